/**
 * The register and the programs belong together: every operative clause is cited on some path of some program, no other
 * clause is, and every reading is cited or shapes every decision without deciding one.
 */
import { beforeAll, describe, expect, it } from "vitest"
import { clauses } from "../spec/clauses.ts"
import { readings } from "../spec/readings.ts"
import type { Path } from "../src/charts/forking.ts"
import { explore } from "../src/diagram/explore.ts"
import { citedBeside, citedOn, clauseFindings, readingFindings } from "../src/health/citations.ts"
import { decide } from "../src/index.ts"
import type { Ruling } from "../src/language/ruling.ts"
import { rule } from "../src/policy.ts"
import { indicationTags } from "../src/request/indication.ts"

let paths: ReadonlyArray<Pick<Path<Ruling>, "value">> = []
let cited: ReadonlySet<string> = new Set()
beforeAll(() => {
  paths = indicationTags.flatMap((tag) => Array.from(explore(rule(tag)), ({ value }) => ({ value })))
  cited = citedOn(paths)
}, 60_000)

describe("clauses", () => {
  it("every operative clause is cited by at least one path, and no other clause is", () => {
    const found = clauses.filter(({ id }) => cited.has(id)).length
    console.log(`${paths.length} paths cite ${found} of ${clauses.length} clauses`)
    expect(clauseFindings(cited, clauses)).toEqual([])
  })
})

describe("readings", () => {
  it("every reading is cited by a path, by a determination, or listed with the reason why not", () => {
    expect(readingFindings(cited, readings)).toEqual([])
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
    expect(Object.keys(citedBeside).filter((id) => !all.has(id))).toEqual([])
  })
})
