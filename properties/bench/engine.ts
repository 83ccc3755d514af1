/**
 * What a competitor is to the benchmark: it turns facts into its own input, decides a list of inputs in a loop of its own,
 * so that none pays for the others, and says which package it is. It knows no other competitor.
 */
import { readFileSync } from "node:fs"
import type { PartialFacts, Said } from "./grid.ts"

/** A competitor, made ready. */
export interface Engine<Input = unknown> {
  readonly name: string
  /** The package that decides, with its version; nothing where there is none. */
  readonly packaged?: string
  /** A request in the engine's own form. */
  readonly input: (facts: PartialFacts) => Input
  /** Decides all, and says of each what it comes to. */
  readonly decide: (inputs: ReadonlyArray<Input>, into: Array<Said>) => void | Promise<void>
  /** The same, with the engine's own account of why; the last one is kept, so that none is left out. */
  readonly explain?: (inputs: ReadonlyArray<Input>, into: Array<unknown>) => void | Promise<void>
  /** What the account is. */
  readonly account?: string
  /** Other ways to take what the engine says where facts are absent, each with what is done. */
  readonly alsoTaken?: Readonly<
    Record<string, (inputs: ReadonlyArray<Input>, into: Array<Said>) => void | Promise<void>>
  >
  /** How it takes what is absent. */
  readonly absent: string
}

/** An engine among others: its inputs are its own business, and come from nowhere else. */
export const asEngine = <Input>(one: Engine<Input>): Engine => one as unknown as Engine

/**
 * The module of a package that is installed beside the benchmark only: the name is not a literal, so that the type check
 * does not ask for it.
 */
export const peer = async <A>(name: string): Promise<A> => (await import(name)) as A

/** A package of the benchmark, or of the repository, with its version. */
export const versioned = (name: string, from: string = import.meta.url): string => {
  for (const folder of ["node_modules", "../../node_modules"]) {
    try {
      const text = readFileSync(new URL(`${folder}/${name}/package.json`, from), "utf8")
      return `${name} ${(JSON.parse(text) as { version: string }).version}`
    } catch {}
  }
  return name
}
