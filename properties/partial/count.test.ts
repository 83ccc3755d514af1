/**
 * Over all partial requests of every indication, counted exactly: what consensus approves every completion approves, what
 * it refuses every completion refuses, and it asks only where completions differ. Three things hold the count up: it is
 * the same on diagrams with another order of facts, deciders known to be wrong are found, and on an example of each class
 * of requests the decider that is shipped says what the class says.
 */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { pathsOf } from "../../src/api/grounds.ts"
import { standing } from "../../src/charts/request-chart.ts"
import { requestStating } from "../../src/charts/stated-request.ts"
import { consensus } from "../../src/diagram/consensus.ts"
import { type Class, classes, type Takes, type Tally, tally, waysToState } from "../../src/diagram/count.ts"
import { bitsOf, diagrams, type NodeId } from "../../src/diagram/decision-diagram.ts"
import { type OrderedDiagrams, orderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import { policyOrdered, programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { type AnswerSet, anyAnswer, type Fact } from "../../src/language/fact.ts"
import { outcomeOf } from "../../src/language/ruling.ts"
import { type IndicationTag, indicationTags } from "../../src/request/indication.ts"

const figure = (value: bigint, width = 30): string => value.toLocaleString("en").padStart(width)

const sum = (all: ReadonlyArray<bigint>): bigint => all.reduce((a, b) => a + b, 0n)
const decidedIn = ({ decided }: Tally): bigint => sum([...decided.values()])

it("no partial request of any indication is decided unsoundly, and none is asked about needlessly", {
  timeout: 60_000
}, () => {
  const all = indicationTags.map((tag) => [tag, tally(policyOrdered, tag)] as const)
  for (const [tag, found] of all) {
    const within = found.requests - (found.decided.get("NotGoverned") ?? 0n)
    console.log(
      `${tag.padEnd(30)}${figure(found.requests)}${figure(within)}${figure(found.requests - decidedIn(found))}`
    )
  }
  const total = (of: (one: Tally) => bigint) => sum(all.map(([, found]) => of(found)))
  const totals = {
    "partial requests": total(({ requests }) => requests),
    ...Object.fromEntries(
      (["CriteriaMet", "CriteriaNotMet", "Referred", "ClinicalReview", "NotGoverned"] as const).map((outcome) => [
        outcome,
        total(({ decided }) => decided.get(outcome) ?? 0n)
      ])
    ),
    NeedsInformation: total((one) => one.requests - decidedIn(one)),
    "unsound approvals": total(({ unsoundApprovals }) => unsoundApprovals),
    "unsound refusals": total(({ unsoundRefusals }) => unsoundRefusals),
    "needless NeedsInformation": total(({ needless }) => needless)
  }
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8")
  for (const [name, value] of Object.entries(totals)) {
    console.log(`${figure(value)} ${name}`)
    expect(readme, `the README gives the number of ${name}`).toContain(
      ` ${value.toLocaleString("en")} |`.replace(" 0 |", "**0** |")
    )
  }
  for (const [, { needless, otherwiseUnsound, unsoundApprovals, unsoundRefusals }] of all) {
    expect([unsoundApprovals, unsoundRefusals, otherwiseUnsound, needless]).toEqual([0n, 0n, 0n, 0n])
  }
})

describe("the count finds a decider that", () => {
  const wrong: Readonly<Record<string, readonly [Takes, keyof Tally]>> = {
    "takes an absent yes for an answer, and approves": [
      (fact, said) => (said === anyAnswer(fact) && fact._tag === "Choice" && fact.answers[0] === true ? 1 : said),
      "unsoundApprovals"
    ],
    "takes what is absent for no, and refuses": [
      (fact, said) => (said === anyAnswer(fact) && fact._tag === "Choice" && fact.answers[0] === true ? 2 : said),
      "unsoundRefusals"
    ],
    "asks for the first fact that is open, whether or not it can matter": [
      (_, said) => (bitsOf(said).length === 1 ? said : undefined),
      "needless"
    ]
  }
  it.each(Object.entries(wrong))("%s", (_, [takes, kind]) => {
    const found = tally(policyOrdered, "UlnarNeuropathy", takes)[kind] as bigint
    console.log(`${figure(found)} of the partial requests about ulnar neuropathy: ${kind}`)
    expect(found).toBeGreaterThan(0n)
  })
})

describe("the count is the same on diagrams with the facts in the opposite order", () => {
  const store = diagrams()
  for (const fact of [...programDiagrams.facts].reverse()) store.variable(fact.id, anyAnswer(fact))
  const reversed = orderedDiagrams(programDiagrams, store)
  const small = indicationTags.filter((tag) => reversed.store.reach(reversed.root(tag)).size < 400)
  it.each(small)("%s", (tag) => {
    const [one, other] = [tally(policyOrdered, tag), tally(reversed, tag)]
    expect({ ...other, decided: new Map([...other.decided].sort()) }).toEqual({
      ...one,
      decided: new Map([...one.decided].sort())
    })
  })
  it("of most indications", () => expect(small.length).toBeGreaterThan(18))
})

/** What the requests of a class say of every fact: as their example, and nothing of the levels further down. */
const answersOf = ({ facts, root, store }: OrderedDiagrams, tag: IndicationTag, { example, nodes }: Class) => {
  const answers = new Map<number, AnswerSet>()
  for (let at = example; at !== undefined; at = at.above) answers.set(at.level, at.said)
  let reached = new Set<NodeId>(nodes)
  for (const level of store.support(root(tag))) {
    if (answers.has(level)) continue
    const silent = silence(facts[level]!)
    answers.set(level, silent)
    reached = new Set(
      [...reached].flatMap((id) => {
        const node = store.view(id)
        return typeof node === "string" || node.level !== level ? [id] : bitsOf(silent).map((bit) => node.next[bit]!)
      })
    )
  }
  return {
    answers: [...answers].map(([level, said]) => [facts[level]!, said] as const),
    possible: [...reached].map((id) => store.view(id) as string).sort()
  }
}

/** What is left open of a fact. */
const left = (found: ReturnType<typeof standing>): AnswerSet =>
  "choice" in found ? found.described.possible | found.coded.possible : found.possible

/** What silence says of a fact. */
const silence = (fact: Fact): AnswerSet => {
  const ways = waysToState(fact)
  const fallback = fact._tag === "Choice" ? fact.answers.indexOf(fact.fallback) : -1
  return fallback >= 0 ? 1 << fallback : ways.at(-1)!
}

it("on an example of each class the shipped decider and the programs say what the class says", {
  timeout: 60_000
}, () => {
  const [every, everyForProgram] = [7, 12]
  let [classesSeen, compared, replayed, unstated, narrower] = [0, 0, 0, 0, 0]
  for (const tag of indicationTags) {
    for (const level of classes(policyOrdered, tag)) {
      for (const one of level) {
        classesSeen += 1
        if (classesSeen % every !== 0) continue
        const { answers, possible } = answersOf(policyOrdered, tag, one)
        // one service has no others: what is said of them needs services, which are open no longer
        if (answers.some(([{ scope }, set]) => scope === "order" && set === 3)) continue
        const stated = requestStating(tag, answers)
        if (stated === undefined) {
          unstated += 1
          continue
        }
        const { request, profile } = stated
        // two dates or numbers can say something of a third, so that the request leaves less open than the class
        const file = { request, profile, position: { service: 0, indication: 0 } }
        if (answers.some(([fact, set]) => fact.scope !== "order" && left(standing(file, fact)) !== set)) {
          narrower += 1
          continue
        }
        compared += 1
        expect([...consensus(request, profile, 0).possible].sort()).toEqual(possible)
        if (compared % everyForProgram !== 0) continue
        replayed += 1
        const paths = pathsOf(request, profile, { service: 0, indication: 0 })
        expect([...new Set(paths.map(({ value }) => outcomeOf(value)))].sort()).toEqual(possible)
      }
    }
  }
  console.log(
    `${classesSeen} classes; an example of ${compared} decided, of ${replayed} by the programs too; ` +
      `${unstated} that no request states, ${narrower} that leave less open`
  )
  expect(compared).toBeGreaterThan(1000)
  expect(replayed).toBeGreaterThan(100)
})
