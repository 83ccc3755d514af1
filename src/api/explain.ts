/**
 * Explaining: every criterion of a request in full sentences with its standing, and what would change the outcome. It
 * shows what was weighed and how each part stands; it decides nothing.
 */
import type { ClauseId } from "../../spec/clauses.ts"
import type { ReadingId } from "../../spec/readings.ts"
import { onFileAlone } from "../charts/request-chart.ts"
import type { Determination } from "../determination.ts"
import { consensus } from "../diagram/consensus.ts"
import type { Criterion } from "../language/criterion.ts"
import { type Profile, registerProfile } from "../language/profile.ts"
import { sentenceOf } from "../language/render.ts"
import type { Explained, Standing } from "../language/weigh.ts"
import type { IndicationTag } from "../request/indication.ts"
import type { Request } from "../request/request.ts"
import type { DecideOptions } from "./decide.ts"
import { determine } from "./determine.ts"
import { cited, groundsOf, pathsOf } from "./grounds.ts"
import { type WhatIf, whatIf } from "./what-if.ts"
import { whatIfInWords } from "./what-if-words.ts"
import { indicationNames, orderInWords } from "./words.ts"

/** One criterion, how it stands, and what it rests on. */
export interface CriterionExplained {
  readonly criterion: string
  readonly standing: Standing
  /** How many criteria it stands under. */
  readonly depth: number
  readonly clauses: ReadonlyArray<ClauseId>
  readonly readings: ReadonlyArray<ReadingId>
}

/** The criteria that one indication brings to a service. */
export interface IndicationExplained {
  readonly indication: IndicationTag
  /** More than one list when an open fact (often the study) decides which criteria apply. */
  readonly rules: ReadonlyArray<ReadonlyArray<CriterionExplained>>
}

/** A service, its determination, every criterion behind it, and what would change the outcome. */
export interface Explanation {
  readonly service: number
  readonly determination: Determination
  readonly indications: ReadonlyArray<IndicationExplained>
  readonly whatIf: WhatIf
}

/** Whether a criterion speaks of a reading; the register, not the record, answers those. */
const ofReading = (criterion: Criterion): boolean =>
  criterion._tag === "Ask"
    ? criterion.question.fact.scope === "reading"
    : criterion._tag === "Not" || criterion._tag === "Judgment"
      ? ofReading(criterion.of)
      : criterion.of.some(ofReading)

/** The parts that bear on the standing: of an any-of that is met, the first that is. */
const telling = ({ criterion, parts, standing }: Explained): ReadonlyArray<Explained> => {
  if (criterion._tag !== "Any") return parts
  const spoken = parts.filter((part) => part.standing !== "unmet" || !ofReading(part.criterion))
  if (standing === "unmet") return spoken
  const same = spoken.filter((part) => part.standing === standing)
  return standing === "met" ? same.slice(0, 1) : same
}

const isLeaf = ({ criterion }: Explained): boolean =>
  criterion._tag === "Ask" ||
  (criterion._tag !== "All" && criterion._tag !== "Any" && criterion.of._tag === "Ask") ||
  sentenceOf(criterion) === ""

const flatten = (explained: Explained, depth: number): ReadonlyArray<CriterionExplained> => {
  const { criterion, standing } = explained
  const parts = isLeaf(explained) ? [] : telling(explained)
  const cites = cited([...criterion.cites, ...(standing === "unmet" ? (criterion.bars ?? []) : [])])
  const silent = cites.clauses.length + cites.readings.length === 0
  if (criterion.name === undefined && parts.length > 0 && (criterion._tag === "All" || parts.length === 1) && silent) {
    return parts.flatMap((part) => flatten(part, depth))
  }
  const only = criterion.name === undefined && parts.length === 1 ? parts[0] : undefined
  if (only !== undefined && isLeaf(only)) {
    return [
      {
        criterion: sentenceOf(only.criterion),
        standing,
        depth,
        ...cited([...criterion.cites, ...only.criterion.cites])
      }
    ]
  }
  const own = { criterion: sentenceOf(criterion) || "the policy lists this", standing, depth, ...cites }
  const inner = criterion.name !== undefined && parts.length === 1 && standing === "met" ? [] : parts
  return [own, ...inner.flatMap((part) => flatten(part, depth + 1))]
}

