/** What a request says twice, it says alike: dates in order, intervals as the dates give them, answers that agree. */
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { decode, type Problem } from "../../src/request/decode.ts"
import { presuppositions } from "../../src/request/presuppositions.ts"

const valid = { dateOfService: "2022-05-10", indications: [{ _tag: "POEMS" }], services: [{}] }

const problemsOf = (changed: object): ReadonlyArray<Problem> => {
  const decoded = decode({ ...valid, ...changed })
  return Result.isFailure(decoded) ? decoded.failure.problems : []
}
const said = (changed: object) => problemsOf(changed).map(({ expected, found, path }) => [path, found, expected])

const earlier = (previous: object) => ({ services: [{}, { previous }] })
const trial = (fields: object) => ({ indications: [{ _tag: "POEMS" }, { _tag: "BrachialPlexus", ...fields }] })
const both = (onset: object, electrodiagnostics: object) => ({ onset, electrodiagnostics })

const late = ["a date after dateOfService", "a date on or before dateOfService"]
const number = "a number that contradicts the dates"

describe("a date after the service is refused", () => {
  it.each<[path: string, changed: object]>([
    ["patient.birthDate", { patient: { birthDate: "2022-05-11" } }],
    ["onset.date", { onset: { date: "2022-05-11" } }],
    ["electrodiagnostics.date", { electrodiagnostics: { date: "2022-05-11" } }],
    ["services[1].previous.date", earlier({ date: "2022-05-11" })],
    ["indications[1].trialBegan", trial({ trialBegan: "2022-05-11" })],
    ["indications[1].trialEnded", trial({ trialEnded: "2022-05-11" })]
  ])("%s", (path, changed) => {
    expect(said(changed)).toEqual([[path, ...late]])
    expect(said(JSON.parse(JSON.stringify(changed).replace("2022-05-11", "2022-05-10")))).toEqual([])
  })

  it("once, where two intervals end on it", () => {
    expect(said(both({ date: "2022-05-11" }, { date: "2022-05-12" }))).toEqual([
      ["onset.date", ...late],
      ["electrodiagnostics.date", ...late]
    ])
  })
})

describe("dates out of order are refused", () => {
  it("EMG/NCV before the onset", () => {
    expect(said(both({ date: "2022-04-10" }, { date: "2022-04-09" }))).toEqual([
      ["electrodiagnostics.date", "a date before onset.date", "a date on or after onset.date"]
    ])
    expect(said(both({ date: "2022-04-10" }, { date: "2022-04-10" }))).toEqual([])
  })

  it("a trial that ends before it began", () => {
    expect(said(trial({ trialBegan: "2022-02-10", trialEnded: "2022-02-09" }))).toEqual([
      ["indications[1].trialEnded", "a date before trialBegan", "a date on or after trialBegan"]
    ])
    expect(said(trial({ trialBegan: "2022-02-10", trialEnded: "2022-02-10" }))).toEqual([])
  })
})

describe("a stated interval is the one that the dates give", () => {
  it.each<[path: string, right: number, given: string, changed: (stated: number) => object]>([
    [
      "patient.age",
      37,
      "the years from patient.birthDate to dateOfService",
      (age) => ({ patient: { birthDate: "1984-05-11", age } })
    ],
    [
      "onset.daysBeforeService",
      14,
      "the days from onset.date to dateOfService",
      (daysBeforeService) => ({ onset: { date: "2022-04-26", daysBeforeService } })
    ],
    [
      "electrodiagnostics.daysAfterOnset",
      14,
      "the days from onset.date to electrodiagnostics.date",
      (daysAfterOnset) => both({ date: "2022-04-26" }, { date: "2022-05-10", daysAfterOnset })
    ],
    [
      "services[1].previous.monthsAgo",
      3,
      "the months from previous.date to dateOfService",
      (monthsAgo) => earlier({ date: "2022-02-10", monthsAgo })
    ],
    [
      "indications[1].trialMonths",
      2,
      "the months from trialBegan to trialEnded",
      (trialMonths) => trial({ trialBegan: "2022-02-10", trialEnded: "2022-05-09", trialMonths })
    ]
  ])("%s", (path, right, given, changed) => {
    expect(said(changed(right))).toEqual([])
    for (const wrong of [right - 1, right + 1, 0]) {
      expect(said(changed(wrong))).toEqual([[path, number, `${given}, or no number`]])
    }
  })

  it("and stands alone where a date is missing", () => {
    expect(said({ patient: { age: 3 }, onset: { daysBeforeService: 400 }, ...earlier({ monthsAgo: 7 }) })).toEqual([])
    expect(said(trial({ trialBegan: "2022-02-10", trialMonths: 1 }))).toEqual([])
  })
})

