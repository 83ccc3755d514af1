/**
 * A request in plain sentences, as it would be read aloud to someone who is to judge it: what is ordered and for what,
 * and each thing on file as a question with its answer. Nothing is said of what the policy makes of it.
 */
import { indicationsInWords, orderInWords } from "../api/words.ts"
import { programDiagrams } from "../diagram/policy-diagrams.ts"
import type { Fact } from "../language/fact.ts"
import { unitOf } from "../language/render.ts"
import { period } from "../request/derived.ts"
import type { Request } from "../request/request.ts"

/** A request in words. */
export interface InWords {
  /** What is ordered, and for what. */
  readonly subject: string
  readonly dateOfService: string
  /** What is ordered besides. */
  readonly besides: ReadonlyArray<string>
  /** What is on file, in the order in which the policy asks. */
  readonly onFile: ReadonlyArray<{ readonly question: string; readonly answer: string }>
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const valueAt = (from: unknown, path: ReadonlyArray<string>): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], from)

/** What a request states of a fact of its first service or indication. */
const statedOf = (request: Request, { id, path, scope }: Fact): unknown => {
  const [indication] = request.indications
  if (scope === "request") return valueAt(request, path)
  if (scope === "service") return path[0] === "study" ? undefined : valueAt(request.services[0], path)
  return scope === "indication" && id.startsWith(`${indication._tag}.`) ? valueAt(indication, path) : undefined
}

/** What a request states of a fact, in words. */
export const answerInWords = (fact: Fact, value: unknown): string =>
  typeof value === "boolean"
    ? value
      ? "Yes"
      : "No"
    : fact._tag === "Number"
      ? `${value} ${value === 1 ? unitOf(fact).slice(0, -1) : unitOf(fact)}`
      : capital(String(value))

/** A request for one study under one indication, and perhaps others beside it, in words. */
export const requestInWords = (request: Request): InWords => ({
  subject: capital(
    `${orderInWords(request, 0)}, for ${indicationsInWords(request.indications.map(({ _tag }) => _tag))}`
  ),
  dateOfService: request.dateOfService,
  besides: request.services.slice(1).map((_, place) => orderInWords(request, place + 1)),
  onFile: programDiagrams.facts.flatMap((fact) => {
    const value = fact.id === period.id ? undefined : statedOf(request, fact)
    return value === undefined ? [] : [{ question: fact.question, answer: answerInWords(fact, value) }]
  })
})

/** The same in one paragraph. */
export const paragraphOf = ({ besides, dateOfService, onFile, subject }: InWords): string =>
  [
    `${subject}.`,
    `Date of service: ${dateOfService}.`,
    ...(besides.length === 0 ? [] : [`Ordered as well: ${besides.join("; ")}.`]),
    ...onFile.map(({ answer, question }) => `${question} ${answer}.`)
  ].join(" ")
