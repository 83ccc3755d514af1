/**
 * The decision that all engines are given: PN-4, one MRI or CT of the neck, the chest or the left upper arm, in a named
 * vocabulary, with the frame at its defaults. Its facts, its complete grid, its partial requests, and each of them as a
 * request of this package. It knows no engine, and not how anything is decided.
 */
import { thresholds } from "../../spec/thresholds.ts"
import type { Request } from "../../src/request/request.ts"

const { value: trial } = thresholds.conservativeTrial

/**
 * The answers of each fact. Answers that PN-4 does not tell apart stand once: a remote contact with a new patient counts as
 * none, whatever EMG/NCV showed it was done, a trial that was not tried did not fail. The tests hold that nothing is lost.
 */
export const vocabulary = {
  modality: ["MRI", "CT"],
  region: ["neck", "chest", "upper arm"],
  contact: ["in person", "remote, established patient", "none"],
  emgNcv: ["not done", "normal"],
  cause: [
    "malignant infiltration",
    "radiation plexitis",
    "brachial plexitis",
    "traumatic injury",
    "neurogenic thoracic outlet syndrome",
    "vascular thoracic outlet syndrome",
    "preoperative study",
    "another cause"
  ],
  upperTrunk: [true, false],
  affectedSide: ["left", "right"],
  conservativeTrial: ["failed", "succeeded or still under way"],
  trialMonths: [trial - 1, trial],
  surgeryConsidered: [true, false],
  feasibility: ["possible", "contraindicated", "not available"]
} as const

type Vocabulary = typeof vocabulary
export type FactName = keyof Vocabulary

/** A request of the vocabulary: what is on file. */
export type Facts = { readonly [Name in FactName]: Vocabulary[Name][number] }

/** The same, where some facts are absent: the study is always stated. */
export type PartialFacts = Partial<Facts> & Pick<Facts, "modality" | "region">

/** What a decision can come to here; "asks" where an engine says that it cannot decide. */
export const outcomes = ["CriteriaMet", "CriteriaNotMet", "Referred", "ClinicalReview"] as const
export type Outcome = (typeof outcomes)[number]
export type Said = Outcome | "asks"

export const names = Object.keys(vocabulary) as ReadonlyArray<FactName>
const alwaysStated: ReadonlyArray<FactName> = ["modality", "region"]

/** How many ways a partial request has to speak of each fact, the last of them silence. */
const ways = names.map((name) => vocabulary[name].length + (alwaysStated.includes(name) ? 0 : 1))
const places = ways.map((_, at) => ways.slice(at + 1).reduce((product, way) => product * way, 1))

/** How many partial requests there are; a complete one is one of them. */
export const partialCount = ways.reduce((product, way) => product * way, 1)

const wayAt = (index: number, at: number): number => Math.floor(index / places[at]!) % ways[at]!

/** A partial request by its place among them. */
export const partialAt = (index: number): PartialFacts => {
  const facts: Record<string, unknown> = {}
  for (const [at, name] of names.entries()) {
    const answer = vocabulary[name][wayAt(index, at)]
    if (answer !== undefined) facts[name] = answer
  }
  return facts as PartialFacts
}

/** The first fact that is absent, as the places of the requests that state it; nothing where none is. */
const completionsAt = (index: number): ReadonlyArray<number> | undefined => {
  for (const [at, name] of names.entries()) {
    const answers = vocabulary[name].length
    if (wayAt(index, at) === answers)
      return Array.from({ length: answers }, (_, answer) => index - (answers - answer) * places[at]!)
  }
  return undefined
}

/** The places of the complete requests. */
export const completePlaces: ReadonlyArray<number> = Array.from({ length: partialCount }, (_, index) => index).filter(
  (index) => completionsAt(index) === undefined
)

/** Every complete request. */
export const completeGrid = (): ReadonlyArray<Facts> => completePlaces.map((index) => partialAt(index) as Facts)

/** The same in an order that no processor can guess, always the same one. */
export const shuffledGrid = (): ReadonlyArray<Facts> => {
  const grid = [...completeGrid()]
  let state = 1
  for (let at = grid.length - 1; at > 0; at--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const other = state % (at + 1)
    const [one, two] = [grid[at]!, grid[other]!]
    grid[at] = two
    grid[other] = one
  }
  return grid
}

/**
 * For every partial request, the outcomes of its completions, as bits by their places in `outcomes`.
 *
 * @param decided the outcomes of the complete requests, in the order of `completePlaces`
 */
export const outcomesOfCompletions = (decided: ReadonlyArray<Outcome>): Uint8Array => {
  const sets = new Uint8Array(partialCount)
  for (const [nth, index] of completePlaces.entries()) sets[index] = 1 << outcomes.indexOf(decided[nth]!)
  // a request that states one fact more stands before
  for (let index = 0; index < partialCount; index++)
    sets[index] = completionsAt(index)?.reduce((set, more) => set | sets[more]!, 0) ?? sets[index]!
  return sets
}

const some = <A extends object>(key: string, value: A): object =>
  Object.values(value).every((one) => one === undefined) ? {} : { [key]: JSON.parse(JSON.stringify(value)) }

/** A request that states these facts, and what the vocabulary leaves out so that it does not matter. */
export const requestOf = (facts: PartialFacts, id?: string): Request =>
  ({
    ...(id === undefined ? {} : { id }),
    dateOfService: "2024-03-01",
    ...some("evaluation", { contact: facts.contact }),
    onset: { daysBeforeService: 2 * thresholds.earlyCourse.value },
    ...some("electrodiagnostics", { emgNcv: facts.emgNcv }),
    ...some("mri", { feasibility: facts.feasibility }),
    indications: [
      JSON.parse(
        JSON.stringify({
          _tag: "BrachialPlexus",
          cause: facts.cause,
          affectedSide: facts.affectedSide,
          excludesInfiltration: true,
          upperTrunk: facts.upperTrunk,
          conservativeTrial: facts.conservativeTrial,
          trialMonths: facts.trialMonths,
          surgeryConsidered: facts.surgeryConsidered,
          surgeryNeedsPlexus: true
        })
      )
    ],
    services: [{ study: { modality: facts.modality, region: facts.region, contrast: "without", side: "left" } }]
  }) as unknown as Request

/** The facts that a request states: what an engine is given that does not read requests. */
export const factsOf = ({ electrodiagnostics, evaluation, indications, mri, services }: Request): PartialFacts => {
  const [brachial] = indications as unknown as readonly [PartialFacts]
  const { modality, region } = services[0]!.study as Pick<Facts, "modality" | "region">
  const facts: Record<string, unknown> = { modality, region }
  if (evaluation?.contact !== undefined) facts.contact = evaluation.contact
  if (electrodiagnostics?.emgNcv !== undefined) facts.emgNcv = electrodiagnostics.emgNcv
  if (mri?.feasibility !== undefined) facts.feasibility = mri.feasibility
  for (const name of [
    "cause",
    "upperTrunk",
    "affectedSide",
    "conservativeTrial",
    "trialMonths",
    "surgeryConsidered"
  ] as const)
    if (brachial[name] !== undefined) facts[name] = brachial[name]
  return facts as PartialFacts
}
