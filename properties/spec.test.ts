/**
 * What must hold of the data in `spec/`: the register of clauses is complete and in order, every silent clause says
 * why, every reading is a real choice, every number, code and guideline cites clauses that exist. It knows no program.
 */
import { describe, expect, it } from "vitest"
import type { Clause, ClauseKind } from "../spec/clause.ts"
import { type ClauseId, clauseOf, clauses, type SectionId, sections } from "../spec/clauses.ts"
import { type Code, codes } from "../spec/codes.ts"
import { edition } from "../spec/edition.ts"
import { type GuidelineId, guidelines } from "../spec/guidelines.ts"
import { type LiveReadingId, type ReadingId, type ReadingOptionId, readingOf, readings } from "../spec/readings.ts"
import { armSegments, legSegments, regions, umbrellaRegions } from "../spec/studies.ts"
import { type ThresholdId, thresholds } from "../spec/thresholds.ts"

const kinds = [
  "approval",
  "denial-or-limit",
  "prerequisite",
  "exemption",
  "repeat-interval",
  "redirect",
  "ordering",
  "precedence",
  "investigational",
  "definition",
  "informative"
] as const satisfies ReadonlyArray<ClauseKind>

/** How many clauses of each kind a section has, in the order of `kinds`, counted by hand in the document. */
const counted: Readonly<Record<SectionId, ReadonlyArray<number>>> = {
  "PN-0": [0, 2, 1, 0, 0, 1, 0, 3, 0, 5, 4],
  "PN-1": [1, 1, 2, 3, 0, 0, 1, 0, 0, 0, 2],
  "PN-2": [13, 2, 5, 3, 0, 3, 0, 0, 0, 3, 5],
  "PN-3": [4, 1, 6, 0, 0, 4, 0, 0, 0, 2, 2],
  "PN-4": [10, 1, 1, 1, 0, 3, 1, 0, 0, 2, 1],
  "PN-5": [12, 1, 1, 1, 0, 1, 1, 0, 0, 0, 1],
  "PN-6.1": [4, 0, 0, 0, 2, 0, 0, 0, 0, 3, 3],
  "PN-6.2": [4, 1, 1, 0, 0, 3, 0, 0, 0, 0, 2],
  "PN-6.3": [5, 0, 0, 0, 4, 1, 1, 0, 1, 4, 4],
  "PN-7": [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1],
  "PN-8.1": [2, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0],
  "PN-8.2": [1, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0],
  "PN-8.3": [3, 1, 5, 0, 0, 2, 0, 0, 0, 1, 1],
  "PN-9": [6, 1, 0, 0, 0, 2, 0, 0, 0, 1, 1]
}

/** Normative in kind, yet nothing that a request can meet or fail. Each says why in the register. */
const silentThoughNormative: ReadonlyArray<ClauseId> = [
  "PN-0.c7",
  "PN-0.c10",
  "PN-0.c12",
  "PN-3.c13",
  "PN-3.c16",
  "PN-8.3.c5"
]

/** The choices that a profile may make, the register's own first. */
const live: { readonly [Id in LiveReadingId]: ReadonlyArray<ReadingOptionId<Id>> } = {
  "R-04": ["ultrasound-gated", "ultrasound-free"],
  "R-13": ["not-met", "review"],
  "R-22": ["neck-only", "every-region"],
  "R-23": ["by-anatomy", "in-printed-order"],
  "R-25": ["two-months", "three-months"],
  "R-27": ["inherited", "not-inherited"],
  "R-32": ["all-three", "any-adjunct"],
  "R-38": ["motor-neuron-only", "muscle-and-storage-too"]
}

const wordsOf = (text: string) => text.split(/\s+/).length
const known = new Set<string>(clauses.map(({ id }) => id))
const unknownAmong = (cited: ReadonlyArray<string>) => cited.filter((id) => !known.has(id))

describe("the register of clauses", () => {
  it("has 194 clauses", () => {
    expect(clauses).toHaveLength(194)
    expect(known.size).toBe(194)
  })

  it("lists each section's clauses in the document's order, numbered without a gap", () => {
    expect(clauses.map(({ id }) => id)).toEqual(
      sections.flatMap((section) => section.clauses.map((_, index) => `${section.id}.c${index + 1}`))
    )
  })

  it.each(sections.map(({ id }) => id))("%s has as many clauses of each kind as the document", (id) => {
    const inSection: ReadonlyArray<Clause> = sections.find((section) => section.id === id)?.clauses ?? []
    expect(kinds.map((kind) => inSection.filter((clause) => clause.kind === kind).length)).toEqual(counted[id])
  })

  it("says for every clause where it stands and what it says", () => {
    expect(clauses.filter(({ place, text }) => place === "" || text === "")).toEqual([])
  })

  it("says of every clause that no determination rests on why that is so", () => {
    expect(clauses.filter((clause) => !clause.operative && clause.why.trim() === "")).toEqual([])
  })

  it("keeps silent only those normative clauses that no request can meet or fail", () => {
    const normative = clauses.filter(({ kind }) => kind !== "definition" && kind !== "informative")
    expect(normative.filter(({ operative }) => !operative).map(({ id }) => id)).toEqual(silentThoughNormative)
  })

  it("rests no determination on an informative clause", () => {
    expect(clauses.filter(({ kind, operative }) => kind === "informative" && operative)).toEqual([])
  })

  it("gives an informative clause a topic of at most ten words", () => {
    expect(clauses.filter(({ kind, text }) => kind === "informative" && wordsOf(text) > 10)).toEqual([])
  })

  it("refers to lines of the extraction, ascending within a clause and never behind the clause before", () => {
    for (const { id, lines } of clauses) {
      const flat = lines.flat()
      expect(flat.length, id).toBeGreaterThan(0)
      expect(flat, id).toEqual([...flat].sort((a, b) => a - b))
      expect(
        flat.every((line) => Number.isInteger(line) && line >= 1 && line <= edition.extraction.lines),
        id
      ).toBe(true)
    }
    clauses.slice(1).forEach((clause, index) => {
      const start = clauses[index]?.lines[0]?.[0] ?? 0
      expect(clause.lines.flat().at(-1), clause.id).toBeGreaterThanOrEqual(start)
    })
  })

  it("finds every clause by its id", () => {
    for (const clause of clauses) expect(clauseOf(clause.id)).toBe(clause)
  })

  it("does not compile a citation of a clause that does not exist", () => {
    // @ts-expect-error PN-2 ends with c34
    const beyond: ClauseId = "PN-2.c35"
    expect(known.has(beyond)).toBe(false)
  })
})

