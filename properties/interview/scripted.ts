/** `pnd interview` fed with lines, and what comes of it compared with what `pnd decide` says of the same request. */
import { expect } from "vitest"
import { lines, pnd, type Ran, records } from "../cli/pnd.ts"

export const typed = (...answers: ReadonlyArray<string>): string => answers.map((answer) => `${answer}\n`).join("")

/** The outcomes of results, once `pnd decide` has said the same of their requests. */
export const outcomesOf = async (...ran: ReadonlyArray<Ran>): Promise<ReadonlyArray<string>> => {
  expect(ran.map(({ code, stderr }) => [code, stderr.includes("pnd:")])).toEqual(ran.map(() => [0, false]))
  const results = ran.map(({ stdout }) => JSON.parse(stdout))
  const decided = await pnd(["decide"], { input: lines(...results.map(({ request }) => request)) })
  expect(records(decided.stdout)).toEqual(results.map(({ determination }) => determination))
  return results.map(({ determination }) => determination.determinations[0]._tag)
}
