/** Vectors of every path: what the programs decide, one for each request, as many as the programs have paths. */
import { expect, it } from "vitest"
import { explore } from "../../src/diagram/explore.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { indicationsOf } from "../../src/diagram/section-of.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { ruleWithinFrame } from "../../src/policy.ts"
import { paths } from "../../src/vectors/paths.ts"
import { differences } from "./replayed.ts"

const tags = indicationsOf("PN-6.2")
const found = paths(programDiagrams, true, tags)

it("the vectors of the frame and a section are what the programs decide", () => {
  console.log(`${found.paths} paths, ${found.vectors.length} vectors, ${found.unstatable} that no request takes`)
  expect(differences(found.vectors)).toEqual([])
})

it("every path has a vector, none twice", () => {
  expect(found.vectors.length + found.unstatable).toBe(found.paths)
  expect(new Set(found.vectors.map(({ request: { id: _, ...request } }) => JSON.stringify(request))).size).toBe(
    found.vectors.length
  )
})

it("they end as the programs do, explored under the readings of the register", () => {
  const chosen: Readonly<Record<string, string>> = registerProfile.readings ?? {}
  for (const tag of tags) {
    const ends = [...explore(ruleWithinFrame(tag))].filter(({ forks }) =>
      forks.every(({ answer, variable: { fact }, yes }) => {
        if (fact.scope !== "reading" || fact._tag === "Number") return true
        return answer === (((yes >> fact.answers.indexOf(chosen[fact.id])) & 1) === 1)
      })
    )
    const cited = new Set(ends.map(({ value }) => [...new Set(value.cites)].join()))
    const ours = found.vectors.filter(({ indication, section }) => indication === tag && section !== "PN-0")
    expect(new Set(ours.map(({ expected }) => expected.cites.join()))).toEqual(cited)
  }
})
