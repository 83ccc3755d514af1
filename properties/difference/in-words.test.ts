/**
 * Two readings, exactly: which requests the thoracic-outlet trial of three months changes, and which the order of print in
 * PN-5, said in words and counted; and that the conditions of every reading are the requests they stand for, no more and
 * no fewer.
 */
import { describe, expect, it } from "vitest"
import type { Conditions } from "../../src/diagram/difference/conditions.ts"
import { cubeInWords } from "../../src/diagram/difference/words.ts"
import { yesNo } from "../../src/diagram/difference/yes-no.ts"
import type { Changes } from "../../src/diagram/difference.ts"
import { type Tried, tried } from "./sampled.ts"

const reading = (id: string): Tried => tried.find((one) => one.id === id)!

/** Conditions as lists of alternatives, each in words. */
const inWords = ({ sides }: Tried, conditions: Conditions | undefined): ReadonlyArray<ReadonlyArray<string>> =>
  conditions!.map((alternatives) => alternatives.map((cube) => cubeInWords(cube, sides).join("; ")))

/** What is said of the changes of one indication: outcomes before and after, regions, requests, conditions. */
const said = (one: Tried, { all }: Changes) =>
  all.map(({ pairs: [pair], regions, requests, where }) => [
    pair!.map((place) => one.sides.rulings[place]!.outcome).join(" → "),
    regions,
    requests,
    inWords(one, where)
  ])

const governed = [
  ["this edition is in force at the date of service"],
  ["the plan is administered under this policy"],
  ["the study is on the list of reviewed procedures"],
  ["a federal or state mandate on this study: silent"],
  ["the plan document on this study: silent"]
]

/** What leaves a request to judgment although nothing is unmet, in both sections of the plexus. */
const noWaiver = "face-to-face visits were limited by the emergency"

describe("R-25: a conservative trial of three months, not two", () => {
  const one = reading("R-25")
  const [only, ...more] = one.found

  it("changes the brachial plexus and nothing else", () => {
    expect([only!.tag, more.length, only!.of]).toEqual(["BrachialPlexus", 0, 4_843_313_823_744_000n])
  })

  it("changes requests that meet every other criterion after a trial of two to three months", () => {
    expect(inWords(one, only!.outcomes.throughout)).toEqual([
      [
        "the date of service: within the emergency; the decision to skip EMG/NCV: treating neurologist or team coordinating care",
        "the date of service: within the emergency or outside the emergency; the time from onset to service: at most 14 days",
        "the date of service: within the emergency or outside the emergency; EMG/NCV: done"
      ],
      ...governed,
      [
        "the modality: MRI; the contrast: without or without and with",
        "the modality: CT; MRI: contraindicated, unable or not available"
      ],
      [
        "the region: neck; the upper trunk is involved",
        "the region: chest",
        "the region: upper extremity other than joint; the side imaged: left; the side affected: left",
        "the region: upper extremity other than joint; the side imaged: right; the side affected: right",
        "the region: upper extremity other than joint; the side affected: both"
      ],
      ["the clinical evaluation: in person or remote, established patient"],
      ["the reason for imaging the plexus: neurogenic thoracic outlet syndrome"],
      ["conservative management: failed"],
      ["the length of conservative management: at least 2 months and less than 3 months"],
      ["an operation is booked or under consideration"]
    ])
  })

  it("turns those that are met, or left to judgment, into not met", () => {
    expect(said(one, only!.outcomes)).toEqual([
      [
        "CriteriaMet → CriteriaNotMet",
        60n,
        808_980_480n,
        [
          [
            "EMG/NCV: done",
            `the date of service: within the emergency; the decision to skip EMG/NCV: treating neurologist or team coordinating care; ${noWaiver}`
          ],
          [
            "the modality: MRI; not: another study of the same list is ordered too",
            "the modality: CT; MRI: contraindicated or unable; the contrast: without or with; not: another study of the same list is ordered too"
          ],
          ["the clinical evaluation: remote, established patient", "the neurological examination: done"]
        ]
      ],
      [
        "ClinicalReview → CriteriaNotMet",
        780n,
        2_473_635_840n,
        [
          [
            "the modality: MRI; another study of the same list is ordered too",
            `EMG/NCV: not done; not: ${noWaiver}`,
            "EMG/NCV: not done; the decision to skip EMG/NCV: someone else or nobody",
            "the clinical evaluation: in person; the neurological examination: not done",
            "the modality: CT; another study of the same list is ordered too",
            "the modality: CT; the contrast: without and with",
            "the modality: CT; MRI: not available",
            "the date of service: outside the emergency; EMG/NCV: not done"
          ]
        ]
      ]
    ])
  })
})

