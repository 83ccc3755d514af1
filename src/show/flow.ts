/**
 * A section as a flow of criteria: choices between ways, lists of criteria that are weighed together, and ends. It comes
 * from the explored guards, with guards about one subject taken together and ways that come to the same place as one.
 * Names come from the criteria themselves; it knows no policy.
 */
import type { SectionId } from "../../spec/clauses.ts"
import type { GuidelineId } from "../../spec/guidelines.ts"
import type { Citation, Criterion, UnmetKind } from "../language/criterion.ts"
import type { Decided, Note } from "../language/ruling.ts"
import type { Verdict } from "../language/weigh.ts"
import type { Standings } from "./explored.ts"
import { intern } from "./intern.ts"
import type { Kinds } from "./studies.ts"

/** One criterion among those that are weighed together. */
export interface Conjunct {
  /** What it asks, whatever it cites; two with the same key are the same criterion. */
  readonly key: string
  readonly criterion: Criterion
  readonly kind: UnmetKind
  /** What it can come to in this place, and what each verdict relies on. */
  readonly standings: Standings
}

/** Where a flow ends without weighing, and why. */
export interface End {
  readonly _tag: "End"
  /** What it says, apart from what criteria cite in this place; parts with the same key are drawn once. */
  readonly key: string
  /** All that it says. */
  readonly exact: string
  /** Absent where the flow goes on elsewhere. */
  readonly outcome?: Decided
  /** The section that goes on, where this flow does not; of a gate, nothing. */
  readonly goesOn?: SectionId | "the section of the indication"
  /** How a gate stands that ends here. */
  readonly gate?: Verdict
  readonly kind?: UnmetKind
  readonly because?: string
  readonly guideline?: GuidelineId
  readonly cites: ReadonlyArray<Citation>
  /** Whether a criterion that cannot be met is the cause: whatever else is weighed, the outcome is the same. */
  readonly weighed?: boolean
}

/** What was weighed comes to its outcome: the least of what was passed. */
export interface Result {
  readonly _tag: "Result"
  readonly key: string
  readonly exact: string
}

/** Criteria weighed one after another, then what follows. */
export interface Chain {
  readonly _tag: "Chain"
  readonly key: string
  readonly exact: string
  /** What is relied on without anything being asked. */
  readonly grants: ReadonlyArray<Citation>
  readonly weigh: ReadonlyArray<Conjunct>
  /** Where the flow ends when one of them is unmet, if not with criteria that are not met. */
  readonly otherwise?: End
  readonly next: Flow
}

/** A guard and a verdict on it. */
export type Passed = readonly [guard: Criterion, verdict: Verdict]

/** One way of a choice: the guards that lead along it, in the words of the subject. */
export interface Way {
  readonly label: string
  /** The same in words that need no others beside them. */
  readonly alone: string
  /** The guards on the way, one list for each way that comes to this place. */
  readonly when: ReadonlyArray<ReadonlyArray<Passed>>
  /** Of a choice about the study: the studies that lead here. */
  readonly studies: Kinds
  readonly to: Flow
}

/** A choice between ways, about one subject. */
export interface Choice {
  readonly _tag: "Choice"
  readonly key: string
  readonly exact: string
  /** The subject as a question, and as a phrase. */
  readonly subject: string
  readonly about: string
  /** Whether the subject is the study ordered. */
  readonly ofStudy: boolean
  readonly ways: ReadonlyArray<Way>
}

export type Flow = End | Result | Chain | Choice

/** A flow, and what is said beside its outcomes. */
export interface Explored {
  readonly flow: Flow
  readonly notes: ReadonlyArray<Note>
}

const exactly = ({ key, standings }: Conjunct): string =>
  JSON.stringify([
    key,
    [...standings].sort(([a], [b]) => a - b).map(([verdict, cites]) => [verdict, [...cites].sort()])
  ])

/** Criteria weighed, then what follows; without any, what follows. */
export const chain = (
  grants: ReadonlyArray<Citation>,
  weigh: ReadonlyArray<Conjunct>,
  next: Flow,
  otherwise?: End
): Flow => {
  if (grants.length + weigh.length === 0) return next
  if (otherwise === undefined && next._tag === "Chain" && next.otherwise === undefined) {
    return chain([...new Set([...grants, ...next.grants])], [...weigh, ...next.weigh], next.next)
  }
  return {
    _tag: "Chain",
    key: intern(
      "chain",
      grants,
      weigh.map(({ key }) => key),
      otherwise?.key,
      next.key
    ),
    exact: intern("chain", [...grants].sort(), weigh.map(exactly).sort(), otherwise?.exact, next.exact),
    grants,
    weigh,
    next,
    ...(otherwise === undefined ? {} : { otherwise })
  }
}

/** A choice; where all ways come to the same place, that place. */
export const choice = (
  { about, ofStudy, subject }: Pick<Choice, "about" | "ofStudy" | "subject">,
  ways: ReadonlyArray<Way>
): Flow =>
  ways.every(({ to }) => to.exact === ways[0]!.to.exact)
    ? ways[0]!.to
    : {
        _tag: "Choice",
        key: intern("choice", subject, ...ways.map(({ label, to }) => [label, to.key])),
        exact: intern("choice", subject, ...ways.map(({ label, to }) => [label, to.exact])),
        subject,
        about,
        ofStudy,
        ways
      }

/** Where all that was weighed comes to its outcome. */
export const result: Result = { _tag: "Result", key: "result", exact: "result" }

/** An end. */
export const end = (what: Omit<End, "_tag" | "key" | "exact">): End => {
  const key = intern("end", what)
  return { _tag: "End", key, exact: key, ...what }
}
