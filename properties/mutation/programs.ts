/**
 * The programs as they stand, read without the diagrams that the package ships: a request decided by replaying, and some
 * indications explored afresh. It may not know any case or law, nor who changed a program.
 */
import type { Path } from "../../src/charts/forking.ts"
import { paths } from "../../src/charts/request-chart.ts"
import { explore, fold, leafOf } from "../../src/diagram/explore.ts"
import type { Leaf, ProgramDiagrams, Ref, Test } from "../../src/diagram/program-diagram.ts"
import type { Fact } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import type { Ruling } from "../../src/language/ruling.ts"
import { rule, ruleWithinFrame } from "../../src/policy.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"
import { frame } from "../../src/sections/pn-0.ts"

/** What every completion of a request comes to, for a service under its first indication. */
export const endsOf = (request: Request, service: number): ReadonlyArray<Leaf> =>
  Array.from(
    paths(rule(request.indications[0]._tag), {
      request,
      profile: registerProfile,
      position: { service, indication: 0 }
    }),
    ({ value }) => leafOf(value)
  )

/** No program has half as many paths, as long as it stops asking where the rest cannot matter. */
const mostPaths = 30_000

/** The policy under some indications, in program order; the others are left out. */
export const explored = (tags: ReadonlyArray<IndicationTag>): ProgramDiagrams => {
  const facts = new Map<string, Fact>()
  const tests: Array<Test> = []
  const leaves: Array<Leaf> = []
  const folded = (program: typeof frame): Ref => {
    const found: Array<Path<Ruling | undefined>> = []
    for (const path of explore(program)) {
      if (found.push(path) > mostPaths) throw new Error("a program asks for more than it needs")
    }
    for (const { forks } of found) for (const { variable } of forks) facts.set(variable.fact.id, variable.fact)
    const places = new Map([...facts.keys()].map((id, place) => [id, place]))
    return fold<Ruling | undefined, Ref>(
      found,
      (ruling) => ~(leaves.push(ruling === undefined ? { cites: [] } : leafOf(ruling)) - 1),
      ({ variable, yes }, then, otherwise) => tests.push([places.get(variable.fact.id)!, yes, then, otherwise]) - 1
    )
  }
  const framed = folded(frame)
  const indications = Object.fromEntries(tags.map((tag) => [tag, folded(ruleWithinFrame(tag))] as const))
  return {
    facts: [...facts.values()],
    tests,
    leaves,
    frame: framed,
    indications: indications as ProgramDiagrams["indications"]
  }
}
