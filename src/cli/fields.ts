/** Choosing output fields: the record's id, and fields of each determination. It knows their names, not their meaning. */
import { Result } from "effect"
import { Determination, type RequestDetermination } from "../index.ts"
import type { Failure } from "./exits.ts"

/** The fields that can be chosen: of the record its id, and whatever a determination can have. */
export const fields: ReadonlyArray<string> = [
  ...new Set(["id", ...Determination.members.flatMap((member) => Object.keys(member.fields))])
]

/** The fields of a list such as `id,_tag,clauses`. */
export const fieldsIn = (list: string): Result.Result<ReadonlyArray<string>, Failure> => {
  const chosen = list.split(",").map((field) => field.trim())
  const unknown = chosen.filter((field) => !fields.includes(field))
  return unknown.length === 0
    ? Result.succeed(chosen)
    : Result.fail({ _tag: "UnknownFields", fields: unknown, valid: fields })
}

/** The record with these fields only; a determination lacks those that its outcome does not have. */
export const select = (chosen: ReadonlyArray<string>, { determinations, id }: RequestDetermination): object => ({
  ...(id !== undefined && chosen.includes("id") ? { id } : {}),
  determinations: determinations.map((determination) =>
    Object.fromEntries(
      chosen
        .filter((field) => field !== "id" && field in determination)
        .map((field) => [field, determination[field as keyof typeof determination]])
    )
  )
})
