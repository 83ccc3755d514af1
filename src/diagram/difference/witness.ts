/**
 * The smallest request of a set: the one that states the fewest facts, as a request that can be decided. Where a policy
 * has facts or answers that no request of this package can state, its answers stand alone.
 */
import { requestStating } from "../../charts/stated-request.ts"
import type { ChoiceFact, Fact } from "../../language/fact.ts"
import type { Profile } from "../../language/profile.ts"
import { indicationTags } from "../../request/indication.ts"
import type { Request } from "../../request/request.ts"
import type { NodeId } from "../decision-diagram.ts"
import type { Sides } from "../difference.ts"
import { policyOrdered } from "../policy-diagrams.ts"
import { notStated, type Stated, smallest } from "./smallest.ts"
import { yesNo } from "./yes-no.ts"

/** An answer for each fact that is stated, and the request that states them, if there is one. */
export interface Witness {
  readonly stated: Stated
  readonly request?: Request
  readonly profile?: Profile
}

/** After so many smallest answers that no valid request can state, the search is given up. */
const tries = 100

const own = new Map(policyOrdered.facts.map((fact) => [fact.id, fact]))

/** The fact as this package knows it; of a number, with the cuts at hand. */
const askable = (fact: Fact): Fact | undefined => {
  const known = own.get(fact.id)
  return known === undefined || known._tag !== fact._tag || known.path.join() !== fact.path.join()
    ? undefined
    : fact.scope === "order"
      ? known
      : fact
}

const isSilence = (fact: Fact, answer: number): boolean =>
  fact._tag === "Choice" && (fact as ChoiceFact<string>).answers[answer] === notStated

const requestOf = ({ facts }: Sides, tag: string, stated: Stated): Omit<Witness, "stated"> | undefined => {
  const answers = [...stated]
    .filter(([level, answer]) => !isSilence(facts[level]!, answer))
    .map(([level, answer]) => [askable(facts[level]!), 1 << answer] as const)
  const known = answers.filter((pair): pair is readonly [Fact, number] => pair[0] !== undefined)
  const indication = indicationTags.find((one) => one === tag)
  if (known.length < answers.length || indication === undefined) return undefined
  const found = requestStating(indication, known)
  // a reading that is stated stands in the profile even where it is the register's: the other side's may be another
  const chosen = known.flatMap(([fact, set]) =>
    fact.scope === "reading" ? [[fact.id, (fact as ChoiceFact<string>).answers[31 - Math.clz32(set)]]] : []
  )
  return found === undefined || chosen.length === 0
    ? found
    : { ...found, profile: { name: "as asked", readings: Object.fromEntries(chosen) } }
}

/** The smallest request of a set of one indication; nothing where the set is empty. */
export const witnessOf = (sides: Sides, tag: string, set: NodeId): Witness | undefined => {
  const { facts, store } = sides
  const { and, cube, not } = yesNo(store)
  const first = smallest(store, set, facts)
  let left = set
  for (let tried = 0, stated = first; stated !== undefined && tried < tries; tried++) {
    const request = requestOf(sides, tag, stated)
    if (request !== undefined) return { stated, ...request }
    left = and(left, not(cube(new Map([...stated].map(([level, answer]) => [level, 1 << answer])))))
    stated = smallest(store, left, facts)
  }
  return first === undefined ? undefined : { stated: first }
}
