/**
 * What a certificate says: nothing of a request but the sides of closed questions. Every text in it is a word of the
 * policy, a path, or the digest; every number a place. And it is small: a few kilobytes for a complete request.
 */
import fc from "fast-check"
import { afterAll, describe, expect, it } from "vitest"
import type { Certificate } from "../../src/certificate.ts"
import { Says } from "../../src/certificate.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { complete } from "../generators/request.ts"
import { check } from "../laws-general/law.ts"
import { anyRequest, type Certified, certified, own } from "./certified.ts"

const { facts, leaves, tests } = own.policy
const inScope = {
  request: "",
  service: "services[n].",
  indication: "indications[n].",
  order: "services[n].",
  reading: ""
}
const paths = facts.map(({ id, path, scope }) =>
  scope === "order" ? `services[n].${id}` : scope === "reading" ? id : `${inScope[scope]}${path.join(".")}`
)

/** Every word that may stand in a certificate; the places of services and indications aside. */
const words: ReadonlySet<string> = new Set([
  own.digest,
  "Listed",
  ...Says.literals,
  ...indicationTags,
  ...paths,
  "services[n].code",
  ...leaves.flatMap(({ cites, guideline, kind, outcome }) => [...cites, guideline ?? "", kind ?? "", outcome ?? ""])
])

/** The texts and the numbers in a value. */
const within = (value: unknown): ReadonlyArray<string | number> =>
  typeof value === "string" || typeof value === "number" ? [value] : Object.values(value ?? {}).flatMap(within)

const strange = (certificate: Certificate | undefined): ReadonlyArray<string | number> =>
  within(certificate).filter((one) =>
    typeof one === "number"
      ? !(Number.isInteger(one) && one >= 0 && one < Math.max(tests.length, leaves.length))
      : !words.has(one.replace(/^(services|indications)\[\d+\]/, "$1[n]"))
  )

check<Certified>(certified, {
  says: "a certificate has no text that is not the policy's, and no number that is not a place in it",
  runs: 200,
  of: (decide) =>
    fc.property(anyRequest, (request) => {
      const marked = { ...request, id: "Zq7", dateOfService: request.dateOfService }
      return decide(marked, registerProfile).every(
        ({ certificate }) => certificate?._tag === "Witnessed" || strange(certificate).length === 0
      )
    }),
  broken: {
    "adds the date of service": (request, profile) =>
      certified(request, profile).map((one) => ({
        ...one,
        certificate: { ...one.certificate, policy: request.dateOfService } as Certificate
      })),
    "adds the id of the request": (request, profile) =>
      certified(request, profile).map((one) => ({
        ...one,
        certificate: { ...one.certificate, policy: request.id } as Certificate
      }))
  }
})

describe("the certificate of a complete request", () => {
  const sizes = fc
    .sample(complete, { seed: 20211001, numRuns: 300 })
    .flatMap((request) => certified(request, registerProfile))
    .map(({ certificate }) => JSON.stringify(certificate).length)
    .sort((a, b) => a - b)
  afterAll(() => console.log(`bytes of a certificate: ${sizes[150]} in the middle, ${sizes.at(-1)} at most`))

  it("is a few kilobytes long at most", () => {
    expect(sizes.at(-1)).toBeLessThan(4000)
  })
})
