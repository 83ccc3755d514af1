/** The list of laws: each has a name and a sentence of its own, and rests on operative clauses. */
import { expect, it } from "vitest"
import { clauseOf } from "../../spec/clauses.ts"
import { laws } from "./laws.ts"

it("every law has an id and a sentence of its own", () => {
  console.log(`${laws.length} laws`)
  expect(laws.filter(({ id }) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
  expect(laws.filter(({ says }) => !/^[A-Z].*[^.]\.$/.test(says)).map(({ says }) => says)).toEqual([])
  expect(new Set(laws.map(({ id }) => id)).size).toBe(laws.length)
  expect(new Set(laws.map(({ says }) => says)).size).toBe(laws.length)
})

it("every law rests on operative clauses, each named once", () => {
  const idle = laws.flatMap(({ clauses, id }) =>
    clauses.filter((clause) => !clauseOf(clause).operative).map((clause) => `${id}: ${clause}`)
  )
  expect(idle).toEqual([])
  expect(laws.filter(({ clauses }) => clauses.length === 0 || new Set(clauses).size < clauses.length)).toEqual([])
})
