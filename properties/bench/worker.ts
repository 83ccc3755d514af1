/**
 * A competitor in a process of its own, for its start, its memory and its growth. It is bundled before it is run, as the
 * command of this package is, so that none pays for types.
 *
 *   node worker.js ENGINE decide COUNT     decides so many requests of the grid
 *   node worker.js ENGINE pipeline FILE    a line of JSON in, a line out; the engine `floor` only parses and writes
 */
import { openSync, readSync, writeSync } from "node:fs"
import { StringDecoder } from "node:string_decoder"
import type { Request } from "../../src/request/request.ts"
import type { Engine } from "./engine.ts"
import { others } from "./engines/index.ts"
import { factsOf, partialAt, partialCount, type Said } from "./grid.ts"

const decideSome = async (engine: Engine, count: number): Promise<void> => {
  const into: Array<Said> = []
  for (let done = 0; done < count; done += 256) {
    const some = Array.from({ length: Math.min(256, count - done) }, (_, at) =>
      partialAt((7 * (done + at)) % partialCount)
    )
    await engine.decide(some.map(engine.input), into)
  }
}

/** What is written for some lines. */
type Writes = (lines: ReadonlyArray<string>) => ReadonlyArray<unknown> | Promise<ReadonlyArray<unknown>>

const floor: Writes = (lines) => lines.map((line) => JSON.parse(line) as unknown)

const deciding =
  (engine: Engine): Writes =>
  async (lines) => {
    const requests = lines.map((line) => JSON.parse(line) as Request)
    const into: Array<Said> = []
    await engine.decide(
      requests.map((one) => engine.input(factsOf(one))),
      into
    )
    return requests.map(({ id }, at) => ({ id, _tag: into[at] }))
  }

const writeAll = (text: string): void => {
  const bytes = Buffer.from(text)
  for (let from = 0; from < bytes.length; ) from += writeSync(1, bytes, from)
}

/** The text of a file, a megabyte at a time. */
function* textOf(file: string): Generator<string> {
  const [from, decoder, bytes] = [openSync(file, "r"), new StringDecoder("utf8"), Buffer.alloc(1 << 20)]
  for (let read = readSync(from, bytes); read > 0; read = readSync(from, bytes))
    yield decoder.write(bytes.subarray(0, read))
}

const pipeline = async (file: string, writes: Writes): Promise<void> => {
  let rest = ""
  for (const chunk of textOf(file)) {
    const lines = (rest + chunk).split("\n")
    rest = lines.pop()!
    const written = await writes(lines)
    if (written.length > 0) writeAll(`${written.map((one) => JSON.stringify(one)).join("\n")}\n`)
  }
}

const [name, mode, of] = process.argv.slice(2)
const engineOf = (): Promise<Engine> => others[name as keyof typeof others]()
if (mode === "decide") await decideSome(await engineOf(), Number(of))
else await pipeline(of!, name === "floor" ? floor : deciding(await engineOf()))
