/**
 * Runs Stryker on the policy's programs and on the language, prints the score and every survivor with its explanation, and
 * leaves nothing behind. Ends with 1 if the score is too low, a survivor is not explained, or an explanation is stale.
 *
 *   npm run mutation [-- file…]
 *
 * With files, or ranges of their lines, only these mutants are run, and no explanation is stale.
 */
import { spawnSync } from "node:child_process"
import { readFileSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { linesOf, type Report, resultOf } from "./report.ts"
import { survivors } from "./survivors.ts"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const files = process.argv.slice(2)
const stryker = here("node_modules/@stryker-mutator/core/bin/stryker.js")
const only = files.length === 0 ? [] : ["--mutate", files.join(",")]
const began = Date.now()
const { status } = spawnSync(process.execPath, [stryker, "run", here("stryker.config.mjs"), ...only], {
  cwd: here("../.."),
  stdio: "inherit"
})
// no report: Stryker has said why
let report: Report = { files: {} }
try {
  report = JSON.parse(readFileSync(here("../../.stryker-tmp/mutation.json"), "utf8"))
} catch {
  process.exitCode = 70
}
rmSync(here("../../.stryker-tmp"), { recursive: true, force: true })
if (process.exitCode === undefined) {
  const whole = resultOf(report, survivors)
  const result = files.length === 0 ? whole : { ...whole, stale: [] }
  for (const line of linesOf(result)) process.stdout.write(`${line}\n`)
  process.stdout.write(`${((Date.now() - began) / 60_000).toFixed(1)} minutes\n`)
  process.exitCode = status === 0 && result.unexplained.length + result.stale.length === 0 ? 0 : 1
}
