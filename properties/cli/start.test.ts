/**
 * What `pnd` loads to decide one small request. It guards what makes the start slow, not how long it takes: parts of the
 * program that other requests and commands need, work that is done when a module is loaded, and code compiled anew.
 */
import { spawnSync } from "node:child_process"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { type OutputChunk, rolldown } from "rolldown"
import { beforeAll, expect, it } from "vitest"
import { bundled } from "../../src/cli/write-command.ts"
import { bundle, file, request, temporary } from "./pnd.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))
const one = file("one.json", JSON.stringify(request("one")))

/** What a run of `pnd decide` printed, with a module loaded before it; what it compiled is kept in the test's own folder. */
const decideAfter = (before: string): { readonly stdout: string; readonly stderr: string } => {
  const first = `data:text/javascript,${encodeURIComponent(before)}`
  const { status, stderr, stdout } = spawnSync(process.execPath, ["--import", first, bundle, "decide", one], {
    encoding: "utf8",
    env: { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary, NODE_DEBUG_NATIVE: "COMPILE_CACHE" }
  })
  expect([status, stdout]).toEqual([0, expect.stringContaining('"_tag":"Referred"')])
  return { stdout, stderr }
}

const loaded = decideAfter(
  `import { registerHooks } from "node:module"
  registerHooks({
    load: (url, context, next) => {
      process.stderr.write("loads " + url + "\\n")
      return next(url, context)
    }
  })`
)
  .stderr.split("\n")
  .flatMap((line) => (line.startsWith("loads ") ? [line.slice("loads ".length)] : []))

/** Of the bundle, by their file names, the parts that were loaded. */
const parts = loaded
  .filter((url) => url.startsWith("file:"))
  .map((url) => relative(join(root, "dist"), fileURLToPath(url)).replaceAll("\\", "/"))

let chunks: ReadonlyArray<OutputChunk>

beforeAll(async () => {
  const { output, ...input } = bundled
  const made = await rolldown(input)
  chunks = (await made.generate(output)).output.filter((part) => part.type === "chunk")
  await made.close()
})

it("a small request loads few parts of the bundle, and no package", () => {
  expect(parts).toContain("cli.js")
  expect(parts.length).toBeLessThanOrEqual(5)
  expect(parts.every((part) => chunks.some(({ fileName }) => fileName === part))).toBe(true)
})

it("a small request loads no module of Node that starts processes, talks to others or asks a terminal", () => {
  expect(loaded.filter((url) => url.startsWith("node:")).toSorted()).toEqual(
    ["buffer", "fs", "fs/promises", "path", "v8", "worker_threads", "zlib"].map((name) => `node:${name}`)
  )
})

it.each([
  ["another command", /src\/cli\/commands\/(?!decide\.ts)/],
  ["input in columns", /src\/cli\/(csv|input\/(csv|columns))\.ts/],
  ["threads and summaries", /src\/cli\/volume\/(threads?|summary)\.ts/],
  ["what shows the policy, its health and vectors", /src\/(show|health|vectors)\//],
  ["the interview and the checklist", /src\/api\/(interview|checklist)/],
  ["laws, cases and traces", /\/properties\//],
  ["streams of Effect and its services of Node", /effect\/dist\/(Stream|Channel|Sink)\.js|@effect\//]
])("a small request does not load %s", (_, needless) => {
  const modules = chunks.flatMap(({ fileName, moduleIds }) => moduleIds.map((id) => [fileName, id] as const))
  const ofAll = modules.filter(([, id]) => needless.test(id.replaceAll("\\", "/")))
  // the pattern still names something, but for packages that nothing imports
  if (!needless.source.includes("@effect")) expect(ofAll).not.toEqual([])
  expect(ofAll.filter(([part]) => parts.includes(part))).toEqual([])
})

it("a small request makes no segmenter of texts", () => {
  decideAfter("Intl.Segmenter = class { constructor() { throw new Error('made') } }")
})

it("what the entry loads comes compiled from the cache", () => {
  const { stderr } = decideAfter("")
  const accepted = parts.filter((part) => new RegExp(`/${part} was accepted`).test(stderr))
  // the entry itself and what says that Node is too old are compiled before the cache is on
  expect(parts.filter((part) => !accepted.includes(part)).toSorted()).toEqual(["cli.js", "cli/failures.js"])
})
