/**
 * Verifying laws: each by proof over the diagrams of a policy where it can be proved, else on random requests. It may not
 * know any law by name, nor who asks; what it finds is data.
 */
import fc from "fast-check"
import { type ClauseId, sections } from "../../spec/clauses.ts"
import { decideDecoded } from "../../src/api/decide.ts"
import { decideOutcomes, type RequestOutcomes } from "../../src/api/decide-outcomes.ts"
import type { Stated } from "../../src/charts/stated-request.ts"
import type { Outcome } from "../../src/determination.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { isReading } from "../../src/language/criterion.ts"
import type { Fact } from "../../src/language/fact.ts"
import { type Profile, registerProfile } from "../../src/language/profile.ts"
import type { Request } from "../../src/request/request.ts"
import { isRequest } from "../generators/parts.ts"
import { isProvable, type Law, type Provable, type Sampled } from "../laws/law.ts"
import { laws } from "../laws/laws.ts"
import { type Prover, prover } from "../laws/prove.ts"
import { spokenOf } from "../laws/spoken.ts"
import type { Decide } from "../laws-general/decider.ts"
import type { Finding, Said, Shown } from "./finding.ts"
import { isAssertion, smallerSample } from "./smaller.ts"
import { walk } from "./walk.ts"

/** What is verified: a policy as diagrams, and as a function. */
export interface Subject {
  readonly policy: ProgramDiagrams
  readonly prover: Prover
  readonly decide: Decide
  /** The outcome of the first service alone, found sooner. */
  readonly outcome: (request: Request) => Outcome
}

/** The outcome of the first service of one request after another, read from the diagrams of this package's policy. */
const outcomeHere = (): Subject["outcome"] => {
  let current: Request
  function* asked() {
    for (;;) yield current
  }
  const outcomes = decideOutcomes(asked())
  return (request) => {
    current = request
    return (outcomes.next().value as RequestOutcomes).outcomes[0]!._tag
  }
}

/** What the programs ask for, and what laws speak of besides: a program may have lost a question, and so broken them. */
const askedOrSpoken = (): ReadonlyArray<Fact> => {
  const { facts } = programDiagrams
  const asked = new Set(facts.map(({ id }) => id))
  return [...facts, ...spokenOf(laws).filter(({ id }) => !asked.has(id))]
}

/** A policy as a subject; this package's by default. */
export const subjectOf = (policy: ProgramDiagrams = programDiagrams, decide: Decide = decideDecoded): Subject => ({
  policy,
  prover: prover(policy, askedOrSpoken()),
  decide,
  outcome: decide === decideDecoded ? outcomeHere() : (request) => decide(request).determinations[0]._tag
})

/** How much is tried of a law that is sampled. */
export interface Effort {
  readonly seed: number
  /** How many random requests; as many as the law asks for by default. */
  readonly runs?: number
  /** Where a failure was found: only that is tried. */
  readonly path?: string
}

/** The seed of every run that names none. */
export const usualSeed = 20211001

const chosenIn = ({ readings = {} }: Profile) => {
  const usual: Readonly<Record<string, unknown>> = registerProfile.readings ?? {}
  const chosen = Object.entries(readings as Readonly<Record<string, string>>).filter(([id, one]) => usual[id] !== one)
  return chosen.length === 0 ? {} : { chosen: Object.fromEntries(chosen) }
}

/** A request of a refuted proof, with what the policy decides there. */
const shownBy = (policy: ProgramDiagrams, { profile, request }: Stated, outcome: string): Shown => {
  const { cites, steps } = walk(policy, request, profile)
  const said: Said = {
    outcome,
    clauses: cites.filter((id): id is ClauseId => id.startsWith("PN-")),
    readings: cites.filter(isReading),
    trace: steps
  }
  return { request, ...chosenIn(profile), said: [said] }
}

const proved = (law: Provable, { policy, prover: { prove } }: Subject): Finding => {
  const { refutation, regions, unmoved } = prove(law)
  const found = { law, method: "proof", size: Number(regions) } as const
  if (refutation !== undefined) {
    const shown = refutation.stated.map((stated, at) => shownBy(policy, stated, refutation.said[at]!))
    return { ...found, holds: false, why: "a request shows otherwise", counterexamples: [{ shown }] }
  }
  return unmoved === true
    ? { ...found, holds: false, why: "what should make a difference makes none anywhere" }
    : { ...found, holds: true }
}

/** The requests in a generated value, however deep. */
const requestsIn = (value: unknown): ReadonlyArray<Request> =>
  isRequest(value)
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(requestsIn)
      : []

const sampled = (law: Sampled, { decide }: Subject, { path, runs = law.runs, seed }: Effort): Finding => {
  const found = fc.check(law.of(decide), { seed, numRuns: runs, ...(path === undefined ? {} : { path }) })
  const finding = { law, method: "sample", size: found.numRuns, seed } as const
  if (!found.failed) return { ...finding, holds: true }
  const { counterexamplePath, errorInstance } = found
  const refuted = isAssertion(errorInstance)
  const asFound = found.counterexample as unknown as ReadonlyArray<unknown>
  const generated = refuted ? smallerSample(law, decide, asFound) : asFound
  const shown = requestsIn(generated).map((request): Shown => {
    const options = law.profile === undefined ? {} : { profile: law.profile }
    const said = decide(request, options).determinations.map(
      ({ _tag: outcome, clauses, readings, trace }): Said => ({ outcome, clauses, readings, trace })
    )
    return { request, ...chosenIn(law.profile ?? registerProfile), said }
  })
  const isOne = generated.length === 1 && isRequest(generated[0])
  return {
    ...finding,
    holds: false,
    why: refuted ? "a request shows otherwise" : "deciding failed",
    counterexamples: [
      {
        shown,
        ...(isOne ? {} : { generated: JSON.parse(JSON.stringify(generated)) }),
        ...(counterexamplePath === null ? {} : { path: counterexamplePath })
      }
    ]
  }
}

/** Verifies one law. */
export const verifyLaw = (law: Law, subject: Subject, effort: Effort): Finding =>
  isProvable(law) ? proved(law, subject) : sampled(law, subject, effort)

/** Which laws are meant. */
export interface Selection {
  /** By id; without any, all. */
  readonly ids?: ReadonlyArray<string>
  /** Those that rest on a clause of one of these sections. */
  readonly sections?: ReadonlySet<string>
}

const sectionOf = (id: ClauseId): string => id.slice(0, id.indexOf(".c"))

/** The sections in which a law has its clauses, in the document's order. */
export const sectionsOf = ({ clauses }: Law): ReadonlyArray<string> =>
  sections.map(({ id }) => id).filter((id) => clauses.some((clause) => sectionOf(clause) === id))

/** The laws that are meant, in their order. */
export const selected = (laws: ReadonlyArray<Law>, { ids = [], sections: named }: Selection): ReadonlyArray<Law> =>
  laws.filter(
    (law) =>
      (ids.length === 0 || ids.includes(law.id)) &&
      (named === undefined || sectionsOf(law).some((section) => named.has(section)))
  )
