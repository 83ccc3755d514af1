/**
 * The worked cases: every one decodes and is decided as it says. And between them they show every approval and repeat
 * clause met and just missed, every operative redirect, exemption, order, limit, investigational statement and precedence
 * at work, every threshold from three sides, every default contradicted, every reading and every trap.
 */
import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { cases, casesOf, type Shows, type WorkedCase } from "../spec/cases.ts"
import type { ClauseKind } from "../spec/clause.ts"
import { type ClauseId, clauses, sections } from "../spec/clauses.ts"
import { readings } from "../spec/readings.ts"
import { type ThresholdId, thresholds } from "../spec/thresholds.ts"
import { traps } from "../spec/traps.ts"
import { decideDecoded } from "../src/api/decide.ts"
import { differences } from "../src/cli/cases.ts"
import { type Determination, RequestDetermination } from "../src/determination.ts"
import { intervals } from "../src/request/consistency.ts"
import { decode } from "../src/request/decode.ts"
import { indicationTags } from "../src/request/indication.ts"
import { at, computed, rootOf } from "../src/request/paths.ts"
import type { Request } from "../src/request/request.ts"
import { indicationPart, type Part, requestPart, servicePart } from "./generators/parts.ts"

const requestOf = ({ request }: WorkedCase): Request => Result.getOrThrow(decode(request))

// ── each case ───────────────────────────────────────────────────────────────────────────────────────────────────────
/** The clauses that a determination rests on, and those that its notices name. */
const citedBy = ({ clauses, notices }: Determination): ReadonlyArray<ClauseId> => [
  ...clauses,
  ...notices.flatMap((notice) => notice.clauses)
]

describe.each(sections)("$id $title", ({ id }) => {
  for (const one of casesOf(id)) {
    it(one.says, () => {
      expect(differences(one)).toEqual([])
    })
  }
})

it("every determination of a case fits its own schema", () => {
  const fits = Schema.is(RequestDetermination)
  expect(cases.filter((one) => !fits(decideDecoded(requestOf(one)))).map(({ id }) => id)).toEqual([])
})

it("every case has an id of its own, says something of its own in its section, and belongs to a section", () => {
  const count = sections.map(({ id }) => [id, casesOf(id).length] as const)
  console.log(`${cases.length} worked cases: ${count.map(([id, number]) => `${id} ${number}`).join(", ")}`)
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  for (const { id } of sections) expect(new Set(casesOf(id).map(({ says }) => says)).size).toBe(casesOf(id).length)
  expect(count.filter(([, number]) => number === 0)).toEqual([])
})

// ── what the cases show ─────────────────────────────────────────────────────────────────────────────────────────────
/** What no worked case can show, and why. */
const unshown: Readonly<Record<string, string>> = {
  "PN-1.c8 met": "a general permission that never supports a study by itself (R-13, R-48)",
  "conservativeTrialLong under": "compared only where a profile sets R-25 to three-months; cases have no profile",
  "conservativeTrialLong at": "compared only where a profile sets R-25 to three-months; cases have no profile",
  "conservativeTrialLong over": "compared only where a profile sets R-25 to three-months; cases have no profile"
}

type Claim = (shows: Shows) => boolean
interface Line {
  readonly what: string
  readonly shown: Claim
}

const ofKind = (...kinds: ReadonlyArray<ClauseKind>) =>
  clauses.filter(({ kind, operative }) => operative && kinds.includes(kind))
const clauseShown = (id: ClauseId, how: "met" | "just missed" | "applies"): Line => ({
  what: `${id} ${how}`,
  shown: (shows) => "how" in shows && shows.clause === id && shows.how === how
})

const parts: ReadonlyArray<readonly [prefix: string, part: Part]> = [
  ["", requestPart],
  ["services[].", servicePart],
  ...indicationTags.map((tag) => ["indications[].", indicationPart(tag)] as const)
]
/** Every fact that is assumed when a request is silent, by its path. */
const defaults = new Map(
  parts.flatMap(([prefix, { leaves }]) =>
    leaves.flatMap(({ fact, path }) =>
      fact?._tag === "Choice" && fact.fallback !== undefined ? [[`${prefix}${path.join(".")}`, fact.fallback]] : []
    )
  )
)
/** A path without the position of the service. */
const anywhere = (path: string): string => path.replace(/\[\d+\]/g, "[]")

