/**
 * From anything to a policy in portable JSON, or to all that is wrong with it, by place: first what does not fit the
 * schema; then, where all fits, what no schema can say: references that lead nowhere or in a circle, answers that a fact
 * does not have, cuts out of order. It knows the form, not what any policy says.
 */
import { Result, Schema, SchemaIssue } from "effect"
import { Problem } from "../request/problem.ts"
import { foundAt, isObject } from "../request/wording.ts"
import { Portable, portableFormat } from "./portable.ts"
import { flaws } from "./portable-flaws.ts"

/** The input is not a policy in portable JSON, and these are the reasons; `_tag` is `NotAPolicy`. */
export class NotAPolicy extends Schema.TaggedError<NotAPolicy>()("NotAPolicy", {
  problems: Schema.NonEmptyArray(Problem)
}) {
  /** One line for each problem. */
  override get message(): string {
    return this.problems.map(({ expected, found, path }) => `${path}: found ${found}, expected ${expected}`).join("\n")
  }
}

const parse = Schema.decodeUnknownResult(Portable, { errors: "all", onExcessProperty: "error" })
const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1()

const joined = (keys: ReadonlyArray<PropertyKey>): string =>
  keys.map((key, at) => (typeof key === "number" ? `[${key}]` : `${at === 0 ? "" : "."}${String(key)}`)).join("")

/** What the schema says is missing, in plainer words. */
const expectations: ReadonlyArray<readonly [says: RegExp, plainly: string]> = [
  [/^Missing key$/, "a value"],
  [/^Expected no excess property$/, "no field of this name"],
  [/^Expected a value with a length of at least (\d+)$/, "a text or a list, of length $1 or more"],
  [/^Expected Ref$/, "a reference to a test or a leaf, as a whole number"],
  [/^Expected \{ readonly "_tag": "Choice".*$/, 'a fact, with "Choice" or "Number" as its _tag'],
  [/^Expected /, ""]
]
const expectedIn = (message: string): string => {
  const [says = "", plainly = ""] = expectations.find(([pattern]) => pattern.test(message)) ?? []
  return message.replace(says, plainly)
}

/** What does not fit the schema, in the words of the schema; several checks of one value are one problem. */
const mismatches = (input: unknown, issue: SchemaIssue.Issue): ReadonlyArray<Problem> => {
  const problems = issuesOf(issue).issues.map(({ message, path = [] }) => {
    const keys = path.map((key) => (typeof key === "object" ? key.key : key))
    const value = keys.reduce<unknown>((at, key) => (at as Readonly<Record<PropertyKey, unknown>> | null)?.[key], input)
    return {
      path: joined(keys) || "(policy)",
      found: foundAt({ path: "", value, ast: Schema.Unknown.ast }),
      expected: expectedIn(message.split("\n")[0]!)
    }
  })
  return problems.filter(({ path }, at) => problems.findIndex((other) => other.path === path) === at)
}

/** What is no policy at all, such as a request, is not looked at any further, and nothing of it is repeated. */
const otherwise = (input: unknown): ReadonlyArray<Problem> => {
  const expected = `a policy, with "format": "${portableFormat}"`
  if (!isObject(input)) {
    return [{ path: "(policy)", found: foundAt({ path: "", value: input, ast: Schema.Unknown.ast }), expected }]
  }
  return input.format === portableFormat ? [] : [{ path: "(policy)", found: "an object of another format", expected }]
}

/**
 * Checks that something is a policy in portable JSON, and finds everything that is wrong with it.
 *
 * @param input what `JSON.parse` gave
 * @returns the policy, or {@link NotAPolicy} with every problem
 *
 * **Example** (Not a policy)
 *
 * ```ts
 * import { readPortable } from "pnd-policy"
 *
 * readPortable({ format: "pnd-policy-diagrams/1" })._tag // => "Failure"
 * ```
 */
export const readPortable = (input: unknown): Result.Result<Portable, NotAPolicy> => {
  const [other] = otherwise(input)
  if (other !== undefined) return Result.fail(new NotAPolicy({ problems: [other] }))
  return Result.flatMap(
    Result.mapError(parse(input), ({ issue }) => mismatches(input, issue)),
    (policy) => {
      const found = [...flaws(policy)]
      return found.length === 0 ? Result.succeed(policy) : Result.fail(found)
    }
  ).pipe(Result.mapError((problems) => new NotAPolicy({ problems: problems as [Problem, ...Array<Problem>] })))
}
