/**
 * Which study a code stands for: the 27 codes that the policy prints, each mapped to a study in this package's own
 * vocabulary, with the clauses that print it. The numbers are CPT codes of the American Medical Association; only bare
 * numbers and our own short study names stand here, no descriptors. The MIT license of this package does not extend to
 * the codes, and this file can be replaced or removed: studies are then described instead of coded (docs/NOTICE.md).
 * It may not know whether a study is supported.
 */
import type { ClauseId } from "./clauses.ts"
import type { Contrast, Modality, Region } from "./studies.ts"
import { armSegments, legSegments } from "./studies.ts"

export interface CodedStudy {
  readonly modality: Modality
  /** One region, or those among which the code leaves it open. */
  readonly regions: readonly [Region, ...ReadonlyArray<Region>]
  readonly contrast: Contrast
  /** The clauses that print the code. */
  readonly clauses: ReadonlyArray<ClauseId>
}

export const codes = {
  "70540": { modality: "MRI", regions: ["neck"], contrast: "without", clauses: ["PN-4.c1", "PN-4.c3"] },
  "70543": { modality: "MRI", regions: ["neck"], contrast: "without and with", clauses: ["PN-4.c1", "PN-4.c3"] },
  "70551": { modality: "MRI", regions: ["brain"], contrast: "without", clauses: ["PN-8.3.c7"] },
  "70553": { modality: "MRI", regions: ["brain"], contrast: "without and with", clauses: ["PN-8.3.c7", "PN-9.c3"] },
  "71250": { modality: "CT", regions: ["chest"], contrast: "without", clauses: ["PN-6.1.c4", "PN-6.3.c11"] },
  "71260": {
    modality: "CT",
    regions: ["chest"],
    contrast: "with",
    clauses: ["PN-6.1.c2", "PN-6.1.c6", "PN-6.1.c9", "PN-9.c9"]
  },
  "71550": { modality: "MRI", regions: ["chest"], contrast: "without", clauses: ["PN-4.c1"] },
  "71552": { modality: "MRI", regions: ["chest"], contrast: "without and with", clauses: ["PN-3.c12", "PN-4.c1"] },
  "72141": { modality: "MRI", regions: ["cervical spine"], contrast: "without", clauses: ["PN-4.c12", "PN-8.3.c7"] },
  "72146": { modality: "MRI", regions: ["thoracic spine"], contrast: "without", clauses: ["PN-8.3.c7"] },
  "72148": { modality: "MRI", regions: ["lumbar spine"], contrast: "without", clauses: ["PN-5.c11", "PN-6.3.c7"] },
  "72156": {
    modality: "MRI",
    regions: ["cervical spine"],
    contrast: "without and with",
    clauses: ["PN-8.3.c7", "PN-9.c5"]
  },
  "72157": {
    modality: "MRI",
    regions: ["thoracic spine"],
    contrast: "without and with",
    clauses: ["PN-8.3.c7", "PN-9.c5"]
  },
  "72158": {
    modality: "MRI",
    regions: ["lumbar spine"],
    contrast: "without and with",
    clauses: ["PN-3.c6", "PN-3.c9", "PN-9.c5"]
  },
  "72193": { modality: "CT", regions: ["pelvis"], contrast: "with", clauses: ["PN-5.c3"] },
  "72195": {
    modality: "MRI",
    regions: ["pelvis"],
    contrast: "without",
    clauses: ["PN-2.c16", "PN-2.c21", "PN-2.c24", "PN-2.c25"]
  },
  "72197": { modality: "MRI", regions: ["pelvis"], contrast: "without and with", clauses: ["PN-5.c1", "PN-5.c2"] },
  "73218": {
    modality: "MRI",
    regions: armSegments,
    contrast: "without",
    clauses: ["PN-2.c8", "PN-2.c9", "PN-2.c11", "PN-4.c1", "PN-6.2.c1"]
  },
  "73220": {
    modality: "MRI",
    regions: armSegments,
    contrast: "without and with",
    clauses: ["PN-2.c12", "PN-3.c12", "PN-4.c1", "PN-6.2.c1"]
  },
  "73221": {
    modality: "MRI",
    regions: ["shoulder", "elbow", "wrist"],
    contrast: "without",
    clauses: ["PN-2.c3", "PN-2.c8", "PN-2.c9"]
  },
  "73718": {
    modality: "MRI",
    regions: legSegments,
    contrast: "without",
    clauses: ["PN-2.c31", "PN-6.2.c1", "PN-6.3.c7"]
  },
  "73720": { modality: "MRI", regions: legSegments, contrast: "without and with", clauses: ["PN-6.2.c1"] },
  "73721": { modality: "MRI", regions: ["hip", "knee", "ankle"], contrast: "without", clauses: ["PN-2.c31"] },
  "74160": { modality: "CT", regions: ["abdomen"], contrast: "with", clauses: ["PN-9.c9"] },
  "74177": { modality: "CT", regions: ["abdomen and pelvis"], contrast: "with", clauses: ["PN-5.c4"] },
  "74181": { modality: "MRI", regions: ["abdomen"], contrast: "without", clauses: ["PN-6.3.c9"] },
  "74183": { modality: "MRI", regions: ["abdomen"], contrast: "without and with", clauses: ["PN-5.c2"] }
} as const satisfies Record<string, CodedStudy>

/** A code that the policy prints. */
export type Code = keyof typeof codes