describe("EMG/NCV is done between onset and service", () => {
  const path = "electrodiagnostics.daysAfterOnset"
  const found = "a number that contradicts the time from onset to service"

  it.each<[name: string, changed: object, where: string | undefined]>([
    ["no later than the service", both({ daysBeforeService: 20 }, { daysAfterOnset: 20 }), undefined],
    ["not past the service", both({ daysBeforeService: 20 }, { daysAfterOnset: 21 }), path],
    ["not past the service, by the date", both({ date: "2022-04-20" }, { daysAfterOnset: 21 }), path],
    [
      "on the day that both numbers give",
      both({ daysBeforeService: 20 }, { date: "2022-05-05", daysAfterOnset: 15 }),
      undefined
    ],
    ["not on another day", both({ daysBeforeService: 20 }, { date: "2022-05-05", daysAfterOnset: 14 }), path]
  ])("%s", (_, changed, where) => {
    expect(problemsOf(changed).map((problem) => [problem.path, problem.found])).toEqual(where ? [[where, found]] : [])
  })

  it("and a date after the service is said once, not again as a number", () => {
    expect(said(both({ daysBeforeService: 20 }, { date: "2022-05-11", daysAfterOnset: 5 }))).toEqual([
      ["electrodiagnostics.date", ...late]
    ])
    expect(said(both({ date: "2022-05-11" }, { daysAfterOnset: 3 }))).toEqual([["onset.date", ...late]])
  })

  it("not before the onset that the days give", () => {
    expect(said(both({ daysBeforeService: 20 }, { date: "2022-04-19" }))).toEqual([
      ["electrodiagnostics.date", "a date before the onset", "a date on or after the onset"]
    ])
    expect(said(both({ daysBeforeService: 20 }, { date: "2022-04-20" }))).toEqual([])
  })
})

describe("an answer agrees with what another field takes for granted", () => {
  const rules: ReadonlyArray<[field: string, fact: string, changed: object, agreeing: object, answers: string]> = [
    ...[{ components: "needle EMG only" }, { date: "2022-05-01" }, { daysAfterOnset: 3 }].map(
      (field): (typeof rules)[number] => [
        `electrodiagnostics.${Object.keys(field)[0]}`,
        "electrodiagnostics.emgNcv",
        { electrodiagnostics: { emgNcv: "not done", ...field } },
        { electrodiagnostics: { emgNcv: "done", ...field } },
        'one of "normal", "confirms the disorder", "equivocal", "non-diagnostic", "done"'
      ]
    ),
    [
      "evaluation.neurologicalExamination",
      "evaluation.contact",
      { evaluation: { contact: "none", neurologicalExamination: "done" } },
      { evaluation: { contact: "none", neurologicalExamination: "not done" } },
      'one of "in person", "remote, established patient", "remote, new patient"'
    ],
    ...[{ date: "2022-02-10" }, { monthsAgo: 3 }].map((field): (typeof rules)[number] => [
      `previous.${Object.keys(field)[0]}`,
      "services[1].previous.result",
      earlier({ result: "none", ...field }),
      earlier({ result: "done", ...field }),
      'one of "negative", "positive", "done"'
    ]),
    ...[{ trialBegan: "2022-02-10" }, { trialEnded: "2022-02-10" }, { trialMonths: 3 }].map(
      (field): (typeof rules)[number] => [
        String(Object.keys(field)[0]),
        "indications[1].conservativeTrial",
        trial({ conservativeTrial: "not tried", ...field }),
        trial({ conservativeTrial: "failed", ...field }),
        'one of "failed", "succeeded or still under way"'
      ]
    )
  ]

  it.each(rules)("%s", (field, path, changed, agreeing, answers) => {
    expect(said(changed)).toEqual([[path, `an answer that contradicts ${field}`, answers]])
    expect(said(agreeing)).toEqual([])
  })

  it("for every field that takes one for granted", () => {
    expect(rules.map(([field]) => field)).toEqual(presuppositions.flatMap(({ because }) => because))
  })
})

it("a code that contradicts the study described is no problem", () => {
  expect(said({ services: [{ code: "72148", study: { modality: "CT", region: "brain" } }] })).toEqual([])
})

it("all contradictions come at once", () => {
  const paths = problemsOf({
    patient: { birthDate: "2000-01-01", age: 3 },
    electrodiagnostics: { emgNcv: "not done", date: "2023-01-01" },
    ...earlier({ result: "none", date: "2022-02-10", monthsAgo: 12 })
  }).map(({ path }) => path)
  expect(paths).toEqual([
    "patient.age",
    "electrodiagnostics.date",
    "services[1].previous.monthsAgo",
    "electrodiagnostics.emgNcv",
    "services[1].previous.result"
  ])
})
