/**
 * The policy as one text: every question with its answers and default, every ruling in program order, and the codes,
 * dates, thresholds and readings behind them. Two policies with the same text decide alike; its digest stamps every
 * determination.
 */
import { codes } from "../../spec/codes.ts"
import { edition } from "../../spec/edition.ts"
import { readings } from "../../spec/readings.ts"
import { thresholds } from "../../spec/thresholds.ts"
import type { ProgramDiagrams } from "./program-diagram.ts"

/** The text whose SHA-256 is the digest of the policy. */
export const policyText = (diagrams: ProgramDiagrams): string =>
  [
    edition.effective,
    edition.emergency,
    codes,
    ...Object.values(thresholds),
    ...readings.map(({ id, options }) => ({ id, options: options.map((option) => option.id) })),
    diagrams
  ]
    .map((one) => JSON.stringify(one))
    .join("\n")
