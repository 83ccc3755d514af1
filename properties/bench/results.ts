/** What a run of the benchmark found, as it is kept in `results.json` and shown on the site; and what the goals are. */
import type { Grown, Started } from "./children.ts"
import type { Contest } from "./contests.ts"
import type { Missed } from "./missing.ts"
import type { Measured } from "./rounds.ts"

/** A contest with its figures. */
export interface Compared extends Pick<Contest, "id" | "title"> {
  readonly entries: ReadonlyArray<Measured>
}

/** What is kept. No machine is named: the ratios are what travels. */
export interface Results {
  readonly node: string
  readonly packages: ReadonlyArray<string>
  readonly complete: number
  readonly partial: number
  readonly contests: ReadonlyArray<Compared>
  readonly startUp: ReadonlyArray<Started>
  readonly growth: ReadonlyArray<Grown>
  /** Exact counts, kept until a package has another version. */
  readonly missing: ReadonlyArray<Missed>
}

/** A goal, and what was found. */
export interface Goal {
  readonly says: string
  readonly found: string
  readonly isMet: boolean
}

const times = (value: number): string => `${Number(value.toPrecision(3)).toLocaleString("en-US")}×`

/** How the goals stand. */
export const goalsOf = ({ contests, growth, startUp }: Results): ReadonlyArray<Goal> => {
  const named = <A extends { readonly name: string }>(all: ReadonlyArray<A>, start: string): A =>
    all.find(({ name }) => name.startsWith(start))!
  const entries = (id: Contest["id"]) => contests.find((one) => one.id === id)!.entries
  const decision = entries("decision")
  const compiled = named(decision, "pnd compile --indication")
  const against = (start: string): number => compiled.ratio / named(decision, start).ratio
  const traced = named(entries("explained"), "traced")
  const command = named(growth, "pnd decide")
    .at.filter(({ ratio }) => ratio !== undefined)
    .at(-1)!
  const started = named(startUp, "pnd decide")
  const atMost = (says: string, limit: number, found: number): Goal => ({
    says,
    found: times(found),
    isMet: found <= limit
  })
  return [
    atMost("a decision takes at most 2× the hand-written if/else", 2, compiled.ratio),
    atMost(
      "a decision takes at most 2× the hand-written if/else that checks what this package checks",
      2,
      against("hand-written if/else that checks")
    ),
    ...["json-rules-engine", "cedar-wasm", "zen", "cql-execution"].map((name): Goal => {
      const found = 1 / against(name)
      return { says: `${name} takes at least 500× as long for a decision`, found: times(found), isMet: found >= 500 }
    }),
    {
      says: "a decision with its full trace takes less than a microsecond",
      found: `${traced.nanoseconds} ns`,
      isMet: traced.nanoseconds < 1000
    },
    atMost(
      "from bytes to bytes, on one thread, what pnd decide runs takes at most 2× JSON.parse and JSON.stringify",
      2,
      named(entries("pipeline"), "what pnd decide").ratio
    ),
    atMost("so does the command itself, with the threads that it starts for many records", 2, command.ratio!),
    atMost("pnd decide starts and decides a request in at most 5× node -e 0", 5, started.ratio)
  ]
}
