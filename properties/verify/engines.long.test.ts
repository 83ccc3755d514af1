/**
 * The example engines: each of the ten planted mistakes of the naive one breaks a law that was written for the rule, with
 * a request of at most eight facts; the rules for one section break none; and neither does an engine that is right.
 */
import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { Result, Schema } from "effect"
import { afterAll, describe, expect, it } from "vitest"
import { decideDecoded } from "../../src/api/decide.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"
import { laws } from "../laws/laws.ts"
import { against } from "./against/against.ts"
import { agrees, Mapping, readerOf } from "./against/answer.ts"
import type { Ask } from "./against/engine.ts"
import { sizeOf } from "./against/fewer.ts"
import { tryLaw } from "./against/laws.ts"
import { selected, subjectOf, usualSeed } from "./verify.ts"

const subject = subjectOf()
const effort = { seed: usualSeed, each: 1 }
const lawOf = (id: string) => laws.find((law) => law.id === id)!

const folder = new URL("../../docs/examples/engines/", import.meta.url)
const mapping: unknown = JSON.parse(readFileSync(new URL("mapping.json", folder), "utf8"))
const read = readerOf(Schema.decodeUnknownSync(Mapping)(mapping))

/** An example engine, which answers in order. */
const example = (script: string): Ask => {
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, folder))])
  afterAll(() => void child.kill())
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return async (requests) => {
    const replies = requests.map(async (request, id) => {
      child.stdin.write(`${JSON.stringify({ ...request, id: String(id) })}\n`)
      const { value } = await lines.next()
      return { _tag: "Said" as const, ...Result.getOrThrow(read(JSON.parse(value!))) }
    })
    return Promise.all(replies)
  }
}
const naive = example("naive.mjs")
const rules = example("rules.mjs")

interface Mistake {
  readonly number: number
  readonly says: string
  readonly law: string
  readonly under: IndicationTag
  /** What of the request shows that it is this mistake. */
  readonly shows: (request: Request) => boolean
}

const modality = ({ services: [first] }: Request) => first.study?.modality

const mistakes: ReadonlyArray<Mistake> = [
  {
    number: 1,
    says: "a remote contact counts for new patients",
    law: "evaluation-first",
    under: "FemoralNeuropathy",
    shows: ({ evaluation }) => evaluation?.contact === "remote, new patient"
  },
  {
    number: 2,
    says: "whoever waives EMG/NCV, it is waived",
    law: "emg-first",
    under: "UlnarNeuropathy",
    shows: ({ electrodiagnostics }) => electrodiagnostics?.waivedBy !== undefined
  },
  {
    number: 3,
    says: "one of three conditions is enough in carpal tunnel syndrome",
    law: "carpal-tunnel-threefold",
    under: "CarpalTunnelSyndrome",
    shows: ({ electrodiagnostics, indications: [one] }) =>
      electrodiagnostics?.emgNcv !== "equivocal" || !("clinicallyUncertain" in one && one.clinicallyUncertain === true)
  },
  {
    number: 4,
    says: "an allergy or a bar to MRI is enough for plain CT of the pelvis",
    law: "plain-ct-of-the-pelvis",
    under: "SciaticNeuropathy",
    shows: ({ contrastSafety, mri }) =>
      contrastSafety?.iodinated !== "allergy" || mri?.feasibility !== "contraindicated"
  },
  {
    number: 5,
    says: "PET for a plexus is approved",
    law: "no-pet",
    under: "BrachialPlexus",
    shows: (request) => ["PET", "PET/CT"].includes(String(modality(request)))
  },
  {
    number: 6,
    says: "radiation is taken for infiltration",
    law: "emg-first-after-radiation",
    under: "BrachialPlexus",
    shows: ({ electrodiagnostics, indications: [one] }) =>
      "cause" in one && one.cause === "radiation plexitis" && electrodiagnostics?.emgNcv === "not done"
  },
  {
    number: 7,
    says: "MRI of the neck needs no upper trunk",
    law: "mri-of-the-neck-only-for-the-upper-trunk",
    under: "BrachialPlexus",
    shows: ({ services: [first] }) => first.study?.region === "neck"
  },
  {
    number: 8,
    says: "CT of the chest only where MRI is ruled out",
    law: "ct-of-chest-or-abdomen-whatever-mri",
    under: "StiffPersonSyndrome",
    shows: ({ mri }) => mri?.feasibility !== undefined
  },
  {
    number: 9,
    says: "a repeat CT in Lambert-Eaton syndrome at any time",
    law: "lambert-eaton-repeat",
    under: "LEMS",
    shows: ({ services: [first] }) => Number(first.previous?.monthsAgo) < 3
  },
  {
    number: 10,
    says: "neurography is judged as MRI",
    law: "neurography-limited",
    under: "SciaticNeuropathy",
    shows: (request) => modality(request) === "MRN"
  }
]

