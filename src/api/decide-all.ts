/**
 * Deciding records of any number, from wherever they come: each record gives one answer, decided or invalid, in order. For
 * outcomes and what they rest on; reasons are what `decide` gives of one request. It may not know where records come from.
 */
import { Result, Stream } from "effect"
import { registerProfile } from "../language/profile.ts"
import { decode, type Problem } from "../request/decode.ts"
import { idOf } from "../request/scalar.ts"
import type { DecideOptions } from "./decide.ts"
import type { RequestOutcomes } from "./decide-outcomes.ts"
import { serviceOutcome } from "./service-outcome.ts"

/** What becomes of a record: the outcomes of its services, or what is wrong with it. */
export type Answered =
  | (RequestOutcomes & { readonly _tag: "Decided" })
  | {
      readonly _tag: "Invalid"
      /** The id of the record, if it is one that a request could have; nothing else of it is repeated. */
      readonly id?: string
      readonly problems: ReadonlyArray<Problem>
    }

/** The answer to one record. */
const answerTo = (record: unknown, { profile = registerProfile }: DecideOptions): Answered => {
  const decoded = decode(record)
  const id = idOf(record)
  if (Result.isFailure(decoded)) return { ...id, _tag: "Invalid", problems: decoded.failure.problems }
  const request = decoded.success
  const outcomes = request.services.map((_, service) => serviceOutcome(request, profile, service))
  return { ...id, _tag: "Decided", outcomes }
}

function* ofIterable(records: Iterable<unknown>, options: DecideOptions): Generator<Answered> {
  for (const record of records) yield answerTo(record, options)
}

async function* ofAsync(records: AsyncIterable<unknown>, options: DecideOptions): AsyncGenerator<Answered> {
  for await (const record of records) yield answerTo(record, options)
}

/**
 * Decides records one after another, as the answers are asked for: from an iterable, an async iterable or an Effect stream,
 * and gives the answers in the same form. No record is lost, and memory does not grow with their number.
 *
 * @param records what `JSON.parse` gave, or objects of that kind; what is no request is answered as invalid
 * @param options the profile of readings, where it is not the register's
 *
 * **Example** (Two records, one of them broken)
 *
 * ```ts
 * import { decideAll } from "pnd-policy"
 *
 * const [first, second] = decideAll([
 *   { id: "a", dateOfService: "2024-03-01", indications: [{ _tag: "TarsalTunnelSyndrome" }], services: [{ code: "73721" }] },
 *   { id: "b", dateOfService: "2024-02-30" }
 * ])
 * first?._tag === "Decided" && first.outcomes[0]?._tag // => "Referred"
 * second?._tag // => "Invalid"
 * ```
 */
export function decideAll(records: Iterable<unknown>, options?: DecideOptions): Generator<Answered>
export function decideAll(records: AsyncIterable<unknown>, options?: DecideOptions): AsyncGenerator<Answered>
export function decideAll<E, R>(
  records: Stream.Stream<unknown, E, R>,
  options?: DecideOptions
): Stream.Stream<Answered, E, R>
export function decideAll<E, R>(
  records: Iterable<unknown> | AsyncIterable<unknown> | Stream.Stream<unknown, E, R>,
  options: DecideOptions = {}
): Generator<Answered> | AsyncGenerator<Answered> | Stream.Stream<Answered, E, R> {
  if (Stream.isStream(records)) return Stream.map(records, (record) => answerTo(record, options))
  return Symbol.asyncIterator in records ? ofAsync(records, options) : ofIterable(records, options)
}
