/** What refutes a sampled law is small, for every sampled law and every decider that breaks it on purpose. */
import { expect, it } from "vitest"
import type { Request } from "../../src/request/request.ts"
import type { Law, Sampled } from "../laws/law.ts"
import { laws } from "../laws/laws.ts"
import { sizeOf } from "./against/fewer.ts"
import { subjectOf, usualSeed, verifyLaw } from "./verify.ts"

const subject = subjectOf()
const few = 8
/** Where more is needed: a waiver counts there only beside the whole work-up of fasciculations. */
const more: Readonly<Record<string, number>> = { "default-stated-visits-limited": 22 }

const isSampled = (law: Law): law is Sampled => law._tag === "Sampled"
const planted = laws
  .filter(isSampled)
  .flatMap((law) => Object.entries(law.broken).map(([what, decide]) => ({ id: law.id, law, what, decide })))

it.each(planted)("$id, when an engine $what", { timeout: 120_000 }, ({ decide, id, law, what }) => {
  const { counterexamples } = verifyLaw(law, { ...subject, decide }, { seed: usualSeed, runs: 20 * law.runs })
  const requests = counterexamples![0]!.shown.map(({ request }) => request as Request)
  console.log(`${id}, ${what}: ${sizeOf(requests)} facts`)
  expect(sizeOf(requests), JSON.stringify(requests)).toBeLessThanOrEqual(more[id] ?? few)
})
