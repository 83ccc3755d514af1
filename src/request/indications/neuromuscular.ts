/** Indications of PN-6: the neuromuscular junction, muscle, and Gaucher disease. */
import { Schema } from "effect"
import { factsOf, oneOf, yesNo } from "../../language/fact.ts"
import { diagnosis } from "./common.ts"

/** Myasthenia gravis (PN-6.1). */
export const MyastheniaGravis = Schema.TaggedStruct("MyastheniaGravis", {
  diagnosis,
  chestMassSymptoms: yesNo("Are there now symptoms of a chest mass?", { label: "there are symptoms of a chest mass" }),
  risingTiters: yesNo("Are anti-striated-muscle antibody titers rising?", {
    label: "anti-striated-muscle antibody titers are rising"
  }),
  preoperativeNeed: yesNo("Is a preoperative evaluation needed?", { label: "a preoperative evaluation is needed" })
})
export interface MyastheniaGravis extends Schema.Schema.Type<typeof MyastheniaGravis> {}

/** Lambert-Eaton myasthenic syndrome (PN-6.1). */
export const LEMS = Schema.TaggedStruct("LEMS", {
  diagnosis,
  suspicionPersists: yesNo("Does the suspicion persist since the earlier CT?", { label: "the suspicion persists" })
})
export interface LEMS extends Schema.Schema.Type<typeof LEMS> {}

/** Stiff-person syndrome (PN-6.1). */
export const StiffPersonSyndrome = Schema.TaggedStruct("StiffPersonSyndrome", { diagnosis })
export interface StiffPersonSyndrome extends Schema.Schema.Type<typeof StiffPersonSyndrome> {}

const inflammatory = yesNo("Is it an inflammatory muscle disease?", { label: "the muscle disease is inflammatory" })

/** Evaluation of myopathy or myositis (PN-6.2). */
export const Myopathy = Schema.TaggedStruct("Myopathy", {
  inflammatory,
  examined: yesNo("Has a clinical examination been done?", {
    label: "a clinical examination was done",
    actionable: true
  }),
  laboratoryTested: yesNo("Have laboratory tests been done?", { label: "laboratory tests were done", actionable: true })
})
export interface Myopathy extends Schema.Schema.Type<typeof Myopathy> {}

/** Planning of a muscle biopsy (PN-6.2). */
export const MuscleBiopsy = Schema.TaggedStruct("MuscleBiopsy", { inflammatory })
export interface MuscleBiopsy extends Schema.Schema.Type<typeof MuscleBiopsy> {}

/** Interstitial lung disease with an inflammatory myopathy (PN-6.2). */
export const MyopathyLungDisease = Schema.TaggedStruct("MyopathyLungDisease", {})
export interface MyopathyLungDisease extends Schema.Schema.Type<typeof MyopathyLungDisease> {}

/** Search for an occult neoplasm in a muscle disease (PN-6.2). */
export const OccultNeoplasmSearch = Schema.TaggedStruct("OccultNeoplasmSearch", {
  disease: oneOf("Which muscle disease is it?", ["dermatomyositis", "polymyositis", "another muscle disease"], {
    label: "the muscle disease"
  })
})
export interface OccultNeoplasmSearch extends Schema.Schema.Type<typeof OccultNeoplasmSearch> {}

/** Gaucher disease (PN-6.3): marrow, liver and spleen, lungs, bone density, bone pain. */
export const GaucherDisease = Schema.TaggedStruct("GaucherDisease", {
  initialDiagnosis: yesNo("Is the study part of the initial diagnosis?", {
    label: "the study is part of the initial diagnosis"
  }),
  management: oneOf(
    "Is the patient on enzyme replacement therapy, or in surveillance?",
    ["enzyme replacement therapy", "surveillance", "both", "neither"],
    { label: "management" }
  ),
  pulmonarySymptoms: oneOf("Are there new or worsening pulmonary symptoms?", ["new or worsening", "stable or none"], {
    label: "pulmonary symptoms"
  }),
  pulmonaryInvolvement: yesNo("Is pulmonary involvement documented?", { label: "pulmonary involvement is documented" }),
  bonePain: oneOf(
    "Is there acute bone pain in the area to be imaged?",
    ["acute, in the area imaged", "acute, elsewhere", "none"],
    {
      label: "bone pain"
    }
  ),
  painRadiograph: oneOf(
    "Was the painful area radiographed, and what did it show?",
    ["not done", "diagnostic", "non-diagnostic", "points to further imaging"],
    { label: "the radiograph of the painful area", actionable: true }
  ),
  pediatricDxaExpertise: yesNo("Does the requesting institution have expertise with DXA in pediatrics?", {
    label: "the requesting institution has expertise with DXA in pediatrics",
    actionable: true
  })
})
export interface GaucherDisease extends Schema.Schema.Type<typeof GaucherDisease> {}

export const myasthenia = factsOf("indication", "MyastheniaGravis", [], MyastheniaGravis)
export const lems = factsOf("indication", "LEMS", [], LEMS)
export const stiffPerson = factsOf("indication", "StiffPersonSyndrome", [], StiffPersonSyndrome)
export const myopathy = factsOf("indication", "Myopathy", [], Myopathy)
export const biopsy = factsOf("indication", "MuscleBiopsy", [], MuscleBiopsy)
export const neoplasmSearch = factsOf("indication", "OccultNeoplasmSearch", [], OccultNeoplasmSearch)
export const gaucher = factsOf("indication", "GaucherDisease", [], GaucherDisease)
