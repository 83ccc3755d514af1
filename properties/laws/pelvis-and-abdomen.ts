/**
 * Laws that divide the studies of pelvis and abdomen among the sections, by study and not by code: each is met in one
 * place of the policy; MRI of the pelvis besides under the one grant that names no region, the bone of Gaucher disease.
 */
import type { ClauseId } from "../../spec/clauses.ts"
import type { Contrast, Modality, Region } from "../../spec/studies.ts"
import { allOf, anyOf, is, not } from "../../src/language/criterion.ts"
import { orderedToo } from "../../src/request/derived.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { otherTumor, paraspinal, vestibular } from "../../src/request/indications/nerve-sheath.ts"
import { lumbosacral } from "../../src/request/indications/plexus.ts"
import { mri } from "../../src/request/order.ts"
import type { Condition, OnlyWhere } from "./law.ts"
import * as scope from "./scopes.ts"

interface Division {
  readonly id: string
  readonly study: readonly [Modality, Region, Contrast]
  /** Where alone it is met, in words that follow "only". */
  readonly only: string
  readonly clauses: ReadonlyArray<ClauseId>
  /** Whether it can be the MRI of a painful bone in Gaucher disease, which is granted without a region (PN-6.3.c17). */
  readonly bone?: true
  /** The indications under which it is met, and what must hold there; without a condition, nothing more. */
  readonly under: ReadonlyArray<Omit<Condition, "where">>
}

const law = ({ bone, clauses, id, only, study: [modality, region, contrast], under }: Division): OnlyWhere => {
  const ordered = scope.orders(modality, [region], [contrast])
  const named: ReadonlyArray<IndicationTag> = under.flatMap(({ tags }) => tags)
  const gaucher: ReadonlyArray<Condition> = bone
    ? [{ tags: ["GaucherDisease"], where: allOf(ordered, not(scope.painfulBone)) }]
    : []
  return {
    _tag: "OnlyWhere",
    id,
    says: `${modality} of the ${region} ${contrast} contrast is met only ${only}.`,
    scope: bone
      ? "All sections; a painful bone in Gaucher disease, whose MRI names no region, is outside."
      : "All sections.",
    clauses,
    readings: ["R-23", "R-24", "R-40", "R-42", "R-70"],
    outcomes: ["CriteriaMet"],
    cases: [
      ...under.flatMap(({ then, ...one }) => (then === undefined ? [] : [{ ...one, where: ordered, then }])),
      ...gaucher,
      { tags: scope.except(...named, ...(bone ? (["GaucherDisease"] as const) : [])), where: ordered }
    ]
  }
}

const upper = is(lumbosacral.part, "upper lumbar plexus", "both")
const lower = is(lumbosacral.part, "lumbosacral plexus")
const too = (region: "abdomen" | "pelvis") =>
  is(orderedToo(`mri-${region}`, `MRI of the ${region} is ordered too`, mri(region, "without and with")))
/** The two studies that the upper lumbar plexus needs together. */
export const mriOfAbdomenToo = too("abdomen")
export const mriOfPelvisToo = too("pelvis")
const known = (facts: typeof vestibular) => is(facts.malignantTransformation, "known", "suspected")

const divisions: ReadonlyArray<Division> = [
  {
    id: "plain-mri-of-the-pelvis",
    study: ["MRI", "pelvis", "without"],
    only: "for the sciatic or femoral nerve or meralgia",
    clauses: ["PN-2.c16", "PN-2.c21", "PN-2.c24", "PN-2.c25"],
    under: [{ tags: ["SciaticNeuropathy", "FemoralNeuropathy", "MeralgiaParesthetica"] }]
  },
  {
    id: "contrast-mri-of-the-pelvis",
    study: ["MRI", "pelvis", "without and with"],
    only: "for the lumbosacral plexus, or together with the abdomen for the upper lumbar plexus",
    bone: true,
    clauses: ["PN-5.c1", "PN-5.c2", "PN-5.c6", "PN-6.3.c17"],
    under: [{ tags: ["LumbosacralPlexus"], then: anyOf(lower, mriOfAbdomenToo) }]
  },
  {
    id: "contrast-mri-of-the-abdomen",
    study: ["MRI", "abdomen", "without and with"],
    only: "together with the pelvis, for the upper lumbar plexus or both",
    clauses: ["PN-5.c2", "PN-5.c6"],
    under: [{ tags: ["LumbosacralPlexus"], then: allOf(upper, mriOfPelvisToo) }]
  },
  {
    id: "contrast-mri-of-abdomen-and-pelvis",
    study: ["MRI", "abdomen and pelvis", "without and with"],
    only: "for the upper lumbar plexus or both",
    clauses: ["PN-5.c2", "PN-5.c6"],
    under: [{ tags: ["LumbosacralPlexus"], then: upper }]
  },
  {
    id: "ct-of-abdomen-and-pelvis",
    study: ["CT", "abdomen and pelvis", "with"],
    only: "for the upper lumbar plexus or both, where MRI cannot be had",
    clauses: ["PN-5.c4", "PN-5.c6", "PN-5.c16"],
    under: [{ tags: ["LumbosacralPlexus"], then: allOf(upper, scope.mriRuledOut.lumbosacral) }]
  },
  {
    id: "contrast-ct-of-the-pelvis",
    study: ["CT", "pelvis", "with"],
    only: "for the lumbosacral plexus, where MRI cannot be had",
    clauses: ["PN-5.c3", "PN-5.c6", "PN-5.c16"],
    under: [{ tags: ["LumbosacralPlexus"], then: allOf(lower, scope.mriRuledOut.lumbosacral) }]
  },
  {
    id: "plain-mri-of-the-abdomen",
    study: ["MRI", "abdomen", "without"],
    only: "in Gaucher disease",
    clauses: ["PN-6.3.c9", "PN-6.3.c10"],
    under: [{ tags: ["GaucherDisease"] }]
  },
  {
    id: "contrast-ct-of-the-abdomen",
    study: ["CT", "abdomen", "with"],
    only: "for malignant transformation, known or suspected, of a nerve sheath tumor",
    clauses: ["PN-9.c9"],
    under: [
      { tags: ["VestibularSchwannoma"], then: known(vestibular) },
      { tags: ["ParaspinalNeurofibroma"], then: known(paraspinal) },
      { tags: ["OtherNerveSheathTumor"], then: known(otherTumor) }
    ]
  }
]

export const pelvisAndAbdomenLaws: ReadonlyArray<OnlyWhere> = divisions.map(law)
