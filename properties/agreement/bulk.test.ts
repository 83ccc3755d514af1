/** Deciding in bulk says what deciding one by one says: records in whatever form they come, and columns of numbers. */
import { Effect, Stream } from "effect"
import { expect, it } from "vitest"
import { cases } from "../../spec/cases.ts"
import { type Answered, decideAll } from "../../src/api/decide-all.ts"
import { columnEnds, columnFacts, decideColumns } from "../../src/api/decide-columns.ts"
import { decideOutcomes, type RequestOutcomes } from "../../src/api/decide-outcomes.ts"
import { boxesOf } from "../../src/diagram/encode.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { indicationTags } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"

const requests = cases.map(({ request }) => request as Request)
const records: ReadonlyArray<unknown> = [
  ...requests.slice(0, 40),
  null,
  { id: "x", services: [] },
  ...requests.slice(40, 60)
]

it("every record has its answer, in order, whatever form the records come in", async () => {
  const all: ReadonlyArray<Answered> = [...decideAll(records)]
  expect(all.map(({ _tag }) => _tag)).toEqual(records.map((_, at) => (at === 40 || at === 41 ? "Invalid" : "Decided")))
  expect(all[40]).not.toHaveProperty("id")
  expect(all[41]).toMatchObject({
    id: "x",
    problems: expect.arrayContaining([expect.objectContaining({ path: "services" })])
  })
  const decided = [...requests.slice(0, 40), ...requests.slice(40, 60)]
  expect(all.filter(({ _tag }) => _tag === "Decided")).toEqual(
    [...decideOutcomes(decided)].map((one) => ({ _tag: "Decided", ...one }))
  )
  async function* later() {
    yield* records
  }
  const answers: Array<Answered> = []
  for await (const answer of decideAll(later())) answers.push(answer)
  expect(answers).toEqual(all)
  expect(await Effect.runPromise(Stream.runCollect(decideAll(Stream.fromIterable(records))))).toEqual(all)
})

it("records are read only as answers are asked for, and the profile counts", () => {
  let read = 0
  function* counted() {
    for (const record of requests) {
      read += 1
      yield record
    }
  }
  const answers = decideAll(counted(), { profile: { ...registerProfile, effective: "2999-01-01" } })
  const first = answers.next().value as Answered
  expect([read, first._tag === "Decided" && first.outcomes[0]!._tag]).toEqual([1, "NotGoverned"])
})

/** A request as one row. */
const rowOf = (request: Request): Readonly<Record<string, ReadonlyArray<number>>> | undefined => {
  const boxes = boxesOf(programDiagrams.facts, {
    request,
    profile: registerProfile,
    position: { service: 0, indication: 0 }
  })
  if (boxes.length > 1) return undefined
  const place = (id: string): number => {
    const { possible } = boxes[0]!(programDiagrams.facts.findIndex((fact) => fact.id === id))!
    return (possible & (possible - 1)) === 0 ? 31 - Math.clz32(possible) : -1
  }
  return Object.fromEntries(columnFacts.map(({ id }) => [id, [place(id)]]))
}

it("a row comes to what its request comes to, and to nothing only where facts are open", () => {
  const seen = { decided: 0, open: 0 }
  const agrees = (request: Request) => {
    const row = rowOf(request)
    if (row === undefined) return
    const { outcomes } = decideOutcomes([request]).next().value as RequestOutcomes
    const [end] = decideColumns(request.indications[0]._tag, 1, row)
    const said = columnEnds[end!]?._tag
    seen[said === undefined ? "open" : "decided"] += 1
    if (said !== undefined) expect(said).toBe(outcomes[0]!._tag)
  }
  for (const request of requests.filter((_, at) => at % 3 === 0))
    if (request.indications.length === 1 && request.services.length === 1) agrees(request)
  expect(seen.decided).toBeGreaterThan(150)
  expect(seen.open).toBeGreaterThan(5)
})

it("columns that cannot be are refused", () => {
  const [tag] = indicationTags
  expect(() => decideColumns(tag!, 1, { nothing: [0] })).toThrow("a column of no fact")
  expect(() => decideColumns(tag!, 2, { period: [0] })).toThrow("the column of period has fewer than 2 rows")
  expect([...decideColumns(tag!, 2, { period: Uint8Array.of(0, 255) })].map((end) => columnEnds[end]?._tag)).toEqual([
    "NotGoverned",
    undefined
  ])
})
