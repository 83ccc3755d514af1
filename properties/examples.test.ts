/**
 * Every `ts` example in a doc comment of src/ and in the README is compiled, run, and compared: a line that ends in
 * `// => value` must give that value.
 */
import { execFileSync } from "node:child_process"
import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { Result } from "effect"
import ts from "typescript"
import { afterAll, describe, expect, it } from "vitest"
import { decideDecoded, decode } from "../src/index.ts"

const root = fileURLToPath(new URL("..", import.meta.url))
const entry = pathToFileURL(join(root, "src", "index.ts")).href
const folder = mkdtempSync(join(tmpdir(), "pnd-examples-"))
symlinkSync(join(root, "node_modules"), join(folder, "node_modules"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The examples of a file: fences in doc comments, or in Markdown. */
const examplesIn = (file: string): ReadonlyArray<string> => {
  const text = readFileSync(join(root, file), "utf8")
  const plain = file.endsWith(".md") ? text : text.replace(/^ \* ?/gm, "")
  return [...plain.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => code ?? "")
}

/** Turns `expression // => value` into a comparison. */
const checked = (code: string): string =>
  [
    `import assert from "node:assert/strict"`,
    code
      .replace(/from "pnd-policy"/g, `from ${JSON.stringify(entry)}`)
      .replace(/^(.+?) \/\/ => (.+)$/gm, "assert.deepEqual($1, $2)")
  ].join("\n")

const files = [...globSync("src/**/*.ts", { cwd: root }), "README.md"]
const examples = files.flatMap((file) =>
  examplesIn(file).map((code, index) => ({ code, name: `${file} ${index + 1}` }))
)

const run = (name: string, code: string): void => {
  const file = join(folder, `${name.replace(/\W+/g, "-")}.ts`)
  writeFileSync(file, code)
  execFileSync(process.execPath, [file], { encoding: "utf8", stdio: "pipe" })
}

describe("examples in the documentation", () => {
  it("are there", () => {
    expect(examples.filter(({ name }) => name.startsWith("src/")).length).toBeGreaterThan(1)
    expect(examples.filter(({ name }) => name.startsWith("README")).length).toBeGreaterThan(0)
  })

  it("a wrong value is found", () => {
    expect(() => run("wrong", checked("1 + 1 // => 3"))).toThrow(/3/)
  })

  it.each(examples)("$name runs and gives what it says", ({ code, name }) => {
    expect(code).toContain("// =>")
    run(name, checked(code))
  })

  it("the request in the README is one", () => {
    const [, request = ""] = /^```json\n([\s\S]*?)^```/m.exec(readFileSync(join(root, "README.md"), "utf8")) ?? []
    expect(decideDecoded(Result.getOrThrow(decode(JSON.parse(request)))).determinations[0]._tag).toBe("CriteriaMet")
  })

  it("the README shows what the command prints", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8")
    const shown = [...readme.matchAll(/^```console\n\$ npx pnd (.+)\n([\s\S]*?)^```/gm)]
    expect(shown.length).toBeGreaterThan(0)
    for (const [, command = "", output = ""] of shown) {
      const printed = execFileSync(process.execPath, [join(root, "dist", "cli.js"), ...command.split(" ")], {
        cwd: root,
        encoding: "utf8"
      })
      expect(output).toBe(printed)
    }
  })

  it("type-check against the public interface", () => {
    const sources = examples.map(({ code, name }) => {
      const file = join(root, "properties", `${name.replace(/\W+/g, "-")}.example.ts`)
      return [file, code.replace(/from "pnd-policy"/g, 'from "../src/index.ts"')] as const
    })
    const texts = new Map(sources)
    const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile)
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
    const host = ts.createCompilerHost(options)
    const { fileExists, getSourceFile, readFile } = host
    host.fileExists = (file) => texts.has(file) || fileExists(file)
    host.readFile = (file) => texts.get(file) ?? readFile(file)
    host.getSourceFile = (file, language) =>
      texts.has(file)
        ? ts.createSourceFile(file, texts.get(file) ?? "", language)
        : getSourceFile.call(host, file, language)
    const program = ts.createProgram([...texts.keys()], options, host)
    const problems = [...texts.keys()].flatMap((file) => {
      const source = program.getSourceFile(file)
      return source === undefined ? [] : ts.getPreEmitDiagnostics(program, source)
    })
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([])
  }, 60_000)
})
