/** `pnd explain`, `catalog` and `cases`: each prints what the library or the register says. */
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { cases, type WorkedCase } from "../../spec/cases.ts"
import { clauses, sections } from "../../spec/clauses.ts"
import { differences } from "../../src/cli/cases.ts"
import { cell, quoted } from "../../src/cli/commands/catalog.ts"
import { wrapIndented } from "../../src/cli/text.ts"
import { decode, explainInWords, letter } from "../../src/index.ts"
import { examples, lines, pnd, request } from "./pnd.ts"

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim()

describe("explain", () => {
  const ulnar = join(examples, "single", "ulnar-preoperative.json")
  const open = join(examples, "single", "brachial-plexus-emg-undocumented.json")

  it("says every sentence of the explanation, in at most 100 columns", async () => {
    const { code, stdout } = await pnd(["explain"], { input: JSON.stringify(request("a"), null, 2) })
    const decoded = decode(request("a"))
    if (decoded._tag === "Failure") throw decoded.failure
    expect([code, spaced(stdout)]).toEqual([0, spaced(explainInWords(decoded.success).join(" "))])
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it("names outcome, criteria with their standing, and clauses", async () => {
    const met = (await pnd(["explain", ulnar])).stdout
    expect(met).toMatch(/CriteriaMet[\s\S]*- met: [\s\S]*PN-2\.c8/)
    const { stdout } = await pnd(["explain", open])
    expect(stdout).toMatch(/NeedsInformation[\s\S]*- unknown: EMG\/NCV first[\s\S]*PN-4\.c2/)
  })

  it("--letter gives a paragraph for each service, with what to send", async () => {
    const { code, stdout } = await pnd(["explain", "--letter", open])
    expect(code).toBe(0)
    expect(spaced(stdout)).toContain("electrodiagnostics.emgNcv")
    expect(spaced(stdout)).toMatch(/criteria result, not a coverage decision/)
    const two = (await pnd(["explain", "--letter", join(examples, "single", "lumbosacral-two-services.json")])).stdout
    expect(two.trim().split("\n\n")).toHaveLength(2)
    const decoded = decode(request("a"))
    if (decoded._tag === "Failure") throw decoded.failure
    const short = (await pnd(["explain", "-", "--letter"], { input: lines(request("a")) })).stdout
    expect(spaced(short)).toBe(spaced(letter(decoded.success).join(" ")))
  })

  it("applies a reading profile", async () => {
    const profile = join(examples, "profile-three-months.json")
    const input = JSON.stringify(
      request("a", {
        indications: [{ _tag: "BrachialPlexus", cause: "neurogenic thoracic outlet syndrome", trialMonths: 2 }],
        services: [{ study: { modality: "MRI", region: "chest", contrast: "without" } }]
      })
    )
    const [register, plan] = await Promise.all([
      pnd(["explain"], { input }),
      pnd(["explain", "--readings", profile], { input })
    ])
    expect([register.code, plan.code]).toEqual([0, 0])
    expect(plan.stdout).not.toBe(register.stdout)
  })

  it("takes one request, and a valid one", async () => {
    const [several, invalid, none, missing] = await Promise.all([
      pnd(["explain"], { input: lines(request("a"), request("b")) }),
      pnd(["explain"], { input: lines(request("a", { services: [] })) }),
      pnd(["explain"]),
      pnd(["explain", "no-such-file"])
    ])
    expect([several.code, invalid.code, none.code, missing.code]).toEqual([64, 2, 66, 66])
    expect(several.stderr).toContain("takes one request")
    expect(invalid.stderr).toContain("(standard input):1: services: found an empty list")
    expect([several, invalid, none, missing].map(({ stdout }) => stdout).join("")).toBe("")
  })

  it("wraps a list item under its own beginning", () => {
    expect(wrapIndented("  - one two three four five six", 25)).toEqual(["  - one two three four", "    five six"])
  })
})

describe("catalog", () => {
  /** Fields of one line of CSV. */
  const fieldsOf = (line: string): ReadonlyArray<string> =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)].map(
      ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ""
    )

  it("csv has 195 lines: a header, then one clause on each, with every field", async () => {
    const { code, stdout } = await pnd(["catalog", "--format", "csv"])
    expect([code, stdout.endsWith("\n"), stdout.split("\n").length - 1]).toEqual([0, true, 195])
    const [header, ...rows] = stdout.trimEnd().split("\n").map(fieldsOf)
    expect(header).toEqual(["id", "section", "kind", "strength", "place", "lines", "operative", "why", "text"])
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([9]))
    expect(rows.map(([id]) => id)).toEqual(clauses.map(({ id }) => id))
    expect(rows.map((row) => [row[4], row[6], row[8]])).toEqual(
      clauses.map(({ operative, place, text }) => [place, operative ? "yes" : "no", text])
    )
  })

  it("json has every clause whole; md, the default, a row for each", async () => {
    const [json, md, asked] = await Promise.all([
      pnd(["catalog", "--format", "json"]),
      pnd(["catalog"]),
      pnd(["catalog", "--format", "md"])
    ])
    const sectionOf = (id: string) => sections.find((section) => section.clauses.some((clause) => clause.id === id))!.id
    expect(JSON.parse(json.stdout)).toEqual(clauses.map((clause) => ({ ...clause, section: sectionOf(clause.id) })))
    expect(md).toEqual(asked)
    const rows = md.stdout.trimEnd().split("\n")
    expect(rows).toHaveLength(2 + clauses.length)
    expect(rows.map((row) => row.replaceAll("\\|", "").split("|").length)).toEqual(rows.map(() => 11))
  })

  it("quotes a field that holds a quote, a comma or a line break, and ends no cell at a bar of its own", () => {
    expect(['say "so"', "a, b", "a\r\n  b", "plain"].map(quoted)).toEqual(['"say ""so"""', '"a, b"', "a b", "plain"])
    expect(cell("a | b")).toBe("a \\| b")
  })
})

