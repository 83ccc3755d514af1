/**
 * Policies in which one number is cut a unit sooner or later, and what finds them out: the prover itself, which says where,
 * and the worked cases that show the threshold. It may not know any law or case by name.
 */
import { Result } from "effect"
import { cases } from "../../spec/cases.ts"
import { type Threshold, type ThresholdId, thresholds } from "../../spec/thresholds.ts"
import { consensus } from "../../src/diagram/consensus.ts"
import { orderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import type { ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { cutOf } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { decode } from "../../src/request/decode.ts"
import { isProvable, type Law, type Provable } from "../laws/law.ts"
import { isProved, prover } from "../laws/prove.ts"

/** A number cut elsewhere. */
export interface Moved {
  readonly fact: string
  readonly threshold: ThresholdId
  readonly by: 1 | -1
}

const idsOf = (cut: number): ReadonlyArray<ThresholdId> =>
  (Object.keys(thresholds) as ReadonlyArray<ThresholdId>).filter((id) => cutOf(id) === cut)

/** Every number moved by a unit, either way, wherever it is compared. */
export const movedOf = ({ facts }: ProgramDiagrams): ReadonlyArray<Moved> =>
  facts.flatMap((fact) =>
    fact._tag === "Choice"
      ? []
      : fact.cuts.flatMap((cut) => {
          const threshold = idsOf(cut).find((id) => (fact.thresholds as ReadonlyArray<string>).includes(id))!
          return ([1, -1] as const).map((by): Moved => ({ fact: fact.id, threshold, by }))
        })
  )

/** The policy with the number moved; where it falls on another, the stretch between them is gone. */
export const withMoved = (policy: ProgramDiagrams, { by, fact: id, threshold }: Moved): ProgramDiagrams => {
  const place = policy.facts.findIndex((fact) => fact.id === id)
  const fact = policy.facts[place]!
  if (fact._tag === "Choice") return policy
  const moved = fact.cuts.map((cut) => (cut === cutOf(threshold) ? cut + by : cut))
  // stretch k lies between cut k - 1 and cut k
  const left = Array.from({ length: moved.length + 1 }, (_, k) => k).filter((k) => k === 0 || moved[k] !== moved[k - 1])
  const without = (yes: number): number => left.reduce((set, k, at) => set | (((yes >> k) & 1) << at), 0)
  return {
    ...policy,
    facts: policy.facts.with(place, { ...fact, cuts: [...new Set(moved)] }),
    tests: policy.tests.map((test) => (test[0] === place ? [place, without(test[1]), test[2], test[3]] : test))
  }
}

/** What finds a moved number out. */
export interface FoundOut {
  readonly moved: Moved
  readonly clause: string
  readonly law?: string
  readonly case?: string
}

/** Laws that compare across this number first. */
const inOrder = (laws: ReadonlyArray<Law>, { fact, threshold }: Moved): ReadonlyArray<Provable> => {
  const near = (law: Provable): number =>
    law._tag !== "Across" ? 2 : law.fact.id === fact ? 0 : law.threshold === threshold ? 1 : 2
  return laws.filter(isProvable).sort((a, b) => near(a) - near(b))
}

/** Examines a moved number. */
export const examineMoved = (policy: ProgramDiagrams, laws: ReadonlyArray<Law>, moved: Moved): FoundOut => {
  const wrong = withMoved(policy, moved)
  const { prove } = prover(wrong)
  const law = inOrder(laws, moved).find((one) => !isProved(prove(one)))
  const ordered = orderedDiagrams(wrong)
  const shown = cases.find(({ expect, request, shows }) => {
    if (!shows.some((one) => "threshold" in one && one.threshold === moved.threshold)) return false
    const decoded = Result.getOrThrow(decode(request))
    return expect.some(({ outcome }, service) => {
      const { possible } = consensus(decoded, registerProfile, service, ordered)
      return outcome !== (possible.length === 1 ? possible[0] : "NeedsInformation")
    })
  })
  const { clause }: Threshold = thresholds[moved.threshold]
  return {
    moved,
    clause,
    ...(law === undefined ? {} : { law: law.id }),
    ...(shown === undefined ? {} : { case: shown.id })
  }
}
