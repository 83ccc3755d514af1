/**
 * What a law is: a sentence about all requests, as a value that a proof over the diagrams, a property test and another
 * engine can all be held against. What it says of requests it says in facts, with the criteria of the language, so that
 * it can be proved; only what compares several services or indications, or speaks of the form of an answer, is sampled.
 * It may not know how a request is decided, nor who runs it.
 */
import type fc from "fast-check"
import type { ClauseId } from "../../spec/clauses.ts"
import type { ReadingId } from "../../spec/readings.ts"
import type { ThresholdId } from "../../spec/thresholds.ts"
import type { Answers } from "../../src/charts/stated-request.ts"
import type { Leaf } from "../../src/diagram/program-diagram.ts"
import type { Criterion } from "../../src/language/criterion.ts"
import type { Fact } from "../../src/language/fact.ts"
import type { Profile } from "../../src/language/profile.ts"
import type { Decided } from "../../src/language/ruling.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"
import type { Decide } from "../laws-general/decider.ts"

interface Stated {
  /** kebab-case */
  readonly id: string
  /** The law itself, in one sentence. */
  readonly says: string
  /** Of which requests it speaks, exactly. */
  readonly scope: string
  readonly clauses: ReadonlyArray<ClauseId>
  /** The readings that it rests on. It holds whatever option is chosen of any other. */
  readonly readings: ReadonlyArray<ReadingId>
  /** Which options of them; the register's if there is none. */
  readonly profile?: Profile
}

/** Requests under some indications, for one service, where a premise holds; with none, every request. */
export interface Case {
  readonly tags: ReadonlyArray<IndicationTag>
  readonly where?: Criterion
}

/** What must hold where an outcome occurs; with nothing, the outcome never occurs. */
export interface Condition extends Case {
  readonly then?: Criterion
}

/** An outcome occurs only where something holds. */
export interface OnlyWhere extends Stated {
  readonly _tag: "OnlyWhere"
  /** The outcomes that the law speaks of. */
  readonly outcomes: ReadonlyArray<Decided>
  readonly cases: ReadonlyArray<Condition>
}

/** Some facts never change the outcome; or nothing that is decided: outcome, referral, kind, clauses. */
export interface Idle extends Stated {
  readonly _tag: "Idle"
  readonly facts: ReadonlyArray<Fact>
  readonly of: "outcome" | "everything"
  /** Their premises may not speak of the facts. */
  readonly cases: ReadonlyArray<Case>
}

/** A fact with a closed list of answers. */
export type Choice = Extract<Fact, { readonly _tag: "Choice" }>

/** How an outcome may change. */
export type Change = (before: Decided, after: Decided) => boolean

/** Across a threshold the outcome changes only one way, and nowhere else; somewhere it does change. */
export interface Across extends Stated {
  readonly _tag: "Across"
  readonly fact: Extract<Fact, { readonly _tag: "Number" }>
  readonly threshold: ThresholdId
  /** Other thresholds of the same number, across which the outcome may change too. */
  readonly besides?: ReadonlyArray<ThresholdId>
  readonly cases: ReadonlyArray<Case>
  /** From the side where the threshold is not satisfied to the side where it is. */
  readonly change: Change
}

/** A fact, and the answer that is usual: what is assumed of it, or the case that a law starts from. */
export interface Departure extends Case {
  readonly fact: Choice
  readonly usual: string | boolean
}

/** Where an answer departs from the usual one the outcome changes only one way, and somewhere it does change. */
export interface Departs extends Stated {
  readonly _tag: "Departs"
  readonly cases: ReadonlyArray<Departure>
  /** From the usual answer to any other. */
  readonly change: Change
}

/** Alternatives, and ways to have none of them: each some facts with one answer. */
export interface Alternatives extends Case {
  readonly limbs: ReadonlyArray<Answers>
  readonly without: ReadonlyArray<Answers>
}

/** Each alternative alone does as much as any other, and is enough somewhere; without all of them nothing is met. */
export interface Either extends Stated {
  readonly _tag: "Either"
  readonly cases: ReadonlyArray<Alternatives>
}

/** Under several indications the same is decided: the outcome, or everything. */
export interface Alike extends Stated {
  readonly _tag: "Alike"
  readonly of: "outcome" | "everything"
  /** The indications of a case are alike; its premise may not speak of their own facts. */
  readonly cases: ReadonlyArray<Case>
}

/** What must be true of everything that a path comes to, the criteria apart. */
export interface Statement extends Case {
  readonly of: (leaf: Leaf) => boolean
}

/** What is decided is said rightly. */
export interface Says extends Stated {
  readonly _tag: "Says"
  readonly cases: ReadonlyArray<Statement>
}

/** What an engine says of a service: one of the six outcomes. */
export type Verdict = string

/** Requests, and whether a law holds of what is said of the first service of each. */
export interface Trial {
  /** The first indication. */
  readonly tag: IndicationTag
  readonly requests: ReadonlyArray<Request>
  readonly holds: (said: ReadonlyArray<Verdict>) => boolean
}

/** A property of deciding, for random requests. */
export interface Sampled extends Stated {
  readonly _tag: "Sampled"
  readonly of: (decide: Decide) => fc.IRawProperty<unknown, false>
  /** What is wrong with an engine that breaks it, and the engine. */
  readonly broken: Readonly<Record<string, Decide>>
  /** How many requests it takes. */
  readonly runs: number
  /** The same as trials of an engine that says no more than an outcome; absent where that cannot show it. */
  readonly trials?: fc.Arbitrary<Trial>
}

/** A law that is proved on the diagrams, over all requests for one service under one indication. */
export type Provable = OnlyWhere | Idle | Across | Departs | Either | Alike | Says

export type Law = Provable | Sampled

/** Whether a law is proved, rather than sampled. */
export const isProvable = (law: Law): law is Provable => law._tag !== "Sampled"
