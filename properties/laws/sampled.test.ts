/**
 * Defaults, several services, several indications: proved as far as they are facts, sampled otherwise. And what is proved
 * of the diagrams holds of requests that the programs decide.
 */
import { Effect, Result } from "effect"
import fc from "fast-check"
import { expect, it } from "vitest"
import { decideDecoded } from "../../src/api/decide.ts"
import { Chart } from "../../src/language/chart.ts"
import { allOf, type Criterion } from "../../src/language/criterion.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { met, weigh } from "../../src/language/weigh.ts"
import type { Request } from "../../src/request/request.ts"
import { complete } from "../generators/request.ts"
import { strictChart } from "../strict-chart.ts"
import { defaultLaws } from "./defaults.ts"
import type { OnlyWhere } from "./law.ts"
import { laws } from "./laws.ts"
import { severalLaws } from "./several.ts"
import { slogans } from "./slogans.ts"
import { shown } from "./suite.ts"

shown([...defaultLaws, ...severalLaws])

const position = { service: 0, indication: 0 }

/** Whether a criterion holds of a request, as the programs weigh it; nothing where the request does not say. */
const holdsOf = (request: Request, criterion: Criterion): boolean | undefined => {
  const chart = strictChart({ request, profile: registerProfile, position })
  const found = Effect.runSync(Effect.result(Effect.provideService(weigh(criterion), Chart, chart)))
  return Result.isFailure(found) ? undefined : found.success.verdict === met
}

const brokenIn = (request: Request, ofThese: ReadonlyArray<OnlyWhere>): ReadonlyArray<string> => {
  const [{ _tag }] = decideDecoded(request).determinations
  const [{ _tag: tag }] = request.indications
  return ofThese
    .filter(({ outcomes }) => outcomes.some((outcome) => outcome === _tag))
    .flatMap(({ cases, id }) =>
      cases.flatMap(({ tags, then, where = allOf() }) =>
        tags.includes(tag) &&
        holdsOf(request, where) === true &&
        (then === undefined || holdsOf(request, then) === false)
          ? [id]
          : []
      )
    )
}

const conditions = laws.filter((law) => law._tag === "OnlyWhere").filter(({ profile }) => profile === undefined)

const requests = fc.sample(complete, { seed: 20211001, numRuns: 600 })

it("what is proved of the diagrams holds of requests that the programs decide", () => {
  expect(requests.flatMap((request) => brokenIn(request, conditions))).toEqual([])
})

it("what is false of the diagrams is false of such requests", () => {
  const found = requests.flatMap((request) => brokenIn(request, slogans))
  expect(new Set(found)).toEqual(new Set(slogans.map(({ id }) => id)))
})
