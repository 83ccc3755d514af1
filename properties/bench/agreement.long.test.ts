/**
 * What the benchmark stands on, without any timing: the engines at hand agree on the complete grid, the vocabulary leaves
 * out nothing that PN-4 tells apart, and the counts of missing information are exact and find what they are to find.
 */
import { describe, expect, it } from "vitest"
import { decidedBy, disagreements } from "./agree.ts"
import { asEngine, type Engine } from "./engine.ts"
import { ifElse } from "./engines/if-else.ts"
import { loadOnAnswers } from "./engines/if-else-answers.ts"
import { others } from "./engines/index.ts"
import { forms } from "./engines/ours.ts"
import {
  completeGrid,
  completePlaces,
  type Facts,
  factsOf,
  type Outcome,
  outcomesOfCompletions,
  type PartialFacts,
  partialAt,
  partialCount,
  requestOf,
  type Said
} from "./grid.ts"
import { missedBy } from "./missing.ts"

const bulk = await forms.bulk()
const decided = (await decidedBy(bulk)) as ReadonlyArray<Outcome>

const deciding = (decide: (facts: PartialFacts) => Said): Engine =>
  asEngine<PartialFacts>({
    name: "one of the test",
    absent: "as written",
    input: (facts) => facts,
    decide: (inputs, into) => {
      for (const [at, facts] of inputs.entries()) into[at] = decide(facts)
    }
  })

describe("on the complete grid the decision is that of this package", () => {
  it("which knows all four outcomes", () => {
    console.log(`${completePlaces.length} complete requests, ${partialCount} partial ones`)
    expect([...new Set(decided)].sort()).toEqual(["ClinicalReview", "CriteriaMet", "CriteriaNotMet", "Referred"])
  })

  it.each(["compiledPart", "compiled", "interpreted", "traced"] as const)("in another form of it: %s", async (form) => {
    expect(await disagreements(await forms[form](), decided)).toEqual([])
  })

  it("in words, on some", async () => {
    const engine = await forms.determination()
    const every = 53
    const some = completeGrid().filter((_, at) => at % every === 0)
    const into: Array<Said> = []
    await engine.decide(some.map(engine.input), into)
    expect(into).toEqual(decided.filter((_, at) => at % every === 0))
  })

  it.each(["if-else", "if-else-framed", "json-rules-engine"] as const)("in %s", async (name) => {
    expect(await disagreements(await others[name](), decided)).toEqual([])
  })

  it("in an if/else on the module's answers, which asks wherever one that it comes to is not known", async () => {
    const engine = await loadOnAnswers()
    expect(await disagreements(engine, decided)).toEqual([])
    const [found] = await missedBy(engine, decided)
    expect(found).toMatchObject({ unsoundApprovals: 0, unsoundRefusals: 0, otherwiseUnsound: 0 })
    expect(found!.askedNeedlessly).toBeGreaterThan(0)
  })

  it("which an engine that forgets the upper trunk does not make", async () => {
    const wrong = deciding((facts) => ifElse({ ...facts, upperTrunk: true }))
    const found = await disagreements(wrong, decided)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ facts }) => facts.region === "neck" && !facts.upperTrunk)).toBe(true)
  })
})

it("a request of the grid states its facts, and they are read back", () => {
  for (let index = 0; index < partialCount; index += 997)
    expect(factsOf(requestOf(partialAt(index)))).toEqual(partialAt(index))
})

it.each<[keyof Facts, string, unknown]>([
  ["contact", "remote, new patient", "none"],
  ["emgNcv", "confirms the disorder", "normal"],
  ["emgNcv", "equivocal", "normal"],
  ["emgNcv", "non-diagnostic", "normal"],
  ["affectedSide", "both", "left"],
  ["feasibility", "unable", "contraindicated"],
  ["feasibility", "inconvenient", "possible"]
])("PN-4 does not tell apart, of %s, %s and %s", async (name, leftOut, kept) => {
  const into: [Array<Said>, Array<Said>] = [[], []]
  const some = completeGrid().filter((facts, at) => facts[name] === kept && at % 7 === 0)
  await bulk.decide(some.map(bulk.input), into[0])
  await bulk.decide(
    some.map((facts) => bulk.input({ ...facts, [name]: leftOut } as unknown as Facts)),
    into[1]
  )
  expect(some.length).toBeGreaterThan(500)
  expect(into[1]).toEqual(into[0])
})

describe("what is made of missing information is counted exactly", () => {
  const sets = outcomesOfCompletions(decided)

  it("the outcomes of completions are those of filling in, one request at a time", () => {
    const byKey = new Map(completeGrid().map((facts, at) => [JSON.stringify(facts), decided[at]!]))
    const fill = (facts: PartialFacts): ReadonlyArray<Outcome> => {
      const all = completeGrid().filter((one) =>
        Object.entries(facts).every(([name, answer]) => one[name as keyof Facts] === answer)
      )
      return [...new Set(all.map((one) => byKey.get(JSON.stringify(one))!))].sort()
    }
    const names = ["CriteriaMet", "CriteriaNotMet", "Referred", "ClinicalReview"] as const
    for (let index = 0; index < partialCount; index += 12_347)
      expect(names.filter((_, bit) => (sets[index]! >> bit) & 1).sort()).toEqual(fill(partialAt(index)))
  })

  it("this package decides none unsoundly and asks about none needlessly", async () => {
    const [found] = await missedBy(bulk, decided)
    console.log(JSON.stringify(found))
    expect(found).toMatchObject({ unsoundApprovals: 0, unsoundRefusals: 0, otherwiseUnsound: 0, askedNeedlessly: 0 })
    expect(found!.askedRightly).toBeGreaterThan(0)
  })

  it.each<[string, (facts: PartialFacts) => Said, string]>([
    ["approves what is silent about EMG/NCV", ifElse, "unsoundApprovals"],
    ["refuses what is silent about the evaluation", ifElse, "unsoundRefusals"],
    ["asks always", () => "asks", "askedNeedlessly"],
    ["refers always", () => "Referred", "otherwiseUnsound"]
  ])("a decider is found that %s", async (_, decide, kind) => {
    const [found] = await missedBy(deciding(decide), decided)
    expect(found![kind as "unsoundApprovals"]).toBeGreaterThan(0)
  })
})
