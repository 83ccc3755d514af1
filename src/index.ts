/** The public interface: decide, explain, and the types of requests and determinations. */

export { type CheckOptions, check } from "./api/check.ts"
export { checklistInWords } from "./api/checklist/words.ts"
export {
  Checklist,
  ChecklistItem,
  ChecklistRoute,
  checklist,
  ToDocument
} from "./api/checklist.ts"
export { type DecideOptions, decide, decideDecoded, decideEffect } from "./api/decide.ts"
export {
  decideOutcomes,
  type OutcomeGrounds,
  type RequestOutcomes,
  type ServiceOutcome
} from "./api/decide-outcomes.ts"
export {
  type CriterionExplained,
  type Explanation,
  explain,
  explainInWords,
  type IndicationExplained
} from "./api/explain.ts"
export * as interview from "./api/interview.ts"
export { letter } from "./api/letter.ts"
export { rejectionInWords } from "./api/rejection-in-words.ts"
export { FactSaid, ProposedChange, RestsOn, SupportedStudy, WhatIf, WouldMatter, whatIf } from "./api/what-if.ts"
export { Certificate } from "./certificate.ts"
export * from "./determination.ts"
export type { Rejection } from "./diagram/certificate/rejection.ts"
export { Portable } from "./diagram/portable.ts"
export { NotAPolicy, readPortable } from "./diagram/read-portable.ts"
export { Profile, registerProfile } from "./language/profile.ts"
export { decode, InvalidRequest, type Problem } from "./request/decode.ts"
export { Indication, type IndicationTag, indicationTags } from "./request/indication.ts"
export { Request } from "./request/request.ts"
export { Service, Study } from "./request/service.ts"
export { version } from "./version.ts"
