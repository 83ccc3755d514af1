/**
 * What a requester is shown teaches no upcoding: it proposes no change of a fact that can only be found, and of the facts
 * that would matter it never says which answer would help.
 */
import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decideDecoded } from "../../src/api/decide.ts"
import { letter } from "../../src/api/letter.ts"
import { WhatIf, whatIf } from "../../src/api/what-if.ts"
import { supportedSentence, whatIfInWords } from "../../src/api/what-if-words.ts"
import { explore } from "../../src/diagram/explore.ts"
import { type Repair, repairsInReach, repairsOverAnyFact, wouldMatter } from "../../src/diagram/repairs.ts"
import { anyAnswer, type Fact, sizeOf } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { statementOf } from "../../src/language/render.ts"
import { rule } from "../../src/policy.ts"
import { inReach } from "../../src/request/in-reach.ts"
import { indicationTags } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"
import { anyRequest, check } from "../laws-general/law.ts"

// ── repairs ─────────────────────────────────────────────────────────────────────────────────────────────────────────
type Repairs = (request: Request, service: number) => ReadonlyArray<Repair>
const shown: Repairs = (request, service) => repairsInReach(request, registerProfile, service)
const any: Repairs = (request, service) => repairsOverAnyFact(request, registerProfile, service)

check<Repairs>(shown, {
  says: "every change that is proposed is of an actionable fact, to answers of which a requester can bring about each",
  runs: 90,
  of: (subject) =>
    fc.property(anyRequest, (request) =>
      request.services.every((_, service) =>
        subject(request, service)
          .flat()
          .every(({ answers, fact, onFile }) => {
            const ways = inReach(fact, onFile).filter((way) => (way & ~answers) === 0)
            return fact.actionable && ways.reduce((set, way) => set | way, 0) === answers
          })
      )
    ),
  broken: { "proposes whatever would do": any }
})

/** Every fact that a program asks about. */
const facts: ReadonlyArray<Fact> = [
  ...new Map(
    indicationTags.flatMap((tag) =>
      [...explore(rule(tag))].flatMap(({ asked }) => asked.map(({ question: { fact } }) => [fact.id, fact] as const))
    )
  ).values()
]

describe("in a requester's reach", () => {
  it("is nothing about a fact that is not actionable", () => {
    const clinical = facts.filter(({ actionable }) => !actionable)
    expect(clinical.length).toBeGreaterThan(30)
    for (const fact of clinical) expect(inReach(fact, anyAnswer(fact))).toEqual([])
  })

  it.each([
    ["electrodiagnostics.emgNcv", ["not done"], ["done"]],
    ["ultrasound.result", ["not done"], ["done"]],
    ["BrachialPlexus.conservativeTrial", ["not tried"], ["failed", "succeeded or still under way"]],
    ["GaucherDisease.painRadiograph", ["not done"], ["diagnostic", "non-diagnostic", "points to further imaging"]],
    ["Fasciculations.sphincterDysfunction", ["not addressed"], ["present", "absent"]]
  ])("%s is, but not what it shows", (id, before, together) => {
    const fact = facts.find((one) => one.id === id)! as Fact & { _tag: "Choice" }
    const covered = together.flatMap((word) => fact.covers[word] ?? [word])
    const bits = (words: ReadonlyArray<string>) =>
      words.reduce((set, word) => set | (1 << fact.answers.indexOf(word)), 0)
    const choices = inReach(fact, anyAnswer(fact))
    expect(choices).toContain(bits(covered))
    expect(inReach(fact, bits(before))).toEqual(choices)
    for (const word of covered) {
      expect(choices).not.toContain(bits([word]))
      // once it has shown something, another result is not to be had
      expect(inReach(fact, bits([word])).every((way) => (way & bits(covered)) === 0)).toBe(true)
    }
  })

  it("time only passes", () => {
    const numbers = facts.filter((fact) => fact._tag === "Number" && fact.actionable)
    expect(numbers.length).toBeGreaterThan(2)
    for (const fact of numbers) {
      for (let stretch = 0; stretch < sizeOf(fact); stretch++) {
        expect(Math.min(...inReach(fact, 1 << stretch))).toBe(1 << stretch)
      }
    }
  })

  it("a patient who is new to the practice does not become an established one", () => {
    const contact = facts.find(({ id }) => id === "evaluation.contact")! as Fact & { _tag: "Choice" }
    const bit = (word: string) => 1 << contact.answers.indexOf(word)
    expect(inReach(contact, bit("remote, new patient"))).toEqual([bit("in person"), bit("none")])
    expect(inReach(contact, bit("none"))).toContain(bit("remote, established patient"))
  })
})

