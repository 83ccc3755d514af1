/**
 * The report of a verification as JSON: what was verified, when and how, and law by law what was found. A schema, so that
 * the shape is documented in one place and a report that was filed can be read again. It may not know today's date.
 */
import { Schema } from "effect"
import { clauseOf } from "../../spec/clauses.ts"
import { edition } from "../../spec/edition.ts"
import { readingOf } from "../../spec/readings.ts"
import { outcomes, Step } from "../../src/determination.ts"
import { digest } from "../../src/digest.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { version } from "../../src/version.ts"
import { EngineReport } from "./against/report.ts"
import type { Counterexample, Finding } from "./finding.ts"

const Texts = Schema.Array(Schema.String)

/** What is decided of a service. */
const Said = Schema.Struct({
  /** One of the six outcomes. */
  outcome: Schema.Literals(outcomes),
  clauses: Texts,
  readings: Texts,
  /** The questions put to the request, in order: the fact, what was asked, the answer, and where it comes from. */
  trace: Schema.Array(Step)
})

const CounterexampleReport = Schema.Struct({
  /** The smallest request that was found, or several where the law compares them; what is decided of each service. */
  shown: Schema.Array(
    Schema.Struct({
      request: Schema.Json,
      /** Readings in force that are not the register's. */
      chosen: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)),
      said: Schema.Array(Said),
      /** What another engine says, where one was asked. */
      engine: Schema.optionalKey(Schema.String)
    })
  ),
  /** All of what was generated, where requests are only a part of it. */
  generated: Schema.optionalKey(Schema.Json),
  /** With the seed, generates it again: `pnd verify --law ID --seed SEED --path PATH`. */
  path: Schema.optionalKey(Schema.String)
})

/** What was found of one law. */
export const LawReport = Schema.Struct({
  id: Schema.String,
  /** The law, in one sentence. */
  says: Schema.String,
  /** Of which requests it speaks. */
  scope: Schema.String,
  clauses: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      /** Where a reader of the document finds it. */
      place: Schema.String,
      /** In our own words. */
      text: Schema.String
    })
  ),
  readings: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      /** What the text leaves open. */
      question: Schema.String,
      /** How it is read here. */
      chosen: Schema.String
    })
  ),
  /** On all regions of requests, on random ones, or on those that find out an engine without the rule. */
  method: Schema.Literals(["proof", "sample", "trials"]),
  /** Of a proof: the regions of requests that it covers, each with one outcome. */
  regions: Schema.optionalKey(Schema.Int),
  /** Of a sample: how many random requests, or sets of requests. */
  runs: Schema.optionalKey(Schema.Int),
  /** Of another engine: how many requests, or sets of requests that are compared, it answered. */
  trials: Schema.optionalKey(Schema.Int),
  seed: Schema.optionalKey(Schema.Int),
  result: Schema.Literals(["holds", "refuted", "untried"]),
  /** Why it is refuted or was not tried, in a few words. */
  why: Schema.optionalKey(Schema.String),
  /** One; of another engine, one for each indication under which it breaks the law. */
  counterexamples: Schema.optionalKey(Schema.Array(CounterexampleReport))
})
export interface LawReport extends Schema.Schema.Type<typeof LawReport> {}

