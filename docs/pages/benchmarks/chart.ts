/**
 * How long things take, as a picture: a bar for each, on a scale on which each line is ten times the one before. It knows
 * names and nanoseconds; a table beside it says the same.
 */
import { type Html, html } from "../html.ts"

/** Something with its time. */
export interface Bar {
  readonly name: string
  readonly nanoseconds: number
  /** Whether its name is set apart. */
  readonly isOurs: boolean
}

const [width, rowHeight, barHeight, axis] = [360, 34, 12, 22]

/** A time in the unit that suits it, to three digits. */
export const timeOf = (nanoseconds: number): string => {
  const [value, unit] =
    nanoseconds < 1e3
      ? [nanoseconds, "ns"]
      : nanoseconds < 1e6
        ? [nanoseconds / 1e3, "µs"]
        : nanoseconds < 1e9
          ? [nanoseconds / 1e6, "ms"]
          : [nanoseconds / 1e9, "s"]
  return `${Number(value.toPrecision(3))} ${unit}`
}

const tenth = (value: number): string => value.toFixed(1)

/**
 * The picture.
 *
 * @param title what it shows, for those who do not see it
 */
export const chartOf = (title: string, bars: ReadonlyArray<Bar>): Html => {
  const logs = bars.map(({ nanoseconds }) => Math.log10(nanoseconds))
  const [from, to] = [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))]
  const at = (log: number): number => ((log - from) / (to - from)) * (width - 4)
  const height = bars.length * rowHeight + axis
  const lines = Array.from({ length: to - from + 1 }, (_, nth) => from + nth)
  return html`<figure class="bench-chart"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">${lines.map(
    (log, nth) =>
      html`<line class="scale" x1="${tenth(at(log) + 1)}" x2="${tenth(at(log) + 1)}" y1="0" y2="${height - axis}"/><text class="scale" x="${tenth(at(log) + 1)}" y="${height - 7}" text-anchor="${
        nth === 0 ? "start" : nth === lines.length - 1 ? "end" : "middle"
      }">${timeOf(10 ** log)}</text>`
  )}${bars.map(({ isOurs, name, nanoseconds }, nth) => {
    const top = nth * rowHeight
    return html`<text class="${isOurs ? "ours" : "other"}" x="3" y="${top + 13}">${name}: ${timeOf(nanoseconds)}</text><rect class="${
      isOurs ? "ours" : "other"
    }" x="1" y="${top + 17}" width="${tenth(Math.max(2, at(Math.log10(nanoseconds))))}" height="${barHeight}"/>`
  })}</svg><figcaption>Each line of the scale is ten times the one before; names in bold are forms of this package.</figcaption></figure>`
}
