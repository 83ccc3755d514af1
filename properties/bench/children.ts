/**
 * Start-up, memory and growth, measured on whole processes: how long one takes and how much memory it came to hold. What
 * is run is the command of this package as it is shipped, and the other engines bundled in the same way.
 */
import { spawnSync } from "node:child_process"
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"
import { compile } from "../../src/diagram/compile.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { gridLines } from "./lines.ts"
import { median, rounded } from "./rounds.ts"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
// beside the packages, so that what is bundled finds them
const built = here("node_modules/.bench")
const worker = join(built, "worker.js")
const cli = here("../../dist/cli.js")
const packages = ["json-rules-engine", "@gorules/zen-engine", "@cedar-policy/cedar-wasm/nodejs", "cql-execution"]

/** A process to run, by the arguments of node. */
export interface Child {
  readonly name: string
  readonly args: ReadonlyArray<string>
}

/** What a process took. */
export interface Took {
  readonly milliseconds: number
  readonly megabytes: number
}

/**
 * Says at the end how many kilobytes a process held at most. Where the kernel tells it of the program alone, that is asked
 * for: what `resourceUsage` says begins with what the process held that started it.
 */
const says = `import { readFileSync, writeSync } from "node:fs"
process.on("exit", () => {
  let kilobytes = process.resourceUsage().maxRSS
  try {
    kilobytes = readFileSync("/proc/self/status", "utf8").split("VmHWM:")[1].split("kB")[0].trim()
  } catch {}
  writeSync(3, String(kilobytes))
})`

/** Runs a process to its end, what it writes to a file. */
const ran = ({ args, name }: Child, out: string): Took => {
  const to = openSync(out, "w")
  const began = performance.now()
  const { output, status } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(says)}`, ...args],
    {
      stdio: ["ignore", to, "inherit", "pipe"],
      encoding: "utf8"
    }
  )
  const milliseconds = performance.now() - began
  closeSync(to)
  if (status !== 0) throw new Error(`${name} ended with ${status}`)
  return { milliseconds, megabytes: Number(output[3]) / 1024 }
}

/** Makes ready what is run, and a folder for what is read and written; removes the folder at the end. */
export const withFolder = async (run: (folder: string) => Promise<void>): Promise<void> => {
  mkdirSync(built, { recursive: true })
  const bundle = await rolldown({
    input: here("worker.ts"),
    platform: "node",
    external: packages
  })
  await bundle.write({ file: worker, format: "esm", codeSplitting: false })
  await bundle.close()
  writeFileSync(join(built, "policy.js"), compile(programDiagrams, { edition: "", digest: "", says: [] }))
  const folder = join(tmpdir(), `pnd-bench-${process.pid}`)
  mkdirSync(folder)
  try {
    await run(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    rmSync(built, { recursive: true, force: true })
  }
}

/** The peers as processes, the slowest last. */
const peers = ["cql-execution", "cedar-wasm", "zen", "json-rules-engine"]

const medians = (took: ReadonlyArray<Took>): Took => ({
  milliseconds: rounded(median(took.map(({ milliseconds }) => milliseconds))),
  megabytes: rounded(median(took.map(({ megabytes }) => megabytes)))
})

/** A process started for one request. */
export interface Started extends Took {
  readonly name: string
  /** As many times as long as the first, the median over the rounds. */
  readonly ratio: number
}

/** How long it takes to start and decide one request. */
export const startUp = (folder: string, rounds: number): ReadonlyArray<Started> => {
  const one = join(folder, "one.json")
  writeFileSync(one, gridLines()[0]!)
  const module = JSON.stringify(join(built, "policy.js"))
  const children: ReadonlyArray<Child> = [
    { name: "node -e 0", args: ["-e", "0"] },
    {
      name: "the compiled module, imported, one decision",
      args: [
        "-e",
        `import(${module}).then(({ decide, facts }) => decide("BrachialPlexus", new Uint8Array(facts.length)))`
      ]
    },
    { name: "pnd decide, one request", args: [cli, "decide", one, "--format", "ndjson"] },
    ...peers.map((name) => ({ name: `${name}, one decision`, args: [worker, name, "decide", "1"] }))
  ]
  const all = Array.from({ length: rounds }, () => children.map((child) => ran(child, join(folder, "out"))))
  return children.map(({ name }, at) => ({
    name,
    ...medians(all.map((round) => round[at]!)),
    ratio: rounded(median(all.map((round) => round[at]!.milliseconds / round[0]!.milliseconds)))
  }))
}

/** A process over many records. */
export interface Grown {
  readonly name: string
  readonly at: ReadonlyArray<{
    readonly records: number
    /** Nothing where it would have taken too long; in all, the start included. */
    readonly took?: Took
    /** As many times as long as parsing and writing alone, the median over the rounds. */
    readonly ratio?: number
  }>
}

/** Writes a file of so many requests, those of the grid over and over. */
const writeRecords = (file: string, records: number): void => {
  const lines = gridLines()
  const whole = Buffer.from(`${lines.join("\n")}\n`)
  const to = openSync(file, "w")
  let left = records
  for (; left >= lines.length; left -= lines.length) writeSync(to, whole)
  if (left > 0) writeSync(to, `${lines.slice(0, left).join("\n")}\n`)
  closeSync(to)
}

/**
 * How time and memory grow with the number of records, from bytes to bytes.
 *
 * @param counts the numbers of records, ascending
 * @param seconds a process that would take longer is not run
 */
export const growth = (
  folder: string,
  {
    counts,
    rounds,
    seconds
  }: { readonly counts: ReadonlyArray<number>; readonly rounds: number; readonly seconds: number }
): ReadonlyArray<Grown> => {
  const children = [
    { name: "JSON.parse and JSON.stringify", args: (file: string) => [worker, "floor", "pipeline", file] },
    {
      name: "pnd decide --fields id,_tag,clauses",
      args: (file: string) => [cli, "decide", "--format", "ndjson", "--fields", "id,_tag,clauses", file]
    },
    ...peers.map((name) => ({ name, args: (file: string) => [worker, name, "pipeline", file] }))
  ]
  const found = children.map(({ name }) => ({ name, at: [] as Array<Grown["at"][number]> }))
  for (const records of counts) {
    const file = join(folder, "records.ndjson")
    writeRecords(file, records)
    const isLate = (at: number): boolean => {
      const before = found[at]!.at.at(-1)
      const expected = before === undefined ? 0 : ((before.took?.milliseconds ?? Infinity) * records) / before.records
      // the two that the goal is about are always run
      return at > 1 && expected > 1000 * seconds
    }
    const runs = children.map((_, at) => (isLate(at) ? undefined : ([] as Array<Took>)))
    for (let round = 0; round < rounds; round++)
      // what takes long varies less
      for (const [at, took] of runs.entries())
        if (took !== undefined && (at <= 1 || round === 0 || took[0]!.milliseconds < 2_000))
          took.push(ran({ name: children[at]!.name, args: children[at]!.args(file) }, join(folder, "out")))
    for (const [at, took] of runs.entries())
      found[at]!.at.push(
        took === undefined
          ? { records }
          : {
              records,
              took: medians(took),
              ratio: rounded(median(took.map((one, round) => one.milliseconds / runs[0]![round]!.milliseconds)))
            }
      )
    rmSync(file)
  }
  return found
}
