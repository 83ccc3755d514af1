/**
 * From the guards of a program to its flow. Consecutive guards about one subject, the study ordered or one fact, become
 * one choice; a list of criteria that is weighed ahead of the rest stays ahead; conjuncts that are settled where they
 * stand leave only what they cite.
 */
import type { Guard, GuardTree, Leaf } from "../health/guard-tree.ts"
import { leavesIn } from "../health/guard-tree.ts"
import type { Criterion } from "../language/criterion.ts"
import type { AnswerSet, Fact } from "../language/fact.ts"
import type { Profile } from "../language/profile.ts"
import { sentenceOf } from "../language/render.ts"
import type { Note } from "../language/ruling.ts"
import { isList, met, unmet } from "../language/weigh.ts"
import { either, type Known, knownAt, leftBy, standingsOf } from "./explored.ts"
import { type Conjunct, chain, choice, type End, type Explored, end, type Flow, type Passed, result } from "./flow.ts"
import { citedAround, partsOf, statedAt } from "./ruled.ts"
import { everyStudy, type Kinds } from "./studies.ts"
import { keyOf, studiesThat, subjectName, subjectOf, wayName } from "./subject.ts"

const unique = <A>(all: ReadonlyArray<A>): ReadonlyArray<A> => [...new Set(all)]

/** A place of the tree that a choice leads to, and the guards on the way. */
interface Gathered {
  readonly when: ReadonlyArray<Passed>
  readonly tree: GuardTree
}

/**
 * The flow of a program.
 *
 * @param tree its guards
 * @param profile the readings in force
 * @param endAt an end that is said of a place instead of what follows there; by default none is
 */
export const flowOf = (
  tree: GuardTree,
  profile: Profile,
  endAt: (place: GuardTree) => End | undefined = () => undefined
): Explored => {
  const notes = new Map<string, Note>()
  const known = new Map<GuardTree, Known>()
  const knownIn = (at: GuardTree): Known => {
    const found =
      known.get(at) ??
      (at._tag === "Leaf" ? knownAt(at.paths) : [...leavesIn(at)].map(knownIn).reduce((a, b) => either(a, b)))
    known.set(at, found)
    return found
  }
  const conjunct = (criterion: Criterion, at: GuardTree): Conjunct => ({
    key: keyOf(criterion),
    criterion,
    kind: criterion.kind ?? "criterion",
    standings: standingsOf(criterion, profile, knownIn(at))
  })
  const only = ({ standings }: Conjunct, verdict: number) => standings.size === 1 && standings.has(verdict as 0)
  const weighed = (criterion: Criterion, at: GuardTree, passed: ReadonlySet<string>): Flow => {
    const all = partsOf(criterion)
      .map((part) => conjunct(part, at))
      .filter(({ key }) => !passed.has(key))
    const never = all.find((one) => only(one, unmet))
    if (never !== undefined) {
      const because = `not ${sentenceOf(never.criterion)}`
      return end({
        outcome: "CriteriaNotMet",
        kind: never.kind,
        because,
        cites: never.standings.get(unmet)!,
        weighed: true
      })
    }
    const settled = all.filter((one) => only(one, met))
    const grants = unique([...citedAround(criterion), ...settled.flatMap(({ standings }) => standings.get(met)!)])
    return chain(
      grants,
      all.filter((one) => !settled.includes(one)),
      result
    )
  }
  const leaf = (at: Leaf, passed: ReadonlySet<string>): Flow => {
    const ruling = at.paths[0]!.value
    for (const note of ruling?.notes ?? []) notes.set(JSON.stringify(note), note)
    return statedAt(at) ?? weighed((ruling as typeof ruling & { _tag: "Weighed" }).criterion, at, passed)
  }
  /** Whether everything that a tree comes to weighs these criteria. */
  const weighsAll = (at: GuardTree, keys: ReadonlyArray<string>): boolean =>
    [...leavesIn(at)].every(({ paths }) => {
      const ruling = paths[0]!.value
      if (ruling?._tag !== "Weighed") return false
      const found = partsOf(ruling.criterion).map(keyOf)
      return keys.every((key) => found.includes(key))
    })
  /** A list of criteria as a guard: where one is unmet the flow may end; otherwise they count among what is weighed. */
  const ahead = (at: Guard, passed: ReadonlySet<string>, among: Kinds): Flow | undefined => {
    if (!isList(at.criterion)) return undefined
    const all = partsOf(at.criterion).map((part) => conjunct(part, at))
    const keys = all.map(({ key }) => key)
    const fails = at.ways.find(([verdict]) => verdict === unmet)
    const passes = at.ways.filter((way) => way !== fails)
    if (!passes.every(([, place]) => weighsAll(place, keys))) return undefined
    const otherwise = fails === undefined ? undefined : go(fails[1], passed, among)
    const [next, ...others] = passes.map(([, place]) => go(place, new Set([...passed, ...keys]), among))
    if (next === undefined || others.some(({ key }) => key !== next.key)) return undefined
    if (otherwise !== undefined && otherwise._tag !== "End") return undefined
    const open = all.filter((one) => !only(one, met))
    return chain([], open, next, otherwise)
  }
  const gather = (at: GuardTree, subject: string, when: ReadonlyArray<Passed>): ReadonlyArray<Gathered> =>
    at._tag === "Guard" && subjectOf(at.criterion).key === subject && endAt(at) === undefined
      ? at.ways.flatMap(([verdict, next]) => gather(next, subject, [...when, [at.criterion, verdict]]))
      : [{ when, tree: at }]
  const answersAt = (places: ReadonlyArray<GuardTree>, fact: Fact | undefined): AnswerSet =>
    fact === undefined
      ? 0
      : places.reduce((set, place) => set | (knownIn(place).get(fact.id) ?? leftBy(profile, fact)), 0)
  const chosen = (at: Guard, passed: ReadonlySet<string>, among: Kinds): Flow => {
    const subject = subjectOf(at.criterion)
    const ofStudy = subject.key === "study"
    const places = new Map<
      string,
      { readonly to: Flow; readonly from: Array<Gathered & { readonly studies: Kinds }> }
    >()
    for (const way of gather(at, subject.key, [])) {
      const studies = ofStudy ? studiesThat(way.when, among, profile) : among
      const to = go(way.tree, passed, studies)
      const place = places.get(to.exact) ?? { to, from: [] }
      places.set(to.exact, place)
      place.from.push({ ...way, studies })
    }
    const ways = [...places.values()].map(({ from, to }) => {
      const leading = {
        when: from.map(({ when }) => when),
        answers: answersAt(
          from.map(({ tree: place }) => place),
          subject.fact
        ),
        among: answersAt([at], subject.fact),
        studies: ofStudy ? from.flatMap(({ studies }) => studies) : among,
        amongStudies: among
      }
      return {
        label: wayName(subject, leading, profile),
        alone: wayName(subject, { ...leading, among: -1 }, profile),
        when: leading.when,
        studies: leading.studies,
        to
      }
    })
    return choice({ ...subjectName(subject, at.criterion), ofStudy }, ways)
  }
  const go = (at: GuardTree, passed: ReadonlySet<string>, among: Kinds): Flow => {
    const said = endAt(at)
    if (said !== undefined) return said
    if (at._tag === "Leaf") return leaf(at, passed)
    if (at.ways.length === 1) return go(at.ways[0]![1], passed, among)
    return ahead(at, passed, among) ?? chosen(at, passed, among)
  }
  return { flow: go(tree, new Set(), everyStudy), notes: [...notes.values()] }
}
