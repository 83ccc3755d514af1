/**
 * The elements of a JSON list, also of a broken one: an element that is whole is a value, and what is broken is reported
 * where it breaks. Brackets say where an element ends; where they do not match, the next line that begins like the
 * elements do is taken for the next element.
 */
import { type Break, breakOf, jsonProblem } from "./syntax.ts"

/** A part of a list: an element, or a break. Offsets are in the whole text. */
export type Part =
  | { readonly _tag: "Element"; readonly offset: number; readonly value: unknown }
  | ({ readonly _tag: "Break" } & Break)

const closing: { readonly [open: string]: string } = { "{": "}", "[": "]" }
const space = /[\t\n\r ]*/y

const skipSpace = (text: string, from: number): number => {
  space.lastIndex = from
  space.test(text)
  return space.lastIndex
}

/** After the closing quote of a text, or at the end of its line. */
const endOfText = (text: string, from: number): number => {
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at]
    if (character === '"') return at + 1
    if (character === "\n") return at
    if (character === "\\") at++
  }
  return text.length
}

/** Where the value that begins here ends by its brackets; undefined where they do not match. */
const endOfValue = (text: string, from: number): number | undefined => {
  const open: Array<string> = []
  for (let at = from; at < text.length; ) {
    const character = text[at]!
    if (character === '"') {
      at = endOfText(text, at)
      continue
    }
    const closes = closing[character]
    if (closes !== undefined) open.push(closes)
    else if (open.length === 0 && (character === "," || character === "]")) return at
    else if (character === "}" || character === "]") {
      if (open.pop() !== character) return undefined
      if (open.length === 0) return at + 1
    }
    at++
  }
  return undefined
}

/** The next line that begins with a brace, as far to the right as the element that begins here. */
const nextLikeIt = (text: string, from: number): number | undefined => {
  const indent = text.slice(text.lastIndexOf("\n", from - 1) + 1, from)
  if (indent.trim() !== "") return undefined
  const at = text.indexOf(`\n${indent}{`, from)
  return at === -1 ? undefined : at + 1 + indent.length
}

const parse = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

const breakAt = (offset: number, found: string, expected: string): Part => ({
  _tag: "Break",
  offset,
  problem: jsonProblem(found, expected)
})

/** The parts of a text that begins with a bracket, in order. */
export async function* partsOf(text: string): AsyncGenerator<Part> {
  let at = skipSpace(text, text.indexOf("[") + 1)
  if (text[at] !== "]") {
    for (;;) {
      const end = endOfValue(text, at)
      const parsed = end === undefined ? undefined : parse(text.slice(at, end))
      if (parsed !== undefined) {
        yield { _tag: "Element", offset: at, value: parsed.value }
        at = skipSpace(text, end!)
      } else if (end === at) {
        yield breakAt(at, "something else", "a value")
      } else {
        const next = nextLikeIt(text, at)
        const until = Math.min(next ?? text.length, end ?? text.length)
        const { offset, problem } = await breakOf(text.slice(at, until).trimEnd())
        yield { _tag: "Break", offset: at + offset, problem }
        if (until === text.length) return
        at = skipSpace(text, until)
        if (until === next) continue
      }
      if (text[at] === "]") break
      if (text[at] === ",") at = skipSpace(text, at + 1)
      else {
        yield breakAt(
          at,
          at === text.length ? "the end of the text" : "something else",
          "a comma, or the end of the list"
        )
        if (at === text.length) return
      }
    }
  }
  const after = skipSpace(text, at + 1)
  if (after < text.length) yield breakAt(after, "something else", "the end of the text")
}
