/**
 * Laws of the grounds that lie in EMG/NCV: what goes to a reviewer names the step, the early course, the emergency's waiver
 * and a waived result exactly where each is left open; a refusal names the step exactly where nothing excuses it.
 */
import type { ClauseId } from "../../spec/clauses.ts"
import { armSegments, legSegments } from "../../spec/studies.ts"
import { allOf, anyOf, type Criterion, is, not } from "../../src/language/criterion.ts"
import { ulnar } from "../../src/request/indications/focal.ts"
import { electrodiagnostics } from "../../src/request/work-up.ts"
import type { Case, Says, Statement } from "./law.ts"
import { reviewNames } from "./names.ts"
import * as scope from "./scopes.ts"

/** Studies that EMG/NCV comes before, and the clause that says so. */
interface Asks {
  readonly tags: Case["tags"]
  readonly where: Criterion
  readonly clause: ClauseId
}

// ── a step ──────────────────────────────────────────────────────────────────────────────────────────────────────────
const undone = not(scope.emgDone)
/** Neither done nor waived: the step itself is open, or unmet. */
export const stepOpen = allOf(undone, not(scope.emgWaived))
/** The emergency may have waived it, but visits were not limited. */
const waiverOpen = allOf(scope.perhapsWaived, not(is(electrodiagnostics.limitedVisits)))

/** What a review names of a step that may be left open. */
export const step = (
  { clause, tags, where }: Asks,
  open: Criterion = stepOpen,
  reading: "R-07" | "R-52" = "R-07"
): ReadonlyArray<Statement> => [
  ...reviewNames({ tags, where }, [reading, clause], open),
  ...reviewNames({ tags, where }, ["PN-1.c5", "R-08"], allOf(open, scope.earlyService)),
  ...reviewNames({ tags, where }, ["PN-1.c6", "R-09"], allOf(open, waiverOpen)),
  { tags, where, of: ({ cites, outcome }) => outcome !== "ClinicalReview" || !cites.includes("R-10") }
]

// ── a result ────────────────────────────────────────────────────────────────────────────────────────────────────────
/** The same where a result is needed too, which neither a waiver nor an early course supplies. */
const result = ({ clause, tags, where }: Asks): ReadonlyArray<Statement> => [
  ...reviewNames({ tags, where }, ["R-07", clause], stepOpen),
  ...reviewNames(
    { tags, where },
    ["PN-1.c5", "R-08"],
    anyOf(allOf(undone, scope.earlyService), scope.emgNormalAndEarly)
  ),
  ...reviewNames({ tags, where }, ["PN-1.c6", "R-09"], allOf(undone, scope.perhapsWaived)),
  ...reviewNames({ tags, where }, ["R-10"], allOf(undone, scope.perhapsWaived))
]

// ── where ───────────────────────────────────────────────────────────────────────────────────────────────────────────
const mriOfTheArm = allOf(scope.orders("MRI"), not(is(ulnar.surgeryConsidered)))
const plexusOfCidp = [
  ...armSegments,
  ...legSegments,
  "neck",
  "chest",
  "pelvis",
  "abdomen",
  "abdomen and pelvis"
] as const
const spineOfAPlexus = scope.orders("MRI", ["cervical spine", "lumbar spine"])
const [brachial, lumbosacral] = scope.notInfiltrated.map(({ where }) => allOf(where, scope.ofTheSections))

const steps: ReadonlyArray<Asks> = [
  { tags: ["CarpalTunnelSyndrome"], where: scope.anyCt, clause: "PN-2.c2" },
  {
    tags: ["UlnarNeuropathy"],
    where: anyOf(scope.anyCt, allOf(scope.orders("MRI"), is(ulnar.surgeryConsidered))),
    clause: "PN-2.c6"
  },
  { tags: ["RadialNeuropathy"], where: scope.ofTheSections, clause: "PN-2.c10" },
  { tags: ["SciaticNeuropathy"], where: scope.ofTheSections, clause: "PN-2.c15" },
  { tags: ["PeronealNeuropathy"], where: scope.ofTheSections, clause: "PN-2.c30" },
  { tags: ["CrossoverSyndrome"], where: scope.ofTheSections, clause: "PN-3.c2" },
  { tags: ["AidsCytomegalovirus"], where: scope.ofTheSections, clause: "PN-3.c5" },
  { tags: ["CIDP"], where: scope.orders("MRI", plexusOfCidp), clause: "PN-3.c8" },
  { tags: ["BrachialPlexus"], where: allOf(brachial!, not(spineOfAPlexus)), clause: "PN-4.c2" },
  { tags: ["LumbosacralPlexus"], where: allOf(lumbosacral!, not(spineOfAPlexus)), clause: "PN-5.c5" }
]
const results: ReadonlyArray<Asks> = [
  { tags: ["CarpalTunnelSyndrome"], where: not(anyOf(scope.anyCt, scope.neurography)), clause: "PN-2.c2" },
  { tags: ["UlnarNeuropathy"], where: anyOf(scope.orders("ultrasound"), mriOfTheArm), clause: "PN-2.c6" },
  { tags: ["CIDP"], where: scope.orders("MRI", ["lumbar spine"]), clause: "PN-3.c8" },
  { tags: ["MultifocalMotorNeuropathy"], where: scope.ofTheSections, clause: "PN-3.c11" },
  { tags: scope.everywhere, where: scope.neurography, clause: "PN-7.c1" }
]
const spines: ReadonlyArray<Asks> = [
  { tags: ["BrachialPlexus"], where: spineOfAPlexus, clause: "PN-4.c2" },
  { tags: ["LumbosacralPlexus"], where: spineOfAPlexus, clause: "PN-5.c5" }
]
const bothComponents = is(electrodiagnostics.components, "nerve conduction and needle EMG")
const centralNervousSystem = scope.orders("MRI", ["brain", "cervical spine", "thoracic spine"])

