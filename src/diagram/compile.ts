/**
 * A policy as a plain JavaScript module: one function from answers to the leaf that they lead to, and the table of the
 * leaves. The module imports nothing and allocates nothing to decide; what several places lead to stands in it once. The
 * text depends on the policy alone. It knows the form of a diagram, not what any of them says.
 */
import { bitsOf } from "./decision-diagram.ts"
import { type Numbered, placesOf } from "./numbered.ts"
import type { PortableFact } from "./portable.ts"
import type { Ref } from "./program-diagram.ts"

/** What the module says of itself. */
export interface About {
  readonly edition: string
  /** The digest of the policy that it was made from. */
  readonly digest: string
  /** Comments at its head, a line each. */
  readonly says: ReadonlyArray<string>
}

/** Tests of one fact in a row, as one: the answers that lead to each end, as bits. */
interface Split {
  readonly fact: number
  readonly ways: ReadonlyArray<readonly [to: Ref, answers: number]>
}

const splitAt = ({ facts, tests }: Numbered, ref: Ref): Split => {
  const [fact] = tests[ref]!
  const ways = new Map<Ref, number>()
  for (const answer of placesOf(facts[fact]!)) {
    let to = ref
    while (to >= 0 && tests[to]![0] === fact) {
      const [, yes, then, otherwise] = tests[to]!
      to = (yes >> answer) & 1 ? then : otherwise
    }
    ways.set(to, (ways.get(to) ?? 0) | (1 << answer))
  }
  return { fact, ways: [...ways] }
}

/** Every split that is reached, by its first test; and those that more than one place leads to. */
const splitsOf = (policy: Numbered) => {
  const splits = new Map<Ref, Split>()
  const shared = new Set<Ref>()
  const roots = [policy.frame, ...Object.values(policy.indications)]
  const waiting = [...roots, ...roots] // what starts a function of its own is shared
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (ref < 0) continue
    if (splits.has(ref)) {
      shared.add(ref)
      continue
    }
    const split = splitAt(policy, ref)
    splits.set(ref, split)
    waiting.push(...split.ways.map(([to]) => to))
  }
  return { splits, shared }
}

const stretch = (cuts: ReadonlyArray<number>, answer: number): string => {
  const [from, to] = [cuts[answer - 1], cuts[answer]]
  return to === undefined ? `${from} or more` : from === undefined ? `less than ${to}` : `${from} to ${to - 1}`
}

/** In a comment: on one line, whatever it is. */
const comment = (text: string): string => `// ${text.replace(/[\r\n\u2028\u2029]/g, " ")}`

const inWords = (fact: PortableFact, set: number): string => {
  const [inside, outside] = [bitsOf(set), placesOf(fact).filter((answer) => !((set >> answer) & 1))]
  const fewer = inside.length <= 3 || inside.length <= outside.length ? inside : outside
  const words = fewer.map((one) => (fact._tag === "Choice" ? String(fact.answers[one]) : stretch(fact.cuts, one)))
  return `${fewer === inside ? "" : "not "}${words.join(" | ")}`
}

/** The statements of a split. A way that nothing else leads to stands inside; the last of them goes on below. */
const statements = (policy: Numbered, { shared, splits }: ReturnType<typeof splitsOf>) => {
  const isInside = (ref: Ref): boolean => ref >= 0 && !shared.has(ref)
  const end = (ref: Ref): string => (ref < 0 ? `return ${~ref}` : `return t${ref}(a)`)
  const comesTo = (ref: Ref): string => (ref < 0 ? `: ${policy.leaves[~ref]!.outcome ?? "the section goes on"}` : "")
  const of = (ref: Ref, indent: string): ReadonlyArray<string> => {
    const { fact: place, ways } = splits.get(ref)!
    const fact = policy.facts[place]!
    const below = ways.findLast(([to]) => isInside(to))?.[0]
    const cases = ways.flatMap(([to, set]) => {
      const labels = bitsOf(set).map((answer) => `case ${answer}:`)
      const says = comment(`${inWords(fact, set)}${comesTo(to)}`)
      const then = !isInside(to) ? [end(to)] : to === below ? ["break"] : []
      return [
        `${indent}  ${[...labels, ...then, says].join(" ")}`,
        ...(then.length === 0 ? of(to, `${indent}    `) : [])
      ]
    })
    return [
      `${indent}switch (a[${place}]) { ${comment(fact.id)}`,
      ...cases,
      `${indent}  default: return -1`,
      `${indent}}`,
      ...(below === undefined ? [] : of(below, indent))
    ]
  }
  return of
}

/** A fact in the module's table: what an answers array is to hold at its place. */
const listed = (fact: PortableFact): object =>
  fact._tag === "Number"
    ? { id: fact.id, scope: fact.scope, cuts: fact.cuts }
    : {
        id: fact.id,
        scope: fact.scope,
        answers: fact.answers,
        ...(fact.fallback === undefined ? {} : { fallback: fact.fallback })
      }

const table = (name: string, all: ReadonlyArray<object>): ReadonlyArray<string> => [
  `export const ${name} = [`,
  ...all.map((one, place) => `  ${JSON.stringify(one)}${place + 1 === all.length ? "" : ","} // ${place}`),
  "]"
]

/** The text of the module. Its places of facts and leaves are those of the policy. */
export const compile = (policy: Numbered, about: About): string => {
  const found = splitsOf(policy)
  const statementsOf = statements(policy, found)
  const functions = [...found.shared]
    .sort((a, b) => a - b)
    .flatMap((ref) => ["", `function t${ref}(a) {`, ...statementsOf(ref, "  "), "}"])
  const from = (ref: Ref): string => (ref < 0 ? `() => ${~ref}` : `t${ref}`)
  const goesOn = policy.leaves.findIndex(({ outcome }) => outcome === undefined)
  return [
    ...about.says.map(comment),
    "",
    `export const edition = ${JSON.stringify(about.edition)}`,
    `export const digest = ${JSON.stringify(about.digest)}`,
    "",
    "// An answers array has an entry for each fact: the place of the answer in `answers`; of a number, how many of the",
    "// `cuts` it reaches; -1 (255 in a Uint8Array) where it is not known. Where a request is silent, `fallback` is assumed.",
    ...table("facts", policy.facts.map(listed)),
    "",
    "// Where a decision can end, and what it rests on.",
    ...table("leaves", policy.leaves),
    ...functions,
    "",
    "const sections = new Map([",
    Object.entries(policy.indications)
      .map(([tag, ref]) => `  [${JSON.stringify(tag)}, ${from(ref)}]`)
      .join(",\n"),
    "])",
    "",
    "// What it decides for.",
    "export const indications = [...sections.keys()]",
    "",
    "/**",
    " * Where the answers lead: a place in `leaves`, or -1 where a fact that matters on the way is not known.",
    " *",
    " * @param {string} indication one of `indications`",
    " * @param {Int32Array | Int8Array | Uint8Array} answers one for each of `facts`",
    " * @returns {number}",
    " */",
    "export function decide(indication, answers) {",
    "  const section = sections.get(indication)",
    '  if (section === undefined) throw new RangeError("not one of the indications")',
    `  const end = ${policy.frame < 0 ? ~policy.frame : `t${policy.frame}(answers)`}`,
    `  return end === ${goesOn} ? section(answers) : end`,
    "}",
    ""
  ].join("\n")
}
