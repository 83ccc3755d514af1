/** Samples for reviewers: evenly drawn, the same for the same seed, and blind; and what `pnd sample` says of bad input. */
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, it } from "vitest"
import { decideDecoded, indicationTags } from "../../src/index.ts"
import { sample } from "../../src/vectors/sample.ts"
import type { Vector } from "../../src/vectors/vector.ts"
import { file, pnd } from "../cli/pnd.ts"
import { differences } from "./replayed.ts"

const whole = { frame: true, tags: indicationTags }
const cases = sample(150, 1, whole)

describe("a sample", () => {
  it("is decided by the programs as its key says", () => {
    expect(cases.length).toBe(150)
    const vectors = cases.map((one): Vector => ({ ...one, coverage: "paths", discriminates: [] }))
    expect(differences(vectors)).toEqual([])
    const wrong = vectors.map((one): Vector => ({ ...one, expected: { ...one.expected, cites: [] } }))
    expect(differences(wrong).length).toBe(150)
  })

  it("is even over sections, and has every outcome and most kinds of what is unmet", () => {
    const count = (of: (one: (typeof cases)[number]) => string) =>
      cases.reduce((counts, one) => counts.set(of(one), (counts.get(of(one)) ?? 0) + 1), new Map<string, number>())
    const bySection = [...count(({ section }) => section).values()]
    expect(bySection.length).toBe(14)
    expect(Math.max(...bySection) - Math.min(...bySection)).toBeLessThanOrEqual(1)
    const byOutcome = count(({ expected }) => expected.outcome)
    expect([...byOutcome.keys()].sort()).toEqual([
      "ClinicalReview",
      "CriteriaMet",
      "CriteriaNotMet",
      "NotGoverned",
      "Referred"
    ])
    expect(Math.min(...byOutcome.values())).toBeGreaterThanOrEqual(15)
    expect(count(({ expected }) => expected.kind ?? "").size).toBeGreaterThan(4)
    expect(count(({ indication }) => indication).size).toBeGreaterThan(25)
  })

  it("is the same for the same seed and another for another", () => {
    expect(sample(20, 1, whole)).toEqual(sample(20, 1, whole))
    expect(sample(20, 2, whole)).not.toEqual(sample(20, 1, whole))
  })

  it("has no request twice, and names that tell nothing", () => {
    expect(new Set(cases.map(({ request: { id: _, ...request } }) => JSON.stringify(request))).size).toBe(150)
    expect(cases[0]!.id).toBe("case-001")
  })

  it("of one section has only what rests on its clauses", () => {
    const some = sample(10, 3, { frame: false, tags: ["BrachialPlexus"] })
    for (const { expected, request } of some) {
      expect(expected.cites.some((id) => id.startsWith("PN-4."))).toBe(true)
      expect(decideDecoded(request).determinations[0]._tag).toBe(expected.outcome)
    }
  })
})

describe("pnd sample", () => {
  const folder = join(dirname(file("here", "")), "review", "deep")
  const read = (name: string) => readFileSync(join(folder, name), "utf8")

  it("writes a sheet that says nothing of any outcome, an empty answer sheet and the key", async () => {
    const { code, stderr, stdout } = await pnd(["sample", "--cases", "12", "--seed", "5", "--out", folder])
    expect([code, stdout]).toEqual([0, ""])
    expect(stderr).toMatch(/^12 cases: \d+ ClinicalReview, /)
    const [, ...sheets] = read("cases.md").split("\n## ")
    expect(sheets.length).toBe(12)
    for (const sheet of sheets) {
      expect(sheet).not.toMatch(/CriteriaMet|CriteriaNotMet|ClinicalReview|Referred|NotGoverned|PN-\d|undefined|object/)
    }
    const rows = (name: string) => read(name).trimEnd().split("\n")
    expect(rows("answers.csv").slice(1)).toEqual(sheets.map((sheet) => `${sheet.slice(0, sheet.indexOf("\n"))},,,`))
    expect(rows("key.csv").map((line) => line.slice(0, line.indexOf(",")))).toEqual(
      rows("answers.csv").map((line) => line.slice(0, line.indexOf(",")))
    )
  })

  it.each([
    [["--cases", "0", "--out", "x"], 64, /--cases: expected a number from 1 to 1000/],
    [["--cases", "many", "--out", "x"], 64, /cases/],
    [["--section", "PN-44", "--out", "x"], 64, /"PN-44" is not a section/],
    [["--out", "-"], 64, /--out: expected a folder/],
    [[], 64, /out/],
    [["--out", "/dev/null/review"], 74, /could not be written: .*\bENOTDIR\b.*/]
  ])("says in one line what is wrong: %j", async (args, code, says) => {
    const ran = await pnd(["sample", ...args])
    expect([ran.code, ran.stdout]).toEqual([code, ""])
    expect(ran.stderr).toMatch(says)
    expect(ran.stderr).not.toMatch(/ at .*:\d+:\d+/)
    expect(existsSync("x")).toBe(false)
  })
})
