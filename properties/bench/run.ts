/**
 * Runs the benchmark: first every engine is held to this package's decisions on the complete grid, then times are taken in
 * interleaved rounds, then start-up, growth and, where a package is new, what is made of missing information. It prints the
 * tables and keeps them in `results.json`. Ends with 1 where an engine disagrees.
 *
 *   npm run bench [-- --quick] [-- --missing] [-- --ten-million]
 *
 * --quick takes fewer rounds and fewer records, and keeps nothing. --missing counts anew in any case; --ten-million grows
 * to 10,000,000 records, for which it writes a file of about 5 GB.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { decidedBy, disagreements } from "./agree.ts"
import { growth, startUp, withFolder } from "./children.ts"
import { contests } from "./contests.ts"
import { type Engine, versioned } from "./engine.ts"
import { loadOnAnswers } from "./engines/if-else-answers.ts"
import { others } from "./engines/index.ts"
import { forms } from "./engines/ours.ts"
import { completePlaces, type Outcome, partialCount } from "./grid.ts"
import { missedBy } from "./missing.ts"
import { reportOf } from "./report.ts"
import { type Compared, goalsOf, type Results } from "./results.ts"
import { measure } from "./rounds.ts"

const flags = process.argv.slice(2)
const known = ["--quick", "--missing", "--ten-million"]
if (flags.some((flag) => !known.includes(flag))) {
  process.stderr.write(`bench: expected ${known.join(", ")} or nothing\n`)
  process.exit(64)
}
const isQuick = flags.includes("--quick")
const kept = new URL("results.json", import.meta.url)
const say = (line: string): void => void process.stderr.write(`${line}\n`)

const before = (): Partial<Results> => {
  try {
    return JSON.parse(readFileSync(kept, "utf8")) as Results
  } catch {
    return {}
  }
}

const load = async (all: Readonly<Record<string, () => Promise<Engine>>>): Promise<ReadonlyArray<Engine>> =>
  Promise.all(Object.values(all).map((one) => one()))

const ours = await load(forms)
const engines = [...ours, ...(await load({ ...others, onAnswers: loadOnAnswers }))]
// what this package decides, in the form that reads whole requests
const reference = ours.find(({ name }) => name === "decideOutcomes")!
const decided = (await decidedBy(reference)) as ReadonlyArray<Outcome>
for (const engine of engines) {
  // the determination in words takes longer than all others together, and the tests hold it to the bulk decider
  if (engine.name === "decide") continue
  const [first, ...rest] = await disagreements(engine, decided)
  if (first !== undefined) {
    say(`${engine.name} disagrees on ${rest.length + 1} complete requests, such as ${JSON.stringify(first)}`)
    process.exit(1)
  }
}
say(`all agree on ${completePlaces.length} complete requests`)

const compared: Array<Compared> = []
for (const contest of contests) {
  const { entries, id, title } = await contest()
  say(title)
  compared.push({
    id,
    title,
    entries: await measure(entries, isQuick ? { rounds: 5, time: 5 } : { rounds: 15, time: 20 })
  })
}

const packages = [...new Set(engines.flatMap(({ packaged }) => packaged ?? [])), versioned("tinybench")]
let results: Results = {
  node: process.versions.node,
  packages,
  complete: completePlaces.length,
  partial: partialCount,
  contests: compared,
  startUp: [],
  growth: [],
  missing: []
}
await withFolder(async (folder) => {
  say("start-up")
  const started = startUp(folder, isQuick ? 2 : 9)
  say("growth")
  const counts = [1e4, ...(isQuick ? [] : [1e5, 1e6]), ...(flags.includes("--ten-million") ? [1e7] : [])]
  const grown = growth(folder, { counts, rounds: isQuick ? 1 : 3, seconds: isQuick ? 5 : 20 })
  results = { ...results, startUp: started, growth: grown }
})

const { missing = [], packages: counted } = before()
const isNew = flags.includes("--missing") || missing.length === 0 || packages.join() !== counted?.join()
if (isNew && !isQuick) {
  const counts = []
  for (const engine of [reference, ...engines.filter((one) => !ours.includes(one) && !one.name.includes("frame"))]) {
    say(`missing information: ${engine.name}`)
    counts.push(...(await missedBy(engine, decided)))
  }
  results = { ...results, missing: counts }
} else results = { ...results, missing }

for (const line of reportOf(results, goalsOf(results))) process.stdout.write(`${line}\n`)
if (!isQuick) writeFileSync(kept, `${JSON.stringify(results, null, 2)}\n`)
