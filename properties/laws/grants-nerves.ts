/** Laws of what is enough in PN-2 and PN-3: single nerves and polyneuropathies. */
import { armSegments, legSegments } from "../../spec/studies.ts"
import { allOf, anyOf, is, not } from "../../src/language/criterion.ts"
import { carpalTunnel, meralgia, peroneal, radial, ulnar } from "../../src/request/indications/focal.ts"
import { aidsCytomegalovirus, cidp, crossover, multifocal } from "../../src/request/indications/poly.ts"
import { contrastSafety } from "../../src/request/work-up.ts"
import type { Grant } from "./grants.ts"
import * as scope from "./scopes.ts"
import { onlyOneOf } from "./several.ts"

const step = scope.emgDoneOrWaived
/** EMG/NCV has given a result: a normal one early in the course is none. */
const result = allOf(scope.emgDone, not(scope.emgNormalAndEarly))
const plainMri = (...regions: Parameters<typeof scope.orders>[1] & object) => scope.orders("MRI", regions, ["without"])
const contrastMri = (...regions: Parameters<typeof scope.orders>[1] & object) =>
  scope.orders("MRI", regions, ["without and with"])
const exceptionalCt = allOf(
  scope.orders("CT", ["pelvis"], ["without"]),
  is(contrastSafety.iodinated, "allergy"),
  scope.mriRuledOut.singleNerve
)
const meralgiaReason = anyOf(is(meralgia.surgeryConsidered), is(meralgia.diagnosisUncertain))

export const nerveGrants: ReadonlyArray<Grant> = [
  {
    id: "enough-carpal-tunnel",
    says: "An operation in view, an equivocal EMG/NCV and an uncertain picture are enough in carpal tunnel syndrome.",
    clauses: ["PN-2.c3"],
    readings: ["R-14"],
    tag: "CarpalTunnelSyndrome",
    enough: [
      allOf(
        anyOf(scope.orders("ultrasound", ["wrist"]), plainMri("wrist")),
        scope.emgEquivocal,
        is(carpalTunnel.surgeryConsidered),
        is(carpalTunnel.clinicallyUncertain),
        scope.ofAnAffectedSide(carpalTunnel.affectedSide),
        onlyOneOf("carpal-tunnel")
      )
    ]
  },
  {
    id: "enough-ulnar",
    says: "In ulnar neuropathy ultrasound needs no more than doubt, MRI no more than an operation or a complex case.",
    clauses: ["PN-2.c7", "PN-2.c8", "PN-2.c9"],
    readings: ["R-15"],
    tag: "UlnarNeuropathy",
    enough: [
      allOf(
        scope.orders("ultrasound", ["upper arm", "elbow", "forearm", "wrist", "hand"]),
        scope.ofAnAffectedSide(ulnar.affectedSide),
        is(ulnar.clinicallyUncertain),
        scope.emgInconclusive
      ),
      allOf(
        plainMri("elbow", "upper arm", "forearm"),
        scope.ofAnAffectedSide(ulnar.affectedSide),
        onlyOneOf("ulnar-mri"),
        anyOf(
          allOf(step, is(ulnar.surgeryConsidered)),
          allOf(result, is(ulnar.complex), is(ulnar.uncertainAfterTests), scope.ultrasoundDone)
        )
      )
    ]
  },
  {
    id: "enough-radial",
    says: "A severe case with an operation in view, or for contrast MRI a suspected tumor, is enough in the radial nerve.",
    clauses: ["PN-2.c11", "PN-2.c12"],
    readings: [],
    tag: "RadialNeuropathy",
    enough: [
      allOf(
        plainMri("upper arm", "forearm"),
        step,
        scope.ofAnAffectedSide(radial.affectedSide),
        onlyOneOf("radial-plain"),
        is(radial.severe),
        is(radial.surgeryConsidered)
      ),
      allOf(
        contrastMri("upper arm", "forearm"),
        step,
        scope.ofAnAffectedSide(radial.affectedSide),
        onlyOneOf("radial-contrast"),
        is(radial.tumorSuspected)
      )
    ]
  },
  {
    id: "enough-sciatic",
    says: "The diagnosis is enough for plain MRI in sciatic neuropathy; allergy without MRI, for a plain CT.",
    clauses: ["PN-2.c16", "PN-2.c18"],
    readings: ["R-16"],
    tag: "SciaticNeuropathy",
    enough: [allOf(plainMri("pelvis"), step), allOf(exceptionalCt, step)]
  },
  {
    id: "enough-femoral",
    says: "The diagnosis is enough for plain MRI in femoral neuropathy, whatever EMG/NCV.",
    clauses: ["PN-2.c20", "PN-2.c21"],
    readings: [],
    tag: "FemoralNeuropathy",
    enough: [plainMri("pelvis")]
  },
  {
    id: "enough-meralgia",
    says: "An operation in view or doubt is enough for plain MRI in meralgia, and with allergy and no MRI for a plain CT.",
    clauses: ["PN-2.c23", "PN-2.c24", "PN-2.c25", "PN-2.c27", "PN-2.c29"],
    readings: ["R-16"],
    tag: "MeralgiaParesthetica",
    enough: [allOf(plainMri("pelvis"), meralgiaReason), allOf(exceptionalCt, meralgiaReason)]
  },
  {
    id: "enough-peroneal",
    says: "A severe case with an operation in view is enough for plain MRI of the peroneal nerve.",
    clauses: ["PN-2.c31"],
    readings: [],
    tag: "PeronealNeuropathy",
    enough: [
      allOf(
        plainMri("knee", ...legSegments),
        step,
        scope.ofAnAffectedSide(peroneal.affectedSide),
        onlyOneOf("peroneal-mri"),
        is(peroneal.severe),
        is(peroneal.surgeryConsidered)
      )
    ]
  },
  {
    id: "enough-crossover",
    says: "Findings that point to brain or cord are enough for contrast MRI of it in a crossover syndrome.",
    clauses: ["PN-3.c3"],
    readings: ["R-18"],
    tag: "CrossoverSyndrome",
    enough: [
      allOf(contrastMri("brain"), step, is(crossover.brainFindings)),
      allOf(contrastMri("cervical spine", "thoracic spine"), step, is(crossover.spinalCordFindings))
    ]
  },
  {
    id: "enough-cytomegalovirus",
    says: "Suspicion is enough for contrast MRI of the lumbar spine in AIDS-related cytomegalovirus.",
    clauses: ["PN-3.c6"],
    readings: [],
    tag: "AidsCytomegalovirus",
    enough: [allOf(contrastMri("lumbar spine"), step, scope.suspectedOrEstablished(aidsCytomegalovirus.diagnosis))]
  },
  {
    id: "enough-cidp",
    says: "Doubt that EMG/NCV leaves is enough for contrast MRI of the lumbar spine in CIDP.",
    clauses: ["PN-3.c9"],
    readings: ["R-19"],
    tag: "CIDP",
    enough: [allOf(contrastMri("lumbar spine"), result, is(cidp.uncertainAfterEmg))]
  },
  {
    id: "enough-multifocal",
    says: "Doubt that EMG/NCV leaves is enough for contrast MRI of chest or arm in multifocal motor neuropathy.",
    clauses: ["PN-3.c12"],
    readings: ["R-19"],
    tag: "MultifocalMotorNeuropathy",
    enough: [
      allOf(contrastMri("chest", ...armSegments), result, onlyOneOf("multifocal-mri"), is(multifocal.uncertainAfterEmg))
    ]
  }
]
