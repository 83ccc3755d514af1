/**
 * No dead source: when every path of every program is followed, every branch of the sections runs, every ruling written
 * in them ends a path, and all that they export is used. Each of the three finds the section that is wrong on purpose.
 */
import { describe, expect, it, vi } from "vitest"
import { policy } from "../../src/health/policy.ts"
import type { Program } from "../../src/health/program.ts"
import type { Ruling, Section } from "../../src/language/ruling.ts"
import { brokenSection } from "./broken-section.ts"
import { endsOf } from "./ends.ts"
import { brokenFile, neverRun, policyFile, sectionFiles, unusedExports, writtenIn } from "./source.ts"

/** Where a ruling was written: kept by whatever is made of it. */
const written = Symbol.for("written")

vi.mock("../../src/language/ruling.ts", async (original) => {
  const real = await original<Record<string, unknown>>()
  // imported here, since a mock comes before every other import
  const { Effect } = await import("effect")
  const { placeOf, rulingWords } = await import("./source.ts")
  const marked = (word: string) => {
    const make = real[word] as (...all: ReadonlyArray<unknown>) => Ruling | Section
    return (...all: ReadonlyArray<unknown>) => {
      const at = { [Symbol.for("written")]: `${placeOf(new Error().stack ?? "")} ${word}` }
      const made = make(...all)
      return Effect.isEffect(made) ? Effect.map(made, (ruling) => ({ ...ruling, ...at })) : { ...made, ...at }
    }
  }
  return { ...real, ...Object.fromEntries(rulingWords.map((word) => [word, marked(word)])) }
})

/** The rulings written in some modules with which no path of some programs ends. */
const neverGiven = (programs: ReadonlyArray<Program>, modules: ReadonlyArray<URL>): ReadonlyArray<string> => {
  const given = new Set<string>()
  for (const { program } of programs)
    for (const end of endsOf(program)) {
      if (end !== undefined) given.add((end as unknown as Readonly<Record<symbol, string>>)[written]!)
    }
  return writtenIn(modules).filter((place) => !given.has(place))
}

const follow = (programs: string) => `
  import { endsOf } from "./properties/health/ends.ts"
  import { policy } from "./src/health/policy.ts"
  import { brokenSection } from "./properties/health/broken-section.ts"
  for (const { program } of ${programs}) for (const end of endsOf(program)) void end
`

describe("when every path of every program is followed", () => {
  it("every part of the source of the sections runs", { timeout: 60_000 }, () => {
    expect(neverRun(follow("[policy.frame, ...policy.programs]"), sectionFiles)).toEqual([])
  })

  it("every ruling written in the sections ends one", { timeout: 60_000 }, () => {
    const modules = [...sectionFiles, policyFile]
    console.log(`${writtenIn(modules).length} rulings are written, and each ends a path`)
    expect(neverGiven([policy.frame!, ...policy.programs], modules)).toEqual([])
  })

  it("all that the sections export is used", () => {
    expect(unusedExports(sectionFiles)).toEqual([])
  })
})

const broken: Program = { section: "PN-2", name: "wrong on purpose", program: brokenSection }

describe("of a section that is wrong on purpose", () => {
  it("the branch behind a wider guard is found not to run", { timeout: 60_000 }, () => {
    expect(neverRun(follow("[{ program: brokenSection }]"), [brokenFile])).toEqual([
      expect.stringMatching(/^properties\/health\/broken-section\.ts:\d+:\d+ .*referred\("MS-21", "PN-2\.c4"\)/s)
    ])
  })

  it("the rulings that are never given are found, whether their line runs or not", () => {
    expect(neverGiven([broken], [brokenFile]).map((place) => place.split(" ")[1])).toEqual(["referred", "notListed"])
  })

  it("an export that nothing uses is found", () => {
    expect(unusedExports([brokenFile])).toEqual([expect.stringContaining("brokenSection")])
  })
})
