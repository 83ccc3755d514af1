/**
 * What would change an outcome to `CriteriaMet`: every inclusion-minimal set of facts to change, the study and everything
 * else as on file, with the answers that would do. A requester is shown changes that are in their reach, and which other
 * facts would matter, never an answer of those; changes over any fact are for verification only.
 */
import { type Change, changedRequests, entwined } from "../charts/changed-request.ts"
import { type Position, pathOf } from "../charts/knowledge.ts"
import { standing } from "../charts/request-chart.ts"
import { type AnswerSet, anyAnswer, type Fact } from "../language/fact.ts"
import type { Profile } from "../language/profile.ts"
import { eachAnswer, factsOfTheFrame, factsOfTheStudy, inReach } from "../request/in-reach.ts"
import type { Request } from "../request/request.ts"
import { consensus } from "./consensus.ts"
import { bitsOf, type Diagrams, diagrams, type NodeId } from "./decision-diagram.ts"
import type { Reader } from "./instantiate.ts"
import type { OrderedDiagrams } from "./ordered-diagram.ts"
import { policyOrdered } from "./policy-diagrams.ts"
import { merged } from "./products.ts"
import { comesTo, forAll, minimalChanges } from "./quantify.ts"

/** A change of one fact: any of the answers would do. */
export interface Repaired extends Change {
  readonly path: string
  /** The answers that what is on file leaves open. */
  readonly onFile: AnswerSet
}

/** Changes that together would lead to `CriteriaMet`; any combination of their answers would do. */
export type Repair = ReadonlyArray<Repaired>

/** Sets of answers of which one can be made true; none where the fact is to stay as it is. */
type Options = (fact: Fact, onFile: AnswerSet) => ReadonlyArray<AnswerSet>

/** A fact that may be changed, and in which ways; the first of these leaves it as it is. */
interface Movable {
  readonly path: string
  readonly fact: Fact
  readonly position: Position
  readonly ways: readonly [onFile: AnswerSet, ...others: ReadonlyArray<AnswerSet>]
}

/** One question about one fact as a policy of its own: whether a fact about the other services holds. */
const asPolicy = (fact: Fact): { readonly policy: OrderedDiagrams; readonly root: NodeId } => {
  const store = diagrams()
  const root = store.test(store.variable(fact.id, anyAnswer(fact)), 1)
  return { policy: { store, facts: [fact], root: () => root }, root }
}

/** Where the changes of these facts lead to `CriteriaMet`, as a diagram over the ways in which each can be changed. */
const changeable = (request: Request, profile: Profile, service: number, options: Options) => {
  const movable = new Map<string, Movable>()
  const offer = (fact: Fact, position: Position, onFile: AnswerSet): boolean => {
    const others = factsOfTheStudy.has(fact.id) ? [] : options(fact, onFile).filter((way) => (onFile & ~way) !== 0)
    const path = pathOf(fact, position)
    if (others.length > 0) movable.set(path, { path, fact, position, ways: [onFile, ...others] })
    return others.length > 0
  }
  const read: Reader = (file, fact) => {
    const path = pathOf(fact, file.position)
    if (fact.scope === "order") {
      // how it stands is seen below, where the studies of the other services are at hand
      return offer(fact, file.position, anyAnswer(fact))
        ? { path, fact, possible: anyAnswer(fact), source: "open" }
        : undefined
    }
    const known = standing(file, fact)
    return "choice" in known || !offer(fact, file.position, known.possible)
      ? known
      : { ...known, possible: anyAnswer(fact) }
  }
  const { instance, node } = consensus(request, profile, service, policyOrdered, read)
  const { fill, store, variables } = instance
  const open = [...variables.entries()].map(([level, { path }]) => ({ level, one: movable.get(path) }))
  const moving = open.flatMap(({ level, one }) => {
    if (one === undefined) return []
    const { policy, root } = asPolicy(one.fact)
    const beside =
      one.fact.scope === "order" ? fill(policy, root, { request, profile, position: one.position }) : undefined
    return [{ level, one, beside }]
  })
  let left = comesTo(store, node, "CriteriaMet")
  const changes = new Map<number, Movable>()
  for (const { beside, level, one } of moving) {
    const change = store.variable(`change of ${one.path}`, (1 << one.ways.length) - 1)
    changes.set(change, one)
    const [same, ...others] = one.ways.map((way, k) =>
      k === 0 && beside !== undefined
        ? store.ite(beside, store.cofactor(left, level, 0), store.cofactor(left, level, 1))
        : forAll(store, left, level, way)
    )
    left = others.reduce((rest, way, k) => store.ite(store.test(change, 2 << k), way, rest), same!)
  }
  for (const level of store.support(left)) if (!changes.has(level)) left = forAll(store, left, level)
  return { store, node: left, changes }
}

/** Every combination of the bits of some sets. */
const combinations = (sets: ReadonlyArray<number>): ReadonlyArray<ReadonlyArray<number>> =>
  sets.reduce<ReadonlyArray<ReadonlyArray<number>>>(
    (all, set) => all.flatMap((row) => bitsOf(set).map((bit) => [...row, 1 << bit])),
    [[]]
  )

