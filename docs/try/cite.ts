/** Clauses and readings as links to where the reference has them, with what they say. */
import { type ClauseId, clauseOf } from "../../spec/clauses.ts"
import { type ReadingId, readingOf } from "../../spec/readings.ts"
import { addressOf } from "../pages/links.ts"
import { type Content, el } from "./dom.ts"

/** What rests on clauses and readings. */
export interface Cites {
  readonly clauses: ReadonlyArray<ClauseId>
  readonly readings: ReadonlyArray<ReadingId>
}

const linked = (href: string, id: string): Content => el("a", { class: "ref", href }, id)

/** A link to a clause. */
export const clauseLink = (id: ClauseId): Content => linked(addressOf.clause(id), id)

/** A link to a reading. */
export const readingLink = (id: ReadingId): Content => linked(addressOf.reading(id), id)

/** Links in parentheses, or nothing. */
export const cites = ({ clauses, readings }: Cites): Content => {
  const all = [...clauses.map(clauseLink), ...readings.map(readingLink)]
  return all.length === 0 ? undefined : [" (", all.map((link, at) => (at === 0 ? link : [", ", link])), ")"]
}

/** A clause with what it says. */
export const clauseSaid = (id: ClauseId): Content => [clauseLink(id), " ", clauseOf(id).text]

/** A reading with the question that it answers. */
export const readingSaid = (id: ReadingId): Content => [readingLink(id), " ", readingOf(id).question]
