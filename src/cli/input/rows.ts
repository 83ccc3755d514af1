/**
 * A row of cells to a request, by a mapping of its columns: an empty cell is a fact that is not on file. It does not know
 * what a request is, nor what kind of file the cells come from.
 */
import type { Problem } from "../../index.ts"
import type { ColumnMapping } from "./columns.ts"
import type { RefusedItem, ValueItem } from "./item.ts"

/** Rows to requests; or what of the mapping the head of a file lacks. */
export type RowReader =
  | { readonly read: (row: ReadonlyArray<string>, line: number) => ValueItem | RefusedItem; readonly wrong?: undefined }
  | { readonly read?: undefined; readonly wrong: string }

type Tree = { [key: string | number]: unknown }

const put = (root: Tree, path: ReadonlyArray<string | number>, value: unknown): void => {
  let node = root
  for (const [index, step] of path.slice(0, -1).entries()) {
    node[step] ??= typeof path[index + 1] === "number" ? [] : {}
    node = node[step] as Tree
  }
  node[path.at(-1)!] = value
}

/** How the rows of a file are read, by its head. */
export const rowReader = (file: string, head: ReadonlyArray<string>, { always, columns }: ColumnMapping): RowReader => {
  const lacking = columns.filter(({ name }) => !head.includes(name)).map(({ name }) => name)
  const twice = columns.filter(({ name }) => head.indexOf(name) !== head.lastIndexOf(name)).map(({ name }) => name)
  const wrong = lacking.length > 0 ? `has no column ${lacking.join(", ")}` : `has a column twice: ${twice.join(", ")}`
  if (lacking.length + twice.length > 0) return { wrong }
  const places = columns.map((column) => ({ ...column, at: head.indexOf(column.name) }))
  return {
    read: (row, line) => {
      const problems: Array<Problem> = []
      const value: Tree = {}
      if (row.length !== head.length)
        problems.push({ path: "(row)", found: `${row.length} cells`, expected: `${head.length} cells, as in the head` })
      if (problems.length === 0) {
        for (const { path, value: constant } of always) put(value, path, constant)
        for (const { at, path, read } of places) {
          const cell = row[at]!.trim()
          if (cell === "") continue
          const found = read(cell)
          if ("problem" in found) problems.push(found.problem)
          else put(value, path, found.value)
        }
      }
      return problems.length > 0
        ? { _tag: "Refused", file, line, value, problems }
        : { _tag: "Value", file, line, value }
    }
  }
}
