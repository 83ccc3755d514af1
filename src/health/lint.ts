/**
 * The health of a policy: everything that can be found wrong with it by exploring its programs, with what was counted on
 * the way. The policy is given as a value, so that a broken one can be looked at as well as the real one.
 */
import type { Clause } from "../../spec/clause.ts"
import type { SectionId } from "../../spec/clauses.ts"
import type { Precedence } from "../../spec/precedences.ts"
import type { KnownReading, ReadingId } from "../../spec/readings.ts"
import type { ThresholdId } from "../../spec/thresholds.ts"
import { citedOn, clauseFindings, readingFindings } from "./citations.ts"
import { counter, type Row, type Size, sizeOf } from "./counts.ts"
import { type Declared, type Unasked, unasked, untested } from "./facts.ts"
import type { GuardTree } from "./guard-tree.ts"
import { constantGuards } from "./guards.ts"
import { immaterial } from "./matters.ts"
import { type Pairs, pairsOf } from "./overlaps.ts"
import { deadParts, standings } from "./parts.ts"
import { precedenceFindings, type Ranked, ranked } from "./precedence.ts"
import { type Explored, explored, type Finding, type Program } from "./program.ts"
import { unreached } from "./reach.ts"
import { reasonFindings } from "./reasons.ts"
import { refusals, senseless } from "./sense.ts"

/** A policy to be looked at. */
export interface Subject {
  /** What comes before every program. */
  readonly frame?: Program
  readonly programs: ReadonlyArray<Program>
  /** Programs that are a part of each of those, and are counted on their own as well. */
  readonly parts?: ReadonlyArray<Program>
  readonly declared: ReadonlyArray<Declared>
  /** What fields are for that no program asks for. */
  readonly beside: Readonly<Record<string, string>>
  readonly clauses: ReadonlyArray<Clause>
  readonly readings: ReadonlyArray<Pick<KnownReading, "id" | "question">>
  /** Readings that no path cites, and where they are cited or why not. */
  readonly citedElsewhere: { readonly [Id in ReadingId]?: string }
  readonly thresholds: ReadonlyArray<ThresholdId>
  readonly precedences: ReadonlyArray<Precedence>
}

/** How many pairs of rules were compared, and what they are to each other. */
export interface PairCounts {
  readonly disjoint: number
  readonly otherwise: number
  readonly same: number
  readonly explained: number
  readonly unexplained: number
}

/** The pairs of rules of a program. */
export interface PairRow extends PairCounts {
  readonly section: SectionId
  readonly program: string
}

/** What was found. */
export interface Health {
  readonly programs: ReadonlyArray<Row>
  readonly sections: ReadonlyArray<Row>
  readonly total: Size
  /** Conjuncts and alternatives in the criteria that programs rule by, each once. */
  readonly parts: number
  /** Rules that are unmet for whoever comes to them: refusals in the form of criteria. */
  readonly refusals: number
  readonly cited: {
    readonly clauses: number
    readonly operative: number
    readonly readings: number
    readonly elsewhere: { readonly [Id in ReadingId]?: string }
  }
  readonly unasked: ReadonlyArray<Unasked>
  readonly pairs: ReadonlyArray<PairRow>
  readonly overlaps: ReadonlyArray<Ranked>
  readonly findings: ReadonlyArray<Finding>
}

/** A tree of guards with what comes after the frame in the place where the frame lets it go on. */
const after = (frame: GuardTree, rest: GuardTree): GuardTree =>
  frame._tag === "Leaf"
    ? frame.paths[0]!.value === undefined
      ? rest
      : frame
    : { ...frame, ways: frame.ways.map(([verdict, next]) => [verdict, after(next, rest)] as const) }

const pairsIn = (program: Explored, frame: Explored | undefined): Pairs => {
  if (frame === undefined || frame === program) return pairsOf(program.tree)
  const first = new Set(frame.rules.map(({ key }) => key))
  return pairsOf(after(frame.tree, program.tree), (a, b) => first.has(a.key) && first.has(b.key))
}

/** The rows of figures. */
const figures = (all: ReadonlyArray<Explored>, parts: ReadonlyArray<Explored>) => {
  const { partsOf } = counter()
  const counted = [...all, ...parts].map((program) => ({ program, parts: partsOf(program) }))
  const sections = [...new Set(counted.map(({ program }) => program.section))]
  const inOrder = sections.sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
  return {
    programs: counted.map(
      ({ parts: own, program: { name, section } }): Row => ({
        section,
        program: name,
        ...sizeOf([own])
      })
    ),
    sections: inOrder.map(
      (section): Row => ({
        section,
        ...sizeOf(counted.filter(({ program }) => program.section === section).map((one) => one.parts))
      })
    ),
    total: sizeOf(counted.slice(0, all.length).map((one) => one.parts))
  }
}

/** Looks at a policy. */
export const lint = (subject: Subject): Health => {
  const frame = subject.frame === undefined ? undefined : explored(subject.frame)
  const programs = [...(frame === undefined ? [] : [frame]), ...subject.programs.map(explored)]
  const compared = programs.map((program) => ({ program, pairs: pairsIn(program, frame) }))
  const overlaps = compared.flatMap(({ pairs, program }) =>
    pairs.overlapping.map((overlap) => ranked(program, overlap, subject.precedences))
  )
  const cited = citedOn(programs.flatMap(({ paths }) => paths))
  const facts = unasked(programs, subject.declared, subject.beside)
  const parts = standings(programs)
  return {
    ...figures(programs, (subject.parts ?? []).map(explored)),
    parts: parts.length,
    refusals: refusals(programs),
    cited: {
      clauses: subject.clauses.filter(({ id }) => cited.has(id)).length,
      operative: subject.clauses.filter(({ operative }) => operative).length,
      readings: subject.readings.filter(({ id }) => cited.has(id)).length,
      elsewhere: subject.citedElsewhere
    },
    unasked: facts.explained,
    pairs: compared.map(({ pairs: { disjoint, otherwise, same }, program }) => {
      const own = overlaps.filter((overlap) => overlap.program === program)
      const explained = own.filter(({ precedence }) => precedence !== undefined).length
      const counts = { disjoint, otherwise, same, explained, unexplained: own.length - explained }
      return { section: program.section, program: program.name, ...counts }
    }),
    overlaps,
    findings: [
      ...programs.flatMap(constantGuards),
      ...deadParts(parts),
      ...programs.flatMap(unreached),
      ...senseless(programs),
      ...facts.findings,
      ...programs.flatMap(immaterial),
      ...untested(programs, subject.thresholds),
      ...clauseFindings(cited, subject.clauses),
      ...readingFindings(cited, subject.readings, subject.citedElsewhere),
      ...reasonFindings(programs),
      ...precedenceFindings(overlaps, subject.precedences)
    ]
  }
}
