/**
 * The tests of a family of laws: each is proved, or sampled; it is refuted for a policy with its rule broken, by a request
 * that this policy decides so; and its trials find such a policy out and no other. It may not know any law.
 */
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { decideDecoded } from "../../src/api/decide.ts"
import { consensus } from "../../src/diagram/consensus.ts"
import { type OrderedDiagrams, orderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import { policyOrdered, programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { type Profile, registerProfile } from "../../src/language/profile.ts"
import { decode } from "../../src/request/decode.ts"
import type { Request } from "../../src/request/request.ts"
import { brokenFor } from "./broken.ts"
import type { Law, Provable, Sampled, Trial, Verdict } from "./law.ts"
import { isProved, type Proof, prover } from "./prove.ts"
import { sample } from "./sampled.ts"
import { trialsOf } from "./trials.ts"

const seed = 20211001
const thisPolicy = prover(programDiagrams)

/** What a policy says of the first service. */
const saidBy =
  (policy: OrderedDiagrams, profile: Profile = registerProfile) =>
  (request: Request): Verdict => {
    const { possible } = consensus(request, profile, 0, policy)
    return possible.length === 1 ? possible[0]! : "NeedsInformation"
  }

const found = (trials: ReadonlyArray<Trial>, say: (request: Request) => Verdict): ReadonlyArray<Trial> =>
  trials.filter(({ holds, requests }) => !holds(requests.map(say)))

interface FoundOut {
  readonly what: string
  readonly policy: OrderedDiagrams
  readonly proof: Proof
}

/** The law of one case, under one indication after the other; what compares indications stays whole. */
const byIndication = (law: Provable, one: Provable["cases"][number]): ReadonlyArray<Provable> =>
  (law._tag === "Alike" ? [one.tags] : one.tags.map((tag) => [tag])).map(
    (tags) => ({ ...law, cases: [{ ...one, tags }] }) as Provable
  )

/** A broken policy that the proof of a case finds out, and what it found. */
const findsOut = (law: Provable, one: Provable["cases"][number]): FoundOut => {
  for (const part of byIndication(law, one)) {
    for (const { policy, what } of brokenFor(part, programDiagrams, thisPolicy)) {
      const proof = prover(policy).prove(part)
      if (proof.refutation !== undefined) return { what, policy: orderedDiagrams(policy), proof }
    }
  }
  throw new Error(`${law.id} cannot fail of ${one.tags.join(", ")}`)
}

const showProvable = (law: Provable): void => {
  let broken: ReadonlyArray<FoundOut> = []
  it("is proved", () => {
    const proof = thisPolicy.prove(law)
    console.log(`${law.id}: proved over ${proof.regions} regions`)
    expect(proof.refutation?.stated).toBeUndefined()
    expect(isProved(proof)).toBe(true)
    expect(proof.regions).toBeGreaterThan(0n)
  })
  it("is refuted in each of its cases when its rule is broken, by a request that is decided so", () => {
    broken = law.cases.map((one: Provable["cases"][number]) => findsOut(law, one))
    for (const { policy, proof, what } of broken) {
      const { said, stated } = proof.refutation!
      for (const [at, { profile, request }] of stated.entries()) {
        expect(Result.isSuccess(decode(request)), what).toBe(true)
        expect(saidBy(policy, profile)(request), `${what}: ${JSON.stringify(request)}`).toBe(said[at])
      }
    }
  })
  it("has trials that find a broken policy out, and not this one", () => {
    const trials = trialsOf(law, thisPolicy, { seed, each: 1 })
    expect(found(trials, saidBy(policyOrdered, law.profile))).toEqual([])
    if (trials.length === 0) return expect(law._tag).toBe("Says")
    const { policy, proof, what } = broken[0] ?? findsOut(law, law.cases[0]!)
    const say = saidBy(policy, law.profile)
    const near = [...trials].sort(
      (a, b) => Number(b.tag === proof.refutation!.tag) - Number(a.tag === proof.refutation!.tag)
    )
    expect(
      near.some(({ holds, requests }) => !holds(requests.map(say))),
      what
    ).toBe(true)
  })
}

const showSampled = (law: Sampled): void => {
  it("holds of random requests", () => {
    const { counterexample, runs } = sample(law, decideDecoded, { seed })
    console.log(`${law.id}: sampled, ${runs} requests`)
    expect(counterexample).toBeUndefined()
  })
  it.each(Object.entries(law.broken))("is refuted when an engine %s", (_, wrong) => {
    expect(sample(law, wrong, { seed, runs: 20 * law.runs }).counterexample).toBeDefined()
  })
}

/** Shows each law of a family. */
export const shown = (laws: ReadonlyArray<Law>): void =>
  describe.each(laws)("$says", (law) => (law._tag === "Sampled" ? showSampled(law) : showProvable(law)))
