/** Laws of PN-9: a nerve sheath tumor that is suspected, its follow-up, and the CT that looks for malignant change. */
import { vestibular } from "../../src/request/indications/nerve-sheath.ts"
import { study } from "../../src/request/service.ts"
import { knowing, together } from "./change.ts"
import { couldBe } from "./facts.ts"
import type { Law } from "./law.ts"
import { metUnder } from "./lines.ts"
import { about, having } from "./requests.ts"
import { anyCt, anyMri, notNeurography, tumors } from "./scopes.ts"

export const followUpNeeded: Law = {
  id: "nerve-sheath-follow-up",
  says: "Follow-up MRI of a nerve sheath tumor needs something new, or surgery with the surgeon or a new baseline.",
  scope: "PN-9, MRI, the phase not stated as initial.",
  clauses: ["PN-9.c6", "PN-9.c7", "PN-9.c8"],
  readings: ["R-39"],
  requests: about(tumors, having(study.modality, "MRI"), having(vestibular.phase, "follow-up")),
  holds: metUnder(
    tumors,
    ({ indication: { baselineAfterIncompleteRemoval, newSymptomsOrFindings, postoperative, surgeonRequests } }) =>
      newSymptomsOrFindings === true ||
      (postoperative === true && (surgeonRequests === true || baselineAfterIncompleteRemoval === true)),
    ({ indication, service }) => indication.phase !== "initial" && couldBe(service, anyMri)
  ),
  ignoring: together(
    knowing("VestibularSchwannoma", { postoperative: true }),
    knowing("ParaspinalNeurofibroma", { postoperative: true })
  )
}

export const malignantChangeOnly: Law = {
  id: "nerve-sheath-ct-for-malignant-change",
  says: "CT in a nerve sheath tumor is met only for malignant transformation, known or suspected.",
  scope: "PN-9, CT.",
  clauses: ["PN-9.c9"],
  readings: ["R-39"],
  requests: about(tumors, having(study.modality, "CT"), having(study.region, "chest", "abdomen")),
  holds: metUnder(
    tumors,
    ({ indication }) =>
      indication.malignantTransformation === "known" || indication.malignantTransformation === "suspected",
    ({ service }) => couldBe(service, anyCt)
  ),
  ignoring: together(
    knowing("VestibularSchwannoma", { malignantTransformation: "known" }),
    knowing("OtherNerveSheathTumor", { malignantTransformation: "known" })
  )
}

export const tumorSuspected: Law = {
  id: "nerve-sheath-tumor-suspected",
  says: "For a nerve sheath tumor imaging is met only where the tumor is at least suspected.",
  scope: "PN-9 but for surveillance in neurofibromatosis; MR neurography apart.",
  clauses: ["PN-9.c2"],
  readings: ["R-39", "R-72"],
  requests: about(tumors),
  holds: metUnder(
    tumors,
    ({ indication }) => indication.diagnosis === "suspected" || indication.diagnosis === "established",
    ({ service }) => couldBe(service, notNeurography)
  ),
  ignoring: together(
    knowing("VestibularSchwannoma", { diagnosis: "suspected" }),
    knowing("ParaspinalNeurofibroma", { diagnosis: "suspected" })
  )
}

export const nerveSheathLaws = [tumorSuspected, followUpNeeded, malignantChangeOnly] as const
