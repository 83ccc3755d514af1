/**
 * What an engine answers, read: one of the six outcomes where it speaks as this package does, or approve, refuse or pend
 * where a mapping says which of its words mean which. It may not know how the engine is reached.
 */
import { Result, Schema } from "effect"
import { type Outcome, outcomes } from "../../../src/determination.ts"
import { at } from "../../../src/request/paths.ts"

/** What an engine can say that only approves, refuses or pends. */
export const coarse = ["approve", "refuse", "pend"] as const
export type Coarse = (typeof coarse)[number]

/** An answer, read. */
export interface Answer {
  readonly verdict: Outcome | Coarse
  /** The clauses it says it rests on, where it names any. */
  readonly clauses?: ReadonlyArray<string>
}

const Word = Schema.Union([Schema.String, Schema.Finite, Schema.Boolean])

/**
 * Which field of an answer says what was decided, and which of its values mean what. What is to be approved corresponds to
 * CriteriaMet, what is to be refused to CriteriaNotMet, and everything else is to pend.
 *
 * **Example** (An engine that prints `{"id": "7", "result": {"decision": "DENIED"}}`)
 *
 * ```json
 * {
 *   "field": "result.decision",
 *   "approve": ["APPROVED"],
 *   "refuse": ["DENIED"],
 *   "pend": ["REVIEW", "INCOMPLETE"]
 * }
 * ```
 */
export const Mapping = Schema.Struct({
  /** The path of the field in an answer, with dots between the names. */
  field: Schema.NonEmptyString,
  approve: Schema.NonEmptyArray(Word),
  refuse: Schema.NonEmptyArray(Word),
  pend: Schema.Array(Word),
  /** What any other value means; without it, another value is an error. */
  otherwise: Schema.optionalKey(Schema.Literals(coarse))
}).check(
  Schema.makeFilter((mapping) => {
    const words = coarse.flatMap((kind) => mapping[kind].map((word) => ({ kind, word })))
    const twice = words.find(({ word }, place) => words.findIndex((one) => one.word === word) !== place)
    return twice === undefined ? undefined : { path: [twice.kind], issue: "a value that is listed once" }
  })
)
export interface Mapping extends Schema.Schema.Type<typeof Mapping> {}

/** Reads what an engine printed for a request; in words, what is wrong with it. */
export type ReadAnswer = (json: unknown) => Result.Result<Answer, string>

const kindOf = (value: unknown): string =>
  value === undefined
    ? "nothing"
    : value === null
      ? "null"
      : Array.isArray(value)
        ? "a list"
        : typeof value === "string"
          ? `"${value.slice(0, 60)}"`
          : typeof value === "object"
            ? "an object"
            : String(value)

const isOutcome = (value: unknown): value is Outcome => outcomes.includes(value as Outcome)

const determination: ReadAnswer = (json) => {
  const list = at(json, ["determinations"])
  const first: unknown = Array.isArray(list) ? list[0] : undefined
  const [verdict, clauses] = [at(first, ["_tag"]), at(first, ["clauses"])]
  if (!isOutcome(verdict)) {
    return Result.fail(`determinations[0]._tag: found ${kindOf(verdict)}, expected one of ${outcomes.join(", ")}`)
  }
  return Result.succeed(
    Array.isArray(clauses) && clauses.every((one) => typeof one === "string") ? { verdict, clauses } : { verdict }
  )
}

/** Reads answers by a mapping; without one, as determinations of this package. */
export const readerOf = (mapping?: Mapping): ReadAnswer => {
  if (mapping === undefined) return determination
  const words = new Map(coarse.flatMap((kind) => mapping[kind].map((word) => [word as unknown, kind] as const)))
  return (json) => {
    const value = at(json, mapping.field.split("."))
    const verdict = words.get(value) ?? mapping.otherwise
    return verdict === undefined
      ? Result.fail(
          `${mapping.field}: found ${kindOf(value)}, expected one of ${[...words.keys()].map(kindOf).join(", ")}`
        )
      : Result.succeed({ verdict })
  }
}

/** An outcome as an engine would say it that only approves, refuses or pends. */
export const coarsely = (outcome: Outcome): Coarse =>
  outcome === "CriteriaMet" ? "approve" : outcome === "CriteriaNotMet" ? "refuse" : "pend"

const isCoarse = (verdict: string): verdict is Coarse => coarse.includes(verdict as Coarse)

/** Whether an engine says the same as an outcome. */
export const agrees = (verdict: Answer["verdict"], outcome: Outcome): boolean =>
  isCoarse(verdict) ? verdict === coarsely(outcome) : verdict === outcome

/** The outcomes that a verdict can stand for. */
const meanings = (verdict: Answer["verdict"]): ReadonlyArray<Outcome> =>
  isCoarse(verdict) ? outcomes.filter((outcome) => coarsely(outcome) === verdict) : [verdict]

/** More verdicts than this are taken to mean the same where they are the same. */
const fewEnough = 4

/**
 * Whether something holds of verdicts, whatever outcomes they may stand for: an engine that pends is not held to have
 * meant the one way of pending that a law forbids.
 */
export const holdsOf = (
  holds: (said: ReadonlyArray<string>) => boolean,
  verdicts: ReadonlyArray<Answer["verdict"]>
): boolean => {
  const pends = meanings("pend")
  if (pends.some((one) => holds(verdicts.map((verdict) => (verdict === "pend" ? one : meanings(verdict)[0]!)))))
    return true
  if (verdicts.length > fewEnough || !verdicts.includes("pend")) return false
  const all = verdicts
    .map(meanings)
    .reduce<ReadonlyArray<ReadonlyArray<string>>>(
      (lists, ways) => lists.flatMap((list) => ways.map((one) => [...list, one])),
      [[]]
    )
  return all.some(holds)
}
