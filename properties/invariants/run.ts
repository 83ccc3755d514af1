/**
 * Running a law: on random requests decided by an engine, or by the same engine with the law's own rule broken. It
 * counts how often the premise was reached and finds the smallest request that refutes. It may not know a test runner.
 */
import fc from "fast-check"
import { decideDecoded } from "../../src/api/decide.ts"
import type { Request } from "../../src/request/request.ts"
import type { AnyLaw, Law, Said, Slogan, ToggleLaw } from "./law.ts"

/** What decides: the programs, or another engine. */
export type Decide = (request: Request) => Said

/** How a law is run. */
export interface Run {
  readonly seed: number
  readonly runs: number
  /** Whether to look for the smallest request that refutes, or to stop at the first. */
  readonly shrinking?: boolean
}

/** What a run found. */
export interface Report {
  readonly runs: number
  /** In how many requests the premise applied. */
  readonly reached: number
  /** In how many of these some service's criteria were met. */
  readonly met: number
  /** In how many the outcomes compared were not all the same. */
  readonly moved: number
  /** The request that refutes the law: the smallest that was found. */
  readonly refutation?: Request
}

const isToggle = (law: AnyLaw | Slogan): law is ToggleLaw => "toggle" in law

/** The programs under the readings of the law. */
export const programs =
  ({ profile }: AnyLaw | Slogan): Decide =>
  (request) =>
    decideDecoded(request, profile === undefined ? {} : { profile }).determinations

/** The request as the engine that breaks a law sees it. */
export const misread = (law: AnyLaw, request: Request): Request =>
  isToggle(law) ? law.looking(request) : law.ignoring(request)

/** The programs with the rule of the law broken. */
export const broken = (law: AnyLaw): Decide => {
  const decide = programs(law)
  const { misreporting = (said) => said }: Partial<Law> = isToggle(law) ? {} : law
  return (request) => decide(misread(law, request)).map(misreporting)
}

/** Whether a law holds of what an engine says of a request. */
export const holdsOf = (law: AnyLaw | Slogan, decide: Decide, request: Request): boolean | "outside" => {
  if (!isToggle(law)) return law.holds(request, decide(request))
  const compared = law.toggle(request)
  return compared.length === 0 ? "outside" : law.agree(compared.map(decide), request)
}

/**
 * Runs a law on random requests.
 *
 * @throws what the engine or the law throws on a request
 */
export const run = (law: AnyLaw | Slogan, decide: Decide, { runs, seed, shrinking = true }: Run): Report => {
  const [count, thrown] = [{ reached: 0, met: 0, moved: 0 }, [] as unknown[]]
  const holds = (request: Request): boolean => {
    const outcomes: Array<ReadonlyArray<string>> = []
    const watched: Decide = (one) => {
      const said = decide(one)
      outcomes.push(said.map(({ _tag }) => _tag))
      return said
    }
    const result = holdsOf(law, watched, request)
    if (result !== "outside") {
      count.reached += 1
      if (outcomes.flat().includes("CriteriaMet")) count.met += 1
      if (new Set(outcomes.map(String)).size > 1) count.moved += 1
    }
    return result !== false
  }
  const found = fc.check(
    fc.property(law.requests, (request) => {
      try {
        return holds(request)
      } catch (error) {
        thrown.push(error)
        return false
      }
    }),
    { seed, numRuns: runs, endOnFailure: !shrinking }
  )
  if (thrown.length > 0) throw thrown[0]
  return { runs: found.numRuns, ...count, ...(found.failed ? { refutation: found.counterexample![0] } : {}) }
}

/** The law, a request, and what is said of it: for the smallest request that refutes. */
export const inWords = (law: AnyLaw | Slogan, decide: Decide, request: Request): string => {
  const compared = isToggle(law) ? law.toggle(request) : [request]
  const said = compared.flatMap((one) => [
    ...(isToggle(law) ? [`  compared ${JSON.stringify(one)}`] : []),
    ...decide(one).map(
      ({ _tag, clauses, readings, reason }) => `  ${_tag} [${[...clauses, ...readings].join(", ")}] ${reason}`
    )
  ])
  return [law.says, `  request ${JSON.stringify(request)}`, ...said].join("\n")
}
