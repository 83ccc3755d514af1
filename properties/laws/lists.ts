/**
 * The lists of studies that the text joins by "or", each with the fact that another study of the list is ordered too, and
 * the clauses that print it. It may not know any law.
 */
import type { ClauseId } from "../../spec/clauses.ts"
import { armSegments, legSegments, type Region } from "../../spec/studies.ts"
import type { StudySpec } from "../../src/language/ruling.ts"
import { alternativeOrdered, type OrderFact } from "../../src/request/derived.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { ct, mri, ultrasoundOf } from "../../src/request/order.ts"

/** A list, as one of its studies sees it. */
export interface ListOfStudies {
  readonly tags: ReadonlyArray<IndicationTag>
  /** The studies that are judged by the list. */
  readonly studies: ReadonlyArray<StudySpec>
  /** Another is ordered too. */
  readonly another: OrderFact
  readonly clauses: ReadonlyArray<ClauseId>
}

const listOf = (
  tags: ReadonlyArray<IndicationTag>,
  [id, among]: readonly [id: string, among: "same region" | "any region"],
  studies: ReadonlyArray<StudySpec>,
  clauses: ReadonlyArray<ClauseId>,
  others = studies
): ListOfStudies => ({ tags, studies, another: alternativeOrdered(id, among, ...others), clauses })

const spine: ReadonlyArray<Region> = ["cervical spine", "thoracic spine", "lumbar spine"]
const plexusPlaces: ReadonlyArray<Region> = [...armSegments, "chest", "neck"]
const plexusCts = [ct("pelvis", "with"), ct("abdomen and pelvis", "with")]
const plexusMris = (["pelvis", "abdomen", "abdomen and pelvis"] as const).map((region) =>
  mri(region, "without and with")
)
const ofPlexus = ["PN-5.c1", "PN-5.c2", "PN-5.c3", "PN-5.c4"] as const
const central = mri(["brain", "cervical spine", "thoracic spine"], "without", "without and with")
const lumbar = mri("lumbar spine", "without", "without and with")
const twitching = ["fasciculations-mri", "same region"] as const

/** Every list of PN-2 to PN-8. */
export const lists: ReadonlyArray<ListOfStudies> = [
  listOf(
    ["CarpalTunnelSyndrome"],
    ["carpal-tunnel", "same region"],
    [ultrasoundOf("wrist"), mri("wrist", "without")],
    ["PN-2.c3"]
  ),
  listOf(
    ["UlnarNeuropathy"],
    ["ulnar-mri", "any region"],
    [mri(["elbow", "upper arm", "forearm"], "without")],
    ["PN-2.c8", "PN-2.c9"]
  ),
  listOf(
    ["RadialNeuropathy"],
    ["radial-plain", "any region"],
    [mri(["upper arm", "forearm"], "without")],
    ["PN-2.c11"]
  ),
  listOf(
    ["RadialNeuropathy"],
    ["radial-contrast", "any region"],
    [mri(["upper arm", "forearm"], "without and with")],
    ["PN-2.c12"]
  ),
  listOf(
    ["PeronealNeuropathy"],
    ["peroneal-mri", "any region"],
    [mri(["knee", ...legSegments], "without")],
    ["PN-2.c31"]
  ),
  listOf(
    ["MultifocalMotorNeuropathy"],
    ["multifocal-mri", "any region"],
    [mri(["chest", ...armSegments], "without and with")],
    ["PN-3.c12"]
  ),
  listOf(
    ["BrachialPlexus"],
    ["brachial-mri", "any region"],
    [mri(plexusPlaces, "without", "without and with")],
    ["PN-4.c1"]
  ),
  listOf(["BrachialPlexus"], ["brachial-ct", "any region"], [ct(plexusPlaces)], ["PN-4.c18"]),
  listOf(["LumbosacralPlexus"], ["lumbosacral-ct", "any region"], plexusMris, ofPlexus, plexusCts),
  listOf(["LumbosacralPlexus"], ["lumbosacral-options", "any region"], plexusCts, ofPlexus, [
    ...plexusMris,
    ...plexusCts
  ]),
  listOf(
    ["MyastheniaGravis"],
    ["myasthenia-ct", "same region"],
    [ct("chest", "with"), ct("chest", "without")],
    ["PN-6.1.c2", "PN-6.1.c4"]
  ),
  listOf(
    ["Myopathy", "MuscleBiopsy"],
    ["muscle-mri", "same region"],
    [mri([...armSegments, ...legSegments], "without", "without and with")],
    ["PN-6.2.c1"]
  ),
  listOf(
    ["ALS", "SpinalMuscularAtrophy"],
    ["motor-neuron-mri", "same region"],
    [mri(["brain", ...spine], "without", "without and with")],
    ["PN-8.1.c2"]
  ),
  listOf(["Fasciculations"], twitching, [central], ["PN-8.3.c7"], [central, lumbar]),
  listOf(["Fasciculations"], twitching, [lumbar], ["PN-8.3.c9"], [central, lumbar])
]
