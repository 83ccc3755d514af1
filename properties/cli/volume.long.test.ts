/** `pnd decide` on a million records and more: memory, and what is left of a run that is killed. */
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import {
  appendFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync
} from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, beforeAll, expect, it } from "vitest"
import { quickWriter } from "../../src/api/quick.ts"
import { bundle, examples, temporary } from "./pnd.ts"

const million = 1_000_000
let folder = ""
let input = ""

beforeAll(() => {
  mkdirSync(temporary, { recursive: true })
  folder = mkdtempSync(join(temporary, "long-"))
  input = join(folder, "million.ndjson")
  const all = readFileSync(join(examples, "requests.ndjson"), "utf8").trimEnd().split("\n")
  // those that are decided fast, so that a million take seconds
  const quick = quickWriter(["id", "_tag", "clauses"])!
  const known = all.filter((line) => quick(JSON.parse(line)) !== undefined)
  expect(known.length).toBeGreaterThan(20)
  const bare = known.map((line) => line.replace(/^\{"id":"[^"]*"/, ""))
  for (let from = 0; from < million; from += 10_000) {
    const lines = Array.from({ length: 10_000 }, (_, nth) => `{"id":"r${from + nth}"${bare[nth % bare.length]}\n`)
    appendFileSync(input, lines.join(""))
  }
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const decided = (args: ReadonlyArray<string>, hook?: string) =>
  spawn(process.execPath, [...(hook === undefined ? [] : [`--import=${hook}`]), bundle, "decide", ...args])

const few = ["--fields", "id,_tag,clauses"]
const sayMemory =
  "data:text/javascript,process.on('exit',()=>{process.stderr.write('kB '+process.resourceUsage().maxRSS)})"

/** The most memory that a run had at once, in megabytes. */
const memoryOf = (args: ReadonlyArray<string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = decided(args, sayMemory)
    let stderr = ""
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text
    })
    child.on("close", (code) =>
      code === 0 ? resolve(Number(/kB (\d+)$/.exec(stderr)![1]) / 1000) : reject(new Error(`${code}: ${stderr}`))
    )
  })

const digestOf = async (file: string): Promise<string> => {
  const hash = createHash("sha256")
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest("hex")
}

let whole = ""
let seconds = 0

it("a million records stay below 200 MB, and ten million within a tenth of that", async () => {
  const out = join(folder, "decided.ndjson")
  const began = performance.now()
  const one = await memoryOf([...few, input, "--out", out])
  seconds = (performance.now() - began) / 1000
  whole = await digestOf(out)
  const lines = readFileSync(out, "utf8").trimEnd().split("\n")
  expect(lines).toHaveLength(million)
  expect([lines[0], lines.at(-1)]).toEqual([
    expect.stringContaining('"id":"r0"'),
    expect.stringContaining(`"id":"r${million - 1}"`)
  ])
  rmSync(out)
  const ten = await memoryOf([...few, ...Array.from({ length: 10 }, () => input), "--out", join(folder, "ten.ndjson")])
  rmSync(join(folder, "ten.ndjson"))
  process.stdout.write(`${seconds.toFixed(1)} s; ${one.toFixed(0)} MB, and for ten million ${ten.toFixed(0)} MB\n`)
  expect(one).toBeLessThan(200)
  expect(ten).toBeLessThan(one * 1.1)
}, 900_000)

it("kill -9 at any moment leaves nothing under the name of the file, and the next run is the same", async () => {
  const out = join(folder, "killed.ndjson")
  const moments = fc.sample(fc.double({ min: 0.02, max: 0.95, noNaN: true }), { numRuns: 10, seed: 20211001 })
  let partial = 0
  for (const moment of moments) {
    const child = decided([...few, input, "--out", out])
    const closed = new Promise<NodeJS.Signals | null>((resolve) => child.on("close", (_, signal) => resolve(signal)))
    setTimeout(() => child.kill("SIGKILL"), moment * seconds * 1000)
    // a run that was quicker than the first one has its whole file
    if ((await closed) !== "SIGKILL") expect(await digestOf(out)).toBe(whole)
    else expect(existsSync(out)).toBe(false)
    rmSync(out, { force: true })
    const left = readdirSync(folder).filter((name) => name.startsWith(".killed.ndjson.partial-"))
    partial += left.length
    for (const name of left) rmSync(join(folder, name))
  }
  // most were killed in the middle of writing
  expect(partial).toBeGreaterThan(5)
  await memoryOf([...few, input, "--out", out])
  expect(await digestOf(out)).toBe(whole)
}, 900_000)
