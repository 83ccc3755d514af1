/**
 * This package, in the forms in which it decides: the compiled module and the interpreter on answers, the bulk decider and
 * the full determination on decoded requests. A new form is a competitor more: add it to `forms`.
 */
import { Result } from "effect"
import { decideDecoded } from "../../../src/api/decide.ts"
import { decideOutcomes } from "../../../src/api/decide-outcomes.ts"
import { compile } from "../../../src/diagram/compile.ts"
import { answersOf, boxesOf } from "../../../src/diagram/encode.ts"
import { interpret } from "../../../src/diagram/interpret.ts"
import { factsAsked } from "../../../src/diagram/numbered.ts"
import { programDiagrams } from "../../../src/diagram/policy-diagrams.ts"
import { portableOf } from "../../../src/diagram/portable.ts"
import { partOf } from "../../../src/diagram/portable-part.ts"
import type { ProgramDiagrams } from "../../../src/diagram/program-diagram.ts"
import { tracer } from "../../../src/diagram/traced.ts"
import { registerProfile } from "../../../src/language/profile.ts"
import { decode } from "../../../src/request/decode.ts"
import type { Request } from "../../../src/request/request.ts"
import { version } from "../../../src/version.ts"
import { asEngine, type Engine } from "../engine.ts"
import { type PartialFacts, requestOf, type Said } from "../grid.ts"

const tag = "BrachialPlexus"
const packaged = `pnd-policy ${version}`
const absent = "unknown; decided where all completions agree"
const policy: ProgramDiagrams = programDiagrams

/** A request of the grid, decoded. */
const decoded = (facts: PartialFacts): Request => Result.getOrThrow(decode(requestOf(facts)))

const asked = factsAsked(policy, tag)

/** The answers of a request, as the compiled module takes them. */
const answers = (facts: PartialFacts): Uint8Array => {
  const position = { service: 0, indication: 0 }
  const [box] = boxesOf(policy.facts, { request: decoded(facts), profile: registerProfile, position })
  return Uint8Array.from(answersOf(policy.facts.length, asked, box!))
}

/** What a leaf says; where no leaf is reached, a fact is open. */
const saidAt = policy.leaves.map(({ outcome }) => outcome as Said)
const at = (leaf: number): Said => saidAt[leaf] ?? "asks"

const onAnswers = (name: string, leaf: (answers: Uint8Array) => number): Engine<Uint8Array> => ({
  name,
  packaged,
  absent,
  input: answers,
  decide: (inputs, into) => {
    for (let nth = 0; nth < inputs.length; nth++) into[nth] = at(leaf(inputs[nth]!))
  }
})

interface Compiled {
  readonly decide: (indication: string, answers: Uint8Array) => number
  readonly programs: Readonly<Record<string, (answers: Uint8Array) => number>>
}

const loaded = (text: string): Compiled =>
  new Function(`${text.replaceAll(/^export /gm, "")}\nreturn { decide, programs }`)() as Compiled
const about = { edition: "", digest: "", says: [] }

/** The module that `pnd compile` prints, told the indication with each request. */
const compiled = async (): Promise<Engine> => {
  const { decide } = loaded(compile(policy, about))
  return asEngine(onAnswers("pnd compile: the whole policy", (one) => decide(tag, one)))
}

const part = partOf(portableOf(programDiagrams), [tag])
const places = part.facts.map(({ id }) => policy.facts.findIndex((fact) => fact.id === id))

/** The place of a fact in the module of the indication of the grid alone. */
export const placeInPart = (id: string): number => {
  const place = part.facts.findIndex((fact) => fact.id === id)
  if (place < 0) throw new Error(`no fact of the module: ${id}`)
  return place
}

/** The answers of a request, as that module takes them. */
export const answersInPart = (facts: PartialFacts): Uint8Array => {
  const whole = answers(facts)
  return Uint8Array.from(places, (place) => whole[place]!)
}

/** The module that `pnd compile --indication` prints: the indication of the grid alone, looked up once. */
const compiledPart = async (): Promise<Engine> => {
  const program = loaded(compile(part, about)).programs[tag]!
  const said = part.leaves.map(({ outcome }) => outcome as Said)
  return asEngine<Uint8Array>({
    name: "pnd compile --indication: PN-4 alone",
    packaged,
    absent,
    input: answersInPart,
    decide: (inputs, into) => {
      for (let nth = 0; nth < inputs.length; nth++) into[nth] = said[program(inputs[nth]!)] ?? "asks"
    }
  })
}

const interpreted = async (): Promise<Engine> => {
  const { leaf } = interpret(policy)
  return asEngine(onAnswers("interpreter", (one) => leaf(tag, one)))
}

const traced = async (): Promise<Engine> => {
  const { of } = tracer(policy)
  return asEngine<Uint8Array>({
    ...onAnswers("traced decision", (one) => of(tag, one).leaf),
    account: "its leaf, with clauses and readings, and every question on the way with its answer",
    explain: (inputs, into) => {
      for (let nth = 0; nth < inputs.length; nth++) {
        const { leaf, steps } = of(tag, inputs[nth]!)
        into[0] = { leaf: policy.leaves[leaf], steps }
      }
    }
  })
}

/** Deciding in bulk, on decoded requests: what facts are absent is read exactly. */
const bulk = async (): Promise<Engine> =>
  asEngine<Request>({
    name: "decideOutcomes",
    packaged,
    absent,
    input: decoded,
    decide: (inputs, into) => {
      let nth = 0
      for (const { outcomes } of decideOutcomes(inputs)) {
        const { _tag } = outcomes[0]!
        into[nth++] = _tag === "NeedsInformation" ? "asks" : (_tag as Said)
      }
    },
    account: "outcome, clauses, readings",
    explain: (inputs, into) => {
      for (const one of decideOutcomes(inputs)) into[0] = one
    }
  })

/** The whole determination: reason, trace, every unmet criterion, missing facts. */
const determination = async (): Promise<Engine> =>
  asEngine<Request>({
    name: "decide",
    packaged,
    absent,
    input: decoded,
    decide: (inputs, into) => {
      for (let nth = 0; nth < inputs.length; nth++) {
        const { _tag } = decideDecoded(inputs[nth]!).determinations[0]
        into[nth] = _tag === "NeedsInformation" ? "asks" : (_tag as Said)
      }
    },
    account: "the determination in words: reason, trace, every unmet criterion",
    explain: (inputs, into) => {
      for (let nth = 0; nth < inputs.length; nth++) into[0] = decideDecoded(inputs[nth]!)
    }
  })

export const forms = { compiledPart, compiled, interpreted, traced, bulk, determination } satisfies Record<
  string,
  () => Promise<Engine>
>
