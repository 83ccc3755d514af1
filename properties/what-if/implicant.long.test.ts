/**
 * What an outcome rests on is enough and nothing of it is superfluous: by brute force over every path of the program, and
 * for several indications and services by deciding requests that state those facts and no others.
 */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { contradictory } from "../../src/charts/knowledge.ts"
import { valueFor } from "../../src/charts/stated-request.ts"
import { consensus } from "../../src/diagram/consensus.ts"
import { type Implicant, primeImplicant, type Support } from "../../src/diagram/implicant.ts"
import { anyAnswer, type ChoiceFact, type Fact, sizeOf } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { at, pathOf, rootOf } from "../../src/request/paths.ts"
import type { Request } from "../../src/request/request.ts"
import { stating, valuesOf } from "../../src/request/state.ts"
import { complete, dated, partial, several } from "../generators/request.ts"
import { check } from "../laws-general/law.ts"
import { first, forced, onFile, outcomesOf, type Possible } from "./brute.ts"

type Find = (request: Request, service: number) => Implicant | undefined
const find: Find = (request, service) => primeImplicant(request, registerProfile, service)

const oneLine = fc
  .oneof(complete, partial(8), dated)
  .filter((request) => request.services.length === 1 && !contradictory(request, 0))

/** Nothing on file but these answers; what is not stated and has a default is assumed, and readings stand. */
const knowing =
  (request: Request, known: ReadonlyMap<string, number>): Possible =>
  (fact, path) => {
    const there = onFile(request)(fact, path)
    if (fact.scope === "order" || fact.scope === "reading") return there
    const hasDefault = fact._tag === "Choice" && fact.fallback !== undefined
    const assumed = hasDefault && at(rootOf(request, fact.scope, first), fact.path) === undefined
    return known.get(path) ?? (assumed ? there : anyAnswer(fact))
  }

const as = (facts: ReadonlyArray<Support>, said: "onFile" | "enough") =>
  new Map(facts.map((one) => [one.path, one[said]]))

check<Find>(find, {
  says: "the facts that an outcome rests on force it, and without any one of them it is no longer forced",
  runs: 40,
  of: (subject) =>
    fc.property(oneLine, (request) => {
      const found = subject(request, 0)
      const outcomes = new Set(outcomesOf(request, onFile(request)))
      const [outcome] = outcomes
      if (found === undefined || outcomes.size > 1) return found === undefined && outcomes.size > 1
      const file = as(found.facts, "onFile")
      const without = (path: string) => new Map([...file].filter(([other]) => other !== path))
      return (
        forced(request, outcome!, knowing(request, file)) &&
        found.facts.every(({ path }) => !forced(request, outcome!, knowing(request, without(path))))
      )
    }),
  broken: {
    "leaves the last fact out": (request, service) => {
      const found = find(request, service)
      return found && { ...found, facts: found.facts.slice(0, -1) }
    },
    "adds a fact on file that does not matter": (request, service) => {
      const found = find(request, service)
      const more = [...outcomesOf(request, onFile(request))].length > 0 ? unneeded(request, found) : []
      return found && { ...found, facts: [...found.facts, ...more] }
    },
    "says nothing of a decided service": () => undefined
  }
})

/** A stated fact that the outcome does not rest on. */
const unneeded = (request: Request, found: Implicant | undefined): ReadonlyArray<Support> => {
  const seen = new Map<string, Support>()
  const possible = onFile(request)
  for (const _ of outcomesOf(request, (fact, path) => {
    const onFile = possible(fact, path)
    if (fact.scope !== "reading" && onFile !== anyAnswer(fact)) seen.set(path, { path, fact, onFile, enough: onFile })
    return onFile
  }));
  return [...seen.values()].filter(({ path }) => !found?.facts.some((one) => one.path === path)).slice(0, 1)
}

check<Find>(find, {
  says: "the answers that would do as well all do, together, and no other answer does beside them",
  runs: 40,
  of: (subject) =>
    fc.property(oneLine, (request) => {
      const found = subject(request, 0)
      if (found === undefined) return true
      const [outcome] = outcomesOf(request, onFile(request))
      const enough = as(found.facts, "enough")
      return (
        forced(request, outcome!, knowing(request, enough)) &&
        found.facts.every(({ enough: set, fact, path }) =>
          Array.from({ length: sizeOf(fact) }, (_, answer) => 1 << answer)
            .filter((answer) => (set & answer) === 0)
            .every((answer) => !forced(request, outcome!, knowing(request, new Map([...enough, [path, set | answer]]))))
        )
      )
    }),
  broken: {
    "keeps to what is on file": (request, service) => {
      const found = find(request, service)
      return found && { ...found, facts: found.facts.map((one) => ({ ...one, enough: one.onFile })) }
    },
    "takes one answer too many": (request, service) => {
      const found = find(request, service)
      const wider = (one: Support) => ({ ...one, enough: one.enough | (one.enough + 1) })
      return found && { ...found, facts: found.facts.map(wider) }
    }
  }
})

