/** A run of the benchmark as text for a terminal. It lays out what was found. */
import type { Goal, Results } from "./results.ts"

const unit = (nanoseconds: number): string =>
  nanoseconds < 1_000
    ? `${Number(nanoseconds.toPrecision(3))} ns`
    : nanoseconds < 1_000_000
      ? `${Number((nanoseconds / 1_000).toPrecision(3))} µs`
      : `${Number((nanoseconds / 1_000_000).toPrecision(3))} ms`

const figure = (value: number): string => value.toLocaleString("en-US")

/** Columns, the first to the left and the others to the right. */
const laid = (rows: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> => {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join("  ")
  )
}

const section = (title: string, rows: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> => [
  "",
  title,
  ...laid(rows).map((line) => `  ${line}`)
]

/** The lines to print. */
export const reportOf = (
  { complete, contests, growth, missing, node, packages, partial, startUp }: Results,
  goals: ReadonlyArray<Goal>
): ReadonlyArray<string> => [
  `Node.js ${node}; ${packages.join(", ")}`,
  `All agree on the ${figure(complete)} complete requests of the grid.`,
  ...contests.flatMap(({ entries, title }) =>
    section(title, [
      ["", "a record", "ratio"],
      ...entries.map(({ name, nanoseconds, ratio }) => [name, unit(nanoseconds), `${figure(ratio)}×`])
    ])
  ),
  ...section("Start-up, a process for one decision", [
    ["", "time", "memory", "ratio"],
    ...startUp.map(({ megabytes, milliseconds, name, ratio }) => [
      name,
      `${milliseconds} ms`,
      `${megabytes} MB`,
      `${ratio}×`
    ])
  ]),
  ...section("Growth, a process from bytes to bytes: time, memory, ratio to parsing and writing alone", [
    ["", ...growth[0]!.at.map(({ records }) => `${figure(records)} records`)],
    ...growth.map(({ at, name }) => [
      name,
      ...at.map(({ ratio, took }) =>
        took === undefined
          ? "not run: too long"
          : `${Number((took.milliseconds / 1000).toPrecision(3))} s, ${took.megabytes} MB, ${ratio}×`
      )
    ])
  ]),
  ...section(`Missing information, over all ${figure(partial)} partial requests of the grid`, [
    ["", "unsound approvals", "unsound refusals", "otherwise unsound", "asked needlessly"],
    ...missing.map(({ absent, askedNeedlessly, name, otherwiseUnsound, unsoundApprovals, unsoundRefusals }) => [
      `${name}: ${absent}`,
      ...[unsoundApprovals, unsoundRefusals, otherwiseUnsound, askedNeedlessly].map(figure)
    ])
  ]),
  ...section(
    "Goals",
    goals.map(({ found, isMet, says }) => [`${isMet ? "met    " : "not met"}  ${says}`, found])
  )
]
