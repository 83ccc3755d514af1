/**
 * The register and the programs belong together: every operative clause is cited on some path of some program, no other
 * clause is, and every reading is cited or shapes every decision without deciding one.
 */
import { beforeAll, describe, expect, it } from "vitest"
import { clauses } from "../spec/clauses.ts"
import { readings } from "../spec/readings.ts"
import { explore } from "../src/diagram/explore.ts"
import { decide } from "../src/index.ts"
import { rule } from "../src/policy.ts"
import { indicationTags } from "../src/request/indication.ts"

const cited = new Set<string>()
let paths = 0
beforeAll(() => {
  for (const tag of indicationTags) {
    for (const { value } of explore(rule(tag))) {
      paths++
      for (const id of value.cites) cited.add(id)
      for (const note of value.notes ?? []) for (const id of note.cites) cited.add(id)
    }
  }
}, 60_000)

/** Readings that a determination cites beside the rulings: codes, several indications, notices. */
const beside = ["R-41", "R-44", "R-45", "R-51", "R-69"]
/** Readings that no single decision rests on, and why. */
const structural: Readonly<Record<string, string>> = {
  "R-50": "says in which order everything is decided",
  "R-68": "ranks NotGoverned last among several indications"
}

describe("clauses", () => {
  it("every operative clause is cited by at least one path, and no other clause is", () => {
    const operative = clauses.filter((clause) => clause.operative).map(({ id }) => id)
    const found = clauses.filter(({ id }) => cited.has(id)).map(({ id }) => id)
    console.log(
      `${paths} paths cite ${found.length} of ${operative.length} operative clauses (${clauses.length} in all)`
    )
    expect(found).toEqual(operative)
  })
})

describe("readings", () => {
  it("every reading is cited by a path, by a determination, or listed with the reason why not", () => {
    const elsewhere = [...beside, ...Object.keys(structural)]
    expect(readings.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual(elsewhere.sort())
  })

  it("those beside the rulings are cited where they apply", () => {
    const { determinations } = decide({
      dateOfService: "2024-03-01",
      evaluation: { contact: "in person" },
      mri: { feasibility: "contraindicated" },
      indications: [
        { _tag: "ALS", diagnosis: "established" },
        { _tag: "Fasciculations", upperMotorNeuronSigns: false }
      ],
      services: [{ code: "70551", previous: { result: "none" } }]
    })
    const { notices, readings: relied } = determinations[0]
    const all = new Set<string>([...relied, ...notices.flatMap((notice) => notice.readings)])
    expect(beside.filter((id) => !all.has(id))).toEqual([])
  })
})
