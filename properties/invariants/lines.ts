/**
 * How the laws look at what is said: line by line, a service under one of the indications, each with an outcome of its
 * own; or service by service. And the shape that most laws share: where a line is met, something holds.
 */
import type { ClauseId } from "../../spec/clauses.ts"
import type { Determination, Outcome } from "../../src/determination.ts"
import type { Indication, IndicationTag } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"
import type { Service } from "../../src/request/service.ts"
import { couldBe, type Kind } from "./facts.ts"
import type { Law, Said } from "./law.ts"

/** An indication of these tags. */
export type Tagged<Tag extends IndicationTag> = Extract<Indication, { readonly _tag: Tag }>

/** A service, and what was said of it. */
export interface Answered {
  readonly request: Request
  readonly service: Service
  readonly outcome: Outcome
  readonly clauses: ReadonlyArray<ClauseId>
  readonly determination: Determination
}

/** A service under an indication, and what was said of it there. */
export interface Line<out Why extends Indication = Indication> extends Answered {
  readonly indication: Why
}

const answered = (request: Request, said: Said): ReadonlyArray<Answered> =>
  said.map((determination) => ({
    request,
    service: request.services[determination.service]!,
    outcome: determination._tag,
    clauses: determination.clauses,
    determination
  }))

/** Every service under every indication. */
export const linesOf = (request: Request, said: Said): ReadonlyArray<Line> =>
  answered(request, said).flatMap((one) =>
    request.indications.map((indication, index) => {
      const under = one.determination.indications?.[index]
      return under === undefined
        ? { ...one, indication }
        : { ...one, indication, outcome: under.outcome, clauses: under.clauses }
    })
  )

const every = <A>(found: ReadonlyArray<A>, then: (one: A) => boolean): boolean | "outside" =>
  found.length === 0 ? "outside" : found.every(then)

const always = () => true

/** Of every line of these indications to which the premise applies, something holds. */
export const under =
  <Tag extends IndicationTag>(
    tags: ReadonlyArray<Tag>,
    where: (line: Line<Tagged<Tag>>) => boolean,
    then: (line: Line<Tagged<Tag>>) => boolean
  ): Law["holds"] =>
  (request, said) => {
    const known: ReadonlyArray<string> = tags
    const ours = linesOf(request, said).filter(({ indication }) => known.includes(indication._tag))
    return every((ours as unknown as ReadonlyArray<Line<Tagged<Tag>>>).filter(where), then)
  }

/** Of every line of these indications whose criteria are met, where the premise applies, something holds. */
export const metUnder = <Tag extends IndicationTag>(
  tags: ReadonlyArray<Tag>,
  then: (line: Line<Tagged<Tag>>) => boolean,
  where: (line: Line<Tagged<Tag>>) => boolean = always
): Law["holds"] => under(tags, (line) => line.outcome === "CriteriaMet" && where(line), then)

/** Of every service to which the premise applies, something holds. */
export const ofEachService =
  (where: (one: Answered) => boolean, then: (one: Answered) => boolean): Law["holds"] =>
  (request, said) =>
    every(answered(request, said).filter(where), then)

/** Of every service whose criteria are met, where the premise applies, something holds. */
export const ofEachMet = (then: (one: Answered) => boolean, where: (one: Answered) => boolean = always): Law["holds"] =>
  ofEachService((one) => one.outcome === "CriteriaMet" && where(one), then)

/** No such study is ever met. */
export const neverMet = (kind: Kind): Law["holds"] =>
  ofEachService(
    ({ service }) => couldBe(service, kind),
    ({ outcome }) => outcome !== "CriteriaMet"
  )
