/**
 * Repairs with several indications or services: every change that is proposed is made and decided, and no part of it will
 * do. What is changed can be a study that is ordered beside.
 */
import { Result } from "effect"
import fc from "fast-check"
import { expect, it } from "vitest"
import { changedRequests } from "../../src/charts/changed-request.ts"
import { consensus } from "../../src/diagram/consensus.ts"
import { type Repair, repairsInReach, repairsOverAnyFact } from "../../src/diagram/repairs.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { decode } from "../../src/request/decode.ts"
import type { Request } from "../../src/request/request.ts"
import { several } from "../generators/request.ts"

type Find = (request: Request, service: number) => ReadonlyArray<Repair>
const reach: Find = (request, service) => repairsInReach(request, registerProfile, service)
const any: Find = (request, service) => repairsOverAnyFact(request, registerProfile, service)

const met = (request: Request, service: number): boolean =>
  consensus(request, registerProfile, service).possible.join() === "CriteriaMet"

/** The changes that leave out one or more, but not all. */
const smaller = (repair: Repair): ReadonlyArray<Repair> =>
  Array.from({ length: Math.max(0, 2 ** repair.length - 2) }, (_, at) => repair.filter((__, k) => ((at + 1) >> k) & 1))

/** What is wrong with the repairs of some services, and how many there were; with a limit, as soon as something is. */
const compare = (subject: Find, untilWrong = false) => {
  const differences: Array<string> = []
  let repairs = 0
  for (const request of fc.sample(several, { seed: 20211001, numRuns: 130 })) {
    if (untilWrong && differences.length > 0) break
    request.services.forEach((_, service) => {
      if (met(request, service)) return
      for (const repair of subject(request, service)) {
        repairs += 1
        const changed = changedRequests(request, service, repair)
        if (changed.length === 0) differences.push("no request says so")
        if (changed.some((so) => Result.isFailure(decode(so.request)))) differences.push("decode refuses it")
        if (!changed.every((so) => met(so.request, so.service))) differences.push("it does not lead to CriteriaMet")
        for (const some of smaller(repair)) {
          const fewer = changedRequests(request, service, some)
          if (fewer.length > 0 && fewer.every((so) => met(so.request, so.service)))
            differences.push("it is not minimal")
        }
      }
    })
  }
  return { repairs, differences }
}

it.each([
  ["in reach", reach],
  ["over any fact", any]
])(
  "every set of changes %s leads to CriteriaMet when made, and none of its parts does",
  { timeout: 60_000 },
  (_, find) => {
    const { differences, repairs } = compare(find)
    expect(repairs).toBeGreaterThan(8)
    expect(differences).toEqual([])
  }
)

it.each<[string, Find]>([
  [
    "proposes the changes of another service",
    (request, service) => any(request, (service + 1) % request.services.length)
  ],
  ["leaves a part out", (request, service) => any(request, service).map((repair) => repair.slice(1))],
  [
    "puts two together",
    (request, service) => {
      const [a = [], b = []] = any(request, service)
      return a === b ? [] : [[...new Map([...a, ...b].map((change) => [change.path, change])).values()]]
    }
  ]
])("is refuted when it %s", { timeout: 60_000 }, (_, wrong) => {
  expect(compare(wrong, true).differences.length).toBeGreaterThan(0)
})

// ── studies ordered beside ──────────────────────────────────────────────────────────────────────────────────────────
const plexus = (...regions: ReadonlyArray<string>): Request => {
  const found = decode({
    dateOfService: "2024-03-01",
    evaluation: { contact: "in person" },
    electrodiagnostics: { emgNcv: "done" },
    indications: [{ _tag: "LumbosacralPlexus", cause: "metabolic disorder", part: "upper lumbar plexus" }],
    services: regions.map((region) => ({ study: { modality: "MRI", region, contrast: "without and with" } }))
  })
  return Result.getOrThrow(found)
}
const changesOf = (repairs: ReadonlyArray<Repair>) =>
  repairs.map((repair) => repair.map(({ answers, path }) => `${path}=${answers}`))

it("an abdomen alone is met when the pelvis is ordered too, and the other way round", () => {
  expect(changesOf(reach(plexus("abdomen"), 0))).toEqual([["services[0].order.mri-pelvis=1"]])
  expect(changesOf(reach(plexus("pelvis"), 0))).toEqual([["services[0].order.mri-abdomen=1"]])
  expect(reach(plexus("abdomen", "pelvis"), 0)).toEqual([])
})

it("of two studies of one list, each is met when the other is withdrawn", () => {
  const request = Result.getOrThrow(
    decode({
      dateOfService: "2024-03-01",
      evaluation: { contact: "in person" },
      indications: [{ _tag: "BrachialPlexus", cause: "malignant infiltration" }],
      services: ["71550", "71552"].map((code) => ({ code }))
    })
  )
  for (const service of [0, 1]) {
    const found = reach(request, service)
    expect(changesOf(found)).toEqual([[`services[${service}].order.brachial-mri=2`]])
    const [changed] = changedRequests(request, service, found[0]!)
    expect(changed).toEqual({ request: { ...request, services: [request.services[service]] }, service: 0 })
  }
})
