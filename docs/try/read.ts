/**
 * From a text to a request, or to all that is wrong with it: what the command line says, and where in the text it is.
 * What is said never repeats the text.
 */
import { Result } from "effect"
import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser"
import { breakOf } from "../../src/cli/input/syntax.ts"
import { decode, InvalidRequest, type Problem, type Request } from "../../src/index.ts"

/** A stretch of a text, in characters from 0. */
interface Stretch {
  readonly offset: number
  readonly length: number
}

/** One thing that is wrong, and where. */
export interface Flaw extends Stretch {
  /** From 1. */
  readonly line: number
  readonly column: number
  /** As the command line says it. */
  readonly says: string
}

/** What a text holds. */
export type Read =
  | { readonly _tag: "Request"; readonly request: Request }
  | { readonly _tag: "Flawed"; readonly flaws: ReadonlyArray<Flaw> }

const flawOf = (text: string, problem: Problem, { length, offset }: Stretch): Flaw => {
  const before = text.slice(0, offset).split("\n")
  return {
    line: before.length,
    column: before.at(-1)!.length + 1,
    offset,
    length,
    says: new InvalidRequest({ problems: [problem] }).message
  }
}

const keysOf = (path: string): ReadonlyArray<string | number> =>
  path === "(request)" ? [] : Array.from(path.matchAll(/\[(\d+)\]|[^.[\]]+/g), ([key, at]) => (at ? Number(at) : key))

/** Where a problem is: the value at its path, the key that is too many, or what lacks the value. */
const stretchOf = (root: Node | undefined, value: unknown, { found, path }: Problem): Stretch => {
  if (root === undefined) return { offset: 0, length: 0 }
  const keys = keysOf(path)
  const [, ordinal] = /^an unexpected key \(the (\d+)/.exec(found) ?? []
  if (ordinal !== undefined) {
    const holder = keys.reduce((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], value)
    const property = findNodeAtLocation(root, [...keys, Object.keys(holder as object)[Number(ordinal) - 1]!])?.parent
    return property?.children?.[0] ?? root
  }
  for (let depth = keys.length; depth >= 0; depth--) {
    const node = findNodeAtLocation(root, keys.slice(0, depth))
    if (node !== undefined) return depth === keys.length ? node : { offset: node.offset, length: 1 }
  }
  return root
}

/** The tree of a text that is JSON; none where it is nested deeper than the parser can follow. */
const treeOf = (text: string): Node | undefined => {
  try {
    return parseTree(text)
  } catch {
    return undefined
  }
}

/** What a text holds. */
export const read = async (text: string): Promise<Read> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const { offset, problem } = await breakOf(text.trimEnd())
    return { _tag: "Flawed", flaws: [flawOf(text, problem, { offset, length: 1 })] }
  }
  const decoded = decode(value)
  if (Result.isSuccess(decoded)) return { _tag: "Request", request: decoded.success }
  const root = treeOf(text)
  const flaws = decoded.failure.problems.map((one) => flawOf(text, one, stretchOf(root, value, one)))
  return { _tag: "Flawed", flaws }
}
