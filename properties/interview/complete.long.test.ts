/**
 * An interviewer who is answered from a complete request comes to what that request comes to, and asks for less of it
 * than the programs would: the mean number of questions is printed for both orders.
 */
import { Effect, Result } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decideDecoded } from "../../src/api/decide.ts"
import { consensus } from "../../src/diagram/consensus.ts"
import { policyOrdered } from "../../src/diagram/policy-diagrams.ts"
import { Chart } from "../../src/language/chart.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { rule } from "../../src/policy.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { pathOf } from "../../src/request/paths.ts"
import type { Request } from "../../src/request/request.ts"
import { stating } from "../../src/request/state.ts"
import { complete, completeFor } from "../generators/request.ts"
import { strictChart } from "../strict-chart.ts"
import { bySaying, saidOf } from "./answerers.ts"
import { conduct } from "./conduct.ts"
import { faultsIn } from "./faults.ts"

const seed = 20211001
const timeout = 60_000
const first = { service: 0, indication: 0 }

describe("answered from a complete request, an interview comes to the outcome of that request", () => {
  it("whatever the indication", { timeout }, () => {
    fc.assert(
      fc.property(complete, (request) => {
        const { finished } = conduct({}, bySaying(request))
        expect(finished?.determination.determinations[0]._tag).toBe(decideDecoded(request).determinations[0]._tag)
      }),
      { seed, numRuns: 60 }
    )
  })

  it("and in a sensible order: whether a test was done comes before when, and with which results", { timeout }, () => {
    const dated = completeFor("Fasciculations", "LEMS", "BrachialPlexus", "UlnarNeuropathy")
    fc.assert(
      fc.property(dated, (request) => {
        expect(faultsIn(conduct({}, bySaying(request)))).toEqual([])
      }),
      { seed, numRuns: 40 }
    )
  })

  it("but not when one answer is another", { timeout }, () => {
    const property = fc.property(complete, (request) => {
      const honest = bySaying(request)
      const { finished } = conduct({}, (question, ...rest) => {
        const reply = honest(question, ...rest)
        return reply._tag === "Choice" && reply.value === "in person" ? { _tag: "Choice", value: "none" } : reply
      })
      return finished?.determination.determinations[0]._tag === decideDecoded(request).determinations[0]._tag
    })
    expect(fc.check(property, { seed, numRuns: 200 }).failed).toBe(true)
  })
})

/** What is known before the first question: date and indication, and of the facts with a default those that differ. */
const startOf = (request: Request): Request => {
  const { dateOfService, indications } = request
  const nothing = { dateOfService, indications: [{ _tag: indications[0]._tag }], services: [{}] } as unknown as Request
  return policyOrdered.facts
    .filter((fact) => fact._tag === "Choice" && fact.fallback !== undefined)
    .reduce((so, fact) => stating(so, fact, first, saidOf(request, fact)), nothing)
}

/** How many questions it takes to decide a request. */
type Order = (request: Request) => number

/** An order that says which fact comes next, by path; nothing when it is done. */
const order =
  (next: (so: Request, asked: ReadonlyArray<string>) => string | undefined): Order =>
  (request) => {
    let so = startOf(request)
    const asked: Array<string> = []
    for (let path = next(so, asked); path !== undefined; path = next(so, asked)) {
      const fact = policyOrdered.facts.find((one) => pathOf(one, first) === path)!
      so = stating(so, fact, first, saidOf(request, fact))
      asked.push(path)
    }
    return asked.length
  }

/** As the programs ask, until they have ruled. */
const inProgramOrder = order((so) => {
  const chart = strictChart({ request: so, profile: registerProfile, position: first })
  const ruled = Effect.runSync(Effect.result(Effect.provideService(rule(so.indications[0]._tag), Chart, chart)))
  return Result.isFailure(ruled) ? ruled.failure.fact : undefined
})

/** Of the facts that can matter, always the last. */
const fromTheEnd = order((so, asked) =>
  consensus(so, registerProfile, 0)
    .missing.map(({ path }) => path)
    .filter((path) => !asked.includes(path))
    .at(-1)
)

/** As the interview asks; the study is described, since a code would say three facts at once. */
const inInterview: Order = (request) =>
  conduct({ start: startOf(request) }, bySaying(request, false)).turns.filter(
    ({ question }) => question._tag === "Fact"
  ).length

describe("an interview asks no more, on average, than the programs in their order", () => {
  const requests = indicationTags.map((tag) => [tag, fc.sample(completeFor(tag), { seed, numRuns: 8 })] as const)
  const mean = (of: Order, some: ReadonlyArray<Request>) => some.reduce((sum, one) => sum + of(one), 0) / some.length
  const everything = requests.flatMap(([, some]) => some)

  it("over all indications, and under each", { timeout }, () => {
    const means = requests.map(([tag, some]) => [tag, mean(inInterview, some), mean(inProgramOrder, some)] as const)
    const worse = means.filter(([, asked, programs]) => asked > programs)
    const over = (place: 1 | 2) => means.reduce((sum, row) => sum + row[place], 0) / means.length
    console.log(
      `${everything.length} complete requests: ${over(1).toFixed(2)} questions on average in an interview, ` +
        `${over(2).toFixed(2)} in the order of the programs`
    )
    expect(worse).toEqual([])
    expect(over(1)).toBeLessThan(over(2))
  })

  it("which another order does not", { timeout }, () => {
    expect(mean(fromTheEnd, everything)).toBeGreaterThan(mean(inProgramOrder, everything))
  })
})
