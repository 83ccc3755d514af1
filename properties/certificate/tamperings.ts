/**
 * Every way to tamper with a determination in one place: each value of its certificate and each statement that the
 * diagrams bear out changed, left out or added, each entry of each list dropped, doubled or exchanged with the next. It
 * does not know what a checker looks at.
 */
import { isDeepStrictEqual } from "node:util"
import { type Determination, outcomes } from "../../src/determination.ts"

/** A tampered determination, and where. */
export interface Tampered {
  readonly where: string
  readonly determination: Determination
}

/** Other values of the same kind. */
const others = (value: unknown): ReadonlyArray<unknown> => {
  if (typeof value === "number") return [value + 1, value - 1, ~value]
  if (typeof value !== "string") return []
  const words = [["yes", "no", "open", "taken as yes", "taken as no"], outcomes].find((all) =>
    all.includes(value as never)
  )
  return words === undefined ? [`${value}x`, value.slice(1)] : words.filter((word) => word !== value)
}

/** A value with something in it changed, and the path of the change. */
function* changed(value: unknown, path: string): Generator<readonly [path: string, value: unknown]> {
  for (const other of others(value)) yield [path, other]
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) {
      yield [`${path}[${at}] dropped`, value.toSpliced(at, 1)]
      yield [`${path}[${at}] doubled`, value.toSpliced(at, 0, one)]
      if (at + 1 < value.length && !isDeepStrictEqual(one, value[at + 1])) {
        yield [`${path}[${at}] exchanged`, value.toSpliced(at, 2, value[at + 1], one)]
      }
      for (const [where, inner] of changed(one, `${path}[${at}]`)) yield [where, value.with(at, inner)]
    }
  } else if (typeof value === "object" && value !== null) {
    const { ...fields } = value as Readonly<Record<string, unknown>>
    for (const [key, field] of Object.entries(fields)) {
      const { [key]: _, ...rest } = fields
      yield [`${path}.${key} left out`, rest]
      for (const [where, inner] of changed(field, `${path}.${key}`)) yield [where, { ...fields, [key]: inner }]
    }
  }
}

/** What a determination states that the diagrams bear out, and something of the kind that it does not state. */
const statements: Readonly<Record<string, unknown>> = {
  _tag: "CriteriaMet",
  service: 0,
  serviceId: "x",
  clauses: ["PN-2.c1"],
  readings: ["R-29"],
  kind: "criterion",
  referral: [{ guideline: "MS-21" }],
  possible: ["Referred"],
  missing: [{ fact: "mri.feasibility" }],
  next: "mri.feasibility",
  indications: [{ indication: "CIDP", outcome: "Referred", clauses: [], readings: [] }],
  stamp: {},
  certificate: {}
}

/** What no diagram bears out: words, and the order of things that have none. */
const isNone = (where: string): boolean =>
  /\.(question|answers|actionable|title|reason|version)( |$)/.test(where) ||
  /^(clauses|readings|referral|possible|missing|indications\[\d+\]\.(clauses|readings))\[\d+\] exchanged$/.test(where)

/** Every way to tamper with a determination in one place. */
export function* tamperings(determination: Determination): Generator<Tampered> {
  const fields = determination as unknown as Readonly<Record<string, unknown>>
  const tampered = (where: string, of: object): Tampered => ({ where, determination: of as Determination })
  for (const [key, more] of Object.entries(statements)) {
    const { [key]: value, ...rest } = fields
    if (value === undefined) {
      yield tampered(`${key} added`, { ...fields, [key]: more })
      continue
    }
    if (Array.isArray(value)) yield tampered(`${key}, one more`, { ...fields, [key]: [...value, ...(more as [])] })
    yield tampered(`${key} left out`, rest)
    for (const [where, other] of changed(value, key)) {
      if (!isNone(where)) yield tampered(where, { ...fields, [key]: other })
    }
  }
}
