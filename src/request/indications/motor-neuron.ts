/** Indications of PN-8: amyotrophic lateral sclerosis, spinal muscular atrophy, fasciculations. */
import { Schema } from "effect"
import { factsOf, oneOf, yesNo } from "../../language/fact.ts"
import { diagnosis, lowerMotorNeuronFindings, upperMotorNeuronFindings } from "./common.ts"

/** Amyotrophic lateral sclerosis (PN-8.1). */
export const ALS = Schema.TaggedStruct("ALS", { diagnosis, upperMotorNeuronFindings, lowerMotorNeuronFindings })
export interface ALS extends Schema.Schema.Type<typeof ALS> {}

/** Spinal muscular atrophy (PN-8.2). Onset is a fact of its own, not the age at service. */
export const SpinalMuscularAtrophy = Schema.TaggedStruct("SpinalMuscularAtrophy", {
  onset: oneOf("When did the disease begin?", ["infancy", "childhood", "adulthood"], {
    label: "the onset of the disease"
  }),
  upperMotorNeuronFindings,
  lowerMotorNeuronFindings
})
export interface SpinalMuscularAtrophy extends Schema.Schema.Type<typeof SpinalMuscularAtrophy> {}

const recorded = (what: string) =>
  oneOf(`Does the history say whether there is ${what}?`, ["present", "absent", "not addressed"], {
    label: `${what} in the history`,
    actionable: true
  })
const documented = (what: string) =>
  yesNo(`Does the history document ${what}?`, { label: `the history documents ${what}`, actionable: true })
const measured = (test: string) =>
  yesNo(`Is this test on file: ${test}?`, { label: `on file: ${test}`, actionable: true })

/** Fasciculations (PN-8.3). */
export const Fasciculations = Schema.TaggedStruct("Fasciculations", {
  timeCourse: documented("the time course of symptoms"),
  areasInvolved: documented("the areas of involvement"),
  weakness: recorded("weakness"),
  pain: recorded("pain"),
  sensoryLoss: recorded("sensory loss"),
  sphincterDysfunction: recorded("sphincter dysfunction"),
  completeBloodCount: measured("complete blood count"),
  metabolicPanel: measured("comprehensive metabolic panel"),
  calcium: measured("serum calcium"),
  thyroidFunction: measured("thyroid function"),
  vitaminB12: measured("vitamin B12"),
  sedimentationRate: measured("sedimentation rate"),
  antinuclearAntibodies: measured("antinuclear antibodies"),
  rheumatoidFactor: measured("rheumatoid factor"),
  proteinElectrophoresis: measured("serum protein electrophoresis with immunofixation"),
  upperMotorNeuronSigns: yesNo("Are there upper motor neuron signs, such as hyperreflexia or a Babinski sign?", {
    label: "there are upper motor neuron signs"
  }),
  lowerExtremityCause: yesNo("Is a lower motor neuron cause in the legs to be ruled out?", {
    label: "a lower motor neuron cause in the legs is to be ruled out"
  })
})
export interface Fasciculations extends Schema.Schema.Type<typeof Fasciculations> {}

export const als = factsOf("indication", "ALS", [], ALS)
export const spinalMuscularAtrophy = factsOf("indication", "SpinalMuscularAtrophy", [], SpinalMuscularAtrophy)
export const fasciculations = factsOf("indication", "Fasciculations", [], Fasciculations)
