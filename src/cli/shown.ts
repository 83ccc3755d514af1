/**
 * What is to be shown, from the command line: a section or a heading above sections, an indication, or both. It does not
 * know how it will be shown.
 */
import { Result } from "effect"
import { indicationTags } from "../index.ts"
import { nearMiss } from "../request/near-miss.ts"
import { everything, type Shown, sectionsShown, shownIn } from "../show/index.ts"
import type { Failure } from "./exits.ts"

const usage = (says: string): Result.Result<never, Failure> =>
  Result.fail({ _tag: "Usage", says: [says], command: "pnd diagram" })

/** The one of some words that is meant: the same whatever the case, or nothing and the nearest. */
const meant = (word: string, words: ReadonlyArray<string>): { readonly is?: string; readonly near: string } => {
  const is = words.find((one) => one.toLowerCase() === word.toLowerCase())
  const near = nearMiss(word, words)
  return { ...(is === undefined ? {} : { is }), near: near === undefined ? "" : ` (did you mean "${near}"?)` }
}

/**
 * What is to be shown.
 *
 * @param section the section as written; all of them where none is
 * @param indication the indication as written
 */
export const shownFor = (
  section: string | undefined,
  indication: string | undefined
): Result.Result<ReadonlyArray<Shown>, Failure> => {
  const place = section === undefined ? undefined : meant(section, sectionsShown)
  if (place !== undefined && place.is === undefined) {
    return usage(`"${section}" is not a section${place.near}; they are ${sectionsShown.join(", ")}`)
  }
  const all = place?.is === undefined ? everything().flatMap(({ shown }) => shown) : shownIn(place.is)
  if (indication === undefined) return Result.succeed(all)
  const tag = meant(indication, indicationTags)
  if (tag.is === undefined) {
    return usage(`--indication: "${indication}" is not an indication${tag.near}; they are ${indicationTags.join(", ")}`)
  }
  const one = all.find((shown) => shown.tag === tag.is)
  if (one !== undefined) return Result.succeed([one])
  const tags = all.flatMap((shown) => shown.tag ?? [])
  return usage(
    `--indication: ${tag.is} is not in ${place?.is}; ${tags.length === 0 ? "no indication is" : `there are ${tags.join(", ")}`}`
  )
}
