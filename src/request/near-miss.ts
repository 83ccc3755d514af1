/** Which valid word a wrong one was probably meant to be. It returns the valid word only, and knows no vocabulary. */
import leven from "leven"

const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, "")

/** How many letters may be wrong in a word of this length. */
const tolerance = (length: number): number => (length < 3 ? 0 : length < 8 ? 1 : 2)

/** Whether two texts differ only by two neighbouring letters that changed places. */
const swapped = (a: string, b: string): boolean => {
  const at = [...a].findIndex((_, index) => a[index] !== b[index])
  return at >= 0 && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b
}

/**
 * The valid word nearest to a text: the same but for case, spaces and hyphens, or one or two letters away, or
 * two letters swapped. Nothing when
 * two words are equally near ("MRA" is MRI or MRN), nor when one is the other behind a prefix, which is as a rule its
 * opposite: "unknown" is no slip for "known", nor "abnormal" for "normal".
 *
 * @param text what was written
 * @param words the valid words
 */
export const nearMiss = (text: string, words: ReadonlyArray<string>): string | undefined => {
  if (text.length > 100) return undefined
  const written = plain(text)
  const near = words
    .map((word) => {
      const meant = plain(word)
      const allowed = tolerance(Math.min(written.length, meant.length))
      const opposite = written !== meant && (written.endsWith(meant) || meant.endsWith(written))
      const distance = opposite ? Number.POSITIVE_INFINITY : swapped(written, meant) ? 1 : leven(written, meant)
      return { word, distance: distance > allowed ? Number.POSITIVE_INFINITY : distance }
    })
    .sort((a, b) => a.distance - b.distance)
  const [first, second] = near
  return first === undefined || first.distance === Number.POSITIVE_INFINITY || first.distance === second?.distance
    ? undefined
    : first.word
}
