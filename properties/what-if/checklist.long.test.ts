/**
 * A checklist is exact: a complete request for its study is met exactly when some route of it is gone and every item of
 * that route is documented. Compared with the programs, for every indication and every code of the code map.
 */
import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Code, codes } from "../../spec/codes.ts"
import { knownOf } from "../../src/api/checklist/routes.ts"
import { checklistInWords } from "../../src/api/checklist/words.ts"
import { Checklist, checklist, type ToDocument } from "../../src/api/checklist.ts"
import { explore } from "../../src/diagram/explore.ts"
import { type AnswerSet, answersAsSet, type ChoiceFact, type Fact } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { statementOf } from "../../src/language/render.ts"
import { rule } from "../../src/policy.ts"
import { type IndicationTag, indicationTags } from "../../src/request/indication.ts"
import { pathOf } from "../../src/request/paths.ts"
import type { Request } from "../../src/request/request.ts"
import type { Service } from "../../src/request/service.ts"
import { check } from "../laws-general/law.ts"
import { first, forced, reached } from "./brute.ts"

type Make = typeof checklist

const services: ReadonlyArray<Service> = [
  ...Object.keys(codes).map((code) => ({ code })),
  ...(["MRI", "MRN", "CT", "ultrasound", "PET", "DXA"] as const).map((modality) => ({ study: { modality } })),
  { study: { modality: "MRI", region: "elbow", contrast: "without", side: "left" } },
  { study: { modality: "MRI", region: "thigh", contrast: "without" } },
  { study: { modality: "ultrasound", region: "wrist" } }
]

/** Every fact that the program of an indication asks about. */
const factsOf = new Map(
  indicationTags.map((tag) => [
    tag,
    new Map(
      [...explore(rule(tag))].flatMap(({ asked }) => asked.map(({ question: { fact } }) => [fact.id, fact] as const))
    )
  ])
)

/** The answers of a fact that would do, of what a checklist says; an order is told apart by its words only. */
const answersOf = (fact: Fact, { answers, says }: ToDocument): AnswerSet => {
  if (fact._tag === "Number") {
    const stretches = Array.from({ length: fact.cuts.length + 1 }, (_, from) =>
      Array.from({ length: fact.cuts.length + 1 - from }, (__, more) => ((1 << (more + 1)) - 1) << from)
    ).flat()
    return stretches.find((yes) => statementOf({ fact, yes }) === says)!
  }
  const choice = fact as ChoiceFact<string | boolean>
  if (fact.scope === "order") return says === fact.label ? 1 : 2
  return answersAsSet(
    choice,
    answers.flatMap((one) => choice.covers[String(one)] ?? [one])
  )
}

/** Whether what a checklist asks for is documented, in a request that has one answer to every fact. */
const documented = (found: Checklist, tag: IndicationTag, answer: (fact: Fact) => number): boolean => {
  const facts = [...factsOf.get(tag)!.values()]
  const has = (need: ToDocument): boolean => {
    const about = facts.filter((fact) =>
      need.fact === undefined
        ? fact.scope === "order" && labels(fact).includes(need.says)
        : pathOf(fact, first) === need.fact
    )
    // another study of any list stands for each of them
    return about.every((fact) => (answersOf(fact, need) >> answer(fact)) & 1)
  }
  return found.routes.some(
    ({ when }, route) =>
      when.every(has) &&
      found.items.filter(({ routes }) => routes.includes(route)).every(({ ways }) => ways.some((way) => way.every(has)))
  )
}
const labels = (fact: Fact): ReadonlyArray<string> => [
  fact.label,
  ...("alternative" in fact ? ["no other study of the same list is ordered"] : [])
]

/** A request for the study that has one answer to every fact, most of them as some way of the checklist asks. */
const assigned = (tag: IndicationTag, service: Service, found: Checklist, seed: ReadonlyArray<number>) => {
  const known = knownOf(tag, service, registerProfile)
  let at = 0
  const next = (below: number): number => seed[at++ % seed.length]! % below
  const wanted = new Map<string, ToDocument>()
  if (found.routes.length > 0) {
    const route = next(found.routes.length)
    const needs = [
      ...found.routes[route]!.when,
      ...found.items.filter(({ routes }) => routes.includes(route)).flatMap(({ ways }) => ways[next(ways.length)]!)
    ]
    for (const need of needs) wanted.set(need.fact ?? need.says, need)
  }
  const spoiled = next(4) === 0 ? -1 : next(wanted.size + 3)
  const answers = new Map<string, number>()
  ;[...factsOf.get(tag)!.values()].forEach((fact) => {
    const need =
      wanted.get(pathOf(fact, first)) ??
      labels(fact)
        .map((says) => wanted.get(says))
        .find(Boolean)
    const keep = need !== undefined && [...wanted.values()].indexOf(need) !== spoiled
    const possible = known(fact) & (keep ? answersOf(fact, need) : -1)
    const bits = Array.from({ length: 31 }, (_, bit) => bit).filter((bit) => ((possible || known(fact)) >> bit) & 1)
    answers.set(fact.id, bits[next(bits.length)]!)
  })
  // of "no other study of the same list" one is as good as another: they agree
  const orders = [...factsOf.get(tag)!.values()].filter((fact) => labels(fact).length > 1)
  for (const fact of orders) answers.set(fact.id, answers.get(orders[0]!.id)!)
  return (fact: Fact): number => answers.get(fact.id)!
}

