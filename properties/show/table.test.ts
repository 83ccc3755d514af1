/** Decision tables in words: their cells tell rows apart as the rows do, and every form says the same, within its width. */
import { describe, expect, it } from "vitest"
import { linesOfTable } from "../../src/cli/decision-table.ts"
import { widthOf } from "../../src/cli/text.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { type Cells, inWords, signs, standings, type TableInWords } from "../../src/show/cells.ts"
import { headingOf, markdownOf, tableInWords } from "../../src/show/index.ts"
import { everyStudy, tellingApart } from "../../src/show/studies.ts"
import { type Table, tableOf } from "../../src/show/table.ts"
import { all } from "./subjects.ts"

const profile = registerProfile
const tables = all.map((shown) => {
  const table = tableOf(shown.explore(profile))
  return { shown, table, words: inWords(table) }
})

/** What is wrong with a table in words: rows that look alike but come out differently, and studies that look alike. */
const confusing = (table: Table, { rows }: TableInWords): ReadonlyArray<string> => {
  const seen = new Map<string, string>()
  const studies = new Map<string, string>()
  return rows.flatMap((row, at) => {
    const { outcome, ...when } = row
    const key = JSON.stringify(when)
    const alike = seen.get(key)
    seen.set(key, outcome)
    const kinds = JSON.stringify(table.rows[at]!.studies)
    const named = studies.get(table.rows[at]!.study)
    studies.set(table.rows[at]!.study, kinds)
    return [
      ...(alike === undefined ? [] : [`${key}: ${alike}, and ${outcome}`]),
      ...(named === undefined || named === kinds ? [] : [`two sets of studies are "${table.rows[at]!.study}"`])
    ]
  })
}

it("no two rows of a table look alike, and no two sets of studies have the same words", () => {
  for (const { shown, table, words } of tables) expect(confusing(table, words), shown.id).toEqual([])
})

it("rows that look alike are found", () => {
  const { table, words } = tables.find(({ shown }) => shown.id === "ALS")!
  const plain = { ...words, rows: words.rows.map((row) => ({ ...row, conditions: "" })) }
  expect(confusing(table, plain)).not.toEqual([])
  const vague = { ...table, rows: table.rows.map((row) => ({ ...row, study: "any other study" })) }
  expect(confusing(vague, words)).not.toEqual([])
})

it("the words for sets of studies tell them apart, whatever the sets", () => {
  const sets = [0, 1, 2, 3, 4].map((nth) =>
    everyStudy.filter(({ contrast, modality, region }) => (modality + 3 * region + contrast) % 5 === nth)
  )
  expect(new Set(tellingApart(sets)).size).toBe(sets.length)
  const nested = [
    everyStudy,
    everyStudy.filter(({ modality }) => modality > 0),
    everyStudy.filter(({ modality }) => modality === 0)
  ]
  expect(tellingApart(nested)).toEqual(["any study", "any other study", "MRI"])
})

it("every sign of a table stands for one thing", () => {
  expect(new Set(Object.values(standings).map(([sign]) => sign)).size).toBe(Object.keys(standings).length)
  // a gate that is passed and criteria that are met never meet in one table
  const { Passed, ...outcomes } = signs
  expect(Passed).toBe(signs.CriteriaMet)
  expect(new Set(Object.values(outcomes)).size).toBe(Object.keys(outcomes).length)
})

describe("on a terminal", () => {
  const letters = (words: TableInWords) => words.criteria.map(({ letter }) => letter).join(" ")

  it.each([[60], [80], [100], [160]])("a table fits %i columns", (width) => {
    for (const { shown, words } of tables) {
      const lines = linesOfTable(headingOf(shown), words, ["A note."], width)
      const most = Math.max(...lines.map(widthOf))
      // up to nineteen criteria take their room, and no column of text is narrower than 12
      expect(most, shown.id).toBeLessThanOrEqual(Math.max(width, letters(words).length + 3 * 14))
      expect(lines.every((line) => line === line.trimEnd())).toBe(true)
    }
  })

  it("a table has every row, every criterion and every outcome", () => {
    for (const { shown, words } of tables) {
      const text = linesOfTable(headingOf(shown), words, [], 10_000).join("\n")
      for (const { criterion } of words.criteria) expect(text).toContain(criterion)
      const marked = (row: Cells) => row.criteria.map((sign) => sign || "·").join(" ")
      for (const row of words.rows) expect(text).toContain([marked(row), row.outcome].filter(Boolean).join("  "))
    }
  })
})

it("in Markdown every row has as many cells as the head", () => {
  const cells = (line: string) => line.split(/(?<!\\)\|/).length
  for (const { shown, words } of tables) {
    const rows = markdownOf(shown, profile)
      .split("\n")
      .filter((line) => line.startsWith("|"))
    expect(rows).toHaveLength(words.rows.length + 2)
    expect(new Set(rows.map(cells)).size, shown.id).toBe(1)
  }
})

it("a table says under which readings it holds", () => {
  const { notes } = tableInWords(all.find(({ id }) => id === "BrachialPlexus")!, profile)
  expect(notes.at(-1)).toContain("R-25")
  expect(notes.at(-1)).toContain('"register"')
})
