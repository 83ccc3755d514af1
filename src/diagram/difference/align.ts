/**
 * The facts of two policies as one list: facts are the same if their ids are, answers if their names are, and numbers are
 * cut wherever either policy cuts them. Where the two take different things for granted, silence becomes an answer of its
 * own. It compares declarations and knows no diagrams.
 */
import { Result, Schema } from "effect"
import { type AnswerSet, type ChoiceFact, type Fact, type NumberFact, sizeOf } from "../../language/fact.ts"
import type { PortableFact } from "../portable.ts"
import { notStated } from "./smallest.ts"

type Choice = Extract<PortableFact, { readonly _tag: "Choice" }>
type Numeric = Extract<PortableFact, { readonly _tag: "Number" }>
type Answer = string | boolean

/** How one policy knows a fact of the common list. */
export interface Known {
  /** The answers of the common list that a set of this policy's own answers stands for. */
  readonly common: (own: AnswerSet) => AnswerSet
  /** The answers of the common list that it does not have, each with the one it takes for granted instead, if any. */
  readonly lacking: ReadonlyArray<readonly [answer: number, granted: number | undefined]>
  /** The answers of the common list that it has. */
  readonly having: ReadonlyArray<number>
}

/** A fact of the common list; a policy that does not know it decides the same whatever its answer. */
export interface Aligned {
  readonly fact: Fact
  readonly before: Known | undefined
  readonly after: Known | undefined
}

/** The two facts of one id cannot be compared; `_tag` is `Incomparable`. */
export class Incomparable extends Schema.TaggedError<Incomparable>()("Incomparable", {
  fact: Schema.String,
  why: Schema.String
}) {
  override get message(): string {
    return `${this.fact}: ${this.why}`
  }
}

type Alignment = Result.Result<Aligned, Incomparable>

const incomparable = (fact: string, why: string): Alignment => Result.fail(new Incomparable({ fact, why }))

/** So many answers a set of answers has room for. */
const most = 30

/** What a policy assumes when a request is silent: a default, of a reading the register's choice. */
const granted = ({ answers, fallback, scope }: Choice): Answer | undefined =>
  scope === "reading" ? answers[0] : fallback

const bits = (places: ReadonlyArray<number>): AnswerSet => places.reduce((set, place) => set | (1 << place), 0)
const places = (fact: Fact): ReadonlyArray<number> => Array.from({ length: sizeOf(fact) }, (_, place) => place)

const knownChoice = (own: Choice | undefined, all: ReadonlyArray<Answer>): Known | undefined => {
  if (own === undefined) return undefined
  const place = (answer: Answer): number => all.indexOf(answer)
  const assumed = granted(own)
  return {
    common: (set) => bits(own.answers.filter((_, bit) => (set >> bit) & 1).map(place)),
    having: own.answers.map(place),
    lacking: all
      .filter((answer) => !own.answers.includes(answer))
      .map((answer) => [place(answer), answer === notStated && assumed !== undefined ? place(assumed) : undefined])
  }
}

const alignedChoice = (a: Choice | undefined, b: Choice | undefined): Alignment => {
  const one = (a ?? b)!
  const isSilenceNamed = a !== undefined && b !== undefined && granted(a) !== granted(b)
  const answers = [
    ...new Set<Answer>([...(a?.answers ?? []), ...(b?.answers ?? []), ...(isSilenceNamed ? [notStated] : [])])
  ]
  if (answers.length > most) {
    return incomparable(one.id, `${answers.length} answers together, more than ${most}`)
  }
  const { fallback: _, ...rest } = one
  const fact: ChoiceFact<Answer> = {
    ...rest,
    answers,
    covers: { ...b?.covers, ...a?.covers },
    ...(one.fallback === undefined || isSilenceNamed ? {} : { fallback: one.fallback })
  }
  return Result.succeed({ fact: fact as Fact, before: knownChoice(a, answers), after: knownChoice(b, answers) })
}

const knownNumber = (own: Numeric | undefined, fact: NumberFact<never>): Known | undefined => {
  if (own === undefined) return undefined
  const from = [0, ...fact.cuts]
  /** The own stretch in which a stretch of the common list lies. */
  const stretch = (place: number): number => own.cuts.filter((cut) => cut <= from[place]!).length
  return {
    common: (set) => bits(places(fact as Fact).filter((place) => (set >> stretch(place)) & 1)),
    having: places(fact as Fact),
    lacking: []
  }
}

const alignedNumber = (a: Numeric | undefined, b: Numeric | undefined): Alignment => {
  const one = (a ?? b)!
  const cuts = [...new Set([...(a?.cuts ?? []), ...(b?.cuts ?? [])])].sort((x, y) => x - y)
  if (cuts.length >= most) {
    return incomparable(one.id, `${cuts.length} cuts together, more than ${most - 1}`)
  }
  const thresholds = [...new Set([...(a?.thresholds ?? []), ...(b?.thresholds ?? [])])]
  const fact = { ...one, cuts, thresholds } as unknown as NumberFact<never>
  return Result.succeed({ fact: fact as Fact, before: knownNumber(a, fact), after: knownNumber(b, fact) })
}

/** A list with what only another has put behind what it follows there. */
const merged = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): ReadonlyArray<string> =>
  b.reduce<ReadonlyArray<string>>(
    (ids, id, at) => (ids.includes(id) ? ids : ids.toSpliced(at === 0 ? 0 : ids.indexOf(b[at - 1]!) + 1, 0, id)),
    a
  )

/** The facts of two policies as one list, in the order of the first; or the first two that cannot be compared. */
export const align = (
  a: ReadonlyArray<PortableFact>,
  b: ReadonlyArray<PortableFact>
): Result.Result<ReadonlyArray<Aligned>, Incomparable> => {
  const ids = (facts: ReadonlyArray<PortableFact>) => facts.map(({ id }) => id)
  const aligned = merged(ids(a), ids(b)).map((id): Alignment => {
    const [one, other] = [a, b].map((facts) => facts.find((fact) => fact.id === id))
    const kinds = new Set([one, other].flatMap((fact) => fact?._tag ?? []))
    if (kinds.size === 2) return incomparable(id, "a choice in one policy, a number in the other")
    return kinds.has("Choice")
      ? alignedChoice(one as Choice | undefined, other as Choice | undefined)
      : alignedNumber(one as Numeric | undefined, other as Numeric | undefined)
  })
  return Result.all(aligned)
}
