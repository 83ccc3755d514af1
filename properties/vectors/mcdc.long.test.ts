/** Vectors for every condition: they are what the programs decide, differ in one fact, and find a condition that is gone. */
import { describe, expect, it } from "vitest"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { type IndicationTag, indicationTags } from "../../src/request/indication.ts"
import { mcdc } from "../../src/vectors/mcdc.ts"
import { subjectOf } from "../../src/vectors/subject.ts"
import type { Vector } from "../../src/vectors/vector.ts"
import { mutantsOf } from "./mutants.ts"
import { differences } from "./replayed.ts"

const found = mcdc(subjectOf(programDiagrams), true, indicationTags)
const { conditions, notShown, pairs, shown, vectors } = found
const byId = new Map(vectors.map((vector) => [vector.id, vector]))

/** The places of a request that state something, and what. */
const places = (value: unknown, at = ""): ReadonlyArray<readonly [string, unknown]> =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => places(inner, `${at}/${key}`))
    : [[at, value]]

/** Where two requests differ, their ids apart. */
const differing = (a: Vector, b: Vector): ReadonlyArray<string> => {
  const [one, other] = [new Map(places(a.request)), new Map(places(b.request))]
  const all = new Set([...one.keys(), ...other.keys()])
  return [...all].filter((place) => place !== "/id" && one.get(place) !== other.get(place))
}

/** Whether a place is that of a fact: of one about the other services, anywhere among those. */
const isOf = (id: string, place: string): boolean => {
  const { path, scope } = programDiagrams.facts.find((fact) => fact.id === id)!
  if (scope === "order") return /^\/services\/[1-9]/.test(place)
  const before = scope === "service" ? "/services/0/" : scope === "indication" ? "/indications/0/" : "/"
  return place === `${before}${path.join("/")}`
}

describe("the vectors of all conditions", () => {
  it("are what the programs decide: outcome, kind, referral and what decides", () => {
    const differ = differences(vectors)
    console.log(
      `${conditions} conditions, ${shown} shown, ${pairs} pairs, ${vectors.length} vectors, ${differ.length} differences`
    )
    expect(differ).toEqual([])
  }, 60_000)

  it("would not be, were another outcome, kind, referral or clause expected", () => {
    const one = (of: (vector: Vector) => boolean) => vectors.find(of)!
    const wrong: ReadonlyArray<Vector> = [
      { ...vectors[0]!, expected: { ...vectors[0]!.expected, outcome: "Referred" } },
      ...[one(({ expected }) => expected.kind === "criterion")].map((vector) => ({
        ...vector,
        expected: { ...vector.expected, kind: "prerequisite" as const }
      })),
      ...[one(({ expected }) => expected.referral === "MS-21")].map((vector) => ({
        ...vector,
        expected: { ...vector.expected, referral: "ONC-25" as const }
      })),
      { ...vectors[1]!, expected: { ...vectors[1]!.expected, cites: vectors[1]!.expected.cites.slice(1) } }
    ]
    expect(differences(wrong)).toEqual(wrong.map(({ id }) => id))
  })

  it("show every condition, or the reason is listed", () => {
    expect(shown + notShown.length).toBe(conditions)
    expect(notShown.filter(({ because }) => because.includes("were found"))).toEqual([])
  })

  it("come in pairs that name each other, differ in the place of one fact, and come to something else", () => {
    for (const vector of vectors) {
      for (const { fact, here, partner, there } of vector.discriminates) {
        const other = byId.get(partner!)!
        expect(other.discriminates).toContainEqual(
          expect.objectContaining({ fact, here: there, there: here, partner: vector.id })
        )
        expect(differing(vector, other).filter((place) => !isOf(fact!, place))).toEqual([])
        const [a, b] = [vector.expected, other.expected]
        expect([a.outcome, a.kind, a.referral]).not.toEqual([b.outcome, b.kind, b.referral])
      }
    }
  })

  it("are one for each request, each named by what it states", () => {
    const texts = vectors.map(({ request: { id: _, ...request }, section }) => JSON.stringify([section, request]))
    expect(new Set(texts).size).toBe(vectors.length)
    expect(byId.size).toBe(vectors.length)
    for (const { id, request } of vectors) expect(request.id).toBe(id)
  })
})

describe("a policy that lacks a condition is found", () => {
  const tags: ReadonlyArray<IndicationTag> = ["CIDP", "FemoralNeuropathy", "ALS"]
  it.each(tags)("by the vectors of %s", (tag) => {
    const own = vectors.filter(({ indication }) => indication === tag)
    const mutants = mutantsOf(programDiagrams, tag)
    const survive = mutants.filter(({ outcomes }) =>
      own.every(({ expected, request }) => outcomes(request).join() === expected.outcome)
    )
    expect(mutants.length).toBeGreaterThan(20)
    expect(survive.map(({ lacks }) => lacks)).toEqual([])
  })

  it("and not by vectors that tell nothing apart", () => {
    const [mutant] = mutantsOf(programDiagrams, "CIDP")
    const outside = vectors.filter(({ section, expected }) => section === "PN-0" && expected.outcome === "NotGoverned")
    expect(outside.length).toBeGreaterThan(0)
    expect(
      outside.map(({ request }) => mutant!.outcomes({ ...request, indications: [{ _tag: "CIDP" }] }).join())
    ).toEqual(outside.map(() => "NotGoverned"))
  })
})
