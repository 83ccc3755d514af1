/**
 * Laws that divide the studies of pelvis and abdomen among the sections, by study and not by code: each is met in one
 * place of the policy; MRI of the pelvis besides under the one grant that names no region, the bone of Gaucher disease.
 */
import fc from "fast-check"
import type { ClauseId } from "../../spec/clauses.ts"
import type { Contrast, Modality, Region } from "../../spec/studies.ts"
import { type Indication, type IndicationTag, indicationTags } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"
import { study } from "../../src/request/service.ts"
import { after, alsoOrdering, asIf, asWithoutMri, knowing, ordering, together } from "./change.ts"
import { couldBe, orderedToo } from "./facts.ts"
import type { Law } from "./law.ts"
import { type Line, metUnder } from "./lines.ts"
import { about, having } from "./requests.ts"
import { isOneOf, mriRuledOut, painfulBone, tumors } from "./scopes.ts"

interface Division {
  readonly id: string
  readonly study: readonly [Modality, Region, Contrast]
  /** Where alone it is met, in words that follow "only". */
  readonly only: string
  readonly clauses: ReadonlyArray<ClauseId>
  readonly tags: ReadonlyArray<IndicationTag>
  /** Whether it can be the MRI of a painful bone in Gaucher disease, which is granted without a region (PN-6.3.c17). */
  readonly bone?: true
  /** What half of the requests order too, of the same kind. */
  readonly too?: Region
  readonly where: (line: Line) => boolean
  readonly ignoring: (request: Request) => Request
}

const noun = ([modality, region, contrast]: Division["study"]) =>
  `${modality} of the ${region} ${contrast === "without and with" ? "without and with" : contrast} contrast`

const law = ({ bone, clauses, id, ignoring, only, study: ordered, tags, too, where }: Division): Law => {
  const [modality, region, contrast] = ordered
  const requests = about(
    tags,
    having(study.modality, modality),
    having(study.region, region),
    having(study.contrast, contrast)
  )
  return {
    id,
    says: `${noun(ordered)} is met only ${only}.`,
    scope: bone
      ? "All sections; a painful bone in Gaucher disease, whose MRI names no region, is outside."
      : "All sections.",
    clauses,
    readings: ["R-23", "R-24", "R-40", "R-42", "R-70"],
    requests:
      too === undefined
        ? requests
        : fc.oneof(requests, requests.map(alsoOrdering({ modality, region: too, contrast }))),
    holds: metUnder(indicationTags, where, ({ indication, service }) => {
      const kind = { modality: [modality], region: [region], contrast: [contrast] }
      return couldBe(service, kind) && !(bone && painfulBone(indication))
    }),
    ignoring
  }
}

/** The plexus is the upper lumbar one, or both. */
const upper = (indication: Indication): boolean =>
  indication._tag === "LumbosacralPlexus" && isOneOf(indication.part, ["upper lumbar plexus", "both"])
const lower = (indication: Indication): boolean =>
  indication._tag === "LumbosacralPlexus" && indication.part === "lumbosacral plexus"

const tooFor = (region: Region, { request, service }: Line): boolean =>
  orderedToo(request, service, { modality: ["MRI"], region: [region], contrast: ["without and with"] })

const asLower = knowing("LumbosacralPlexus", { part: "lumbosacral plexus" })
const asUpper = knowing("LumbosacralPlexus", { part: "upper lumbar plexus" })
const lumbosacral = ["LumbosacralPlexus", "LumbosacralPlexus", "LumbosacralPlexus"] as const

