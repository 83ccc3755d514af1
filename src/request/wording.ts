/**
 * The words for what was found in an input and for what would be valid there. They come from closed lists and from the
 * schema; of a value only its type or kind is said. This module does not know what is wrong with a value.
 */
import { Schema, SchemaAST } from "effect"

/** A value of the input, with its path and the schema that holds there. */
export interface Place {
  /** As a problem prints it; empty for the whole input. */
  readonly path: string
  readonly value: unknown
  readonly ast: SchemaAST.AST
}

// ── what would be valid ─────────────────────────────────────────────────────────────────────────────────────────────
/** Words as a problem prints them. */
export const quoted = (words: ReadonlyArray<string>): string => words.map((word) => `"${word}"`).join(", ")

/** The words of a closed vocabulary; undefined for any other schema. */
export const wordsOf = (ast: SchemaAST.AST): ReadonlyArray<string> | undefined =>
  SchemaAST.isUnion(ast) && ast.types.every(SchemaAST.isLiteral)
    ? ast.types.map(({ literal }) => `${literal}`)
    : undefined

/** The values that `_tag` may have in a tagged union; undefined for any other schema. */
export const tagsOf = (ast: SchemaAST.AST): ReadonlyArray<string> | undefined =>
  SchemaAST.isUnion(ast) && ast.types.every(SchemaAST.isObjects)
    ? ast.types.flatMap(({ propertySignatures }) =>
        propertySignatures.flatMap(({ name, type }) =>
          name === "_tag" && SchemaAST.isLiteral(type) ? [`${type.literal}`] : []
        )
      )
    : undefined

/** The names of the fields that an object may have. */
export const fieldsOf = (ast: SchemaAST.AST): ReadonlyArray<string> =>
  SchemaAST.isObjects(ast) ? ast.propertySignatures.map(({ name }) => String(name)) : []

/** The schema of a field or of an item. */
export const schemaAt = (ast: SchemaAST.AST, key: PropertyKey): SchemaAST.AST =>
  (SchemaAST.isObjects(ast)
    ? ast.propertySignatures.find(({ name }) => name === key)?.type
    : SchemaAST.isArrays(ast)
      ? (ast.elements[Number(key)] ?? ast.rest[0])
      : undefined) ?? Schema.Unknown.ast

interface Limits {
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
}

/** The bounds that the checks of a number or a text set. */
const limitsOf = (ast: SchemaAST.AST): Limits =>
  Object.assign({}, ...(ast.checks ?? []).map((check) => check.annotations?.arbitraryConstraint))

const isDateText = (ast: SchemaAST.AST): boolean => SchemaAST.resolve(ast)?.format === "date"

const textExpected = (ast: SchemaAST.AST): string => {
  const { maxLength, minLength } = limitsOf(ast)
  const description = SchemaAST.resolveDescription(ast)
  return isDateText(ast)
    ? "a date, YYYY-MM-DD"
    : maxLength !== undefined
      ? `a text of ${minLength ?? 0} to ${maxLength} characters`
      : description === undefined
        ? "a text"
        : description[0]!.toLowerCase() + description.slice(1).replace(/\.$/, "")
}

/** What would be valid at a place. */
export const expectedAt = ({ ast, path }: Place): string => {
  if (path === "") return "a request, as an object"
  const words = wordsOf(ast)
  if (words !== undefined) return `one of ${quoted(words)}`
  if (SchemaAST.isBoolean(ast)) return "true or false"
  if (SchemaAST.isNumber(ast)) return `a whole number from ${limitsOf(ast).minimum} to ${limitsOf(ast).maximum}`
  if (SchemaAST.isString(ast)) return textExpected(ast)
  if (SchemaAST.isArrays(ast)) return "a list with at least one item"
  return "an object"
}

// ── what was found ──────────────────────────────────────────────────────────────────────────────────────────────────
/** Whether a value is an object and no list. */
export const isObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const numberFound = (value: number, { maximum }: Limits): string =>
  value < 0
    ? "a negative number"
    : maximum !== undefined && value > maximum
      ? "a number that is too large"
      : Number.isInteger(value)
        ? "a number"
        : "a number that is not whole"

const textFound = (value: string, ast: SchemaAST.AST): string => {
  if (wordsOf(ast) !== undefined) return "a text that is not one of the answers"
  if (!SchemaAST.isString(ast)) return "a text"
  if (isDateText(ast)) {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? "a date that does not exist" : "a text that is not a date"
  }
  if (value === "") return "an empty text"
  return value.length > (limitsOf(ast).maxLength ?? Number.POSITIVE_INFINITY)
    ? "a text that is too long"
    : "a text of another form"
}

/** The type or kind of what stands at a place. */
export const foundAt = ({ ast, value }: Place): string => {
  if (value === undefined) return "nothing"
  if (value === null) return "null"
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list"
  switch (typeof value) {
    case "string":
      return textFound(value, ast)
    case "number":
      return numberFound(value, limitsOf(ast))
    case "boolean":
      return "true or false"
    case "object":
      return "an object"
    default:
      return "a value that JSON does not have"
  }
}
