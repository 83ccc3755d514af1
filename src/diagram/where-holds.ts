/** Where a criterion holds, as a diagram. It knows neither who answers the questions nor what is judged. */
import type { Question } from "../language/chart.ts"
import type { Criterion } from "../language/criterion.ts"
import type { Diagrams, NodeId } from "./decision-diagram.ts"

/**
 * Where a criterion holds, as a diagram with the leaves `yes` and `no`; what is left to judgment counts as what it is about.
 *
 * @param ask the diagram of a question, with the same leaves
 */
export const whereHolds = (store: Diagrams, criterion: Criterion, ask: (question: Question) => NodeId): NodeId => {
  const [yes, no] = [store.leaf("yes"), store.leaf("no")]
  const go = (one: Criterion): NodeId => {
    switch (one._tag) {
      case "Ask":
        return ask(one.question)
      case "Not":
        return store.ite(go(one.of), no, yes)
      case "Judgment":
        return go(one.of)
      case "All":
        return one.of.reduceRight((rest, part) => store.ite(go(part), rest, no), yes)
      case "Any":
        return one.of.reduceRight((rest, part) => store.ite(go(part), yes, rest), no)
    }
  }
  return go(criterion)
}
