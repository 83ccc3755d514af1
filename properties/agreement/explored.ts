/**
 * Every path of the policy as it is explored: the forks taken, what the program said at the end, and the box of answers
 * that lead along the path. The boxes are what all deciders are held against.
 */
import type { Fork } from "../../src/charts/forking.ts"
import { explore } from "../../src/diagram/explore.ts"
import { factsAsked } from "../../src/diagram/numbered.ts"
import type { ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { type AnswerSet, anyAnswer } from "../../src/language/fact.ts"
import { rule } from "../../src/policy.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { saidByRuling } from "./said.ts"

/** A path, by the facts' places in the policy; a fact that is not in the box may have any answer. */
export interface Explored {
  readonly tag: IndicationTag
  readonly forks: ReadonlyArray<Fork>
  readonly box: ReadonlyMap<number, AnswerSet>
  readonly said: string
}

/** Every path of the whole program of an indication, the frame included. */
export const exploredPaths = ({ facts }: ProgramDiagrams, tag: IndicationTag): ReadonlyArray<Explored> => {
  const places = new Map(facts.map(({ id }, place) => [id, place]))
  return Array.from(explore(rule(tag)), ({ forks, value }) => {
    const box = new Map<number, AnswerSet>()
    for (const { answer, variable, yes } of forks) {
      const place = places.get(variable.fact.id)!
      const possible = box.get(place) ?? anyAnswer(variable.fact)
      box.set(place, answer ? possible & yes : possible & ~yes)
    }
    return { tag, forks, box, said: saidByRuling(value) }
  })
}

/** What is asked for under an indication: the places of the facts, and how many answers each has. */
export interface Asked {
  readonly places: ReadonlyArray<number>
  readonly whole: (place: number) => AnswerSet
}

/** The facts that an indication can ask for, the frame's included. */
export const askedUnder = (policy: ProgramDiagrams, tag: IndicationTag): Asked => ({
  places: factsAsked(policy, tag),
  whole: (place) => anyAnswer(policy.facts[place]!)
})

type Box = Explored["box"]

/** Two corners of a box: the first answer of every fact that it leaves, and the last. */
export const cornersOf = ({ places, whole }: Asked, box: Box): readonly [Int32Array, Int32Array] => {
  const [first, last] = [new Int32Array(places.at(-1)! + 1), new Int32Array(places.at(-1)! + 1)]
  for (const place of places) {
    const set = box.get(place) ?? whole(place)
    first[place] = 31 - Math.clz32(set & -set)
    last[place] = 31 - Math.clz32(set)
  }
  return [first, last]
}

const countOf = (set: AnswerSet): bigint => {
  let count = 0n
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1n
  return count
}

/** How many complete answers to all that is asked for a box holds. */
export const volumeOf = ({ places, whole }: Asked, box: Box): bigint =>
  places.reduce((volume, place) => volume * countOf(box.get(place) ?? whole(place)), 1n)

/**
 * Whether no two boxes overlap: each path and the next first part at one question, the one with yes and the other with
 * no. Of paths in this order, any two then do.
 */
export const areApart = (paths: ReadonlyArray<Pick<Explored, "forks">>): boolean =>
  paths.slice(1).every(({ forks }, before) => {
    const earlier = paths[before]!.forks
    const at = forks.findIndex((fork, depth) => {
      const other = earlier[depth]
      return other === undefined || fork.answer !== other.answer || idOf(fork) !== idOf(other)
    })
    const [yes, no] = [earlier[at], forks[at]]
    return yes !== undefined && no !== undefined && yes.answer && !no.answer && idOf(yes) === idOf(no)
  })

const idOf = ({ variable, yes }: Fork): string => `${variable.fact.id} ${yes}`
