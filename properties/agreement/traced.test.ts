/**
 * The steps of a traced decision are the trace of the programs: on every path of some sections, the forks; on the worked
 * cases, what `decide` lists, but for questions whose answers follow from earlier ones, which no diagram asks.
 */
import { describe, expect, it } from "vitest"
import { cases } from "../../spec/cases.ts"
import { decideDecoded } from "../../src/api/decide.ts"
import { pathsOf } from "../../src/api/grounds.ts"
import type { Asked } from "../../src/charts/forking.ts"
import { boxesOf } from "../../src/diagram/encode.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { type Tracer, tracer } from "../../src/diagram/traced.ts"
import { type AnswerSet, anyAnswer } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { statementOf } from "../../src/language/render.ts"
import type { Request } from "../../src/request/request.ts"
import { askedUnder, cornersOf, exploredPaths } from "./explored.ts"
import { saidByLeaf } from "./said.ts"

const policy: ProgramDiagrams = programDiagrams
const { facts, leaves } = policy
const { of, within } = tracer(policy)

/** The questions of a path whose answers do not follow from those before. */
const openWhenAsked = (asked: ReadonlyArray<Asked>): ReadonlyArray<Asked> => {
  const left = new Map<string, AnswerSet>()
  return asked.filter(({ answer, question: { fact, yes } }) => {
    const before = left.get(fact.id) ?? anyAnswer(fact)
    const after = answer === true ? before & yes : before & ~yes
    left.set(fact.id, after)
    return after !== before && (before & yes) !== 0
  })
}

const key = ({ answer, asked, fact }: { readonly fact: string; readonly asked: string; readonly answer?: unknown }) =>
  `${fact}: ${asked}: ${answer}`

/** The worked cases whose only service, under their only indication, one path decides. */
const onOnePath = cases.flatMap(({ request: given }) => {
  const request = given as Request
  if (request.services.length > 1 || request.indications.length > 1) return []
  const [path, other] = pathsOf(request, registerProfile, { service: 0, indication: 0 })
  return other === undefined ? [{ request, asked: path!.asked }] : []
})

/** The traces that differ from what `decide` lists. */
const differing = (subject: Tracer["within"]) =>
  onOnePath.filter(({ asked, request }) => {
    const [{ _tag: tag }] = request.indications as unknown as readonly [Request["indications"][number]]
    const [box] = boxesOf(facts, { request, profile: registerProfile, position: { service: 0, indication: 0 } })
    const { leaf, steps } = subject(tag, (fact) => box!(fact)?.possible ?? 0)
    const [determination] = decideDecoded(request).determinations
    const listed = determination.trace.map(key)
    const expected = openWhenAsked(asked).map(({ answer, path, question }) =>
      key({ fact: path, asked: statementOf(question), answer })
    )
    const said = steps.map(key)
    return (
      leaves[leaf]?.outcome !== determination._tag ||
      said.join("\n") !== expected.join("\n") ||
      said.some((step) => !listed.includes(step)) ||
      new Set(listed).size !==
        new Set(asked.map((one) => key({ ...one, fact: one.path, asked: statementOf(one.question) }))).size
    )
  })

describe("on the worked cases the steps are those that decide lists", () => {
  it("where they are open when asked", () => {
    console.log(`${onOnePath.length} of ${cases.length} worked cases are decided on one path`)
    expect(onOnePath.length).toBeGreaterThan(100)
    expect(differing(within)).toEqual([])
  })

  it.each<[string, Tracer["within"]]>([
    ["leaves out the last step", (...asked) => ({ ...within(...asked), steps: within(...asked).steps.slice(0, -1) })],
    ["leaves out the frame", (...asked) => ({ ...within(...asked), steps: within(...asked).steps.slice(6) })],
    ["speaks of another service", tracer(policy, { service: 1, indication: 0 }).within]
  ])("which is refuted for a tracer that %s", (_, wrong) => {
    expect(differing(wrong).length).toBeGreaterThan(0)
  })
})

it("on every path of a section the steps are its forks, and the end is its end", () => {
  let paths = 0
  for (const tag of ["BrachialPlexus", "MyastheniaGravis"] as const) {
    const asked = askedUnder(policy, tag)
    for (const { box, forks, said } of exploredPaths(policy, tag)) {
      paths += 1
      const expected = forks.map(({ answer, variable: { fact }, yes }) => ({
        asked: statementOf({ fact, yes }),
        answer
      }))
      for (const answers of cornersOf(asked, box)) {
        const { leaf, steps } = of(tag, answers)
        expect(saidByLeaf(leaves[leaf]!)).toBe(said)
        expect(steps.map(({ answer, asked: question }) => ({ asked: question, answer }))).toEqual(expected)
      }
    }
  }
  console.log(`the steps of ${paths} paths`)
  expect(paths).toBeGreaterThan(1000)
})

it("a fact that is not known ends the steps before it", () => {
  const none = new Int32Array(facts.length).fill(-1)
  expect(of("BrachialPlexus", none)).toEqual({ leaf: -1, steps: [] })
})
