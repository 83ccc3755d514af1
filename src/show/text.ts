/**
 * Text as a picture sets it: widths estimated for the common sans-serif faces, on the wide side, and runs of differently
 * styled words broken into lines. It knows no content.
 */

/** How words look. */
export type Style = "title" | "label" | "outcome" | "detail" | "clause"

/** Words of one style. */
export interface Run {
  readonly text: string
  readonly style: Style
  /** The id of what it names, for a page that can lead there. */
  readonly names?: string
}

/** A line of runs. */
export type Line = ReadonlyArray<Run>

/** Sizes in pixels. */
export const sizes: { readonly [S in Style]: number } = { title: 13, label: 12, outcome: 12, detail: 12, clause: 11 }
const bold: ReadonlySet<Style> = new Set<Style>(["title", "outcome"])

const narrow = new Set("ijlI.,:;'|!")
const thin = new Set(" ftr()[]/-·")
const wide = new Set("mwMW%@→")

/** The width of a text in pixels. */
export const widthOf = (text: string, style: Style): number => {
  let em = 0
  for (const letter of text) {
    em += narrow.has(letter)
      ? 0.26
      : thin.has(letter)
        ? 0.34
        : wide.has(letter)
          ? 0.88
          : /[A-Z]/.test(letter)
            ? 0.7
            : 0.57
  }
  return em * sizes[style] * (bold.has(style) ? 1.12 : 1.06)
}

/** Runs in lines of at most this width, broken between words; a run stays in its style. */
export const linesOf = (runs: ReadonlyArray<Run>, width: number): ReadonlyArray<Line> => {
  const lines: Array<Array<Run>> = []
  let used = Number.POSITIVE_INFINITY
  for (const { names, style, text } of runs) {
    const run = (text: string): Run => ({ text, style, ...(names !== undefined && { names }) })
    for (const word of text.split(" ")) {
      const last = lines.at(-1)
      const taken = widthOf(` ${word}`, style)
      if (last === undefined || used + taken > width) {
        lines.push([run(word)])
        used = widthOf(word, style)
        continue
      }
      const end = last.at(-1)!
      if (end.style === style && end.names === names) last[last.length - 1] = run(`${end.text} ${word}`)
      else last.push(run(` ${word}`))
      used += taken
    }
  }
  return lines
}
