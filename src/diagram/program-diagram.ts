/**
 * The diagrams in program order: every question that a program can ask, and where each answer leads; equal parts are
 * shared, so that what all sections have in common stands once. Plain data, portable as JSON. It knows the form of a
 * diagram, not how one is found.
 */
import type { GuidelineId } from "../../spec/guidelines.ts"
import type { Citation, UnmetKind } from "../language/criterion.ts"
import type { AnswerSet, Fact } from "../language/fact.ts"
import type { Decided, Note, StudySpec } from "../language/ruling.ts"
import type { IndicationTag } from "../request/indication.ts"

/** Where a program ends: the outcome and what it rests on. */
export interface Leaf {
  /** Absent at the one end of the frame from which the section of the indication goes on. */
  readonly outcome?: Decided
  /** What sort of thing is missing, where criteria are not met. */
  readonly kind?: UnmetKind
  /** Where the policy sends the question, if it does. */
  readonly guideline?: GuidelineId
  /** The reason, where no criteria are weighed. */
  readonly because?: string
  /** The studies listed instead, where this one is not listed. */
  readonly instead?: ReadonlyArray<StudySpec>
  /** What is said beside the outcome. */
  readonly notes?: ReadonlyArray<Note>
  /** The clauses and readings that decide, in the order in which they were relied on. */
  readonly cites: ReadonlyArray<Citation>
}

/** Where an answer leads: a test by its place in the list, or a leaf by its place as the bitwise complement. */
export type Ref = number

/** A question: the place of its fact, the answers that count as yes, and where yes and no lead. */
export type Test = readonly [fact: number, yes: AnswerSet, then: Ref, otherwise: Ref]

/** A policy in program order. A test leads only to tests before it in the list. */
export interface ProgramDiagrams {
  /** In the order in which programs first ask for them. */
  readonly facts: ReadonlyArray<Fact>
  readonly tests: ReadonlyArray<Test>
  readonly leaves: ReadonlyArray<Leaf>
  /** PN-0, which comes first whatever the indication. */
  readonly frame: Ref
  /** What follows the frame, by indication. */
  readonly indications: { readonly [Tag in IndicationTag]: Ref }
}

/** The leaf that a reference names, or nothing where it names a test. */
export const leafAt = ({ leaves }: ProgramDiagrams, ref: Ref): Leaf | undefined => (ref < 0 ? leaves[~ref] : undefined)

/** Follows the tests of one indication, the frame first, to the leaf. */
export const follow = (
  diagram: ProgramDiagrams,
  tag: IndicationTag,
  answer: (fact: number, yes: AnswerSet) => boolean
): Leaf => {
  const end = (from: Ref): Leaf => {
    let ref = from
    while (ref >= 0) {
      const [fact, yes, then, otherwise] = diagram.tests[ref]!
      ref = answer(fact, yes) ? then : otherwise
    }
    return diagram.leaves[~ref]!
  }
  const framed = end(diagram.frame)
  return framed.outcome === undefined ? end(diagram.indications[tag]) : framed
}
