/**
 * A flow as a picture: one box a gate, a criterion or a choice, and lines from box to box; equal parts are drawn once.
 * What ends at once is a row of its box. It says what is in the boxes, not where they stand or how they look.
 */
import type { SectionId } from "../../spec/clauses.ts"
import type { Citation } from "../language/criterion.ts"
import type { Decided } from "../language/ruling.ts"
import type { Chain, Choice, Conjunct, End, Explored, Flow, Way } from "./flow.ts"
import { shared } from "./share.ts"
import { criteriaOf, type Possible, possibleOn } from "./weighed.ts"

/** Where a row leads: to a box by its place, or to an end. */
export type Target = { readonly box: number } | { readonly end: End }

/** Several ways of a choice that lead to the same place. */
export interface Row {
  readonly labels: ReadonlyArray<{ readonly label: string; readonly cites: ReadonlyArray<Citation> }>
  readonly ways: ReadonlyArray<Way>
  readonly to: Target
}

/** A choice between ways. */
export interface ChoiceBox {
  readonly _tag: "Choice"
  readonly subject: string
  readonly rows: ReadonlyArray<Row>
}

/** Criteria weighed together, of one clause. */
export interface CriteriaBox {
  readonly _tag: "Criteria"
  readonly weigh: ReadonlyArray<Conjunct>
  /** Where one that is unmet leads, if not to criteria that are not met. */
  readonly otherwise?: End
  readonly next: Target
}

/** Where all that was weighed comes to its outcome. */
export interface ResultBox extends Possible {
  readonly _tag: "Result"
}

/** A gate that is drawn elsewhere, which comes before everything else. */
export interface GateBox {
  readonly _tag: "Gate"
  readonly section: SectionId
  /** How it ends where it does not go on. */
  readonly otherwise: Decided
  /** What is relied on where it goes on. */
  readonly cites: ReadonlyArray<Citation>
  readonly next: Target
}

export type Box = ChoiceBox | CriteriaBox | ResultBox | GateBox

/** A picture; a box leads only to boxes before it in the list. */
export interface Picture {
  readonly boxes: ReadonlyArray<Box>
  readonly start: Target
  /** What is relied on from the start. */
  readonly cites: ReadonlyArray<Citation>
}

const clausesOf = ({ standings }: Conjunct): ReadonlyArray<Citation> =>
  [...new Set([...standings.values()].flat())].filter((cite) => cite.startsWith("PN-"))

/** Criteria next to each other that rest on the same clauses, and can stand in the same ways, share a box. */
const alike = (a: Conjunct, b: Conjunct, often: ReadonlyMap<string, number>): boolean => {
  const clauses = clausesOf(a)
  return (
    clauses.length > 0 &&
    a.criterion.name === undefined &&
    b.criterion.name === undefined &&
    a.kind === b.kind &&
    clauses.join() === clausesOf(b).join() &&
    [...a.standings.keys()].sort().join() === [...b.standings.keys()].sort().join() &&
    often.get(a.key) === often.get(b.key)
  )
}

const occurrences = (flow: Flow): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  const seen = new Set<string>()
  const go = (at: Flow): void => {
    if (seen.has(at.key)) return
    seen.add(at.key)
    if (at._tag === "Choice") for (const { to } of at.ways) go(to)
    if (at._tag !== "Chain") return
    for (const { key } of at.weigh) found.set(key, (found.get(key) ?? 0) + 1)
    go(at.next)
  }
  go(flow)
  return found
}

/** The picture of a flow. */
export const pictureOf = ({ flow: explored }: Explored): Picture => {
  const flow = shared(explored)
  const all = criteriaOf(explored)
  const often = occurrences(flow)
  const boxes: Array<Box> = []
  const places = new Map<string, number>()
  const place = (key: string, box: Box): Target => {
    const found = places.get(key) ?? boxes.push(box) - 1
    places.set(key, found)
    return { box: found }
  }
  type Drawn = { readonly to: Target; readonly cites: ReadonlyArray<Citation> }
  const draw = (at: Flow): Drawn => {
    switch (at._tag) {
      case "End":
        return { to: { end: at }, cites: [] }
      case "Result":
        return { to: place(at.key, { _tag: "Result", ...possibleOn(explored) }), cites: [] }
      case "Choice":
        return { to: place(at.key, choiceBox(at)), cites: [] }
      case "Chain":
        return chained(at)
    }
  }
  const choiceBox = ({ subject, ways }: Choice): ChoiceBox => {
    const rows = new Map<string, Row>()
    for (const way of ways) {
      const { cites, to } = draw(way.to)
      const key = "end" in to ? `end ${to.end.key}` : `box ${to.box}`
      const row = rows.get(key) ?? { labels: [], ways: [], to }
      rows.set(key, { to, labels: [...row.labels, { label: way.label, cites }], ways: [...row.ways, way] })
    }
    return { _tag: "Choice", subject, rows: [...rows.values()] }
  }
  const chained = ({ grants, next, otherwise, weigh }: Chain): Drawn => {
    const groups: Array<Array<Conjunct>> = []
    for (const { key } of weigh) {
      const one = all.get(key)!
      const last = groups.at(-1)
      if (last !== undefined && alike(last[0]!, one, often)) last.push(one)
      else groups.push([one])
    }
    const rest = draw(next)
    return {
      cites: [...new Set([...grants, ...rest.cites])],
      to: groups.reduceRight<Target>((after, group) => {
        const box: CriteriaBox = { _tag: "Criteria", weigh: group, next: after, ...(otherwise && { otherwise }) }
        const key = JSON.stringify([
          group.map((one) => one.key),
          otherwise?.key,
          "end" in after ? after.end.key : after.box
        ])
        return place(key, box)
      }, rest.to)
    }
  }
  const { cites, to } = draw(flow)
  return { boxes, start: to, cites }
}

/** The picture with the frame before it. */
export const afterFrame = ({ boxes, cites, start }: Picture): Picture => ({
  boxes: [...boxes, { _tag: "Gate", section: "PN-0", otherwise: "NotGoverned", cites, next: start }],
  start: { box: boxes.length },
  cites: []
})
