/**
 * Repairs are right, minimal and complete, by brute force: every smaller set of changes is tried, every set of up to
 * three, and every change that is proposed is made and decided.
 */
import { Result } from "effect"
import fc from "fast-check"
import { contradictory } from "../../src/charts/knowledge.ts"
import { type Repair, repairsInReach, repairsOverAnyFact } from "../../src/diagram/repairs.ts"
import type { AnswerSet, Fact } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { decode } from "../../src/request/decode.ts"
import { eachAnswer, factsOfTheFrame, factsOfTheStudy, inReach } from "../../src/request/in-reach.ts"
import type { Request } from "../../src/request/request.ts"
import { stating, valuesOf } from "../../src/request/state.ts"
import { complete, partial } from "../generators/request.ts"
import { check } from "../laws-general/law.ts"
import { factsAsked, first, forced, onFile } from "./brute.ts"

type Find = (request: Request, service: number) => ReadonlyArray<Repair>
const reach: Find = (request, service) => repairsInReach(request, registerProfile, service)
const any: Find = (request, service) => repairsOverAnyFact(request, registerProfile, service)

/** Facts, and of each the answers of which one is to hold. */
type Changes = ReadonlyArray<readonly [Fact, AnswerSet]>
type Options = (fact: Fact, onFile: AnswerSet) => ReadonlyArray<AnswerSet>
/** Requests without dates, in which a number can be stated for itself. */
const oneLine = fc
  .oneof({ arbitrary: complete, weight: 2 }, { arbitrary: partial(10), weight: 1 })
  .filter(
    (request) =>
      request.services.length === 1 &&
      !contradictory(request, 0) &&
      !/"(?:birthDate|date|trialBegan|trialEnded)"/.test(JSON.stringify(request))
  )

/** The requests in which facts are changed so, one for each combination of the answers; those that `decode` refuses are left out. */
const applied = (request: Request, changes: Changes): ReadonlyArray<Request> =>
  changes
    .reduce<ReadonlyArray<Request>>(
      (all, [fact, answers]) =>
        all.flatMap((so) =>
          valuesOf(fact).flatMap((value, answer) => ((answers >> answer) & 1 ? [stating(so, fact, first, value)] : []))
        ),
      [request]
    )
    .filter((so) => Result.isSuccess(decode(so)))

const works = (request: Request, changes: Changes): boolean => {
  const all = applied(request, changes)
  return all.length > 0 && all.every((so) => forced(so, "CriteriaMet", onFile(so)))
}

/** Every way of changing these facts. */
const ways = (
  request: Request,
  facts: ReadonlyArray<readonly [string, Fact]>,
  options: Options
): ReadonlyArray<Changes> =>
  facts.reduce<ReadonlyArray<Changes>>(
    (all, [path, fact]) =>
      all.flatMap((row) => options(fact, onFile(request)(fact, path)).map((way) => [...row, [fact, way] as const])),
    [[]]
  )

/** The sets of up to so many members, smallest first. */
const subsets = <A>(all: ReadonlyArray<A>, most: number): ReadonlyArray<ReadonlyArray<A>> => {
  const sets: Array<ReadonlyArray<A>> = [[]]
  for (const one of all) sets.push(...sets.filter(({ length }) => length < most).map((set) => [...set, one]))
  return sets.sort((a, b) => a.length - b.length)
}

const anyOption: Options = (fact) => (factsOfTheFrame.has(fact.id) || fact.scope === "reading" ? [] : eachAnswer(fact))

/** Every minimal set of up to so many changes, with the ways that work, by trying all. */
const bruteForce = (request: Request, options: Options, most: number): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, ReadonlySet<string>>()
  if (forced(request, "CriteriaMet", onFile(request))) return found
  // a fact that no changed request asks about cannot be in a minimal set
  const open = factsAsked(request, (fact, path) => {
    const there = onFile(request)(fact, path)
    return fact.scope === "order" || factsOfTheStudy.has(fact.id)
      ? there
      : options(fact, there).reduce((set, way) => set | way, there)
  })
  const facts = [...open].filter(
    ([path, fact]) =>
      fact.scope !== "order" && !factsOfTheStudy.has(fact.id) && options(fact, onFile(request)(fact, path)).length > 0
  )
  for (const set of subsets(facts, most)) {
    const paths = set.map(([path]) => path)
    if (set.length === 0 || [...found.keys()].some((key) => key.split(" ").every((path) => paths.includes(path))))
      continue
    const working = ways(request, set, options).filter((changes) => works(request, changes))
    if (working.length > 0) found.set([...paths].sort().join(" "), new Set(working.map((changes) => keyOf(changes))))
  }
  return found
}

