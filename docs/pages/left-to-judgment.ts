/**
 * What the programs leave to judgment, read off the programs and their diagrams: which criteria can come to neither met nor
 * unmet, exactly when, for which studies, and over how many requests. It knows no policy and lays nothing out.
 */

import { thresholds } from "../../spec/thresholds.ts"
import { forkingPaths } from "../../src/charts/forking.ts"
import { type ConditionsInWords, conditionsInWords } from "../../src/cli/difference/conditions.ts"
import { diagrams } from "../../src/diagram/decision-diagram.ts"
import { conditionsOf } from "../../src/diagram/difference/conditions.ts"
import { underReadings } from "../../src/diagram/difference/readings.ts"
import { combinations, pathsTo, requestsTo, yesNo } from "../../src/diagram/difference/yes-no.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { Citation, Criterion } from "../../src/language/criterion.ts"
import { anyAnswer, type Fact } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { judged, weigh } from "../../src/language/weigh.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { inWords } from "../../src/show/cells.ts"
import { leftBy } from "../../src/show/explored.ts"
import { isGate } from "../../src/show/gates.ts"
import type { Shown } from "../../src/show/shown.ts"
import { tableOf } from "../../src/show/table.ts"
import { nameOf } from "../../src/show/words.ts"

/** When weighing a criterion comes to judgment, in words; without conditions, whenever it is weighed. */
export const judgedWhen = (criterion: Criterion): ConditionsInWords | undefined => {
  const facts: Array<Fact> = []
  const store = diagrams()
  const { and, no, not, or, yes } = yesNo(store)
  const level = (fact: Fact): number => {
    const found = store.variable(fact.id, anyAnswer(fact))
    facts[found] = fact
    return found
  }
  let [set, possible] = [no, no]
  const paths = forkingPaths(weigh(criterion), (askOpen) => ({ fact, yes: set }) => {
    const open = leftBy(registerProfile, fact)
    return { path: fact.id, answer: askOpen({ path: fact.id, fact, possible: open }, set), source: "open" as const }
  })
  for (const { forks, value } of paths) {
    const here = forks.reduce((all, { answer, variable, yes: answers }) => {
      const test = store.test(level(variable.fact), answers)
      return and(all, answer ? test : not(test))
    }, yes)
    possible = or(possible, here)
    if (value.verdict === judged) set = or(set, here)
  }
  const conditions = conditionsOf(store, set, possible)
  return conditions === undefined
    ? undefined
    : conditionsInWords({ facts, thresholds: Object.values(thresholds) }, conditions)
}

/** A criterion that can be left to judgment. */
export interface Left {
  readonly criterion: Criterion
  readonly name: string
  readonly gate: boolean
  /** The studies for which it is weighed, where the table tells them apart. */
  readonly studies: ReadonlyArray<string>
  /** What the judgment rests on. */
  readonly cites: ReadonlyArray<Citation>
}

/** What of something shown can be left to judgment: its criteria, and the sections that go on where it does not. */
export interface Open {
  readonly left: ReadonlyArray<Left>
  readonly goesOn: ReadonlyArray<string>
}

/** What of something shown can be left to judgment. */
export const openIn = (shown: Shown): Open => {
  const { criteria, rows } = tableOf(shown.explore(registerProfile))
  const left = criteria.flatMap((conjunct): ReadonlyArray<Left> => {
    const { criterion, key, standings } = conjunct
    const cites = standings.get(judged)
    if (cites === undefined) return []
    const studies = rows.filter((row) => row.criteria.get(key) === "judged").map(({ study }) => study)
    return [{ criterion, name: nameOf(conjunct), gate: isGate(criterion), studies: [...new Set(studies)], cites }]
  })
  const goesOn = rows.flatMap(({ end }) => (typeof end === "string" ? [] : (end.goesOn ?? [])))
  return { left, goesOn: [...new Set(goesOn)].filter((section) => section.startsWith("PN-")) }
}

/** The rows of a gate, question by question, that come to judgment: the answers, and what the judgment rests on. */
export const rowsLeft = (
  shown: Shown
): ReadonlyArray<{ readonly answers: string; readonly cites: ReadonlyArray<Citation> }> => {
  const table = tableOf(shown.explore(registerProfile))
  const { rows } = inWords(table)
  return table.rows.flatMap(({ cites, end }, at) =>
    typeof end !== "string" && end.gate === judged ? [{ answers: rows[at]!.conditions, cites }] : []
  )
}

/** How many regions and complete requests of an indication come to clinical review, and of how many. */
export interface Figures {
  readonly regions: bigint
  readonly requests: bigint
  readonly of: bigint
}

let sides: ReturnType<typeof underReadings> | undefined

/** What of an indication comes to clinical review, under the register's readings. */
export const reviewed = (tag: IndicationTag): Figures => {
  sides ??= underReadings(programDiagrams, {})
  const { roots, rulings, store } = sides
  const [root] = roots(tag)
  const outcomes = store.combine(root, root, (leaf) => rulings[Number(leaf)]!.outcome!)
  const levels = store.support(root)
  const counts = (leaf: string) => leaf === "ClinicalReview"
  return {
    regions: pathsTo(store, outcomes, counts),
    requests: requestsTo(store, outcomes, levels, counts),
    of: combinations(store, levels)
  }
}
