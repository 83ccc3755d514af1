/**
 * On answers drawn at random, complete or not, all that decide say the same. Each law is refuted for a policy that is
 * wrong in one place, and for a program that is.
 */
import fc from "fast-check"
import { afterAll, expect } from "vitest"
import { orderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { check } from "../laws-general/law.ts"
import * as deciders from "./deciders.ts"
import { completeAnswers, partialAnswers } from "./drawn-answers.ts"
import * as finders from "./finders.ts"
import { misquoting, mutants } from "./mutants.ts"
import { outcomeIn } from "./said.ts"

const policy: ProgramDiagrams = programDiagrams
const real = deciders.decidersOf(policy)
const compared = { complete: 0, partial: 0, open: 0, byPrograms: 0 }

/** The real ones, but for one that decides by a policy that is wrong. */
const each = <Subject extends object>(
  subject: Subject,
  wrong: Readonly<Record<string, (policy: ProgramDiagrams) => ProgramDiagrams>>,
  make: (policy: ProgramDiagrams) => globalThis.Partial<Subject>
): Readonly<Record<string, Subject>> =>
  Object.fromEntries(
    Object.entries(wrong).flatMap(([says, mutate]) =>
      Object.entries(make(mutate(policy))).map(([name, one]) => [`${says} (${name})`, { ...subject, [name]: one }])
    )
  )

const byGrounds = (wrong: ProgramDiagrams) => ({
  followed: deciders.followed(wrong),
  interpreted: deciders.interpreted(wrong),
  compiled: deciders.compiled(deciders.textOf(wrong))
})

const region = policy.facts.findIndex(({ id }) => id === "study.region")

check<deciders.Deciders>(real, {
  says: "the programs, the diagrams, the interpreter and the compiled module decide complete answers alike",
  runs: 58_000,
  of: (subject) =>
    fc.property(completeAnswers(policy), ({ answers, tag }) => {
      const { compiled, followed, interpreted, ordered, program } = subject
      compared.complete += subject === real ? 1 : 0
      const said = program(tag, answers)
      const same = [followed, interpreted, compiled].every((decide) => decide(tag, answers) === said)
      return same && ordered(tag, answers) === outcomeIn(said)
    }),
  broken: {
    ...each(real, mutants, (wrong) => ({
      ...byGrounds(wrong),
      ordered: deciders.ordered(orderedDiagrams(wrong))
    })),
    ...each(real, misquoting, byGrounds),
    "takes one region for another (program)": {
      ...real,
      program: (tag, answers) => real.program(tag, answers.with(region, (answers[region]! + 1) % 22))
    }
  }
})

const all = finders.findersOf(policy)

check<finders.Finders>(all, {
  says: "sets of answers come to the same outcomes in program order and in the ordered diagrams",
  runs: 42_000,
  of: (subject) =>
    fc.property(partialAnswers(policy), ({ box, tag }) => {
      const { ordered, programOrder, settled } = subject
      const found = ordered(tag, box)
      compared.partial += subject === all ? 1 : 0
      compared.open += subject === all && found.length > 1 ? 1 : 0
      const one = settled(tag, box)
      return found.join() === programOrder(tag, box).join() && (one.length === 0 || one.join() === found.join())
    }),
  broken: each(all, mutants, (wrong) => ({
    programOrder: finders.programOrder(wrong),
    ordered: finders.ordered(orderedDiagrams(wrong)),
    settled: finders.settled(wrong)
  }))
})

const program = finders.program(policy)

check(all.ordered, {
  says: "sets of answers come to the same outcomes when the program is run over every answer in them",
  runs: 1_000,
  of: (ordered) =>
    fc.property(partialAnswers(policy), ({ box, tag }) => {
      compared.byPrograms += ordered === all.ordered ? 1 : 0
      return ordered(tag, box).join() === program(tag, box).join()
    }),
  broken: Object.fromEntries(
    Object.entries(mutants).map(([says, mutate]) => [says, finders.ordered(orderedDiagrams(mutate(policy)))])
  )
})

afterAll(() => {
  const { byPrograms, complete, open, partial } = compared
  expect(complete + partial).toBeGreaterThanOrEqual(100_000)
  console.log(
    `${complete} complete and ${partial} partial answers (${open} of them open) compared, ${byPrograms} more with the ` +
      "programs over all completions: 0 differences"
  )
})
