/**
 * One record checked: read, compared with its request, verified or rejected service by service, or why nothing could be
 * checked. Of a record that is no determination nothing is repeated but its id.
 */
import { Result, Schema, SchemaIssue } from "effect"
import { type Since, since } from "../../api/since.ts"
import type { Identified } from "../../diagram/certificate/identified.ts"
import type { Rejection } from "../../diagram/certificate/rejection.ts"
import { type Stated, StatedRecord } from "../../diagram/certificate/stated.ts"
import { checkRecord } from "../../diagram/check.ts"
import { decideDecoded, decode, type Problem, type Profile, registerProfile } from "../../index.ts"
import { idOf } from "../../request/scalar.ts"
import { foundAt, isObject } from "../../request/wording.ts"
import type { Written } from "./pairs.ts"

/** What checking a service came to. */
export type ServiceChecked =
  /** In part: that the outcomes are possible is verified, not that no other is, nor which facts can matter. */
  | { readonly _tag: "Verified"; readonly service: number; readonly inPart?: true; readonly since?: Since }
  | { readonly _tag: "Rejected"; readonly service: number; readonly rejections: ReadonlyArray<Rejection> }
  /** It was made under another policy, whose export is not at hand. */
  | { readonly _tag: "OtherPolicy"; readonly service: number }
  /** Its certificate lists nothing. */
  | { readonly _tag: "NotListed"; readonly service: number }

/** What becomes of a record. */
export type Checked = { readonly file: string; readonly line: number; readonly id?: string } & (
  | { readonly _tag: "Checked"; readonly services: ReadonlyArray<ServiceChecked> }
  | { readonly _tag: "Invalid"; readonly problems: ReadonlyArray<Problem> }
)

/** The policies at hand: this version's own, and perhaps the one that was given. */
export interface Policies {
  readonly own: Identified
  readonly given?: Identified
}

const parse = Schema.decodeUnknownResult(StatedRecord, { errors: "all" })
const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1()
const joined = (keys: ReadonlyArray<PropertyKey>): string =>
  keys.map((key, at) => (typeof key === "number" ? `[${key}]` : `${at === 0 ? "" : "."}${String(key)}`)).join("")

/** What the schema expects, in plainer words. */
const plainly: { readonly [says: string]: string } = {
  "Missing key": "a value",
  "Expected string": "a text",
  "Expected number": "a whole number",
  "Expected an integer": "a whole number",
  "Expected array": "a list",
  "Expected array | number": "a test that is passed, as a list, or the number of a leaf"
}
const asPrinted = "what pnd decide --certificate prints there"
const expectedIn = (message: string): string => {
  const [line = ""] = message.split("\n")
  return plainly[line] ?? (line.startsWith('Expected "') ? line.replace("Expected", "one of") : asPrinted)
}

/** What does not fit a record of determinations. */
const mismatches = (input: unknown, issue: SchemaIssue.Issue): ReadonlyArray<Problem> =>
  issuesOf(issue).issues.map(({ message, path = [] }) => {
    const keys = path.map((key) => (typeof key === "object" ? key.key : key))
    const value = keys.reduce<unknown>(
      (at, key) => (isObject(at) || Array.isArray(at) ? at[key as never] : undefined),
      input
    )
    const found = foundAt({ path: "", value, ast: Schema.Unknown.ast })
    return { path: joined(keys) || "(record)", found, expected: expectedIn(message) }
  })

const problem = (path: string, found: string, expected: string): Problem => ({ path, found, expected })
const noDetermination = problem("(record)", "the record of an invalid request", "determinations")
const noRequest = problem("id", "a record without its request", "the id of a request in --requests, which is used once")
const noValidRequest = problem("(request)", "an invalid request", "the request that the record was made from")

/** A record of determinations and its request, or all that is wrong with them. */
const read = (record: Written, request: Written | undefined) => {
  if (record._tag === "Broken") return [record.problem]
  if (isObject(record.value) && record.value._tag === "Invalid") return [noDetermination]
  const stated = parse(record.value)
  if (Result.isFailure(stated)) return mismatches(record.value, stated.failure.issue)
  if (request === undefined) return [noRequest]
  const decoded = request._tag === "Broken" ? undefined : decode(request.value)
  return decoded === undefined || Result.isFailure(decoded)
    ? [noValidRequest]
    : { stated: stated.success, request: decoded.success }
}

/**
 * Checks a record against the request that it was made from.
 *
 * @param profile the reading profile of the decision; by default the readings of the register of its policy
 */
export const checked = (
  record: Written,
  request: Written | undefined,
  { given, own }: Policies,
  profile: Profile | undefined
): Checked => {
  const { file, line } = record
  const about = { file, line, ...(record._tag === "Value" ? idOf(record.value) : {}) }
  const found = read(record, request)
  if (!("stated" in found)) return { ...about, _tag: "Invalid", problems: found }
  const { determinations } = found.stated
  const policyOf = ({ stamp }: Stated) => (stamp.digest === given?.digest ? given : own)
  const rejections = checkRecord(policyOf, found.request, profile ?? { name: registerProfile.name }, found.stated)
  const now = determinations.some((stated) => policyOf(stated).digest !== own.digest)
    ? decideDecoded(found.request, profile === undefined ? {} : { profile }).determinations
    : undefined
  return {
    ...about,
    _tag: "Checked",
    services: rejections.map((found, service): ServiceChecked => {
      const stated = determinations[service]
      const [first] = found
      if (first?._tag === "AnotherPolicy") return { _tag: "OtherPolicy", service }
      if (first?._tag === "NotListed") return { _tag: "NotListed", service }
      if (first !== undefined || stated === undefined) return { _tag: "Rejected", service, rejections: found }
      const changed = policyOf(stated).digest === own.digest ? undefined : since(stated, now![service]!)
      return {
        _tag: "Verified",
        service,
        ...(stated.certificate?._tag === "Witnessed" ? { inPart: true } : {}),
        ...(changed === undefined ? {} : { since: changed })
      }
    })
  }
}
