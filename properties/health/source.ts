/**
 * The source of the sections against exploring: which parts of it run when every path is followed, and which rulings
 * written in it end a path. It reads source text and what V8 counted; it knows no rule.
 */
import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"

const root = new URL("../../", import.meta.url)

/** The modules that hold the programs of the sections. */
export const sectionFiles: ReadonlyArray<URL> = readdirSync(fileURLToPath(new URL("src/sections/", root)))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => new URL(`src/sections/${name}`, root))

/** The module that puts the sections in order. */
export const policyFile = new URL("src/policy.ts", root)

/** A section that is wrong on purpose. */
export const brokenFile = new URL("properties/health/broken-section.ts", root)

/** A place in a source file, as messages name it. */
const place = (url: URL, source: string, offset: number): string => {
  const lines = source.slice(0, offset).split("\n")
  return `${url.pathname.slice(root.pathname.length)}:${lines.length}:${lines.at(-1)!.length + 1}`
}

interface Counted {
  readonly url: string
  readonly functions: ReadonlyArray<{
    readonly ranges: ReadonlyArray<{ readonly startOffset: number; readonly endOffset: number; readonly count: number }>
  }>
}

/** The ranges of some modules that never run while a script does, each with its place and text. */
export const neverRun = (script: string, modules: ReadonlyArray<URL>): ReadonlyArray<string> => {
  const folder = mkdtempSync(join(tmpdir(), "pnd-coverage-"))
  try {
    execFileSync(process.execPath, ["--input-type=module-typescript", "--eval", script], {
      env: { ...process.env, NODE_V8_COVERAGE: folder },
      cwd: fileURLToPath(root)
    })
    const counted = readdirSync(folder).flatMap(
      (name) => JSON.parse(readFileSync(join(folder, name), "utf8")).result as ReadonlyArray<Counted>
    )
    return modules.flatMap((url) => {
      const found = counted.find((one) => one.url === url.href)
      if (found === undefined) return [`${url.href} is not loaded`]
      // Node takes types away by blanks, so that places stay what they are
      const source = readFileSync(url, "utf8")
      return found.functions.flatMap(({ ranges }) =>
        ranges
          .filter(({ count }) => count === 0)
          .map(
            ({ endOffset, startOffset }) => `${place(url, source, startOffset)} ${source.slice(startOffset, endOffset)}`
          )
      )
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The words in which programs rule. */
export const rulingWords = ["supported", "notListed", "unsupported", "referred", "notGoverned"] as const

/** Every place of some modules where a ruling is written, as `file:line:column word`. */
export const writtenIn = (modules: ReadonlyArray<URL>): ReadonlyArray<string> =>
  modules.flatMap((url) => {
    const source = readFileSync(url, "utf8")
    const file = ts.createSourceFile(url.pathname, source, ts.ScriptTarget.Latest, true)
    const found: Array<string> = []
    const look = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
        const word = node.expression.text
        if (rulingWords.some((known) => known === word))
          found.push(`${place(url, source, node.getStart(file))} ${word}`)
      }
      node.forEachChild(look)
    }
    look(file)
    return found
  })

/** The place in the sections, or in the section that is wrong on purpose, from which a stack comes. */
export const placeOf = (stack: string): string => {
  const [, file, line, column] =
    /((?:src\/sections|src\/policy|properties\/health\/broken)[^:\s]*\.ts):(\d+):(\d+)/.exec(stack) ?? []
  return `${file}:${line}:${column}`
}

/** What some modules export and no other module of the package names. */
export const unusedExports = (modules: ReadonlyArray<URL>): ReadonlyArray<string> => {
  const package_ = readdirSync(fileURLToPath(new URL("src/", root)), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => new URL(`src/${name.replaceAll("\\", "/")}`, root))
    .map((url) => ({ url, source: readFileSync(url, "utf8") }))
  return modules.flatMap((url) =>
    [...readFileSync(url, "utf8").matchAll(/^export const (\w+)/gm)]
      .map(([, name]) => name!)
      .filter((name) => {
        const named = new RegExp(`\\b${name}\\b`)
        return !package_.some((other) => other.url.href !== url.href && named.test(other.source))
      })
      .map((name) => `${url.pathname.slice(root.pathname.length)} ${name}`)
  )
}