/**
 * Explains a request: for each service its determination, and for each indication every criterion with its standing.
 *
 * @param request a request that was decoded
 * @param options a plan's own readings
 *
 * **Example** (What is still unknown)
 *
 * ```ts
 * import { explain } from "pnd-policy"
 *
 * const [explanation] = explain({
 *   dateOfService: "2024-03-01",
 *   indications: [{ _tag: "FemoralNeuropathy" }],
 *   services: [{ study: { modality: "MRI", region: "pelvis", contrast: "without" } }]
 * })
 * explanation?.determination._tag // => "NeedsInformation"
 * explanation?.indications[0]?.rules[0]?.[0]?.standing // => "unknown"
 * ```
 */
export const explain = (
  request: Request,
  { profile = registerProfile }: DecideOptions = {}
): ReadonlyArray<Explanation> => whatIf(request, { profile }).map((found) => explained(request, profile, found))

const explained = (request: Request, profile: Profile, found: WhatIf): Explanation => {
  const { service } = found
  return {
    service,
    determination: determine(request, profile, service),
    indications: consensus(request, profile, service).indications.map(({ indication, possible, tag }) => {
      const position = { service, indication }
      const rulings = pathsOf(request, profile, position).map(({ value }) => value)
      const say = onFileAlone({ request, profile, position })
      return {
        indication: tag,
        rules: uniqueRules(
          possible.flatMap((outcome) => groundsOf(rulings, outcome, say).explained.map((one) => flatten(one, 0)))
        )
      }
    }),
    whatIf: found
  }
}

const uniqueRules = (rules: ReadonlyArray<ReadonlyArray<CriterionExplained>>) => [
  ...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()
]

const marks = { met: "met", judgment: "left to judgment", unmet: "not met", unknown: "unknown" } as const

/**
 * An explanation in full sentences, a line each, as `pnd explain` prints it.
 *
 * @param request a request that was decoded
 * @param options a plan's own readings
 *
 * **Example** (The last line names what it rests on)
 *
 * ```ts
 * import { explainInWords } from "pnd-policy"
 *
 * const lines = explainInWords({
 *   dateOfService: "2024-03-01",
 *   indications: [{ _tag: "TarsalTunnelSyndrome" }],
 *   services: [{ study: { modality: "MRI", region: "ankle", contrast: "without" } }]
 * })
 * lines.at(-1) // => "  Rests on PN-2.c32, PN-2.c33, R-11, R-46."
 * ```
 */
export const explainInWords = (request: Request, options: DecideOptions = {}): ReadonlyArray<string> =>
  explain(request, options).flatMap(({ determination, indications, service, whatIf }) => [
    `Service ${service + 1}: ${orderInWords(request, service)}`,
    `  ${determination._tag}. ${determination.reason}`,
    ...indications.flatMap(({ indication, rules }) => [
      `  Under ${indicationNames[indication]}:`,
      ...(rules.length === 0 ? ["    No criteria are weighed for this study."] : []),
      ...rules.flatMap((rule, index) => [
        ...(rules.length > 1 ? [`    Rule ${index + 1} of ${rules.length}, depending on what is not documented:`] : []),
        ...rule.map(
          ({ clauses, criterion, depth, readings, standing }) =>
            `    ${"  ".repeat(depth)}- ${marks[standing]}: ${criterion}${
              clauses.length + readings.length === 0 ? "" : ` (${[...clauses, ...readings].join(", ")})`
            }`
        )
      ])
    ]),
    ...whatIfInWords(whatIf, determination).map((line) => `  ${line}`),
    ...(determination.assumptions.length === 0
      ? []
      : [`  Assumed: ${determination.assumptions.map(({ assumed, fact }) => `${fact} = ${assumed}`).join("; ")}.`]),
    ...determination.notices.map(({ says }) => `  Note: ${says}`),
    `  Rests on ${[...determination.clauses, ...determination.readings].join(", ")}.`
  ])
