/**
 * Nothing that was tampered with is verified: no determination with one thing changed in it or in its certificate, and
 * none beside a request in which a fact was moved to the other side of a question on the walk, beside another request,
 * another profile, another service. Each kind of rejection is needed: a checker that lacks it lets something through.
 */
import { readFileSync } from "node:fs"
import { Result, Schema } from "effect"
import fc from "fast-check"
import { afterAll, expect, it } from "vitest"
import type { Determination } from "../../src/determination.ts"
import type { Rejection } from "../../src/diagram/certificate/rejection.ts"
import { Stated } from "../../src/diagram/certificate/stated.ts"
import { check } from "../../src/diagram/check.ts"
import { type Profile, registerProfile } from "../../src/language/profile.ts"
import { decode } from "../../src/request/decode.ts"
import type { Request } from "../../src/request/request.ts"
import { anyProfile, anyRequest, certified, own } from "./certified.ts"
import { moves } from "./moves.ts"
import { tamperings } from "./tamperings.ts"

interface Case {
  readonly request: Request
  readonly profile: Profile
  readonly determinations: ReadonlyArray<Determination>
}

const caseOf = (request: Request, profile: Profile): Case => ({
  request,
  profile,
  determinations: certified(request, profile)
})
const drawn = (numRuns: number): ReadonlyArray<Case> =>
  fc
    .sample(fc.tuple(anyRequest, anyProfile), { seed: 20211001, numRuns })
    .map(([request, profile]) => caseOf(request, profile))

/** The examples of the documentation: every section and every outcome. */
const examples = (): ReadonlyArray<Case> =>
  readFileSync(new URL("../../docs/examples/requests.ndjson", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => caseOf(Result.getOrThrow(decode(JSON.parse(line))), registerProfile))

const read = Schema.decodeUnknownResult(Stated)

/** What is wrong with a determination as it comes from a file; nothing is verified that cannot be read. */
const wrongWith = ({ profile, request }: Omit<Case, "determinations">, service: number, one: Determination) => {
  const stated = read(JSON.parse(JSON.stringify(one)))
  return Result.isFailure(stated)
    ? ["unreadable"]
    : check(own, request, profile, service, stated.success).map(({ _tag }) => _tag)
}

interface Tried {
  readonly where: string
  readonly wrong: ReadonlyArray<string>
}
const accepted = (tried: ReadonlyArray<Tried>) => tried.filter(({ wrong }) => wrong.length === 0)

const changed: Array<Tried> = []
const moved: Array<Tried> = []
const exchanged: Array<Tried> = []

afterAll(() =>
  console.log(
    [
      `${changed.length} determinations with one thing changed: ${accepted(changed).length} accepted`,
      `${moved.length} facts moved across their questions: ${accepted(moved).length} accepted`,
      `${exchanged.length} exchanges of requests, services and indications: ${accepted(exchanged).length} accepted`
    ].join("; ")
  )
)

it("a determination with one thing changed is rejected", { timeout: 60_000 }, () => {
  for (const one of drawn(12)) {
    for (const [service, determination] of one.determinations.entries()) {
      expect(wrongWith(one, service, determination)).toEqual([])
      if (JSON.stringify(determination.certificate).length > 6000) continue
      for (const tampered of tamperings(determination)) {
        changed.push({ where: tampered.where, wrong: wrongWith(one, service, tampered.determination) })
      }
    }
  }
  expect(accepted(changed)).toEqual([])
  expect(changed.length).toBeGreaterThan(5000)
})

it("a determination beside a request in which a fact on its walk was moved is rejected", { timeout: 60_000 }, () => {
  for (const one of [...examples(), ...drawn(12)]) {
    for (const [service, determination] of one.determinations.entries()) {
      if (determination.certificate?._tag !== "Listed" || determination.certificate.walk.length > 200) continue
      for (const to of moves(one.request, one.profile, determination.certificate)) {
        moved.push({ where: to.fact, wrong: wrongWith(to, service, determination) })
      }
    }
  }
  expect(accepted(moved)).toEqual([])
  expect(moved.length).toBeGreaterThan(2000)
  for (const path of ["dateOfService", "evaluation.contact", "electrodiagnostics.emgNcv", "services[0].study.region"]) {
    expect(moved.map(({ where }) => where)).toContain(path)
  }
  expect(moved.some(({ where }) => where.includes(".order."))).toBe(true)
  expect(moved.some(({ where }) => where.startsWith("R-"))).toBe(true)
})

it("a determination of another request, service or order of indications is rejected", { timeout: 60_000 }, () => {
  const all = drawn(40)
  const said = ({ determinations }: Case, service: number) => JSON.stringify(determinations[service])
  for (const [at, one] of all.entries()) {
    const other = all[(at + 1) % all.length]!
    for (const [service, determination] of one.determinations.entries()) {
      exchanged.push({ where: "request", wrong: wrongWith(other, service, determination) })
      const next = (service + 1) % one.request.services.length
      if (next !== service) exchanged.push({ where: "service", wrong: wrongWith(one, next, determination) })
      const turned = [...one.request.indications].reverse() as unknown as Request["indications"]
      const request = { ...one.request, indications: turned }
      // indications of one kind that are told apart by nothing on the walk can change places
      const determinations = certified(request, one.profile)
      if (said({ ...one, determinations }, service) === said(one, service)) continue
      exchanged.push({ where: "indications", wrong: wrongWith({ ...one, request }, service, determination) })
    }
  }
  expect(accepted(exchanged)).toEqual([])
  for (const kind of ["request", "service", "indications"]) {
    expect(exchanged.filter(({ where }) => where === kind).length).toBeGreaterThan(10)
  }
})

/** Every kind of rejection, and whether one of these changes has no other. */
const kinds: { readonly [Tag in Rejection["_tag"]]: boolean } = {
  NoCertificate: true,
  TwoPolicies: true,
  AnotherEdition: true,
  AnotherProfile: true,
  AnotherService: true,
  OtherIndications: true,
  WrongItem: true,
  TooMuchListed: true,
  WrongLeaves: true,
  WrongRelied: true,
  WrongOutcome: true,
  WrongCitations: true,
  WrongKind: true,
  WrongReferral: true,
  WrongPossible: true,
  WrongMissing: true,
  WrongNext: true,
  WrongIndications: true,
  // these are tried elsewhere: a batch, another policy, too many completions
  NoDetermination: false,
  AnotherPolicy: false,
  ReadOtherwise: false,
  NotListed: false
}

it.each(Object.entries(kinds).filter(([, tried]) => tried))("a checker without %s lets something through", (kind) => {
  const through = changed.filter(({ wrong }) => wrong.every((one) => one === kind))
  expect(through.length).toBeGreaterThan(0)
})
