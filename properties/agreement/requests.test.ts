/**
 * Requests, decoded, come to the same by all ways: the programs that ask their charts, and the diagrams that read what is
 * on file; and deciding in bulk says what `decide` says.
 */
import fc from "fast-check"
import { afterAll, describe, expect, it } from "vitest"
import { decideDecoded } from "../../src/api/decide.ts"
import { decideOutcomes, type RequestOutcomes } from "../../src/api/decide-outcomes.ts"
import { type File, paths } from "../../src/charts/request-chart.ts"
import { requestStating, type Stated } from "../../src/charts/stated-request.ts"
import { answersOf, type Box, boxesOf } from "../../src/diagram/encode.ts"
import { interpret } from "../../src/diagram/interpret.ts"
import { factsAsked } from "../../src/diagram/numbered.ts"
import { policyOrdered, programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { outcomeOf } from "../../src/language/ruling.ts"
import { rule } from "../../src/policy.ts"
import { check } from "../laws-general/law.ts"
import { loaded, textOf } from "./deciders.ts"
import { ways } from "./drawn-answers.ts"
import { statedRequests } from "./drawn-requests.ts"
import { outcomesWithin } from "./outcomes-within.ts"
import { saidByLeaf, saidByRuling } from "./said.ts"

const { facts } = programDiagrams
const { leafWithin } = interpret(programDiagrams)
const within = outcomesWithin(policyOrdered)
const compiled = loaded(textOf(programDiagrams))

const requests = statedRequests(programDiagrams)

const count = { services: 0, open: 0, read: 0, oneLeaf: 0, answered: 0, entangled: 0, stated: 0 }

/** What `decide` says of a service, as far as deciding in bulk says it too. */
const asDecided = ({ profile, request }: Stated) =>
  decideDecoded(request, { profile }).determinations.map((one, service) => ({
    service,
    ...(one.serviceId === undefined ? {} : { serviceId: one.serviceId }),
    _tag: one._tag,
    ...(one._tag === "NeedsInformation" ? { possible: one.possible } : {}),
    grounds: {
      clauses: one.clauses,
      readings: one.readings,
      ...(one._tag === "CriteriaNotMet" ? { kind: one.kind } : {}),
      ...(one._tag === "Referred" ? { referral: one.referral.map(({ guideline }) => guideline) } : {})
    }
  }))

type InBulk = (stated: Stated) => RequestOutcomes
const inBulk: InBulk = ({ profile, request }) => [...decideOutcomes([request], { profile })][0]!

/** Deciding in bulk with every outcome of a service changed. */
const changing =
  (change: (outcome: RequestOutcomes["outcomes"][number]) => unknown): InBulk =>
  (stated) => {
    const { outcomes, ...rest } = inBulk(stated)
    return { ...rest, outcomes: outcomes.map(change) } as RequestOutcomes
  }

check(inBulk, {
  says: "deciding in bulk gives the outcomes of decide, and its grounds",
  runs: 600,
  of: (subject) =>
    fc.property(requests, (stated) => {
      const { id, outcomes } = subject(stated)
      if (subject === inBulk) {
        count.services += outcomes.length
        count.open += outcomes.filter(({ _tag }) => _tag === "NeedsInformation").length
      }
      expect(id).toBe(stated.request.id)
      expect(outcomes).toEqual(asDecided(stated))
    }),
  broken: {
    "cites one clause less": changing(({ grounds, ...one }) => ({
      ...one,
      grounds: { ...grounds, clauses: grounds.clauses.slice(1) }
    })),
    "leaves out what a code says": changing(({ grounds, ...one }) => ({
      ...one,
      grounds: { ...grounds, readings: grounds.readings.filter((id) => id !== "R-41") }
    })),
    "takes what is open for met": changing(({ possible: _, ...one }) =>
      one._tag === "NeedsInformation" ? { ...one, _tag: "CriteriaMet" } : one
    ),
    "never says which guideline decides": changing((one) =>
      one._tag === "Referred" ? { ...one, grounds: { ...one.grounds, referral: [] } } : one
    ),
    "takes each service for the only one": ({ profile, request }) => ({
      outcomes: request.services.flatMap((only, service) =>
        inBulk({ profile, request: { ...request, services: [only] } }).outcomes.map((one) => ({ ...one, service }))
      )
    }),
    "keeps to the readings of the register": ({ request }) => inBulk({ request, profile: registerProfile })
  }
})

type Encode = (file: File) => ReadonlyArray<Box>
const encode: Encode = (file) => boxesOf(facts, file)

/** Whether the programs and the diagrams come to the same for a service under an indication. */
const agree = (subject: Encode, file: File): boolean => {
  const tag = file.request.indications[file.position.indication]!._tag
  const runs = [...paths(rule(tag), file)]
  const boxes = subject(file)
  const found = boxes.map((box) => within(tag, (fact) => box(fact)?.possible))
  if (subject === encode) {
    count.read += 1
    count.oneLeaf += runs.length === 1 ? 1 : 0
    count.entangled += found.includes(undefined) ? 1 : 0
  }
  if (found.includes(undefined)) return file.request.services.length > 1
  const outcomes = new Set(runs.map(({ value }) => outcomeOf(value)))
  if ([...new Set(found.flat())].sort().join() !== [...outcomes].sort().join()) return false
  const leaves = boxes.map((box) => leafWithin(tag, (fact) => box(fact)?.possible ?? 0))
  const decided = boxes.map((box) =>
    compiled.decide(tag, answersOf(facts.length, factsAsked(programDiagrams, tag), box))
  )
  const said = [...new Set(runs.map(({ value }) => saidByRuling(value)))]
  if (subject === encode) count.answered += decided.length === 1 && decided[0] !== -1 ? 1 : 0
  return leaves.every((leaf, nth) => {
    const isOneOfThem = leaf === -1 || said.includes(saidByLeaf(programDiagrams.leaves[leaf]!))
    const isAsOpen = leaf === -1 ? runs.length > 1 : leaves.length > 1 || said.length === 1
    // an answers array has no place for several answers, even where all of them lead the same way
    return isOneOfThem && isAsOpen && (decided[nth] === -1 || decided[nth] === leaf)
  })
}

/** The files of a request: each service under each indication. */
const filesOf = ({ profile, request }: Stated): ReadonlyArray<File> =>
  request.services.flatMap((_, service) =>
    request.indications.map((__, indication) => ({
      request,
      profile,
      position: { service, indication }
    }))
  )

/** Reads what is on file as it would be read of another file. */
const reading =
  (change: (file: File) => File): Encode =>
  (file) =>
    encode(change(file))

check(encode, {
  says: "what is on file comes to the same in the diagrams as when the programs ask for it",
  runs: 1_500,
  of: (subject) => fc.property(requests, (stated) => filesOf(stated).every((file) => agree(subject, file))),
  broken: {
    "looks at the first service only": reading((file) => ({ ...file, position: { ...file.position, service: 0 } })),
    "knows no codes": reading((file) => ({ ...file, codes: {} })),
    "overlooks the onset": reading(({ request: { onset: _, ...request }, ...file }) => ({ ...file, request })),
    "takes the study of a contradicting code for the study": (file) => encode(file).slice(-1)
  }
})

describe("a request that states what leads along a way is read as the end of that way", () => {
  const isSo = (subject: Encode) =>
    fc.property(ways(programDiagrams), ({ box, tag }) => {
      const set = (fact: number) => box.get(fact) ?? 0
      const stated = requestStating(
        tag,
        [...box].map(([place, answers]) => [facts[place]!, answers] as const)
      )
      if (stated === undefined) return true
      if (subject === encode) count.stated += 1
      const [only] = subject({ ...stated, position: { service: 0, indication: 0 } })
      return leafWithin(tag, (fact) => only!(fact)?.possible ?? 0) === leafWithin(tag, set)
    })

  it("under the readings that it states", () => {
    fc.assert(isSo(encode), { seed: 20211001, numRuns: 1_500 })
  })

  it("which is refuted for whoever overlooks them", () => {
    const wrong = reading((file) => ({ ...file, profile: registerProfile }))
    expect(fc.check(isSo(wrong), { seed: 20211001, numRuns: 1_500, endOnFailure: true }).failed).toBe(true)
  })
})

afterAll(() => {
  expect(Math.min(...Object.values(count))).toBeGreaterThan(0)
  console.log(
    `${count.services} services decided in bulk as by decide, ${count.open} of them open; ` +
      `${count.read} files read as the programs ask, ${count.oneLeaf} of them to one leaf, ${count.answered} ` +
      `by answers alone, ${count.entangled} left to consensus; ${count.stated} requests that state a way: 0 differences`
  )
})
