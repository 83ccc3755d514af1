/**
 * Exploring is repeatable: a process of its own finds, whatever the order in which it goes through the indications, what
 * the package was built with, to the letter; so does compiling. It tells the time and the memory that it takes.
 */
import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { expect, it } from "vitest"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { portableOf } from "../../src/diagram/portable.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { textOf } from "./deciders.ts"
import { mutants } from "./mutants.ts"

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex")

interface Explored {
  readonly diagrams: string
  readonly module: string
  readonly milliseconds: number
  /** Of the processor. */
  readonly busy: number
  readonly megabytes: number
}

/** Explores the policy in a process of its own, in this order of the indications, and compiles it. */
const explored = async (order: ReadonlyArray<string>): Promise<Explored> => {
  const path = (module: string) => JSON.stringify(new URL(`../../src/diagram/${module}.ts`, import.meta.url).href)
  const script = `
    import { createHash } from "node:crypto"
    import { exploreDiagrams } from ${path("explore")}
    import { compile } from ${path("compile")}
    const sha256 = (text) => createHash("sha256").update(text).digest("hex")
    const start = performance.now()
    const found = exploreDiagrams(${JSON.stringify(order)})
    const milliseconds = performance.now() - start
    const busy = process.cpuUsage().user / 1000
    const megabytes = process.resourceUsage().maxRSS / 1024
    const module = sha256(compile(found, { edition: "an edition", digest: "a digest", says: [] }))
    console.log(JSON.stringify({ diagrams: sha256(JSON.stringify(found)), module, milliseconds, busy, megabytes }))`
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script])
  return JSON.parse(stdout)
}

it("a process of its own finds the same diagrams and module, going through the indications backwards", {
  timeout: 60_000
}, async () => {
  const found = await explored([...indicationTags].reverse())
  expect(found.diagrams).toBe(sha256(JSON.stringify(programDiagrams)))
  expect(found.module).toBe(sha256(textOf(programDiagrams)))
  const [seconds, busy] = [found.milliseconds, found.busy].map((ms) => (ms / 1000).toFixed(1))
  console.log(
    `the whole policy explored from nothing: ${seconds} s (with loading, ${busy} s of the processor), ` +
      `at most ${Math.round(found.megabytes)} MB`
  )
  expect(found.milliseconds).toBeLessThan(60_000)
  expect(found.megabytes).toBeLessThan(1_000)
})

it("the module depends on the policy alone: compiled again, or from portable JSON, it is the same text", () => {
  const text = textOf(programDiagrams)
  expect(textOf(programDiagrams)).toBe(text)
  expect(textOf(JSON.parse(JSON.stringify(portableOf(programDiagrams))))).toBe(text)
})

it.each(Object.entries(mutants))("another text is what a policy is compiled to that %s", (_, mutate) => {
  expect(textOf(mutate(programDiagrams))).not.toBe(textOf(programDiagrams))
})
