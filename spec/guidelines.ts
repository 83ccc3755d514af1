/**
 * The other guidelines that the policy points to. A referral names one of these and stops: what they say is not part of
 * this package, and this module may not guess it.
 */
import type { ClauseId } from "./clauses.ts"

export interface Guideline {
  readonly id: string
  /** What it is about, in our words. */
  readonly title: string
  /** The family of guidelines it belongs to. */
  readonly family: string
  /** The clauses that point there. */
  readonly clauses: ReadonlyArray<ClauseId>
}

export const guidelines = {
  "MS-21": { id: "MS-21", title: "Wrist", family: "musculoskeletal", clauses: ["PN-2.c4"] },
  "MS-27": {
    id: "MS-27",
    title: "Foot, with tarsal tunnel syndrome",
    family: "musculoskeletal",
    clauses: ["PN-2.c33"]
  },
  "SP-3": { id: "SP-3", title: "Neck pain and cervical trauma", family: "spine", clauses: ["PN-2.c5", "PN-4.c10"] },
  "SP-6.1": { id: "SP-6.1", title: "Leg pain with neurological features", family: "spine", clauses: ["PN-8.3.c10"] },
  "ONC-25": { id: "ONC-25", title: "Myeloma and plasmacytoma", family: "oncology", clauses: ["PN-3.c15"] },
  "ONC-30.3": {
    id: "ONC-30.3",
    title: "Paraneoplastic syndromes",
    family: "oncology",
    clauses: ["PN-3.c18", "PN-6.2.c9"]
  },
  "ONC-1.4": { id: "ONC-1.4", title: "PET in oncology", family: "oncology", clauses: ["PN-4.c19", "PN-5.c17"] },
  "CH-31": { id: "CH-31", title: "Thoracic outlet syndrome", family: "chest", clauses: ["PN-4.c14"] },
  "CH-11.1": { id: "CH-11.1", title: "Interstitial lung disease", family: "chest", clauses: ["PN-6.2.c8"] },
  "PEDMS-10.3": {
    id: "PEDMS-10.3",
    title: "Inflammatory muscle disease in children",
    family: "pediatric musculoskeletal",
    clauses: ["PN-6.2.c7"]
  },
  "AB-11": { id: "AB-11", title: "Gaucher disease and hemochromatosis", family: "abdomen", clauses: ["PN-6.3.c1"] },
  "HD-33.1": {
    id: "HD-33.1",
    title: "Vestibular schwannoma and its neighbors",
    family: "head",
    clauses: ["PN-9.c4"]
  },
  "PEDONC-2.3": {
    id: "PEDONC-2.3",
    title: "Neurofibromatosis 1 and 2",
    family: "pediatric oncology",
    clauses: ["PN-9.c10"]
  },
  Spine: {
    id: "Spine",
    title: "The spine imaging guidelines at large",
    family: "spine",
    clauses: ["PN-8.1.c4", "PN-8.3.c13"]
  }
} as const satisfies Record<string, Guideline>

/** A guideline that the policy sends questions to. */
export type GuidelineId = keyof typeof guidelines
