/** What does not fit the shape of a request is refused with where, what was found and what would be valid: all of it. */
import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { regions, umbrellaRegions } from "../../spec/studies.ts"
import { decode, InvalidRequest, type Problem } from "../../src/request/decode.ts"
import { indicationTags } from "../../src/request/indication.ts"

const valid = {
  id: "request 1",
  dateOfService: "2022-05-10",
  patient: { age: 40 },
  indications: [{ _tag: "ALS", diagnosis: "suspected" }],
  services: [{ code: "72148", study: { modality: "MRI", region: "lumbar spine", contrast: "without" } }]
}

const problemsOf = (input: unknown): ReadonlyArray<Problem> => {
  const decoded = decode(input)
  return Result.isFailure(decoded) ? decoded.failure.problems : []
}
const problemOf = (input: unknown): Problem => {
  const problems = problemsOf(input)
  expect(problems).toHaveLength(1)
  return problems[0]!
}
const oneOf = (...words: ReadonlyArray<string>): string => `one of ${words.map((word) => `"${word}"`).join(", ")}`
const only = (...fields: ReadonlyArray<string>): string => `only the fields ${fields.map((f) => `"${f}"`).join(", ")}`
const ordered = (study: unknown) => ({ services: [{ study }] })

describe("a request", () => {
  it("that fits comes back as it was", () => {
    expect(decode(valid)).toEqual(Result.succeed(valid))
  })

  it("needs no clinical field", () => {
    expect(problemsOf({ dateOfService: "2022-05-10", indications: [{ _tag: "POEMS" }], services: [{}] })).toEqual([])
  })

  it("may use a wider term for a region", () => {
    for (const region of Object.keys(umbrellaRegions))
      expect(problemsOf({ ...valid, ...ordered({ region }) })).toEqual([])
  })

  it("is an error value that survives JSON and prints a line for each problem", () => {
    const error = Result.getOrThrow(Result.flip(decode({ ...valid, dateOfService: 3, patient: [] })))
    expect(error.message).toBe(
      "dateOfService: found a number, expected a date, YYYY-MM-DD\npatient: found an empty list, expected an object"
    )
    const json = JSON.parse(JSON.stringify(Schema.encodeSync(InvalidRequest)(error)))
    expect(json._tag).toBe("InvalidRequest")
    expect(Schema.decodeUnknownSync(InvalidRequest)(json)).toEqual(error)
  })

  it("says which word a near miss was meant to be", () => {
    const { failure } = decode({ ...valid, indications: [{ _tag: "als" }] }) as Result.Failure<never, InvalidRequest>
    expect(failure.message.endsWith(' (did you mean "ALS"?)')).toBe(true)
  })
})

it.each<[found: string, input: unknown]>([
  ["null", null],
  ["nothing", undefined],
  ["a text", "x"],
  ["a number", 3],
  ["true or false", true],
  ["an empty list", []],
  ["a list", [valid]],
  ["a value that JSON does not have", 1n]
])("%s is no request, said once", (found, input) => {
  expect(problemsOf(input)).toEqual([{ path: "(request)", found, expected: "a request, as an object" }])
})

const date = "a date, YYYY-MM-DD"
const number = "a whole number from 0 to 100000"
const list = "a list with at least one item"
const word = "a text that is not one of the answers"
const anyRegion = oneOf(...regions, ...Object.keys(umbrellaRegions))
const anyTag = oneOf(...indicationTags)
const feasibility = oneOf("possible", "contraindicated", "unable", "not available", "inconvenient")
const code = "a five-character procedure code"
const second = "an unexpected key (the 2nd)"
const fields = ["id", "dateOfService", "patient", "coverage", "evaluation", "onset", "electrodiagnostics", "ultrasound"]
const closed = only(...fields, "mri", "contrastSafety", "neurography", "indications", "services")

