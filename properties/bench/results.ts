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

/** An entry by how its name begins; nothing where a kept run had none. */
const named = <A extends { readonly name: string }>(all: ReadonlyArray<A>, start: string): A | undefined =>
  all.find(({ name }) => name.startsWith(start))

const times = (value: number): string => `${Number(value.toPrecision(3)).toLocaleString("en-US")}×`

/** How the goals stand. */
export const goalsOf = ({ contests, growth, startUp }: Results): ReadonlyArray<Goal> => {
  const entries = (id: Contest["id"]) => contests.find((one) => one.id === id)?.entries ?? []
  const ratioOf = (id: Contest["id"], start: string): number | undefined => named(entries(id), start)?.ratio
  /** How many times as long as another the compiled module takes, in a contest. */
  const against = (id: Contest["id"], start: string): number | undefined => {
    const [compiled, other] = [ratioOf(id, "pnd compile --indication"), ratioOf(id, start)]
    return compiled === undefined || other === undefined ? undefined : compiled / other
  }
  const traced = named(entries("explained"), "traced")!
  const command = named(growth, "pnd decide")!
    .at.filter(({ ratio }) => ratio !== undefined)
    .at(-1)!
  const started = named(startUp, "pnd decide")!
  const atMost = (says: string, limit: number, found: number | undefined): Goal => ({
    says,
    found: found === undefined ? "not measured" : times(found),
    isMet: found !== undefined && found <= limit
  })
  const handWritten = "hand-written if/else"
  return [
    atMost(
      "a decision takes at most 2× the hand-written if/else that decides the same: from the same array of answers, with " +
        "the frame, asking where a fact is not known",
      2,
      against("decision", `${handWritten} on`)
    ),
    atMost(
      "so it does of the same few requests again and again, which a processor learns",
      2,
      against("learnt", `${handWritten} on`)
    ),
    atMost(
      "at most 2× the hand-written if/else that checks the frame too, and takes every fact to be known",
      2,
      against("decision", `${handWritten} that checks`)
    ),
    atMost(
      "at most 2× the plain hand-written if/else, which takes the frame and every fact for granted and so decides less",
      2,
      against("decision", handWritten)
    ),
    ...["json-rules-engine", "cedar-wasm", "zen", "cql-execution"].map((name): Goal => {
      const found = 1 / against("decision", name)!
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
      ratioOf("pipeline", "what pnd decide")
    ),
    atMost("so does the command itself, with the threads that it starts for many records", 2, command.ratio!),
    atMost("pnd decide starts and decides a request in at most 5× node -e 0", 5, started.ratio)
  ]
}
