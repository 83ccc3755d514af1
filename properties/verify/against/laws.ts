/**
 * Laws held against an engine: each is tried on requests on which an engine without its rule is found out, and where it is
 * broken the smallest witness is looked for. It may not know how the engine is reached.
 */
import fc from "fast-check"
import type { IndicationTag } from "../../../src/request/indication.ts"
import type { Request } from "../../../src/request/request.ts"
import { isProvable, type Law, type Sampled, type Trial } from "../../laws/law.ts"
import { type Effort, trialsOf } from "../../laws/trials.ts"
import type { Subject } from "../verify.ts"
import { type Answer, holdsOf } from "./answer.ts"
import type { Ask } from "./engine.ts"
import { sizeOf, smallest } from "./fewer.ts"
import { speaksOf } from "./speaks.ts"

/** Requests, with what the engine says of each. */
export interface Witness {
  readonly indication: IndicationTag
  readonly answered: ReadonlyArray<{ readonly request: Request; readonly answer: Answer }>
}

/** What came of holding a law against an engine. */
export interface Tried {
  readonly law: Law
  /** How many trials had an answer; none where the law cannot be tried on an engine. */
  readonly trials: number
  /** In how many of them the law was broken. */
  readonly broken: number
  /** For each indication under which it is broken, the smallest requests found. */
  readonly witnesses: ReadonlyArray<Witness>
  /** What it was tried on. */
  readonly requests: ReadonlyArray<Request>
  /** Why the law was not tried. */
  readonly untried?: string
}

/** What is said of requests, where all have an answer. */
const saidOf = async (ask: Ask, requests: ReadonlyArray<Request>): Promise<ReadonlyArray<Answer> | undefined> => {
  const replies = await ask(requests)
  const said = replies.flatMap((reply) => (reply._tag === "Said" ? [reply] : []))
  return said.length < requests.length ? undefined : said
}

type Holds = Trial["holds"]
const isBroken = (holds: Holds, said: ReadonlyArray<Answer> | undefined): boolean =>
  said !== undefined &&
  !holdsOf(
    holds,
    said.map(({ verdict }) => verdict)
  )

/** A way to make a broken trial smaller: it stays broken, the law still speaks of it, and the reference keeps the law. */
const shrinking =
  (ask: Ask, { outcome }: Subject, speaks: (requests: ReadonlyArray<Request>) => boolean) =>
  ({ holds, requests }: Pick<Trial, "holds" | "requests">): Promise<ReadonlyArray<Request>> =>
    smallest(requests, async (candidates) => {
      await ask(candidates.flat())
      for (const [place, all] of candidates.entries()) {
        const isFit = async () => isBroken(holds, await saidOf(ask, all)) && speaks(all) && holds(all.map(outcome))
        if (await isFit()) return place
      }
      return undefined
    })

const witnessOf = async (ask: Ask, indication: IndicationTag, requests: ReadonlyArray<Request>): Promise<Witness> => {
  const said = (await saidOf(ask, requests))!
  return { indication, answered: requests.map((request, at) => ({ request, answer: said[at]! })) }
}

const untriedFor = (law: Law, untried: string): Tried => ({
  law,
  trials: 0,
  broken: 0,
  witnesses: [],
  requests: [],
  untried
})
const beyondOutcomes = "it speaks of more than outcomes"

/** The random trials of a sampled law, one after another; fast-check makes them smaller first. */
const trySampled = async (law: Sampled, ask: Ask, subject: Subject, { each, seed }: Effort): Promise<Tried> => {
  if (law.trials === undefined) return untriedFor(law, beyondOutcomes)
  const property = fc.asyncProperty(
    law.trials,
    async ({ holds, requests }) => !isBroken(holds, await saidOf(ask, requests))
  )
  const found = await fc.check(property, { seed, numRuns: Math.min(law.runs, 20 * each) })
  if (!found.failed) return { law, trials: found.numRuns, broken: 0, witnesses: [], requests: [] }
  const [trial] = found.counterexample!
  const smaller = await shrinking(ask, subject, () => true)(trial)
  return { law, trials: found.numRuns, broken: 1, witnesses: [await witnessOf(ask, trial.tag, smaller)], requests: [] }
}

/** From several ways to break a law the smallest few are made smaller. */
const triedForWitness = 3

const all = async <A, B>(items: ReadonlyArray<A>, of: (item: A) => Promise<B>): Promise<ReadonlyArray<B>> => {
  const made: Array<B> = []
  for (const item of items) made.push(await of(item))
  return made
}

/** Holds a law against an engine. */
export const tryLaw = async (law: Law, ask: Ask, subject: Subject, effort: Effort): Promise<Tried> => {
  if (law.profile !== undefined) {
    return untriedFor(law, "it holds under readings that an engine cannot be asked for")
  }
  if (!isProvable(law)) return trySampled(law, ask, subject, effort)
  const trials = trialsOf(law, subject.prover, effort)
  if (trials.length === 0) return untriedFor(law, beyondOutcomes)
  await ask(trials.flatMap(({ requests }) => requests))
  const said = await Promise.all(trials.map(({ requests }) => saidOf(ask, requests)))
  const broken = trials.filter(({ holds }, at) => isBroken(holds, said[at]))
  const answered = said.filter((one) => one !== undefined).length
  const requests = trials.flatMap((trial) => trial.requests)
  const found = { law, trials: answered, broken: broken.length, requests }
  const shrink = shrinking(ask, subject, speaksOf(law, subject.prover))
  const witnesses: Array<Witness> = []
  for (const tag of new Set(broken.map((trial) => trial.tag))) {
    const own = broken.filter((trial) => trial.tag === tag).toSorted((a, b) => sizeOf(a.requests) - sizeOf(b.requests))
    const [first, ...others] = await all(own.slice(0, triedForWitness), shrink)
    const best = others.reduce((least, one) => (sizeOf(one) < sizeOf(least) ? one : least), first!)
    witnesses.push(await witnessOf(ask, tag, best))
  }
  return { ...found, witnesses }
}
