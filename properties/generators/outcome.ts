/**
 * What a section comes to, in the words of the six outcomes: of one request under its first indication, and of all
 * requests. It serves to count what generators reach, and says nothing of grounds or of several indications together.
 */
import { paths } from "../../src/charts/request-chart.ts"
import { type Outcome, outcomes } from "../../src/determination.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { outcomeOf } from "../../src/language/ruling.ts"
import { rule } from "../../src/policy.ts"
import type { Indication, IndicationTag } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"
import { first } from "./ways.ts"

function* outcomesOf(request: Request): Generator<Outcome> {
  const file = { request, profile: registerProfile, position: first }
  for (const { value } of paths(rule(request.indications[0]._tag), file)) yield outcomeOf(value)
}

/** What the section of the first indication says of the first service. */
export const outcome = (request: Request): Outcome => {
  let only: Outcome | undefined
  for (const found of outcomesOf(request)) {
    if (only !== undefined && only !== found) return "NeedsInformation"
    only = found
  }
  return only!
}

/** What the paths of a section end in, at a date of service. */
export const reachable = (tag: IndicationTag, dateOfService: string): ReadonlySet<Outcome> =>
  new Set(outcomesOf({ dateOfService, indications: [{ _tag: tag } as Indication], services: [{}] }))

export { type Outcome, outcomes }
