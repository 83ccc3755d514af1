/**
 * What can be wrong with a policy in portable JSON although it fits the schema: a reference that leads nowhere, in a
 * circle or out of the section, an answer that a fact does not have, cuts that are not those of the thresholds. Each
 * flaw is said by place. It knows the form, not what any policy says.
 */
import type { Problem } from "../request/problem.ts"
import type { Portable, PortableFact } from "./portable.ts"

/** How many answers a fact can have: the bits of a set of answers have room for them. */
const most = 30

/** The places at which a list says something again. */
const repeated = (list: ReadonlyArray<unknown>): ReadonlyArray<number> =>
  list.flatMap((one, place) => (list.indexOf(one) < place ? [place] : []))

const sizeOf = (fact: PortableFact): number => (fact._tag === "Choice" ? fact.answers.length : fact.cuts.length + 1)

function* frameFlaws({ emergency, thresholds }: Portable): Generator<Problem> {
  if (emergency.from > emergency.to) {
    yield { path: "emergency.to", found: "a date before emergency.from", expected: "a date on or after it" }
  }
  for (const [key, { id }] of Object.entries(thresholds)) {
    if (key !== id) yield { path: `thresholds.${key}.id`, found: `"${id}"`, expected: `"${key}"` }
  }
}

/** Where the thresholds of a number cut it. */
const cutsOf = (fact: PortableFact & { readonly _tag: "Number" }, { thresholds }: Portable): ReadonlyArray<number> =>
  [...new Set(fact.thresholds.map((id) => thresholds[id]!.value + (thresholds[id]!.bound === "at most" ? 1 : 0)))].sort(
    (a, b) => a - b
  )

function* numberFlaws(
  path: string,
  fact: PortableFact & { readonly _tag: "Number" },
  policy: Portable
): Generator<Problem> {
  const unknown = fact.thresholds.findIndex((id) => !Object.hasOwn(policy.thresholds, id))
  const { cuts } = fact
  const falling = cuts.findIndex((cut, at) => at > 0 && cut <= cuts[at - 1]!)
  if (unknown !== -1) {
    yield {
      path: `${path}.thresholds[${unknown}]`,
      found: "a threshold that is not listed",
      expected: "one of thresholds"
    }
  } else if (falling !== -1) {
    const expected = `more than ${cuts[falling - 1]}: cuts ascend`
    yield { path: `${path}.cuts[${falling}]`, found: `${cuts[falling]}`, expected }
  } else if (cuts.length >= most) {
    yield { path: `${path}.cuts`, found: `${cuts.length} cuts`, expected: `at most ${most - 1}` }
  } else if (cuts.join() !== cutsOf(fact, policy).join()) {
    yield {
      path: `${path}.cuts`,
      found: cuts.join(", "),
      expected: `${cutsOf(fact, policy).join(", ")}, of its thresholds`
    }
  }
}

function* choiceFlaws(
  path: string,
  fact: PortableFact & { readonly _tag: "Choice" },
  { readings }: Portable
): Generator<Problem> {
  const { answers, covers, fallback, id, others, scope } = fact
  const notAnAnswer = { found: "an answer that the fact does not have", expected: "one of its answers" }
  if (answers.length < 2 || answers.length > most) {
    yield { path: `${path}.answers`, found: `${answers.length} answers`, expected: `2 to ${most}` }
  }
  for (const place of repeated(answers)) {
    yield { path: `${path}.answers[${place}]`, found: "an answer listed before", expected: "each answer once" }
  }
  for (const [wider, covered] of Object.entries(covers)) {
    if (!covered.every((one) => answers.includes(one))) yield { path: `${path}.covers.${wider}`, ...notAnAnswer }
  }
  if (fallback !== undefined && !answers.includes(fallback)) yield { path: `${path}.fallback`, ...notAnAnswer }
  if ((scope === "order") !== (others !== undefined)) {
    const expected = "the studies looked for, in a fact about other services and in no other"
    yield { path: `${path}.others`, found: others === undefined ? "nothing" : "a list", expected }
  }
  const options = readings.find((reading) => reading.id === id)?.options
  if (scope === "reading" && options?.join() !== answers.join()) {
    yield { path: `${path}.answers`, found: answers.join(", "), expected: "the options of this reading in readings" }
  }
}

