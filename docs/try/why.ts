/** Why a question is asked: the outcomes it can rule out, the criteria it belongs to, and the clauses it chooses between. */

import type { FactQuestion, Interview, Why } from "../../src/api/interview.ts"
import { why } from "../../src/api/interview.ts"
import { outcomeInWords } from "../../src/api/words.ts"
import { outcomes } from "../../src/determination.ts"
import { cites, clauseSaid } from "./cite.ts"
import { type Content, el, folded, listOf } from "./dom.ts"

const namesOf = (some: Why["possible"]): string => some.map((one) => outcomeInWords[one]).join(", ")

const ruledOut = ({ canRuleOut, possible }: Why): string =>
  canRuleOut.length === 0
    ? "Alone, no answer rules any of them out; together with others it can."
    : canRuleOut.length === possible.length
      ? "The answer can rule out any of them."
      : `The answer can rule out: ${namesOf(canRuleOut)}.`

/** The clauses of a section that are many stand folded. */
const most = 6

const clauseList = (head: string, ids: Why["choosesBetween"]): Content => {
  if (ids.length === 0) return undefined
  const list = listOf(ids.map(clauseSaid))
  return ids.length > most ? folded(`${head}: ${ids.length} clauses`, list) : [el("p", {}, `${head}:`), list]
}

/** Why a fact is asked, and which outcomes are left. */
export const whyShown = (interview: Interview, question: FactQuestion): Content => {
  const found = why(interview, question)
  const { choosesBetween, criteria, possible } = found
  const own = [...new Set(criteria.flatMap(({ clauses }) => clauses))]
  const others = choosesBetween.filter((id) => !own.includes(id))
  return [
    el(
      "p",
      { id: "try-possible" },
      `Still possible, ${possible.length} of ${outcomes.length - 1} outcomes: ${namesOf(possible)}. ${ruledOut(found)}`
    ),
    criteria.length === 0
      ? undefined
      : [el("p", {}, "It belongs to:"), listOf(criteria.map((one) => [one.criterion, cites(one)]))],
    clauseList("What these clauses say", own),
    clauseList("It decides which of these apply", others)
  ]
}
