/** Facts and criteria in plain words: what a question asks for, and what a criterion says. */
import { describe, expect, it } from "vitest"
import { armSegments, regions } from "../../spec/studies.ts"
import type { Question } from "../../src/language/chart.ts"
import {
  allOf,
  anyOf,
  type Criterion,
  granted,
  is,
  leftToJudgment,
  meets,
  named,
  not
} from "../../src/language/criterion.ts"
import { anyAnswer, type ChoiceFact } from "../../src/language/fact.ts"
import { answerKind, answersIn, sentenceOf, statementOf, unitOf } from "../../src/language/render.ts"
import { previous, study } from "../../src/request/service.ts"
import { electrodiagnostics, onset, patient } from "../../src/request/work-up.ts"

const { emgNcv, limitedVisits } = electrodiagnostics
const questionOf = (criterion: Criterion): Question => (criterion._tag === "Ask" ? criterion.question : expect.fail())
const asks = <A extends string | boolean>(fact: ChoiceFact<A>, ...answers: ReadonlyArray<A>): string =>
  statementOf(questionOf(is(fact, ...answers)))
const side = is(study.side, "left")
const contrast = is(study.contrast, "with")

describe("a question is said as a statement", () => {
  it("of the answers that it takes", () => {
    expect(asks(study.side, "left")).toBe("the side imaged: left")
    expect(asks(emgNcv, "normal", "equivocal")).toBe("EMG/NCV: normal or equivocal")
    expect(asks(study.region, "brain", "neck", "chest")).toBe("the region: brain, neck or chest")
  })

  it("of a yes/no fact by its label, or its label denied", () => {
    expect(asks(limitedVisits)).toBe(limitedVisits.label)
    expect(asks(limitedVisits, false)).toBe(`not: ${limitedVisits.label}`)
  })

  it("of a wider term, where one stands for just these answers", () => {
    expect(asks(study.region, ...armSegments)).toBe("the region: upper extremity other than joint")
    expect(asks(emgNcv, "normal", "confirms the disorder", "equivocal", "non-diagnostic")).toBe("EMG/NCV: done")
  })

  it("of what it does not take, where that is less than half as long", () => {
    const but = (...left: ReadonlyArray<string>) => regions.filter((region) => !left.includes(region))
    expect(asks(study.region, ...but("brain"))).toBe("the region: not brain")
    expect(asks(study.region, ...but("brain", "neck"))).toBe("the region: not brain or neck")
    expect(asks(study.side, "left", "right")).toBe("the side imaged: left or right")
    // a third left out is half of what is taken
    expect(asks(study.contrast, "without", "with")).toBe("the contrast: without or with")
    // of two answers in words, neither is a denial of the other
    expect(asks({ ...emgNcv, answers: ["normal", "equivocal"], covers: {} } as never, "normal" as never)).toBe(
      "EMG/NCV: normal"
    )
  })

  it("of a number by the sides of its thresholds", () => {
    const ages = (yes: number) => statementOf({ fact: patient.age, yes })
    expect(ages(0b001)).toBe("the patient's age: less than 6 years")
    expect(ages(0b010)).toBe("the patient's age: at least 6 years and less than 18 years")
    expect(ages(0b011)).toBe("the patient's age: less than 18 years")
    expect(ages(0b110)).toBe("the patient's age: at least 6 years")
    expect(ages(0b100)).toBe("the patient's age: at least 18 years")
    expect(statementOf({ fact: previous.monthsAgo, yes: 0b0110 })).toBe(
      "the time since that study: at least 3 months and less than 24 months"
    )
    expect(statementOf(questionOf(meets(onset.daysBeforeService, "earlyCourse")))).toBe(
      "the time from onset to service: at most 14 days"
    )
    expect(statementOf({ fact: onset.daysBeforeService, yes: 0b10 })).toBe(
      "the time from onset to service: more than 14 days"
    )
  })
})

describe("a criterion is said", () => {
  it("by its own name, if it has one", () => {
    expect(sentenceOf(named("the side is right", allOf(side)))).toBe("the side is right")
    expect(sentenceOf(not(named("the side is right", side)))).toBe("not: the side is right")
  })

  it("otherwise by its parts, those that say nothing left out", () => {
    expect(sentenceOf(side)).toBe("the side imaged: left")
    expect(sentenceOf(allOf(side, granted(), contrast))).toBe("the side imaged: left, and the contrast: with")
    expect(sentenceOf(anyOf(side, granted(), contrast))).toBe("the side imaged: left, or the contrast: with")
    expect(sentenceOf(granted())).toBe("")
  })

  it("denied by the other answers of the question, or as a whole", () => {
    expect(sentenceOf(not(side))).toBe("the side imaged: right or both")
    expect(sentenceOf(not(is(limitedVisits)))).toBe(`not: ${limitedVisits.label}`)
    expect(sentenceOf(not(meets(patient.age, "adultAge")))).toBe("the patient's age: less than 18 years")
    expect(sentenceOf(not(allOf(side, contrast)))).toBe("not: the side imaged: left, and the contrast: with")
  })

  it("left to judgment, by what is judged, or as nothing but judgment", () => {
    expect(sentenceOf(leftToJudgment(side))).toBe("the side imaged: left")
    expect(sentenceOf(leftToJudgment())).toBe("a reviewer's judgment")
  })
})

describe("the answers of a fact", () => {
  it("are listed in the order of the fact, of a set or of all", () => {
    expect(answersIn(study.side, 0b110)).toEqual(["right", "both"])
    expect(answersIn(study.side, 0)).toEqual([])
    expect(answersIn(study.side, anyAnswer(study.side))).toEqual(["left", "right", "both"])
  })

  it("are what may be answered, in quotation marks; yes or no; or a whole number of a unit", () => {
    expect(answerKind(study.side)).toBe(`"left", "right", "both"`)
    expect(answerKind(study.side, 0b101)).toBe(`"left", "both"`)
    expect(answerKind(limitedVisits)).toBe("yes, no")
    expect(answerKind(patient.age)).toBe("a whole number of years")
  })

  it("are counted in the unit of the thresholds", () => {
    expect([patient.age, onset.daysBeforeService, previous.monthsAgo].map(unitOf)).toEqual(["years", "days", "months"])
  })
})
