/** Reading: bytes to lines and lists to elements, for any content, any chunks, and any place where a text is cut off. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Block, blocksOf, type Line, linesIn } from "../../src/cli/input/lines.ts"
import { type Part, partsOf } from "../../src/cli/input/list.ts"

const collect = async <A>(all: AsyncIterable<A>): Promise<ReadonlyArray<A>> => {
  const found: Array<A> = []
  for await (const one of all) found.push(one)
  return found
}

const chunked = async function* (bytes: Buffer, cuts: ReadonlyArray<number>): AsyncGenerator<Buffer> {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  for (const [index, place] of places.slice(1).entries()) yield bytes.subarray(places[index], place)
}

/** The lines of blocks; of one that is no lines, what it is. */
const linesOf = async (blocks: AsyncIterable<Block>): Promise<ReadonlyArray<Line | string>> =>
  (await collect(blocks)).flatMap(
    (block): ReadonlyArray<Line | string> =>
      block._tag === "Lines"
        ? [...linesIn(block)]
        : [`${block._tag} ${block._tag === "Failed" ? block.line : block.first}`]
  )

const cutOff = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* chunks
  throw new Error("cut off")
}

describe("lines", () => {
  const line = fc.string({ unit: "binary" }).filter((text) => !/[\n\r\uFEFF\uD800-\uDFFF]/.test(text))

  it("are the same wherever the bytes are cut, and however lines end", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line),
        fc.array(fc.nat()),
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom("", "\uFEFF"),
        async (texts, cuts, end, mark) => {
          const bytes = Buffer.from(mark + texts.map((text) => text + end).join(""))
          const found = await linesOf(blocksOf(chunked(bytes, cuts)))
          const whole = texts.length === 0 && mark !== "" ? [""] : texts
          expect(found).toEqual(whole.map((text, index) => ({ number: index + 1, text })))
        }
      )
    )
  })

  it("a last line needs no end, and bytes that are not UTF-8 are no text", async () => {
    const bytes = Buffer.concat([Buffer.from("a\n"), Buffer.from([0xe9, 10]), Buffer.from("b")])
    expect(await linesOf(blocksOf(chunked(bytes, [])))).toEqual([
      { number: 1, text: "a" },
      { number: 2, text: undefined },
      { number: 3, text: "b" }
    ])
  })

  it("that are too long are passed over where they stand, wherever the bytes are cut; a list may be longer", async () => {
    const limit = { line: 8, list: 40 }
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 20 }), { minLength: 1 }),
        fc.boolean(),
        fc.boolean(),
        async (lengths, isList, hasEnd) => {
          const texts = lengths.map((length, index) => (index === 0 && isList ? "[" : "x").repeat(length))
          const bytes = Buffer.from(texts.join("\n") + (hasEnd ? "\n" : ""))
          // no chunk is longer than a line may be
          const chunks = chunked(
            bytes,
            Array.from({ length: bytes.length }, (_, place) => place)
          )
          const all = hasEnd || texts.at(-1) !== "" ? texts : texts.slice(0, -1)
          expect(await linesOf(blocksOf(chunks, limit))).toEqual(
            all.map((text, index) =>
              text.length > (text.startsWith("[") ? limit.list : limit.line)
                ? `TooLong ${index + 1}`
                : { number: index + 1, text }
            )
          )
        }
      )
    )
  })

  it("before a failure are all there, also the one that it cuts off, and the last whole one is named", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(fc.nat()), line, async (texts, cuts, rest) => {
        const bytes = Buffer.from(texts.map((text) => `${text}\n`).join("") + rest)
        const expected = [...texts, ...(rest === "" ? [] : [rest])]
        expect(await linesOf(blocksOf(cutOff(chunked(bytes, cuts))))).toEqual([
          ...expected.map((text, index) => ({ number: index + 1, text })),
          `Failed ${texts.length}`
        ])
      })
    )
  })
})

describe("lists", () => {
  const element = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true })
  const layout = fc.constantFrom<(all: ReadonlyArray<unknown>) => string>(
    (all) => JSON.stringify(all),
    (all) => JSON.stringify(all, null, 2),
    (all) => `[\n${all.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`,
    (all) => ` [ ${all.map((one) => JSON.stringify(one, null, "\t")).join(" , ")}\r\n]`
  )
  const values = (parts: ReadonlyArray<Part>) => parts.flatMap((part) => (part._tag === "Element" ? [part.value] : []))
  const breaks = (parts: ReadonlyArray<Part>) => parts.filter(({ _tag }) => _tag === "Break")
  const plain = (all: ReadonlyArray<unknown>) => JSON.parse(JSON.stringify(all))

  it("that are whole give every element, each where it begins, and no break", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(element), layout, async (all, write) => {
        const text = write(all)
        const parts = await collect(partsOf(text))
        expect(values(parts)).toEqual(plain(all))
        expect(breaks(parts)).toEqual([])
        expect(parts.every(({ offset }) => text[offset] === "{")).toBe(true)
      })
    )
  })

  it("that are cut off give the elements before the cut, and one break", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(element), layout, fc.nat(), async (all, write, at) => {
        const text = write(all).trimEnd()
        const parts = await collect(
          partsOf(text.slice(0, text.indexOf("[") + 1 + (at % (text.length - text.indexOf("[") - 1))))
        )
        expect(values(parts)).toEqual(plain(all).slice(0, values(parts).length))
        expect(breaks(parts)).toHaveLength(1)
        expect(parts.at(-1)!._tag).toBe("Break")
      })
    )
  })

  it("with a broken element give all the others, where each has lines of its own", async () => {
    const damages = ["{", "{,}", '{"a"}', "{'a':1}", '{"a":1', '{"a":[1}', '{"a":"1}', "nul"]
    await fc.assert(
      fc.asyncProperty(
        fc.array(element),
        fc.array(element),
        fc.constantFrom(...damages),
        async (before, after, damage) => {
          const lines = [
            ...before.map((one) => JSON.stringify(one)),
            damage,
            ...after.map((one) => JSON.stringify(one))
          ]
          const parts = await collect(partsOf(`[\n${lines.join(",\n")}\n]`))
          expect(values(parts)).toEqual(plain([...before, ...after]))
          expect(breaks(parts).length).toBeGreaterThan(0)
        }
      )
    )
  })

  it("never fail, whatever the text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'[]{}",:\\ \n01anul') }), async (text) => {
        const list = `[${text}`
        const parts = await collect(partsOf(list))
        const offsets = parts.map(({ offset }) => offset)
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
        let value: unknown
        try {
          value = JSON.parse(list)
        } catch {
          expect(breaks(parts).length).toBeGreaterThan(0)
          return
        }
        expect([values(parts), breaks(parts)]).toEqual([value, []])
      }),
      { numRuns: 2000 }
    )
  })
})
