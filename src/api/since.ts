/**
 * What became of a determination since: what was stated under another policy, beside what this one says of the same
 * request. It compares what both say; it decides nothing.
 */
import type { Determination } from "../determination.ts"
import type { Stated } from "../diagram/certificate/stated.ts"
import { outcomeInWords } from "./words.ts"

/** Then and now. */
export interface Since {
  readonly then: string
  readonly now: string
  /** The clauses and readings that are relied on no longer. */
  readonly noLonger: ReadonlyArray<string>
  /** Those that are now. */
  readonly newly: ReadonlyArray<string>
}

/** What changed; nothing where outcome, clauses and readings are the same. */
export const since = (then: Stated, now: Determination): Since | undefined => {
  const [before, after] = [then, now].map(({ clauses, readings }): ReadonlyArray<string> => [...clauses, ...readings])
  const noLonger = before!.filter((one) => !after!.includes(one))
  const newly = after!.filter((one) => !before!.includes(one))
  return then._tag === now._tag && noLonger.length === 0 && newly.length === 0
    ? undefined
    : { then: then._tag, now: now._tag, noLonger, newly }
}

const inWords = (outcome: string): string => outcomeInWords[outcome as Determination["_tag"]]
const through = (cites: ReadonlyArray<string>): string => (cites.length === 0 ? "" : ` through ${cites.join(", ")}`)

/** What changed, in words: `then criteria met through PN-4.c6; now criteria not met through PN-4.c2`. */
export const sinceInWords = ({ newly, noLonger, now, then }: Since): string =>
  `then ${inWords(then)}${through(noLonger)}; now ${inWords(now)}${through(newly)}`
