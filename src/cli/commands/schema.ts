/**
 * `pnd schema`: the JSON Schema of a request, or of a policy in portable JSON, as one document. It comes from the schema
 * that decodes it.
 */
import { Effect, Equal, Schema } from "effect"
import { Command, Flag } from "effect/cli"
import { Portable } from "../../diagram/portable.ts"
import { Request, version } from "../../index.ts"
import { described } from "../flags.ts"
import { write } from "../output.ts"

type Json = { readonly [key: string]: unknown }

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value)

/** A list with a first item like all others is a list of at least one item: the same, said once. */
const withoutFirstItem = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutFirstItem)
  if (!isJson(value)) return value
  const { prefixItems, ...rest } = value
  const same = Array.isArray(prefixItems) && prefixItems.length === 1 && Equal.equals(prefixItems[0], value.items)
  return Object.fromEntries(Object.entries(same ? rest : value).map(([key, of]) => [key, withoutFirstItem(of)]))
}

const documentOf = (of: Schema.Constraint, id: string): object => {
  const { definitions, schema } = Schema.toJsonSchemaDocument(of, { onExcessProperty: "error" })
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:pnd-policy:${id}`,
    ...schema,
    $defs: withoutFirstItem(definitions)
  }
}

/** The JSON Schema (2020-12) of a request: fields that a request does not have are errors, as they are for the decoder. */
export const requestSchema = (): object => documentOf(Request, `request:${version}`)

/** The JSON Schema (2020-12) of a policy in portable JSON. */
export const policySchema = (): object => documentOf(Portable, `policy:${version}`)

const schemas = { request: requestSchema, policy: policySchema } as const

export const schema = Command.make(
  "schema",
  {
    of: Flag.Literals("of", ["request", "policy"]).pipe(
      Flag.withDescription("request; policy: a policy in portable JSON, as pnd diagram prints it"),
      Flag.withDefault("request")
    )
  },
  ({ of }) => Effect.promise(() => write(`${JSON.stringify(schemas[of](), null, 2)}\n`))
).pipe(
  Command.withShortDescription("Print the JSON Schema of a request or of a policy"),
  Command.withDescription(
    described(
      "Prints the JSON Schema (2020-12) of a request, or of a policy in portable JSON. Dates that do not exist, statements " +
        "that contradict each other, and references that lead nowhere are beyond a JSON Schema; the commands that read a " +
        "request or a policy find them too."
    )
  ),
  Command.withExamples([
    { command: "pnd schema > request.schema.json", description: "For an editor or a validator" },
    { command: "pnd schema --of policy", description: "The form of an exported policy" }
  ])
)
