/**
 * Random requests that come to a wanted outcome: a random way through the diagram of an indication, and a request that
 * states the answers along it. It knows no section by name.
 */
import { Result } from "effect"
import type { SectionId } from "../../spec/clauses.ts"
import { type Answers, requestStating } from "../charts/stated-request.ts"
import { bitsOf } from "../diagram/decision-diagram.ts"
import type { Leaf, ProgramDiagrams, Ref } from "../diagram/program-diagram.ts"
import { sectionOf } from "../diagram/section-of.ts"
import type { UnmetKind } from "../language/criterion.ts"
import { type AnswerSet, anyAnswer, type ChoiceFact, type Fact } from "../language/fact.ts"
import type { Decided } from "../language/ruling.ts"
import { decode } from "../request/decode.ts"
import type { IndicationTag } from "../request/indication.ts"
import type { Request } from "../request/request.ts"
import { study } from "../request/service.ts"
import { stating } from "../request/state.ts"
import type { Chance } from "./chance.ts"
import { conditionsBelow } from "./conditions.ts"

/** Ends that are alike: of one section, with one outcome and kind. */
export interface Ends {
  /** The section whose clauses decide: the indication's own, if any of them does. */
  readonly section: SectionId
  readonly outcome: Decided
  readonly kind?: UnmetKind
}

/** A request, and the leaf in which it ends. */
export interface Ended {
  readonly request: Request
  readonly leaf: Leaf
}

const first = { service: 0, indication: 0 }
type Known = ReadonlyMap<number, AnswerSet>

/** Which ends a leaf is among, under an indication. */
const endsOf = (tag: IndicationTag, { cites, kind, outcome }: Leaf): Ends => {
  const cited = cites.map((id) => id.slice(0, Math.max(0, id.indexOf(".c")))).filter((id) => id !== "")
  const own = sectionOf(tag)
  const section = cited.includes(own) ? own : (cited[0] as SectionId)
  return { section, outcome: outcome!, ...(kind === undefined ? {} : { kind }) }
}

/** The ends as text. */
export const nameOf = ({ kind, outcome, section }: Ends): string => [section, outcome, kind ?? ""].join(" ")

/** How many ways lead from each test to ends that are wanted. */
const waysTo = ({ leaves, tests }: ProgramDiagrams, wanted: (leaf: Leaf) => boolean) => {
  const memo = new Map<Ref, number>()
  const ways = (ref: Ref): number => {
    if (ref < 0) return wanted(leaves[~ref]!) ? 1 : 0
    const [, , then, otherwise] = tests[ref]!
    const found = memo.get(ref) ?? ways(then) + ways(otherwise)
    memo.set(ref, found)
    return found
  }
  return ways
}

/** The random walks of a policy. */
export const walks = (policy: ProgramDiagrams) => {
  const { facts, frame, indications, leaves, tests } = policy
  const goesOn = (leaf: Leaf) => leaf.outcome === undefined
  const comesTo = new Map<string, ReturnType<typeof waysTo>>()
  /** How many ways lead to ends; without any, how many lead on from the frame. */
  const waysOf = (tag: IndicationTag, ends: Ends | undefined) => {
    const name = ends === undefined ? "on" : `${tag} ${nameOf(ends)}`
    const wanted = (leaf: Leaf): boolean =>
      goesOn(leaf) ? ends === undefined : ends !== undefined && nameOf(endsOf(tag, leaf)) === nameOf(ends)
    const found = comesTo.get(name) ?? waysTo(policy, wanted)
    comesTo.set(name, found)
    return found
  }
  /** A way to ends, and what it states; nothing where chance leads to what excludes itself. */
  const walk = (chance: Chance, from: Ref, ways: (ref: Ref) => number, known: Known) => {
    const answers = new Map(known)
    let ref = from
    while (ref >= 0) {
      const [place, yes, then, otherwise] = tests[ref]!
      const fact = facts[place]!
      // of a reading, the register's choice is the first option
      const possible = answers.get(place) ?? (fact.scope === "reading" ? 1 : anyAnswer(fact))
      // the root, so that short ways are not lost among many long ones
      const yesWeight = (possible & yes) === 0 ? 0 : Math.sqrt(ways(then))
      const noWeight = (possible & ~yes) === 0 ? 0 : Math.sqrt(ways(otherwise))
      if (yesWeight + noWeight === 0) return undefined
      const answer = chance.next() * (yesWeight + noWeight) < yesWeight
      answers.set(place, answer ? possible & yes : possible & ~yes)
      ref = answer ? then : otherwise
    }
    return { answers, leaf: leaves[~ref]! }
  }
  /** One answer of each set, but what goes without saying unsaid. */
  const chosen = (chance: Chance, answers: Known): Answers =>
    [...answers]
      .filter(([place]) => facts[place]!.scope !== "reading")
      .map(([place, set]) => {
        const fact = facts[place]!
        const { answers: all, fallback } = fact as ChoiceFact<string | boolean>
        const silent = fact._tag === "Choice" && fallback !== undefined && (set >> all.indexOf(fallback)) & 1
        return [fact, silent || fact.scope === "order" ? set : 1 << chance.one(bitsOf(set))]
      })
  /** The request with the rest of the study described, as far as it is one that the section knows. */
  const described = (chance: Chance, tag: IndicationTag, request: Request): Request => {
    if (request.services.length > 1) return request
    const conditions = conditionsBelow(policy, indications[tag])
    const complete = (so: Request, fact: Fact & ChoiceFact<string>): Request => {
      const own = so.services[0].study as Readonly<Record<string, unknown>> | undefined
      if (own?.[fact.path.at(-1)!] !== undefined) return so
      const usual = conditions
        .filter((one) => one.fact.id === fact.id)
        .flatMap(({ yes }) => bitsOf(yes))
        .map((answer) => fact.answers[answer]!)
      const more = stating(so, fact, first, chance.one(usual.length > 0 ? usual : fact.answers))
      return Result.isSuccess(decode(more)) ? more : so
    }
    const withRegion = [study.modality, study.region].reduce<Request>(
      (so, fact) => complete(so, fact as never),
      request
    )
    const { modality } = withRegion.services[0].study ?? {}
    return modality === "MRI" || modality === "CT" ? complete(withRegion, study.contrast as never) : withRegion
  }

  /** The ends that requests can come to: in the frame, or under an indication. */
  const ends = (tag: IndicationTag, inFrame: boolean): ReadonlyArray<Ends> => {
    const seen = new Set([inFrame ? frame : indications[tag]])
    const found = new Map<string, Ends>()
    for (const ref of seen) {
      const leaf = leaves[~ref]
      if (ref >= 0) for (const next of tests[ref]!.slice(2)) seen.add(next)
      else if (leaf !== undefined && !goesOn(leaf)) found.set(nameOf(endsOf(tag, leaf)), endsOf(tag, leaf))
    }
    return [...found.values()]
  }

  /** A random request that comes to these ends; nothing where this walk leads to none. */
  const request = (chance: Chance, tag: IndicationTag, wanted: Ends): Ended | undefined => {
    const toEnds = waysOf(tag, wanted)
    const framed = walk(chance, frame, toEnds(frame) > 0 ? toEnds : waysOf(tag, undefined), new Map())
    if (framed === undefined) return undefined
    const end = goesOn(framed.leaf) ? walk(chance, indications[tag], toEnds, framed.answers) : framed
    const stated = end === undefined ? undefined : requestStating(tag, chosen(chance, end.answers))
    return stated === undefined ? undefined : { request: described(chance, tag, stated.request), leaf: end!.leaf }
  }
  return { ends, request }
}
