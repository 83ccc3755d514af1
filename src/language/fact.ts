/**
 * Facts: what can be known about a request. A field of the request schema is a fact; its declaration gives the decoder,
 * the JSON Schema, the question in plain words and the typed handle that programs ask through. This module knows neither
 * a policy nor a request; it only says what a fact is.
 */
import { Schema } from "effect"
import { type ThresholdId, thresholds } from "../../spec/thresholds.ts"

/** Whose fact it is: the whole request's, one service's, one indication's, of the other services, or a reading. */
export type Scope = "request" | "service" | "indication" | "order" | "reading"

/** What a fact is called and how it is asked for. */
export interface Said {
  /** A noun phrase ("EMG/NCV"), or for a yes/no fact a statement ("an operation is booked or under consideration"). */
  readonly label: string
  /** The question in plain words. */
  readonly question: string
  /** Whether a requester can bring it about (a test, a document, elapsed time), or can only find it. */
  readonly actionable: boolean
}

/** Where a fact stands. */
export interface Placed {
  /** The path inside its scope; the fact's identity everywhere. */
  readonly id: string
  readonly scope: Scope
  readonly path: ReadonlyArray<string>
}

/** A fact with a closed list of answers. */
export interface ChoiceFact<in out A extends string | boolean> extends Said, Placed {
  readonly _tag: "Choice"
  readonly answers: ReadonlyArray<A>
  /** Wider terms that a request may state instead, each standing for several answers. */
  readonly covers: Readonly<Record<string, ReadonlyArray<A>>>
  /** Assumed, and listed as an assumption, when the request is silent. */
  readonly fallback?: A
}

/** A whole number, asked only through named thresholds. */
export interface NumberFact<in out T extends ThresholdId> extends Said, Placed {
  readonly _tag: "Number"
  readonly thresholds: ReadonlyArray<T>
  /** Where the thresholds cut the number line, ascending. */
  readonly cuts: ReadonlyArray<number>
  /** The two dates it may be computed from, as paths: in its own scope, or of the request after a slash. */
  readonly between?: readonly [from: string, to: string]
}

/** What can be known about a request, with the answers that it can have. */
// biome-ignore lint/suspicious/noExplicitAny: a fact of any answers; the answer type is invariant
export type Fact = ChoiceFact<any> | NumberFact<any>

/** A set of answers as bits: bit k for answer k of a choice, or for the k-th stretch of a number between its cuts. */
export type AnswerSet = number

export const sizeOf = (fact: Fact): number => (fact._tag === "Choice" ? fact.answers.length : fact.cuts.length + 1)

/** Every answer. */
export const anyAnswer = (fact: Fact): AnswerSet => (1 << sizeOf(fact)) - 1

export const answersAsSet = <A extends string | boolean>(fact: ChoiceFact<A>, answers: ReadonlyArray<A>): AnswerSet =>
  answers.reduce((set, answer) => set | (1 << fact.answers.indexOf(answer)), 0)

/** The stretch that a number falls into. */
export const stretchOf = (fact: NumberFact<ThresholdId>, value: number): AnswerSet =>
  fact.cuts.reduce((set, cut) => (cut <= value ? set << 1 : set), 1)

/** Where a threshold cuts: at its value, or one past it when the value itself is still inside. */
export const cutOf = (id: ThresholdId): number => thresholds[id].value + (thresholds[id].bound === "at most" ? 1 : 0)

// ── declarations: what a schema field says about its fact, before it is given a place ───────────────────────────────
/** A fact without its place. */
export type Unplaced<F> = F extends Fact ? Omit<F, keyof Placed> : never
/** What a schema field says about its fact. */
export interface Declares<F extends Fact> {
  readonly fact: Unplaced<F>
}
/** A field whose fact has a closed list of answers. */
export type ChoiceField<A extends string | boolean, Stated> = Schema.optionalKey<Schema.Codec<Stated>> &
  Declares<ChoiceFact<A>>
