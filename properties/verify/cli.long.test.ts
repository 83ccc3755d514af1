/** `pnd verify` as its users run it, on this package's policy. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Result } from "effect"
import { afterAll, describe, expect, it } from "vitest"
import { exits } from "../../src/cli/exits.ts"
import { file, pnd } from "../cli/pnd.ts"
import { laws } from "../laws/laws.ts"
import { readReport } from "./report.ts"

const folder = mkdtempSync(join(tmpdir(), "pnd-verify-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sampled = laws.find(({ _tag }) => _tag === "Sampled")!

it("verifies the laws of a section, says how each is established, and sums up", async () => {
  const { code, stderr, stdout } = await pnd(["verify", "--section", "PN-9"])
  expect([code, stderr]).toEqual([0, ""])
  expect(stdout).toMatch(/^law +sentence +method +size +result\n/)
  expect(stdout).toMatch(/\nnerve-sheath-follow-up .* proof +\d+ {2}✓ holds\n/)
  expect(stdout).toMatch(
    /\n(\d+) laws: \d+ proved over [\d,]+ regions, \d+ sampled over [\d,]+ runs, 0 refuted \(seed \d+\)\n/
  )
  expect(stdout).not.toContain("\u001b")
})

it("verifies laws by id, in JSON", async () => {
  const { code, stderr, stdout } = await pnd([
    "verify",
    "--law",
    "emg-first",
    "--law",
    sampled.id,
    "--runs",
    "2",
    "--seed",
    "7",
    "--format",
    "json"
  ])
  expect([code, stderr]).toEqual([0, ""])
  const read = readReport(JSON.parse(stdout))
  expect(Result.isSuccess(read)).toBe(true)
  const report = Result.getOrThrow(read)
  expect(report).toMatchObject({
    seed: 7,
    selection: `law emg-first, law ${sampled.id}`,
    summary: { laws: 2, refuted: 0 }
  })
  expect(report.laws[1]).toMatchObject({ id: sampled.id, method: "sample", runs: 2, seed: 7 })
})

it("writes the report into a folder, which it makes", async () => {
  const inside = join(folder, "a", "b")
  const { code } = await pnd(["verify", "--law", "no-pet", "--report", inside])
  expect(code).toBe(0)
  expect(readdirSync(inside).sort()).toEqual(["junit.xml", "report.html", "report.json"])
  expect(Result.isSuccess(readReport(JSON.parse(readFileSync(join(inside, "report.json"), "utf8"))))).toBe(true)
})

it("a report that cannot be written ends with 74, and names the folder", async () => {
  const taken = file("taken", "")
  const { code, stderr } = await pnd(["verify", "--law", "no-pet", "--report", taken])
  expect(code).toBe(exits.OutputFailed.code)
  expect(stderr).toMatch(/^pnd: .*taken: the output could not be written: .*\bEEXIST\b.*\n$/)
})

it("lists laws with their sentences", async () => {
  const { code, stdout } = await pnd(["verify", "--list"])
  expect(code).toBe(0)
  expect(stdout.split("\n").filter((line) => line !== "")).toEqual(laws.map(({ id, says }) => `${id}  ${says}`))
})

describe("an invocation that is not understood ends with 64, one line each, and nothing on standard output", () => {
  it.each([
    [["--law", "emg-frist"], /--law: "emg-frist" is not a law \(did you mean "emg-first"\?\)/],
    [["--law", "emg\u001b[31m"], /--law: "emg\uFFFD\[31m" is not a law; --list/],
    [["--section", "PN-12"], /"PN-12" is not a section; the sections are PN-0/],
    [["--section", "PN-9", "--law", "no-pet"], /no law is both named and in these sections/],
    [["--runs", "0"], /--runs: expected a number from 1/],
    [["--runs", "many"], /Invalid value for flag --runs/],
    [["--seed", "1.5"], /Invalid value for flag --seed/],
    [["--path", "x", "--law", "no-pet"], /--path: expected numbers with colons/],
    [["--path", "0:1"], /--path goes with one sampled law/],
    [["--path", "0:1", "--law", "no-pet"], /--path goes with one sampled law/],
    [["--format", "xml"], /Invalid value for flag --format/],
    [["extra"], /Unexpected positional argument/]
  ])("%j", async (args, says) => {
    const { code, stderr, stdout } = await pnd(["verify", ...args])
    expect([code, stdout]).toEqual([64, ""])
    expect(stderr).toMatch(says)
    expect(stderr.split("\n").filter((line) => line !== "" && !line.startsWith("pnd: "))).toEqual([])
  })
})
