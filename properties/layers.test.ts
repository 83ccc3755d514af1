/**
 * Imports go downward only: every module of spec, src, properties and docs has one layer, and imports nothing above it. The
 * order: what the document says, the language, the request, the sections, the policy, the form of an answer, what answers
 * the questions and what explores them, the API, what shows the policy, the laws, the edge, and the site on top.
 */
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path/posix"
import { fileURLToPath } from "node:url"
import ts from "typescript"
import { expect, it } from "vitest"

/** Lowest first; modules of one layer may import each other. */
const layers: ReadonlyArray<readonly [name: string, place: RegExp]> = [
  ["spec", /^spec\//],
  ["language", /^src\/language[/.]/],
  ["request", /^src\/request[/.]/],
  ["sections", /^src\/sections[/.]/],
  ["policy", /^src\/policy[/.]/],
  ["answer", /^src\/(certificate|determination|digest|version)\.ts$/],
  ["charts", /^src\/charts[/.]/],
  ["diagram", /^src\/diagram[/.]/],
  ["health", /^src\/health[/.]/],
  ["api", /^src\/api[/.]/],
  ["show", /^src\/show[/.]/],
  ["vectors", /^src\/vectors[/.]/],
  ["index", /^src\/index\.ts$/],
  ["properties", /^properties\/(?!.*\.test\.ts$)/],
  ["edge", /^src\/cli\//],
  ["site", /^docs\//],
  ["tests", /^properties\/.*\.test\.ts$/]
]

const layerOf = (path: string): number => layers.findIndex(([, place]) => place.test(path))

/** The module of this repository that a specifier names, or undefined for a package. */
const target = (importer: string, specifier: string): string | undefined => {
  if (specifier.startsWith(".")) return join(dirname(importer), specifier)
  if (specifier === "pnd-policy") return "src/index.ts"
  return specifier === "pnd-policy/package.json" ? "package.json" : undefined
}

/** One sentence for each import that the layers forbid: of values, of types, re-exported or dynamic. */
const forbidden = (path: string, text: string): ReadonlyArray<string> => {
  const from = layerOf(path)
  if (from === -1) return [`${path} is in no layer: give it one in properties/layers.test.ts`]
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName: specifier }) => {
    const imported = target(path, specifier)
    if (from === 0 && (imported === undefined || layerOf(imported) !== 0))
      return [`${path} imports ${specifier}, but spec imports only spec`]
    if (imported === undefined || imported === "package.json") return []
    const to = layerOf(imported)
    if (to === -1) return [`${path} imports ${specifier}, which is in no layer`]
    return to > from
      ? [`${path} (${layers[from]![0]}) imports ${specifier} (${layers[to]![0]}), which is above it`]
      : []
  })
}

const root = new URL("../", import.meta.url)
const modules = ["spec", "src", "properties", "docs"].flatMap((folder) =>
  readdirSync(fileURLToPath(new URL(folder, root)), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    // Stryker is installed beside its suite
    .filter((path) => path.endsWith(".ts") && !path.includes("/node_modules/"))
)

it("every module imports only its own layer and those below", () => {
  expect(modules).toContain("src/index.ts")
  expect(modules.flatMap((path) => forbidden(path, readFileSync(new URL(path, root), "utf8")))).toEqual([])
})

it.each([
  ["spec/clauses.ts", `import { Schema } from "effect"`],
  ["spec/clauses.ts", `import type { Fact } from "../src/language/fact.ts"`],
  ["spec/clauses.ts", `import { name } from "../package.json" with { type: "json" }`],
  ["src/language/chart.ts", `export * from "../request/request.ts"`],
  ["src/request/study.ts", `import { brachialPlexus } from "../sections/pn-4.ts"`],
  ["src/sections/pn-4.ts", `type Gate = import("../policy.ts").Gate`],
  ["src/policy/gates.ts", `export { forking } from "../charts/forking.ts"`],
  ["src/charts/forking.ts", `const paths = await import("../diagram/explore.ts")`],
  ["src/diagram/explore.ts", `import { decide } from "pnd-policy"`],
  ["src/api.ts", `import "./index.ts"`],
  ["src/index.ts", `export { laws } from "../properties/laws.ts"`],
  ["properties/laws.ts", `import { main } from "../src/cli/main.ts"`],
  ["src/cli/main.ts", `import "../../properties/layers.test.ts"`],
  ["src/policy.ts", `import "../docs/plugin.ts"`],
  ["src/unplaced.ts", ""]
])("an import that points upward is found: %s with %s", (path, text) => {
  expect(forbidden(path, text)).toHaveLength(1)
})

it.each([
  ["spec/clauses.ts", `import { pn4 } from "./clauses/pn-4.ts"`],
  ["src/language/chart.ts", `import { Effect } from "effect"\nimport type { ClauseId } from "../../spec/clauses.ts"`],
  ["src/sections/pn-4.ts", `import { is } from "../language/criterion.ts"\n// import { decide } from "../index.ts"`],
  ["src/api/decide.ts", `import { version } from "../../package.json" with { type: "json" }`],
  ["src/diagram/explore.ts", `import { forking } from "../charts/forking.ts"`],
  ["src/cli/main.ts", `import { laws } from "../../properties/laws.ts"`],
  ["properties/cli.test.ts", `import { main } from "../src/cli/main.ts"`]
])("an import that points downward is not: %s with %s", (path, text) => {
  expect(forbidden(path, text)).toEqual([])
})
