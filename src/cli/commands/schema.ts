/** `pnd schema`: the JSON Schema of a request, as one document. It comes from the schema that decodes requests. */
import { Effect, Equal, Schema } from "effect"
import { Command } from "effect/cli"
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

/** The JSON Schema (2020-12) of a request: fields that a request does not have are errors, as they are for the decoder. */
export const requestSchema = (): object => {
  const { definitions, schema } = Schema.toJsonSchemaDocument(Request, { onExcessProperty: "error" })
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:pnd-policy:request:${version}`,
    ...schema,
    $defs: withoutFirstItem(definitions)
  }
}

export const schema = Command.make("schema", {}, () =>
  Effect.promise(() => write(`${JSON.stringify(requestSchema(), null, 2)}\n`))
).pipe(
  Command.withShortDescription("Print the JSON Schema of a request"),
  Command.withDescription(
    described(
      "Prints the JSON Schema (2020-12) of a request. Dates that do not exist, and statements that contradict each " +
        "other, are beyond a JSON Schema; `pnd decide` finds them too."
    )
  ),
  Command.withExamples([{ command: "pnd schema > request.schema.json", description: "For an editor or a validator" }])
)
