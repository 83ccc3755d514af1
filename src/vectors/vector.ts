/**
 * What a test vector is: a valid request, what the policy's programs come to on it, and what it tells apart. Plain data,
 * for engines and people that cannot run this package. It knows no diagram.
 */
import { createHash } from "node:crypto"
import type { SectionId } from "../../spec/clauses.ts"
import type { GuidelineId } from "../../spec/guidelines.ts"
import type { Citation, UnmetKind } from "../language/criterion.ts"
import type { Decided } from "../language/ruling.ts"
import type { IndicationTag } from "../request/indication.ts"
import type { Request } from "../request/request.ts"

/** What a set of vectors covers: every path, every condition, or both sides of every threshold. */
export const coverages = ["paths", "mcdc", "boundaries"] as const
/** What a set of vectors covers. */
export type Coverage = (typeof coverages)[number]

/** What the first service of a request comes to under the readings of the register. */
export interface Expected {
  readonly outcome: Decided
  /** What sort of thing is missing, where criteria are not met. */
  readonly kind?: UnmetKind
  /** The guideline that the question is sent to, where it is. */
  readonly referral?: GuidelineId
  /** The clauses and readings that decide. */
  readonly cites: ReadonlyArray<Citation>
}

/** One thing that a vector tells apart. */
export interface Discriminates {
  /** The same in words. */
  readonly says: string
  /** The fact in which it differs from its partners; none where it stands for a path. */
  readonly fact?: string
  /** The answers that would count as yes to the question; of a number, the threshold. */
  readonly question?: ReadonlyArray<string | boolean> | string
  /** What this request answers. */
  readonly here?: string | boolean | number
  /** What its partner answers. */
  readonly there?: string | boolean | number
  /** The vector that differs from this one in this fact only. */
  readonly partner?: string
}

/** A test vector. */
export interface Vector {
  readonly id: string
  /** The section whose rule is covered. */
  readonly section: SectionId
  readonly indication: IndicationTag
  readonly coverage: Coverage
  /** The request; its id is the vector's. */
  readonly request: Request
  readonly expected: Expected
  readonly discriminates: ReadonlyArray<Discriminates>
}

/** A vector's name: where it belongs and what it covers, and a part that depends on what it states. */
export const idOf = (section: SectionId, coverage: Coverage, request: Request): string => {
  const hash = createHash("sha256").update(JSON.stringify(request)).digest("hex").slice(0, 12)
  return `${section}-${coverage}-${request.indications[0]._tag}-${hash}`
}

/** A vector without what it tells apart. */
export const vectorOf = (
  section: SectionId,
  coverage: Coverage,
  request: Request,
  expected: Expected
): Omit<Vector, "discriminates"> => {
  const id = idOf(section, coverage, request)
  const { _tag: indication } = request.indications[0]
  return { id, section, indication, coverage, request: { id, ...request }, expected }
}

/** Vectors, one for each request: where several have the same one, it tells apart what any of them does. */
export const merged = (vectors: ReadonlyArray<Vector>): ReadonlyArray<Vector> => {
  const found = new Map<string, Vector>()
  for (const one of vectors) {
    const known = found.get(one.id)
    const more = one.discriminates.filter(
      (each) => !known?.discriminates.some((other) => JSON.stringify(other) === JSON.stringify(each))
    )
    found.set(one.id, known === undefined ? one : { ...known, discriminates: [...known.discriminates, ...more] })
  }
  return [...found.values()]
}
