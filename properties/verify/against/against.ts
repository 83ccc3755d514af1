/**
 * An engine held against everything: the laws, on requests that find out an engine without their rules, and the policy
 * itself, on a sample of every end of its diagrams and on all the requests of the laws. It may not know how the engine is
 * reached, nor who asks.
 */

import { sectionOf } from "../../../src/diagram/section-of.ts"
import { indicationTags } from "../../../src/request/indication.ts"
import type { Law } from "../../laws/law.ts"
import type { Effort } from "../../laws/trials.ts"
import type { Subject } from "../verify.ts"
import { type Compared, compare } from "./compare.ts"
import { type Ask, type Remembering, remembering, type Unanswered } from "./engine.ts"
import { type Tried, tryLaw } from "./laws.ts"
import { sampleOf } from "./sample.ts"

/** What was found of an engine. */
export interface Verdicts {
  readonly tried: ReadonlyArray<Tried>
  readonly compared: Compared
  /** How many different requests were asked. */
  readonly requests: number
  readonly unanswered: ReadonlyArray<Unanswered>
}

/** What is asked of an engine. */
export interface Plan {
  readonly laws: ReadonlyArray<Law>
  readonly effort: Effort
  /** The sections whose diagrams are sampled; without any, all. */
  readonly sections?: ReadonlySet<string>
  /** Told before each part of the work; there is one for each law, and one more. */
  readonly tick?: (done: number, what: string) => void
}

/** More kinds of disagreement than this are shown as they were found. */
const shrunkAtMost = 500

/** Holds an engine against laws and policy. */
export const against = async (
  engine: Ask,
  subject: Subject,
  { effort, laws, sections, tick = () => {} }: Plan
): Promise<Verdicts> => {
  const memory: Remembering = remembering(engine)
  const tried: Array<Tried> = []
  for (const [at, law] of laws.entries()) {
    tick(at, law.id)
    tried.push(await tryLaw(law, memory.ask, subject, effort))
  }
  tick(laws.length, "comparing with the policy")
  const meant = (tag: (typeof indicationTags)[number]) => sections === undefined || sections.has(sectionOf(tag))
  const sampled = sampleOf(subject.policy, subject.prover, effort, indicationTags.filter(meant))
  const ofLaws = tried.flatMap((one) => one.requests).filter(({ indications: [one] }) => meant(one._tag))
  const requests = [...ofLaws, ...sampled]
  const unique = [...new Map(requests.map((request) => [JSON.stringify(request), request])).values()]
  const compared = await compare(unique, memory.ask, subject, { shrunkAtMost })
  tick(laws.length + 1, "done")
  return { tried, compared, requests: memory.asked(), unanswered: memory.unanswered() }
}
