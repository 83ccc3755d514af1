/** The questions of an interview, one by one: what is asked first, what may be answered, and what is refused. */
import { describe, expect, it } from "vitest"
import { dateNames } from "../../src/api/interview/question.ts"
import { back, next, type Question, type Reply, soFar } from "../../src/api/interview.ts"
import { intervals } from "../../src/request/consistency.ts"
import { asked, code, dates, following, number, on, plexus, problem, request, say, started, unknown } from "./steps.ts"

describe("first come the section, the indication and the date", () => {
  it("a section narrows the indications; where one is left, it is not asked", () => {
    const nothing = started({})
    const section = next(nothing) as Question
    expect([section._tag, section.choices.length, section.mayGoBack]).toEqual(["Section", 12, false])
    expect(next(following(nothing, say("PN-4")))._tag).toBe("Date")
    const muscle = next(following(nothing, say("PN-6.2"))) as Question
    expect(muscle.choices.map(({ value }) => value)).toEqual([
      "Myopathy",
      "MuscleBiopsy",
      "MyopathyLungDisease",
      "OccultNeoplasmSearch"
    ])
    expect(soFar(following(nothing, say("PN-4")))).toBeUndefined()
  })

  it("an indication can be named at once", () => {
    expect(following(started({}), say("LEMS")).draft.indications).toEqual([{ _tag: "LEMS" }])
  })

  it("a few indications are not asked about by section", () => {
    expect(next(started({ among: ["ALS", "LEMS"] }))._tag).toBe("Indication")
  })

  it("a date that does not exist is refused, and neither can be left open", () => {
    const here = started({ among: ["ALS"] })
    expect(problem(here, dates("2023-02-29"))).toEqual({
      path: "dateOfService",
      found: "a date that does not exist",
      expected: "a date, YYYY-MM-DD"
    })
    expect(problem(here, unknown)?.path).toBe("dateOfService")
    expect(problem(started({}), unknown)?.path).toBe("indications[0]._tag")
    expect(problem(started({}), say("PN-7"))?.found).toBe("an answer that is not possible")
  })
})

describe("then the study, as far as it matters", () => {
  it("kind, region and contrast", () => {
    expect(asked(plexus).fact).toBe("services[0].study.modality")
    expect(asked(following(plexus, say("MRI"))).fact).toBe("services[0].study.region")
    expect(asked(following(plexus, say("MRI"), say("chest"))).fact).toBe("services[0].study.contrast")
    expect(asked(following(plexus, say("PET"))).fact).not.toMatch(/study/)
  })

  it("or its code, which says all three", () => {
    expect(asked(plexus).takesCode).toBe(true)
    expect(asked(following(plexus, code("71550"))).fact).toBe("indications[0].cause")
    expect(problem(plexus, code("99999"))?.path).toBe("services[0].code")
    const described = started({
      among: ["ALS"],
      start: { dateOfService: on, services: [{ study: { region: "neck" } }] }
    })
    expect(problem(described, code("70551"))?.found).toBe("the code of another study than the one described")
    expect(asked(following(plexus, say("MRI"))).takesCode).toBe(false)
    expect(problem(following(plexus, say("MRI")), code("71550"))?.found).toBe("a code")
  })

  it("where description and code differ, which of the two is ordered", () => {
    const services = [{ code: "71550", study: { modality: "CT", side: "left" } }] as const
    const here = started({ start: { ...request, indications: [{ _tag: "BrachialPlexus" }], services } })
    expect(asked(here)).toMatchObject({ fact: "services[0].code", choices: [{}, {}] })
    expect(following(here, say("the study of the code")).draft.services).toEqual([
      { code: "71550", study: { side: "left" } }
    ])
    expect(following(here, say("the study described")).draft.services).toEqual([
      { study: { modality: "CT", region: "chest", contrast: "without", side: "left" } }
    ])
  })
})

describe("an answer", () => {
  const caused = following(plexus, code("71550"))

  it("is one of those possible", () => {
    expect(problem(caused, say("gout"))?.found).toBe("an answer that is not possible")
    expect(problem(caused, number(3))?.found).toBe("an answer that is not possible")
    expect(problem(caused, dates(on))?.found).toBe("an answer that is not possible")
  })

  it("may be a wider term, and then the fact is not asked again", () => {
    const wider = asked(caused).choices.filter(({ leavesOpen }) => leavesOpen !== undefined)
    expect(wider).toEqual([
      {
        value: "thoracic outlet syndrome",
        says: "thoracic outlet syndrome",
        leavesOpen: ["neurogenic thoracic outlet syndrome", "vascular thoracic outlet syndrome"]
      }
    ])
    let here = following(caused, say("thoracic outlet syndrome"))
    while (next(here)._tag === "Fact") here = following(here, unknown)
    expect(here.asked.filter((path) => path === "indications[0].cause")).toHaveLength(1)
    expect(soFar(here)?.determination.determinations[0]._tag).toBe("NeedsInformation")
  })

  it("unknown is taken once, and nothing is asked for it again", () => {
    const here = following(caused, unknown)
    expect(here.draft).toEqual(caused.draft)
    expect(here.asked).toContain("indications[0].cause")
    expect(asked(here).fact).not.toBe("indications[0].cause")
  })

  it("can be taken back, all the way", () => {
    const here = following(caused, say("traumatic injury"))
    expect(back(here)).toBe(caused)
    expect(back(caused)).toBe(plexus)
    expect(back(plexus)).toBeUndefined()
  })
})

describe("a number", () => {
  const biopsy = { ...request, electrodiagnostics: { emgNcv: "not done" } } as const
  const early = started({
    start: {
      ...biopsy,
      indications: [{ _tag: "BrachialPlexus", cause: "traumatic injury" }],
      services: [{ code: "71550" }]
    }
  })

  it("may be the date from which it is computed", () => {
    expect(asked(early)).toMatchObject({
      fact: "onset.daysBeforeService",
      takes: { unit: "days", least: 0, dates: [{ path: "onset.date", says: "the date of onset" }] }
    })
    const outcome = (reply: Reply) => soFar(following(early, reply))?.determination.determinations[0]._tag
    expect([outcome(number(14)), outcome(dates("2024-02-16"))]).toEqual(["ClinicalReview", "ClinicalReview"])
    expect([outcome(number(15)), outcome(dates("2024-02-15"))]).toEqual(["CriteriaNotMet", "CriteriaNotMet"])
    expect(following(early, dates("2024-02-16")).draft.onset).toEqual({ date: "2024-02-16" })
  })

  it("is refused where it contradicts what is known", () => {
    expect(problem(early, dates("2024-03-02"))).toMatchObject({
      path: "onset.date",
      found: "a date after dateOfService"
    })
    expect(problem(early, number(-1))?.found).toBe("a negative number")
    expect(problem(early, dates("2024-02-01", "2024-02-02"))?.found).toBe("an answer that is not possible")
  })

  it("has a name for every date", () => {
    const used = intervals.flatMap(({ between }) => between).filter((path) => path !== "/dateOfService")
    expect([...new Set(used)].filter((path) => dateNames[path] === undefined)).toEqual([])
  })
})
