/**
 * What a picture or a table says, as an ordered diagram in the policy's own store, so that it says the same as the policy
 * exactly when it is the same node. Written naively, from the boxes and the cells alone.
 */
import { bitsOf, type NodeId } from "../../src/diagram/decision-diagram.ts"
import { policyOrdered } from "../../src/diagram/policy-diagrams.ts"
import type { Criterion } from "../../src/language/criterion.ts"
import type { Profile } from "../../src/language/profile.ts"
import { judged, met, unmet, type Verdict } from "../../src/language/weigh.ts"
import { leftBy } from "../../src/show/explored.ts"
import type { Passed } from "../../src/show/flow.ts"
import type { Box, Picture, Target } from "../../src/show/picture.ts"
import type { Table, TableRow } from "../../src/show/table.ts"

const { facts, store } = policyOrdered
const places = new Map(facts.map(({ id }, level) => [id, level]))

export const [yes, no] = [store.leaf("yes"), store.leaf("no")]
export const and = (a: NodeId, b: NodeId): NodeId => store.ite(a, b, no)
export const or = (a: NodeId, b: NodeId): NodeId => store.ite(a, yes, b)
const all = (nodes: ReadonlyArray<NodeId>): NodeId => nodes.reduce(and, yes)
const any = (nodes: ReadonlyArray<NodeId>): NodeId => nodes.reduce(or, no)

/** The policy for an indication under a profile: its readings are no questions. */
export const underProfile = (root: NodeId, profile: Profile): NodeId =>
  facts.reduce(
    (node, fact, level) =>
      fact.scope === "reading" ? store.cofactor(node, level, bitsOf(leftBy(profile, fact))[0]!) : node,
    root
  )

/** The verdict on a criterion: a diagram with the leaves "0", "1" and "2". */
const verdict = (criterion: Criterion, profile: Profile): NodeId => {
  const leaf = (value: number) => store.leaf(`${value}`)
  const fold = (parts: ReadonlyArray<Criterion>, start: Verdict, pick: (a: number, b: number) => number) =>
    parts
      .map((part) => verdict(part, profile))
      .reduce((a, b) => store.combine(a, b, (x, y) => `${pick(Number(x), Number(y))}`), leaf(start))
  switch (criterion._tag) {
    case "Ask": {
      const { fact, yes: set } = criterion.question
      if (fact.scope === "reading") return leaf((leftBy(profile, fact) & set) === 0 ? unmet : met)
      const level = places.get(fact.id)
      if (level === undefined) throw new Error(`${fact.id} is no fact of the policy`)
      return store.ite(store.test(level, set), leaf(met), leaf(unmet))
    }
    case "Not":
      return store.combine(verdict(criterion.of, profile), leaf(met), (x) => `${met - Number(x)}`)
    case "Judgment":
      return store.combine(verdict(criterion.of, profile), leaf(judged), (x, y) => `${Math.min(Number(x), Number(y))}`)
    case "All":
      return fold(criterion.of, met, Math.min)
    case "Any":
      return fold(criterion.of, unmet, Math.max)
  }
}

/** Where a verdict is one of these: a diagram with the leaves "yes" and "no". */
const where = (criterion: Criterion, profile: Profile, ...verdicts: ReadonlyArray<Verdict>): NodeId =>
  store.combine(verdict(criterion, profile), yes, (x) => (verdicts.includes(Number(x) as Verdict) ? "yes" : "no"))

const along = (ways: ReadonlyArray<ReadonlyArray<Passed>>, profile: Profile): NodeId =>
  any(ways.map((way) => all(way.map(([guard, found]) => where(guard, profile, found)))))

/** What an end stands for: an outcome, a verdict of a gate, or another section. */
const ended = (end: { readonly outcome?: string; readonly gate?: Verdict; readonly goesOn?: string }): NodeId =>
  store.leaf(end.outcome ?? (end.gate === undefined ? `goes on: ${end.goesOn}` : `gate: ${end.gate}`))

