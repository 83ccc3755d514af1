/**
 * Walking the diagrams of a policy with a request, indication after indication: every completion, or one. It lists what
 * is passed, and says nothing of what it means.
 */
import type { Walk } from "../../certificate.ts"
import { keyOf, type Variable } from "../../charts/variable.ts"
import type { AnswerSet, Fact } from "../../language/fact.ts"
import type { Portable } from "../portable.ts"
import { leftOf, type Narrowed, type ServiceFile, saidTo } from "./said.ts"

/** What is passed, for the sake of which indication. */
export interface Step {
  readonly indication: number
  readonly item: Walk[number]
}

/** Which way an open question is taken. */
export type Take = (variable: Variable, yes: AnswerSet) => boolean

/**
 * What is passed, in order.
 *
 * @param take which way an open question is taken; without it, both ways are gone, first that of yes
 */
export function* passed(policy: Portable, { service, ...file }: ServiceFile, take?: Take): Generator<Step, void> {
  const { indications } = file.request
  function* from(indication: number, start: number, narrowed: Narrowed): Generator<Step, void> {
    const here = { ...file, position: { service, indication } }
    let ref = start
    for (;;) {
      if (ref < 0) {
        if (policy.leaves[~ref]!.outcome === undefined) {
          ref = policy.indications[indications[indication]!._tag]!
          continue
        }
        yield { indication, item: ~ref }
        if (indication + 1 < indications.length) yield* from(indication + 1, policy.frame, narrowed)
        return
      }
      const [fact, yes, then, otherwise] = policy.tests[ref]!
      const said = saidTo(here, narrowed, { fact: policy.facts[fact] as Fact, yes })
      if ("answer" in said) {
        yield { indication, item: [ref, said.path, said.answer ? "yes" : "no"] }
        ref = said.answer ? then : otherwise
        continue
      }
      const { own, path, variable, yes: asked } = said
      const left = leftOf(narrowed, variable)
      const way = (to: number, answers: AnswerSet) =>
        from(indication, own ? to : ref, new Map([...narrowed, [keyOf(variable), answers]]))
      const taken = take?.(variable, asked)
      yield { indication, item: [ref, path, taken === undefined ? "open" : taken ? "taken as yes" : "taken as no"] }
      if (taken !== false) yield* way(then, left & asked)
      if (taken !== true) yield* way(otherwise, left & ~asked)
      return
    }
  }
  yield* from(0, policy.frame, new Map())
}