/** A field whose fact is a number. */
export type NumberField<T extends ThresholdId> = Schema.optionalKey<Schema.Codec<number>> & Declares<NumberFact<T>>

interface ChoiceOptions<A> {
  readonly label: string
  readonly actionable?: boolean
  readonly fallback?: A
}

/** A fact that is true or false. */
export const yesNo = (
  question: string,
  { actionable = false, ...rest }: ChoiceOptions<boolean>
): ChoiceField<boolean, boolean> =>
  Object.assign(Schema.optionalKey(Schema.Boolean.annotate({ description: question })), {
    fact: { _tag: "Choice", answers: [true, false], covers: {}, question, actionable, ...rest } as const
  })

type Covers<A, W extends string> = Readonly<Record<W, ReadonlyArray<A>>>

/** A fact with a closed list of answers, and perhaps wider terms that stand for several of them. */
export function oneOf<const A extends string>(
  question: string,
  answers: ReadonlyArray<A>,
  options: ChoiceOptions<NoInfer<A>> & { readonly covers?: undefined }
): ChoiceField<A, A>
export function oneOf<const A extends string, const W extends string>(
  question: string,
  answers: ReadonlyArray<A>,
  options: ChoiceOptions<NoInfer<A>> & { readonly covers: Covers<NoInfer<A>, W> }
): ChoiceField<A, A | W>
export function oneOf<A extends string>(
  question: string,
  answers: ReadonlyArray<A>,
  { actionable = false, covers = {}, ...rest }: ChoiceOptions<A> & { readonly covers?: Covers<A, string> | undefined }
): ChoiceField<A, string> {
  const stated: ReadonlyArray<string> = [...answers, ...Object.keys(covers)]
  return Object.assign(Schema.optionalKey(Schema.Literals(stated).annotate({ description: question })), {
    fact: { _tag: "Choice", answers, covers, question, actionable, ...rest } as Unplaced<ChoiceFact<A>>
  })
}

/** A whole number from zero, which programs compare only with the thresholds named here. */
export const whole = <const T extends ThresholdId>(
  question: string,
  compared: ReadonlyArray<T>,
  {
    actionable = false,
    ...rest
  }: {
    readonly label: string
    readonly actionable?: boolean
    readonly between?: readonly [string, string]
  }
): NumberField<T> =>
  Object.assign(
    Schema.optionalKey(
      Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100_000 })).annotate({ description: question })
    ),
    {
      fact: {
        _tag: "Number",
        thresholds: compared,
        cuts: [...new Set(compared.map(cutOf))].sort((a, b) => a - b),
        question,
        actionable,
        ...rest
      } as Unplaced<NumberFact<T>>
    }
  )

// ── placing: the fields of a struct become typed facts ──────────────────────────────────────────────────────────────
type FactOf<F> = F extends { readonly fact: infer D }
  ? D extends { readonly _tag: "Choice"; readonly answers: ReadonlyArray<infer A extends string | boolean> }
    ? ChoiceFact<A>
    : D extends { readonly _tag: "Number"; readonly thresholds: ReadonlyArray<infer T extends ThresholdId> }
      ? NumberFact<T>
      : never
  : never
type Facts<S> = { readonly [K in keyof S as S[K] extends { readonly fact: unknown } ? K : never]: FactOf<S[K]> }

/**
 * The facts that the fields of a struct declare.
 *
 * @param scope whose facts they are
 * @param name the first part of their ids; for a service or request also the field that holds the struct
 * @param path where the struct stands inside its scope
 */
export const factsOf = <const S extends Schema.Struct.Fields>(
  scope: Scope,
  name: string,
  path: ReadonlyArray<string>,
  { fields }: { readonly fields: S }
): Facts<S> =>
  Object.fromEntries(
    Object.entries(fields as Record<string, Partial<Declares<Fact>>>).flatMap(([key, { fact }]) =>
      fact === undefined ? [] : [[key, { ...fact, id: `${name}.${key}`, scope, path: [...path, key] }]]
    )
  ) as Facts<S>
