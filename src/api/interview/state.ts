/**
 * The state of an interview, as plain data: what is known so far, what was asked, what was called unknown or taken at
 * its default. Nothing here asks, and nothing is ever changed: each answer makes a new state that remembers the one before.
 */
import type { Profile } from "../../language/profile.ts"
import type { IndicationTag } from "../../request/indication.ts"
import type { Position } from "../../request/paths.ts"
import { Request } from "../../request/request.ts"

/** What is known so far: a request, of which the date of service and the indications may still be missing. */
export type Draft = Omit<Request, "dateOfService" | "indications"> &
  Partial<Pick<Request, "dateOfService" | "indications">>

/** An interview at one moment. */
export interface Interview {
  readonly draft: Draft
  readonly profile: Profile
  /** The indications in question, as long as none is known. */
  readonly among: ReadonlyArray<IndicationTag>
  /** The facts that were asked, in order. None is asked again, whatever was answered. */
  readonly asked: ReadonlyArray<string>
  /** Facts at their default to which nobody objected. */
  readonly accepted: ReadonlyArray<string>
  /** Facts at their default that do not hold, and are yet to be asked. */
  readonly contested: ReadonlyArray<string>
  /** How many questions have been answered, those about date and indication included. */
  readonly answered: number
  /** The interview before the last answer. */
  readonly before?: Interview
}

const fields = Object.keys(Request.fields)

/**
 * The request, as soon as there is one, with its fields in the order of the schema.
 *
 * @param interview an interview at any moment
 * @returns nothing as long as the date of service or the indication is missing
 *
 * **Example** (There is none before the date of service)
 *
 * ```ts
 * import { Result } from "effect"
 * import { interview } from "pnd-policy"
 *
 * interview.requestIn(Result.getOrThrow(interview.begin())) // => undefined
 * ```
 */
export const requestIn = ({ draft }: Interview): Request | undefined =>
  draft.dateOfService === undefined || draft.indications === undefined
    ? undefined
    : (Object.fromEntries(
        Object.entries(draft).sort(([a], [b]) => fields.indexOf(a) - fields.indexOf(b))
      ) as unknown as Request)

const place = /^(services|indications)\[(\d+)\]\./

/** Where a path of a request stands, as far as the path says it. */
export const positionOf = (path: string, service: number): Position => {
  const [, list, index] = place.exec(path) ?? []
  return {
    service: list === "services" ? Number(index) : service,
    indication: list === "indications" ? Number(index) : 0
  }
}
