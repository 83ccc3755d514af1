/** The public interface: decide, explain, explore, verify, and the types of requests and determinations. */

export type { ClauseId, SectionId } from "../spec/clauses.ts"
export type { Code } from "../spec/codes.ts"
export type { GuidelineId } from "../spec/guidelines.ts"
export type { LiveReadingId, ReadingId } from "../spec/readings.ts"
export type { Contrast, Modality, Region, Side, UmbrellaRegion } from "../spec/studies.ts"
export type { ThresholdId } from "../spec/thresholds.ts"
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
export { type Answered, decideAll } from "./api/decide-all.ts"
export { type ColumnEnd, type ColumnFact, columnEnds, columnFacts, decideColumns } from "./api/decide-columns.ts"
export { decideOutcomes, type RequestOutcomes } from "./api/decide-outcomes.ts"
export {
  type CriterionExplained,
  type Explanation,
  explain,
  explainInWords,
  type IndicationExplained
} from "./api/explain.ts"
/** Asking only what still matters: `begin`, then `next` and `answer` in turn, until `next` gives the end. */
export * as interview from "./api/interview.ts"
export { letter } from "./api/letter.ts"
export { rejectionInWords } from "./api/rejection-in-words.ts"
export type { OutcomeGrounds, ServiceOutcome } from "./api/service-outcome.ts"
export { FactSaid, ProposedChange, RestsOn, SupportedStudy, WhatIf, WouldMatter, whatIf } from "./api/what-if.ts"
export type { Choices, Listed, NotListed, Passed, Reached, Says, Walk, Witnessed } from "./certificate.ts"
export { Certificate } from "./certificate.ts"
export * from "./determination.ts"
export type { Item as ListedItem, Rejection } from "./diagram/certificate/rejection.ts"
export type { Stated, StatedRecord, StatedUnder } from "./diagram/certificate/stated.ts"
export { Portable } from "./diagram/portable.ts"
export { NotAPolicy, readPortable } from "./diagram/read-portable.ts"
export type { UnmetKind } from "./language/criterion.ts"
export type { AnswerSet, ChoiceFact, Fact, NumberFact, Placed, Said, Scope } from "./language/fact.ts"
export { Profile, registerProfile } from "./language/profile.ts"
export type { Decided } from "./language/ruling.ts"
export type { Standing } from "./language/weigh.ts"
export { decode, InvalidRequest, type Problem } from "./request/decode.ts"
export { Indication, type IndicationTag, indicationTags } from "./request/indication.ts"
export type {
  CarpalTunnelSyndrome,
  FemoralNeuropathy,
  MeralgiaParesthetica,
  OtherPeripheralNerve,
  OtherWristQuestion,
  PeronealNeuropathy,
  RadialNeuropathy,
  SciaticNeuropathy,
  TarsalTunnelSyndrome,
  UlnarNeuropathy
} from "./request/indications/focal.ts"
export type { ALS, Fasciculations, SpinalMuscularAtrophy } from "./request/indications/motor-neuron.ts"
export type {
  NeurofibromatosisSurveillance,
  OtherNerveSheathTumor,
  ParaspinalNeurofibroma,
  VestibularSchwannoma
} from "./request/indications/nerve-sheath.ts"
export type {
  GaucherDisease,
  LEMS,
  MuscleBiopsy,
  MyastheniaGravis,
  Myopathy,
  MyopathyLungDisease,
  OccultNeoplasmSearch,
  StiffPersonSyndrome
} from "./request/indications/neuromuscular.ts"
export type { BrachialPlexus, LumbosacralPlexus } from "./request/indications/plexus.ts"
export type {
  AidsCytomegalovirus,
  CIDP,
  CrossoverSyndrome,
  MultifocalMotorNeuropathy,
  ParaneoplasticNeuropathy,
  POEMS
} from "./request/indications/poly.ts"
export { Request } from "./request/request.ts"
export type { Previous, StudyCoverage } from "./request/service.ts"
export { Service, Study } from "./request/service.ts"
export type {
  ContrastSafety,
  Electrodiagnostics,
  Evaluation,
  Mri,
  Neurography,
  Onset,
  Patient,
  PlanCoverage,
  Ultrasound
} from "./request/work-up.ts"
export { version } from "./version.ts"
