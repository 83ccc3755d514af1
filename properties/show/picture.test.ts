/**
 * Pictures: how large they are, that they say all that their indication can come to, and nothing else. What an indication
 * can come to is read from the diagrams in program order, which know nothing of pictures.
 */
import { describe, expect, it } from "vitest"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { type Leaf, leafAt, type Ref } from "../../src/diagram/program-diagram.ts"
import { answersAsSet } from "../../src/language/fact.ts"
import type { Profile } from "../../src/language/profile.ts"
import { study } from "../../src/request/service.ts"
import { cardOf } from "../../src/show/card.ts"
import { drawnOf, notesOf } from "../../src/show/draw.ts"
import { leftBy } from "../../src/show/explored.ts"
import { gates, isGate } from "../../src/show/gates.ts"
import { readingOrder } from "../../src/show/order.ts"
import type { Picture } from "../../src/show/picture.ts"
import type { Shown } from "../../src/show/shown.ts"
import { all, indications, one, profiles } from "./subjects.ts"

const mrn = answersAsSet(study.modality, ["MRN"])

/** The ends that an indication can come to under a profile, but for those of neurography, which is drawn elsewhere. */
const leavesOf = ({ tag }: Shown, profile: Profile): ReadonlyArray<Leaf> => {
  const { facts, indications: roots, tests } = programDiagrams
  const seen = new Set<string>()
  const found = new Set<Leaf>()
  const go = (ref: Ref, modality: number): void => {
    if (seen.has(`${ref} ${modality}`)) return
    seen.add(`${ref} ${modality}`)
    const leaf = leafAt(programDiagrams, ref)
    if (leaf !== undefined) return void found.add(leaf)
    const [at, yes, then, otherwise] = tests[ref]!
    const fact = facts[at]!
    const ofModality = fact.id === study.modality.id
    const possible = ofModality ? modality : leftBy(profile, fact)
    if ((possible & yes) !== 0) go(then, ofModality ? modality & yes : modality)
    if ((possible & ~yes) !== 0) go(otherwise, ofModality ? modality & ~yes : modality)
  }
  go(roots[tag!], leftBy(profile, study.modality) & ~mrn)
  return [...found]
}

/** The clauses that a text names, where `PN-4.c1, c5` names two. */
const clausesIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/(PN-[\d.]+)\.(c\d+(?:, c\d+)*)/g)].flatMap(([, section, clauses]) =>
      clauses!.split(", ").map((clause) => `${section}.${clause}`)
    )
  )

/** What is written and marked in a picture. */
const written = (picture: Picture, notes: ReadonlyArray<string>) => {
  const cards = picture.boxes.map(cardOf)
  const lines = cards.flatMap(({ head, rows }) => [...head, ...rows.flatMap((row) => row.lines)])
  const text = [...lines.map((line) => line.map((run) => run.text).join("")), ...notes].join(" ")
  const marks = cards.flatMap(({ rows }) => rows.flatMap(({ mark }) => mark?.is ?? []))
  return { clauses: clausesIn(text), marks: new Set<string>(marks) }
}

const known = new Map<string, ReturnType<typeof explored>>()
const shownUnder = (profile: Profile) => {
  const found = known.get(profile.name) ?? explored(profile)
  known.set(profile.name, found)
  return found
}
const explored = (profile: Profile) =>
  indications.map((shown) => {
    const flow = shown.explore(profile)
    return { shown, picture: drawnOf(shown, flow), notes: notesOf(shown, flow, profile) }
  })

const differing = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlyArray<string> =>
  [...new Set([...a, ...b])].filter((one) => a.has(one) !== b.has(one))

/** What a picture lacks, or has too much, of the outcomes and the clauses that an indication can come to. */
const amiss = (
  shown: Shown,
  picture: Picture,
  notes: ReadonlyArray<string>,
  profile: Profile
): ReadonlyArray<string> => {
  const leaves = leavesOf(shown, profile)
  const said = written(picture, notes)
  const cites = leaves.flatMap((leaf) => [...leaf.cites, ...(leaf.notes ?? []).flatMap((note) => note.cites)])
  const clauses = new Set<string>(cites.filter((cite) => cite.startsWith("PN-")))
  // the frame ends in NotGoverned, and neurography goes on elsewhere
  const outcomes = new Set<string>(["NotGoverned", "GoesOn", ...leaves.map(({ outcome }) => outcome!)])
  return [
    ...differing(outcomes, said.marks).map((outcome) => `${shown.id}: ${outcome}`),
    ...differing(clauses, said.clauses).map((clause) => `${shown.id}: ${clause}`)
  ]
}

