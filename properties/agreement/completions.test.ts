/**
 * The rulings that a file leaves open, found on the diagrams, are those that the programs come to, in the same order; and
 * what they rest on is what the grounds of the paths say. The ruling diagrams are told apart by criteria, and lose none.
 */
import fc from "fast-check"
import { afterAll, expect, it } from "vitest"
import { groundsOf, pathsOf, relianceOf } from "../../src/api/grounds.ts"
import { contradictory } from "../../src/charts/knowledge.ts"
import { onFileAlone } from "../../src/charts/request-chart.ts"
import type { File } from "../../src/charts/standing.ts"
import { leafOf } from "../../src/diagram/explore.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { policyRulings } from "../../src/diagram/policy-rulings.ts"
import { identityOf } from "../../src/language/criterion.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { outcomeOf, type Ruling } from "../../src/language/ruling.ts"
import { anyRequest } from "../laws-general/decider.ts"
import { check } from "../laws-general/law.ts"
import { statedRequests } from "./drawn-requests.ts"

const { completionsOf, diagrams } = policyRulings()

const textOf = (ruling: Ruling): string =>
  `${JSON.stringify(leafOf(ruling))} ${ruling._tag === "Weighed" ? identityOf(ruling.criterion) : ""}`

const count = { files: 0, sure: 0, open: 0, toldDifferently: 0, otherServices: 0 }

const files = fc
  .oneof(
    statedRequests(programDiagrams),
    anyRequest.map((request) => ({ request, profile: registerProfile }))
  )
  .map(({ profile, request }) =>
    request.services.flatMap((_, service) =>
      request.indications.map((__, indication): File => ({ request, profile, position: { service, indication } }))
    )
  )

type Find = (file: File) => ReturnType<typeof completionsOf>

/** With another policy or another file, the rest as it is. */
const finding =
  (change: (found: ReturnType<Find>) => ReturnType<Find>): Find =>
  (file) =>
    change(completionsOf(file))

check<Find>(completionsOf, {
  says: "the diagrams give the rulings of all completions in the order of the programs, and what each outcome rests on",
  runs: 400,
  of: (find) =>
    fc.property(files, (all) => {
      for (const file of all) {
        const { ends, isSure, say } = find(file)
        const found = ends.map((end) => diagrams.rulings[end]!)
        const rulings = pathsOf(file.request, file.profile, file.position).map(({ value }) => value)
        const texts = [...new Set(rulings.map(textOf))]
        expect(found.map(textOf)).toEqual(texts)
        if (isSure) expect(texts.length).toBe(1)
        for (const outcome of new Set(rulings.map(outcomeOf))) {
          const grounds = groundsOf(rulings, outcome, onFileAlone(file))
          const { cites, kind } = relianceOf(found, outcome, say)
          expect(cites).toEqual(grounds.cites)
          expect(kind).toBe(outcome === "CriteriaNotMet" ? grounds.unmet[0]!.kind : undefined)
        }
        if (find !== completionsOf) continue
        count.files += 1
        count.sure += isSure ? 1 : 0
        count.open += ends.length > 1 ? 1 : 0
        count.toldDifferently += contradictory(file.request, file.position.service) ? 1 : 0
        count.otherServices += file.request.services.length > 1 ? 1 : 0
      }
    }),
  broken: {
    "loses the last of several": finding((found) => ({ ...found, ends: found.ends.slice(0, 3) })),
    "turns the order round": finding((found) => ({ ...found, ends: [...found.ends].reverse() })),
    "says nothing of what is on file": finding((found) => ({ ...found, say: () => undefined })),
    "tells no criteria apart": (file) => {
      const { rulings } = diagrams
      const first = new Map(
        rulings.map((ruling, end) => [ruling === undefined ? "" : JSON.stringify(leafOf(ruling)), end])
      )
      const found = completionsOf(file)
      return { ...found, ends: found.ends.map((end) => first.get(JSON.stringify(leafOf(rulings[end]!)))!) }
    },
    "looks at the first service only": (file) => completionsOf({ ...file, position: { ...file.position, service: 0 } })
  }
})

it("a code that contradicts the description is told of, whatever it decides", () => {
  const request = {
    dateOfService: "2016-07-21",
    indications: [{ _tag: "OtherPeripheralNerve" }],
    services: [{ study: { contrast: "without" }, code: "70553" }, {}]
  } as const
  const coded = (service: number) =>
    completionsOf({ request, profile: registerProfile, position: { service, indication: 0 } }).isCoded
  expect([coded(0), coded(1)]).toEqual([true, false])
})

afterAll(() => {
  expect(Math.min(...Object.values(count))).toBeGreaterThan(20)
  console.log(`completions of ${count.files} files as the programs have them: ${JSON.stringify(count)}`)
})