// ── what would matter ───────────────────────────────────────────────────────────────────────────────────────────────
check<typeof wouldMatter>(wouldMatter, {
  says: "what would matter is what the smallest changes over any facts need beyond a requester's reach",
  runs: 90,
  of: (subject) =>
    fc.property(anyRequest, (request) =>
      request.services.every((_, service) => {
        const beyond = any(request, service)
          .flat()
          .filter(({ answers, fact, onFile }) => !inReach(fact, onFile).some((way) => (way & ~answers) === 0))
        const paths = new Set(beyond.map(({ path }) => path))
        return (
          subject(request, registerProfile, service)
            .map(({ path }) => path)
            .sort()
            .join() === [...paths].sort().join()
        )
      })
    ),
  broken: {
    "leaves a fact out": (...of) => wouldMatter(...of).slice(1),
    "names what a requester can bring about, too": (request, profile, service) =>
      repairsOverAnyFact(request, profile, service).flat()
  }
})

/** The lines of an explanation that say what would change it. */
type Lines = (request: Request) => ReadonlyArray<string>
const lines: Lines = (request) => {
  const { determinations } = decideDecoded(request)
  return whatIf(request).flatMap((found, service) => whatIfInWords(found, determinations[service]!))
}
const sentences: Lines = (request) => [
  ...lines(request),
  // of a notice, what it adds to the determination
  ...letter(request).flatMap((text) => /The same facts support: .*?\.(?= |$)/.exec(text) ?? [])
]

/** Every answer of a clinical fact that would help, as a statement: for a yes/no fact its label, not asked as a question. */
const helpful = (request: Request): ReadonlyArray<string> =>
  request.services.flatMap((_, service) =>
    decideDecoded(request).determinations[service]!._tag === "CriteriaMet"
      ? []
      : any(request, service)
          .flat()
          .filter(({ fact }) => !fact.actionable)
          .flatMap(({ answers, fact }) => [
            statementOf({ fact, yes: answers }),
            ...(fact._tag === "Choice" && typeof fact.answers[0] === "string"
              ? fact.answers.filter((_, at) => (answers >> at) & 1).map((answer) => `${fact.label}: ${answer}`)
              : [])
          ])
  )

check<Lines>(sentences, {
  says: "no answer of a clinical fact that would help stands in what a requester is shown",
  runs: 90,
  of: (subject) =>
    fc.property(anyRequest, (request) => {
      const said = subject(request)
        .join("\n")
        .replaceAll(/whether /g, "whether: ")
      return helpful(request).every((statement) => !new RegExp(`(?<!whether: )${escaped(statement)}`).test(said))
    }),
  broken: {
    "says what would do": (request) =>
      request.services.flatMap((_, service) =>
        any(request, service)
          .flat()
          .map(({ answers, fact }) => statementOf({ fact, yes: answers }))
      )
  }
})

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")

// ── the plain data ──────────────────────────────────────────────────────────────────────────────────────────────────
check<typeof whatIf>(whatIf, {
  says: "what is shown is plain data of a known form, and survives JSON",
  runs: 60,
  of: (subject) =>
    fc.property(anyRequest, (request) =>
      subject(request).every((found) => {
        const decoded = Schema.decodeUnknownSync(WhatIf, { onExcessProperty: "error" })(
          JSON.parse(JSON.stringify(found))
        )
        return JSON.stringify(decoded) === JSON.stringify(found)
      })
    ),
  broken: {
    "adds the answers that would do": (request) =>
      whatIf(request).map((found) => ({
        ...found,
        wouldMatter: found.wouldMatter.map((one) => ({ ...one, answers: ["yes"] }))
      })) as never
  }
})

it("nothing is said of changes where the criteria are met, and why only there", { timeout: 60_000 }, () => {
  const requests = fc.sample(anyRequest, { seed: 20211001, numRuns: 60 })
  let met = 0
  for (const request of requests) {
    whatIf(request).forEach((found, service) => {
      const determination = decideDecoded(request).determinations[service]!
      const said = whatIfInWords(found, determination)
      if (determination._tag === "CriteriaMet") {
        met += 1
        expect([found.repairs, found.wouldMatter]).toEqual([[], []])
        expect(said).toHaveLength(1)
        expect(said[0]).toMatch(/^What it really rests on: /)
      } else {
        expect(said.join()).not.toContain("really rests on")
        expect(said.filter((line) => line.startsWith("The same facts"))).toEqual(supportedSentence(found))
      }
    })
  }
  expect(met).toBeGreaterThan(3)
})
