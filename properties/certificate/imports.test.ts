/**
 * The checker stands on its own: nothing that it imports, or that is imported for it in turn, types included, is a section
 * of the policy, the policy, the explorer, the forking chart, the diagrams that were explored, consensus, or what makes
 * certificates.
 */
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path/posix"
import ts from "typescript"
import { expect, it } from "vitest"

const root = new URL("../../", import.meta.url)

/** All that a module comes to, itself included: modules of this repository by path, and packages by name. */
const reachedFrom = (start: string): ReadonlySet<string> => {
  const reached = new Set([start])
  for (const path of reached) {
    if (!path.endsWith(".ts")) continue
    const { importedFiles } = ts.preProcessFile(readFileSync(new URL(path, root), "utf8"), true, true)
    for (const { fileName } of importedFiles) {
      reached.add(fileName.startsWith(".") ? join(dirname(path), fileName) : fileName)
    }
  }
  return reached
}

const shunned =
  /^src\/(sections\/|policy\.ts|api\/|cli\/|charts\/(forking|request-chart)\.ts|diagram\/(explore|explored|policy-diagrams|consensus|instantiate|ordered-diagram|certificate\/(certify|walk|this-policy))\b)/

it("the checker imports neither programs nor explorer, nor what made the certificate", () => {
  const reached = reachedFrom("src/diagram/check.ts")
  expect(reached).toContain("src/charts/standing.ts")
  expect([...reached].filter((path) => shunned.test(path))).toEqual([])
})

it("the checker runs in a browser: of packages it needs effect alone, and nothing of Node.js", () => {
  expect([...reachedFrom("src/diagram/check.ts")].filter((path) => !/^(src|spec)\//.test(path))).toEqual(["effect"])
})

it.each([
  ["src/api/decide.ts", "src/sections/pn-4.ts"],
  ["src/diagram/certificate/certify.ts", "src/diagram/policy-diagrams.ts"],
  ["src/diagram/consensus.ts", "src/charts/forking.ts"],
  ["src/diagram/explore.ts", "src/policy.ts"]
])("what %s imports would be found: %s", (start, found) => {
  const all = [...reachedFrom(start)].filter((path) => shunned.test(path))
  expect(all).toContain(found)
})
