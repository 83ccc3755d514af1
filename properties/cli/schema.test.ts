/**
 * `pnd schema`, read by an independent validator in its strict mode: what the decoder accepts passes, what it refuses by
 * its form fails, and what only the decoder can see is named here.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js"
import { beforeAll, describe, expect, it } from "vitest"
import { cases } from "../../spec/cases.ts"
import { decode, indicationTags, version } from "../../src/index.ts"
import { examples, pnd, request } from "./pnd.ts"

let schema: { readonly [key: string]: unknown }
let valid: ValidateFunction

beforeAll(async () => {
  schema = JSON.parse((await pnd(["schema"])).stdout)
  valid = new Ajv2020({ allErrors: true, strict: true, validateFormats: false }).compile(schema)
})

it("is one document of the 2020-12 dialect, with a name and every indication", () => {
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:pnd-policy:request:${version}`,
    $ref: "#/$defs/Request"
  })
  const text = JSON.stringify(schema)
  expect(indicationTags.filter((tag) => !text.includes(`"${tag}"`))).toEqual([])
})

describe("what the decoder accepts passes", () => {
  it("the examples", () => {
    const lines = readFileSync(join(examples, "requests.ndjson"), "utf8").trimEnd().split("\n")
    const single = readdirSync(join(examples, "single")).map((name) =>
      readFileSync(join(examples, "single", name), "utf8")
    )
    for (const text of [...lines, ...single]) expect(valid(JSON.parse(text)), text).toBe(true)
  })

  it("the worked cases", () => {
    const accepted = cases.filter((one) => decode(one.request)._tag === "Success")
    expect(accepted.length).toBeGreaterThan(0)
    expect(accepted.filter((one) => !valid(one.request)).map(({ id }) => id)).toEqual([])
  })
})

describe("what the decoder refuses by its form fails", () => {
  it.each([
    [{ dateOfService: undefined }],
    [{ dateOfService: 20240301 }],
    [{ dateOfService: "1 March 2024" }],
    [{ services: [{ code: "7219" }] }],
    [{ indications: [] }],
    [{ indications: [{ _tag: "TarsalTunelSyndrome" }] }],
    [{ indications: [{}] }],
    [{ indications: [{ _tag: "POEMS", diagnosis: "suspected" }] }],
    [{ indications: { _tag: "POEMS" } }],
    [{ services: undefined }],
    [{ services: [] }],
    [{ services: [{ study: { modality: "MRA" } }] }],
    [{ services: [{ study: { region: "ancle" } }] }],
    [{ services: [{}, { studies: {} }] }],
    [{ mri: { feasibility: "perhaps" } }],
    [{ evaluation: "in person" }],
    [{ onset: { daysBeforeService: -1 } }],
    [{ onset: { daysBeforeService: 1.5 } }],
    [{ coverage: { administered: "yes" } }],
    [{ id: "" }],
    [{ id: "x".repeat(201) }],
    [{ note: "x" }],
    [{ patient: null }]
  ])("%j", (change) => {
    const changed = JSON.parse(JSON.stringify(request("a", change)))
    expect([valid(request("a")), decode(changed)._tag, valid(changed)]).toEqual([true, "Failure", false])
  })

  it.each([["text"], [42], [null], [[]], [[request("a")]]])("%j, which is no object", (value) => {
    expect([decode(value)._tag, valid(value)]).toEqual(["Failure", false])
  })
})

it.each([
  ["a date that does not exist", { dateOfService: "2023-02-29" }],
  ["a number that contradicts the dates", { onset: { date: "2024-02-01", daysBeforeService: 3 } }]
])("beyond a JSON Schema: %s", (_, change) => {
  expect([decode(request("a", change))._tag, valid(request("a", change))]).toEqual(["Failure", true])
})
