/**
 * The policy is in health: nothing is found wrong with it. What was counted agrees with the diagrams that decide, and
 * which rules can both apply agrees with trying every combination of answers.
 */
import { beforeAll, describe, expect, it } from "vitest"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { Ref } from "../../src/diagram/program-diagram.ts"
import { leavesIn } from "../../src/health/guard-tree.ts"
import { type Health, lint } from "../../src/health/lint.ts"
import { pairsOf } from "../../src/health/overlaps.ts"
import { policy } from "../../src/health/policy.ts"
import { explored } from "../../src/health/program.ts"
import { keyOfRule } from "../../src/health/rules.ts"
import { type IndicationTag, indicationTags } from "../../src/request/indication.ts"
import { overlapsByBruteForce } from "./brute-force.ts"

let health: Health
beforeAll(() => {
  health = lint(policy)
}, 60_000)

it("nothing is found wrong with the policy", () => {
  const { paths, questions, rules } = health.total
  const overlaps = health.overlaps.length
  console.log(
    `${paths} paths, ${questions} questions, ${rules} rules, ${overlaps} overlaps: ${health.findings.length} findings`
  )
  expect(health.findings).toEqual([])
})

it("every pair of rules that can both apply has a reading or a clause that ranks it", () => {
  expect(health.pairs.map(({ unexplained }) => unexplained)).toEqual(health.pairs.map(() => 0))
  expect(health.overlaps.filter(({ precedence }) => precedence === undefined)).toEqual([])
  expect(health.overlaps.length).toBeGreaterThan(0)
})

/** The questions that a diagram in program order can come to. */
const questionsFrom = (root: Ref): ReadonlySet<Ref> => {
  const seen = new Set([root])
  for (const ref of seen) {
    if (ref < 0) continue
    const [, , then, otherwise] = programDiagrams.tests[ref]!
    seen.add(then).add(otherwise)
  }
  return new Set([...seen].filter((ref) => ref >= 0))
}

it("the questions counted are those of the diagrams that decide", () => {
  const of = (name: string) => health.programs.find(({ program }) => program === name)!.questions
  expect(of("the frame")).toBe(questionsFrom(programDiagrams.frame).size)
  expect(indicationTags.map(of)).toEqual(
    indicationTags.map((tag) => questionsFrom(programDiagrams.indications[tag]).size)
  )
  const [{ frame }, all] = [programDiagrams, Object.values(programDiagrams.indications)]
  expect(health.total.questions).toBe(new Set([frame, ...all].flatMap((root) => [...questionsFrom(root)])).size)
})

it("the verdicts of the guards settle which rule it is", { timeout: 60_000 }, () => {
  for (const { name, program } of policy.programs) {
    // of the two programs with thousands of paths, every twentieth at each end
    const every = ["BrachialPlexus", "LumbosacralPlexus"].includes(name) ? 20 : 1
    for (const { paths } of leavesIn(explored({ section: "PN-1", name, program }).tree)) {
      const some = paths.filter((_, place) => place % every === 0)
      expect(new Set(some.map(({ value }) => keyOfRule(value!))).size).toBe(1)
    }
  }
})

/** Programs whose guards ask few enough facts. */
const tried: ReadonlyArray<IndicationTag> = ["CarpalTunnelSyndrome", "OtherNerveSheathTumor", "OccultNeoplasmSearch"]

describe("the rules that can both apply are those found by trying every combination of answers", () => {
  const subjects = [policy.frame!, ...policy.programs.filter(({ tag }) => tag !== undefined && tried.includes(tag))]
  it.each(subjects)("$name", { timeout: 60_000 }, (one) => {
    const { tree } = explored(one)
    const byHand = overlapsByBruteForce(tree)
    const { overlapping } = pairsOf(tree)
    console.log(`${one.name}: ${byHand.tried} combinations, ${byHand.pairs.size} pairs`)
    expect(new Set(overlapping.map(({ first, over }) => `${first.key} ${over.key}`))).toEqual(byHand.pairs)
  })
})