describe("the register of readings", () => {
  it("numbers its readings from R-01 without a gap", () => {
    expect(readings.map(({ id }) => id)).toEqual(readings.map((_, index) => `R-${String(index + 1).padStart(2, "0")}`))
  })

  it("gives every reading a question, a reason, and at least two different ways to read", () => {
    for (const { id, options, question, reason } of readings) {
      expect(question, id).toMatch(/\?$/)
      expect(reason, id).toMatch(/\.$/)
      expect(options.length, id).toBeGreaterThanOrEqual(2)
      expect(new Set(options.map((option) => option.id)).size, id).toBe(options.length)
      for (const option of options) {
        expect(option.id, id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(option.says, id).toMatch(/\.$/)
      }
    }
  })

  it("cites for every reading the clauses it reads, each once", () => {
    for (const { clauses: cited, id } of readings) {
      expect(cited.length, id).toBeGreaterThan(0)
      expect(unknownAmong(cited), id).toEqual([])
      expect(new Set(cited).size, id).toBe(cited.length)
    }
  })

  it("lets a profile choose in exactly eight readings, the register's choice first", () => {
    const asked = readings.filter((reading) => reading.live)
    expect(Object.fromEntries(asked.map(({ id, options }) => [id, options.map((option) => option.id)]))).toEqual(live)
  })

  it("mentions only readings that exist", () => {
    const mentioned = JSON.stringify([readings, clauses, thresholds]).match(/R-\d\d/g) ?? []
    expect(mentioned.filter((id) => !readings.some((reading) => reading.id === id))).toEqual([])
  })

  it("finds every reading by its id", () => {
    for (const reading of readings) expect(readingOf(reading.id)).toBe(reading)
    // @ts-expect-error there is no reading zero
    const none: ReadingId = "R-00"
    expect(readings.some(({ id }) => id === none)).toBe(false)
  })
})

describe("thresholds, codes, guidelines and the edition", () => {
  it("keys every threshold by its id and cites an operative clause", () => {
    for (const key of Object.keys(thresholds) as Array<ThresholdId>) {
      expect(thresholds[key].id).toBe(key)
      expect(thresholds[key].value).toBeGreaterThan(0)
      expect(clauseOf(thresholds[key].clause).operative, key).toBe(true)
    }
  })

  it("maps the 27 codes that the policy prints", () => {
    const all = Object.keys(codes) as Array<Code>
    expect(all).toHaveLength(27)
    for (const code of all) {
      const study = codes[code]
      expect(code).toMatch(/^7\d{4}$/)
      expect(
        study.regions.every((region) => regions.includes(region)),
        code
      ).toBe(true)
      expect(unknownAmong(study.clauses), code).toEqual([])
      expect(
        study.clauses.every((id) => clauseOf(id).operative),
        code
      ).toBe(true)
    }
  })

  it("never maps two codes to one study", () => {
    const studies = Object.values(codes).map(({ contrast, modality, regions: open }) =>
      [modality, open, contrast].join()
    )
    expect(new Set(studies).size).toBe(27)
  })

  it("takes the wider region terms from the regions", () => {
    const open = [...armSegments, ...legSegments, ...Object.values(umbrellaRegions).flat()]
    expect(open.filter((region) => !regions.includes(region))).toEqual([])
  })

  it("names for every guideline the redirects that point there, and leaves out no redirect that names one", () => {
    for (const key of Object.keys(guidelines) as Array<GuidelineId>) expect(guidelines[key].id).toBe(key)
    const pointing: ReadonlyArray<ClauseId> = Object.values(guidelines).flatMap(({ clauses: cited }) => cited)
    const redirects = clauses.filter(({ kind }) => kind === "redirect").map(({ id }) => id)
    const nameless: ReadonlyArray<ClauseId> = ["PN-0.c14", "PN-3.c10", "PN-3.c17"]
    expect([...pointing, ...nameless].sort()).toEqual([...redirects].sort())
  })

  it("dates the edition and the emergency, and pins the extraction by a SHA-256", () => {
    expect(edition.id).toBe(`PN-${edition.effective}`)
    for (const date of [edition.effective, edition.emergency.from, edition.emergency.to]) {
      expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
    }
    expect(edition.emergency.from < edition.emergency.to).toBe(true)
    expect(edition.extraction.sha256).toMatch(/^[0-9a-f]{64}$/)
  })
})
