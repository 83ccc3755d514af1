/**
 * The diagrams of a policy, ordered: one level a fact, in the order in which the programs first ask; reduced; the leaves
 * are outcomes. Made from the diagrams in program order, an indication at a time, when it is asked for.
 */
import { anyAnswer, type Fact } from "../language/fact.ts"
import type { IndicationTag } from "../request/indication.ts"
import { type Diagrams, diagrams, type NodeId } from "./decision-diagram.ts"
import type { Leaf, Ref, Test } from "./program-diagram.ts"

/** The ordered diagrams of a policy in one store. */
export interface OrderedDiagrams<Tag extends string = IndicationTag> {
  readonly store: Diagrams
  /** The facts by level. */
  readonly facts: ReadonlyArray<Fact>
  /** The whole program of an indication, the frame included. */
  readonly root: (tag: Tag) => NodeId
}

/** A policy in program order, this one or another. */
export interface InProgramOrder<L, Tag extends string> {
  readonly facts: ReadonlyArray<Fact>
  readonly tests: ReadonlyArray<Test>
  readonly leaves: ReadonlyArray<L>
  readonly frame: Ref
  readonly indications: { readonly [_ in Tag]: Ref }
}

/**
 * The ordered diagrams of a policy.
 *
 * @param store where they are made; variables declared there before stand above the others
 * @param name the text of a leaf; its outcome by default
 */
export const orderedDiagrams = <L extends Pick<Leaf, "outcome">, Tag extends string>(
  { facts: asked, frame, indications, leaves, tests }: InProgramOrder<L, Tag>,
  store: Diagrams = diagrams(),
  name: (leaf: L) => string = ({ outcome }) => outcome!
): OrderedDiagrams<Tag> => {
  const level = asked.map((fact) => store.variable(fact.id, anyAnswer(fact)))
  const facts: Array<Fact> = []
  asked.forEach((fact, place) => {
    facts[level[place]!] = fact
  })
  const from = (ref: Ref, goOn: NodeId | undefined, memo: Map<Ref, NodeId>): NodeId => {
    if (ref < 0) {
      const leaf = leaves[~ref]!
      return leaf.outcome === undefined ? goOn! : store.leaf(name(leaf))
    }
    const found = memo.get(ref)
    if (found !== undefined) return found
    const [fact, yes, then, otherwise] = tests[ref]!
    const made = store.ite(store.test(level[fact]!, yes), from(then, goOn, memo), from(otherwise, goOn, memo))
    memo.set(ref, made)
    return made
  }
  const sections = new Map<Ref, NodeId>()
  const roots = new Map<Tag, NodeId>()
  return {
    store,
    facts,
    root: (tag) => {
      const made = roots.get(tag) ?? from(frame, from(indications[tag], undefined, sections), new Map())
      roots.set(tag, made)
      return made
    }
  }
}
