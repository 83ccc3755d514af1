/**
 * What `pnd lint` prints and how it ends: without findings well, with findings with 1 and each of them on a line; some
 * sections on their own; the same in JSON.
 */
import { Effect, Result } from "effect"
import { beforeAll, describe, expect, it } from "vitest"
import { exitOf } from "../../src/cli/exits.ts"
import { reportOn, sectionsNamed } from "../../src/cli/lint-report.ts"
import { type Health, lint } from "../../src/health/lint.ts"
import { policy } from "../../src/health/policy.ts"
import { by, is } from "../../src/language/criterion.ts"
import { supported } from "../../src/language/ruling.ts"
import { ultrasound } from "../../src/request/work-up.ts"

const all = Result.getOrThrow(sectionsNamed([]))
const layout = { format: "text", verbose: false, width: 100 } as const

describe("the policy's frame alone", () => {
  let health: Health
  beforeAll(() => {
    const ranking = policy.precedences.filter(({ over }) => over.citing?.some((id) => /^(R-0[123]|PN-0.c5)$/.test(id)))
    const unasked = { declared: [], beside: {}, thresholds: [], clauses: [], readings: [], citedElsewhere: {} }
    health = lint({ ...policy, ...unasked, programs: [], parts: [], precedences: ranking })
  })

  it("is printed with its figures, its pairs of rules and no finding, and ends well", () => {
    const { failure, text } = reportOn(health, all, layout)
    expect(failure).toBeUndefined()
    expect(text).toMatch(/^section +paths +questions +nodes +facts +guards +rules\nPN-0 +9 +8 +6 +6 +8 +8\nall /)
    expect(text).toMatch(/28 pairs of rules compared: 2 with guards that exclude each other.*26 with guards/s)
    expect(text).toContain("- R-02, 4 pairs: a mandate outranks the plan document")
    expect(text).toMatch(/\n0 findings$/)
  })

  it("is printed with each kind of pair when asked for more", () => {
    const { text } = reportOn(health, all, { ...layout, verbose: true })
    expect(text).toContain("- not-governed (PN-0.c6) before not-governed (PN-0.c5, PN-0.c8): the frame")
  })

  it("is the same in JSON, each pair with an example", () => {
    const { text } = reportOn(health, all, { ...layout, format: "json" })
    const { findings, overlaps, pairs, sections } = JSON.parse(text)
    expect([findings, pairs.compared, pairs.disjoint, overlaps.length]).toEqual([[], 28, 2, 26])
    expect(sections[0]).toMatchObject({ section: "PN-0", paths: 9, rules: 8 })
    expect(overlaps[25]).toMatchObject({ by: "R-02", program: "the frame", section: "PN-0" })
    expect(overlaps[25].example).toContain("a federal or state mandate on this study: withholds")
  })
})

describe("a policy that lacks something", () => {
  const health = lint({
    ...policy,
    programs: [
      {
        section: "PN-2",
        name: "CarpalTunnelSyndrome",
        program: Effect.suspend(() => supported(by("PN-2.c3")(is(ultrasound.result, "diagnostic"))))
      }
    ],
    precedences: []
  })

  it("is printed with every finding, and ends with 1", () => {
    const { failure, text } = reportOn(health, all, { ...layout, width: 10_000 })
    expect(failure).toEqual({ _tag: "PolicyUnsound", findings: health.findings.length })
    expect(exitOf(failure!)).toBe(1)
    expect(text.replace(/\n {2,}/g, " ")).toContain("- an operative clause that is not cited: PN-2.c4 (")
    expect(text.split("\n").filter((line) => line.startsWith("- an overlap without a precedence, PN-0"))).toHaveLength(
      26
    )
  })

  it("is printed with the findings of the sections named and of none", () => {
    const { text } = reportOn(health, new Set(["PN-2"]), layout)
    expect(text).not.toContain("PN-0, the frame")
    expect(text).toContain("an operative clause that is not cited")
    expect(text).not.toMatch(/^all /m)
  })
})

describe("sections", () => {
  it("are named by their id or by a heading above them", () => {
    expect([...Result.getOrThrow(sectionsNamed(["PN-6", "PN-4"]))]).toEqual(["PN-6.1", "PN-6.2", "PN-6.3", "PN-4"])
  })

  it("that do not exist are refused, with those that do", () => {
    const refused = Result.getOrThrow(Result.flip(sectionsNamed(["PN-4", "PN-44", "pn-2"])))
    expect(refused).toMatchObject({
      _tag: "Usage",
      says: [/"PN-44" is not a section; .*PN-9/, /"pn-2"/].map((says) => expect.stringMatching(says))
    })
    expect(exitOf(refused)).toBe(64)
  })
})
