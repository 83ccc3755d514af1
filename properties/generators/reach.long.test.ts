/**
 * What the generators reach: within 10,000 samples every tag, every answer of every fact and every outcome of every
 * section, and by direction every path of every section.
 */
import fc from "fast-check"
import { describe, expect, it, vi } from "vitest"
import { edition } from "../../spec/edition.ts"
import { contradictory } from "../../src/charts/knowledge.ts"
import { paths } from "../../src/charts/request-chart.ts"
import { sizeOf, stretchOf } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { rule } from "../../src/policy.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { at } from "../../src/request/paths.ts"
import type { Request } from "../../src/request/request.ts"
import { plainDate } from "./dates.ts"
import { type Draw, drawn } from "./drawn.ts"
import { statements } from "./facts.ts"
import { drawRequest, type Shape } from "./lines.ts"
import { type Outcome, outcome, outcomes, reachable } from "./outcome.ts"
import { indicationPart, type Part, requestPart, servicePart } from "./parts.ts"
import { request, several } from "./request.ts"
import { first, type Way, waysThrough } from "./ways.ts"

vi.setConfig({ testTimeout: 120_000 })
const seed = 20211001
/** A date of service before the edition, one within the emergency, and one after it. */
const dates = ["1999-12-31", edition.emergency.to, plainDate]

describe("within 10,000 samples", () => {
  const samples = fc.sample(request, { seed, numRuns: 10_000 })
  const services = samples.flatMap((sample) => sample.services.map((service, index) => ({ index, sample, service })))
  const seenIn = ({ leaves }: Part, owners: ReadonlyArray<unknown>, name = "") =>
    leaves.map(({ fact, path }) => ({
      fact,
      name: name + path.join("."),
      values: new Set(owners.map((owner) => at(owner, path)))
    }))
  const seen = [
    ...seenIn(requestPart, samples),
    ...seenIn(
      servicePart,
      services.map(({ service }) => service),
      "service."
    ),
    ...indicationTags.flatMap((tag) => {
      const owners = samples.flatMap((sample) => sample.indications.filter(({ _tag }) => _tag === tag))
      return owners.length === 0 ? [] : seenIn(indicationPart(tag), owners, `${tag}.`)
    })
  ]

  it("every tag is there, every answer and wider term of every fact, every number next to a cut and past it", () => {
    expect(new Set(samples.flatMap(({ indications }) => indications.map(({ _tag }) => _tag))).size).toBe(33)
    const missed = seen.flatMap(({ fact, name, values }) => {
      if (fact === undefined) return values.size > 10 ? [] : [name]
      if (fact._tag === "Choice")
        return statements(fact)
          .filter((each) => !values.has(each))
          .map((each) => `${name}: ${each}`)
      const near = fact.cuts.flatMap((cut) => [cut - 1, cut, cut + 1]).filter((value) => !values.has(value))
      const numbers = [...values].filter((value) => typeof value === "number")
      const stretches = new Set(numbers.map((value) => stretchOf(fact, value)))
      return [
        ...near.map((value) => `${name}: ${value}`),
        ...(stretches.size < sizeOf(fact) ? [`${name}: a stretch`] : [])
      ]
    })
    expect(missed).toEqual([])
  })

  it("every field is absent in some", () => {
    expect(seen.filter(({ values }) => !values.has(undefined)).map(({ name }) => name)).toEqual([])
  })

  it("studies are described, coded, both, and now and then both in contradiction", () => {
    const count = (is: (line: (typeof services)[number]) => boolean) => services.filter(is).length
    expect(count(({ service }) => service.code === undefined && service.study?.region !== undefined)).toBeGreaterThan(
      1000
    )
    expect(count(({ service }) => service.code !== undefined && service.study?.region === undefined)).toBeGreaterThan(
      300
    )
    expect(count(({ service }) => service.code !== undefined && service.study?.region !== undefined)).toBeGreaterThan(
      1000
    )
    expect(count(({ index, sample }) => contradictory(sample, index))).toBeGreaterThan(100)
  })

  it("every fact about the other services is true of some and false of others", () => {
    const answers = new Map<string, Set<boolean>>()
    for (const sample of fc.sample(several, { seed, numRuns: 10_000 })) {
      for (const service of sample.services.keys()) {
        const file = { request: sample, profile: registerProfile, position: { service, indication: 0 } }
        const [path] = paths(rule(sample.indications[0]._tag), file)
        for (const { answer, question } of path!.asked.filter(({ question }) => question.fact.scope === "order")) {
          answers.set(question.fact.id, (answers.get(question.fact.id) ?? new Set()).add(answer!))
        }
      }
    }
    console.log(`${answers.size} facts about the other services`)
    expect([...answers].filter(([, both]) => both.size < 2)).toEqual([])
  })

  it("every outcome of every section is met: those of its paths, and the lack of information", () => {
    const table = new Map(indicationTags.map((tag) => [tag, new Map<Outcome, number>()]))
    for (const sample of samples) {
      const row = table.get(sample.indications[0]._tag)!
      const found = outcome(sample)
      row.set(found, (row.get(found) ?? 0) + 1)
    }
    const lines = [...table].map(([tag, row]) =>
      [tag.padEnd(30), ...outcomes.map((each) => String(row.get(each) ?? 0).padStart(each.length))].join("  ")
    )
    console.log([["section".padEnd(30), ...outcomes].join("  "), ...lines].join("\n"))
    const missed = indicationTags.flatMap((tag) =>
      [...new Set(dates.flatMap((date) => [...reachable(tag, date)])), "NeedsInformation" as const]
        .filter((each) => !table.get(tag)!.has(each))
        .map((each) => `${tag}: ${each}`)
    )
    expect(missed).toEqual([])
  })
})

it("every path of every section can be followed, under the register's readings", () => {
  const follows = (way: Way, sample: Request): boolean => {
    const file = { request: sample, profile: registerProfile, position: first }
    const [only] = paths(rule(sample.indications[0]._tag), file)
    return only!.asked.every(({ answer, path, question }) => {
      const wanted = way.facts.get(path)?.possible
      return wanted === undefined ? question.fact.scope === "reading" : answer === ((wanted & question.yes) !== 0)
    })
  }
  const all = new Map(
    indicationTags.flatMap((tag) =>
      dates.flatMap((dateOfService) =>
        waysThrough(tag, dateOfService)
          .flat(2)
          .map((way): readonly [Way, Shape] => {
            const shape = { tags: [tag], services: 1 + way.beside.length, dated: false, absence: undefined }
            return [way, { ...shape, along: { way, dateOfService } }]
          })
      )
    )
  )
  let left = [...all]
  for (let round = 0; round < 100 && left.length > 0; round++) {
    const make = (draw: Draw) => left.filter(([way, shape]) => !follows(way, drawRequest(draw, shape)))
    const never = (_: unknown): _ is typeof left => false
    left = fc.sample(drawn(make, { smaller: () => [], is: never }), { seed: seed + round, numRuns: 1 })[0]!
  }
  console.log(`${all.size} paths, ${all.size - left.length} followed`)
  expect(left.map(([way, { tags }]) => [tags, ...way.facts.keys()])).toEqual([])
})
