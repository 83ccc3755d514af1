/** Policies that lack a condition: wherever it is asked, it counts as satisfied, or as not. It may not know any vector. */
import { instance } from "../../src/diagram/instantiate.ts"
import { orderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import type { ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { statementOf } from "../../src/language/render.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"
import { conditionsBelow } from "../../src/vectors/conditions.ts"

/** A policy that lacks a condition of an indication, in which this changes an outcome under the register's readings. */
export interface Mutant {
  readonly lacks: string
  /** The outcomes that a request may come to. */
  readonly outcomes: (request: Request) => ReadonlyArray<string>
}

/** The mutants of one indication; those that decide nothing otherwise are no mutants. */
export const mutantsOf = (policy: ProgramDiagrams, tag: IndicationTag): ReadonlyArray<Mutant> => {
  const original = orderedDiagrams(policy)
  const { facts, store } = original
  const underRegister = (node: number) =>
    facts.reduce((left, { scope }, level) => (scope === "reading" ? store.cofactor(left, level, 0) : left), node)
  return conditionsBelow(policy, policy.indications[tag]).flatMap((condition) =>
    [true, false].flatMap((always) => {
      const tests = policy.tests.map((test) => {
        const [place, yes, then, otherwise] = test
        const way = always ? then : otherwise
        const isIt = policy.facts[place] === condition.fact && yes === condition.yes
        return isIt ? ([place, yes, way, way] as const) : test
      })
      const ordered = orderedDiagrams({ ...policy, tests }, store)
      const root = ordered.root(tag)
      if (underRegister(root) === underRegister(original.root(tag))) return []
      const outcomes = (request: Request) => {
        const filled = instance()
        const file = { request, profile: registerProfile, position: { service: 0, indication: 0 } }
        return filled.store.leavesOf(filled.fill(ordered, root, file))
      }
      return [{ lacks: `${statementOf(condition)}: ${always ? "always" : "never"}`, outcomes }]
    })
  )
}