describe("cases", () => {
  it("prints the number of cases by section, every difference, and the sums", async () => {
    const { code, stdout } = await pnd(["cases"])
    const found = cases.flatMap(differences)
    for (const { id } of sections) {
      const count = cases.filter((one) => one.id.startsWith(`${id}/`)).length
      expect(stdout).toMatch(new RegExp(`^${id.replace(".", "\\.")} +${count} `, "m"))
    }
    expect(stdout).toMatch(new RegExp(`\n${cases.length} cases, ${found.length} differences?\n$`))
    for (const { got, id } of found) expect(stdout.includes(`${id}, `) && stdout.includes(got)).toBe(true)
    expect(code).toBe(found.length === 0 ? 0 : 1)
  })

  it("finds what differs: outcome, clauses, kind, referral, missing facts, possible outcomes, services, validity", () => {
    const agreeing = {
      id: "PN-2/tarsal-tunnel",
      says: "A tarsal tunnel syndrome belongs to another guideline.",
      shows: [{ clause: "PN-2.c33", how: "applies" }],
      request: request("a") as WorkedCase["request"],
      expect: [{ outcome: "Referred", clauses: ["PN-2.c33"], referral: "MS-27" }]
    } as const satisfies WorkedCase
    const [expected] = agreeing.expect
    const about = (change: Partial<WorkedCase>) => differences({ ...agreeing, ...change }).map(({ about }) => about)
    expect(about({})).toEqual([])
    expect(about({ expect: [{ ...expected, outcome: "CriteriaMet" }] })).toEqual(["outcome"])
    expect(about({ expect: [{ ...expected, clauses: ["PN-1.c1"] }] })).toEqual(["clauses"])
    expect(about({ expect: [{ ...expected, kind: "criterion" }] })).toEqual(["kind"])
    expect(about({ expect: [{ ...expected, referral: "MS-21" }] })).toEqual(["referral"])
    expect(about({ expect: [{ ...expected, missing: ["mri.feasibility"] }] })).toEqual(["missing"])
    expect(about({ expect: [{ ...expected, possible: ["CriteriaMet"] }] })).toEqual(["possible"])
    expect(about({ expect: [expected, expected] })).toEqual(["services"])
    expect(about({ request: {} })).toEqual(["request"])
  })
})
