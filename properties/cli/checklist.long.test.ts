/** `pnd checklist`: what the library lists, in three formats, and what is said of an indication or study that is none. */
import { describe, expect, it } from "vitest"
import { edition } from "../../spec/edition.ts"
import { checklist, checklistInWords, indicationTags } from "../../src/index.ts"
import { studyInWords } from "../../src/request/study-in-words.ts"
import { pnd } from "./pnd.ts"

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim()
const found = checklist("BrachialPlexus", { code: "71552" })

describe("checklist", () => {
  it("says every line of the checklist, in at most 100 columns and about forty lines", async () => {
    const { code, stderr, stdout } = await pnd(["checklist", "BrachialPlexus", "71552"])
    expect([code, stderr, spaced(stdout)]).toEqual([0, "", spaced(checklistInWords(found).join(" "))])
    const lines = stdout.split("\n")
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
    expect(lines.length).toBeLessThanOrEqual(42)
  })

  it("takes an indication in any case and a study in words, quoted or not", async () => {
    const [coded, ...others] = await Promise.all([
      pnd(["checklist", "BrachialPlexus", "71552"]),
      pnd(["checklist", "brachialplexus", "MRI chest without and with"]),
      pnd(["checklist", "brachial-plexus", "mri", "of", "the", "chest,", "with", "and", "without", "contrast"])
    ])
    for (const { code, stdout } of others) expect([code, stdout]).toEqual([0, coded.stdout])
  })

  it("--format json is the checklist as data, md has boxes to tick", async () => {
    const [json, md] = await Promise.all(
      ["json", "md"].map((format) => pnd(["checklist", "BrachialPlexus", "71552", "--format", format]))
    )
    expect(JSON.parse(json!.stdout)).toEqual(found)
    expect(md!.stdout.startsWith("# MRI of the chest")).toBe(true)
    expect(md!.stdout).toContain('- [ ] EMG/NCV first [`electrodiagnostics.emgNcv`: "done"] (PN-4.c2)')
  })

  it("says where no path leads to CriteriaMet, where the policy sends it, and which studies can", async () => {
    const [tarsal, radial] = await Promise.all([
      pnd(["checklist", "TarsalTunnelSyndrome", "MRI ankle without"]),
      pnd(["checklist", "RadialNeuropathy", "ultrasound forearm left"])
    ])
    expect([tarsal.code, radial.code]).toEqual([0, 0])
    expect(spaced(tarsal.stdout)).toMatch(/No path of the policy leads to CriteriaMet.*another guideline, MS-27/)
    expect(spaced(radial.stdout)).toMatch(
      /it comes to: a reviewer's judgment or not met.*MRI of the upper arm or forearm/
    )
  })

  it("has a help that lists the indications and says what a result is not", async () => {
    const { code, stdout } = await pnd(["checklist", "--help"])
    expect(code).toBe(0)
    for (const tag of indicationTags) expect(spaced(stdout)).toContain(tag)
    expect(spaced(stdout)).toContain(edition.notices.criteriaOnly)
    expect(stdout).toMatch(/EXAMPLES\n.*#/)
  })

  it("applies a reading profile", async () => {
    const { stdout } = await pnd([
      "checklist",
      "BrachialPlexus",
      "71552",
      "--readings",
      "docs/examples/profile-three-months.json"
    ])
    expect(stdout).toContain("trialMonths: at least 3 months")
  })
})

describe("an indication or a study that is none ends with 64 and a line that says what was meant", () => {
  it.each([
    [
      ["BrachialPlexis", "71552"],
      /^pnd: INDICATION: "BrachialPlexis" is not an indication \(did you mean "BrachialPlexus"\?\)\n/
    ],
    [["Headache", "71552"], /^pnd: INDICATION: "Headache" is not an indication \(the help lists them\)\n/],
    [["ALS", "99999"], /^pnd: STUDY: the code map does not know "99999"; it knows 70540, /],
    [["ALS", "MRI brian without"], /^pnd: STUDY: "brian" is no word for a study \(did you mean "brain"\?\)\n/],
    [["ALS", "brain without"], /^pnd: STUDY: a study needs a modality, one of "MRI", "MRN", /],
    [["ALS", "MRI CT brain"], /^pnd: STUDY: a study has one modality, and there are "MRI" and "CT"\n/],
    [["ALS", ""], /^pnd: STUDY: a study needs a modality/],
    [["ALS"], /^pnd: .*study/i],
    [[], /^pnd: .*indication/i],
    [["ALS", "MRI brain", "--format", "xml"], /--format/]
  ])("%j", async (args, says) => {
    const { code, stderr, stdout } = await pnd(["checklist", ...args])
    expect([code, stdout]).toEqual([64, ""])
    expect(stderr).toMatch(says)
    expect(stderr.split("\n").filter((line) => line !== "" && !line.startsWith("pnd: "))).toEqual([])
  })

  it("control characters are not repeated", async () => {
    const { stderr } = await pnd(["checklist", "ALS", "MRI \u001b[31mbrain"])
    expect(stderr).not.toContain("\u001b")
  })
})

describe("a study in words", () => {
  it.each([
    ["MRI chest without and with", { modality: "MRI", region: "chest", contrast: "without and with" }],
    ["ct abdomen and pelvis with contrast", { modality: "CT", region: "abdomen and pelvis", contrast: "with" }],
    ["MRI elbow without left", { modality: "MRI", region: "elbow", contrast: "without", side: "left" }],
    ["PET/CT", { modality: "PET/CT" }],
    ["Ultrasound of the wrist, both sides", { modality: "ultrasound", region: "wrist", side: "both" }],
    [
      "MRI upper extremity other than joint without",
      { modality: "MRI", region: "upper extremity other than joint", contrast: "without" }
    ],
    ["MRI MRI chest", { modality: "MRI", region: "chest" }]
  ])("%s", (text, study) => {
    expect(studyInWords(text)).toMatchObject({ _tag: "Success", success: study })
  })

  it.each(["MRI chest abdomen", "MRI left right", "MRI chest with without", "chest", "MRI chest please"])(
    "%s is none",
    (text) => {
      expect(studyInWords(text)._tag).toBe("Failure")
    }
  )
})
