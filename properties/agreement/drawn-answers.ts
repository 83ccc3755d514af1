/**
 * Answers drawn at random: complete ones along a random way through the diagrams of an indication, some of them changed
 * afterwards, and sets of answers around them. Chance takes the way that goes on more often than the one that ends, so
 * that most draws get past the first questions. It may not know any fact by name.
 */
import type fc from "fast-check"
import type { ProgramDiagrams, Ref } from "../../src/diagram/program-diagram.ts"
import { type AnswerSet, anyAnswer } from "../../src/language/fact.ts"
import { type IndicationTag, indicationTags } from "../../src/request/indication.ts"
import { type Draw, drawn } from "../generators/drawn.ts"
import { type Asked, askedUnder } from "./explored.ts"

/** Complete answers under an indication, by the facts' places; of what is not asked for, the first. */
export interface Complete {
  readonly tag: IndicationTag
  readonly answers: Int32Array
}

/** Sets of answers under an indication; any answer of a fact that is not among them. */
export interface Partial {
  readonly tag: IndicationTag
  readonly box: ReadonlyMap<number, AnswerSet>
}

/** The place of one answer of a set. */
const drawAnswer = (draw: Draw, set: AnswerSet): number => {
  let size = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) size += 1
  let left = set
  for (let passed = size === 1 ? 0 : draw.whole(0, size - 1); passed > 0; passed--) left &= left - 1
  return 31 - Math.clz32(left & -left)
}

/** What leads along one way through the diagrams of an indication; facts not asked on it may have any answer. */
export const drawWay = (draw: Draw, policy: ProgramDiagrams, tag: IndicationTag): ReadonlyMap<number, AnswerSet> => {
  const box = new Map<number, AnswerSet>()
  const early = draw.one([1, 2, 5])
  const ends = (ref: Ref): boolean => ref < 0 && policy.leaves[~ref]!.outcome !== undefined
  const walk = (from: Ref): Ref => {
    let ref = from
    while (ref >= 0) {
      const [fact, yes, then, otherwise] = policy.tests[ref]!
      const possible = box.get(fact) ?? anyAnswer(policy.facts[fact]!)
      const likely = ends(then) === ends(otherwise) ? 50 : ends(then) ? early : 100 - early
      const answer = (possible & yes) !== 0 && ((possible & ~yes) === 0 || draw.chance(likely))
      box.set(fact, answer ? possible & yes : possible & ~yes)
      ref = answer ? then : otherwise
    }
    return ref
  }
  if (policy.leaves[~walk(policy.frame)]!.outcome === undefined) walk(policy.indications[tag])
  return box
}

const drawComplete = (draw: Draw, policy: ProgramDiagrams, tag: IndicationTag, asked: Asked): Complete => {
  const box = drawWay(draw, policy, tag)
  const answers = new Int32Array(policy.facts.length)
  for (const place of asked.places) answers[place] = drawAnswer(draw, box.get(place) ?? asked.whole(place))
  if (draw.chance(30)) {
    for (let changes = draw.whole(1, 3); changes > 0; changes--) {
      const place = draw.one(asked.places)
      answers[place] = drawAnswer(draw, asked.whole(place))
    }
  }
  return { tag, answers }
}

const drawPartial = (draw: Draw, policy: ProgramDiagrams, tag: IndicationTag, asked: Asked): Partial => {
  const { answers } = drawComplete(draw, policy, tag, asked)
  const absence = draw.one([10, 30, 60])
  return {
    tag,
    box: new Map(
      asked.places.map((place) => {
        const wider = draw.chance(absence) ? (draw.chance(70) ? -1 : draw.whole(0, asked.whole(place))) : 0
        return [place, (wider | (1 << answers[place]!)) & asked.whole(place)]
      })
    )
  }
}

const arbitrary = <A>(
  policy: ProgramDiagrams,
  make: (draw: Draw, policy: ProgramDiagrams, tag: IndicationTag, asked: Asked) => A
): fc.Arbitrary<A> => {
  const asked = new Map(indicationTags.map((tag) => [tag, askedUnder(policy, tag)]))
  return drawn(
    (draw) => {
      const tag = draw.one(indicationTags)
      return make(draw, policy, tag, asked.get(tag)!)
    },
    { smaller: () => [], is: (_): _ is A => false }
  )
}

/** Complete answers of any indication. */
export const completeAnswers = (policy: ProgramDiagrams): fc.Arbitrary<Complete> => arbitrary(policy, drawComplete)

/** The same of any indication. */
export const ways = (policy: ProgramDiagrams): fc.Arbitrary<Partial> =>
  arbitrary(policy, (draw, _, tag) => ({ tag, box: drawWay(draw, policy, tag) }))

/** Sets of answers of any indication, most facts with one answer. */
export const partialAnswers = (policy: ProgramDiagrams): fc.Arbitrary<Partial> => arbitrary(policy, drawPartial)
