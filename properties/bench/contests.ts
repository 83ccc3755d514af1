/**
 * What is compared: the decision alone, of requests in an order that no processor learns and of the same few again and
 * again; with the engine's account of why; from a parsed request; and from bytes to bytes.
 * Each contest has a first entry that the ratios refer to. It knows the competitors by their form only.
 */
import { Result } from "effect"
import { decideOutcomes } from "../../src/api/decide-outcomes.ts"
import { quickWriter } from "../../src/api/quick.ts"
import { decode } from "../../src/request/decode.ts"
import type { Request } from "../../src/request/request.ts"
import type { Engine } from "./engine.ts"
import { loadOnAnswers } from "./engines/if-else-answers.ts"
import { others } from "./engines/index.ts"
import { forms } from "./engines/ours.ts"
import { factsOf, type Said, shuffledGrid } from "./grid.ts"
import { gridLines } from "./lines.ts"
import { type Entry, recordsFor } from "./rounds.ts"

/** A contest: what it is about, and who takes part. */
export interface Contest {
  readonly id: "decision" | "learnt" | "explained" | "decoded" | "pipeline"
  readonly title: string
  readonly entries: ReadonlyArray<Entry>
}

type Run<A> = (inputs: ReadonlyArray<A>) => void | Promise<void>

/** How many different records the fast ones decide. */
const different = 4_096
/** After how many records the order is the same again: too many for the branch predictor of a processor to learn. */
const period = 65_536

/** Some records, drawn again and again in an order that takes long to repeat; being few, they stay in the cache. */
const drawn = <A>(inputs: ReadonlyArray<A>): ReadonlyArray<A> => {
  let state = 7
  return Array.from({ length: period }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return inputs[Math.floor((state / 2 ** 32) * different)]!
  })
}

/** An entry with as many records as it needs to be measured well, and not so many that the others wait. */
const entry = async <A>(name: string, inputs: ReadonlyArray<A>, run: Run<A>, many = different): Promise<Entry> => {
  const records = await recordsFor(inputs.length, many, (count) => run(inputs.slice(0, count)))
  const own = inputs.slice(0, records)
  return { name, records, run: () => run(own) }
}

const alike = [others["if-else"], others["if-else-framed"], loadOnAnswers, forms.compiledPart]

const engines = async (): Promise<ReadonlyArray<Engine>> => {
  const loads = [
    ...alike,
    forms.compiled,
    forms.interpreted,
    forms.bulk,
    others["cql-execution"],
    others["cedar-wasm"],
    others.zen,
    others["json-rules-engine"]
  ]
  return Promise.all(loads.map((load) => load()))
}

const explainers = async (): Promise<ReadonlyArray<Engine>> => {
  const loads = [
    forms.traced,
    forms.bulk,
    forms.determination,
    others["cql-execution"],
    others["cedar-wasm"],
    others.zen,
    others["json-rules-engine"]
  ]
  return Promise.all(loads.map((load) => load()))
}

const peers = async (): Promise<ReadonlyArray<Engine>> =>
  Promise.all(
    [others["cql-execution"], others["cedar-wasm"], others.zen, others["json-rules-engine"]].map((load) => load())
  )

const decision = async (): Promise<Contest> => {
  const grid = shuffledGrid()
  const entries: Array<Entry> = []
  for (const one of await engines()) {
    const into = new Array<Said>(period)
    const inputs = drawn(grid.slice(0, different).map(one.input))
    entries.push(await entry(one.name, inputs, (some) => one.decide(some, into), period))
  }
  return { id: "decision", title: "Decision only, from the engine's own form of the facts", entries }
}

const learnt = async (): Promise<Contest> => {
  const grid = shuffledGrid()
  const entries: Array<Entry> = []
  for (const one of await Promise.all(alike.map((load) => load()))) {
    const into = new Array<Said>(different)
    entries.push(await entry(one.name, grid.slice(0, different).map(one.input), (some) => one.decide(some, into)))
  }
  return { id: "learnt", title: "The same few requests again and again, until a processor has learnt them", entries }
}

const explained = async (): Promise<Contest> => {
  const grid = shuffledGrid()
  const entries: Array<Entry> = []
  for (const one of await explainers()) {
    const into = new Array<unknown>(grid.length)
    const name = `${one.name} (${one.account})`
    entries.push(await entry(name, grid.map(one.input), (inputs) => one.explain!(inputs, into)))
  }
  return { id: "explained", title: "Decision with the account of why that the engine gives", entries }
}

/** What is written for a request. */
interface Written {
  readonly id?: string | undefined
  readonly _tag: string
  readonly clauses?: ReadonlyArray<string> | undefined
}

/** Decides requests as parsed; gives what is written for each. */
type FromParsed = (parsed: ReadonlyArray<unknown>) => ReadonlyArray<Written> | Promise<ReadonlyArray<Written>>

const ours: FromParsed = (parsed) => {
  const requests = parsed.map((one) => Result.getOrThrow(decode(one)))
  return Array.from(decideOutcomes(requests), ({ id, outcomes: [outcome] }) => ({
    id,
    _tag: outcome!._tag,
    clauses: outcome!.grounds?.clauses
  }))
}

const byFacts =
  (engine: Engine): FromParsed =>
  async (parsed) => {
    const requests = parsed as ReadonlyArray<Request>
    const into = new Array<Said>(parsed.length)
    await engine.decide(
      requests.map((one) => engine.input(factsOf(one))),
      into
    )
    return requests.map(({ id }, at) => ({ id, _tag: into[at]! }))
  }

const deciders = async (): Promise<ReadonlyArray<readonly [string, FromParsed]>> => [
  ["decode and decideOutcomes", ours],
  ...(await peers()).map((one) => [`${one.name}, facts taken unchecked`, byFacts(one)] as const)
]

const fromParsed = async (): Promise<Contest> => {
  const parsed = gridLines().map((line) => JSON.parse(line) as unknown)
  const entries: Array<Entry> = []
  for (const [name, decide] of await deciders())
    entries.push(
      await entry(name, parsed, async (some) => {
        await decide(some)
      })
    )
  return { id: "decoded", title: "Decode and decision, from a parsed request", entries }
}

const written = (all: ReadonlyArray<unknown>): Buffer => Buffer.from(all.map((one) => JSON.stringify(one)).join("\n"))

const pipeline = async (): Promise<Contest> => {
  const lines = gridLines().map((line) => Buffer.from(line))
  const parse = (some: ReadonlyArray<Buffer>) => some.map((line) => JSON.parse(line.toString("utf8")) as unknown)
  const entries = [
    await entry("JSON.parse and JSON.stringify of the same records", lines, (some) => {
      written(parse(some))
    })
  ]
  const quick = quickWriter(["id", "_tag", "clauses"])!
  entries.push(
    await entry("what pnd decide --fields id,_tag,clauses runs", lines, (some) => {
      Buffer.from(parse(some).map(quick).join("\n"))
    })
  )
  for (const [name, decide] of await deciders())
    entries.push(
      await entry(name, lines, async (some) => {
        written(await decide(parse(some)))
      })
    )
  return { id: "pipeline", title: "From bytes to bytes, a request a line: id, outcome and clauses", entries }
}

/** The contests, each made ready when it is its turn. */
export const contests: ReadonlyArray<() => Promise<Contest>> = [decision, learnt, explained, fromParsed, pipeline]
