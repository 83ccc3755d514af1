/**
 * Reports: what was found stands in all three files, each of them is well-formed, and no text of a law or a request can
 * become markup.
 */
import { parseXml, type XmlDocument, XmlElement } from "@rgrove/parse-xml"
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { decideDecoded } from "../../src/api/decide.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { Law, OnlyWhere, Sampled } from "../laws/law.ts"
import { laws } from "../laws/laws.ts"
import { moved, taken } from "./break.ts"
import { htmlOf } from "./html.ts"
import { junitOf } from "./junit.ts"
import { readReport, reportOf } from "./report.ts"
import { subjectOf, usualSeed, verifyLaw } from "./verify.ts"

const effort = { seed: usualSeed }
const hostile = `</pre><script>alert("1")</script> & 'a' <b> ]]> \u0000\u001b`

const lawOf = (id: string): Law => laws.find((law) => law.id === id)!
const sampledLaws = laws.filter((law): law is Sampled => law._tag === "Sampled" && Object.keys(law.broken).length > 0)
const [sampledLaw] = sampledLaws

const broken = subjectOf(
  moved(
    taken(programDiagrams, ["LumbosacralPlexus"], "electrodiagnostics.emgNcv", "confirms the disorder"),
    "patient.age",
    6,
    5
  ),
  Object.values(sampledLaw!.broken)[0]!
)
const hostileLaw = {
  ...(lawOf("emg-first-for-the-plexus") as OnlyWhere),
  id: `x${hostile}`,
  says: hostile,
  scope: hostile
}
const verified = [lawOf("emg-first-for-the-plexus"), lawOf("dxa-age"), lawOf("no-pet"), sampledLaw!, hostileLaw]
const findings = verified.map((law) => verifyLaw(law, broken, effort))
const about = { date: "2024-03-01T12:00:00Z", seed: usualSeed, notices: [hostile], selection: hostile }
const report = reportOf(findings, about)

const elements = ({ children }: XmlDocument | XmlElement): ReadonlyArray<XmlElement> =>
  children.flatMap((child) => (child instanceof XmlElement ? [child, ...elements(child)] : []))
const named = (document: XmlDocument, name: string) => elements(document).filter((one) => one.name === name)
/** A text as XML can hold it. */
const shown = (text: string): string => text.replaceAll("\u0000", "\uFFFD").replaceAll("\u001b", "\uFFFD")

describe("report.json", () => {
  it("has the shape that is documented, and survives JSON", () => {
    const read = readReport(JSON.parse(JSON.stringify(report)))
    expect(Result.isSuccess(read) && read.success).toEqual(report)
    expect(Result.isFailure(readReport({ ...report, laws: [{ ...report.laws[0], result: "perhaps" }] }))).toBe(true)
  })

  it("counts what holds and what does not, with what finds it again", () => {
    expect(report.summary).toMatchObject({ laws: 5, proved: 1, sampled: 0, runs: 0, refuted: 4 })
    expect(report.laws.map(({ result }) => result)).toEqual(["refuted", "refuted", "holds", "refuted", "refuted"])
    const [, , , sampled] = report.laws
    expect(sampled).toMatchObject({
      method: "sample",
      seed: usualSeed,
      counterexamples: [{ path: expect.any(String) }]
    })
  })

  it("is the same for the same seed", () => {
    const again = verified.map((law) => verifyLaw(law, broken, effort))
    expect(reportOf(again, about)).toEqual(report)
  })
})

it("a sampled law fails again where its counterexample was found, and only there", () => {
  const { path } = findings[3]!.counterexamples![0]!
  const replayed = verifyLaw(sampledLaw!, broken, { ...effort, path: path! })
  expect([replayed.holds, replayed.size]).toEqual([false, 1])
  expect(replayed.counterexamples![0]!.shown).toEqual(findings[3]!.counterexamples![0]!.shown)
})

it("fewer random requests can be asked for", () => {
  expect(verifyLaw(sampledLaw!, subjectOf(programDiagrams, decideDecoded), { ...effort, runs: 3 }).size).toBe(3)
})

describe("junit.xml", () => {
  const document = parseXml(junitOf(report))

  it("has a case for each law, and a failure with the request for each that is refuted", () => {
    const cases = named(document, "testcase")
    expect(cases.map(({ attributes }) => attributes.classname)).toEqual(
      expect.arrayContaining(["emg-first-for-the-plexus", "no-pet"])
    )
    expect(cases).toHaveLength(5)
    expect(named(document, "failure")).toHaveLength(4)
    const refuted = cases.find(({ attributes }) => attributes.classname === "emg-first-for-the-plexus")!
    expect(refuted.text).toContain(`{"dateOfService":`)
    expect(refuted.text).toContain("CriteriaMet [")
  })

  it("adds up", () => {
    const sum = (name: string) =>
      named(document, "testsuite").reduce((total, { attributes }) => total + Number(attributes[name]), 0)
    const [{ attributes: all }] = named(document, "testsuites") as [XmlElement]
    expect([sum("tests"), sum("failures")]).toEqual([5, 4])
    expect([all.tests, all.failures]).toEqual(["5", "4"])
  })
})

describe("report.html", () => {
  const page = htmlOf(report)
  const document = parseXml(page)

  it("has every law, and a part for each that is refuted", () => {
    const ids = elements(document).map(({ attributes: { id } }) => id)
    for (const { id } of report.laws) expect(ids).toContain(`law-${shown(id)}`)
    expect(ids.filter((id) => id?.startsWith("refuted-"))).toHaveLength(4)
    expect(new Set(ids.filter((id) => id !== undefined)).size).toBe(ids.filter((id) => id !== undefined).length)
  })

  it("says what was verified, and when", () => {
    const text = document.text
    const { digest, edition, version } = report.subject
    for (const one of [digest, edition, version, report.date, String(usualSeed)]) expect(text).toContain(one)
  })

  it("shows hostile text as text", () => {
    expect(named(document, "script")).toEqual([])
    expect(document.text).toContain(shown(hostile))
  })

  it("asks for nothing from elsewhere, and links only to itself", () => {
    expect(page).not.toMatch(/\bsrc=|url\(|@import|https?:/)
    const targets = named(document, "a").map(({ attributes }) => attributes.href!)
    const ids = new Set(elements(document).map(({ attributes }) => `#${attributes.id}`))
    expect(targets.filter((target) => !ids.has(target))).toEqual([])
  })

  it("of laws that all hold has nothing refuted", () => {
    const held = reportOf([findings[2]!], { date: about.date, seed: 1, notices: [] })
    expect(htmlOf(held)).not.toContain("Refuted")
    expect(htmlOf(held)).toContain("The law holds")
  })
})
