/**
 * An engine compared with the policy, request by request: where they disagree, by section and by the clause that is most
 * to blame, each with the smallest request found. It may not know how the engine is reached.
 */
import type { SectionId } from "../../../spec/clauses.ts"
import type { Outcome } from "../../../src/determination.ts"
import { sectionOf } from "../../../src/diagram/section-of.ts"
import type { Request } from "../../../src/request/request.ts"
import type { Subject } from "../verify.ts"
import { type Answer, agrees } from "./answer.ts"
import type { Ask } from "./engine.ts"
import { sizeOf, smallest } from "./fewer.ts"

/** How often the engine was asked, and how often it disagreed. */
export interface Counts {
  readonly asked: number
  readonly disagreed: number
}

/** Disagreements of one kind. */
export interface Group {
  readonly section: SectionId
  /** The clause that the policy relies on there, and that the engine most often disagrees about. */
  readonly clause: string
  readonly outcome: Outcome
  readonly verdict: Answer["verdict"]
  readonly count: number
  /** The smallest request found. */
  readonly request: Request
}

/** What comparing found. */
export interface Compared extends Counts {
  /** Where both say the same outcome and the engine names clauses, how often other ones. */
  readonly otherClauses: number
  readonly sections: ReadonlyMap<SectionId, Counts>
  /** For each clause that an outcome rests on. */
  readonly clauses: ReadonlyMap<string, Counts>
  /** The most frequent first. */
  readonly groups: ReadonlyArray<Group>
}

interface Row {
  readonly request: Request
  readonly section: SectionId
  readonly outcome: Outcome
  readonly clauses: ReadonlyArray<string>
  readonly answer: Answer
}

const countBy = <K>(rows: ReadonlyArray<Row>, keys: (row: Row) => ReadonlyArray<K>): ReadonlyMap<K, Counts> => {
  const counts = new Map<K, { asked: number; disagreed: number }>()
  for (const row of rows) {
    for (const key of keys(row)) {
      const found = counts.get(key) ?? { asked: 0, disagreed: 0 }
      found.asked += 1
      if (!agrees(row.answer.verdict, row.outcome)) found.disagreed += 1
      counts.set(key, found)
    }
  }
  return counts
}

const isOtherwise = ({ answer, clauses }: Row): boolean =>
  answer.clauses !== undefined && answer.clauses.toSorted().join() !== clauses.toSorted().join()

/** Compares an engine with the policy; groups beyond the limit keep their first request as it was. */
export const compare = async (
  requests: ReadonlyArray<Request>,
  ask: Ask,
  { decide, outcome: outcomeOf }: Pick<Subject, "decide" | "outcome">,
  { shrunkAtMost }: { readonly shrunkAtMost: number }
): Promise<Compared> => {
  const replies = await ask(requests)
  const rows = requests.flatMap((request, at): ReadonlyArray<Row> => {
    const reply = replies[at]!
    if (reply._tag === "Failed") return []
    const { _tag: outcome, clauses } = decide(request).determinations[0]
    return [{ request, section: sectionOf(request.indications[0]._tag), outcome, clauses, answer: reply }]
  })
  const clauses = countBy(rows, (row) => row.clauses)
  const rate = (clause: string): number => {
    const { asked, disagreed } = clauses.get(clause)!
    return disagreed / asked
  }
  const blamed = ({ clauses: own }: Row): string =>
    own.length === 0 ? "none" : own.reduce((worst, one) => (rate(one) > rate(worst) ? one : worst))
  const disagreeing = rows.filter(({ answer, outcome }) => !agrees(answer.verdict, outcome))
  const kinds = new Map<string, ReadonlyArray<Row>>()
  for (const row of disagreeing) {
    const kind = [row.section, blamed(row), row.outcome, row.answer.verdict].join("\n")
    kinds.set(kind, [...(kinds.get(kind) ?? []), row])
  }
  const byCount = [...kinds.values()].toSorted((a, b) => b.length - a.length)
  const groups: Array<Group> = []
  for (const [place, kind] of byCount.entries()) {
    const first = kind.reduce((least, row) => (sizeOf([row.request]) < sizeOf([least.request]) ? row : least))
    const { answer, outcome, section } = first
    const clause = blamed(first)
    const request =
      place < shrunkAtMost ? await shrunk(first, clause, ask, { decide, outcome: outcomeOf }) : first.request
    groups.push({ section, clause, outcome, verdict: answer.verdict, count: kind.length, request })
  }
  return {
    asked: rows.length,
    disagreed: disagreeing.length,
    otherClauses: rows.filter((row) => row.answer.verdict === row.outcome && isOtherwise(row)).length,
    sections: countBy(rows, ({ section }) => [section]),
    clauses,
    groups
  }
}

/** The request made smaller: the policy still says the same for the sake of the same clause, and so does the engine. */
const shrunk = async (
  { answer, outcome, request }: Row,
  clause: string,
  ask: Ask,
  { decide, outcome: outcomeOf }: Pick<Subject, "decide" | "outcome">
): Promise<Request> => {
  const [found] = await smallest([request], async (candidates) => {
    const replies = await ask(candidates.flat())
    const place = candidates.findIndex(([one], at) => {
      const reply = replies[at]!
      if (reply._tag === "Failed" || reply.verdict !== answer.verdict) return false
      if (outcomeOf(one!) !== outcome) return false
      return clause === "none" || decide(one!).determinations[0].clauses.some((id) => id === clause)
    })
    return place === -1 ? undefined : place
  })
  return found!
}
