/** `pnd trace` as its users run it. */
import { expect, it } from "vitest"
import { clauses } from "../../spec/clauses.ts"
import { exits } from "../../src/cli/exits.ts"
import { pnd } from "../cli/pnd.ts"

it("traces every clause and finds nothing missing", async () => {
  const { code, stderr, stdout } = await pnd(["trace"])
  expect([code, stderr]).toEqual([0, ""])
  expect(stdout).toMatch(/^clause +satisfied +unsatisfied +open +beside +vectors +laws +cases\n/)
  for (const { id } of clauses) expect(stdout).toMatch(new RegExp(`^${id.replaceAll(".", "\\.")} `, "m"))
  expect(stdout).toMatch(/\nno errors\n/)
})

it("traces the sections that are named, in CSV", async () => {
  const { code, stderr, stdout } = await pnd(["trace", "--section", "PN-6", "--section", "PN-9", "--format", "csv"])
  expect([code, stderr]).toEqual([0, ""])
  const sections = stdout
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[1])
  expect([...new Set(sections)]).toEqual(["PN-6.1", "PN-6.2", "PN-6.3", "PN-9"])
})

it("writes a page and Markdown", async () => {
  const formats = ["html", "md"].map((format) => pnd(["trace", "--format", format, "--section", "PN-4"]))
  const [html, md] = await Promise.all(formats)
  expect(html!.stdout).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/)
  expect(md!.stdout).toMatch(/\n\| clause \|[\s\S]*\n\| PN-4\.c1 \|/)
})

it.each<[ReadonlyArray<string>, RegExp]>([
  [["--section", "PN-12"], /^pnd: "PN-12" is not a section; the sections are PN-0, .*PN-9\n/],
  [["--section"], /^pnd: Missing value for flag --section/],
  [["--format", "xml"], /^pnd: Invalid value for flag --format: "xml"/],
  [["PN-4"], /^pnd: Unexpected positional argument/]
])("%j ends with 64 and says why", async (args, says) => {
  const { code, stderr, stdout } = await pnd(["trace", ...args])
  expect([code, stdout]).toEqual([64, ""])
  expect(stderr).toMatch(says)
  expect(stderr).toMatch(/"pnd trace --help"/)
})

it("what is not exercised ends with 1", () => {
  const { code, says } = exits.Unexercised
  expect([code, ...says({ _tag: "Unexercised", errors: 1 })]).toEqual([1, "1 error in what exercises the clauses"])
  expect(says({ _tag: "Unexercised", errors: 2 })).toEqual(["2 errors in what exercises the clauses"])
})