const keyOf = (changes: Changes): string =>
  changes
    .map(([fact, way]) => `${fact.id}=${way}`)
    .sort()
    .join(" ")

/** What was found, in the same form: each product of answers as the ways that it stands for. */
const listed = (repairs: ReadonlyArray<Repair>, options: Options, most: number) => {
  const found = new Map<string, Set<string>>()
  for (const repair of repairs) {
    if (repair.length > most || repair.some(({ fact }) => fact.scope === "order")) continue
    const rows = repair.reduce<ReadonlyArray<Changes>>(
      (all, { answers, fact, onFile }) =>
        all.flatMap((row) =>
          options(fact, onFile)
            .filter((way) => (way & ~answers) === 0)
            .map((way) => [...row, [fact, way] as const])
        ),
      [[]]
    )
    const key = repair
      .map(({ path }) => path)
      .sort()
      .join(" ")
    const ways = found.get(key) ?? new Set()
    for (const row of rows) ways.add(keyOf(row))
    found.set(key, ways)
  }
  return found
}

const plain = (found: ReadonlyMap<string, ReadonlySet<string>>): string =>
  JSON.stringify([...found].map(([key, ways]) => [key, [...ways].sort()]).sort())

/** Asserts that a finder lists what brute force finds. */
const checkComplete = (
  name: string,
  real: Find,
  options: Options,
  most: number,
  runs: number,
  broken: Readonly<Record<string, Find>>
) =>
  check<Find>(real, {
    says: `${name}: every minimal set of up to ${most} changes that would do is listed, with every answer that would do, and no other`,
    runs,
    of: (subject) =>
      fc.property(
        oneLine,
        (request) => plain(bruteForce(request, options, most)) === plain(listed(subject(request, 0), options, most))
      ),
    broken
  })

const dropLast =
  (find: Find): Find =>
  (request, service) =>
    find(request, service).slice(0, -1)
const oneAnswer =
  (find: Find): Find =>
  (request, service) =>
    find(request, service).map((repair) =>
      repair.map((change) => ({ ...change, answers: change.answers & -change.answers }))
    )

checkComplete("in reach", reach, inReach, 3, 50, {
  "forgets the last one": dropLast(reach),
  "adds a change that is not needed": (request, service) => {
    const [head, ...rest] = reach(request, service)
    const other = rest.flat().find(({ path }) => !head!.some((one) => one.path === path))
    return head === undefined || other === undefined
      ? head === undefined
        ? []
        : [head, ...rest]
      : [[...head, other], ...rest]
  },
  "lets a requester choose what a test shows": any
})
checkComplete("over any fact", any, anyOption, 2, 50, {
  "forgets the last one": dropLast(any),
  "lists one of several answers": oneAnswer(any)
})
/** The changes that leave out one or more. */
const smaller = (repair: Repair): ReadonlyArray<Repair> =>
  subsets(repair, repair.length - 1).filter((some) => some.length < repair.length)

check<Find>(any, {
  says: "a set of changes of any size is minimal: with any part of it left out, none of its answers will do",
  runs: 60,
  of: (subject) =>
    fc.property(oneLine, (request) =>
      subject(request, 0)
        .filter((repair) => repair.length <= 5 && repair.every(({ fact }) => fact.scope !== "order"))
        .every(
          (repair) =>
            works(
              request,
              repair.map(({ answers, fact }) => [fact, answers] as const)
            ) &&
            smaller(repair).every((some) =>
              ways(
                request,
                some.map(({ fact, path }) => [path, fact] as const),
                anyOption
              ).every((row) => !works(request, row))
            )
        )
    ),
  broken: {
    "leaves a part out": (request, service) => any(request, service).map((repair) => repair.slice(1)),
    "puts two together": (request, service) => {
      const [a = [], b = []] = any(request, service)
      return [[...new Map([...a, ...b].map((change) => [change.path, change])).values()]]
    }
  }
})