export const stepLeftOpen: Says = {
  _tag: "Says",
  id: "review-names-what-is-open-of-the-step",
  says: "What goes to a reviewer names EMG/NCV, the early course and the waiver exactly where each leaves the step open.",
  scope: "PN-2 rows marked YES, PN-3, PN-4 and PN-5 where no result is asked for; not malignant infiltration.",
  clauses: ["PN-1.c5", "PN-1.c6", "PN-2.c10", "PN-2.c15", "PN-2.c30", "PN-3.c2", "PN-3.c5", "PN-4.c2", "PN-5.c5"],
  readings: ["R-07", "R-08", "R-09"],
  cases: steps.flatMap((one) => step(one))
}

export const stepLeftOpenForTheSpine: Says = {
  ...stepLeftOpen,
  id: "review-of-a-spine-names-what-is-open-of-the-step",
  says: "MRI of the spine beside a plexus that goes to a reviewer names what leaves the step of EMG/NCV open.",
  scope: "Plain MRI of the cervical spine in PN-4, of the lumbar spine in PN-5, after trauma.",
  clauses: ["PN-1.c5", "PN-1.c6", "PN-4.c12", "PN-5.c11"],
  readings: ["R-08", "R-09", "R-27"],
  cases: spines.flatMap((one) => step(one))
}

export const stepLeftOpenForMuscles: Says = {
  ...stepLeftOpen,
  id: "review-of-muscles-names-what-is-open-of-the-step",
  says: "MRI of muscles that goes to a reviewer names what leaves the step of EMG/NCV open.",
  scope: "PN-6.2, evaluation of myopathy; MR neurography apart.",
  clauses: ["PN-1.c5", "PN-1.c6", "PN-6.2.c5"],
  readings: ["R-08", "R-09", "R-32"],
  cases: step({ tags: ["Myopathy"], where: scope.ofTheSections, clause: "PN-6.2.c5" })
}

export const componentsLeftOpen: Says = {
  ...stepLeftOpen,
  id: "review-in-fasciculations-names-what-is-open-of-the-step",
  says: "In fasciculations what goes to a reviewer names what leaves nerve conduction and needle EMG open.",
  scope: "PN-8.3: MRI of brain, cervical and thoracic spine; of the lumbar spine neither is ever named.",
  clauses: ["PN-1.c5", "PN-1.c6", "PN-8.3.c9", "PN-8.3.c11"],
  readings: ["R-08", "R-09", "R-52"],
  cases: step(
    { tags: ["Fasciculations"], where: scope.ofTheSections, clause: "PN-8.3.c11" },
    allOf(centralNervousSystem, not(allOf(scope.emgDone, bothComponents)), not(scope.emgWaived)),
    "R-52"
  )
}

export const resultLeftOpen: Says = {
  _tag: "Says",
  id: "review-names-what-is-open-of-the-result",
  says: "Where a result is needed a review names an early course and a waiver exactly where they leave it open.",
  scope: "Carpal tunnel, ulnar ultrasound and complex cases, CIDP, multifocal motor neuropathy; MR neurography.",
  clauses: ["PN-1.c5", "PN-1.c6", "PN-2.c3", "PN-2.c7", "PN-2.c9", "PN-3.c9", "PN-3.c12", "PN-7.c1"],
  readings: ["R-08", "R-09", "R-10"],
  cases: results.flatMap(result)
}

// ── a refusal ───────────────────────────────────────────────────────────────────────────────────────────────────────
const unexcused = allOf(scope.evaluated, stepOpen, not(scope.earlyService), not(scope.perhapsWaived))
const refusedForTheStep = ({ clause, tags, where }: Asks): ReadonlyArray<Statement> => [
  {
    tags,
    where: allOf(where, unexcused),
    of: ({ cites, kind, outcome }) =>
      outcome !== "CriteriaNotMet" ||
      kind === "order-of-tests" ||
      cites.includes("R-40") ||
      (kind === "prerequisite" && ([clause, "R-07", "PN-1.c5", "PN-1.c6"] as const).every((one) => cites.includes(one)))
  },
  {
    tags,
    where: allOf(where, not(unexcused)),
    of: ({ cites, outcome }) => outcome !== "CriteriaNotMet" || !cites.includes("R-07")
  }
]

export const refusedForEmg: Says = {
  _tag: "Says",
  id: "refused-for-want-of-emg-next",
  says: "After an evaluation a refusal rests on EMG/NCV exactly where it is undone, not waived, and the course not early.",
  scope: "PN-2 rows marked YES, PN-3, PN-4 and PN-5, not malignant infiltration; neurography. Of what the text lists.",
  clauses: ["PN-1.c5", "PN-1.c6", "PN-2.c2", "PN-2.c6", "PN-3.c8", "PN-3.c11"],
  readings: ["R-04", "R-07", "R-08", "R-09", "R-50"],
  cases: [...steps, ...results].flatMap(refusedForTheStep)
}

export const emgGroundsLaws = [
  stepLeftOpen,
  stepLeftOpenForTheSpine,
  stepLeftOpenForMuscles,
  componentsLeftOpen,
  resultLeftOpen,
  refusedForEmg
] as const