describe.each(profiles.map((profile) => [profile.name, profile] as const))("under the profile %s", (_, profile) => {
  const pictures = shownUnder(profile)

  it("each box of a picture can be reached", () => {
    for (const { picture } of pictures) expect(readingOrder(picture).length).toBe(picture.boxes.length)
  })

  it("a picture names every outcome and clause that its indication can come to, and no other", () => {
    expect(pictures.flatMap(({ notes, picture, shown }) => amiss(shown, picture, notes, profile))).toEqual([])
  })

  it("every choice has at least two ways, to different places, with different words", () => {
    for (const { picture, shown } of pictures) {
      for (const box of picture.boxes) {
        if (box._tag !== "Choice") continue
        const labels = box.rows.flatMap((row) => row.labels.map(({ label }) => label))
        expect(box.rows.length, `${shown.id}: ${box.subject}`).toBeGreaterThan(1)
        expect(new Set(labels).size, `${shown.id}: ${labels}`).toBe(labels.length)
      }
    }
  })
})

it("under the register's readings no picture has more than 25 boxes", () => {
  const large = shownUnder(profiles[0]!).filter(({ picture }) => picture.boxes.length > 25)
  expect(large.map(({ shown }) => shown.id)).toEqual([])
})

describe("what a picture lacks is found", () => {
  const profile = profiles[0]!
  const shown = one("BrachialPlexus")
  const picture = drawnOf(shown, shown.explore(profile))

  it.each([["PN-4.c14"], ["PN-4.c16"], ["PN-4.c1"], ["PN-1.c6"]])("the clause %s", (clause) => {
    const text = JSON.stringify(picture, (_, value) =>
      Array.isArray(value) ? value.filter((part) => part !== clause) : value instanceof Map ? [...value] : value
    )
    const without = JSON.parse(text, (key, value) => (key === "standings" ? new Map(value) : value)) as Picture
    expect(amiss(shown, without, [], profile)).toContain(`BrachialPlexus: ${clause}`)
  })

  it("an outcome", () => {
    const boxes = picture.boxes.map((box) => (box._tag === "Result" ? { ...box, met: false } : box))
    expect(amiss(shown, { ...picture, boxes }, [], profile)).toEqual(["BrachialPlexus: CriteriaMet"])
  })

  it("a note", () => {
    const plexus = one("LumbosacralPlexus")
    const noted = plexus.explore(profile)
    expect(notesOf(plexus, noted, profile).join(" ")).toContain("fat suppression")
  })
})

describe("gates", () => {
  it("are drawn once, under PN-0 and PN-1, and are one box each in the sections", () => {
    expect(all.filter(({ tag }) => tag === undefined).map(({ id }) => id)).toEqual([
      "PN-0",
      ...gates.map((_, at) => `PN-1-gate-${at + 1}`),
      "PN-7"
    ])
    for (const { picture, shown } of shownUnder(profiles[0]!)) {
      const frames = picture.boxes.filter((box) => box._tag === "Gate")
      expect(frames, shown.id).toHaveLength(1)
      for (const box of picture.boxes) {
        if (box._tag === "Criteria" && box.weigh.some(({ criterion }) => isGate(criterion))) {
          expect(box.weigh).toHaveLength(1)
        }
      }
    }
  })

  it("come to a verdict in every way", () => {
    for (const gate of all.filter(({ id }) => id.startsWith("PN-1-gate"))) {
      const { boxes } = drawnOf(gate, gate.explore(profiles[0]!))
      const ends = boxes
        .flatMap((box) => (box._tag === "Choice" ? box.rows : []))
        .flatMap(({ to }) => ("end" in to ? [to.end] : []))
      expect(boxes.every(({ _tag }) => _tag === "Choice")).toBe(true)
      expect(new Set(ends.map((end) => end.gate)), gate.id).toContain(2)
      expect(new Set(ends.map((end) => end.gate)), gate.id).toContain(0)
    }
  })
})