const divisions: ReadonlyArray<Division> = [
  {
    id: "plain-mri-of-the-pelvis",
    study: ["MRI", "pelvis", "without"],
    only: "for the sciatic or femoral nerve or meralgia",
    clauses: ["PN-2.c16", "PN-2.c21", "PN-2.c24", "PN-2.c25"],
    tags: ["SciaticNeuropathy", "FemoralNeuropathy", "MeralgiaParesthetica", "LumbosacralPlexus", "CIDP"],
    where: ({ indication: { _tag } }) =>
      isOneOf(_tag, ["SciaticNeuropathy", "FemoralNeuropathy", "MeralgiaParesthetica"]),
    ignoring: asIf({ _tag: "FemoralNeuropathy" })
  },
  {
    id: "contrast-mri-of-the-pelvis",
    study: ["MRI", "pelvis", "without and with"],
    only: "for the lumbosacral plexus, or together with the abdomen for the upper lumbar plexus",
    bone: true,
    clauses: ["PN-5.c1", "PN-5.c2", "PN-5.c6", "PN-6.3.c17"],
    tags: [...lumbosacral, "GaucherDisease", "FemoralNeuropathy"],
    too: "abdomen",
    where: (line) =>
      line.indication._tag === "LumbosacralPlexus" && (lower(line.indication) || tooFor("abdomen", line)),
    ignoring: asLower
  },
  {
    id: "contrast-mri-of-the-abdomen",
    study: ["MRI", "abdomen", "without and with"],
    only: "together with the pelvis, for the upper lumbar plexus or both",
    clauses: ["PN-5.c2", "PN-5.c6"],
    tags: [...lumbosacral, "GaucherDisease"],
    too: "pelvis",
    where: (line) => upper(line.indication) && tooFor("pelvis", line),
    ignoring: together(ordering({ region: "pelvis" }), asLower)
  },
  {
    id: "contrast-mri-of-abdomen-and-pelvis",
    study: ["MRI", "abdomen and pelvis", "without and with"],
    only: "for the upper lumbar plexus or both",
    clauses: ["PN-5.c2", "PN-5.c6"],
    tags: [...lumbosacral, "GaucherDisease"],
    where: ({ indication }) => upper(indication),
    ignoring: asUpper
  },
  {
    id: "ct-of-abdomen-and-pelvis",
    study: ["CT", "abdomen and pelvis", "with"],
    only: "for the upper lumbar plexus or both, where MRI cannot be had",
    clauses: ["PN-5.c4", "PN-5.c6", "PN-5.c16"],
    tags: lumbosacral,
    where: ({ indication, request }) => upper(indication) && mriRuledOut(request, indication),
    ignoring: together(asUpper, asWithoutMri)
  },
  {
    id: "contrast-ct-of-the-pelvis",
    study: ["CT", "pelvis", "with"],
    only: "for the lumbosacral plexus, where MRI cannot be had",
    clauses: ["PN-5.c3", "PN-5.c6", "PN-5.c16"],
    tags: [...lumbosacral, "SciaticNeuropathy"],
    where: ({ indication, request }) => lower(indication) && mriRuledOut(request, indication),
    ignoring: together(asLower, asWithoutMri)
  },
  {
    id: "plain-mri-of-the-abdomen",
    study: ["MRI", "abdomen", "without"],
    only: "in Gaucher disease",
    clauses: ["PN-6.3.c9", "PN-6.3.c10"],
    tags: ["GaucherDisease", "GaucherDisease", "LumbosacralPlexus", "CIDP"],
    where: ({ indication: { _tag } }) => _tag === "GaucherDisease",
    ignoring: together(asIf({ _tag: "GaucherDisease", initialDiagnosis: true }), after({ result: "none" }))
  },
  {
    id: "contrast-ct-of-the-abdomen",
    study: ["CT", "abdomen", "with"],
    only: "for malignant transformation, known or suspected, of a nerve sheath tumor",
    clauses: ["PN-9.c9"],
    tags: [...tumors, "LumbosacralPlexus"],
    where: ({ indication }) =>
      isOneOf(indication._tag, tumors) &&
      "malignantTransformation" in indication &&
      isOneOf(indication.malignantTransformation, ["known", "suspected"]),
    ignoring: asIf({
      _tag: "VestibularSchwannoma",
      diagnosis: "established",
      phase: "initial",
      malignantTransformation: "known"
    })
  }
]

export const pelvisAndAbdomenLaws: ReadonlyArray<Law> = divisions.map(law)
