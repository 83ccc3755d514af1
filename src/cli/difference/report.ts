/**
 * What a comparison found, ready to be printed: the two sides by name, what is ruled otherwise by indication, and what
 * else the two do not have in common. It does not know how it will look.
 */
import { indicationNames } from "../../api/words.ts"
import type { Beside } from "../../diagram/difference/beside.ts"
import { type Witness, witnessOf } from "../../diagram/difference/witness.ts"
import type { Change, Differing, Sides } from "../../diagram/difference.ts"
import type { PortableLeaf } from "../../diagram/portable.ts"

/** A comparison and what it found. */
export interface Comparison {
  readonly sides: Sides
  /** What the two sides are, in words. */
  readonly before: string
  readonly after: string
  /** What is compared, a line each. */
  readonly about: ReadonlyArray<string>
  readonly differing: ReadonlyArray<Differing>
  /** Of two policies only. */
  readonly beside: ReadonlyArray<Beside>
  readonly onlyBefore: ReadonlyArray<string>
  readonly onlyAfter: ReadonlyArray<string>
}

/** Whether nothing at all was found. */
export const isEmpty = ({ beside, differing, onlyAfter, onlyBefore }: Comparison): boolean =>
  [beside, differing, onlyAfter, onlyBefore].every((list) => list.length === 0)

/** An indication in words, as far as this package knows it. */
export const nameOf = (tag: string): string =>
  Object.hasOwn(indicationNames, tag) ? `${tag}, ${indicationNames[tag as keyof typeof indicationNames]}` : tag

/** The outcome, or what stands for it where a side does not decide on the answers given. */
export const outcomeOf = ({ outcome }: PortableLeaf): string => outcome ?? "(undecided)"

/** The rulings of a change on one side. */
export const rulingsOf = ({ rulings }: Sides, { pairs }: Change, at: 0 | 1): ReadonlyArray<PortableLeaf> =>
  pairs.map((pair) => rulings[pair[at]]!)

/** In the order of the document, clauses before readings. */
const inOrder = (ids: ReadonlyArray<string>): ReadonlyArray<string> =>
  [...ids].sort((a, b) => a.localeCompare(b, "en", { numeric: true }))

/** What the rulings of one side rest on: always, and in part of the requests only. */
export const reliedOn = (
  rulings: ReadonlyArray<PortableLeaf>
): { readonly always: ReadonlyArray<string>; readonly inPart: ReadonlyArray<string> } => {
  const all = inOrder([...new Set(rulings.flatMap(({ cites }) => cites))])
  const always = all.filter((id) => rulings.every(({ cites }) => cites.includes(id)))
  return { always, inPart: all.filter((id) => !always.includes(id)) }
}

/** The smallest request that changes so. */
export const exampleOf = (sides: Sides, tag: string, { set }: Change): Witness => witnessOf(sides, tag, set)!

/** What of a ruling is another although the outcome is the same; all rulings of such a change have it in common. */
export const aspects = (before: PortableLeaf, after: PortableLeaf): ReadonlyArray<string> => {
  const without = (a: ReadonlyArray<string>, b: ReadonlyArray<string>) => inOrder(a.filter((id) => !b.includes(id)))
  const [lost, gained] = [without(before.cites, after.cites), without(after.cites, before.cites)]
  const from = (what: string, a: string | undefined, b: string | undefined) =>
    a === b ? [] : [`${what} ${a ?? "none"} → ${b ?? "none"}`]
  const text = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value))
  return [
    ...(lost.length === 0 ? [] : [`no longer through ${lost.join(" ")}`]),
    ...(gained.length === 0 ? [] : [`now through ${gained.join(" ")}`]),
    ...from("kind", before.kind, after.kind),
    ...from("guideline", before.guideline, after.guideline),
    ...from("reason", before.because, after.because),
    ...from("listed instead:", text(before.instead), text(after.instead)),
    ...from("said beside:", text(before.notes), text(after.notes))
  ]
}