check<Find>(find, {
  says: "the assumptions listed are those of which another answer could change the outcome",
  runs: 40,
  of: (subject) =>
    fc.property(oneLine, (request) => {
      const found = subject(request, 0)
      if (found === undefined) return true
      const [outcome] = outcomesOf(request, onFile(request))
      const file = as(found.facts, "onFile")
      const defaults = new Map<string, Fact>()
      const seen = knowing(request, file)
      for (const _ of outcomesOf(request, (fact, path) => {
        if ((fact as ChoiceFact<string>).fallback !== undefined && !file.has(path)) defaults.set(path, fact)
        return seen(fact, path)
      }));
      const matter = [...defaults].filter(
        ([path, fact]) => !forced(request, outcome!, knowing(request, new Map([...file, [path, anyAnswer(fact)]])))
      )
      return (
        matter
          .map(([path]) => path)
          .sort()
          .join() ===
        found.assumed
          .map(({ path }) => path)
          .sort()
          .join()
      )
    }),
  broken: {
    "forgets an assumption": (request, service) => {
      const found = find(request, service)
      return found && { ...found, assumed: found.assumed.slice(1) }
    }
  }
})

// ── several indications and services: requests that state these facts and no others ─────────────────────────────────
const positionOf = (path: string) => ({
  service: Number(/^services\[(\d+)\]/.exec(path)?.[1] ?? 0),
  indication: Number(/^indications\[(\d+)\]/.exec(path)?.[1] ?? 0)
})
const dates = ["2021-09-30", "2022-03-01", "2024-03-01"]

const bare = ({ dateOfService, indications, services }: Request): Request =>
  ({
    dateOfService,
    indications: indications.map(({ _tag }) => ({ _tag })),
    services: services.map(() => ({}))
  }) as unknown as Request

const comesTo = (request: Request, service: number): string =>
  consensus(request, registerProfile, service).possible.join()

/** Whether facts can be stated as they are on file: one answer each, or a wider term for several. */
const statable = ({ fact, onFile }: Support): boolean =>
  (onFile & (onFile - 1)) === 0 || Object.values((fact as ChoiceFact<string>).covers ?? {}).length > 0

describe("with several indications or services", () => {
  const compare = (subject: Find, untilWrong = false) => {
    let compared = 0
    const differences: Array<string> = []
    for (const request of fc.sample(several, { seed: 20211001, numRuns: 50 })) {
      if (request.services.some((_, service) => contradictory(request, service))) continue
      if (untilWrong && differences.length > 0) break
      request.services.forEach((_, service) => {
        const found = subject(request, service)
        if (found === undefined || !found.facts.every(statable)) return
        compared += 1
        const outcome = comesTo(request, service)
        const stated = found.facts
          .filter(({ fact }) => fact.id !== "period")
          .reduce(
            (so, { fact, onFile, path }) => stating(so, fact, positionOf(path), valueFor(fact, onFile)),
            bare(request)
          )
        if (comesTo(stated, service) !== outcome) differences.push(`${outcome} is not forced`)
        for (const { fact, path } of found.facts) {
          const others =
            fact.id === "period"
              ? dates.map((dateOfService) => ({ ...stated, dateOfService }))
              : [undefined, ...valuesOf(fact)].map((value) => stating(stated, fact, positionOf(path), value))
          if (others.every((other) => comesTo(other, service) === outcome)) differences.push(`${path} is superfluous`)
        }
      })
    }
    return { compared, differences }
  }

  it("a request that states those facts and no others comes to the same, and without any one of them it need not", {
    timeout: 60_000
  }, () => {
    const { compared, differences } = compare(find)
    expect(compared).toBeGreaterThan(25)
    expect(differences).toEqual([])
  })

  it("is refuted when the first service is taken for every service", { timeout: 60_000 }, () => {
    expect(compare((request) => find(request, 0), true).differences.length).toBeGreaterThan(0)
  })

  it("the paths of facts are those of the request", () => {
    expect(positionOf("services[2].study.region")).toEqual({ service: 2, indication: 0 })
    expect(pathOf({ scope: "request", path: ["mri", "feasibility"] } as never, first)).toBe("mri.feasibility")
  })
})
