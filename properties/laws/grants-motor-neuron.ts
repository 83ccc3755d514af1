/** Laws of what is enough in PN-7 to PN-9: neurography, motor neurons, nerve sheath tumors. */
import { allOf, anyOf, is, not } from "../../src/language/criterion.ts"
import { fasciculations } from "../../src/request/indications/motor-neuron.ts"
import { otherTumor, paraspinal, vestibular } from "../../src/request/indications/nerve-sheath.ts"
import { previous, study } from "../../src/request/service.ts"
import { electrodiagnostics, neurography } from "../../src/request/work-up.ts"
import type { Grant } from "./grants.ts"
import { wholeWorkUp } from "./motor-neuron.ts"
import * as scope from "./scopes.ts"
import { onlyOneOf } from "./several.ts"

const first = is(previous.result, "none")
const forms = ["without", "without and with"] as const
const spine = ["cervical spine", "thoracic spine", "lumbar spine"] as const
const brainAndSpine = scope.orders("MRI", ["brain", ...spine], forms)

type Tumor = typeof vestibular
const suspected = ({ diagnosis }: Tumor) => scope.suspectedOrEstablished(diagnosis)
/** A first study, or a reason for another. */
const due = (facts: Tumor) =>
  anyOf(
    is(facts.phase, "initial"),
    is(facts.newSymptomsOrFindings),
    allOf(is(facts.postoperative), anyOf(is(facts.surgeonRequests), is(facts.baselineAfterIncompleteRemoval)))
  )
const staging = (facts: Tumor) =>
  allOf(
    scope.orders("CT", ["chest", "abdomen"], ["with"]),
    is(facts.malignantTransformation, "known", "suspected"),
    suspected(facts)
  )

export const motorNeuronAndSheathGrants: ReadonlyArray<Grant> = [
  {
    id: "enough-neurography",
    says: "A complicated, uncertain case after two inconclusive tests, whose treatment hangs on it, is enough for neurography.",
    clauses: ["PN-7.c1"],
    readings: ["R-34"],
    tag: "TarsalTunnelSyndrome",
    enough: [
      allOf(
        scope.neurography,
        not(is(study.region, "brain")),
        is(neurography.complicated),
        is(neurography.diagnosisUncertain),
        is(neurography.decidesTreatment),
        scope.emgInconclusive,
        scope.ultrasoundInconclusive
      )
    ]
  },
  {
    id: "enough-established-als",
    gate: scope.evaluated,
    says: "Established ALS is enough for a first MRI of brain or spine, with or without a neurological examination.",
    clauses: ["PN-8.1.c1", "PN-8.1.c2"],
    readings: ["R-35"],
    tag: "ALS",
    enough: [allOf(brainAndSpine, onlyOneOf("motor-neuron-mri"), first, scope.establishedAls)]
  },
  {
    id: "enough-suspected-als",
    says: "Suspected ALS with both kinds of findings is enough for a first MRI of brain or spine.",
    clauses: ["PN-8.1.c3"],
    readings: ["R-35"],
    tag: "ALS",
    enough: [allOf(brainAndSpine, onlyOneOf("motor-neuron-mri"), scope.alsQualifies)]
  },
  {
    id: "enough-adult-atrophy",
    says: "Muscular atrophy of adult onset with both kinds of findings is enough for a first MRI of brain and spine.",
    clauses: ["PN-8.2.c3"],
    readings: ["R-36"],
    tag: "SpinalMuscularAtrophy",
    enough: [allOf(brainAndSpine, onlyOneOf("motor-neuron-mri"), scope.smaQualifies)]
  },
  {
    id: "enough-fasciculations",
    says: "After the whole work-up, upper motor neuron signs are enough for brain and cord, sphincters for the lumbar spine.",
    clauses: ["PN-8.3.c7", "PN-8.3.c9", "PN-8.3.c11"],
    readings: ["R-37", "R-52"],
    tag: "Fasciculations",
    enough: [
      allOf(
        scope.orders("MRI", ["brain", "cervical spine", "thoracic spine"], forms),
        wholeWorkUp,
        scope.fasciculationsQualify,
        anyOf(
          scope.emgWaived,
          allOf(scope.emgDone, is(electrodiagnostics.components, "nerve conduction and needle EMG"))
        ),
        onlyOneOf("fasciculations-mri")
      ),
      allOf(
        scope.orders("MRI", ["lumbar spine"], forms),
        wholeWorkUp,
        is(fasciculations.sphincterDysfunction, "present"),
        onlyOneOf("fasciculations-mri")
      )
    ]
  },
  {
    id: "enough-vestibular-schwannoma",
    says: "Suspicion is enough for contrast MRI of the brain, and later what is new or follows surgery.",
    clauses: ["PN-9.c3", "PN-9.c7", "PN-9.c8", "PN-9.c9"],
    readings: ["R-39"],
    tag: "VestibularSchwannoma",
    enough: [
      allOf(scope.orders("MRI", ["brain"], ["without and with"]), suspected(vestibular), due(vestibular)),
      staging(vestibular)
    ]
  },
  {
    id: "enough-paraspinal-neurofibroma",
    says: "Suspicion is enough for contrast MRI of the spine beside it, and later what is new or follows surgery.",
    clauses: ["PN-9.c5", "PN-9.c7", "PN-9.c8", "PN-9.c9"],
    readings: ["R-39"],
    tag: "ParaspinalNeurofibroma",
    enough: [
      allOf(scope.orders("MRI", spine, ["without and with"]), suspected(paraspinal), due(paraspinal)),
      staging(paraspinal)
    ]
  },
  {
    id: "enough-malignant-change",
    says: "Malignant change of a tumor elsewhere, known or suspected, is enough for contrast CT of chest or abdomen.",
    clauses: ["PN-9.c9"],
    readings: ["R-39"],
    tag: "OtherNerveSheathTumor",
    enough: [staging(otherTumor)]
  }
]
