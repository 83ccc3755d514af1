/**
 * Lists that cannot be empty, shown as such: TypeDoc reads `readonly [A, ...A[]]`, where it was inferred, as a pair. It
 * asks TypeScript again which tuples end in any number of elements.
 */

import { ArrayType, type DeclarationReflection, RestType, type SomeType } from "typedoc"
import ts from "typescript"

/** A type whose tuples end as TypeScript says, from the type that it was read from. */
const withRest = (checker: ts.TypeChecker, type: SomeType, from: ts.Type): SomeType => {
  switch (type.type) {
    case "typeOperator":
      type.target = withRest(checker, type.target, from)
      break
    case "array": {
      const element = checker.getIndexTypeOfType(from, ts.IndexKind.Number)
      if (element !== undefined) type.elementType = withRest(checker, type.elementType, element)
      break
    }
    case "tuple": {
      if (!checker.isTupleType(from)) break
      const { elementFlags } = (from as ts.TupleTypeReference).target
      const parts = checker.getTypeArguments(from as ts.TupleTypeReference)
      type.elements = type.elements.map((element, at) => {
        const inner = withRest(checker, element, parts[at]!)
        const isRest = (elementFlags[at]! & ts.ElementFlags.Rest) !== 0 && inner.type !== "rest"
        return isRest ? new RestType(new ArrayType(inner)) : inner
      })
      break
    }
    case "union":
      if (from.isUnion() && from.types.length === type.types.length)
        type.types = type.types.map((part, at) => withRest(checker, part, from.types[at]!))
      break
    case "reflection":
      fieldsWithRest(checker, type.declaration, from)
      break
  }
  return type
}

/** Gives the fields of a declaration the tuples that TypeScript says they have. */
export const fieldsWithRest = (checker: ts.TypeChecker, one: DeclarationReflection, from: ts.Type): void => {
  for (const child of one.children ?? []) {
    const property = checker.getPropertyOfType(from, child.name)
    if (property === undefined || child.type === undefined) continue
    child.type = withRest(checker, child.type, checker.getNonNullableType(checker.getTypeOfSymbol(property)))
  }
}