describe("the mistakes of the naive engine are found", () => {
  it.each(mistakes)("$number: $says", { timeout: 60_000 }, async ({ law, shows, under }) => {
    const { broken, witnesses } = await tryLaw(lawOf(law), naive, subject, { ...effort, each: 2 })
    expect(broken).toBeGreaterThan(0)
    const found = witnesses.find(({ indication }) => indication === under)
    const requests = found!.answered.map(({ request }) => request)
    expect(sizeOf(requests)).toBeLessThanOrEqual(8)
    for (const request of requests) expect(shows(request), JSON.stringify(request)).toBe(true)
    // at least one of them is decided otherwise than by the policy
    const otherwise = found!.answered.filter(
      ({ answer, request }) => !agrees(answer.verdict, decideDecoded(request).determinations[0]._tag)
    )
    expect(otherwise.length).toBeGreaterThan(0)
  })
})

it("the rules for PN-6.1 break no law of the section, and err on the side of pending", {
  timeout: 60_000
}, async () => {
  const sections = new Set(["PN-6.1"])
  const { compared, tried } = await against(rules, subject, { laws: selected(laws, { sections }), effort, sections })
  expect(tried.length).toBeGreaterThan(10)
  expect(tried.filter(({ broken }) => broken > 0)).toEqual([])
  expect(compared.asked).toBeGreaterThan(300)
  expect(compared.disagreed).toBeGreaterThan(0)
  expect(new Set(compared.groups.map(({ verdict }) => verdict))).toEqual(new Set(["pend"]))
})

/** This package's own policy as an engine. */
const right: Ask = async (requests) =>
  requests.map((request) => {
    const [{ _tag: verdict, clauses }] = decideDecoded(request).determinations
    return { _tag: "Said", verdict, clauses }
  })

const some = ["no-pet", "emg-first", "lems-repeat", "default-stated-study-reviewed", "conservative-trial-long"].map(
  lawOf
)

it("an engine that is right breaks no law and disagrees nowhere", { timeout: 60_000 }, async () => {
  const sections = new Set(["PN-6.1"])
  const { compared, requests, tried, unanswered } = await against(right, subject, { laws: some, effort, sections })
  expect(tried.map(({ broken }) => broken)).toEqual([0, 0, 0, 0, 0])
  expect(tried.map(({ untried }) => untried !== undefined)).toEqual([false, false, false, false, true])
  expect(compared).toMatchObject({ disagreed: 0, otherClauses: 0, groups: [] })
  expect(compared.asked).toBeGreaterThan(100)
  expect(requests).toBeGreaterThan(compared.asked)
  expect(unanswered).toEqual([])
})

it("an engine that never says why is not blamed for clauses, and one that errs is blamed by section and clause", {
  timeout: 60_000
}, async () => {
  const wrong: Ask = async (requests) =>
    (await right(requests)).map((reply) =>
      reply._tag === "Said" && reply.verdict === "CriteriaMet" && reply.clauses!.includes("PN-6.1.c7")
        ? { _tag: "Said", verdict: "refuse" }
        : { ...reply, clauses: [] }
    )
  const sections = new Set(["PN-6.1"])
  const { compared } = await against(wrong, subject, { laws: [], effort, sections })
  expect(compared.otherClauses).toBeGreaterThan(0)
  expect([...compared.sections.keys()]).toContain("PN-6.1")
  expect(compared.groups.map(({ clause, outcome, section, verdict }) => [section, clause, outcome, verdict])).toEqual([
    ["PN-6.1", "PN-6.1.c7", "CriteriaMet", "refuse"]
  ])
  expect(sizeOf([compared.groups[0]!.request])).toBeLessThanOrEqual(8)
})