function* factFlaws(policy: Portable): Generator<Problem> {
  const { facts, readings } = policy
  for (const place of repeated(readings.map(({ id }) => id))) {
    yield { path: `readings[${place}].id`, found: `"${readings[place]!.id}" again`, expected: "each reading once" }
  }
  for (const place of repeated(facts.map(({ id }) => id))) {
    yield { path: `facts[${place}].id`, found: `"${facts[place]!.id}" again`, expected: "each fact once" }
  }
  for (const [place, fact] of facts.entries()) {
    const path = `facts[${place}]`
    yield* fact._tag === "Choice" ? choiceFlaws(path, fact, policy) : numberFlaws(path, fact, policy)
  }
}

/** A reference from a test or a root: to tests before this many, or to any leaf. */
function* refFlaws(path: string, ref: number, before: number, { leaves, tests }: Portable): Generator<Problem> {
  if (ref < 0 && ~ref >= leaves.length) {
    yield { path, found: `leaf ${~ref}, which does not exist`, expected: `one of ${leaves.length} leaves` }
  } else if (ref >= tests.length) {
    yield { path, found: `test ${ref}, which does not exist`, expected: `one of ${tests.length} tests` }
  } else if (ref >= before) {
    const found = ref === before ? "the test itself" : `test ${ref}, further down`
    yield { path, found, expected: "a test before this one, so that no path is a circle" }
  }
}

function* testFlaws(policy: Portable): Generator<Problem> {
  const { facts, frame, indications, tests } = policy
  for (const [place, [fact, yes, then, otherwise]] of tests.entries()) {
    const path = `tests[${place}]`
    const asked = facts[fact]
    if (asked === undefined) {
      const expected = `one of ${facts.length} facts`
      yield { path: `${path}[0]`, found: `fact ${fact}, which does not exist`, expected }
    } else if (yes < 1 || yes >= 2 ** sizeOf(asked) - 1) {
      const expected = `some of its ${sizeOf(asked)} answers as bits, and not all: 1 to ${2 ** sizeOf(asked) - 2}`
      yield { path: `${path}[1]`, found: `${yes}`, expected }
    }
    yield* refFlaws(`${path}[2]`, then, place, policy)
    yield* refFlaws(`${path}[3]`, otherwise, place, policy)
  }
  yield* refFlaws("frame", frame, tests.length, policy)
  for (const [tag, ref] of Object.entries(indications)) {
    yield* refFlaws(`indications.${tag}`, ref, tests.length, policy)
  }
}

function* leafFlaws({ leaves }: Portable): Generator<Problem> {
  for (const [place, { guideline, kind, outcome }] of leaves.entries()) {
    const path = `leaves[${place}]`
    const says = (value: unknown) => (value === undefined ? "nothing" : "a value")
    if ((outcome === "CriteriaNotMet") !== (kind !== undefined)) {
      yield {
        path: `${path}.kind`,
        found: says(kind),
        expected: "a kind where the outcome is CriteriaNotMet, only there"
      }
    }
    if ((outcome === "Referred") !== (guideline !== undefined)) {
      const expected = "a guideline where the outcome is Referred, only there"
      yield { path: `${path}.guideline`, found: says(guideline), expected }
    }
  }
}

/** An indication that goes back to the open end of the frame. */
function* openEnds({ indications, leaves, tests }: Portable): Generator<Problem> {
  const ends = (ref: number): boolean => (ref < 0 ? leaves[~ref]!.outcome === undefined : open[ref]!)
  const open: Array<boolean> = []
  for (const [, , then, otherwise] of tests) open.push(ends(then) || ends(otherwise))
  for (const [tag, ref] of Object.entries(indications)) {
    if (ends(ref)) {
      yield {
        path: `indications.${tag}`,
        found: "a path to a leaf without an outcome",
        expected: "an outcome on every path"
      }
    }
  }
}

/** Everything that is wrong with a policy that fits the schema. */
export function* flaws(policy: Portable): Generator<Problem> {
  const found = [...frameFlaws(policy), ...factFlaws(policy), ...testFlaws(policy), ...leafFlaws(policy)]
  yield* found
  if (found.length === 0) yield* openEnds(policy)
}
