/**
 * The owner's two invariants as slogans, without their scope. Both are false of the policy; each comes with a request
 * that shows it. The laws in their exact scope stand in `owner.ts`.
 */
import { indicationTags } from "../../src/request/indication.ts"
import { emgDone, surelyIs } from "./facts.ts"
import type { Slogan } from "./law.ts"
import { metUnder, ofEachMet } from "./lines.ts"
import { aboutAnything } from "./requests.ts"
import { anyCt, infiltrated, isOneOf } from "./scopes.ts"

export const ctSlogan: Slogan = {
  id: "slogan-ct-only-when-mri-is-contraindicated",
  says: "CT is met only when MRI is contraindicated.",
  scope: "Told of every CT. In PN-6.1, PN-6.3 and PN-9 CT comes first; in PN-4 and PN-5 other obstacles count too.",
  clauses: ["PN-1.c9", "PN-6.1.c2", "PN-6.3.c11", "PN-9.c9"],
  readings: ["R-12", "R-24"],
  requests: aboutAnything(),
  holds: ofEachMet(
    ({ request }) => request.mri?.feasibility === "contraindicated",
    ({ service }) => surelyIs(service, anyCt)
  ),
  counterexample: {
    dateOfService: "2024-03-01",
    evaluation: { contact: "in person" },
    mri: { feasibility: "possible" },
    indications: [{ _tag: "MyastheniaGravis", diagnosis: "established" }],
    services: [{ study: { modality: "CT", region: "chest", contrast: "with" }, previous: { result: "none" } }]
  }
}

export const emgSlogan: Slogan = {
  id: "slogan-emg-except-meralgia-femoral-infiltration",
  says: "EMG/NCV is required except in meralgia paresthetica, femoral neuropathy and malignant infiltration.",
  scope: "Told of every study. PN-6.1, PN-6.3, PN-8.1, PN-8.2, PN-9 and biopsy planning have no such rule.",
  clauses: ["PN-1.c2", "PN-6.2.c6", "PN-8.2.c4"],
  readings: ["R-07", "R-32"],
  requests: aboutAnything(),
  holds: metUnder(
    indicationTags.filter((tag) => !isOneOf(tag, ["MeralgiaParesthetica", "FemoralNeuropathy"])),
    ({ request }) => emgDone(request),
    ({ indication }) => !infiltrated(indication)
  ),
  counterexample: {
    dateOfService: "2024-03-01",
    evaluation: { contact: "in person" },
    electrodiagnostics: { emgNcv: "not done" },
    indications: [{ _tag: "MuscleBiopsy", inflammatory: false }],
    services: [{ study: { modality: "MRI", region: "thigh", contrast: "without", side: "left" } }]
  }
}

export const slogans = [ctSlogan, emgSlogan] as const
