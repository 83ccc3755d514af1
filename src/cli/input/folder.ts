/** The files that a folder stands for: those below it whose names say that they hold records, in the order of their paths. */
import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs"
import { join } from "node:path"
import { reasonOf } from "../reason.ts"
import type { UnreadItem } from "./item.ts"

/** How the names of files with records end, packed or not. */
const endings = { json: [".ndjson", ".jsonl", ".json"], columns: [".csv", ".parquet"] } as const

/** Whether the name of a file says that it is Parquet. */
export const isParquet = (file: string): boolean => file.toLowerCase().endsWith(".parquet")

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1)

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** What is below a folder: hidden names aside, and no link to a folder followed, so that it has an end. */
function* below(folder: string): Generator<string | UnreadItem> {
  let entries: ReadonlyArray<Dirent>
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort(byName)
  } catch (error) {
    yield { _tag: "Unread", file: folder, why: reasonOf(error) ?? "cannot be read" }
    return
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith(".")) continue
    if (entry.isDirectory()) yield* below(path)
    else if (isFile(path)) yield path
  }
}

const real = (file: string): string => {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}

/** The files to read, or why a folder could not be, and how many files of folders are passed over. */
export interface Expanded {
  readonly files: ReadonlyArray<string | UnreadItem>
  readonly passedOver: ReadonlyArray<{ readonly folder: string; readonly count: number }>
}

/**
 * Files and folders to files.
 *
 * @param out the file that is written, which is no input even if it lies in a folder that is read
 */
export const filesIn = (
  names: ReadonlyArray<string>,
  out: string | undefined,
  kind: keyof typeof endings
): Expanded => {
  const named = (file: string): boolean => {
    const name = file.toLowerCase().replace(/(?<!\.parquet)\.(?:gz|zst)$/, "")
    return endings[kind].some((ending) => name.endsWith(ending))
  }
  const passedOver: Array<{ readonly folder: string; readonly count: number }> = []
  const written = out === undefined ? undefined : real(out)
  const files = names.flatMap((name): ReadonlyArray<string | UnreadItem> => {
    if (name === "-" || !isFolder(name)) return [name]
    const all = [...below(name)].filter((file) => typeof file !== "string" || real(file) !== written)
    const taken = all.filter((file) => typeof file !== "string" || named(file))
    if (all.length > taken.length) passedOver.push({ folder: name, count: all.length - taken.length })
    if (taken.length > 0) return taken
    return [{ _tag: "Unread", file: name, why: `is a folder without a file that ends in ${endings[kind].join(", ")}` }]
  })
  return { files, passedOver }
}

/** How many bytes there are to read; undefined where that cannot be known beforehand. */
export const sizeOf = (files: ReadonlyArray<string | UnreadItem>): number | undefined => {
  let sum = 0
  for (const file of files) {
    if (typeof file !== "string") continue
    const found = file === "-" ? undefined : statSync(file, { throwIfNoEntry: false })
    if (file === "-" || (found !== undefined && !found.isFile())) return undefined
    sum += found?.size ?? 0
  }
  return sum
}
