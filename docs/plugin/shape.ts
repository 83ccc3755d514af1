/**
 * The shape of a type as a text: two types of one shape have one text, whatever the order of their fields or words. And a
 * walk through the types of a declaration that may replace any of them. It knows TypeDoc's types and nothing else.
 */
import type { DeclarationReflection, ParameterReflection, SignatureReflection, SomeType } from "typedoc"

/** The shape of what has fields. */
export const shapeOf = ({ children = [], indexSignatures = [] }: DeclarationReflection): string => {
  const field = (name: string, type: SomeType | undefined): string => `${name}: ${type && printed(type)}`
  const fields = children.map(({ flags, name, type }) => field(flags.isOptional ? `${name}?` : name, type))
  return `{${[...fields, ...indexSignatures.map(({ type }) => field("[]", type))].sort().join("; ")}}`
}

/** The shape of a type. */
export const printed = (type: SomeType): string => {
  switch (type.type) {
    case "reflection": {
      const { id, signatures } = type.declaration
      return signatures === undefined ? shapeOf(type.declaration) : `#${id}`
    }
    case "union":
      return type.types.map(printed).sort().join(" | ")
    case "intersection":
      return type.types.map(printed).join(" & ")
    case "array":
      return `(${printed(type.elementType)})[]`
    case "tuple":
      return `[${type.elements.map(printed).join(", ")}]`
    case "optional":
      return `${printed(type.elementType)}?`
    case "rest":
      return `...${printed(type.elementType)}`
    case "typeOperator":
      return `${type.operator} ${printed(type.target)}`
    case "reference": {
      const inner = type.typeArguments?.map(printed).join(", ")
      return `${type.reflection?.getFullName() ?? type.name}${inner === undefined ? "" : `<${inner}>`}`
    }
    default:
      return type.toString()
  }
}

/** What a type is replaced by, or nothing; the owner is the declaration whose whole type it is. */
export type Replace = (type: SomeType, owner: DeclarationReflection | undefined) => SomeType | undefined

/** A type whose parts are replaced, and then itself. */
const typeIn = (type: SomeType, replace: Replace, owner?: DeclarationReflection): SomeType => {
  const inner = (part: SomeType): SomeType => typeIn(part, replace)
  switch (type.type) {
    case "reflection":
      rewritten(type.declaration, replace)
      break
    case "union":
      type.types = type.types.map(inner)
      break
    case "intersection":
      type.types = type.types.map(inner)
      break
    case "array":
    case "rest":
    case "optional":
      type.elementType = inner(type.elementType)
      break
    case "tuple":
      type.elements = type.elements.map(inner)
      break
    case "typeOperator":
      type.target = inner(type.target)
      break
    case "reference":
      if (type.typeArguments !== undefined) type.typeArguments = type.typeArguments.map(inner)
      break
  }
  return replace(type, owner) ?? type
}

/** Replaces types in a declaration, and in all that it declares. */
export const rewritten = (
  one: DeclarationReflection | SignatureReflection | ParameterReflection,
  replace: Replace,
  owner?: DeclarationReflection
): void => {
  if (one.type !== undefined) one.type = typeIn(one.type, replace, owner ?? (one as DeclarationReflection))
  if (one.isDeclaration()) {
    for (const child of one.children ?? []) rewritten(child, replace)
    for (const signature of [...(one.signatures ?? []), ...(one.indexSignatures ?? [])]) rewritten(signature, replace)
    if (one.getSignature !== undefined) rewritten(one.getSignature, replace)
  }
  if (one.isSignature()) for (const parameter of one.parameters ?? []) rewritten(parameter, replace)
}
