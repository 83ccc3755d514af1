/** The owner's two invariants and their companions are proved in their exact scope; as slogans both are refuted. */
import { describe, expect, it } from "vitest"
import { decideDecoded } from "../../src/api/decide.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { ownerLaws } from "./owner.ts"
import { prover } from "./prove.ts"
import { slogans } from "./slogans.ts"
import { shown } from "./suite.ts"

shown(ownerLaws)

describe.each(slogans)("$says", (slogan) => {
  it("is false as a slogan, and a request shows it", () => {
    const { refutation } = prover(programDiagrams).prove(slogan)
    const { request } = refutation!.stated[0]!
    const { determinations } = decideDecoded(request)
    expect(determinations.map(({ _tag }) => _tag)).toEqual(["CriteriaMet"])
    console.log(`${slogan.id}: false of ${JSON.stringify(request)}`)
  })
})
