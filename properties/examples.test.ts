/**
 * Every `ts` example in a doc comment of src/, in the README and in the guides is compiled, run, and compared; every function of the public
 * interface has one.
 */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import * as api from "../src/index.ts"
import { type Example, examplesIn, printedBy, root, run, shownIn, typeErrors } from "./examples.ts"

const modules = globSync("src/**/*.ts", { cwd: root })
const guides = globSync("docs/guides/*.md", { cwd: root })
const examples = [...modules, "README.md", ...guides].flatMap(examplesIn)
const wrong: Example = { name: "wrong", code: "1 + 1 // => 3" }
const [found, ...said] = run([wrong, ...examples])

/** The functions of the public interface, those of its namespaces included; a schema, in capitals, can be called too. */
const functions = [...Object.entries(api), ...Object.entries(api.interview)].flatMap(([name, value]) =>
  typeof value === "function" && /^[a-z]/.test(name) ? [name] : []
)

/** Whether the doc comment right above a function has an example. */
const hasExample = (name: string): boolean =>
  modules.some((file) => {
    const text = readFileSync(join(root, file), "utf8")
    const declared = new RegExp(`^export (const|function\\*?) ${name}\\b`, "m").exec(text)
    const above = text.slice(0, declared?.index ?? 0)
    return declared !== null && above.endsWith("*/\n") && above.slice(above.lastIndexOf("/**")).includes("```ts")
  })

describe("examples in the documentation", () => {
  it("are there for every function of the public interface", () => {
    expect(functions).toContain("decide")
    expect(functions).toContain("begin")
    expect(functions.filter((name) => !hasExample(name))).toEqual([])
    expect(hasExample("decides")).toBe(false)
  })

  it("a wrong value is found", () => {
    expect(found).toMatch(/3/)
  })

  it.each(examples.map((example, at) => ({ ...example, said: said[at] })))(
    "$name runs and gives what it says",
    (one) => {
      expect(one.code).toContain("// =>")
      expect(one.said).toBe("")
    }
  )

  it("the request in the README is one", () => {
    const [, request = ""] = /^```json\n([\s\S]*?)^```/m.exec(readFileSync(join(root, "README.md"), "utf8")) ?? []
    const { determinations } = api.decideDecoded(Result.getOrThrow(api.decode(JSON.parse(request))))
    expect(determinations[0]._tag).toBe("CriteriaMet")
  })

  it("the README shows what the command prints", () => {
    const shown = shownIn("README.md")
    expect(shown.length).toBeGreaterThan(0)
    for (const { command, output } of shown) expect(output).toBe(printedBy(command))
  })

  it("type-check against the public interface", () => {
    expect(typeErrors([{ name: "mistyped", code: 'const one: number = "one"' }])).toHaveLength(1)
    expect(typeErrors(examples)).toEqual([])
  }, 60_000)
})
