/**
 * From anything to a request, or to all that is wrong with it. The schema finds where a value does not fit; this module
 * says it in words from closed lists, since what a request contains may not stand in an error. It decides nothing.
 */
import { Result, Schema, type SchemaIssue } from "effect"
import { contradictions } from "./consistency.ts"
import { fitting } from "./fits.ts"
import { nearMiss } from "./near-miss.ts"
import { InvalidRequest, type Problem } from "./problem.ts"
import { Request } from "./request.ts"
import { expectedAt, fieldsOf, foundAt, isObject, type Place, quoted, schemaAt, tagsOf, wordsOf } from "./wording.ts"

export { InvalidRequest, Problem } from "./problem.ts"

const problem = (place: Place, found: string, expected: string, didYouMean?: string): Problem => ({
  path: place.path === "" ? "(request)" : place.path,
  found,
  expected,
  ...(didYouMean === undefined ? {} : { didYouMean })
})

const suggestion = (value: unknown, words: ReadonlyArray<string>): string | undefined =>
  typeof value === "string" ? nearMiss(value, words) : undefined

/** The value does not fit the schema; of a tagged union, its tag does not. */
const mismatch = (place: Place): Problem => {
  const { ast, path, value } = place
  const tags = tagsOf(ast)
  if (tags === undefined) {
    return problem(place, foundAt(place), expectedAt(place), suggestion(value, wordsOf(ast) ?? []))
  }
  if (!isObject(value)) return problem(place, foundAt(place), "an object with a _tag")
  const tag = value._tag
  const found = typeof tag === "string" ? "a text that is not one of the answers" : foundAt({ ...place, value: tag })
  return problem({ ...place, path: `${path}._tag` }, found, `one of ${quoted(tags)}`, suggestion(tag, tags))
}

const ordinal = (place: number): string => {
  const teen = place % 100 >= 11 && place % 100 <= 13
  return `${place}${teen ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th")}`
}

/** A key that the schema lacks: its name is content, so its ordinal stands for it. */
const unexpected = (place: Place, key: PropertyKey): Problem => {
  const keys: ReadonlyArray<PropertyKey> = isObject(place.value) ? Reflect.ownKeys(place.value) : []
  const allowed = fieldsOf(place.ast)
  return problem(
    place,
    `an unexpected key (the ${ordinal(keys.indexOf(key) + 1)})`,
    `only the fields ${quoted(allowed)}`,
    suggestion(
      key,
      allowed.filter((name) => !keys.includes(name))
    )
  )
}

const child = ({ ast, path, value }: Place, key: PropertyKey): Place => ({
  path: typeof key === "number" ? `${path}[${key}]` : path === "" ? String(key) : `${path}.${String(key)}`,
  value: (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key],
  ast: schemaAt(ast, key)
})

const problemsOf = (issue: SchemaIssue.Issue, place: Place): ReadonlyArray<Problem> => {
  switch (issue._tag) {
    case "Pointer": {
      const parent = issue.path.slice(0, -1).reduce(child, place)
      const key = issue.path.at(-1)!
      if (issue.issue._tag === "UnexpectedKey") return [unexpected(parent, key)]
      // a list that must have a first item reports the item; what is wrong is the list
      if (issue.issue._tag === "MissingKey" && Array.isArray(parent.value)) return [mismatch(parent)]
      return problemsOf(issue.issue, child(parent, key))
    }
    case "Composite": {
      const here = { ...place, ast: issue.ast }
      // several checks of one value are one problem
      if (issue.issues.some(({ _tag }) => _tag === "Filter")) return [mismatch(here)]
      return issue.issues.flatMap((part) => problemsOf(part, here))
    }
    case "AnyOf":
      return issue.issues.length === 0
        ? [mismatch({ ...place, ast: issue.ast })]
        : issue.issues.flatMap((part) => problemsOf(part, place))
    default:
      return [mismatch(place)]
  }
}

const parse = Schema.decodeUnknownResult(Request, { errors: "all", onExcessProperty: "error" })
const fits = fitting(Request.ast) as (input: unknown) => input is Request

/** Whether something is a request with nothing wrong, found sooner than what is wrong with it. */
export const isValid = (input: unknown): input is Request => fits(input) && contradictions(input).length === 0

/**
 * Checks that something is a request, and finds everything that is wrong with it: first what does not fit the schema;
 * then, where all fits, the statements that contradict each other. Neither the problems nor their message contain
 * anything of the input.
 *
 * @param input what `JSON.parse` gave, or an object of that kind
 * @returns the request, or {@link InvalidRequest} with every problem
 *
 * **Example** (Two problems, and what would be valid)
 *
 * ```ts
 * import { Result } from "effect"
 * import { decode } from "pnd-policy"
 *
 * const decoded = decode({
 *   dateOfService: "2023-02-29",
 *   indications: [{ _tag: "TarsalTunelSyndrome" }],
 *   services: [{ code: "73721" }]
 * })
 * const problems = Result.isFailure(decoded) ? decoded.failure.problems : []
 * problems[0]?.found // => "a date that does not exist"
 * problems[1]?.path // => "indications[0]._tag"
 * problems[1]?.didYouMean // => "TarsalTunnelSyndrome"
 * ```
 */
export const decode = (input: unknown): Result.Result<Request, InvalidRequest> => {
  // a request is the value itself: nothing is transformed
  if (isValid(input)) return Result.succeed(input)
  const parsed = parse(input)
  const whole: Place = { path: "", value: input, ast: Request.ast }
  const [first, ...rest] = Result.isFailure(parsed)
    ? problemsOf(parsed.failure.issue, whole)
    : contradictions(parsed.success)
  if (first !== undefined) return Result.fail(new InvalidRequest({ problems: [first, ...rest] }))
  return Result.mapError(parsed, () => new InvalidRequest({ problems: [mismatch(whole)] }))
}
