/**
 * A box of a picture as a card: what is written on it, line by line, and how large it is. Where it stands and how it is
 * drawn is decided elsewhere.
 */
import { sections } from "../../spec/clauses.ts"
import type { Citation } from "../language/criterion.ts"
import { judged, met, unmet } from "../language/weigh.ts"
import type { Conjunct, End } from "./flow.ts"
import { isGate } from "./gates.ts"
import type { Box, CriteriaBox, Target } from "./picture.ts"
import { type Line, linesOf, type Run, sizes } from "./text.ts"
import { citesOf, clauseWords, detailOf, judgmentIn, type Mark, markInWords, markOf, nameOf, upper } from "./words.ts"

/** A row of a card. */
export interface Row {
  readonly lines: ReadonlyArray<Line>
  /** How it comes out; beside the first line of the outcome. */
  readonly mark?: { readonly is: Mark; readonly line: number }
  /** The box that it leads to. */
  readonly to?: number
  readonly height: number
}

/** What sort of box: it tells the card's outline. */
export type CardKind = "choice" | "criteria" | "gate" | "result"

export interface Card {
  readonly kind: CardKind
  readonly head: ReadonlyArray<Line>
  readonly headHeight: number
  readonly rows: ReadonlyArray<Row>
  readonly height: number
  /** Beside what is written: what it rests on. */
  readonly rests: ReadonlyArray<Citation>
}

/** Pixels. */
export const cardWidth = 284
export const pad = 10
const markWidth = 20
const badgeWidth = 26
const gap = 5

export const lineHeight = (line: Line): number => Math.max(...line.map(({ style }) => sizes[style])) + 4
const heightOf = (lines: ReadonlyArray<Line>): number => lines.reduce((sum, line) => sum + lineHeight(line), 0)

const clause = (cites: ReadonlyArray<Citation>): ReadonlyArray<Run> =>
  clauseWords(cites).map(({ id, text }) => ({ text, style: "clause", names: id }))

const row = (labels: ReadonlyArray<ReadonlyArray<Run>>, to: Target): Row => {
  const inner = cardWidth - 2 * pad
  const said = labels.flatMap((runs) => linesOf(runs, "box" in to ? inner - badgeWidth : inner))
  if ("box" in to) return { lines: said, height: Math.max(heightOf(said), 18) + 2 * gap, to: to.box }
  const lines = [...said, ...linesOf(outcomeRuns(to.end), inner - markWidth)]
  return { lines, mark: { is: markOf(to.end), line: said.length }, height: heightOf(lines) + 2 * gap }
}

const outcomeRuns = (end: End): ReadonlyArray<Run> => {
  const detail = detailOf(end)
  return [
    {
      text:
        markInWords(markOf(end)) +
        (detail === "" || end.guideline !== undefined || end.goesOn !== undefined ? "" : ":"),
      style: "outcome"
    },
    ...(detail === "" ? [] : [{ text: detail, style: "detail" } as const]),
    ...clause(end.cites)
  ]
}

/** A row that says how a criterion comes out. */
const verdictRow = (when: string, is: Mark, detail: string, cites: ReadonlyArray<Citation> = []): Row => {
  const lines = linesOf(
    [
      { text: `${when}:`, style: "label" },
      { text: markInWords(is), style: "outcome" },
      ...(detail === "" ? [] : [{ text: detail, style: "detail" } as const]),
      ...clause(cites)
    ],
    cardWidth - 2 * pad - markWidth
  )
  return { lines, mark: { is, line: 0 }, height: heightOf(lines) + 2 * gap }
}

/** When criteria are left to judgment. */
const judgment = ([first, ...others]: ReadonlyArray<Conjunct>): string => {
  const when = others.length === 0 ? judgmentIn(first!.criterion) : undefined
  const always = others.length === 0 && first!.standings.size === 1 ? "always " : ""
  return `${always}left to judgment${when === undefined ? "" : ` (${when})`}, at best`
}

const criteriaRows = ({ next, otherwise, weigh }: CriteriaBox): ReadonlyArray<Row> => {
  const can = (verdict: 0 | 1 | 2) => weigh.some(({ standings }) => standings.has(verdict))
  const several = weigh.length > 1
  return [
    ...(can(unmet)
      ? [
          otherwise === undefined
            ? verdictRow(several ? "one not met" : "not met", "CriteriaNotMet", "")
            : verdictRow(several ? "one not met" : "not met", markOf(otherwise), detailOf(otherwise), otherwise.cites)
        ]
      : []),
    ...(can(judged) ? [verdictRow(judgment(weigh), "ClinicalReview", "")] : []),
    row([[{ text: can(met) ? (can(judged) ? "met, or left to judgment" : "met") : "then", style: "label" }]], next)
  ]
}

/** The card of a box. */
export const cardOf = (box: Box): Card => {
  const made = (
    kind: CardKind,
    runs: ReadonlyArray<ReadonlyArray<Run>>,
    rows: ReadonlyArray<Row>,
    rests: ReadonlyArray<Citation>
  ): Card => {
    const head = runs.flatMap((line, at) => linesOf(line, cardWidth - 2 * pad - (at === 0 ? badgeWidth : 0)))
    const headHeight = heightOf(head) + 2 * gap + 2
    return {
      kind,
      head,
      headHeight,
      rows,
      rests,
      height: headHeight + rows.reduce((sum, { height }) => sum + height, 0)
    }
  }
  switch (box._tag) {
    case "Gate": {
      const { title } = sections.find(({ id }) => id === box.section)!
      return made(
        "gate",
        [[{ text: `Gate ${box.section}: ${title}`, style: "title" }]],
        [
          verdictRow("where it says so", box.otherwise, ""),
          row([[{ text: "otherwise", style: "label" }, ...clause(box.cites)]], box.next)
        ],
        []
      )
    }
    case "Result":
      return made(
        "result",
        [[{ text: "Result", style: "title" }]],
        [
          ...(box.met ? [verdictRow("all on the way met", "CriteriaMet", "")] : []),
          ...(box.judged ? [verdictRow("none unmet, one left to judgment", "ClinicalReview", "")] : [])
        ],
        []
      )
    case "Choice": {
      const rows = box.rows.map(({ labels, to }) =>
        row(
          labels.map(({ cites, label }) => [{ text: label, style: "label" } as const, ...clause(cites)]),
          to
        )
      )
      return made("choice", [[{ text: box.subject, style: "title" }]], rows, [])
    }
    case "Criteria": {
      const cites = [...new Set(box.weigh.flatMap(citesOf))]
      const gate = box.weigh.length === 1 && isGate(box.weigh[0]!.criterion)
      const names = box.weigh.map(nameOf)
      const head: ReadonlyArray<ReadonlyArray<Run>> =
        names.length === 1
          ? [[{ text: (gate ? "Gate: " : "") + (gate ? names[0]! : upper(names[0]!)), style: "title" }]]
          : [
              [{ text: "Each of these:", style: "title" }],
              ...names.map((name) => [{ text: `• ${name}`, style: "label" } as const])
            ]
      return made(
        gate ? "gate" : "criteria",
        [...head, ...(clause(cites).length === 0 ? [] : [clause(cites)])],
        criteriaRows(box),
        cites
      )
    }
  }
}
