/**
 * What refutes a sampled law, with the fewest stated facts. Generators that draw complete requests shrink to complete ones
 * only; here facts are left out one by one, as long as the law stays broken and nothing that was decided is left open: then
 * whatever is filled in again, the same is decided, and the law broken as well. It may not know any law by name.
 */
import fc from "fast-check"
import type { Request } from "../../src/request/request.ts"
import { isRequest } from "../generators/parts.ts"
import type { Sampled, Trial } from "../laws/law.ts"
import type { Decide } from "../laws-general/decider.ts"
import { smallestThat } from "./against/fewer.ts"

const isTrial = (value: unknown): value is Trial =>
  typeof value === "object" && value !== null && "requests" in value && "holds" in value

/** A property that is false says so with an error of fast-check's. */
export const isAssertion = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith("Property failed")

/** What is decided of requests, one after another; nothing where deciding fails. */
const saidBy =
  (decide: Decide) =>
  (requests: ReadonlyArray<Request>): ReadonlyArray<ReadonlyArray<string>> | undefined => {
    try {
      return requests.map((one) => decide(one).determinations.map(({ _tag }) => _tag))
    } catch {
      return undefined
    }
  }

/** Whether a law says no of one request, rather than fail over it. */
const saysNo = ({ of }: Sampled, decide: Decide, request: Request): boolean => {
  const found = of(decide).run([request])
  return found !== null && !fc.PreconditionFailure.isFailure(found) && isAssertion(found.error)
}

/**
 * What was generated with less on file: requests that are compared, or a single request. Anything else stays as it is,
 * since what a law draws besides may depend on the request.
 *
 * @param generated what refutes the law, as fast-check found it
 */
export const smallerSample = (
  law: Sampled,
  decide: Decide,
  generated: ReadonlyArray<unknown>
): ReadonlyArray<unknown> => {
  const [one, ...others] = generated
  if (others.length > 0) return generated
  const say = saidBy(decide)
  /** Those of which a law is still broken, and nothing that was decided is left open. */
  const smallestOf = (
    requests: ReadonlyArray<Request>,
    isBroken: (all: ReadonlyArray<Request>, said: ReadonlyArray<string>) => boolean
  ) => {
    const before = say(requests)
    if (before === undefined) return requests
    return smallestThat(requests, (all) => {
      const said = say(all)
      if (said === undefined) return false
      const opens = said.some((lines, at) =>
        lines.some((line, place) => line === "NeedsInformation" && before[at]![place] !== "NeedsInformation")
      )
      return (
        !opens &&
        isBroken(
          all,
          said.map(([first]) => first!)
        )
      )
    })
  }
  if (isTrial(one)) {
    return [{ ...one, requests: smallestOf(one.requests, (_, said) => !one.holds(said)) }]
  }
  return isRequest(one) ? smallestOf([one], ([request]) => saysNo(law, decide, request!)) : generated
}
