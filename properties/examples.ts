/**
 * Examples in the documentation, made checkable: `ts` examples are run, and a line that ends in `// => value` must give
 * that value; what a console block shows must be what the command prints. It does not know which documents there are.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import ts from "typescript"

export const root = fileURLToPath(new URL("..", import.meta.url))
const entry = pathToFileURL(join(root, "src", "index.ts")).href

/** An example, and where it stands. */
export interface Example {
  readonly name: string
  readonly code: string
}

const textOf = (file: string): string => readFileSync(join(root, file), "utf8")

/** The `ts` examples of a file: fences in doc comments, or in Markdown. */
export const examplesIn = (file: string): ReadonlyArray<Example> => {
  const plain = file.endsWith(".md") ? textOf(file) : textOf(file).replace(/^ \* ?/gm, "")
  return [...plain.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""], at) => ({
    code,
    name: `${file} ${at + 1}`
  }))
}

/** Turns `expression // => value` into a comparison. */
const checked = (code: string): string =>
  [
    `import assert from "node:assert/strict"`,
    code
      .replace(/from "pnd-policy"/g, `from ${JSON.stringify(entry)}`)
      .replace(/^(.+?) \/\/ => (.+)$/gm, "assert.deepEqual($1, $2)")
  ].join("\n")

const runner = (files: ReadonlyArray<string>): string => `
const said = []
for (const file of ${JSON.stringify(files)}) {
  said.push(await import(file).then(() => "", (error) => String(error.message)))
}
process.stdout.write(JSON.stringify(said))
`

/** Runs examples one after another, in one process: what is wrong with each, or an empty text. */
export const run = (examples: ReadonlyArray<Example>): ReadonlyArray<string> => {
  const folder = mkdtempSync(join(tmpdir(), "pnd-examples-"))
  try {
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"))
    const files = examples.map(({ code, name }) => {
      const file = join(folder, `${name.replace(/\W+/g, "-")}.ts`)
      writeFileSync(file, checked(code))
      return pathToFileURL(file).href
    })
    writeFileSync(join(folder, "run.mjs"), runner(files))
    const printed = execFileSync(process.execPath, [join(folder, "run.mjs")], { encoding: "utf8", stdio: "pipe" })
    return JSON.parse(printed)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the compiler finds in examples, against the public interface. */
export const typeErrors = (examples: ReadonlyArray<Example>): ReadonlyArray<string> => {
  const texts = new Map(
    examples.map(({ code, name }) => [
      join(root, "properties", `${name.replace(/\W+/g, "-")}.example.ts`),
      code.replace(/from "pnd-policy"/g, 'from "../src/index.ts"')
    ])
  )
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
  return [...texts.keys()].flatMap((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
  )
}

/** A command that a document shows, and what it says the command prints. */
export interface Shown {
  readonly command: string
  readonly output: string
}

/** The console blocks of a document that show a command of `pnd`. */
export const shownIn = (file: string): ReadonlyArray<Shown> =>
  [...textOf(file).matchAll(/^```console\n\$ npx pnd (.+)\n([\s\S]*?)^```/gm)].map(([, command = "", output = ""]) => ({
    command,
    output
  }))

/**
 * What a command of `pnd` prints, its output and then what it says besides: run in a shell, in a folder of its own that
 * has the examples and whose files are gone afterwards.
 */
export const printedBy = (command: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "pnd-shown-"))
  try {
    for (const name of ["docs", "node_modules"]) symlinkSync(join(root, name), join(folder, name))
    const pnd = `"${process.execPath}" "${join(root, "dist", "cli.js")}"`
    const { stderr, stdout } = spawnSync(`${pnd} ${command}`, { cwd: folder, encoding: "utf8", shell: true })
    return stdout + stderr
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
