/** Criteria as values: what each word makes, what it cites, and which facts it asks about. */
import { expect, it } from "vitest"
import { thresholds } from "../../spec/thresholds.ts"
import {
  allOf,
  anyOf,
  barredBy,
  by,
  factsIn,
  granted,
  is,
  lacking,
  leftToJudgment,
  meets,
  named,
  not,
  prerequisite
} from "../../src/language/criterion.ts"
import { previous, study } from "../../src/request/service.ts"
import { electrodiagnostics, onset, patient } from "../../src/request/work-up.ts"

const done = is(electrodiagnostics.emgNcv, "normal", "equivocal")

it("a question holds exactly the answers named; of a yes/no fact without a list, yes", () => {
  const { answers } = electrodiagnostics.emgNcv
  const set = (1 << answers.indexOf("normal")) | (1 << answers.indexOf("equivocal"))
  expect(done).toEqual({ _tag: "Ask", question: { fact: electrodiagnostics.emgNcv, yes: set }, cites: [] })
  expect(is(electrodiagnostics.limitedVisits)).toEqual(is(electrodiagnostics.limitedVisits, true))
  expect(is(electrodiagnostics.limitedVisits)).not.toEqual(is(electrodiagnostics.limitedVisits, false))
})

it("a threshold is met on its own side of the cut, whichever of several cuts is its own", () => {
  const yes = (criterion: ReturnType<typeof meets>) => (criterion._tag === "Ask" ? criterion.question.yes : -1)
  expect(yes(meets(onset.daysBeforeService, "earlyCourse"))).toBe(0b01)
  expect(thresholds.earlyCourse.bound).toBe("at most")
  expect(yes(meets(patient.age, "dxaAge"))).toBe(0b110)
  expect(yes(meets(patient.age, "adultAge"))).toBe(0b100)
  expect(["lemsRepeat", "gaucherRepeat", "dxaRepeat"].map((id) => yes(meets(previous.monthsAgo, id as never)))).toEqual(
    [0b1110, 0b1100, 0b1000]
  )
})

it("clauses are cited in the order of reading, the outer ones first", () => {
  expect(by("PN-1.c1", "R-05")(by("PN-1.c2")(done)).cites).toEqual(["PN-1.c1", "R-05", "PN-1.c2"])
  expect(granted("PN-1.c1", "R-05")).toEqual({ _tag: "All", of: [], cites: ["PN-1.c1", "R-05"] })
  expect(barredBy("PN-1.c9", "R-12")(done)).toEqual({ ...done, bars: ["PN-1.c9", "R-12"] })
})

it("each word makes its own kind of criterion, of the parts that it is given", () => {
  const cites: ReadonlyArray<never> = []
  expect(allOf(done, granted())).toEqual({ _tag: "All", of: [done, granted()], cites })
  expect(anyOf(done, granted())).toEqual({ _tag: "Any", of: [done, granted()], cites })
  expect(not(done)).toEqual({ _tag: "Not", of: done, cites })
  expect(leftToJudgment(done)).toEqual({ _tag: "Judgment", of: done, cites })
  expect(leftToJudgment()).toEqual({ _tag: "Judgment", of: allOf(), cites })
  expect(named("a test", done)).toEqual({ ...done, name: "a test" })
  expect(prerequisite("a test", done)).toEqual({ ...done, name: "a test", kind: "prerequisite" })
  expect(lacking("not-listed", done)).toStrictEqual({ ...done, kind: "not-listed" })
  expect(lacking("not-listed", done, "both sides")).toEqual({ ...done, kind: "not-listed", instead: "both sides" })
})

it("the facts of a criterion are those of all its parts, in order, however deep", () => {
  const side = is(study.side, "left")
  expect(factsIn(done)).toEqual([electrodiagnostics.emgNcv])
  expect(factsIn(allOf(not(side), anyOf(leftToJudgment(done), side)))).toEqual([
    study.side,
    electrodiagnostics.emgNcv,
    study.side
  ])
  expect(factsIn(granted())).toEqual([])
})
