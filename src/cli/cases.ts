/**
 * A worked case against the policy: what was expected of each service, and what came instead. It compares; it neither
 * knows the cases nor prints.
 */
import { Result } from "effect"
import type { Expected, WorkedCase } from "../../spec/case.ts"
import { type Determination, decideDecoded, decode } from "../index.ts"

/** Something that a case expects and the policy does not say. */
export interface Difference {
  readonly id: string
  /** The service, from 1; absent where it is about the whole request. */
  readonly service?: number
  readonly about: string
  readonly expected: string
  readonly got: string
}

type Compared = Pick<Difference, "about" | "expected" | "got">

const words = (all: ReadonlyArray<string>): string => (all.length === 0 ? "none" : [...all].sort().join(", "))

const same = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean => words(a) === words(b)

/** What differs for one service. */
const compare = (expected: Expected, got: Determination): ReadonlyArray<Compared> => {
  const differences: Array<Compared> = []
  const differ = (about: string, wanted: string, found: string) =>
    differences.push({ about, expected: wanted, got: found })
  if (got._tag !== expected.outcome) differ("outcome", expected.outcome, got._tag)
  const cited = [...got.clauses, ...got.notices.flatMap(({ clauses }) => clauses)]
  const absent = expected.clauses.filter((clause) => !cited.includes(clause))
  if (absent.length > 0) differ("clauses", words(absent), words(cited))
  const kind = got._tag === "CriteriaNotMet" ? got.kind : "none"
  if (expected.kind !== undefined && expected.kind !== kind) differ("kind", expected.kind, kind)
  const referral = got._tag === "Referred" ? got.referral.map(({ guideline }) => guideline) : []
  if (expected.referral !== undefined && !referral.includes(expected.referral))
    differ("referral", expected.referral, words(referral))
  const missing = got._tag === "NeedsInformation" ? got.missing.map(({ fact }) => fact) : []
  if (expected.missing !== undefined && !same(expected.missing, missing))
    differ("missing", words(expected.missing), words(missing))
  const possible = got._tag === "NeedsInformation" ? got.possible : []
  if (expected.possible !== undefined && !same(expected.possible, possible))
    differ("possible", words(expected.possible), words(possible))
  return differences
}

/** Everything in which the policy differs from a worked case. */
export const differences = ({ expect, id, request }: WorkedCase): ReadonlyArray<Difference> => {
  const decoded = decode(request)
  if (Result.isFailure(decoded)) {
    return [{ id, about: "request", expected: "a valid request", got: decoded.failure.message }]
  }
  const { determinations } = decideDecoded(decoded.success)
  if (determinations.length !== expect.length) {
    return [{ id, about: "services", expected: `${expect.length}`, got: `${determinations.length}` }]
  }
  return determinations.flatMap((got, index) =>
    compare(expect[index]!, got).map((difference) => ({ id, service: index + 1, ...difference }))
  )
}
