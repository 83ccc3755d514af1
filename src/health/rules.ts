/**
 * The rules of a program: the ways in which it can rule, each with the guards that lead there. A rule is known by what is
 * weighed, or by what is stated; two programs that rule the same way have the rule in common.
 */
import type { RuleKind } from "../../spec/precedences.ts"
import { type Citation, type Criterion, identityOf } from "../language/criterion.ts"
import type { Ruling } from "../language/ruling.ts"
import { type Ending, type GuardTree, type Leaf, leavesIn } from "./guard-tree.ts"

/** A way to rule. */
export interface Rule {
  /** Its identity. */
  readonly key: string
  /** One ruling of it; the verdict is that of one path. */
  readonly ruling: Ruling
  /** Every clause and reading that it can rest on. */
  readonly cites: ReadonlyArray<Citation>
  /** Every path that comes to it, in one program. */
  readonly paths: ReadonlyArray<Ending<Ruling>>
}

/** What tells two criteria apart that are only weighed: their questions. */
export const questionsOf = (criterion: Criterion): string => {
  switch (criterion._tag) {
    case "Ask":
      return `${criterion.question.fact.id}:${criterion.question.yes}`
    case "All":
    case "Any":
      return `${criterion._tag}(${criterion.of.map(questionsOf).join()})`
    case "Not":
    case "Judgment":
      return `${criterion._tag}(${questionsOf(criterion.of)})`
  }
}

/** A criterion and all of its parts. */
export const withParts = (criterion: Criterion): ReadonlyArray<Criterion> => [
  criterion,
  ...(criterion._tag === "Ask"
    ? []
    : criterion._tag === "All" || criterion._tag === "Any"
      ? criterion.of.flatMap(withParts)
      : withParts(criterion.of))
]

/** All that a criterion can rest on. */
const citedIn = (criterion: Criterion): ReadonlyArray<Citation> =>
  withParts(criterion).flatMap(({ bars = [], cites }) => [...cites, ...bars])

/** The identity of the rule behind a ruling: what is noted beside the outcome is not part of it. */
export const keyOfRule = (ruling: Ruling): string => {
  if (ruling._tag === "Weighed") return identityOf(ruling.criterion)
  const { notes: _, ...rest } = ruling
  return JSON.stringify(rest)
}

/** The rule that a leaf comes to; nothing where the frame lets the section go on. */
export const ruleAt = ({ paths }: Leaf): Rule | undefined => {
  const ruling = paths[0]!.value
  return ruling === undefined
    ? undefined
    : {
        key: keyOfRule(ruling),
        ruling,
        cites: [...new Set(ruling._tag === "Weighed" ? citedIn(ruling.criterion) : ruling.cites)],
        paths: paths as ReadonlyArray<Ending<Ruling>>
      }
}

/** The rules of a program, each once, in the order of the program. */
export const rulesOf = (tree: GuardTree): ReadonlyMap<string, Rule> => {
  const rules = new Map<string, Rule>()
  for (const leaf of leavesIn(tree)) {
    const rule = ruleAt(leaf)
    if (rule === undefined) continue
    const found = rules.get(rule.key)
    rules.set(rule.key, found === undefined ? rule : { ...found, paths: [...found.paths, ...rule.paths] })
  }
  return rules
}

/** In which way a ruling decides. */
export const kindOf = (ruling: Ruling): RuleKind => {
  switch (ruling._tag) {
    case "Weighed":
      return "criteria"
    case "Elsewhere":
      return "referral"
    case "Ungoverned":
      return "not-governed"
    case "Unsupported":
      return ruling.kind
  }
}

/** A rule in a few words: how it decides, and the clauses that are its own. */
export const ruleInWords = ({ cites, ruling }: Pick<Rule, "cites" | "ruling">): string => {
  const clauses = cites.filter((id) => id.startsWith("PN-"))
  const own = clauses.filter((id) => !id.startsWith("PN-1."))
  const to = ruling._tag === "Elsewhere" ? ` to ${ruling.guideline}` : ""
  return `${kindOf(ruling)}${to} (${(own.length > 0 ? own : clauses).join(", ")})`
}
