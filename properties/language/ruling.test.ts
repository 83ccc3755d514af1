/** Rulings: the words that end a section program, the outcome that each is, and what is noted beside it. */
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { Chart } from "../../src/language/chart.ts"
import { allOf, by, type Criterion, is, leftToJudgment, not } from "../../src/language/criterion.ts"
import {
  notGoverned,
  noting,
  notListed,
  outcomeOf,
  referred,
  type Section,
  supported,
  unsupported
} from "../../src/language/ruling.ts"
import { charting, facts } from "./criteria.ts"

const met = by("PN-1.c1")(is(facts[0]!))
const file = [true, false, true, true, true]
const run = (section: Section) => Effect.runSync(Effect.provideService(section, Chart, charting(file).chart))
const wrist = { modality: "MRI", regions: ["wrist"] } as const

it("a supported study is as good as the least of its criteria, all of which are weighed as one list", () => {
  expect(run(supported(met, by("PN-1.c2")(met)))).toEqual({
    _tag: "Weighed",
    verdict: 2,
    cites: ["PN-1.c1", "PN-1.c2", "PN-1.c1"],
    criterion: allOf(met, by("PN-1.c2")(met))
  })
  const outcome = (...criteria: ReadonlyArray<Criterion>) => outcomeOf(run(supported(...criteria)))
  expect(outcome(met)).toBe("CriteriaMet")
  expect(outcome(met, leftToJudgment(met))).toBe("ClinicalReview")
  expect(outcome(leftToJudgment(met), not(met))).toBe("CriteriaNotMet")
})

describe("what needs no weighing", () => {
  it("is a study that is not listed, with those that are", () => {
    const ruling = notListed([wrist], "PN-2.c3")
    expect(ruling).toMatchObject({ kind: "not-listed", instead: [wrist], cites: ["PN-2.c3", "R-40"] })
    expect(outcomeOf(ruling)).toBe("CriteriaNotMet")
  })

  it("is a study that the text does not support, with its kind and reason and nothing instead", () => {
    const ruling = unsupported("investigational", "it is", "PN-6.3.c18", "R-33")
    expect(ruling).toMatchObject({ kind: "investigational", because: "it is", cites: ["PN-6.3.c18", "R-33"] })
    expect(ruling).toMatchObject({ instead: [] })
    expect(outcomeOf(ruling)).toBe("CriteriaNotMet")
  })

  it("is a question that another guideline decides", () => {
    const ruling = referred("SP-3", "PN-2.c5")
    expect(ruling).toMatchObject({ guideline: "SP-3", cites: ["PN-2.c5", "R-46"] })
    expect(outcomeOf(ruling)).toBe("Referred")
  })

  it("is what this edition does not decide", () => {
    const ruling = notGoverned("the plan says so", "PN-0.c5")
    expect(ruling).toMatchObject({ because: "the plan says so", cites: ["PN-0.c5"] })
    expect(outcomeOf(ruling)).toBe("NotGoverned")
  })
})

it("notes stand beside the ruling in the order in which they were made, and change nothing else", () => {
  const ruling = notListed([wrist], "PN-2.c3")
  const noted = noting("second", "PN-1.c1", "R-05")(noting("first")(Effect.succeed(ruling)))
  expect(run(noted)).toEqual({
    ...ruling,
    notes: [
      { says: "first", cites: [] },
      { says: "second", cites: ["PN-1.c1", "R-05"] }
    ]
  })
})