describe("R-23: studies of the lumbar and lumbosacral plexus in the order of print", () => {
  const one = reading("R-23")
  const [only, ...more] = one.found
  const matched = {
    anatomy: [
      "the region: abdomen or abdomen and pelvis; the plexus involved: upper lumbar plexus",
      "the region: pelvis; the plexus involved: lumbosacral plexus"
    ],
    print: [
      "the region: abdomen or abdomen and pelvis; the plexus involved: lumbosacral plexus",
      "the region: pelvis; the plexus involved: upper lumbar plexus"
    ]
  }

  it("changes the lumbar and lumbosacral plexus and nothing else", () => {
    expect([only!.tag, more.length, only!.of]).toEqual(["LumbosacralPlexus", 0, 39_239_811_072_000n])
  })

  it("changes requests that meet every other criterion, where one of the two plexuses is involved, not both", () => {
    expect(inWords(one, only!.outcomes.throughout)).toEqual([
      ["the date of service: within the emergency or outside the emergency"],
      [
        "the date of service: within the emergency",
        "EMG/NCV: done",
        "the time from onset to service: at most 14 days",
        "the reason for imaging the plexus: malignant infiltration"
      ],
      ...governed,
      [
        "the modality: MRI; the region: abdomen; the contrast: without and with; MRI of the pelvis is ordered too",
        "the modality: MRI; the region: pelvis; the contrast: without and with; not: MRI of the abdomen is ordered too",
        "the modality: MRI; the region: abdomen and pelvis; the contrast: without and with",
        "the modality: CT; the region: pelvis or abdomen and pelvis; MRI: other than possible; the contrast: with"
      ],
      ["the clinical evaluation: in person or remote, established patient"],
      [
        "EMG/NCV: done",
        "the decision to skip EMG/NCV: treating neurologist or team coordinating care",
        "the time from onset to service: at most 14 days",
        "the reason for imaging the plexus: malignant infiltration"
      ],
      [
        "the reason for imaging the plexus: other than radiation plexopathy or another cause",
        "the study is to rule out malignant infiltration"
      ],
      ["the reason for imaging the plexus: other than another cause"],
      ["the plexus involved: upper lumbar plexus or lumbosacral plexus"]
    ])
  })

  it("exchanges what is met for what is not, both ways alike", () => {
    const all = said(one, only!.outcomes)
    expect(all.map(([change, regions, requests]) => [change, regions, requests])).toEqual([
      ["CriteriaMet → CriteriaNotMet", 240n, 92_651_520n],
      ["ClinicalReview → CriteriaNotMet", 840n, 211_845_120n],
      ["CriteriaNotMet → CriteriaMet", 240n, 92_651_520n],
      ["CriteriaNotMet → ClinicalReview", 840n, 211_845_120n]
    ])
    const [met, judged, notMet, notMetEither] = all.map(([, , , where]) => where)
    for (const conditions of [met, judged]) expect(conditions).toContainEqual(matched.anatomy)
    for (const conditions of [notMet, notMetEither]) expect(conditions).toContainEqual(matched.print)
    expect(met).toEqual([
      [
        "the reason for imaging the plexus: malignant infiltration",
        "EMG/NCV: done",
        `the date of service: within the emergency; the decision to skip EMG/NCV: treating neurologist or team coordinating care; ${noWaiver}`
      ],
      matched.anatomy,
      ["the clinical evaluation: remote, established patient", "the neurological examination: done"],
      [
        "the contrast: without and with; not: another study of the same list is ordered too",
        "MRI: contraindicated, unable or not available; the contrast: with; not: another study of the same list is ordered too"
      ]
    ])
  })
})

describe("the conditions of a change are the requests that change so, no more and no fewer", () => {
  it.each(tried)("$id as $option", ({ found, sides }) => {
    const { and, cube, no, or, yes } = yesNo(sides.store)
    const node = (conditions: Conditions) =>
      conditions.map((alternatives) => alternatives.map(cube).reduce(or, no)).reduce(and, yes)
    for (const { others, outcomes } of found) {
      for (const { all, throughout } of [outcomes, others]) {
        for (const { set, where } of all) {
          expect(and(node(throughout), node(where!))).toBe(set)
          expect(node(throughout)).not.toBe(no)
        }
      }
    }
  })
})