// ── a picture ───────────────────────────────────────────────────────────────────────────────────────────────────────
/** What a picture says. */
export const meaningOfPicture = ({ boxes, start }: Picture, profile: Profile): NodeId => {
  /** How all that was passed on the way stands: whether something was left to judgment. */
  const memo = new Map<string, NodeId>()
  const at = (target: Target, open: boolean): NodeId => {
    if ("end" in target) return ended(target.end)
    const key = `${target.box} ${open}`
    const found = memo.get(key) ?? box(boxes[target.box]!, open)
    memo.set(key, found)
    return found
  }
  const box = (one: Box, open: boolean): NodeId => {
    switch (one._tag) {
      case "Gate":
        return at(one.next, open)
      case "Result":
        if (open ? !one.judged : !one.met) return store.leaf("a result that the picture does not name")
        return store.leaf(open ? "ClinicalReview" : "CriteriaMet")
      case "Choice":
        return one.rows.reduceRight(
          (rest, { to, ways }) =>
            store.ite(
              along(
                ways.flatMap(({ when }) => when),
                profile
              ),
              at(to, open),
              rest
            ),
          store.leaf("no way")
        )
      case "Criteria": {
        const found = one.weigh.map(({ criterion }) => criterion)
        const fails = any(found.map((criterion) => where(criterion, profile, unmet)))
        const left = any(found.map((criterion) => where(criterion, profile, judged)))
        const otherwise = one.otherwise === undefined ? store.leaf("CriteriaNotMet") : ended(one.otherwise)
        return store.ite(fails, otherwise, store.ite(left, at(one.next, true), at(one.next, open)))
      }
    }
  }
  return at(start, false)
}

// ── a table ─────────────────────────────────────────────────────────────────────────────────────────────────────────
/** Where a row of a table applies. */
export const whereRow = ({ conditions, criteria }: TableRow, table: Table, profile: Profile): NodeId => {
  const marked = (standing: string) =>
    table.criteria.flatMap(({ criterion, key }) => (criteria.get(key) === standing ? [criterion] : []))
  const among = (standing: string, ...verdicts: ReadonlyArray<Verdict>) =>
    marked(standing).map((criterion) => where(criterion, profile, ...verdicts))
  return all([
    ...conditions.map(({ ways }) => along(ways, profile)),
    ...among("met", met),
    ...among("passed", met, judged),
    ...among("judged", met, judged),
    ...(marked("judged").length === 0 ? [] : [any(among("judged", judged))]),
    ...(marked("unmet").length === 0 ? [] : [any(among("unmet", unmet))])
  ])
}

/** What a row comes to. */
export const outcomeOfRow = ({ end }: TableRow): NodeId =>
  typeof end === "string"
    ? store.leaf({ met: "CriteriaMet", judged: "ClinicalReview", unmet: "CriteriaNotMet" }[end])
    : ended(end)

/** What a table says. */
export const meaningOfTable = (table: Table, profile: Profile): NodeId =>
  table.rows.reduceRight(
    (rest, row) => store.ite(whereRow(row, table, profile), outcomeOfRow(row), rest),
    store.leaf("no row")
  )

/** A diagram with one leaf replaced by another diagram. */
export const going = (node: NodeId, leaf: string, on: NodeId): NodeId => {
  const memo = new Map<NodeId, NodeId>()
  const go = (at: NodeId): NodeId => {
    const found = memo.get(at)
    if (found !== undefined) return found
    const view = store.view(at)
    const made =
      typeof view === "string"
        ? view === leaf
          ? on
          : at
        : view.next.reduceRight((rest, next, k) => {
            const answer = store.levels[view.level]!.answers[k]!
            return k === view.next.length - 1
              ? go(next)
              : store.ite(store.test(view.level, 1 << answer), go(next), rest)
          }, at)
    memo.set(at, made)
    return made
  }
  return go(node)
}
