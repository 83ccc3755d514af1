/**
 * Pictures as one SVG: self-contained, in light and dark, with a text for those who do not see it. It draws what has been
 * laid out; it knows neither flows nor the policy.
 */
import { type Card, cardWidth, lineHeight, pad } from "./card.ts"
import type { Layout } from "./layout.ts"
import { signs } from "./marks.ts"
import { notices } from "./notices.ts"
import { fill, stroke, styleSheet, withoutFallbacks } from "./style.ts"
import { type Line, linesOf, type Run, sizes } from "./text.ts"
import { markInWords, readingsAmong } from "./words.ts"

/** The page around pictures, which says itself what else there is to say. */
export interface Around {
  /** The address of a clause. */
  readonly link: (clause: string) => string
  /** Whether a picture before it has brought the style sheet. */
  readonly styled: boolean
}

/** A laid-out picture with its heading and its notes. */
export interface Plate {
  /** Unique on a page. */
  readonly id: string
  readonly heading: string
  readonly notes: ReadonlyArray<string>
  readonly cards: ReadonlyArray<Card>
  readonly layout: Layout
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")

const round = (value: number): number => Math.round(value * 10) / 10

const inkOf = { title: "text", label: "text", outcome: "text", detail: "text", clause: "quiet" } as const

/** Next to each other, runs of one style are one where none of them leads anywhere. */
const joined = (line: Line): Line => {
  const runs: Array<Run> = []
  for (const { style, text } of line) {
    const last = runs.at(-1)
    if (last?.style === style) runs[runs.length - 1] = { style, text: last.text + text }
    else runs.push({ style, text })
  }
  return runs
}

type Link = Around["link"] | undefined

// keyboards reach the same clauses in the table beside the picture, so that they need not pass them all twice
const linkedTo = (link: Link, { names, text }: Run): string =>
  link === undefined || names === undefined
    ? escape(text)
    : text.replace(/\S+?(?=[,;]?$)/, (word) => `<a href="${escape(link(names))}" tabindex="-1">${escape(word)}</a>`)

const textAt = (line: Line, x: number, y: number, link: Link): string => {
  const spans = (link === undefined ? joined(line) : line).map(
    (run) =>
      `<tspan ${fill(inkOf[run.style])} font-size="${sizes[run.style]}"${
        run.style === "title" || run.style === "outcome" ? ' font-weight="600"' : ""
      }>${linkedTo(link, run)}</tspan>`
  )
  return `<text x="${round(x)}" y="${round(y)}" xml:space="preserve">${spans.join("")}</text>`
}

/** Lines from a height downward, and the height of each line's middle. */
const textBlock = (
  lines: ReadonlyArray<Line>,
  x: number,
  top: number,
  link?: Link,
  indent: (line: number) => number = () => 0
) => {
  let y = top
  const middles: Array<number> = []
  const drawn = lines.map((line, at) => {
    const height = lineHeight(line)
    middles.push(y + height / 2)
    const text = textAt(line, x + indent(at), y + height - 5, link)
    y += height
    return text
  })
  return { drawn, middles }
}

const badge = (number: number, x: number, y: number): string =>
  `<g><circle cx="${round(x)}" cy="${round(y)}" r="9" ${stroke("line")} fill="none"/><text x="${round(x)}" y="${round(
    y + 4
  )}" text-anchor="middle" font-size="11" font-weight="600" ${fill("text")}>${number}</text></g>`

/** How the outline of a card tells what it is. */
const outlines = {
  choice: { radius: 10, width: 1.2, dash: "" },
  criteria: { radius: 2, width: 1.2, dash: "" },
  gate: { radius: 2, width: 1.6, dash: "6 3" },
  result: { radius: 10, width: 2.6, dash: "" }
} as const

const plain = (line: Line): string => line.map(({ text }) => text).join("")
const words = (lines: ReadonlyArray<Line>): string => lines.map(plain).join(" ")

/** A card in a sentence. */
const inWords = ({ head, rows }: Card, number: number): string =>
  `${number}. ${words(head)} ${rows
    .map(({ lines, to }) => words(lines) + (to === undefined ? "" : `: go to ${to + 1}`))
    .join("; ")}.`

const cardAt = (card: Card, number: number, [x, y]: readonly [number, number], id: string, link: Link): string => {
  const { dash, radius, width } = outlines[card.kind]
  const head = card.kind === "gate" ? "gate" : "head"
  const title = textBlock(card.head, x + pad, y + 6, link)
  const readings = readingsAmong(card.rests).join(", ")
  let top = y + card.headHeight
  const rows = card.rows.map(({ height, lines, mark, to }) => {
    const block = textBlock(lines, x + pad, top + 5, link, (line) => (mark !== undefined && line >= mark.line ? 20 : 0))
    const rule = `<line x1="${round(x)}" x2="${round(x + cardWidth)}" y1="${round(top)}" y2="${round(top)}" ${stroke("line")} stroke-width=".6"/>`
    const sign =
      mark === undefined
        ? ""
        : `<g transform="translate(${round(x + pad)} ${round(block.middles[mark.line]! - 7)})" ${stroke("mark")} fill="none" stroke-width="1.4" data-outcome="${mark.is}"><title>${markInWords(mark.is)}</title>${signs[mark.is]}</g>`
    const goto = to === undefined ? "" : badge(to + 1, x + cardWidth - 17, top + height / 2)
    top += height
    return [rule, ...block.drawn, sign, goto].join("")
  })
  const box = `x="${round(x)}" y="${round(y)}" width="${cardWidth}"`
  return [
    `<g class="card" id="${id}"><title>${escape(`${number}. ${words(card.head)}${readings === "" ? "" : ` (${readings})`}`)}</title>`,
    `<rect ${box} height="${round(card.height)}" rx="${radius}" ${fill("card")}/>`,
    `<path d="M${round(x)} ${round(y + card.headHeight)}v${round(-card.headHeight + radius)}q0 ${-radius} ${radius} ${-radius}h${cardWidth - 2 * radius}q${radius} 0 ${radius} ${radius}v${round(card.headHeight - radius)}z" ${fill(head)}/>`,
    ...title.drawn,
    badge(number, x + cardWidth - 17, y + 15),
    ...rows,
    `<rect ${box} height="${round(card.height)}" rx="${radius}" fill="none" ${stroke("line")} stroke-width="${width}"${dash === "" ? "" : ` stroke-dasharray="${dash}"`}/>`,
    "</g>"
  ].join("")
}

const curve = ({ points, tip }: Layout["curves"][number], dx: number, dy: number): string => {
  const at = ([x, y]: readonly [number, number]) => `${round(x + dx)} ${round(y + dy)}`
  const [first, ...rest] = points
  const last = points.at(-1)!
  const [ux, uy] = [tip[0] - last[0], tip[1] - last[1]]
  const length = Math.hypot(ux, uy) || 1
  const [nx, ny] = [(-uy / length) * 4, (ux / length) * 4]
  return [
    `<path d="M${at(first!)}C${rest.map(at).join(" ")}" fill="none" ${stroke("line")} stroke-width="1.3"/>`,
    `<path d="M${at(tip)}L${at([last[0] + nx, last[1] + ny])}L${at([last[0] - nx, last[1] - ny])}z" ${fill("line")}/>`
  ].join("")
}

const margin = 14
export const howToRead =
  "A number says which box comes next. The criteria on the way count together: unmet before left to judgment, " +
  "left to judgment before met."
const headingLines = (heading: string, width: number): ReadonlyArray<Line> =>
  linesOf([{ text: heading, style: "title" }], width)
const small = (text: string, width: number): ReadonlyArray<Line> =>
  linesOf([{ text, style: "clause" } satisfies Run], width)

/** How a picture says what it is: in a page its words can be read one by one, since some are links. */
const described = (title: string, plates: ReadonlyArray<Plate>, around: Around | undefined) => {
  const name = plates[0]!.id
  const titled = `<title id="${name}-title">${escape(title)}</title>`
  if (around !== undefined) return { role: `role="group" aria-labelledby="${name}-title"`, words: [titled] }
  const texts = plates.map(({ cards, heading, notes }) =>
    [`${heading}.`, ...cards.map((card, at) => inWords(card, at + 1)), ...notes].join(" ")
  )
  return {
    role: `role="img" aria-labelledby="${name}-title ${name}-desc"`,
    words: [titled, `<desc id="${name}-desc">${escape(texts.join(" "))}</desc>`]
  }
}

/**
 * Plates below each other, as one SVG.
 *
 * @param around the page that it stands in; without any it stands alone, with its headings and notes
 */
export const svgOf = (title: string, plates: ReadonlyArray<Plate>, around?: Around): string => {
  const width = Math.max(cardWidth, ...plates.map(({ layout }) => layout.width)) + 2 * margin
  const inner = width - 2 * margin
  let y = margin
  const parts: Array<string> = []
  const block = (lines: ReadonlyArray<Line>): void => {
    if (around !== undefined) return
    parts.push(...textBlock(lines, margin, y).drawn)
    y += lines.reduce((sum, line) => sum + lineHeight(line), 0)
  }
  for (const { cards, heading, id, layout, notes } of plates) {
    block(headingLines(heading, inner))
    y += 8
    const dx = margin + (inner - layout.width) / 2
    parts.push(`<g id="${id}">`)
    parts.push(...layout.curves.map((one) => curve(one, dx, y)))
    parts.push(
      ...cards.map((card, at) => {
        const [cx, cy] = layout.corners[at]!
        return cardAt(card, at + 1, [cx + dx, cy + y], `${id}-${at + 1}`, around?.link)
      })
    )
    parts.push("</g>")
    y += layout.height + 10
    for (const note of notes) block(small(note, inner))
    y += 22
  }
  block(small(howToRead, inner))
  block(small(notices.join(" "), inner))
  const height = y + margin
  const { role, words } = described(title, plates, around)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="pnd-diagram" ${role} width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" font-family="Helvetica Neue,Helvetica,Arial,Liberation Sans,sans-serif">`,
    ...words,
    ...(around?.styled === true ? [] : [`<style>${styleSheet}</style>`]),
    `<rect width="100%" height="100%" ${fill("ground")}/>`,
    ...parts,
    "</svg>",
    ""
  ].join("\n")
  return around === undefined ? svg : withoutFallbacks(svg)
}
