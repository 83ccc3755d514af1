/**
 * What Stryker's JSON report comes to: how many mutants were found out, and whether every one that was not is explained,
 * and every explanation still explains one. It may not know how the mutants were run.
 */

/** As much of the report schema of Stryker (mutation-testing-report-schema) as is read here. */
export interface Report {
  readonly files: {
    readonly [path: string]: {
      readonly source: string
      readonly mutants: ReadonlyArray<{
        readonly mutatorName: string
        readonly replacement?: string
        readonly status: string
        readonly location: { readonly start: Position; readonly end: Position }
      }>
    }
  }
}
interface Position {
  /** From 1, both. */
  readonly line: number
  readonly column: number
}

/** A mutant that nothing finds out. */
export interface Survivor {
  readonly file: string
  /** The declaration of the module in which it stands. */
  readonly in: string
  readonly mutator: string
  /** Source text, with single spaces. */
  readonly original: string
  readonly replacement: string
}

/** Why a survivor is equivalent, or cannot be observed. */
export interface Explanation extends Survivor {
  readonly because: string
  /** How many survivors of the declaration read so; one by default. */
  readonly times?: number
}

/** What a report comes to. */
export interface Result {
  readonly counts: Readonly<Record<"killed" | "timeout" | "survived" | "noCoverage" | "invalid" | "ignored", number>>
  /** Percent of the valid mutants that were found out. */
  readonly score: number
  readonly explained: ReadonlyArray<readonly [Survivor & { readonly line: number }, because: string]>
  readonly unexplained: ReadonlyArray<Survivor & { readonly line: number }>
  readonly stale: ReadonlyArray<Explanation>
}

const counted = {
  Killed: "killed",
  Timeout: "timeout",
  Survived: "survived",
  NoCoverage: "noCoverage",
  CompileError: "invalid",
  RuntimeError: "invalid",
  Ignored: "ignored"
} as const

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ")

const between = (source: string, { end, start }: { readonly start: Position; readonly end: Position }): string => {
  const lines = source.split("\n").slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1)
  lines[0] = lines[0]!.slice(start.column - 1)
  return oneLine(lines.join("\n"))
}

/** The declaration of a module that a line belongs to. */
const declaredAt = (source: string, line: number): string =>
  source
    .split("\n")
    .slice(0, line)
    .findLast((text) => /^(export )?(const|function) /.test(text))
    ?.match(/(?:const|function) (\w+)/)?.[1] ?? "the module"

const isSame = (a: Survivor, b: Survivor): boolean =>
  (["file", "in", "mutator", "original", "replacement"] as const).every((key) => a[key] === b[key])

/** Holds a report against the explanations. */
export const resultOf = ({ files }: Report, explanations: ReadonlyArray<Explanation>): Result => {
  const counts = { killed: 0, timeout: 0, survived: 0, noCoverage: 0, invalid: 0, ignored: 0 }
  const survivors: Array<Survivor & { readonly line: number }> = []
  for (const [file, { mutants, source }] of Object.entries(files)) {
    for (const { location, mutatorName: mutator, replacement = "", status } of mutants) {
      const kind = counted[status as keyof typeof counted]
      if (kind === undefined) throw new Error(`${file}: a mutant is "${status}"; the run is not complete`)
      counts[kind] += 1
      if (kind !== "survived" && kind !== "noCoverage") continue
      const { line } = location.start
      const [original, other] = [between(source, location), oneLine(replacement)]
      survivors.push({ file, in: declaredAt(source, line), mutator, original, replacement: other, line })
    }
  }
  const found = counts.killed + counts.timeout
  const left = new Map(explanations.map((one) => [one, one.times ?? 1]))
  const unexplained: Array<Survivor & { readonly line: number }> = []
  const explained: Array<readonly [Survivor & { readonly line: number }, string]> = []
  for (const survivor of survivors) {
    const by = explanations.find((one) => isSame(one, survivor) && left.get(one)! > 0)
    if (by === undefined) unexplained.push(survivor)
    else {
      left.set(by, left.get(by)! - 1)
      explained.push([survivor, by.because])
    }
  }
  return {
    counts,
    score: (100 * found) / (found + counts.survived + counts.noCoverage),
    explained,
    unexplained,
    stale: explanations.filter((one) => left.get(one)! > 0)
  }
}

const shown = ({ in: place, mutator, original, replacement }: Survivor): string =>
  `${place}: ${mutator}\n      ${original}\n      => ${replacement}`

/** A result in words, a line each. */
export const linesOf = ({ counts, explained, score, stale, unexplained }: Result): ReadonlyArray<string> => {
  const { ignored, invalid, killed, noCoverage, survived, timeout } = counts
  return [
    `${killed + timeout + survived + noCoverage} mutants: ${killed} killed, ${timeout} timed out, ${survived} survived, ` +
      `${noCoverage} without coverage; ${invalid} invalid and ${ignored} ignored ones do not count`,
    `score ${score.toFixed(2)} %`,
    ...explained.map(([one, because]) => `explained  ${one.file}:${one.line} ${shown(one)}\n      ${because}`),
    ...unexplained.map((one) => `UNEXPLAINED  ${one.file}:${one.line} ${shown(one)}`),
    ...stale.map((one) => `STALE, this explains no survivor  ${one.file} ${shown(one)}`)
  ]
}
