/**
 * What a criterion needs to be met: ways, any one of which will do, each a set of answers to some facts. What is known
 * already (the study, the readings, the defaults) is taken into account; a reviewer's judgment counts as not met. It asks
 * nobody and knows no policy.
 */
import type { Criterion } from "../../language/criterion.ts"
import { type AnswerSet, anyAnswer, type Fact } from "../../language/fact.ts"

/** A fact and the answers that would do. */
export interface Need {
  readonly fact: Fact
  readonly answers: AnswerSet
}

/** Needs of different facts, all of them together; by the ids of the facts. */
export type Way = ReadonlyMap<string, Need>

/** What is known of a fact: the answers still possible. */
export type Known = (fact: Fact) => AnswerSet

const nothing: Way = new Map()

/** Both ways at once; nothing where they exclude each other. */
const together = (a: Way, b: Way): ReadonlyArray<Way> => {
  const way = new Map(a)
  for (const [id, need] of b) {
    const answers = need.answers & (way.get(id)?.answers ?? -1)
    if (answers === 0) return []
    way.set(id, { ...need, answers })
  }
  return [way]
}

/** Whether a way asks for no more than another. */
const covers = (a: Way, b: Way): boolean =>
  [...a].every(([id, { answers }]) => (answers & (b.get(id)?.answers ?? -1)) === (b.get(id)?.answers ?? -1))

/** Two ways as one, where they ask for the same but of one fact. */
const asOne = (a: Way, b: Way): Way | undefined => {
  if (a.size !== b.size || [...a.keys()].some((id) => !b.has(id))) return undefined
  const apart = [...a].filter(([id, { answers }]) => b.get(id)!.answers !== answers)
  if (apart.length !== 1) return undefined
  const [[id, need]] = apart as [[string, Need]]
  return new Map([...a, [id, { ...need, answers: need.answers | b.get(id)!.answers }]])
}

/** A need that every answer meets is none. */
const trimmed = (way: Way, known: Known): Way =>
  new Map([...way].filter(([, { answers, fact }]) => (known(fact) & ~answers) !== 0))

/** The fewest ways that say the same: none is a case of another, none differ in one fact only. */
const fewest = (ways: ReadonlyArray<Way>, known: Known): ReadonlyArray<Way> => {
  const kept: Array<Way> = []
  for (const way of ways) {
    const one = trimmed(way, known)
    if (kept.some((other) => covers(other, one))) continue
    const rest = kept.filter((other) => !covers(one, other))
    const at = rest.findIndex((other) => asOne(other, one) !== undefined)
    if (at === -1) {
      kept.splice(0, kept.length, ...rest, one)
      continue
    }
    const whole = asOne(rest[at]!, one)!
    return fewest([...rest.with(at, whole), ...ways.slice(ways.indexOf(way) + 1)], known)
  }
  return kept
}

/** The ways in which all of these are met. */
export const every = (all: ReadonlyArray<ReadonlyArray<Way>>, known: Known): ReadonlyArray<Way> =>
  all.reduce<ReadonlyArray<Way>>(
    (ways, more) =>
      fewest(
        ways.flatMap((way) => more.flatMap((other) => together(way, other))),
        known
      ),
    [nothing]
  )

const some = (all: ReadonlyArray<ReadonlyArray<Way>>, known: Known): ReadonlyArray<Way> => fewest(all.flat(), known)

/**
 * The ways in which a criterion is met; one that needs nothing where it is met already, none where it cannot be.
 *
 * @param met false for the ways in which it is not even left to judgment
 */
export const waysTo = (criterion: Criterion, known: Known, met = true): ReadonlyArray<Way> => {
  switch (criterion._tag) {
    case "Ask": {
      const { fact, yes } = criterion.question
      const [possible, wanted] = [known(fact), met ? yes : anyAnswer(fact) & ~yes]
      const answers = possible & wanted
      return answers === 0 ? [] : answers === possible ? [nothing] : [new Map([[fact.id, { fact, answers }]])]
    }
    case "Not":
      return waysTo(criterion.of, known, !met)
    case "Judgment":
      return met ? [] : waysTo(criterion.of, known, false)
    case "All":
    case "Any": {
      const parts = criterion.of.map((part) => waysTo(part, known, met))
      return (criterion._tag === "All") === met ? every(parts, known) : some(parts, known)
    }
  }
}
