/**
 * What many records came to, in numbers of services: by outcome, section, clause and reading, and how often each criterion
 * was unmet and each fact missing. Counts of batches add up, so that threads can count apart. Every name in it comes from
 * the policy; nothing of a request is kept.
 */
import { sectionOf } from "../../diagram/section-of.ts"
import type { Determination, Request } from "../../index.ts"
import type { Answer } from "../answer.ts"

/** What is counted by. */
export type Group = "outcome" | "section" | "clause" | "reading" | "unmet" | "missing"

/** By group, then by name, then by outcome. */
export type Counts = ReadonlyMap<Group, ReadonlyMap<string, ReadonlyMap<string, number>>>

type Mutable = Map<Group, Map<string, Map<string, number>>>

/** What a map has under a key; a new map where it has nothing. */
const under = <K, L, V>(all: Map<K, Map<L, V>>, key: K): Map<L, V> => {
  const found = all.get(key) ?? new Map<L, V>()
  all.set(key, found)
  return found
}

const increase = (counts: Mutable, group: Group, name: string, outcome: string, by: number): void => {
  const outcomes = under(under(counts, group), name)
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + by)
}

const addDetermination = (counts: Mutable, request: Request, determination: Determination): void => {
  const { _tag: outcome } = determination
  const add = (group: Group, names: Iterable<string>): void => {
    for (const name of new Set(names)) increase(counts, group, name, outcome, 1)
  }
  add("outcome", [outcome])
  add(
    "section",
    request.indications.map(({ _tag }) => sectionOf(_tag))
  )
  add("clause", determination.clauses)
  add("reading", determination.readings)
  if (outcome === "CriteriaNotMet")
    add(
      "unmet",
      determination.unmet.map(({ clauses, criterion }) => `${criterion} (${clauses.join(", ")})`)
    )
  // one fact, whichever of several services or indications it is missing for
  if (outcome === "NeedsInformation")
    add(
      "missing",
      determination.missing.map(({ fact }) => fact.replace(/\[\d+\]/g, "[]"))
    )
}

/** Counts one answer after another. */
export interface Counter {
  readonly counts: Counts
  readonly add: (answer: Answer) => void
  readonly addAll: (counts: Counts) => void
}

/** A counter that has counted nothing. */
export const counter = (): Counter => {
  const counts: Mutable = new Map()
  return {
    counts,
    add: (answer) => {
      if (answer._tag === "Invalid") increase(counts, "outcome", "Invalid", "Invalid", 1)
      else for (const one of answer.record.determinations) addDetermination(counts, answer.request, one)
    },
    addAll: (more) => {
      for (const [group, names] of more)
        for (const [name, outcomes] of names)
          for (const [outcome, by] of outcomes) increase(counts, group, name, outcome, by)
    }
  }
}
