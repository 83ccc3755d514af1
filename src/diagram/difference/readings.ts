/**
 * This policy under two readings: the register's own, and with other options chosen. Every other reading stays as the
 * register has it.
 */
import { thresholds } from "../../../spec/thresholds.ts"
import type { ChoiceFact, Fact } from "../../language/fact.ts"
import { type IndicationTag, indicationTags } from "../../request/indication.ts"
import { diagrams, type NodeId } from "../decision-diagram.ts"
import type { Sides } from "../difference.ts"
import { orderedDiagrams } from "../ordered-diagram.ts"
import type { ProgramDiagrams } from "../program-diagram.ts"
import { rulings } from "./rulings.ts"

/**
 * The policy before and after some options are chosen.
 *
 * @param chosen the option of each reading that is not to be the register's
 */
export const underReadings = (policy: ProgramDiagrams, chosen: Readonly<Record<string, string>>): Sides => {
  const { all, place } = rulings()
  const { facts, root, store } = orderedDiagrams(policy, diagrams(), place)
  const asked = facts.flatMap((fact, level) => (fact.scope === "reading" ? [[fact, level] as const] : []))
  const under = (node: NodeId, answer: (fact: ChoiceFact<string>) => number): NodeId =>
    asked.reduce((at, [fact, level]) => store.cofactor(at, level, answer(fact as ChoiceFact<string> & Fact)), node)
  return {
    store,
    facts,
    thresholds: Object.values(thresholds),
    rulings: all,
    tags: indicationTags,
    roots: (tag) => {
      const whole = root(tag as IndicationTag)
      const option = ({ answers, id }: ChoiceFact<string>) => answers.indexOf(chosen[id] ?? answers[0]!)
      return [under(whole, () => 0), under(whole, option)]
    }
  }
}
