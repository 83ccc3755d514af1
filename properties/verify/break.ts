/**
 * A policy in diagrams, broken on purpose: a fact taken for granted, an answer taken for another, a threshold moved, an
 * end changed. Only the sections of some indications change; the rest stays as it was. It may not know any law.
 */
import type { Leaf, ProgramDiagrams, Ref, Test } from "../../src/diagram/program-diagram.ts"
import { type ChoiceFact, stretchOf } from "../../src/language/fact.ts"
import type { IndicationTag } from "../../src/request/indication.ts"

type Tags = ReadonlyArray<IndicationTag>

/** What becomes of a test, once what it leads to is changed: another test, or one of the two ways. */
type Changed = (test: Test) => Test | Ref

/** The policy with every test, and every end, in the sections of some indications changed. */
const changed = (
  policy: ProgramDiagrams,
  tags: Tags,
  {
    leaf: changeLeaf = (leaf) => leaf,
    test: changeTest = (test) => test
  }: { test?: Changed; leaf?: (leaf: Leaf) => Leaf }
): ProgramDiagrams => {
  const tests = [...policy.tests]
  const leaves = [...policy.leaves]
  const memo = new Map<Ref, Ref>()
  const go = (ref: Ref): Ref => {
    const known = memo.get(ref)
    if (known !== undefined) return known
    let made: Ref
    if (ref < 0) {
      const [was, is] = [policy.leaves[~ref]!, changeLeaf(policy.leaves[~ref]!)]
      made = was === is ? ref : ~(leaves.push(is) - 1)
    } else {
      const [fact, yes, then, otherwise] = policy.tests[ref]!
      const found = changeTest([fact, yes, go(then), go(otherwise)])
      made = typeof found === "number" ? found : tests.push(found) - 1
    }
    memo.set(ref, made)
    return made
  }
  const roots = tags.map((tag) => [tag, go(policy.indications[tag])] as const)
  return { ...policy, tests, leaves, indications: { ...policy.indications, ...Object.fromEntries(roots) } }
}

const placeOf = ({ facts }: ProgramDiagrams, id: string): number => {
  const place = facts.findIndex((fact) => fact.id === id)
  if (place === -1) throw new Error(`no program asks for ${id}`)
  return place
}

const bitOf = (policy: ProgramDiagrams, id: string, answer: string | boolean | number): number => {
  const fact = policy.facts[placeOf(policy, id)]!
  if (fact._tag === "Number") return stretchOf(fact, answer as number)
  const at = (fact as ChoiceFact<string | boolean>).answers.indexOf(answer as string | boolean)
  if (at === -1) throw new Error(`${id} is never ${answer}`)
  return 1 << at
}

/** Whatever a fact is, it is taken to have this answer. */
export const taken = (policy: ProgramDiagrams, tags: Tags, id: string, answer: string | boolean | number) => {
  const [place, bit] = [placeOf(policy, id), bitOf(policy, id, answer)]
  return changed(policy, tags, {
    test: (test) => (test[0] !== place ? test : (test[1] & bit) === 0 ? test[3] : test[2])
  })
}

/** An answer of a fact is taken for another. */
export const mistaken = (policy: ProgramDiagrams, tags: Tags, id: string, answer: string, other: string) => {
  const [place, bit, as] = [placeOf(policy, id), bitOf(policy, id, answer), bitOf(policy, id, other)]
  return changed(policy, tags, {
    test: (test) => {
      if (test[0] !== place) return test
      const yes = (test[1] & as) === 0 ? test[1] & ~bit : test[1] | bit
      return [place, yes, test[2], test[3]]
    }
  })
}

/** A number is cut elsewhere. */
export const moved = (policy: ProgramDiagrams, id: string, from: number, to: number): ProgramDiagrams => ({
  ...policy,
  facts: policy.facts.map((fact) =>
    fact.id === id && fact._tag === "Number"
      ? { ...fact, cuts: fact.cuts.map((cut) => (cut === from ? to : cut)) }
      : fact
  )
})

/** Ends are changed. */
export const ending = (policy: ProgramDiagrams, tags: Tags, leaf: (leaf: Leaf) => Leaf): ProgramDiagrams =>
  changed(policy, tags, { leaf })
