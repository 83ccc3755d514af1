/** What mutants are run against: the quick suite of the policy first, which finds most of them, then the language's own. */
import { defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"

const isFirst = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith(".mutation.ts")

export default defineConfig({
  test: {
    include: ["properties/mutation/*.mutation.ts", "properties/language/*.test.ts"],
    testTimeout: 60_000,
    sequence: {
      sequencer: class extends BaseSequencer {
        override async sort(files: Array<TestSpecification>): Promise<Array<TestSpecification>> {
          return files.sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
        }
      }
    }
  }
})
