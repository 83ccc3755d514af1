/**
 * Policies that are wrong in one place: an answer that leads elsewhere, a cut that has moved, two leaves that have changed
 * places. Whoever compares deciders must find each.
 */
import type { OrderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import type { ProgramDiagrams, Test } from "../../src/diagram/program-diagram.ts"
import { anyAnswer } from "../../src/language/fact.ts"
import { type IndicationTag, indicationTags } from "../../src/request/indication.ts"

const withTest = (policy: ProgramDiagrams, place: number, test: Test): ProgramDiagrams => ({
  ...policy,
  tests: policy.tests.with(place, test)
})

/** The first test of an indication that leads from yes to a leaf with this outcome. */
const testTo = ({ indications, leaves, tests }: ProgramDiagrams, tag: IndicationTag, outcome: string): number => {
  const seen = new Set([indications[tag]])
  for (const ref of seen) {
    if (ref < 0) continue
    const [, , then, otherwise] = tests[ref]!
    if (then < 0 && leaves[~then]!.outcome === outcome) return ref
    seen.add(then).add(otherwise)
  }
  throw new Error(`no test of ${tag} leads to ${outcome}`)
}

/** Where yes of one test led to criteria met, it leads to criteria not met. */
const edgeRedirected = (policy: ProgramDiagrams): ProgramDiagrams => {
  const place = testTo(policy, "CarpalTunnelSyndrome", "CriteriaMet")
  const [fact, yes, , otherwise] = policy.tests[place]!
  const elsewhere = ~policy.leaves.findIndex(({ outcome }) => outcome === "CriteriaNotMet")
  return withTest(policy, place, [fact, yes, elsewhere, otherwise])
}

/** The number that is asked most often is one stretch longer on one side of its cut, wherever it is asked. */
const cutMoved = (policy: ProgramDiagrams): ProgramDiagrams => {
  const { facts, tests } = policy
  const times = facts.map((fact, at) => (fact._tag === "Number" ? tests.filter(([place]) => place === at).length : 0))
  const most = times.indexOf(Math.max(...times))
  const longer = (yes: number): number => yes | (1 << (31 - Math.clz32(anyAnswer(facts[most]!) & ~yes)))
  return {
    ...policy,
    tests: tests.map((test) => (test[0] === most ? [most, longer(test[1]), test[2], test[3]] : test))
  }
}

/** A leaf with criteria met and one with criteria not met have changed places. */
const leavesSwapped = (policy: ProgramDiagrams): ProgramDiagrams => {
  const { leaves, tests } = policy
  const met = ~tests[testTo(policy, "CarpalTunnelSyndrome", "CriteriaMet")]![2]
  const unmet = leaves.findIndex(({ outcome }) => outcome === "CriteriaNotMet")
  return { ...policy, leaves: leaves.with(met, leaves[unmet]!).with(unmet, leaves[met]!) }
}

/** One leaf cites a clause less. */
const clauseForgotten = (policy: ProgramDiagrams): ProgramDiagrams => {
  const { leaves, tests } = policy
  const met = ~tests[testTo(policy, "CarpalTunnelSyndrome", "CriteriaMet")]![2]
  return { ...policy, leaves: leaves.with(met, { ...leaves[met]!, cites: leaves[met]!.cites.slice(1) }) }
}

type Mutants = Readonly<Record<string, (policy: ProgramDiagrams) => ProgramDiagrams>>

/** What comes to other outcomes. */
export const mutants: Mutants = {
  "leads one answer elsewhere": edgeRedirected,
  "has one cut moved": cutMoved,
  "has two leaves swapped": leavesSwapped
}

/** What comes to the same outcomes on other grounds. */
export const misquoting: Mutants = { "forgets one clause": clauseForgotten }

/** Ordered diagrams in which the first two answers of the first test of an indication have changed places. */
export const orderedWrong = (policy: OrderedDiagrams, tag: IndicationTag = indicationTags[0]!): OrderedDiagrams => {
  const { store } = policy
  const wrong = policy.root(tag)
  return {
    ...policy,
    store: {
      ...store,
      view: (node) => {
        const found = store.view(node)
        if (node !== wrong || typeof found === "string") return found
        const [one, two, ...others] = found.next
        return { ...found, next: [two!, one!, ...others] }
      }
    }
  }
}
