/** A sample as files: a case sheet that gives nothing away, an empty answer sheet, and the key. */
import { edition } from "../../spec/edition.ts"
import { programDiagrams } from "../diagram/policy-diagrams.ts"
import { decideDecoded } from "../index.ts"
import { answerInWords, type InWords, requestInWords } from "../vectors/request-in-words.ts"
import type { Case } from "../vectors/sample.ts"
import { notices } from "./notices.ts"
import { keyColumns, keyOf, row } from "./vectors.ts"

/** What may be answered, and what it means. */
const answers = [
  ["CriteriaMet", "the criteria for this study are met"],
  [
    "CriteriaNotMet",
    "a criterion, or a step that has to come before, is documented as unmet; or the policy does not support this study here"
  ],
  ["Referred", "the policy sends the question to another guideline"],
  ["ClinicalReview", "the policy leaves it to a reviewer's judgment"],
  ["NotGoverned", "this edition does not decide: the date, a mandate, the plan, or a study that it does not govern"]
] as const

/** What is taken for granted where a case is silent, from the defaults of the facts. */
const assumed = (): ReadonlyArray<string> =>
  programDiagrams.facts.flatMap((fact) => {
    const usual: unknown = fact._tag === "Choice" ? fact.fallback : undefined
    if (usual === undefined) return []
    return [`- ${fact.question} ${answerInWords(fact, usual)}.`]
  })

const caseOf = (id: string, { besides, dateOfService, onFile, subject }: InWords): string =>
  [
    `## ${id}`,
    "",
    `**${subject}.** Date of service: ${dateOfService}.`,
    ...(besides.length === 0 ? [] : ["", `Ordered in the same request: ${besides.join("; ")}.`]),
    "",
    ...(onFile.length === 0 ? ["Nothing else is on file."] : []),
    ...onFile.map(({ answer, question }) => `- ${question} **${answer}.**`),
    "",
    "Outcome: ____________________ Clauses: ____________________",
    ""
  ].join("\n")

const sheet = (cases: ReadonlyArray<Case>, of: string): string => {
  const number = cases.length === 1 ? "One case" : `${cases.length} cases`
  const intro = [
    `# Case sheet: ${edition.title}, edition ${edition.id}`,
    "",
    `${number}${of}. Judge each by the text of the policy alone, and write the outcome beside it or in answers.csv.`,
    "The study to be judged is the one in bold; what else is ordered matters only as far as the policy says.",
    "What a case does not mention is not on file, and no case needs it: the outcome is the same whatever it would be.",
    "",
    "| answer | it means |",
    "| --- | --- |",
    ...answers.map(([name, means]) => `| ${name} | ${means} |`),
    "",
    "Unless a case says otherwise:",
    "",
    ...assumed(),
    "",
    `The public health emergency lasted from ${edition.emergency.from} to ${edition.emergency.to}.`,
    "",
    notices.join(" "),
    ""
  ]
  return [intro.join("\n"), ...cases.map(({ id, request }) => caseOf(id, requestInWords(request)))].join("\n")
}

/**
 * The files of a sample, by name.
 *
 * @param of where the cases come from, in words, after their number
 */
export const sampleFiles = (cases: ReadonlyArray<Case>, of: string): Readonly<Record<string, string>> => ({
  "cases.md": sheet(cases, of),
  "answers.csv": [row(["id", "outcome", "clauses", "remarks"]), ...cases.map(({ id }) => row([id, "", "", ""]))].join(
    ""
  ),
  "key.csv": [
    row([...keyColumns, "section", "indication", "reason"]),
    ...cases.map((one) => {
      const { reason } = decideDecoded(one.request).determinations[0]
      return row([...keyOf(one), one.section, one.indication, reason])
    })
  ].join("")
})
