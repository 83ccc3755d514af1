/**
 * The optional fields of a request, a service or an indication, read from their schemas: facts, and the dates, codes and
 * ids beside them. It may not know who asks for them.
 */
import type { Schema } from "effect"
import type { Fact } from "../language/fact.ts"

/** An optional field: a fact, or a date, code or id. */
export interface Field {
  readonly path: ReadonlyArray<string>
  readonly fact?: Fact
}

interface Declared {
  readonly ast: { readonly context?: { readonly isOptional: boolean } }
  readonly schema?: { readonly fields?: Schema.Struct.Fields }
  readonly fact?: Fact
}

/** The optional fields of a struct, those of the groups in it among them. */
export const optionalFields = (fields: Schema.Struct.Fields, at: ReadonlyArray<string> = []): ReadonlyArray<Field> =>
  Object.entries(fields as unknown as Readonly<Record<string, Declared>>).flatMap(([key, { ast, fact, schema }]) => {
    const path = [...at, key]
    if (ast.context?.isOptional !== true) return []
    if (schema?.fields !== undefined) return optionalFields(schema.fields, path)
    return [{ path, ...(fact === undefined ? {} : { fact }) }]
  })
