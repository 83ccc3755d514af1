/** Indications of PN-3: the six rows of the polyneuropathy table. */
import { Schema } from "effect"
import { factsOf, yesNo } from "../../language/fact.ts"
import { diagnosis } from "./common.ts"

const uncertainAfterEmg = yesNo("Is the diagnosis uncertain after EMG/NCV?", {
  label: "the diagnosis is uncertain after EMG/NCV"
})

/** A syndrome of peripheral and central nervous system together, such as Guillain-Barré syndrome or Lyme disease. */
export const CrossoverSyndrome = Schema.TaggedStruct("CrossoverSyndrome", {
  brainFindings: yesNo("Do clinical findings point to the brain?", { label: "clinical findings point to the brain" }),
  spinalCordFindings: yesNo("Do clinical findings point to the spinal cord?", {
    label: "clinical findings point to the spinal cord"
  })
})
export interface CrossoverSyndrome extends Schema.Schema.Type<typeof CrossoverSyndrome> {}

/** AIDS-related cytomegaloviral neuropathy or radiculopathy. */
export const AidsCytomegalovirus = Schema.TaggedStruct("AidsCytomegalovirus", { diagnosis })
export interface AidsCytomegalovirus extends Schema.Schema.Type<typeof AidsCytomegalovirus> {}

/** Chronic inflammatory demyelinating polyneuropathy. */
export const CIDP = Schema.TaggedStruct("CIDP", { uncertainAfterEmg })
export interface CIDP extends Schema.Schema.Type<typeof CIDP> {}

/** Multifocal motor neuropathy. */
export const MultifocalMotorNeuropathy = Schema.TaggedStruct("MultifocalMotorNeuropathy", { uncertainAfterEmg })
export interface MultifocalMotorNeuropathy extends Schema.Schema.Type<typeof MultifocalMotorNeuropathy> {}

/** POEMS syndrome. */
export const POEMS = Schema.TaggedStruct("POEMS", {})
export interface POEMS extends Schema.Schema.Type<typeof POEMS> {}

/** Subacute sensory neuronopathy and other paraneoplastic demyelinating neuropathies. */
export const ParaneoplasticNeuropathy = Schema.TaggedStruct("ParaneoplasticNeuropathy", {})
export interface ParaneoplasticNeuropathy extends Schema.Schema.Type<typeof ParaneoplasticNeuropathy> {}

export const crossover = factsOf("indication", "CrossoverSyndrome", [], CrossoverSyndrome)
export const aidsCytomegalovirus = factsOf("indication", "AidsCytomegalovirus", [], AidsCytomegalovirus)
export const cidp = factsOf("indication", "CIDP", [], CIDP)
export const multifocal = factsOf("indication", "MultifocalMotorNeuropathy", [], MultifocalMotorNeuropathy)
