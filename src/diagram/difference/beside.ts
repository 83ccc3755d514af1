/**
 * What two policies in portable JSON say otherwise beside their diagrams: dates, thresholds, codes, readings, how facts
 * are declared. Each difference is a place and what stands there on either side.
 */
import type { Portable } from "../portable.ts"

/** A place at which the two do not say the same; a side that says nothing there is left out. */
export interface Beside {
  readonly place: string
  readonly before?: string
  readonly after?: string
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const byId = <A extends { readonly id: string }>(list: ReadonlyArray<A>): Readonly<Record<string, A>> =>
  Object.fromEntries(list.map((one) => [one.id, one]))

const said = (value: unknown): string =>
  Array.isArray(value) && value.every((one) => !isObject(one))
    ? value.join(", ")
    : isObject(value) || Array.isArray(value)
      ? JSON.stringify(value)
      : String(value)

/** Goes down where both sides have an object; says what stands there where they have not. */
function* between(place: string, before: unknown, after: unknown): Generator<Beside> {
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      yield* between(place === "" ? key : `${place}.${key}`, before[key], after[key])
    }
  } else if (said(before) !== said(after)) {
    yield {
      place,
      ...(before === undefined ? {} : { before: said(before) }),
      ...(after === undefined ? {} : { after: said(after) })
    }
  }
}

const declared = ({ codes, edition, effective, emergency, facts, readings, thresholds }: Portable) => ({
  edition,
  effective,
  emergency,
  thresholds,
  codes,
  readings: byId(readings),
  facts: byId(facts)
})

/** Every difference beside the diagrams. */
export const beside = (before: Portable, after: Portable): ReadonlyArray<Beside> => [
  ...between("", declared(before), declared(after))
]
