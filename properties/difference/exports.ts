/** This policy as it is exported, and changed in one place; every change is of the JSON alone. */
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { portableOf } from "../../src/diagram/portable.ts"

/** A JSON value that may be changed. */
// biome-ignore lint/suspicious/noExplicitAny: an export is changed into anything, valid or not
export type Json = any

/** This policy as JSON, read back. */
export const exported = (): Json => JSON.parse(JSON.stringify(portableOf(programDiagrams)))

/** This policy as JSON, changed. */
export const changed = (change: (policy: Json) => void): Json => {
  const policy = exported()
  change(policy)
  return policy
}

/** The fact of an id in an export. */
export const factIn = (policy: Json, id: string): Json => policy.facts.find((fact: Json) => fact.id === id)

/** A threshold set to another value, and the cuts of the facts that it cuts with it. */
export const withThreshold = (policy: Json, id: string, value: number): void => {
  policy.thresholds[id].value = value
  for (const fact of policy.facts) {
    if (fact.thresholds?.includes(id) !== true) continue
    const cuts: ReadonlyArray<number> = fact.thresholds.map((one: string) => {
      const threshold = policy.thresholds[one]
      return threshold.value + (threshold.bound === "at most" ? 1 : 0)
    })
    fact.cuts = [...new Set(cuts)].sort((a, b) => a - b)
  }
}

/** The tests that an indication comes to behind the frame. */
export const testsOf = (policy: Json, tag: string): ReadonlyArray<number> => {
  const refs = new Set<number>([policy.indications[tag]])
  for (const ref of refs) if (ref >= 0) for (const next of policy.tests[ref].slice(2)) refs.add(next)
  return [...refs].filter((ref) => ref >= 0)
}

/** The first test of a fact that an indication comes to. */
export const testAbout = (policy: Json, tag: string, id: string): number =>
  testsOf(policy, tag).find((test) => policy.facts[policy.tests[test][0]].id === id)!
