/**
 * Decoding never throws, and a problem never repeats the input: for any value at all, and for requests with one thing
 * changed. The words a problem may use are those of the schema and the closed list below.
 */
import { Result, SchemaAST } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decode, type InvalidRequest } from "../../src/request/decode.ts"
import { Request } from "../../src/request/request.ts"

// ── values that the schema describes ────────────────────────────────────────────────────────────────────────────────
const dates = fc.date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true })

/** Values that fit a schema of the request; dates and answers may contradict each other. */
const fitting = (ast: SchemaAST.AST): fc.Arbitrary<unknown> => {
  if (SchemaAST.isLiteral(ast)) return fc.constant(ast.literal)
  if (SchemaAST.isUnion(ast)) return fc.oneof(...ast.types.map(fitting))
  if (SchemaAST.isBoolean(ast)) return fc.boolean()
  if (SchemaAST.isNumber(ast)) return fc.nat(100_000)
  if (SchemaAST.isArrays(ast)) return fc.array(fitting(ast.rest[0]!), { minLength: 1, maxLength: 3 })
  if (SchemaAST.isString(ast)) {
    const { description, format } = SchemaAST.resolve(ast) ?? {}
    if (format === "date") return dates.map((date) => date.toISOString().slice(0, 10))
    return description === undefined ? fc.string({ minLength: 1, maxLength: 20 }) : fc.stringMatching(/^[0-9A-Z]{5}$/)
  }
  if (!SchemaAST.isObjects(ast)) throw new Error("a schema of another kind")
  const optional = (type: SchemaAST.AST): boolean => type.context?.isOptional === true
  return fc.record(Object.fromEntries(ast.propertySignatures.map(({ name, type }) => [name, fitting(type)])), {
    requiredKeys: ast.propertySignatures.filter(({ type }) => !optional(type)).map(({ name }) => String(name)),
    noNullPrototype: true
  })
}
const request = fitting(Request.ast)

/** The schema's own words: fields, tags, answers. */
const wordsOf = (ast: SchemaAST.AST): ReadonlyArray<string> =>
  SchemaAST.isLiteral(ast)
    ? [String(ast.literal)]
    : SchemaAST.isUnion(ast)
      ? ast.types.flatMap(wordsOf)
      : SchemaAST.isArrays(ast)
        ? ast.rest.flatMap(wordsOf)
        : SchemaAST.isObjects(ast)
          ? ast.propertySignatures.flatMap(({ name, type }) => [String(name), ...wordsOf(type)])
          : []
const words = [...new Set(wordsOf(Request.ast))]

/** All that a problem may say besides. */
const phrases = `
  (request) found, expected did you mean nothing null a text a text of another form an empty text a text that is too long
  a text that is not a date a date that does not exist a number a negative number that is not whole that is too large
  true or false a list an empty list an object a value that JSON does not have an unexpected key only the fields one of
  a request, as an object an object with a _tag a list with at least one item a whole number from 0 to 100000
  a date, YYYY-MM-DD a five-character procedure code a text of 1 to 200 characters a text that is not one of the answers
  a date after dateOfService a date on or before dateOfService a date before onset.date a date on or after the onset
  a number that contradicts the dates the days months years from patient.birthDate previous.date trialBegan to or no number
  a number that contradicts the time from onset to service the days from onset to EMG/NCV, no more than from onset
  an answer that contradicts and electrodiagnostics.components evaluation.neurologicalExamination previous.monthsAgo
`
const vocabulary = [...words, ...phrases.split("\n").map((line) => line.trim())].join("\n")

// ── the law ─────────────────────────────────────────────────────────────────────────────────────────────────────────
/** Every text, key and number of a value, as text. */
const contentOf = (value: unknown): ReadonlyArray<string> =>
  typeof value === "object" && value !== null
    ? Reflect.ownKeys(value).flatMap((key) => [
        ...(Array.isArray(value) ? [] : [String(key)]),
        ...contentOf(Reflect.get(value, key))
      ])
    : value === undefined
      ? []
      : [String(value)]

/** What of the content stands in the error though it is in no closed vocabulary. */
const leaked = (input: unknown, error: InvalidRequest): ReadonlyArray<string> => {
  const text = `${JSON.stringify(error.problems)}\n${error.message}\n${String(error)}\n${JSON.stringify(error)}`
  return contentOf(input).filter(
    (content) => content.length > 3 && text.includes(content) && !vocabulary.includes(content)
  )
}

const decodesInPrivate = (input: unknown): void => {
  const decoded = decode(input)
  if (Result.isFailure(decoded)) expect(leaked(input, decoded.failure)).toEqual([])
}

