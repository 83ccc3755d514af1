/**
 * Overlaps against the register of precedences: which entry says that the first rule goes first, which overlap has none,
 * and which entry no overlap needs. An entry holds by a reading or clause that one of the two rules rests on, or by one
 * that orders everything.
 */
import type { Precedence, Rules } from "../../spec/precedences.ts"
import { statementOf } from "../language/render.ts"
import { structural } from "./citations.ts"
import type { Overlap } from "./overlaps.ts"
import { type Finding, findingIn, type Program } from "./program.ts"
import { kindOf, type Rule, ruleInWords } from "./rules.ts"

/** An overlap of a program, with the entry that explains it. */
export interface Ranked extends Overlap {
  readonly program: Program
  readonly precedence?: Precedence
}

const fits = ({ cites, ruling }: Rule, { citing, kinds }: Rules): boolean =>
  (kinds === undefined || kinds.includes(kindOf(ruling))) &&
  (citing === undefined || citing.some((id) => cites.includes(id)))

/** The entry for an overlap: the first that fits. */
export const ranked = (program: Program, overlap: Overlap, register: ReadonlyArray<Precedence>): Ranked => {
  const precedence = register.find(({ first, over }) => fits(overlap.first, first) && fits(overlap.over, over))
  return { ...overlap, program, ...(precedence === undefined ? {} : { precedence }) }
}

/** Two rules in words, the one that goes first before the other. */
export const inWords = ({ first, over }: Overlap): string => `${ruleInWords(first)} before ${ruleInWords(over)}`

/** Answers with which the guards of both rules hold, in words. */
export const answersInWords = ({ where }: Overlap): string =>
  where.map(([fact, yes]) => statementOf({ fact, yes })).join("; ")

/** Whether a rule of an overlap rests on what ranks it. */
const isFounded = ({ first, over, precedence }: Ranked): boolean =>
  precedence === undefined ||
  precedence.by in structural ||
  [...first.cites, ...over.cites].some((id) => id === precedence.by)

/** What is wrong between overlaps and the register. */
export const precedenceFindings = (
  overlaps: ReadonlyArray<Ranked>,
  register: ReadonlyArray<Precedence>
): ReadonlyArray<Finding> => [
  ...overlaps
    .filter(({ precedence }) => precedence === undefined)
    .map((one) =>
      findingIn(
        one.program,
        "an overlap without a precedence",
        `${inWords(one)}: nothing is named that ranks them; both guards hold with ${answersInWords(one)}`
      )
    ),
  ...overlaps
    .filter((one) => !isFounded(one))
    .map((one) =>
      findingIn(
        one.program,
        "an overlap without a precedence",
        `${inWords(one)}: ${one.precedence!.by} is named, and neither rests on it`
      )
    ),
  ...register
    .filter((entry) => !overlaps.some(({ precedence }) => precedence === entry))
    .map(({ by, why }): Finding => ({ check: "an entry that applies to nothing", says: `${by}, ${why}` }))
]
