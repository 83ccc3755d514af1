/**
 * How the columns of a CSV file become a request: a mapping from a file, checked before a row is read, with closed lists of
 * words. It knows the places of a request from its JSON Schema, not what a fact means.
 */
import { readFile } from "node:fs/promises"
import { Effect, Result, Schema, SchemaIssue } from "effect"
import type { Problem } from "../../index.ts"
import { requestSchema } from "../commands/schema.ts"
import type { Failure } from "../exits.ts"
import { reasonOf } from "../reason.ts"

const Scalar = Schema.Union([Schema.String, Schema.Finite, Schema.Boolean])

const Column = Schema.Union([
  Schema.String,
  Schema.Struct({
    to: Schema.String,
    words: Schema.optionalKey(Schema.Record(Schema.String, Scalar)),
    as: Schema.optionalKey(Schema.Literals(["text", "number"]))
  })
])

/** A mapping, as it is written. */
const Columns = Schema.Struct({
  delimiter: Schema.optionalKey(Schema.Literals([",", ";", "\t", "|"])),
  columns: Schema.Record(Schema.String, Column),
  always: Schema.optionalKey(Schema.Record(Schema.String, Scalar))
})

type Path = ReadonlyArray<string | number>
type Scalar = string | number | boolean

/** A column, ready to be read. */
export interface MappedColumn {
  readonly name: string
  readonly path: Path
  /** What a cell says; a problem if it says nothing that is known. */
  readonly read: (cell: string) => { readonly value: Scalar } | { readonly problem: Problem }
}

/** A mapping, ready to be used; plain columns by the names in the head of a file. */
export interface ColumnMapping {
  readonly delimiter: string
  readonly columns: ReadonlyArray<MappedColumn>
  readonly always: ReadonlyArray<{ readonly path: Path; readonly value: Scalar }>
}

const written = /^[A-Za-z_]\w*(?:\[\d\])?(?:\.[A-Za-z_]\w*(?:\[\d\])?)*$/

const pathOf = (text: string): Path =>
  text.split(".").flatMap((part): Path => {
    const [, name, index] = /^(\w+)(?:\[(\d)\])?$/.exec(part)!
    return index === undefined ? [name!] : [name!, Number(index)]
  })

interface Node {
  readonly $ref?: string
  readonly anyOf?: ReadonlyArray<Node>
  readonly oneOf?: ReadonlyArray<Node>
  readonly allOf?: ReadonlyArray<Node>
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node | false
  readonly prefixItems?: ReadonlyArray<Node>
  readonly $defs?: Readonly<Record<string, Node>>
}

/** Whether the schema of a request has such a place, in any of its alternatives. */
const isPlace = (path: Path): boolean => {
  const root = requestSchema() as Node
  const open = (node: Node): ReadonlyArray<Node> => {
    const name = node.$ref?.replace("#/$defs/", "")
    const referred = name === undefined ? undefined : root.$defs?.[name]
    return [
      node,
      ...[
        ...(referred === undefined ? [] : [referred]),
        ...(node.anyOf ?? []),
        ...(node.oneOf ?? []),
        ...(node.allOf ?? [])
      ].flatMap(open)
    ]
  }
  let nodes = open(root)
  for (const step of path) {
    nodes = nodes
      .flatMap((node) => {
        if (typeof step === "number")
          return [
            ...(node.prefixItems ?? []),
            ...(node.items === undefined || node.items === false ? [] : [node.items])
          ]
        return node.properties !== undefined && Object.hasOwn(node.properties, step) ? [node.properties[step]!] : []
      })
      .flatMap(open)
  }
  return nodes.length > 0
}

const number = /^-?\d+(?:\.\d+)?$/

const readerOf = (name: string, column: typeof Column.Type): MappedColumn["read"] => {
  const { as, words } = typeof column === "string" ? { as: undefined, words: undefined } : column
  const wrong = (found: string, expected: string) => ({ problem: { path: `column "${name}"`, found, expected } })
  if (words !== undefined) {
    const known = new Map(Object.entries(words))
    const expected = [...known.keys()].map((word) => JSON.stringify(word)).join(" | ")
    return (cell) => {
      const value = known.get(cell)
      return value === undefined ? wrong("a word that the mapping does not list", expected) : { value }
    }
  }
  if (as !== "number") return (cell) => ({ value: cell })
  return (cell) => (number.test(cell) ? { value: Number(cell) } : wrong("text", "a number"))
}

const parse = Schema.decodeUnknownResult(Columns, { errors: "all", onExcessProperty: "error" })
const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1()

const mappingOf = (file: string, text: string): Result.Result<ColumnMapping, Failure> => {
  const refused = (problems: ReadonlyArray<string>) =>
    Result.fail<Failure>({ _tag: "MappingRefused", file, problems: [...new Set(problems)] })
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""))
  } catch {
    return refused(["is not JSON"])
  }
  const parsed = parse(json)
  if (Result.isFailure(parsed))
    return refused(
      issuesOf(parsed.failure.issue).issues.map(({ message, path = [] }) => {
        const place = path.map((key) => String(typeof key === "object" ? key.key : key)).join(".") || "(mapping)"
        return `${place}: ${message.replace(/^Missing key$/, "is missing").replace(/^Expected/, "expected")}`
      })
    )
  const { always = {}, columns, delimiter = "," } = parsed.success
  const places = [
    ...Object.entries(columns).map(
      ([name, column]) => [`columns.${name}`, typeof column === "string" ? column : column.to] as const
    ),
    ...Object.keys(always).map((to) => ["always", to] as const)
  ]
  const wrong = places.filter(([, to]) => !written.test(to) || !isPlace(pathOf(to)))
  if (wrong.length > 0)
    return refused(wrong.map(([at, to]) => `${at}: a request has no place ${to}; pnd schema has them all`))
  return Result.succeed({
    delimiter,
    columns: Object.entries(columns).map(([name, column]) => ({
      name,
      path: pathOf(typeof column === "string" ? column : column.to),
      read: readerOf(name, column)
    })),
    always: Object.entries(always).map(([to, value]) => ({ path: pathOf(to), value }))
  })
}

/** The mapping in a file. */
export const readColumns = (file: string): Effect.Effect<ColumnMapping, Failure> =>
  Effect.tryPromise({
    try: () => readFile(file, "utf8"),
    catch: (error): Failure => {
      const why = reasonOf(error)
      if (why === undefined) throw error
      return { _tag: "Unread", inputs: [{ file, why }] }
    }
  }).pipe(Effect.flatMap((text) => Effect.fromResult(mappingOf(file, text))))
