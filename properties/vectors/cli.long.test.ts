/** `pnd vectors` as its users run it: what it prints, replayed through `pnd decide`, and what it says of bad input. */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type { Vector } from "../../src/vectors/vector.ts"
import { file, pnd, records } from "../cli/pnd.ts"

const some = ["vectors", "--indication", "CIDP"]

describe("vectors", () => {
  it("are the same each time, one a line, with counts on standard error", async () => {
    const [one, other] = await Promise.all([pnd(some), pnd(some)])
    expect(one).toEqual(other)
    expect(one.code).toBe(0)
    const vectors: ReadonlyArray<Vector> = records(one.stdout)
    expect(one.stderr).toContain(`\n${vectors.length} vectors\n`)
    expect(one.stderr).toMatch(/^not covered: PN-3, CIDP: .+: it changes only which clauses are cited$/mu)
    expect(one.stderr).toMatch(/^\d+ conditions, \d+ shown to decide alone, by \d+ pairs of requests$/mu)
    expect(new Set(vectors.map(({ indication, section }) => `${section} ${indication}`))).toEqual(
      new Set(["PN-3 CIDP"])
    )
  })

  it("replayed through pnd decide come to what is expected", async () => {
    const [vectors, requests] = await Promise.all([pnd(some), pnd([...some, "--format", "requests"])])
    const decided = await pnd(["decide", "--fields", "id,_tag,clauses,readings"], { input: requests.stdout })
    expect([decided.code, decided.stderr]).toEqual([0, ""])
    const said = records(decided.stdout).map(({ determinations: [first], id }) => [
      id,
      first._tag,
      [...first.clauses, ...first.readings].sort()
    ])
    expect(said).toEqual(
      records(vectors.stdout).map(({ expected, id }: Vector) => [id, expected.outcome, [...expected.cites].sort()])
    )
  })

  it("as an answer sheet do not give the answers away, and the key has them", async () => {
    const args = ["vectors", "--section", "PN-0", "--format", "csv"]
    const [sheet, key] = await Promise.all([pnd(args), pnd([...args, "--key"])])
    const lines = (text: string) => text.trimEnd().split("\n")
    const ids = (text: string) => lines(text).map((line) => line.slice(0, line.indexOf(",")))
    expect(ids(sheet.stdout)).toEqual(ids(key.stdout))
    expect(lines(sheet.stdout)[0]).toBe("id,request,outcome")
    for (const line of lines(sheet.stdout).slice(1)) expect(line).toMatch(/,$/)
    expect(sheet.stdout).not.toMatch(/CriteriaMet|CriteriaNotMet|ClinicalReview|Referred|NotGoverned/)
    expect(key.stdout).toContain("NotGoverned")
  })

  it("of paths and boundaries, to a file", async () => {
    const path = file("boundaries.ndjson", "")
    const { code, stderr, stdout } = await pnd([
      "vectors",
      "--section",
      "PN-6.3",
      "--coverage",
      "boundaries",
      "--out",
      path
    ])
    expect([code, stdout]).toEqual([0, ""])
    expect(stderr).toContain(`\n${records(readFileSync(path, "utf8")).length} vectors\n`)
    const paths = await pnd(["vectors", "--section", "PN-0", "--coverage", "paths"])
    expect(records(paths.stdout).length).toBe(8)
  })
})

describe("what cannot be done is said in one line", () => {
  it.each([
    [["--section", "PN-99"], 64, /"PN-99" is not a section/],
    [["--section", "PN-7"], 64, /PN-7 decides no indication alone/],
    [["--indication", "CDIP"], 64, /"CDIP" is not an indication \(did you mean "CIDP"\?\)/],
    [["--indication", "CIDP", "--section", "PN-4"], 64, /no indication is both named and in these sections/],
    [["--section", "PN-0", "--coverage", "boundaries"], 64, /PN-0 asks for no number/],
    [["--coverage", "branches"], 64, /coverage/],
    [["--key"], 64, /--key goes with --format csv/],
    [["--section", "PN-0", "--out", "/no/such/folder/file"], 74, /could not be written: .*\bENOENT\b.*/]
  ])("pnd vectors %j", async (args, code, says) => {
    const ran = await pnd(["vectors", ...args])
    expect([ran.code, ran.stdout]).toEqual([code, ""])
    expect(ran.stderr).toMatch(says)
    expect(ran.stderr).not.toMatch(/ at .*:\d+:\d+/)
  })
})
