/** Laws of what is enough for the two plexuses, PN-4 and PN-5: a listed cause with what it asks for, and the right region. */
import { armSegments } from "../../spec/studies.ts"
import { allOf, anyOf, type Criterion, is, meets, not } from "../../src/language/criterion.ts"
import { brachial, lumbosacral } from "../../src/request/indications/plexus.ts"
import { study } from "../../src/request/service.ts"
import type { Grant } from "./grants.ts"
import { mriOfAbdomenToo, mriOfPelvisToo } from "./pelvis-and-abdomen.ts"
import * as scope from "./scopes.ts"
import { onlyOneOf } from "./several.ts"

const step = scope.emgDoneOrWaived
const afterStep = (...causes: ReadonlyArray<Criterion>) => allOf(step, anyOf(...causes))

const brachialCause = anyOf(
  is(brachial.cause, "malignant infiltration"),
  afterStep(
    is(brachial.cause, "brachial plexitis", "traumatic injury"),
    allOf(is(brachial.cause, "radiation plexitis"), is(brachial.excludesInfiltration)),
    allOf(
      is(brachial.cause, "neurogenic thoracic outlet syndrome"),
      is(brachial.conservativeTrial, "failed"),
      meets(brachial.trialMonths, "conservativeTrial"),
      is(brachial.surgeryConsidered)
    ),
    allOf(is(brachial.cause, "preoperative study"), is(brachial.surgeryConsidered), is(brachial.surgeryNeedsPlexus))
  )
)
const brachialRegion = anyOf(
  is(study.region, "chest"),
  allOf(is(study.region, "neck"), is(brachial.upperTrunk)),
  allOf(is(study.region, ...armSegments), scope.ofAnAffectedSide(brachial.affectedSide))
)

const lumbosacralCause = anyOf(
  is(lumbosacral.cause, "malignant infiltration"),
  afterStep(
    is(
      lumbosacral.cause,
      "traumatic or post-surgical injury",
      "inflammation or infection",
      "toxic, obstetric or nerve-block injury",
      "metabolic disorder"
    ),
    allOf(is(lumbosacral.cause, "radiation plexopathy"), is(lumbosacral.excludesInfiltration))
  )
)
const lower = is(lumbosacral.part, "lumbosacral plexus")
const mri = (region: "pelvis" | "abdomen" | "abdomen and pelvis") => scope.orders("MRI", [region], ["without and with"])

export const plexusGrants: ReadonlyArray<Grant> = [
  {
    id: "enough-brachial-mri",
    says: "A listed cause is enough for MRI of the brachial plexus through chest, arm, or neck if the upper trunk is in it.",
    clauses: ["PN-4.c1", "PN-4.c3", "PN-4.c4", "PN-4.c6", "PN-4.c7", "PN-4.c11", "PN-4.c13", "PN-4.c15"],
    readings: ["R-22", "R-25"],
    tag: "BrachialPlexus",
    enough: [
      allOf(
        scope.orders("MRI", [], ["without", "without and with"]),
        brachialCause,
        brachialRegion,
        onlyOneOf("brachial-mri")
      )
    ]
  },
  {
    id: "enough-brachial-ct",
    says: "Where MRI is contraindicated or the patient unable, the same is enough for a CT without or with contrast.",
    clauses: ["PN-4.c18"],
    readings: ["R-22", "R-24", "R-25"],
    tag: "BrachialPlexus",
    enough: [
      allOf(
        scope.orders("CT", [], ["without", "with"]),
        scope.mriRuledOut.brachial,
        brachialCause,
        brachialRegion,
        onlyOneOf("brachial-ct")
      )
    ]
  },
  {
    id: "enough-cervical-trauma",
    says: "Trauma of the brachial plexus is enough for plain MRI of the cervical spine, after EMG/NCV.",
    clauses: ["PN-4.c12"],
    readings: ["R-27"],
    tag: "BrachialPlexus",
    enough: [allOf(scope.orders("MRI", ["cervical spine"], ["without"]), is(brachial.cause, "traumatic injury"), step)]
  },
  {
    id: "enough-lumbosacral-mri",
    says: "A listed cause is enough for contrast MRI of the pelvis, or of abdomen and pelvis for the upper lumbar plexus.",
    clauses: ["PN-5.c1", "PN-5.c2", "PN-5.c6", "PN-5.c7", "PN-5.c9", "PN-5.c10", "PN-5.c12", "PN-5.c13", "PN-5.c14"],
    readings: ["R-23"],
    tag: "LumbosacralPlexus",
    enough: [
      allOf(mri("pelvis"), anyOf(lower, mriOfAbdomenToo)),
      allOf(mri("abdomen"), not(lower), mriOfPelvisToo),
      allOf(mri("abdomen and pelvis"), not(lower))
    ].map((one) => allOf(one, lumbosacralCause, onlyOneOf("lumbosacral-ct")))
  },
  {
    id: "enough-lumbosacral-ct",
    says: "Where MRI cannot be had, the same is enough for a contrast CT of the region that fits the plexus.",
    clauses: ["PN-5.c3", "PN-5.c4", "PN-5.c16"],
    readings: ["R-23", "R-24"],
    tag: "LumbosacralPlexus",
    enough: [
      allOf(scope.orders("CT", ["pelvis"], ["with"]), lower),
      allOf(scope.orders("CT", ["abdomen and pelvis"], ["with"]), not(lower))
    ].map((one) => allOf(one, lumbosacralCause, scope.mriRuledOut.lumbosacral, onlyOneOf("lumbosacral-options")))
  },
  {
    id: "enough-lumbar-trauma",
    says: "Trauma or surgery of the lumbosacral plexus is enough for plain MRI of the lumbar spine, after EMG/NCV.",
    clauses: ["PN-5.c11"],
    readings: ["R-27"],
    tag: "LumbosacralPlexus",
    enough: [
      allOf(
        scope.orders("MRI", ["lumbar spine"], ["without"]),
        is(lumbosacral.cause, "traumatic or post-surgical injury"),
        step
      )
    ]
  }
]
