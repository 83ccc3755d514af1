/** Indications of PN-2, and a peripheral nerve that has no row of its own (PN-1). */
import { Schema } from "effect"
import { factsOf, oneOf, yesNo } from "../../language/fact.ts"
import { affectedSide, surgeryConsidered } from "./common.ts"

const clinicallyUncertain = yesNo("Are the clinical findings uncertain?", {
  label: "the clinical findings are uncertain"
})
const severe = yesNo("Is the case severe?", { label: "the case is severe" })

/** Carpal tunnel syndrome (PN-2, row 1). */
export const CarpalTunnelSyndrome = Schema.TaggedStruct("CarpalTunnelSyndrome", {
  affectedSide,
  surgeryConsidered,
  clinicallyUncertain
})
export interface CarpalTunnelSyndrome extends Schema.Schema.Type<typeof CarpalTunnelSyndrome> {}

/** A question about the wrist other than carpal tunnel syndrome (PN-2.c4). */
export const OtherWristQuestion = Schema.TaggedStruct("OtherWristQuestion", {})
export interface OtherWristQuestion extends Schema.Schema.Type<typeof OtherWristQuestion> {}

/** Ulnar neuropathy (PN-2, row 2). */
export const UlnarNeuropathy = Schema.TaggedStruct("UlnarNeuropathy", {
  affectedSide,
  surgeryConsidered,
  clinicallyUncertain,
  complex: yesNo("Is the case complex?", { label: "the case is complex" }),
  uncertainAfterTests: yesNo("Is the diagnosis still uncertain after EMG/NCV and ultrasound?", {
    label: "the diagnosis is still uncertain after EMG/NCV and ultrasound"
  })
})
export interface UlnarNeuropathy extends Schema.Schema.Type<typeof UlnarNeuropathy> {}

/** Radial neuropathy (PN-2, row 3). */
export const RadialNeuropathy = Schema.TaggedStruct("RadialNeuropathy", {
  affectedSide,
  severe,
  surgeryConsidered,
  tumorSuspected: yesNo("Is a tumor of the nerve suspected?", { label: "a tumor of the nerve is suspected" })
})
export interface RadialNeuropathy extends Schema.Schema.Type<typeof RadialNeuropathy> {}

/** Sciatic neuropathy (PN-2, row 4). */
export const SciaticNeuropathy = Schema.TaggedStruct("SciaticNeuropathy", {})
export interface SciaticNeuropathy extends Schema.Schema.Type<typeof SciaticNeuropathy> {}

/** Femoral neuropathy (PN-2, row 5). */
export const FemoralNeuropathy = Schema.TaggedStruct("FemoralNeuropathy", {})
export interface FemoralNeuropathy extends Schema.Schema.Type<typeof FemoralNeuropathy> {}

/** Meralgia paresthetica (PN-2, row 6). */
export const MeralgiaParesthetica = Schema.TaggedStruct("MeralgiaParesthetica", {
  surgeryConsidered,
  diagnosisUncertain: yesNo("Is the diagnosis uncertain?", { label: "the diagnosis is uncertain" })
})
export interface MeralgiaParesthetica extends Schema.Schema.Type<typeof MeralgiaParesthetica> {}

/** Peroneal neuropathy (PN-2, row 7). */
export const PeronealNeuropathy = Schema.TaggedStruct("PeronealNeuropathy", { affectedSide, severe, surgeryConsidered })
export interface PeronealNeuropathy extends Schema.Schema.Type<typeof PeronealNeuropathy> {}

/** Tarsal tunnel syndrome (PN-2, row 8). */
export const TarsalTunnelSyndrome = Schema.TaggedStruct("TarsalTunnelSyndrome", {})
export interface TarsalTunnelSyndrome extends Schema.Schema.Type<typeof TarsalTunnelSyndrome> {}

/** A peripheral nerve without a row of its own, for example the sural nerve. */
export const OtherPeripheralNerve = Schema.TaggedStruct("OtherPeripheralNerve", {
  course: oneOf("Is the nerve superficial, or deep or covered by bone?", ["superficial", "deep or covered by bone"], {
    label: "the course of the nerve"
  }),
  surgicalPlanning: yesNo("Is the study for planning surgery?", { label: "the study is for planning surgery" })
})
export interface OtherPeripheralNerve extends Schema.Schema.Type<typeof OtherPeripheralNerve> {}

const of = <const S extends Schema.Struct.Fields>(tag: string, struct: { readonly fields: S }) =>
  factsOf("indication", tag, [], struct)
export const carpalTunnel = of("CarpalTunnelSyndrome", CarpalTunnelSyndrome)
export const ulnar = of("UlnarNeuropathy", UlnarNeuropathy)
export const radial = of("RadialNeuropathy", RadialNeuropathy)
export const meralgia = of("MeralgiaParesthetica", MeralgiaParesthetica)
export const peroneal = of("PeronealNeuropathy", PeronealNeuropathy)
export const otherNerve = of("OtherPeripheralNerve", OtherPeripheralNerve)
