/** Laying out plain text: widths as a terminal counts them, lines broken between words, columns side by side. */
import { CliOutput } from "effect/cli"

/** How many columns a text takes. */
export const widthOf: (text: string) => number = CliOutput.displayWidth

/** A word in pieces that fit, broken behind a hyphen where there is one. */
const pieces = (word: string, width: number): ReadonlyArray<string> => {
  if (widthOf(word) <= width) return [word]
  const characters = [...word]
  let fits = 1
  while (widthOf(characters.slice(0, fits + 1).join("")) <= width) fits += 1
  const hyphen = characters.slice(0, fits).lastIndexOf("-")
  const cut = hyphen > 0 ? hyphen + 1 : fits
  return [characters.slice(0, cut).join(""), ...pieces(characters.slice(cut).join(""), width)]
}

/** A text in lines of at most this width, broken between words where they fit. */
export const wrap = (text: string, width: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last === undefined || widthOf(last) + 1 + widthOf(word) > width) lines.push(...pieces(word, width))
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** A line that may be indented and may be a list item: what wraps stays under its own beginning. */
export const wrapIndented = (line: string, width: number): ReadonlyArray<string> => {
  const lead = /^\s*(?:- |\[ \] |[A-Z] {2})?/.exec(line)![0]
  const [first = "", ...rest] = wrap(line.slice(lead.length), Math.max(width - lead.length, 20))
  return [lead + first, ...rest.map((text) => " ".repeat(lead.length) + text)]
}

/** A text filled up to a width. */
export const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)))

/** A number with its thousands set apart. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",")

/** A text filled up from the left. */
export const right = (text: string, width: number): string => " ".repeat(Math.max(0, width - widthOf(text))) + text