// ── one thing changed ───────────────────────────────────────────────────────────────────────────────────────────────
type Change = (at: Record<string, unknown>, key: string) => void

/** A word with one letter put in, taken out or changed. */
const slip = fc
  .tuple(fc.constantFrom(...words), fc.nat(30), fc.constantFrom("", "x", "§", "Zq"), fc.nat(1))
  .map(([word, at, letter, drop]) => word.slice(0, at) + letter + word.slice(at + drop))
const junk = fc.oneof(slip, fc.string(), fc.string({ unit: "grapheme" }), fc.integer(), fc.double(), fc.anything())
const change: fc.Arbitrary<Change> = fc.oneof(
  junk.map(
    (value): Change =>
      (at, key) =>
        void Reflect.set(at, key, value)
  ),
  fc.constant<Change>((at, key) => void Reflect.deleteProperty(at, key)),
  fc.tuple(fc.oneof(slip, fc.string()), junk).map(
    ([name, value]): Change =>
      (at) => {
        // a list takes few values for its length
        if (Array.isArray(at) && name === "length") return
        Object.defineProperty(at, name, { value, enumerable: true, configurable: true, writable: true })
      }
  )
)

/** Every object or list of a value. */
const inside = (value: unknown): ReadonlyArray<Record<string, unknown>> =>
  typeof value === "object" && value !== null
    ? [value as Record<string, unknown>, ...Object.values(value).flatMap(inside)]
    : []

const changed = fc
  .tuple(request, fc.array(fc.tuple(fc.nat(), fc.nat(), change), { minLength: 1, maxLength: 3 }))
  .map(([value, changes]) => {
    const copy = structuredClone(value)
    for (const [place, field, apply] of changes) {
      const objects = inside(copy)
      const at = objects[place % objects.length]!
      const keys = Object.keys(at)
      apply(at, keys[field % Math.max(1, keys.length)] ?? "")
    }
    return copy
  })

describe("a problem repeats nothing of the input", () => {
  it("whatever the input is", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true
    })
    fc.assert(fc.property(anything, decodesInPrivate), { numRuns: 2000 })
  })

  it("when a request has one thing changed, or a few", () => {
    fc.assert(fc.property(changed, decodesInPrivate), { numRuns: 3000 })
  })

  it("when its dates and answers contradict each other", () => {
    fc.assert(fc.property(request, decodesInPrivate), { numRuns: 1000 })
  })

  it("and the law finds one that does", () => {
    const input = { ...JSON.parse('{"Jane Doe": "1 Elm Street"}'), dateOfService: "2023-02-29" }
    const error = Result.getOrThrow(Result.flip(decode(input)))
    const [first, ...rest] = error.problems
    const with_ = (found: string) =>
      new (error.constructor as typeof InvalidRequest)({ problems: [{ ...first, found }, ...rest] })
    expect(leaked(input, error)).toEqual([])
    expect(leaked(input, with_("a key Jane Doe"))).toEqual(["Jane Doe"])
    expect(leaked(input, with_("1 Elm Street"))).toEqual(["1 Elm Street"])
    expect(leaked(input, with_("2023-02-29"))).toEqual(["2023-02-29"])
  })

  it("and the changes reach both sides: requests that decode and requests that do not", () => {
    const decoded = fc.sample(changed, { numRuns: 500, seed: 1 }).map((input) => Result.isSuccess(decode(input)))
    const shape = fc.sample(request, { numRuns: 500, seed: 1 }).map((input) => Result.isSuccess(decode(input)))
    expect(new Set(decoded)).toEqual(new Set([true, false]))
    expect(new Set(shape)).toEqual(new Set([true, false]))
  })
})

/** Removes the field at a problem's path. */
const remove = (input: unknown, path: string): void => {
  const keys = path.replaceAll("[", ".").replaceAll("]", "").split(".")
  const owner = keys.slice(0, -1).reduce((at, key) => Reflect.get(at as object, key), input)
  Reflect.deleteProperty(owner as object, keys.at(-1)!)
}

it("without the fields that contradict each other it decodes, comes back as it was, and decodes again", () => {
  fc.assert(
    fc.property(request, (input) => {
      const problems = () => Result.match(decode(input), { onSuccess: () => [], onFailure: (error) => error.problems })
      for (let passes = 0; passes < 3; passes++) for (const { path } of problems()) remove(input, path)
      const decoded = decode(input)
      expect(decoded).toEqual(Result.succeed(input))
      expect(decode(JSON.parse(JSON.stringify(input)))).toEqual(decoded)
    })
  )
})