/** The ways of these changes, each a bit, in which the diagram says yes and every other fact stays as it is. */
const waysOf = (store: Diagrams, node: NodeId, levels: ReadonlyArray<number>): ReadonlyArray<ReadonlyArray<number>> => {
  const alone = store
    .support(node)
    .filter((level) => !levels.includes(level))
    .reduce((left, level) => store.cofactor(left, level, 0), node)
  return [...store.regions(alone)]
    .filter(({ leaf }) => leaf === "yes")
    .flatMap(({ where }) => combinations(levels.map((level) => where.get(level)!)))
}

const repairs = (request: Request, profile: Profile, service: number, options: Options): ReadonlyArray<Repair> => {
  const { changes, store, ...found } = changeable(request, profile, service, options)
  const answersOf = (level: number, ways: number): AnswerSet =>
    bitsOf(ways).reduce((set, way) => set | changes.get(level)!.ways[way]!, 0)
  const repairOf = (levels: ReadonlyArray<number>, row: ReadonlyArray<number>): Repair =>
    levels.map((level, at) => {
      const { fact, path, position, ways } = changes.get(level)!
      return { fact, path, position, onFile: ways[0], answers: answersOf(level, row[at]!) }
    })
  /** Whether there is a request that says so, and every one is decided so. */
  const possible = (repair: Repair): boolean => {
    const changed = changedRequests(request, service, repair)
    return (
      changed.length > 0 &&
      changed.every((so) => {
        const [outcome, ...others] = consensus(so.request, profile, so.service).possible
        return outcome === "CriteriaMet" && others.length === 0
      })
    )
  }
  const done = new Map<string, ReadonlyArray<Repair>>()
  let node = found.node
  for (;;) {
    const sets = minimalChanges(store, node)
    if (sets.some((levels) => levels.length === 0)) return []
    const before = node
    for (const levels of sets) {
      const key = levels.join()
      if (done.has(key)) continue
      const rows = waysOf(store, node, levels)
      const left = rows.filter((row) => possible(repairOf(levels, row)))
      if (left.length > 0) {
        done.set(
          key,
          merged(left).map((row) => repairOf(levels, row))
        )
        continue
      }
      // no request says exactly this: only what it is entwined with can mend that
      for (const row of rows) node = without(store, node, changes, levels, row)
    }
    if (node === before) return sets.flatMap((levels) => done.get(levels.join())!)
  }
}

/** The diagram that no longer says yes to some ways of changes, as long as the facts they are entwined with stay. */
const without = (
  store: Diagrams,
  node: NodeId,
  changes: ReadonlyMap<number, Movable>,
  levels: ReadonlyArray<number>,
  row: ReadonlyArray<number>
): NodeId => {
  const no = store.leaf("no")
  const facts = levels.map((level) => changes.get(level)!.fact)
  const others = store
    .support(node)
    .filter((level) => !levels.includes(level) && facts.some((fact) => entwined(fact, changes.get(level)!.fact)))
  const tests = [
    ...levels.map((level, at) => store.test(level, row[at]!)),
    ...others.map((level) => store.test(level, 1))
  ]
  const these = tests.reduceRight((rest, test) => store.ite(test, rest, no), store.leaf("yes"))
  return store.ite(these, no, node)
}

/**
 * Every inclusion-minimal set of changes in a requester's reach that would lead to `CriteriaMet`: the study, and every
 * fact that can only be found, as on file. None where it is `CriteriaMet` already.
 */
export const repairsInReach = (request: Request, profile: Profile, service: number): ReadonlyArray<Repair> =>
  repairs(request, profile, service, inReach)

/**
 * For verification output only: every inclusion-minimal set of changes of any facts that would lead to `CriteriaMet`, the
 * study, the plan and the date as on file. A requester who is shown these learns which diagnosis to claim.
 */
export const repairsOverAnyFact = (request: Request, profile: Profile, service: number): ReadonlyArray<Repair> =>
  repairs(request, profile, service, (fact) =>
    factsOfTheFrame.has(fact.id) || fact.scope === "reading" ? [] : eachAnswer(fact)
  )

/** A fact that would matter. Which answer would help is not said. */
export interface Mattering {
  readonly path: string
  readonly fact: Fact
  /** The answers that what is on file leaves open. */
  readonly onFile: AnswerSet
}

/**
 * The facts that only the record can give and that would matter, together with what is in a requester's reach or alone:
 * those in a smallest set of changes that would lead to `CriteriaMet`.
 */
export const wouldMatter = (request: Request, profile: Profile, service: number): ReadonlyArray<Mattering> => {
  const found = new Map<string, Mattering>()
  for (const repair of repairsOverAnyFact(request, profile, service)) {
    for (const { answers, fact, onFile, path } of repair) {
      const reachable = inReach(fact, onFile).some((way) => (way & ~answers) === 0)
      if (!reachable) found.set(path, { path, fact, onFile })
    }
  }
  return [...found.values()]
}
