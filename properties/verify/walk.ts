/**
 * What a policy in program order says of a request, step by step: the questions that were put, how the request answers
 * them, and the clauses at the end. It reads any policy given as diagrams, a broken one too; it may not know any law.
 */
import type { Step } from "../../src/determination.ts"
import { boxesOf } from "../../src/diagram/encode.ts"
import { leafAt, type ProgramDiagrams, type Ref } from "../../src/diagram/program-diagram.ts"
import type { Citation } from "../../src/language/criterion.ts"
import type { Profile } from "../../src/language/profile.ts"
import { statementOf } from "../../src/language/render.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { pathOf } from "../../src/request/paths.ts"
import type { Request } from "../../src/request/request.ts"

/** What was asked, and what the end rests on. */
export interface Walked {
  readonly steps: ReadonlyArray<Step>
  readonly cites: ReadonlyArray<Citation>
}

const position = { service: 0, indication: 0 }

/**
 * Walks a policy for the first service of a request under its first indication. Where the request leaves a question open
 * both ways are walked: it does not matter then to the outcome, though it may to what the outcome rests on.
 */
export const walk = (policy: ProgramDiagrams, request: Request, profile: Profile): Walked => {
  const [box] = boxesOf(policy.facts, { request, profile, position })
  const steps = new Map<string, Step>()
  const cites = new Set<Citation>()
  const seen = new Set<Ref>()
  const go = (ref: Ref, goOn: Ref | undefined): void => {
    const leaf = leafAt(policy, ref)
    if (leaf !== undefined) {
      for (const one of leaf.cites) cites.add(one)
      if (leaf.outcome === undefined && goOn !== undefined) go(goOn, undefined)
      return
    }
    if (seen.has(ref)) return
    seen.add(ref)
    const [place, yes, then, otherwise] = policy.tests[ref]!
    const fact = policy.facts[place]!
    const known = box!(place)
    const possible = known?.possible ?? 0
    const open = known === undefined || ((possible & yes) !== 0 && (possible & ~yes) !== 0)
    if (open) {
      for (const way of [then, otherwise]) go(way, goOn)
      return
    }
    const answer = (possible & yes) !== 0
    const asked = statementOf({ fact, yes })
    const source = known.source as Step["source"]
    steps.set(`${fact.id}:${yes}`, { fact: pathOf(fact, position), asked, answer, source })
    go(answer ? then : otherwise, goOn)
  }
  go(policy.frame, policy.indications[request.indications[0]._tag as IndicationTag])
  return { steps: [...steps.values()], cites: [...cites] }
}
