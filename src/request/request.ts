/**
 * A request: who, when, why, which services, and what is on file. Everything clinical is optional, and absent means
 * unknown, never false. It knows the shape of a request and nothing of how it is decided.
 */
import { Schema } from "effect"
import { Indication } from "./indication.ts"
import { IsoDate, Text } from "./scalar.ts"
import { Service } from "./service.ts"
import {
  ContrastSafety,
  Electrodiagnostics,
  Evaluation,
  Mri,
  Neurography,
  Onset,
  Patient,
  PlanCoverage,
  Ultrasound
} from "./work-up.ts"

/** A prior-authorization request under the policy. */
export const Request = Schema.Struct({
  /** The sender's own id; it is returned with the answer and never read. */
  id: Schema.optionalKey(Text),
  /** The date of service; it chooses the edition. */
  dateOfService: IsoDate,
  patient: Schema.optionalKey(Patient),
  coverage: Schema.optionalKey(PlanCoverage),
  evaluation: Schema.optionalKey(Evaluation),
  onset: Schema.optionalKey(Onset),
  electrodiagnostics: Schema.optionalKey(Electrodiagnostics),
  ultrasound: Schema.optionalKey(Ultrasound),
  mri: Schema.optionalKey(Mri),
  contrastSafety: Schema.optionalKey(ContrastSafety),
  neurography: Schema.optionalKey(Neurography),
  /** Why: one indication or several. */
  indications: Schema.NonEmptyArray(Indication),
  /** What is ordered: one service or several, each decided seeing the others. */
  services: Schema.NonEmptyArray(Service)
}).annotate({ identifier: "Request", title: "A prior-authorization request", description: "Absent means unknown." })
export interface Request extends Schema.Schema.Type<typeof Request> {}
