/** Vectors at every threshold: what the programs decide at it, just under and just over. */
import { expect, it } from "vitest"
import { thresholds } from "../../spec/thresholds.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { boundaries } from "../../src/vectors/boundaries.ts"
import { subjectOf } from "../../src/vectors/subject.ts"
import type { Vector } from "../../src/vectors/vector.ts"
import { differences } from "./replayed.ts"

const found = boundaries(subjectOf(programDiagrams), indicationTags)

it("the vectors of all thresholds are what the programs decide", () => {
  console.log(`${found.thresholds} thresholds, ${found.shown} shown, ${found.vectors.length} vectors`)
  expect(differences(found.vectors)).toEqual([])
})

it("every threshold that decides under an indication is shown", () => {
  expect(found.notShown).toEqual([])
  expect(found.shown).toBe(found.thresholds)
})

it("of each pair one is at the threshold and the other one beside it, and they come to something else", () => {
  const byId = new Map(found.vectors.map((vector) => [vector.id, vector]))
  const values = new Set<number>(Object.values(thresholds).map(({ value }) => value))
  const pairs = found.vectors.flatMap(({ discriminates, expected }) =>
    discriminates.flatMap(({ here, partner, there }) =>
      partner === undefined ? [] : [{ here, there, expected, partner }]
    )
  )
  expect(pairs.length).toBeGreaterThan(0)
  for (const { expected, here, partner, there } of pairs) {
    expect(Math.abs(Number(here) - Number(there))).toBe(1)
    expect(values.has(Number(here)) || values.has(Number(there))).toBe(true)
    expect(byId.get(partner)!.expected).not.toEqual(expected)
  }
})

it("requests of a pair differ in the number alone", () => {
  const byId = new Map(found.vectors.map((vector) => [vector.id, vector]))
  const without = ({ request: { id: _, ...request } }: Vector, number: unknown): string =>
    JSON.stringify(request).replace(`:${number}`, ":number")
  for (const vector of found.vectors) {
    for (const { here, partner, there } of vector.discriminates) {
      if (partner !== undefined) expect(without(byId.get(partner)!, there)).toBe(without(vector, here))
    }
  }
})
