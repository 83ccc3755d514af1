/**
 * A determination for a reader: the outcome in words with its meaning, what it rests on, what is unmet or missing, what
 * would change it, and folded below the criteria, the trace and the stamp. It shows what was decided; it decides nothing.
 */
import { type Explanation, explain } from "../../src/api/explain.ts"
import { factAt } from "../../src/api/interview/facts.ts"
import { whatIfInWords } from "../../src/api/what-if-words.ts"
import { guidelineInWords, indicationNames, orderInWords, outcomeInWords, studyInWords } from "../../src/api/words.ts"
import type {
  Assumption,
  DecideOptions,
  Determination,
  Item,
  NeedsInformation,
  Request,
  RequestDetermination
} from "../../src/index.ts"
import { answersAsSet, type ChoiceFact } from "../../src/language/fact.ts"
import { statementOf } from "../../src/language/render.ts"
import { outcomesSaid } from "../pages/outcomes.ts"
import { cites, clauseSaid, readingSaid } from "./cite.ts"
import { button, type Content, el, folded, heading, listOf, show } from "./dom.ts"
import { criteriaOf, stampOf, traceOf } from "./grounds.ts"

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const part = (title: string, ...content: ReadonlyArray<Content>): Content => [heading("h4", title), content]

/** A fact taken at its default, in words. */
const assumedShown = ({ assumed, fact: path }: Assumption): Content => {
  const fact = factAt(path) as ChoiceFact<string | boolean>
  return [`${statementOf({ fact, yes: answersAsSet(fact, [assumed]) })} `, el("code", {}, path)]
}

const itemsOf = (items: ReadonlyArray<Item>): Content =>
  listOf(
    items.map((item) => [
      item.criterion,
      item.kind === "criterion" ? undefined : [" ", el("span", { class: "kind" }, item.kind.replaceAll("-", " "))],
      cites(item)
    ])
  )

const missingOf = ({ missing, next, possible }: NeedsInformation, answerOpen: () => void): Content =>
  part(
    "What is missing",
    el("p", {}, `Still possible: ${possible.map((one) => outcomeInWords[one]).join(", ")}.`),
    listOf(
      [...missing]
        .sort((a, b) => Number(b.fact === next) - Number(a.fact === next))
        .map(({ answers, fact, question }) => [
          fact === next ? el("strong", {}, "Best asked first: ") : undefined,
          `${question} `,
          el("span", { class: "hint" }, `${answers} `, el("code", {}, fact))
        ])
    ),
    el("p", { class: "buttons" }, button("Answer what is open", answerOpen))
  )

/** What belongs to one outcome alone. */
const ownOf = (determination: Determination, answerOpen: () => void): Content => {
  switch (determination._tag) {
    case "CriteriaNotMet":
      return [
        part("What is not met", itemsOf(determination.unmet)),
        determination.judgment.length === 0
          ? undefined
          : part("Left to judgment besides", itemsOf(determination.judgment)),
        determination.alternatives.length === 0
          ? undefined
          : part("Listed instead", listOf(determination.alternatives.map(studyInWords)))
      ]
    case "ClinicalReview":
      return determination.judgment.length === 0
        ? undefined
        : part("What a reviewer judges", itemsOf(determination.judgment))
    case "NeedsInformation":
      return missingOf(determination, answerOpen)
    case "Referred":
      return part(
        "Where the question is sent",
        listOf(determination.referral.map(({ guideline }) => guidelineInWords(guideline)))
      )
    default:
      return undefined
  }
}

/** Lines of which some are items of a list. */
const linesShown = (lines: ReadonlyArray<string>): Content =>
  lines.map((line) => el("p", { class: line.startsWith("  - ") ? "item" : undefined }, line.replace(/^ {2}- /, "• ")))

const severalOf = ({ indications }: Determination): Content =>
  indications === undefined
    ? undefined
    : part(
        "Under each indication",
        listOf(
          indications.map((one) => [
            `${indicationNames[one.indication]}: ${outcomeInWords[one.outcome]}. ${one.reason}`,
            cites(one)
          ])
        )
      )

const notedOf = ({ assumptions, notices }: Determination): Content => [
  notices.length === 0 ? undefined : part("Notices", listOf(notices.map((one) => [one.says, cites(one)]))),
  assumptions.length === 0
    ? undefined
    : part("Assumed, since nothing else is on file", listOf(assumptions.map(assumedShown)))
]

/** What a request came to under a profile. */
export interface Decided {
  readonly request: Request
  readonly options: DecideOptions
  readonly determination: RequestDetermination
}

/** The outcome of a service in words: `Criteria met`. */
export const outcomeShort = ({ _tag }: Determination): string => capital(outcomeInWords[_tag])

const headOf = (determination: Determination, request: Request): Content => {
  const { _tag, service } = determination
  const { means, neverMeans, sign } = outcomesSaid[_tag]
  const several = request.services.length > 1 ? `Service ${service + 1}: ` : ""
  return el(
    "div",
    { class: "verdict", "data-outcome": _tag },
    heading(
      "h3",
      el("span", { class: "sign", "aria-hidden": "true" }, sign),
      ` ${several}${outcomeShort(determination)}`
    ),
    el("p", { class: "order" }, orderInWords(request, service)),
    el("p", {}, `It means that ${means.replace(/^that /, "")}. It does not mean ${neverMeans}.`)
  )
}

/** With more services than this, what would change the outcome takes seconds, and is worked out when it is asked for. */
const fewServices = 2

const changesOf = ({ determination, whatIf }: Explanation): Content => {
  const lines = whatIfInWords(whatIf, determination)
  if (lines.length === 0) return undefined
  return part(
    determination._tag === "CriteriaMet" ? "What it really rests on" : "What would change it",
    linesShown(lines)
  )
}

/**
 * One service's determination, as a part of the page for each. What would change it, and its criteria, come after it has
 * been shown.
 *
 * @param answerOpen asks for what is missing
 */
export const outcomeShown = (
  { determination, options, request }: Decided,
  answerOpen: () => void
): ReadonlyArray<HTMLElement> => {
  const slots = determination.determinations.map(() => ({ changes: el("div"), criteria: el("div") }))
  const explainAll = (): void => {
    for (const explanation of explain(request, options)) {
      const { changes, criteria } = slots[explanation.service]!
      show(changes, changesOf(explanation))
      show(criteria, folded("Criterion by criterion", explanation.indications.map(criteriaOf)))
    }
  }
  if (slots.length <= fewServices) requestAnimationFrame(() => setTimeout(explainAll))
  else {
    const ask = button("Work out what would change it; with several services this takes a while", explainAll)
    show(slots[0]!.changes, el("p", { class: "buttons" }, ask))
  }
  return determination.determinations.map((one, service) =>
    el(
      "section",
      { class: "determination", "data-outcome": one._tag },
      headOf(one, request),
      // what is missing is all that the reason of this outcome says
      one._tag === "NeedsInformation" ? undefined : el("p", { class: "reason" }, one.reason),
      ownOf(one, answerOpen),
      slots[service]!.changes,
      severalOf(one),
      notedOf(one),
      part(
        "Clauses and readings it rests on",
        listOf([...one.clauses.map(clauseSaid), ...one.readings.map(readingSaid)], { class: "cited" })
      ),
      slots[service]!.criteria,
      traceOf(one.trace),
      stampOf(one.stamp)
    )
  )
}