it.each<[name: string, changed: object, path: string, found: string, expected: string]>([
  ["a date that is null", { dateOfService: null }, "dateOfService", "null", date],
  ["29 February", { dateOfService: "2023-02-29" }, "dateOfService", "a date that does not exist", date],
  ["month 13", { dateOfService: "2024-13-01" }, "dateOfService", "a date that does not exist", date],
  ["a time", { dateOfService: "2024-01-01T10:00" }, "dateOfService", "a text that is not a date", date],
  ["30 February", { patient: { birthDate: "2023-02-30" } }, "patient.birthDate", "a date that does not exist", date],
  ["no indication", { indications: [] }, "indications", "an empty list", list],
  ["no service", { services: [] }, "services", "an empty list", list],
  ["a service outside a list", { services: {} }, "services", "an object", list],
  ["a service that is null", { services: [{}, null] }, "services[1]", "null", "an object"],
  ["a negative number", { patient: { age: -1 } }, "patient.age", "a negative number", number],
  ["a fraction", { patient: { age: 1.5 } }, "patient.age", "a number that is not whole", number],
  ["a large number", { patient: { age: 100_001 } }, "patient.age", "a number that is too large", number],
  ["an infinite number", JSON.parse('{"patient":{"age":1e999}}'), "patient.age", "a number that is too large", number],
  ["a number as text", { patient: { age: "40" } }, "patient.age", "a text", number],
  ["yes as text", { coverage: { administered: "yes" } }, "coverage.administered", "a text", "true or false"],
  ["yes as a number", { coverage: { administered: 1 } }, "coverage.administered", "a number", "true or false"],
  ["yes for an answer", { mri: { feasibility: true } }, "mri.feasibility", "true or false", feasibility],
  ["an unknown region", ordered({ region: "sternum" }), "services[0].study.region", word, anyRegion],
  ["a list of regions", ordered({ region: ["neck"] }), "services[0].study.region", "a list", anyRegion],
  ["an empty id", { id: "" }, "id", "an empty text", "a text of 1 to 200 characters"],
  ["a long id", { id: "x".repeat(201) }, "id", "a text that is too long", "a text of 1 to 200 characters"],
  ["a number as id", { id: 1_000_000 }, "id", "a number", "a text of 1 to 200 characters"],
  ["a short code", { services: [{ code: "721" }] }, "services[0].code", "a text of another form", code],
  ["an indication as text", { indications: ["ALS"] }, "indications[0]", "a text", "an object with a _tag"],
  ["an indication as a list", { indications: [[]] }, "indications[0]", "an empty list", "an object with a _tag"],
  ["no tag", { indications: [{}] }, "indications[0]._tag", "nothing", anyTag],
  ["a number as tag", { indications: [{ _tag: 3 }] }, "indications[0]._tag", "a number", anyTag],
  ["an unknown tag", { indications: [{ _tag: "Gout" }] }, "indications[0]._tag", word, anyTag],
  ["a tag that objects inherit", { indications: [{ _tag: "toString" }] }, "indications[0]._tag", word, anyTag],
  ["a field too many", { name: "x" }, "(request)", "an unexpected key (the 6th)", closed],
  ["another disorder's field", { indications: [{ _tag: "POEMS", x: 1 }] }, "indications[0]", second, only("_tag")]
])("%s is said where it is", (_, changed, path, found, expected) => {
  expect(problemOf({ ...valid, ...changed })).toMatchObject({ path, found, expected })
})

it("a request without its date of service is refused for that", () => {
  const { dateOfService: _, ...rest } = valid
  expect(problemOf(rest)).toEqual({ path: "dateOfService", found: "nothing", expected: date })
})

it("an unexpected key is counted among the keys of its object", () => {
  const extra = Object.fromEntries(Array.from({ length: 23 }, (_, index) => [`k${index}`, 0]))
  const found = problemsOf({ ...valid, patient: extra }).map((problem) => problem.found)
  const ordinals = [1, 2, 3, 4, 11, 12, 13, 21, 22, 23].map((nth) => found[nth - 1])
  expect(ordinals).toEqual(
    ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "23rd"].map(
      (nth) => `an unexpected key (the ${nth})`
    )
  )
})

it.each(["__proto__", "constructor", "prototype", "hasOwnProperty"])(
  "%s is an unexpected key and changes no object",
  (key) => {
    const dirty = `{"${key}": {"polluted": true}}`
    const text = `{"dateOfService": "2022-05-10", "patient": ${dirty}, "indications": [{"_tag": "POEMS"}], "services": [${dirty}], "${key}": 1}`
    expect(problemsOf(JSON.parse(text)).map(({ found, path }) => [path, found])).toEqual([
      ["(request)", "an unexpected key (the 5th)"],
      ["patient", "an unexpected key (the 1st)"],
      ["services[0]", "an unexpected key (the 1st)"]
    ])
    expect("polluted" in {}).toBe(false)
    expect(Object.keys(Object.prototype)).toEqual([])
  }
)

it("all problems come at once, those of an indication of its own kind only", () => {
  const problems = problemsOf({
    patient: { age: -1 },
    indications: [{ _tag: "ALS", diagnosis: 3, onset: "infancy" }, { _tag: "Gout" }, 4],
    services: [{ study: { modality: "MRT", region: "neck", side: null } }, []]
  })
  expect(problems.map(({ path }) => path)).toEqual([
    "dateOfService",
    "patient.age",
    "indications[0]",
    "indications[0].diagnosis",
    "indications[1]._tag",
    "indications[2]",
    "services[0].study.modality",
    "services[0].study.side",
    "services[1]"
  ])
})
