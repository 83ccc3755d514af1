/** Worked cases of fasciculations, alone and beside an established ALS, where several sections could speak. */
import type { WorkedCase } from "../case.ts"
import { completeFasciculations } from "./indications.ts"
import { bothExaminations, evaluated } from "./on-file.ts"
import { firstMri } from "./ordered.ts"

const onFile = { ...evaluated, electrodiagnostics: bothExaminations, services: [firstMri("lumbar spine")] }
const fasciculations = { ...completeFasciculations, weakness: "absent", upperMotorNeuronSigns: false }

export const fasciculationOrderCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-8.3/lumbar-sphincter-unasked",
    says: "Lumbar MRI for twitching muscles, no cause in the legs to exclude, the sphincters never asked about: passed on.",
    shows: [{ reading: "R-67" }],
    request: { ...onFile, indications: [{ ...fasciculations, sphincterDysfunction: "not addressed" }] },
    expect: [{ outcome: "Referred", referral: "Spine", clauses: ["PN-8.3.c13"] }]
  },
  {
    id: "PN-8.1/established-beside-fasciculations",
    says: "Established ALS and twitching muscles are both stated: lumbar MRI fits one section only, so a reviewer decides.",
    shows: [{ reading: "R-69" }, { reading: "R-44" }, { trap: "T-37" }],
    request: { ...onFile, indications: [{ _tag: "ALS", diagnosis: "established" }, fasciculations] },
    expect: [{ outcome: "ClinicalReview", clauses: [] }]
  }
]
