/** Facts: what a declaration says becomes a placed fact, a decoder and a set of answers. */
import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import {
  answersAsSet,
  anyAnswer,
  cutOf,
  type Fact,
  factsOf,
  oneOf,
  sizeOf,
  stretchOf,
  whole,
  yesNo
} from "../../src/language/fact.ts"

const fields = Schema.Struct({
  plain: Schema.optionalKey(Schema.String),
  ill: yesNo("Is the patient ill?", { label: "the patient is ill" }),
  seen: yesNo("Was the patient seen?", { label: "the patient was seen", actionable: true, fallback: true }),
  arm: oneOf("Which arm?", ["left", "right", "both"], { label: "the arm", covers: { either: ["left", "right"] } }),
  leg: oneOf("Which leg?", ["left", "right"], { label: "the leg", actionable: true, fallback: "left" }),
  months: whole("How many months?", ["dxaRepeat", "lemsRepeat", "gaucherRepeat"], {
    label: "the months",
    actionable: true,
    between: ["began", "/dateOfService"]
  }),
  days: whole("How many days?", ["earlyCourse"], { label: "the days" })
})
const facts = factsOf("service", "form", ["deep"], fields)
const common = (key: string) => ({ id: `form.${key}`, scope: "service", path: ["deep", key] })

describe("a field that declares a fact", () => {
  it("is a fact with its place, its words, and what is assumed of it; a field without one is none", () => {
    expect(Object.keys(facts)).toEqual(["ill", "seen", "arm", "leg", "months", "days"])
    const choice = { _tag: "Choice", covers: {}, actionable: false } as const
    expect(facts.ill).toStrictEqual({
      ...choice,
      ...common("ill"),
      answers: [true, false],
      question: "Is the patient ill?",
      label: "the patient is ill"
    })
    expect(facts.seen).toMatchObject({ actionable: true, fallback: true })
    expect(facts.arm).toStrictEqual({
      ...choice,
      ...common("arm"),
      answers: ["left", "right", "both"],
      covers: { either: ["left", "right"] },
      question: "Which arm?",
      label: "the arm"
    })
    expect(facts.leg).toMatchObject({ covers: {}, actionable: true, fallback: "left" })
  })

  it("is cut at its thresholds in ascending order, each once, and may be computed between two dates", () => {
    expect(facts.months).toStrictEqual({
      _tag: "Number",
      ...common("months"),
      thresholds: ["dxaRepeat", "lemsRepeat", "gaucherRepeat"],
      cuts: [3, 12, 24],
      question: "How many months?",
      label: "the months",
      actionable: true,
      between: ["began", "/dateOfService"]
    })
    expect(facts.days).toMatchObject({ cuts: [15], actionable: false })
    const same = whole("How many?", ["lemsRepeat", "conservativeTrialLong"], { label: "the months" })
    expect(same.fact.cuts).toEqual([3])
  })

  const decode = Schema.decodeUnknownResult(fields)
  it.each([
    [{ ill: true, arm: "both", months: 0 }, true],
    [{ arm: "either", leg: "right", months: 100_000 }, true],
    [{}, true],
    [{ ill: "yes" }, false],
    [{ arm: "neither" }, false],
    [{ leg: "either" }, false],
    [{ months: -1 }, false],
    [{ months: 100_001 }, false],
    [{ days: 1.5 }, false]
  ])("decodes its answers, wider terms and whole numbers, and nothing else: %j", (input, isFine) => {
    expect(Result.isSuccess(decode(input))).toBe(isFine)
  })

  it("asks its question in the schema too", () => {
    const { schema } = Schema.toJsonSchemaDocument(fields) as { readonly schema: unknown }
    const { properties } = schema as { readonly properties: Record<string, unknown> }
    for (const [key, { question }] of Object.entries(facts)) {
      expect(JSON.stringify(properties[key]), key).toContain(question)
    }
  })
})

describe("a set of answers", () => {
  it("has a bit for each answer, in the order of the list", () => {
    expect(answersAsSet(facts.arm, [])).toBe(0)
    expect(answersAsSet(facts.arm, ["both", "left"])).toBe(0b101)
    expect([facts.ill, facts.arm].map(sizeOf)).toEqual([2, 3])
    expect([facts.ill, facts.arm].map((fact) => anyAnswer(fact))).toEqual([0b11, 0b111])
  })

  it("has a bit for each stretch of a number between its cuts; the cut itself is in the upper one", () => {
    const fact: Fact = facts.months
    expect(sizeOf(facts.months)).toBe(4)
    expect(anyAnswer(facts.months)).toBe(0b1111)
    expect([0, 2, 3, 11, 12, 23, 24, 99].map((months) => stretchOf(fact, months))).toEqual([1, 1, 2, 2, 4, 4, 8, 8])
  })

  it("is cut at a least value itself, and one past a greatest value", () => {
    expect(cutOf("lemsRepeat")).toBe(3)
    expect(cutOf("earlyCourse")).toBe(15)
  })
})
