/**
 * Which of several indications the outcome of a service is told of, and what is cited beside their grounds. It looks at
 * outcomes that were found; it finds none.
 */
import type { Citation } from "../language/criterion.ts"
import type { Decided } from "../language/ruling.ts"
import { type IndicationTag, indicationTags } from "../request/indication.ts"
import type { Request } from "../request/request.ts"
import { setAside } from "./several-indications.ts"

/** One indication of a service, and the outcomes that it can still come to. */
export interface Considered {
  /** Its place in the request. */
  readonly indication: number
  readonly tag: IndicationTag
  readonly possible: ReadonlyArray<Decided>
}

/** The indications that the outcome comes from: those that come to it alone, or those that can. */
const winners = <A extends Pick<Considered, "possible">>(
  indications: ReadonlyArray<A>,
  outcome: Decided
): ReadonlyArray<A> => {
  const sure = indications.filter(({ possible }) => possible.length === 1 && possible[0] === outcome)
  return sure.length > 0 ? sure : indications.filter(({ possible }) => possible.includes(outcome))
}

/** In the document's order, whatever the order of the request, so that the order of its indications changes nothing. */
const inDocumentOrder = <A extends Pick<Considered, "indication" | "tag">>(
  request: Request,
  all: ReadonlyArray<A>
): ReadonlyArray<A> => {
  if (all.length === 1) return all
  const place = ({ indication, tag }: A) =>
    [
      String(indicationTags.indexOf(tag)).padStart(2, "0"),
      JSON.stringify(Object.entries(request.indications[indication]!).sort())
    ].join(" ")
  return [...all].sort((a, b) => (place(a) < place(b) ? -1 : 1))
}

/**
 * The indications that an outcome of the service is told of, and those that are set aside.
 *
 * @param outcome the one that the service comes to; nothing where several are possible
 */
export const toldOf = <A extends Considered>(
  request: Request,
  considered: ReadonlyArray<A>,
  outcome: Decided | undefined
) => {
  const aside = setAside(considered)
  const deciding = considered.filter((one) => !aside.includes(one))
  const won = outcome === undefined ? considered : winners(deciding, outcome)
  /** Nothing but the two that differ comes to the outcome. */
  const conflicting = won.length === 0
  return { aside, conflicting, told: inDocumentOrder(request, conflicting ? aside : won) }
}

/** What is cited beside the grounds of each indication. */
export const citedBeside = (of: {
  /** Several indications were considered. */
  readonly several: boolean
  /** ALS and fasciculations are set aside. */
  readonly setAside: boolean
  /** The code of the service said something of the study, or contradicts it. */
  readonly coded: boolean
}): ReadonlyArray<Citation> => [
  ...(of.several ? (["R-45"] as const) : []),
  ...(of.setAside ? (["R-44", "R-69"] as const) : []),
  ...(of.coded ? (["R-41"] as const) : [])
]
