/**
 * Answerers. One answers whatever chance says: anything that may be answered to a question, codes, dates and wider terms
 * among it, often "unknown", now and then nonsense. The other answers what a complete request says.
 */
import fc from "fast-check"
import { codes } from "../../spec/codes.ts"
import { edition } from "../../spec/edition.ts"
import { factAt } from "../../src/api/interview/facts.ts"
import type { FactQuestion, Reply } from "../../src/api/interview.ts"
import { knowledge } from "../../src/charts/knowledge.ts"
import type { Fact } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { answersIn } from "../../src/language/render.ts"
import { at, computed, rootOf } from "../../src/request/paths.ts"
import type { Request } from "../../src/request/request.ts"
import type { Value } from "../../src/request/state.ts"
import type { Answerer } from "./conduct.ts"

const numbers = Object.keys(codes)

const day = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** Dates of service before the edition, within the emergency and after it. */
const services = [day(edition.effective, -1), edition.effective, edition.emergency.to, "2024-02-29", "2026-03-31"]

/** How an answerer by chance behaves. */
export interface Chances {
  /** Each answer takes the next of these. */
  readonly picks: ReadonlyArray<number>
  /** How many of a hundred facts are called unknown. */
  readonly unknown: number
  /** How many of a hundred lists of assumptions are objected to. */
  readonly objects: number
}

export const chances: fc.Arbitrary<Chances> = fc.record({
  picks: fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 60 }),
  unknown: fc.constantFrom(0, 10, 30, 60),
  objects: fc.constantFrom(0, 30)
})

const factReply = (question: FactQuestion, pick: number, date: string): Reply => {
  const { about, choices, takes, takesCode } = question
  if (takesCode && pick % 4 === 0) return { _tag: "Code", code: numbers[pick % numbers.length]! }
  if (takes === undefined) return { _tag: "Choice", value: choices[pick % choices.length]!.value }
  const cuts = about._tag === "Number" ? about.cuts : []
  if (takes.dates.length === 0 || pick % 2 === 0) {
    const near = [...cuts.flatMap((cut) => [cut - 1, cut]), pick % 100]
    return { _tag: "Number", value: near[pick % near.length]! }
  }
  const first = -(pick % 800)
  return { _tag: "Dates", dates: takes.dates.map((_, index) => day(date, first + index * (pick % 90))) }
}

/** An answerer by chance. */
export const byChance = ({ objects, picks, unknown }: Chances): Answerer => {
  let turn = 0
  return (question, { draft }, tries) => {
    const pick = picks[turn++ % picks.length]! + turn
    const says = (percent: number) => Math.floor(pick / 7) % 100 < percent
    switch (question._tag) {
      case "Section":
      case "Indication":
        return { _tag: "Choice", value: question.choices[pick % question.choices.length]!.value }
      case "Date":
        return { _tag: "Dates", dates: [services[(pick + tries) % services.length]!] }
      case "Assumptions":
        return {
          _tag: "DoNotHold",
          facts: says(objects) ? [String(question.choices[pick % question.choices.length]!.value)] : []
        }
      case "Fact":
        return tries > 8 || says(unknown) ? { _tag: "Unknown" } : factReply(question, pick, draft.dateOfService!)
    }
  }
}

const first = { service: 0, indication: 0 }

/** What a request states of a fact; what its code says, where it states nothing. */
export const saidOf = (request: Request, fact: Fact): Value | undefined => {
  const said = at(rootOf(request, fact.scope, first), fact.path)
  if (said !== undefined) return said as Value
  if (fact._tag === "Number") return computed(request, fact, first)
  const { possible, source } = knowledge(request, registerProfile, fact, first)
  const answers = answersIn(fact, possible)
  return source === "code" && answers.length === 1 ? answers[0] : undefined
}

/**
 * An answerer who has a request of one indication and one service at hand, and says what it says.
 *
 * @param byCode whether to give the code of the study where it has one
 */
export const bySaying =
  (request: Request, byCode = true): Answerer =>
  (question) => {
    const { dateOfService, indications, services } = request
    switch (question._tag) {
      case "Section":
      case "Indication":
        return { _tag: "Choice", value: indications[0]._tag }
      case "Date":
        return { _tag: "Dates", dates: [dateOfService] }
      case "Assumptions":
        return {
          _tag: "DoNotHold",
          facts: question.choices
            .map(({ value }) => String(value))
            .filter((path) => {
              const fact = factAt(path)
              const said = saidOf(request, fact)
              return said !== undefined && fact._tag === "Choice" && said !== fact.fallback
            })
        }
      case "Fact": {
        const { about, takes, takesCode } = question
        const { code, study } = services[0]
        // an order for neurography stays one, whatever code bills it
        if (byCode && study?.modality !== "MRN" && takesCode && code !== undefined && Object.hasOwn(codes, code))
          return { _tag: "Code", code }
        const value = saidOf(request, about)
        if (value === undefined) return { _tag: "Unknown" }
        if (typeof value !== "number") return { _tag: "Choice", value }
        const dates = (takes?.dates ?? []).map(({ path }) => at(request, path.split(/[.[\]]+/)) as string | undefined)
        return dates.length > 0 && dates.every((date) => date !== undefined)
          ? { _tag: "Dates", dates: dates as ReadonlyArray<string> }
          : { _tag: "Number", value }
      }
    }
  }