const lists: Readonly<Record<string, ReadonlyArray<Line>>> = {
  "approvals and repeat intervals": ofKind("approval", "repeat-interval").flatMap(({ id }) => [
    clauseShown(id, "met"),
    clauseShown(id, "just missed")
  ]),
  "redirects, exemptions, orders, limits, investigational statements, precedence": ofKind(
    "redirect",
    "exemption",
    "ordering",
    "denial-or-limit",
    "investigational",
    "precedence"
  ).map(({ id }) => clauseShown(id, "applies")),
  thresholds: Object.keys(thresholds).flatMap((id) =>
    ["under", "at", "over"].map((side) => ({
      what: `${id} ${side}`,
      shown: (shows: Shows) => "threshold" in shows && shows.threshold === id && shows.at === side
    }))
  ),
  defaults: [...defaults.keys()].map((path) => ({
    what: path,
    shown: (shows) => "contradicts" in shows && anywhere(shows.contradicts) === path
  })),
  "live readings": readings
    .filter(({ live }) => live)
    .map(({ id }) => ({ what: id, shown: (shows) => "reading" in shows && shows.reading === id })),
  "other readings": readings
    .filter(({ live }) => !live)
    .map(({ id }) => ({ what: id, shown: (shows) => "reading" in shows && shows.reading === id })),
  traps: traps.map(({ id }) => ({ what: id, shown: (shows) => "trap" in shows && shows.trap === id }))
}

describe("between them the cases show", () => {
  it.each(Object.entries(lists))("%s", (_, lines) => {
    const covered = lines.map(({ shown, what }) => ({
      what,
      by: cases.filter((one) => one.shows.some((shows) => shown(shows) && bornOut(one, shows))).map(({ id }) => id)
    }))
    console.log(covered.map(({ by, what }) => `${what}: ${by.join(", ") || (unshown[what] ?? "NOTHING")}`).join("\n"))
    expect(covered.filter(({ by, what }) => by.length === 0 && unshown[what] === undefined)).toEqual([])
    expect(covered.filter(({ by, what }) => by.length > 0 && unshown[what] !== undefined)).toEqual([])
  })
})

// ── what a case claims to show is in the case ───────────────────────────────────────────────────────────────────────
/** The numbers of a request that a threshold is compared with, stated or computed. */
const compared = (request: Request, id: ThresholdId): ReadonlyArray<number> =>
  intervals
    .filter((fact) => fact.thresholds.includes(id))
    .flatMap((fact) =>
      request.services.flatMap((_, service) =>
        request.indications.flatMap((__, indication) => {
          const position = { service, indication }
          const value = at(rootOf(request, fact.scope, position), fact.path) ?? computed(request, fact, position)
          return typeof value === "number" ? [value] : []
        })
      )
    )

/** Whether the case bears out its claim; a reading or a trap is for the reader to judge. */
const bornOut = (one: WorkedCase, shows: Shows): boolean => {
  if ("how" in shows) {
    const { determinations } = decideDecoded(requestOf(one))
    if (shows.how === "just missed") return determinations.some(({ _tag }) => _tag !== "CriteriaMet")
    // an approval that only passes the study on decides by a referral (PN-4.c9)
    const decides = ({ _tag }: Determination) => _tag === "CriteriaMet" || _tag === "Referred"
    return determinations.some(
      (each) => citedBy(each).includes(shows.clause) && (shows.how === "applies" || decides(each))
    )
  }
  if ("threshold" in shows) {
    const { value } = thresholds[shows.threshold]
    return compared(requestOf(one), shows.threshold).some((number) =>
      shows.at === "at" ? number === value : shows.at === "under" ? number < value : number > value
    )
  }
  if ("contradicts" in shows) {
    const usual = defaults.get(anywhere(shows.contradicts))
    const path = shows.contradicts.replace("services[].", "").replace(/^services\[\d+\]\./, "")
    const roots = shows.contradicts.startsWith("services") ? requestOf(one).services : [requestOf(one)]
    return roots.some((root) => ![undefined, usual].includes(at(root, path.split(".")) as string | undefined))
  }
  return true
}

it("what a case claims to show of a clause, a threshold or a default is in its request or its determination", () => {
  expect(
    cases.flatMap((one) => one.shows.filter((shows) => !bornOut(one, shows)).map((shows) => [one.id, shows]))
  ).toEqual([])
})
