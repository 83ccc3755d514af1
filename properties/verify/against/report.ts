/**
 * What was found of another engine, as a part of the report: what it was asked, what it left unanswered, and where it
 * disagrees with the policy, by section and clause. The laws that it breaks stand with the laws.
 */
import { Schema } from "effect"
import { sections } from "../../../spec/clauses.ts"
import { outcomes } from "../../../src/determination.ts"
import type { Decide } from "../../laws-general/decider.ts"
import type { Finding, Shown } from "../finding.ts"
import { statedIn } from "../stated.ts"
import type { Verdicts } from "./against.ts"
import { coarse } from "./answer.ts"
import type { Witness } from "./laws.ts"

const Counts = { asked: Schema.Int, disagreed: Schema.Int }
const Verdict = Schema.Literals([...outcomes, ...coarse])

/** What was found of another engine. */
export const EngineReport = Schema.Struct({
  /** The command that started it, or where it answers over HTTP. */
  command: Schema.String,
  /** How many different requests it was asked. */
  requests: Schema.Int,
  /** Requests without an answer, and why. */
  unanswered: Schema.Array(Schema.Struct({ request: Schema.Json, why: Schema.String })),
  /** What else was wrong with how it answered or ended. */
  wrong: Schema.Array(Schema.String),
  comparison: Schema.Struct({
    ...Counts,
    /** Where the outcome is the same and the engine names clauses, how often they are other ones. */
    otherClauses: Schema.Int,
    sections: Schema.Array(Schema.Struct({ section: Schema.String, ...Counts })),
    /** The clauses about which it disagrees at all: those that the policy relied on. */
    clauses: Schema.Array(Schema.Struct({ clause: Schema.String, ...Counts })),
    /** Disagreements by section, clause and what is said; the most frequent first. */
    disagreements: Schema.Array(
      Schema.Struct({
        section: Schema.String,
        /** The clause that the policy relied on, and about which the engine disagrees most. */
        clause: Schema.String,
        /** What the policy says. */
        outcome: Schema.Literals(outcomes),
        /** What the engine says. */
        verdict: Verdict,
        count: Schema.Int,
        /** The smallest request found, and how many facts it states. */
        request: Schema.Json,
        facts: Schema.Int
      })
    )
  })
})
export interface EngineReport extends Schema.Schema.Type<typeof EngineReport> {}

/** What the policy and the engine say of the requests of a witness. */
const shownOf = (decide: Decide, { answered }: Witness): ReadonlyArray<Shown> =>
  answered.map(({ answer, request }) => ({
    request,
    said: decide(request).determinations.map(({ _tag: outcome, clauses, readings, trace }) => ({
      outcome,
      clauses,
      readings,
      trace
    })),
    engine: answer.verdict
  }))

/** The laws, as findings. */
export const findingsOf = ({ tried }: Verdicts, decide: Decide, seed: number): ReadonlyArray<Finding> =>
  tried.map(({ broken, law, trials, untried, witnesses }): Finding => {
    const found = { law, method: "trials", size: trials, seed, holds: broken === 0 } as const
    if (untried !== undefined) return { ...found, untried }
    if (broken === 0) return found
    return {
      ...found,
      why: `broken in ${broken} of ${trials} trials`,
      counterexamples: witnesses.map((witness) => ({ shown: shownOf(decide, witness) }))
    }
  })

/** The rest. */
export const engineReport = (
  { compared, requests, unanswered }: Verdicts,
  command: string,
  wrong: ReadonlyArray<string>
): EngineReport => ({
  command,
  requests,
  unanswered: unanswered.map(({ request, why }) => ({ request: request as unknown as Schema.Json, why })),
  wrong,
  comparison: {
    asked: compared.asked,
    disagreed: compared.disagreed,
    otherClauses: compared.otherClauses,
    sections: sections.flatMap(({ id }) => {
      const counts = compared.sections.get(id)
      return counts === undefined ? [] : [{ section: id, ...counts }]
    }),
    clauses: [...compared.clauses].flatMap(([clause, counts]) =>
      counts.disagreed === 0 ? [] : [{ clause, ...counts }]
    ),
    disagreements: compared.groups.map(({ request, ...group }) => ({
      ...group,
      request: request as unknown as Schema.Json,
      facts: statedIn(request).length
    }))
  }
})
