/** The public interface: decide, explain, and the types of requests and determinations. */
export { type DecideOptions, decide, decideDecoded, decideEffect } from "./api/decide.ts"
export {
  type CriterionExplained,
  type Explanation,
  explain,
  explainInWords,
  type IndicationExplained
} from "./api/explain.ts"
export { letter } from "./api/letter.ts"
export * from "./determination.ts"
export { Profile, registerProfile } from "./language/profile.ts"
export { decode, InvalidRequest, type Problem } from "./request/decode.ts"
export { Indication, type IndicationTag, indicationTags } from "./request/indication.ts"
export { Request } from "./request/request.ts"
export { Service, Study } from "./request/service.ts"
export { version } from "./version.ts"
