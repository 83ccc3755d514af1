/**
 * A policy as portable JSON: its diagrams in program order and all that decides beside them, dates, thresholds, codes and
 * readings. Another program, another edition's, can be compared with it, and a certificate checked against it, without
 * the programs it was explored from. The form is a schema; its words are open where another edition may have others.
 */
import { Schema } from "effect"
import { codes } from "../../spec/codes.ts"
import { edition } from "../../spec/edition.ts"
import { readings } from "../../spec/readings.ts"
import { thresholds } from "../../spec/thresholds.ts"
import { IsoDate } from "../request/scalar.ts"
import type { ProgramDiagrams } from "./program-diagram.ts"

/** The version of the form. */
export const portableFormat = "pnd-policy-diagrams/1"

const Word = Schema.NonEmptyString
const some = Schema.isMinLength(1)
const Words = Schema.Array(Word).check(some)
const Place = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

const Answer = Schema.Union([Word, Schema.Boolean])
const Answers = Schema.Array(Answer).check(some)

const Study = Schema.Struct({
  modality: Word,
  regions: Schema.optionalKey(Words),
  contrasts: Schema.optionalKey(Words),
  side: Schema.optionalKey(Word)
}).annotate({ identifier: "Study", description: "A study; what is left out does not matter." })

const said = {
  id: Word.annotate({ description: "The identity of the fact; no two facts share one." }),
  scope: Schema.Literals(["request", "service", "indication", "order", "reading"]),
  path: Words.annotate({ description: "Where a request states it, inside its scope." }),
  label: Word,
  question: Word,
  actionable: Schema.Boolean.annotate({
    description: "Whether a requester can bring it about, or can only find it."
  })
}

/** A fact with a closed list of answers, as portable JSON. */
export const PortableChoice = Schema.TaggedStruct("Choice", {
  ...said,
  answers: Answers.annotate({ description: "At least two and at most 30; of a reading, the register's choice first." }),
  covers: Schema.Record(Word, Answers).annotate({ description: "Wider terms that a request may state instead." }),
  fallback: Schema.optionalKey(Answer.annotate({ description: "Assumed when a request is silent." })),
  others: Schema.optionalKey(Schema.Array(Study)).annotate({
    description: "Of a fact about the other services of a request: the studies looked for among them."
  }),
  alternative: Schema.optionalKey(Schema.Literals(["any region", "same region"])),
  oppositeSide: Schema.optionalKey(Schema.Boolean)
}).annotate({ identifier: "ChoiceFact", description: "A fact with a closed list of answers." })

/** A whole number, as portable JSON. */
export const PortableNumber = Schema.TaggedStruct("Number", {
  ...said,
  thresholds: Words,
  cuts: Schema.Array(Schema.Int.check(Schema.isGreaterThan(0)))
    .check(some)
    .annotate({
      description:
        "Where the thresholds cut the number line, ascending; the answers of the fact are the stretches between: " +
        "below the first cut, from each cut to the next, from the last cut on."
    }),
  between: Schema.optionalKey(
    Schema.Tuple([Word, Word]).annotate({
      description: "The two dates that may give it, as paths: in its own scope, or of the request after a slash."
    })
  )
}).annotate({ identifier: "NumberFact", description: "A whole number, asked only through thresholds." })

/** A fact, as portable JSON. */
export const PortableFact = Schema.Union([PortableChoice, PortableNumber])
export type PortableFact = typeof PortableFact.Type

const Ref = Schema.Int.annotate({
  identifier: "Ref",
  description: "Where an answer leads: a test by its place, or a leaf by the bitwise complement (~) of its place."
})

const Leaf = Schema.Struct({
  outcome: Schema.optionalKey(
    Schema.Literals(["CriteriaMet", "ClinicalReview", "Referred", "CriteriaNotMet", "NotGoverned"]).annotate({
      description: "Absent at the one end of the frame from which the diagram of the indication goes on."
    })
  ),
  kind: Schema.optionalKey(
    Schema.Literals([
      "prerequisite",
      "criterion",
      "not-listed",
      "not-indicated",
      "investigational",
      "order-of-tests"
    ]).annotate({ description: "What sort of thing is missing, where criteria are not met." })
  ),
  guideline: Schema.optionalKey(Word),
  because: Schema.optionalKey(Word),
  instead: Schema.optionalKey(Schema.Array(Study)),
  notes: Schema.optionalKey(Schema.Array(Schema.Struct({ says: Word, cites: Schema.Array(Word) }))),
  cites: Schema.Array(Word).annotate({ description: "The clauses and readings that decide, in the order relied on." })
}).annotate({ identifier: "Leaf", description: "Where a diagram ends: the outcome and what it rests on." })

const Threshold = Schema.Struct({
  id: Word,
  value: Place,
  unit: Schema.Literals(["days", "months", "years"]),
  bound: Schema.Literals(["at least", "at most"]),
  clause: Word,
  says: Word
}).annotate({ identifier: "Threshold" })

const Code = Schema.Struct({ modality: Word, regions: Words, contrast: Word, clauses: Schema.Array(Word) }).annotate({
  identifier: "Code",
  description: "The study that a code stands for; several regions leave it open among them."
})

/** The published form; what no schema of this kind can say, {@link readPortable} checks besides. */
export const Portable = Schema.Struct({
  format: Schema.Literal(portableFormat),
  edition: Word,
  /** First date of service that the edition governs. */
  effective: IsoDate,
  emergency: Schema.Struct({ from: IsoDate, to: IsoDate }).annotate({ description: "Both days included." }),
  thresholds: Schema.Record(Word, Threshold),
  codes: Schema.Record(Word, Code),
  readings: Schema.Array(Schema.Struct({ id: Word, options: Words })).annotate({
    description: "Where the text can be read in more than one way; the register's choice first."
  }),
  facts: Schema.Array(PortableFact),
  tests: Schema.Array(
    Schema.Tuple([Place, Place, Ref, Ref]).annotate({
      description:
        "A question: the place of its fact, the answers that count as yes (bit k for answer k), and where yes and no " +
        "lead. A test leads only to tests before it in the list."
    })
  ),
  leaves: Schema.Array(Leaf),
  /** Comes first, whatever the indication. */
  frame: Ref,
  indications: Schema.Record(Word, Ref).annotate({ description: "What follows the frame, by indication." })
})
/** A policy as portable JSON. */
export interface Portable extends Schema.Schema.Type<typeof Portable> {}
/** Where a diagram in portable JSON ends. */
export type PortableLeaf = Portable["leaves"][number]
/** A threshold of a policy in portable JSON. */
export type PortableThreshold = Portable["thresholds"][string]

/** What decides, in the program-order form. */
export const portableOf = (diagrams: ProgramDiagrams): Portable => ({
  format: portableFormat,
  edition: edition.id,
  effective: edition.effective,
  emergency: edition.emergency,
  thresholds,
  codes,
  readings: readings.map(({ id, options }) => ({ id, options: options.map((option) => option.id) })),
  ...diagrams
})

/** Sorts the keys of every object, so that the order in which a file has them does not matter. */
const inKeyOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** The text whose SHA-256 is the digest of the policy: two policies with the same text decide alike. */
export const policyText = (policy: Portable): string => JSON.stringify(policy, inKeyOrder)
