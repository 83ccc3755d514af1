/** What is compared with brute force: consensus itself, and the determination that is made of it. */
import { decideDecoded } from "../../src/api/decide.ts"
import { consensus } from "../../src/diagram/consensus.ts"
import { registerProfile } from "../../src/language/profile.ts"
import type { Request } from "../../src/request/request.ts"
import { type Compared, compare, type Finder, type Said } from "./compare.ts"
import type { Domain } from "./domain.ts"
import type { Outcome } from "./plain-run.ts"

export const byConsensus = (request: Request, service: number): Said => {
  const { missing, possible } = consensus(request, registerProfile, service)
  return { possible, missing: missing.map(({ path }) => path) }
}

/** Every fifth request: a determination takes longer than all of its completions. */
const byDetermination: Finder = (request, service, nth) => {
  if (nth % 5 !== 0) return undefined
  const determination = decideDecoded(request).determinations[service]!
  return determination._tag === "NeedsInformation"
    ? {
        possible: determination.possible as ReadonlyArray<Outcome>,
        missing: determination.missing.map(({ fact }) => fact)
      }
    : { possible: [determination._tag], missing: [] }
}

/** Compares every service of a domain, and prints one line. */
export const compareAll = (domain: Domain): Compared => {
  const started = performance.now()
  const all = domain.base.services
    .map((_, service) => compare(domain, service, byConsensus, byDetermination))
    .reduce((a, b) => ({
      requests: a.requests + b.requests,
      decided: a.decided + b.decided,
      completions: a.completions + b.completions,
      differences: [...a.differences, ...b.differences]
    }))
  const figures = [all.requests, all.decided, all.completions].map((figure) => figure.toLocaleString("en").padStart(10))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `${domain.name.padEnd(75)}${figures[0]} requests, ${figures[1]} decided, ${figures[2]} completions, ` +
      `${all.differences.length} differences, ${seconds} s`
  )
  return all
}
