/**
 * Types by their names: the API is read as "a Request", never as the forty lines it stands for. TypeScript forgets names
 * when a type is inferred from a schema; here a shape or a list of words that has a name in the public interface gets it
 * back. A schema and its type, which share a name, share a page. It knows no type by name.
 */
import {
  Comment,
  type Context,
  type DeclarationReflection,
  LiteralType,
  type ProjectReflection,
  ReferenceType,
  ReflectionFlag,
  ReflectionKind,
  type SomeType,
  UnionType
} from "typedoc"
import type ts from "typescript"
import { fieldsWithRest } from "./rest.ts"
import { printed, rewritten, shapeOf } from "./shape.ts"

/** Everything exported, that of namespaces included. */
const exported = ({
  children = []
}: {
  readonly children?: Array<DeclarationReflection>
}): Array<DeclarationReflection> =>
  children.flatMap((child) => (child.kindOf(ReflectionKind.Namespace) ? [child, ...exported(child)] : [child]))

const isType = (one: DeclarationReflection): boolean =>
  one.kindOf(ReflectionKind.Interface) || (one.kindOf(ReflectionKind.TypeAlias) && !isSchema(one))

/** Whether something is the value of a schema; exported as a type only, it is shown as an alias of the schema's type. */
const isSchema = ({ kind, type }: DeclarationReflection): boolean =>
  type?.type === "reference" && type.package === "effect" && kind !== ReflectionKind.Interface

const schemaIs = (name: string, type: SomeType): string => {
  const kind = type.type === "reference" ? type.name.replace(/^\$/, "") : ""
  return `\n\nThe constant \`${name}\` is its schema${kind === "toTaggedUnion" ? ", a tagged union of schemas" : ""}.`
}

/** The fields that a type takes from its schema are its own: they are declared there, and nowhere else. */
const ownFields = (type: DeclarationReflection): void => {
  delete type.extendedTypes
  for (const field of type.children ?? []) {
    delete field.inheritedFrom
    delete field.overwrites
    if (field.getSignature !== undefined) delete field.getSignature.overwrites
    delete field.defaultValue
    field.flags.setFlag(ReflectionFlag.Inherited, false)
  }
}

/** One page for a schema and its type: the words of the schema, the fields of the type. */
const shareAPage = (project: ProjectReflection): void => {
  const all = exported(project)
  for (const schema of all.filter(isSchema)) {
    const type = all.find((one) => one.name === schema.name && one.parent === schema.parent && isType(one))
    if (type === undefined) continue
    ownFields(type)
    type.comment ??= schema.comment?.clone() ?? new Comment()
    if (schema.kindOf(ReflectionKind.Variable))
      type.comment.summary.push({ kind: "text", text: schemaIs(schema.name, schema.type!) })
    project.removeReflection(schema)
  }
}

/** What a class has from a class of another package is documented there; what says which error it is stays. */
const leaveOutOfOthers = (project: ProjectReflection): void => {
  for (const one of exported(project).filter((each) => each.kindOf(ReflectionKind.Class))) {
    for (const member of [...(one.children ?? [])]) {
      const from = project.getSymbolIdFromReflection(member)?.packageName
      if (from !== "pnd-policy" && member.name !== "_tag") project.removeReflection(member)
    }
    ownFields(one)
  }
}

/** The words of an alias that is taken from a table, such as the ids of the clauses. */
const wordsOf = (type: ts.Type): SomeType | undefined => {
  const parts = type.isUnion() ? type.types : []
  const words = parts.flatMap((part) => (part.isStringLiteral() ? [new LiteralType(part.value)] : []))
  return words.length > 0 && words.length === parts.length ? new UnionType(words) : undefined
}

/** Asks TypeScript for what TypeDoc does not keep: the words of an alias, the lists that cannot be empty. */
const askAgain = (context: Context): void => {
  const checker = context.programs[0]!.getTypeChecker()
  for (const one of exported(context.project)) {
    const symbol = context.getSymbolFromReflection(one)
    if (symbol === undefined || !one.kindOf(ReflectionKind.ClassOrInterface | ReflectionKind.TypeAlias)) continue
    const type = checker.getDeclaredTypeOfSymbol(symbol)
    if (one.kindOf(ReflectionKind.TypeAlias)) one.type = wordsOf(type) ?? one.type!
    fieldsWithRest(checker, one, type)
  }
}

/** The names by what they stand for; what two names stand for has none. */
const namesOf = (project: ProjectReflection): Map<string, DeclarationReflection | undefined> => {
  const names = new Map<string, DeclarationReflection | undefined>()
  for (const one of exported(project).filter(isType)) {
    if (one.typeParameters !== undefined) continue
    const shape = one.kindOf(ReflectionKind.Interface) ? shapeOf(one) : one.type && printed(one.type)
    if (shape === undefined) continue
    names.set(shape, names.has(shape) ? undefined : one)
  }
  return names
}

/** Gives types their names back, innermost first, until nothing changes. */
export const byName = (context: Context): void => {
  const { project } = context
  shareAPage(project)
  leaveOutOfOthers(project)
  askAgain(context)
  for (let changed = true; changed; ) {
    changed = false
    const names = namesOf(project)
    const nameFor = (type: SomeType, owner: DeclarationReflection | undefined): SomeType | undefined => {
      if (type.type !== "reflection" && type.type !== "union") return undefined
      const named = names.get(printed(type))
      if (named === undefined || named === owner) return undefined
      changed = true
      project.removeTypeReflections(type)
      return ReferenceType.createResolvedReference(named.name, named, project)
    }
    for (const one of exported(project)) rewritten(one, nameFor)
  }
}
