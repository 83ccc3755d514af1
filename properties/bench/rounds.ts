/**
 * Measuring: competitors in interleaved rounds, so that what slows the machine slows all of them; of each the median over
 * the rounds, and the ratios within each round, whose median does not depend on the machine. It knows no competitor.
 */
import { peer } from "./engine.ts"

/** What is used of tinybench. */
interface Tinybench {
  readonly Bench: new (options: {
    readonly time: number
    readonly iterations: number
    readonly warmup: boolean
    readonly throws: boolean
  }) => Bench
}
interface Bench {
  readonly add: (name: string, run: () => unknown) => Bench
  readonly run: () => Promise<ReadonlyArray<{ readonly result: { readonly latency?: { readonly p50: number } } }>>
}

/** Something to measure. */
export interface Entry {
  readonly name: string
  /** How many records a run decides. */
  readonly records: number
  readonly run: () => void | Promise<void>
}

/** How long it takes. */
export interface Measured {
  readonly name: string
  /** Nanoseconds a record, the median over the rounds. */
  readonly nanoseconds: number
  /** As many times as long as the first entry, the median over the rounds. */
  readonly ratio: number
}

export const median = (values: ReadonlyArray<number>): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Three digits: more would be noise. */
export const rounded = (value: number): number => Number(value.toPrecision(3))

/** How many records are decided in a run by whoever is not fast. */
const few = 128

/** As many records as an entry is measured on, `many` or few: the fast ones all have the same. */
export const recordsFor = async (
  most: number,
  many: number,
  run: (records: number) => void | Promise<void>
): Promise<number> => {
  for (let warming = 0; warming < 4; warming++) await run(Math.min(few, most))
  const began = performance.now()
  await run(Math.min(few, most))
  return Math.min(most, performance.now() - began < 5 ? many : few)
}

/**
 * Measures all, one after another in each round.
 *
 * @param time milliseconds for each entry of a round
 */
export const measure = async (
  entries: ReadonlyArray<Entry>,
  { rounds, time }: { readonly rounds: number; readonly time: number }
): Promise<ReadonlyArray<Measured>> => {
  const { Bench } = await peer<Tinybench>("tinybench")
  const took: Array<ReadonlyArray<number>> = []
  for (let round = 0; round < rounds; round++) {
    const all: Array<number> = []
    for (const { name, records, run } of entries) {
      globalThis.gc?.()
      // the first round is when the code becomes fast
      const bench = new Bench({ time: round === 0 ? 2 * time : time, iterations: 3, warmup: false, throws: true })
      const [task] = await bench.add(name, run).run()
      all.push((task!.result.latency!.p50 * 1e6) / records)
    }
    if (round > 0) took.push(all)
  }
  return entries.map(({ name }, at) => ({
    name,
    nanoseconds: rounded(median(took.map((round) => round[at]!))),
    ratio: rounded(median(took.map((round) => round[at]! / round[0]!)))
  }))
}
