/** The coverage of this policy: its clauses, programs, test vectors, laws and worked cases. */
import { cases } from "../../spec/cases.ts"
import { sections } from "../../spec/clauses.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { vectorsOf } from "../../src/vectors/vectors.ts"
import { laws } from "../laws/laws.ts"
import { type ClauseTrace, type Subject, trace } from "./trace.ts"

/** What is traced. */
export const thisPolicy: Subject = {
  sections,
  policy: programDiagrams,
  // of every path; those of every condition take six times as long to make
  vectors: vectorsOf("paths", { frame: true, tags: indicationTags }).vectors,
  laws,
  cases,
  excused: { "PN-1.c8": "a general permission that never supports a study by itself (R-13, R-48)" }
}

/** What exercises each clause of this policy, in the document's order. */
export const tracePolicy = (): ReadonlyArray<ClauseTrace> => trace(thisPolicy)
