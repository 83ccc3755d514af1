/** Test vectors as text: a vector a line, bare requests, or an answer sheet with its key for teams without a program. */
import { paragraphOf, requestInWords } from "../vectors/request-in-words.ts"
import type { Vector } from "../vectors/vector.ts"
import { quoted } from "./commands/catalog.ts"

/** A row of CSV. */
export const row = (cells: ReadonlyArray<string>): string => `${cells.map(quoted).join(",")}\n`

/** The columns of a key: what a case comes to. */
export const keyColumns = ["id", "outcome", "kind", "referral", "clauses"] as const
/** The cells of a key for one vector or case. */
export const keyOf = ({
  expected: { cites, kind, outcome, referral },
  id
}: Pick<Vector, "expected" | "id">): ReadonlyArray<string> => [id, outcome, kind ?? "", referral ?? "", cites.join(" ")]

const line = (value: unknown): string => `${JSON.stringify(value)}\n`

/** The formats of vectors: a header, and a line for each. */
export const vectorFormats = {
  ndjson: { header: "", line: (vector: Vector) => line(vector) },
  requests: { header: "", line: ({ request }: Vector) => line(request) },
  csv: {
    header: row(["id", "request", "outcome"]),
    line: ({ id, request }: Vector) => row([id, paragraphOf(requestInWords(request)), ""])
  },
  key: {
    header: row([...keyColumns, "tells apart"]),
    line: (vector: Vector) => row([...keyOf(vector), vector.discriminates.map(({ says }) => says).join("; ")])
  }
} as const
