/** The sample that is drawn, and how the script that examines mutants is called. */
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { someOf } from "./sampling.ts"

const script = fileURLToPath(new URL("run.ts", import.meta.url))
const run = (...args: ReadonlyArray<string>) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" })
  return { status, stderr, stdout }
}
const list = Array.from({ length: 1000 }, (_, place) => place)

it("a sample is as large as it may be, in order, the same for the same seed and another for another", () => {
  const some = someOf(list, 100, 1)
  expect(new Set(some).size).toBe(100)
  expect(some).toEqual([...some].sort((a, b) => a - b))
  expect(someOf(list, 100, 1)).toEqual(some)
  expect(someOf(list, 100, 2)).not.toEqual(some)
  expect(someOf(list, 1000, 1)).toEqual(list)
})

it("mutants of one indication are examined, and what came of it is printed", { timeout: 60_000 }, () => {
  const { status, stderr, stdout } = run("StiffPersonSyndrome", "--most", "20")
  expect(stderr).toMatch(/^StiffPersonSyndrome: 20 of \d+ mutants, \d+ laws, \d+ cases\n$/)
  expect(stdout).toMatch(/^20 of \d+ mutants of questions, drawn with seed 20211001/)
  expect(stdout).toMatch(/\noutcome +\d+ +\d+ +\d+ +\d+ +\d+\n/)
  const survivors = [...stdout.matchAll(/^survivors that change .*: (\d+), at/gm)].map(([, number]) => Number(number))
  expect(survivors).toHaveLength(3)
  expect(status).toBe(survivors.some((number) => number > 0) ? 1 : 0)
})

it.each([
  [["--most", "0"], /^mutants: --most: expected a whole number/],
  [["--seed", "x"], /^mutants: --seed: expected a whole number/],
  [["--many"], /^mutants: Unknown option '--many'/],
  [["Carpal"], /^mutants: "Carpal" is not an indication; they are OtherPeripheralNerve, /]
])("%j ends with 64 and one line", { timeout: 60_000 }, (args, says) => {
  const { status, stderr, stdout } = run(...args)
  expect([status, stdout]).toEqual([64, ""])
  expect(stderr).toMatch(says)
  expect(stderr.trimEnd().split("\n")).toHaveLength(1)
})