const any = fc.tuple(
  fc.constantFrom(...indicationTags),
  fc.constantFrom(...services),
  fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 60 })
)

const remembered = new Map<string, Checklist>()
const made: Make = (tag, service, options) => {
  const key = JSON.stringify([tag, service, options])
  const found = remembered.get(key) ?? checklist(tag, service, options)
  remembered.set(key, found)
  return found
}

let met = 0
check<Make>(made, {
  says: "a complete request is met exactly when some route of the checklist is gone and each of its items documented",
  runs: 2000,
  of: (subject) =>
    fc.property(any, ([tag, service, seed]) => {
      const answer = assigned(tag, service, made(tag, service), seed)
      const request = { dateOfService: "2024-03-01", indications: [{ _tag: tag }], services: [service] } as Request
      const expected = forced(request, "CriteriaMet", (fact) => 1 << answer(fact))
      met += expected ? 1 : 0
      return documented(subject(tag, service), tag, answer) === expected
    }),
  broken: {
    "forgets an item": (...of) => {
      const found = made(...of)
      return { ...found, items: found.items.slice(1) }
    },
    "forgets a route": (...of) => {
      const found = made(...of)
      return { ...found, routes: found.routes.slice(0, -1) }
    },
    "asks for one way only": (...of) => {
      const found = made(...of)
      return { ...found, items: found.items.map((item) => ({ ...item, ways: [item.ways[0]] as const })) }
    },
    "leaves out what chooses a route": (...of) => {
      const found = made(...of)
      return { ...found, routes: found.routes.map((route) => ({ ...route, when: [] })) }
    }
  }
})

it("many of the requests compared were met", () => {
  expect(met).toBeGreaterThan(200)
})

describe("a checklist", () => {
  it("has no route exactly where no path leads to CriteriaMet, and then names studies that can meet the criteria", {
    timeout: 60_000
  }, () => {
    for (const tag of indicationTags) {
      for (const service of services) {
        const found = made(tag, service)
        const known = knownOf(tag, service, registerProfile)
        const request = { dateOfService: "2024-03-01", indications: [{ _tag: tag }], services: [service] } as Request
        expect([tag, service, found.routes.length > 0]).toEqual([tag, service, reached(request, "CriteriaMet", known)])
        if (found.routes.length > 0) {
          expect([found.instead, found.comesTo, found.referral]).toEqual([[], [], []])
          continue
        }
        expect(found.comesTo.length).toBeGreaterThan(0)
        expect(found.referral.length > 0).toBe(found.comesTo.includes("Referred"))
        expect(found.instead.length).toBeGreaterThan(0)
      }
    }
  })

  it("is plain data of a known form", () => {
    for (const tag of indicationTags) {
      const found = made(tag, { code: "71552" })
      expect(
        Schema.decodeUnknownSync(Checklist, { onExcessProperty: "error" })(JSON.parse(JSON.stringify(found)))
      ).toEqual(found)
    }
  })

  it("names every clause that its items cite, prints each item once, and keeps to about forty lines", () => {
    for (const tag of indicationTags) {
      for (const code of Object.keys(codes) as ReadonlyArray<Code>) {
        const found = made(tag, { code })
        const lines = checklistInWords(found)
        expect([tag, code, lines.length > 45]).toEqual([tag, code, false])
        const items = lines.filter((line) => line.startsWith("  [ ] "))
        expect([tag, code, new Set(items).size]).toEqual([tag, code, items.length])
        for (const { clauses } of found.items) for (const clause of clauses) expect(lines.join("\n")).toContain(clause)
      }
    }
  })

  it("puts prerequisites first", () => {
    for (const tag of indicationTags) {
      const kinds = made(tag, { code: "72197" }).items.map(({ kind }) => kind === "prerequisite")
      expect(kinds).toEqual([...kinds].sort().reverse())
    }
  })

  it("follows a profile of readings", () => {
    const profile = { name: "plan", readings: { "R-25": "three-months" } } as const
    const trial = (found: Checklist) =>
      found.items.flatMap(({ ways }) => ways.flat()).find(({ fact }) => fact === "indications[0].trialMonths")?.says
    expect(trial(made("BrachialPlexus", { code: "71552" }))).toMatch(/at least 2 months/)
    expect(trial(made("BrachialPlexus", { code: "71552" }, { profile }))).toMatch(/at least 3 months/)
  })
})
