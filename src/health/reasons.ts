/**
 * What every outcome owes its reader: a clause that it rests on, and a reason in words. A stated ruling says why; where
 * criteria are weighed, each that can be unmet or left to judgment has a sentence.
 */
import { guidelines } from "../../spec/guidelines.ts"
import { explore } from "../diagram/explore.ts"
import type { Criterion } from "../language/criterion.ts"
import { sentenceOf } from "../language/render.ts"
import { outcomeOf, type Ruling } from "../language/ruling.ts"
import { isList, met, weigh } from "../language/weigh.ts"
import { type Explored, type Finding, findingIn } from "./program.ts"
import { type Rule, ruleInWords } from "./rules.ts"

/** The criteria that are explained one by one when a list of them is not met. */
const conjuncts = (criterion: Criterion): ReadonlyArray<Criterion> =>
  isList(criterion) && criterion._tag === "All" ? criterion.of.flatMap(conjuncts) : [criterion]

const canFail = (criterion: Criterion): boolean => {
  for (const { value } of explore(weigh(criterion))) if (value.verdict !== met) return true
  return false
}

const blank = (text: string): boolean => text.trim() === ""

/** What lacks a reason in a rule, in words. */
const unreasoned = (ruling: Ruling): ReadonlyArray<string> => {
  switch (ruling._tag) {
    case "Weighed": {
      const silent = conjuncts(ruling.criterion).filter((one) => blank(sentenceOf(one)) && canFail(one))
      return silent.map(({ cites }) => `a criterion that cites ${cites.join(", ") || "nothing"} has no words`)
    }
    case "Elsewhere":
      return blank(guidelines[ruling.guideline].title) ? ["the guideline has no title"] : []
    case "Unsupported":
    case "Ungoverned":
      return blank(ruling.because) ? ["the ruling does not say why"] : []
  }
}

/** The outcomes that a rule comes to without citing a clause. */
const unfounded = ({ paths }: Rule): ReadonlyArray<string> => [
  ...new Set(
    paths
      .filter(({ value }) => !value.cites.some((id) => id.startsWith("PN-")))
      .map(({ value }) => `${outcomeOf(value)} rests on no clause`)
  )
]

/** What the rules of programs leave without reason or clause; a rule that programs share is looked at once. */
export const reasonFindings = (programs: ReadonlyArray<Explored>): ReadonlyArray<Finding> => {
  const seen = new Set<string>()
  return programs.flatMap((program) =>
    program.rules
      .filter(({ key }) => !seen.has(key) && seen.add(key))
      .flatMap((rule) => [
        ...unfounded(rule).map((says) =>
          findingIn(program, "an outcome without a clause", `${ruleInWords(rule)}: ${says}`)
        ),
        ...unreasoned(rule.ruling).map((says) =>
          findingIn(program, "an outcome without a reason", `${ruleInWords(rule)}: ${says}`)
        )
      ])
  )
}
