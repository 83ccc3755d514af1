/** How an interview begins and ends, and the reasons that it gives for its questions. */
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { begin, type Finished, next, type Question, soFar, why } from "../../src/api/interview.ts"
import { allHold, asked, code, dates, following, on, plexus, problem, request, say, started, unknown } from "./steps.ts"

describe("what was assumed is listed at the end", () => {
  const referred = following(started({ among: ["TarsalTunnelSyndrome"] }), dates(on), say("CT"))
  const [reviewed, mandate] = ["services[0].coverage.reviewed", "services[0].coverage.mandate"]

  it("and where all hold, the interview ends", () => {
    const question = next(referred) as Question
    expect(question._tag).toBe("Assumptions")
    expect(question.choices.map(({ value }) => value)).toEqual([
      "coverage.editionInForce",
      "coverage.administered",
      reviewed,
      mandate,
      "services[0].coverage.planDocument"
    ])
    expect(question.choices[3]?.says).toBe("a federal or state mandate on this study: silent")
    expect((next(following(referred, allHold)) as Finished).determination.determinations[0]._tag).toBe("Referred")
  })

  it("one of two answers that does not hold is the other; of three, it is asked", () => {
    const not = following(referred, { _tag: "DoNotHold", facts: [reviewed] })
    expect(not.draft.services).toMatchObject([{ coverage: { reviewed: false } }])
    const speaks = following(referred, { _tag: "DoNotHold", facts: [mandate] })
    expect(asked(speaks)).toMatchObject({ contested: true, choices: [{ value: "grants" }, { value: "withholds" }] })
    expect(soFar(following(speaks, say("grants")))?.determination.determinations[0]._tag).toBe("NotGoverned")
    expect((next(following(speaks, unknown)) as Finished).determination.determinations[0]._tag).toBe("Referred")
    expect(problem(referred, { _tag: "DoNotHold", facts: ["mri.feasibility"] })?.found).toBe(
      "an answer that is not possible"
    )
  })
})

describe("an interview begins with what is known", () => {
  it("and asks for the rest only", () => {
    const here = started({ start: { ...request, indications: [{ _tag: "TarsalTunnelSyndrome" }] } })
    expect(asked(here)).toMatchObject({ fact: "services[0].study.modality", progress: { answered: 0 } })
  })

  it("which must be a request as far as it goes", () => {
    const wrong = (start: object) =>
      Result.match(begin({ start }), { onSuccess: () => [], onFailure: (all) => all.map(({ path }) => path) })
    expect(wrong({})).toEqual(["dateOfService"])
    expect(wrong({ dateOfService: on, mri: { feasibility: "perhaps" } })).toEqual(["mri.feasibility"])
    expect(wrong({ dateOfService: on, onset: { date: "2024-03-02" } })).toEqual(["onset.date"])
    expect(wrong({ dateOfService: on, indications: [] })).toEqual(["indications"])
  })

  it("of several services or indications, a question says which it is about", () => {
    const services = [{ code: "71550" }, {}] as const
    const here = started({
      start: {
        ...request,
        indications: [{ _tag: "BrachialPlexus", cause: "malignant infiltration", affectedSide: "left" }],
        services
      }
    })
    expect(asked(here).says).toBe("Service 2: Which kind of study is ordered?")
    const both = started({
      start: { ...request, indications: [{ _tag: "ALS" }, { _tag: "LEMS" }], services: [{ code: "71260" }] }
    })
    const words: Array<string> = []
    for (let at = both; next(at)._tag === "Fact"; at = following(at, unknown)) words.push(asked(at).says)
    expect(words).toContain("Lambert-Eaton myasthenic syndrome: Is the diagnosis established or suspected?")
  })
})

describe("why", () => {
  const here = started({
    start: {
      ...request,
      indications: [{ _tag: "BrachialPlexus", cause: "traumatic injury" }],
      services: [{ code: "71550" }]
    }
  })

  it("names the outcomes, the criterion and its clauses", () => {
    expect(asked(here).fact).toBe("electrodiagnostics.emgNcv")
    const { canRuleOut, choosesBetween, criteria, possible } = why(here, asked(here))
    expect([possible, canRuleOut]).toEqual([
      ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"],
      ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
    ])
    expect(criteria).toEqual([{ criterion: "EMG/NCV first", clauses: ["PN-4.c2"], readings: ["R-07"] }])
    expect(choosesBetween).toEqual([])
  })

  it("of a fact that chooses the rules, the clauses it chooses between, its own section's first", () => {
    const question = asked(following(plexus, code("71550")))
    expect(question.fact).toBe("indications[0].cause")
    const { choosesBetween } = why(following(plexus, code("71550")), question)
    expect(choosesBetween).toContain("PN-4.c13")
    expect(choosesBetween.findLastIndex((id) => id.startsWith("PN-4."))).toBeLessThan(
      choosesBetween.findIndex((id) => !id.startsWith("PN-4."))
    )
  })
})
