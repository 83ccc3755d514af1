/**
 * `pnd` as its users run it: dist/cli.js as a child process of this Node, with a temporary folder for its files. It knows
 * how the command is started, not what it does; `npm test` builds it first.
 */
import { spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, vi } from "vitest"

vi.setConfig({ testTimeout: 60_000 })

const root = fileURLToPath(new URL("../..", import.meta.url))
export const bundle = join(root, "dist", "cli.js")
export const examples = join(root, "docs", "examples")

const folder = mkdtempSync(join(tmpdir(), "pnd-cli-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The folder of the test, for files that the command is to write. */
export const temporary = folder

/** A file of the test, by its path. */
export const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(folder, { recursive: true }) // another test file of the same process may have ended
  writeFileSync(path, content)
  return path
}

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface How {
  readonly input?: string | Uint8Array
  readonly env?: NodeJS.ProcessEnv
  /** Stops reading after the first bytes of output, as `| head -1` does. */
  readonly leaveEarly?: boolean
}

/** What a run printed, and how it ended. */
export const pnd = (
  args: ReadonlyArray<string>,
  { env = {}, input = "", leaveEarly = false }: How = {}
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle, ...args], { env: { ...process.env, ...env } })
    let [stdout, stderr] = ["", ""]
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text
      if (leaveEarly) child.stdout.destroy()
    })
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text
    })
    child.stdin.on("error", () => {}) // a run that ends early does not read it
    child.stdin.end(input)
    child.on("error", reject)
    child.on("close", (code) => resolve({ code, stdout, stderr }))
  })

/** The records of an output with one on each line. */
// biome-ignore lint/suspicious/noExplicitAny: tests look at whatever was printed
export const records = (stdout: string): ReadonlyArray<any> =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))

/** A request that is Referred, with something changed. */
export const request = (id: string, change: object = {}): object => ({
  id,
  dateOfService: "2024-03-01",
  indications: [{ _tag: "TarsalTunnelSyndrome" }],
  services: [{ study: { modality: "MRI", region: "ankle", contrast: "without" } }],
  ...change
})

/** Lines of JSON. */
export const lines = (...values: ReadonlyArray<unknown>): string =>
  values.map((value) => `${typeof value === "string" ? value : JSON.stringify(value)}\n`).join("")
