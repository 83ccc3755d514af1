/**
 * Whether a value fits a schema, and no more: the schema made into plain functions, once. It says nothing of what is wrong;
 * the schema itself does, and a test holds the two equal. It knows the kinds of schema that a request is made of, and
 * refuses any other.
 */
import { SchemaAST } from "effect"

/** Says whether a value fits. */
export type Fits = (value: unknown) => boolean

const noOptions = {}

const checked = (ast: SchemaAST.AST, fits: Fits): Fits => {
  const filters = (ast.checks ?? []).map((check) => {
    if (check._tag !== "Filter") throw new Error(`a check that is a ${check._tag} is not compiled`)
    return check
  })
  if (filters.length === 0) return fits
  return (value) => fits(value) && filters.every((check) => check.run(value, ast, noOptions) === undefined)
}

const object = ({ indexSignatures, propertySignatures }: SchemaAST.Objects): Fits => {
  if (indexSignatures.length > 0) throw new Error("an object with any keys is not compiled")
  const fields = new Map(
    propertySignatures.map(({ name, type }) => [name, { fits: fitting(type), isNeeded: !SchemaAST.isOptional(type) }])
  )
  const needed = [...fields.values()].filter(({ isNeeded }) => isNeeded).length
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false
    const prototype: unknown = Object.getPrototypeOf(value)
    // what is inherited is no field
    if (prototype !== Object.prototype && prototype !== null) return false
    let there = 0
    for (const key in value) {
      const field = fields.get(key)
      if (field === undefined || !field.fits((value as Readonly<Record<string, unknown>>)[key])) return false
      if (field.isNeeded) there += 1
    }
    return there === needed
  }
}

const tagOf = (ast: SchemaAST.AST): SchemaAST.LiteralValue => {
  const tag = SchemaAST.isObjects(ast) ? ast.propertySignatures.find(({ name }) => name === "_tag")?.type : undefined
  if (tag === undefined || !SchemaAST.isLiteral(tag)) throw new Error("a union without tags is not compiled")
  return tag.literal
}

const union = ({ types }: SchemaAST.Union): Fits => {
  if (types.every(SchemaAST.isLiteral)) {
    const words = new Set<unknown>(types.map(({ literal }) => literal))
    return (value) => words.has(value)
  }
  const members = new Map<unknown, Fits>(types.map((type) => [tagOf(type), fitting(type)]))
  return (value) =>
    typeof value === "object" && value !== null && "_tag" in value && members.get(value._tag)?.(value) === true
}

const list = ({ elements, rest }: SchemaAST.Arrays): Fits => {
  const first = elements.map(fitting)
  if (rest.length !== 1) throw new Error("a list without one rest is not compiled")
  const others = fitting(rest[0]!)
  return (value) => {
    if (!Array.isArray(value) || value.length < first.length) return false
    for (let at = 0; at < value.length; at++) if (!(first[at] ?? others)(value[at])) return false
    return true
  }
}

const plain = (ast: SchemaAST.AST): Fits => {
  if (ast.encoding !== undefined) throw new Error("a transformation is not compiled")
  if (SchemaAST.isObjects(ast)) return object(ast)
  if (SchemaAST.isUnion(ast)) return union(ast)
  if (SchemaAST.isArrays(ast)) return list(ast)
  if (SchemaAST.isString(ast)) return (value) => typeof value === "string"
  if (SchemaAST.isNumber(ast)) return (value) => typeof value === "number"
  if (SchemaAST.isBoolean(ast)) return (value) => typeof value === "boolean"
  if (SchemaAST.isLiteral(ast)) return (value) => value === ast.literal
  throw new Error(`a schema that is a ${ast._tag} is not compiled`)
}

/**
 * The schema as a function.
 *
 * @throws for a kind of schema that it does not know
 */
export const fitting = (ast: SchemaAST.AST): Fits => checked(ast, plain(ast))