/** The report of a verification. */
export const Report = Schema.Struct({
  kind: Schema.Literal("pnd-policy verification"),
  /** Of this shape; it changes when a reader of the old one would be misled. */
  format: Schema.Literal(1),
  /** When it was made, as the caller says: ISO 8601. */
  date: Schema.String,
  /** What was verified. */
  subject: Schema.Struct({
    edition: Schema.String,
    effective: Schema.String,
    /** The SHA-256 of the text extraction that the edition was read from. */
    text: Schema.String,
    /** The package, its version, and the digest of the policy in it. */
    package: Schema.String,
    version: Schema.String,
    digest: Schema.String
  }),
  /** The seed of everything random. */
  seed: Schema.Int,
  /** What was asked to be verified, where it was not everything. */
  selection: Schema.optionalKey(Schema.String),
  /** Regions are those of the laws that are proved, runs those of the sampled laws that hold. */
  summary: Schema.Struct({
    laws: Schema.Int,
    proved: Schema.Int,
    regions: Schema.Int,
    sampled: Schema.Int,
    runs: Schema.Int,
    /** Of another engine: the laws that no trial breaks, and their trials. */
    kept: Schema.Int,
    trials: Schema.Int,
    untried: Schema.Int,
    refuted: Schema.Int
  }),
  /** Of another engine, if one was verified. */
  engine: Schema.optionalKey(EngineReport),
  laws: Schema.Array(LawReport),
  notices: Texts
})
export interface Report extends Schema.Schema.Type<typeof Report> {}

/** A report read again from what `JSON.parse` gave. */
export const readReport = Schema.decodeUnknownResult(Report, { errors: "all", onExcessProperty: "error" })

/** What a report says of itself that verification does not find. */
export interface About {
  /** ISO 8601. */
  readonly date: string
  readonly seed: number
  readonly selection?: string
  /** What was found of another engine, if one was verified. */
  readonly engine?: EngineReport
  readonly notices: ReadonlyArray<string>
}

const inReport = (counterexample: Counterexample) => counterexample as unknown as typeof CounterexampleReport.Type

const chosenIn = ({ law }: Finding, id: string): string => {
  const { options } = readingOf(id as Parameters<typeof readingOf>[0])
  const readings: Readonly<Record<string, string>> = { ...registerProfile.readings, ...law.profile?.readings }
  return (options.find((option) => option.id === readings[id]) ?? options[0]).says
}

const lawReport = (finding: Finding): LawReport => {
  const { counterexamples, holds, law, method, seed, size, untried, why = untried } = finding
  return {
    id: law.id,
    says: law.says,
    scope: law.scope,
    clauses: law.clauses.map((id) => ({ id, place: clauseOf(id).place, text: clauseOf(id).text })),
    readings: law.readings.map((id) => ({ id, question: readingOf(id).question, chosen: chosenIn(finding, id) })),
    method,
    ...(method === "proof" ? { regions: size } : method === "sample" ? { runs: size } : { trials: size }),
    ...(seed === undefined ? {} : { seed }),
    result: untried !== undefined ? "untried" : holds ? "holds" : "refuted",
    ...(why === undefined ? {} : { why }),
    ...(counterexamples === undefined ? {} : { counterexamples: counterexamples.map(inReport) })
  }
}

/** The figures of some findings together. */
export const summaryOf = (findings: ReadonlyArray<Finding>): Report["summary"] => {
  const of = (which: Finding["method"]) =>
    findings.filter(({ holds, method, untried }) => holds && untried === undefined && method === which)
  const sizes = (which: Finding["method"]) => of(which).reduce((sum, { size }) => sum + size, 0)
  return {
    laws: findings.length,
    proved: of("proof").length,
    regions: sizes("proof"),
    sampled: of("sample").length,
    runs: sizes("sample"),
    kept: of("trials").length,
    trials: sizes("trials"),
    untried: findings.filter(({ untried }) => untried !== undefined).length,
    refuted: findings.filter(({ holds }) => !holds).length
  }
}

/** The report of some findings. */
export const reportOf = (findings: ReadonlyArray<Finding>, about: About): Report => {
  const { date, engine, notices, seed, selection } = about
  return {
    kind: "pnd-policy verification",
    format: 1,
    date,
    subject: {
      edition: edition.id,
      effective: edition.effective,
      text: edition.extraction.sha256,
      package: "pnd-policy",
      version,
      digest
    },
    seed,
    ...(selection === undefined ? {} : { selection }),
    summary: summaryOf(findings),
    ...(engine === undefined ? {} : { engine }),
    laws: findings.map(lawReport),
    notices
  }
}
