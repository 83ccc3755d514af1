/** Decision tables on a terminal, wrapped to its width. It lays out cells; the words are the library's. */
import type { Cells, TableInWords } from "../show/cells.ts"
import { padded, widthOf, wrap } from "./text.ts"

const gap = "  "

/** A row of a table: its cells side by side, each in lines. */
const side = (cells: ReadonlyArray<readonly [lines: ReadonlyArray<string>, width: number]>): ReadonlyArray<string> => {
  const height = Math.max(...cells.map(([lines]) => lines.length))
  return Array.from({ length: height }, (_, at) =>
    cells
      .map(([lines, width]) => padded(lines[at] ?? "", width))
      .join(gap)
      .trimEnd()
  )
}

/** How wide each column of text is: as its cells need, but no more than its share. */
const widths = (columns: ReadonlyArray<ReadonlyArray<string>>, room: number): ReadonlyArray<number> => {
  const needed = columns.map((cells) => Math.max(...cells.map(widthOf)))
  let left = room - gap.length * (columns.length - 1)
  let open = columns.length
  const found = new Map<number, number>()
  for (const [column, need] of [...needed.entries()].sort(([, a], [, b]) => a - b)) {
    const width = Math.max(12, Math.min(need, Math.floor(left / open)))
    found.set(column, width)
    left -= width
    open -= 1
  }
  return needed.map((_, column) => found.get(column)!)
}

/** What a row shows of its study and its conditions: nothing that the row before shows. */
const merged = (rows: ReadonlyArray<Cells>): ReadonlyArray<Cells> =>
  rows.map((row, at) => {
    const before = rows[at - 1]
    const sameStudy = before?.study === row.study
    return {
      ...row,
      study: sameStudy ? "" : row.study,
      conditions: sameStudy && before.conditions === row.conditions ? "" : row.conditions
    }
  })

/** A decision table in lines. */
export const linesOfTable = (
  heading: string,
  { conditional, criteria, legend, ofStudy, rows }: TableInWords,
  notes: ReadonlyArray<string>,
  width: number
): ReadonlyArray<string> => {
  const shown = merged(rows)
  const columns: ReadonlyArray<readonly [head: string, cell: (row: Cells) => string]> = [
    ...(ofStudy ? [["study ordered", ({ study }: Cells) => study] as const] : []),
    ...(conditional ? [["if", ({ conditions }: Cells) => conditions] as const] : [])
  ]
  const outcome = ["outcome", (row: Cells) => row.outcome] as const
  const letters = criteria.map(({ letter }) => letter).join(" ")
  const room = Math.max(width - (letters === "" ? 0 : letters.length + gap.length), 30)
  const texts = [...columns, outcome]
  const wide = widths(
    texts.map(([head, cell]) => [head, ...shown.map(cell)]),
    room
  )
  const laidOut = (cells: ReadonlyArray<string>, marks: string): ReadonlyArray<string> => {
    const wrapped = cells.map((text, at) => [wrap(text, wide[at]!), wide[at]!] as const)
    return side([
      ...wrapped.slice(0, -1),
      ...(letters === "" ? [] : [[[marks], letters.length] as const]),
      wrapped.at(-1)!
    ])
  }
  return [
    ...wrap(heading, width),
    "",
    ...(criteria.length === 0
      ? []
      : [
          ...criteria.flatMap(({ clauses, criterion, letter }) => {
            const lines = wrap(`${criterion}${clauses === "" ? "" : ` (${clauses})`}`, width - 3)
            return lines.map((line, at) => `${at === 0 ? letter : " "}  ${line}`)
          }),
          ""
        ]),
    ...laidOut(
      texts.map(([head]) => head),
      letters
    ),
    ...shown.flatMap((row) => [
      row.study === "" && ofStudy ? "" : "─".repeat(width),
      ...laidOut(
        texts.map(([, cell]) => cell(row)),
        row.criteria.map((sign) => sign || "·").join(" ")
      )
    ]),
    "─".repeat(width),
    ...(legend.length === 0 ? [] : wrap(`${legend.join("; ")}; · does not matter.`, width)),
    ...notes.flatMap((note) => wrap(note, width))
  ]
}
