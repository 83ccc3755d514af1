/** The grid as NDJSON, a request a line, each with its id. It knows no engine. */
import { requestOf, shuffledGrid } from "./grid.ts"

/** The lines. */
export const gridLines = (): ReadonlyArray<string> =>
  shuffledGrid().map((facts, nth) => JSON.stringify(requestOf(facts, `request-${nth}`)))
