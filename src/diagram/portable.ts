/**
 * A policy as portable JSON: its diagrams in program order and all that decides beside them, dates, thresholds, codes and
 * readings. Another program, another edition's, can be compared with it, and a certificate checked against it, without
 * the programs it was explored from.
 */
import { codes } from "../../spec/codes.ts"
import { edition } from "../../spec/edition.ts"
import { readings } from "../../spec/readings.ts"
import { thresholds } from "../../spec/thresholds.ts"
import type { ProgramDiagrams } from "./program-diagram.ts"

/** The version of the form. */
export const portableFormat = "pnd-policy-diagrams/1"

/** What decides, in the program-order form. */
export const portableOf = (diagrams: ProgramDiagrams) => ({
  format: portableFormat,
  edition: edition.id,
  effective: edition.effective,
  emergency: edition.emergency,
  thresholds,
  codes,
  readings: readings.map(({ id, options }) => ({ id, options: options.map((option) => option.id) })),
  ...diagrams
})

/** A policy as portable JSON. */
export type Portable = ReturnType<typeof portableOf>

/** The text whose SHA-256 is the digest of the policy: two policies with the same text decide alike. */
export const policyText = (policy: Portable): string => JSON.stringify(policy)
