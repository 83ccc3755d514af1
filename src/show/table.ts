/**
 * A flow as a decision table: each row a combination of ways and of criteria with its outcome; the rows exclude each
 * other, and together they are everything that can be. It says what is in the cells, not how they are printed.
 */
import type { Citation } from "../language/criterion.ts"
import { judged, met, unmet, type Verdict } from "../language/weigh.ts"
import { type Choice, type Conjunct, chain, type End, type Explored, type Flow, type Passed } from "./flow.ts"
import { everyStudy, type Kinds, tellingApart } from "./studies.ts"
import { criteriaOf } from "./weighed.ts"

/** What a row says of a criterion. */
export type Standing = "met" | "judged" | "unmet" | "passed"

/** The ways of a choice that a row takes. */
export interface Condition {
  readonly about: string
  readonly labels: ReadonlyArray<{ readonly label: string; readonly cites: ReadonlyArray<Citation> }>
  /** The guards on each way. */
  readonly ways: ReadonlyArray<ReadonlyArray<Passed>>
  readonly ofStudy: boolean
}

/** A row of a decision table. */
export interface TableRow {
  /** The studies that it is about, in words that tell them from those of other rows. */
  readonly study: string
  readonly studies: Kinds
  readonly conditions: ReadonlyArray<Condition>
  /**
   * By the key of a criterion. Met: all of these are. Judged: none is unmet, and at least one of these is left to
   * judgment. Unmet: at least one of these is. Passed: not unmet.
   */
  readonly criteria: ReadonlyMap<string, Standing>
  readonly end: End | "met" | "judged" | "unmet"
  readonly cites: ReadonlyArray<Citation>
}

/** A decision table. */
export interface Table {
  /** The criteria, in the order of its columns, each with all that it can come to in any row. */
  readonly criteria: ReadonlyArray<Conjunct>
  readonly rows: ReadonlyArray<TableRow>
}

/** On the way to a row. */
interface Along {
  readonly studies: Kinds
  readonly conditions: ReadonlyArray<Condition>
  readonly weighed: ReadonlyArray<Conjunct>
  /** Of what has been weighed, what cannot be unmet any more. */
  readonly passed: ReadonlySet<string>
  readonly grants: ReadonlyArray<Citation>
}

const can = (verdict: Verdict) => (one: Conjunct) => one.standings.has(verdict)
const citesAt = (all: ReadonlyArray<Conjunct>, verdict: Verdict): ReadonlyArray<Citation> =>
  all.flatMap(({ standings }) => standings.get(verdict) ?? [])

const row = (
  { conditions, studies }: Along,
  criteria: ReadonlyArray<readonly [Conjunct, Standing]>,
  end: TableRow["end"],
  cites: ReadonlyArray<Citation>
): Omit<TableRow, "study"> => ({
  studies,
  conditions,
  criteria: new Map(criteria.map(([{ key }, standing]) => [key, standing])),
  end,
  cites: [...new Set(cites)]
})

/** The rows where everything has been weighed. */
const results = (along: Along): ReadonlyArray<Omit<TableRow, "study">> => {
  const { grants, passed, weighed } = along
  const rest = weighed.filter(({ key }) => !passed.has(key))
  const failing = rest.filter(can(unmet))
  const open = weighed.filter(can(judged))
  const before = weighed.filter(({ key }) => passed.has(key)).map((one) => [one, "passed"] as const)
  return [
    ...(weighed.every(can(met))
      ? [
          row(
            along,
            weighed.map((one) => [one, "met"]),
            "met",
            [...grants, ...citesAt(weighed, met)]
          )
        ]
      : []),
    ...(open.length > 0
      ? [
          row(
            along,
            weighed.map((one) => [one, open.includes(one) ? "judged" : "met"]),
            "judged",
            citesAt(open, judged)
          )
        ]
      : []),
    ...(failing.length > 0
      ? [row(along, [...before, ...failing.map((one) => [one, "unmet"] as const)], "unmet", citesAt(failing, unmet))]
      : [])
  ]
}

/** A flow without what is relied on at once. */
const ungranted = (flow: Flow): { readonly to: Flow; readonly grants: ReadonlyArray<Citation> } =>
  flow._tag === "Chain" && flow.otherwise === undefined
    ? { to: chain([], flow.weigh, flow.next), grants: flow.grants }
    : { to: flow, grants: [] }

/** The ways of a choice, those that come to the same place as one. */
const conditions = (
  flow: Choice
): ReadonlyArray<{ readonly condition: Condition; readonly studies: Kinds; readonly to: Flow }> => {
  const places = new Map<string, { readonly to: Flow; readonly condition: Condition; readonly studies: Kinds }>()
  for (const { alone, studies, to: whole, when } of flow.ways) {
    const { grants, to } = ungranted(whole)
    const found = places.get(to.exact)
    const labels = [...(found?.condition.labels ?? []), { label: alone, cites: grants }]
    const ways = [...(found?.condition.ways ?? []), ...when]
    places.set(to.exact, {
      to,
      condition: { about: flow.about, ofStudy: flow.ofStudy, labels, ways },
      studies: flow.ofStudy ? [...(found?.studies ?? []), ...studies] : everyStudy
    })
  }
  return [...places.values()]
}

function* rowsOf(flow: Flow, along: Along): Generator<Omit<TableRow, "study">> {
  switch (flow._tag) {
    case "End": {
      const before = along.weighed.filter(({ key }) => along.passed.has(key)).map((one) => [one, "passed"] as const)
      return yield row(along, before, flow, flow.cites)
    }
    case "Result":
      return yield* results(along)
    case "Choice":
      for (const { condition, studies, to } of conditions(flow)) {
        yield* rowsOf(to, {
          ...along,
          conditions: [...along.conditions, condition],
          studies: flow.ofStudy ? along.studies.filter((kind) => studies.includes(kind)) : along.studies
        })
      }
      return
    case "Chain": {
      const { grants, next, otherwise, weigh } = flow
      const weighed = [...along.weighed, ...weigh]
      const all = { ...along, weighed, grants: [...along.grants, ...grants] }
      if (otherwise === undefined) return yield* rowsOf(next, all)
      const failing = weigh.filter(can(unmet))
      const before = along.weighed.map((one) => [one, "passed"] as const)
      yield row(along, [...before, ...failing.map((one) => [one, "unmet"] as const)], otherwise, otherwise.cites)
      return yield* rowsOf(next, { ...all, passed: new Set(weighed.map(({ key }) => key)) })
    }
  }
}

/** The decision table of a flow. */
export const tableOf = ({ flow }: Explored): Table => {
  const start = { studies: everyStudy, conditions: [], weighed: [], passed: new Set<string>(), grants: [] }
  const rows = [...rowsOf(flow, start)]
  const words = tellingApart(rows.map(({ studies }) => studies))
  return {
    criteria: [...criteriaOf(flow).values()],
    rows: rows.map((one, at) => ({ ...one, study: words[at]! }))
  }
}
