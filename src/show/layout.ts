/**
 * Where the cards of a picture stand and how its lines run: Graphviz decides, as WebAssembly, loaded only when something
 * is laid out. It knows sizes, not contents.
 */
import { type Card, cardWidth } from "./card.ts"

/** A line from a row of one card to another card, as the points of a Bézier curve, and its tip. */
export interface Curve {
  readonly from: number
  readonly row: number
  readonly to: number
  readonly points: ReadonlyArray<readonly [x: number, y: number]>
  readonly tip: readonly [x: number, y: number]
}

export interface Layout {
  readonly width: number
  readonly height: number
  /** The left upper corner of each card. */
  readonly corners: ReadonlyArray<readonly [x: number, y: number]>
  readonly curves: ReadonlyArray<Curve>
}

const cell = (height: number, port: string): string =>
  `<TR><TD FIXEDSIZE="TRUE" WIDTH="${cardWidth}" HEIGHT="${height}" PORT="${port}"></TD></TR>`

/** A card for Graphviz: its rows as cells of fixed size. */
const label = ({ headHeight, rows }: Card): string =>
  `<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">${cell(headHeight, "head")}${rows
    .map(({ height }, at) => cell(height, `r${at}`))
    .join("")}</TABLE>>`

/** At most this many boxes that one box leads to stand beside each other. */
const beside = 3

/** Every card that a card leads to, and those lead to. */
const below = (cards: ReadonlyArray<Card>, from: number): ReadonlySet<number> => {
  const found = new Set([from])
  for (const at of found) for (const { to } of cards[at]!.rows) if (to !== undefined) found.add(to)
  return found
}

/** Lines that are not drawn and keep boxes below others that would otherwise stand beside them. */
const stacked = (cards: ReadonlyArray<Card>): ReadonlyArray<string> =>
  cards.flatMap(({ rows }) => {
    const next = [...new Set(rows.flatMap(({ to }) => (to === undefined ? [] : [to])))]
    return next
      .slice(beside)
      .flatMap((one, at) =>
        below(cards, one).has(next[at]!) ? [] : [`n${next[at]} -> n${one} [style=invis, weight=0]`]
      )
  })

const dot = (cards: ReadonlyArray<Card>): string => {
  const lines = cards.flatMap(({ rows }, from) => {
    const leading = rows.flatMap(({ to }, at) => (to === undefined ? [] : [{ to, at }]))
    return leading.map(({ at, to }) => {
      const side = at === rows.length - 1 && leading.length === 1 ? "s" : "_"
      return `n${from}:r${at}:${side} -> n${to}:head:n [id="${from}.${at}.${to}"]`
    })
  })
  return `digraph {
    graph [ranksep=0.3, nodesep=0.3, ordering=out, margin=0, pad=0]
    node [shape=plain]
    ${[...cards.map((card, at) => `n${at} [label=${label(card)}]`), ...lines, ...stacked(cards)].join("\n    ")}
  }`
}

interface Drawn {
  readonly bb: string
  readonly objects: ReadonlyArray<{ readonly name: string; readonly pos: string }>
  readonly edges?: ReadonlyArray<{ readonly id: string; readonly pos: string }>
}

const numbers = (text: string): ReadonlyArray<number> => text.split(",").map(Number)

const gap = 24

/** Cards in one column, each below the one before it; lines lead only to the next, numbers to the others. */
export const inOneColumn = (cards: ReadonlyArray<Card>): Layout => {
  const tops = [0]
  for (const { height } of cards) tops.push(tops.at(-1)! + height + gap)
  return {
    width: cardWidth,
    height: tops.at(-1)! - gap,
    corners: cards.map((_, at) => [0, tops[at]!]),
    curves: cards.flatMap(({ rows }, from) => {
      const row = rows.findIndex(({ to }) => to === from + 1)
      const [x, bottom] = [cardWidth / 2, tops[from + 1]!]
      const start = [x, bottom - gap] as const
      const end = [x, bottom - 8] as const
      return row === -1
        ? []
        : [{ from, row, to: from + 1, points: [start, start, end, end], tip: [x, bottom] as const }]
    })
  }
}

/** Lays out cards that lead to each other by place. */
export const layOut = async (cards: ReadonlyArray<Card>): Promise<Layout> => {
  const { instance } = await import("@viz-js/viz")
  const viz = await instance()
  const drawn = JSON.parse(viz.renderString(dot(cards), { format: "json" })) as Drawn
  const [, , width = 0, height = 0] = numbers(drawn.bb)
  const corner = (at: number): readonly [number, number] => {
    const [x = 0, y = 0] = numbers(drawn.objects.find(({ name }) => name === `n${at}`)!.pos)
    return [x - cardWidth / 2, height - y - cards[at]!.height / 2]
  }
  return {
    width,
    height,
    corners: cards.map((_, at) => corner(at)),
    curves: (drawn.edges ?? [])
      .filter(({ id }) => id !== undefined)
      .map(({ id, pos }) => {
        const [from = 0, row = 0, to = 0] = id.split(".").map(Number)
        const [tip = "", ...rest] = pos.split(" ")
        const point = (text: string): readonly [number, number] => {
          const [x = 0, y = 0] = numbers(text.replace("e,", ""))
          return [x, height - y]
        }
        return { from, row, to, points: rest.map(point), tip: point(tip) }
      })
  }
}
