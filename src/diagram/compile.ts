/**
 * A policy as a plain JavaScript module: for each indication a function from answers to the leaf that they lead to, and the
 * table of the leaves. The module imports nothing and allocates nothing to decide; what several places lead to stands in
 * it once. The text depends on the policy alone. It knows the form of a diagram, not what any of them says.
 */
import { bitsOf } from "./decision-diagram.ts"
import { answerCount, type Numbered } from "./numbered.ts"
import type { PortableFact } from "./portable.ts"
import type { Ref } from "./program-diagram.ts"
import { type Split, type Splits, splitsOf } from "./splits.ts"

/** What the module says of itself. */
export interface About {
  readonly edition: string
  /** The digest of the policy that it was made from. */
  readonly digest: string
  /** Comments at its head, a line each. */
  readonly says: ReadonlyArray<string>
}

const stretch = (cuts: ReadonlyArray<number>, answer: number): string => {
  const [from, to] = [cuts[answer - 1], cuts[answer]]
  return to === undefined ? `${from} or more` : from === undefined ? `less than ${to}` : `${from} to ${to - 1}`
}

/** In a comment: on one line, whatever it is. */
const comment = (text: string): string => `// ${text.replace(/[\r\n\u2028\u2029]/g, " ")}`

/** Some answers of a fact, among those that are possible. */
const inWords = (fact: PortableFact, set: number, possible: number): string => {
  const [inside, outside] = [bitsOf(set), bitsOf(possible & ~set)]
  const fewer = inside.length <= 3 || inside.length <= outside.length ? inside : outside
  const words = fewer.map((one) => (fact._tag === "Choice" ? String(fact.answers[one]) : stretch(fact.cuts, one)))
  return `${fewer === inside ? "" : "not "}${words.join(" | ")}`
}

/**
 * Whether the answer at a place is in a set, as an expression. What is not known is in no set; where the answer is known,
 * telling it from the others that are possible is enough.
 */
const isIn = (place: number, set: number, { among, count }: { among: number | undefined; count: number }): string => {
  const [a, inside] = [`a[${place}]`, bitsOf(set)]
  const [low, high] = [inside[0]!, inside.at(-1)!]
  const others = bitsOf((among ?? (1 << count) - 1) & ~set)
  const isRow = !others.some((other) => other > low && other < high)
  if (inside.length === 1) return `${a} === ${low}`
  if (inside.length === 2 && !isRow) return `${a} === ${low} || ${a} === ${high}`
  if (among === undefined) {
    const bounds = `${a} >= ${isRow ? low : 0} && ${a} <= ${isRow ? high : count - 1}`
    return isRow ? bounds : `${bounds} && (${set} >> ${a}) & 1`
  }
  if (others.length === 1) return `${a} !== ${others[0]}`
  if (!isRow) return `(${set} >> ${a}) & 1`
  return [...(others[0]! < low ? [`${a} >= ${low}`] : []), ...(others.at(-1)! > high ? [`${a} <= ${high}`] : [])].join(
    " && "
  )
}

const not = (test: string): string => {
  const [, place, sign, answer] = test.match(/^(\S+) ([!=])== (\d+)$/) ?? []
  return place === undefined ? `!(${test})` : `${place} ${sign === "=" ? "!" : "="}== ${answer}`
}

/** The splits that begin a function: what starts the frame or a section, and what more than one place leads to. */
const functionsOf = ({ frame, sections, splits }: Splits): ReadonlySet<Ref> => {
  const [reached, shared] = [new Set<Ref>(), new Set<Ref>()]
  for (const to of [frame, ...sections.values(), ...splits.flatMap(({ ways }) => ways.map(([end]) => end))])
    if (to >= 0) (reached.has(to) ? shared : reached).add(to)
  return new Set([frame, ...sections.values(), ...shared].filter((ref) => ref >= 0).sort((a, b) => a - b))
}

/** How many splits stand in the text of each, the functions that it calls not counted. */
const sizesOf = (splits: ReadonlyArray<Split>, functions: ReadonlySet<Ref>): ReadonlyArray<number> => {
  const sizes: Array<number> = []
  for (const { ways } of splits) // a way leads to a split before it
    sizes.push(ways.reduce((size, [to]) => size + (to < 0 || functions.has(to) ? 0 : sizes[to]!), 1))
  return sizes
}

/**
 * The statements of a split. The way that has most to say goes on below, without another level; what else leads on stands
 * inside an `if`. A processor guesses an `if` better than the place in a `switch` that it would jump to.
 */
const statements = (policy: Numbered, splits: ReadonlyArray<Split>, functions: ReadonlySet<Ref>) => {
  const sizes = sizesOf(splits, functions)
  const sizeOf = (to: Ref): number => (to < 0 || functions.has(to) ? 0 : sizes[to]!)
  const end = (to: Ref): string => (to < 0 ? `${~to}` : `t${to}(a)`)
  const comesTo = (to: Ref): string => (to < 0 ? `: ${policy.leaves[~to]!.outcome ?? "the section goes on"}` : "")
  const of = (ref: Ref, indent: string): ReadonlyArray<string> => {
    const { fact: place, isKnown, ways } = splits[ref]!
    const fact = policy.facts[place]!
    const count = answerCount(fact)
    const possible = ways.reduce((set, [, answers]) => set | answers, 0)
    const words = (set: number): string => inWords(fact, set, possible)
    const below = ways.reduce((most, way) => (sizeOf(way[0]) > sizeOf(most[0]) ? way : most))
    const others = ways.filter((way) => way !== below)
    const elsewhere = possible & ~below[1]
    const test = not(isIn(place, below[1], { among: isKnown ? possible : undefined, count }))
    const onBelow =
      sizeOf(below[0]) > 0
        ? of(below[0], indent)
        : [`${indent}return ${end(below[0])} ${comment(`${words(below[1])}${comesTo(below[0])}`)}`]
    const [first] = others
    if (first === undefined) return [`${indent}if (${test}) return -1 ${comment(fact.id)}`, ...onBelow]
    if (others.length === 1 && sizeOf(first[0]) === 0) {
      const to = isKnown
        ? end(first[0])
        : `${isIn(place, first[1], { among: undefined, count })} ? ${end(first[0])} : -1`
      return [
        `${indent}if (${test}) return ${to} ${comment(`${fact.id}: ${words(first[1])}${comesTo(first[0])}`)}`,
        ...onBelow
      ]
    }
    const inside = others.flatMap(([to, set], nth) => {
      const among = isKnown ? others.slice(nth).reduce((all, [, answers]) => all | answers, 0) : undefined
      const says = comment(`${words(set)}${comesTo(to)}`)
      const isLast = among === set
      if (sizeOf(to) === 0)
        return [`${indent}  ${isLast ? "" : `if (${isIn(place, set, { among, count })}) `}return ${end(to)} ${says}`]
      if (isLast) return [...(nth === 0 ? [] : [`${indent}  ${says}`]), ...of(to, `${indent}  `)]
      return [
        `${indent}  if (${isIn(place, set, { among, count })}) { ${says}`,
        ...of(to, `${indent}    `),
        `${indent}  }`
      ]
    })
    return [
      `${indent}if (${test}) { ${comment(`${fact.id}: ${words(elsewhere)}`)}`,
      ...inside,
      ...(isKnown ? [] : [`${indent}  return -1`]),
      `${indent}}`,
      ...onBelow
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
  const functions = functionsOf(found)
  const statementsOf = statements(policy, found.splits, functions)
  const ends = (ref: Ref): string => (ref < 0 ? `${~ref}` : `t${ref}(a)`)
  const goesOn = policy.leaves.findIndex(({ outcome }) => outcome === undefined)
  const program = (section: Ref): string =>
    `(a) => { const end = ${ends(found.frame)}; return end === ${goesOn} ? ${ends(section)} : end }`
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
    ...[...functions].flatMap((ref) => ["", `function t${ref}(a) {`, ...statementsOf(ref, "  "), "}"]),
    "",
    "// What `decide` does, a function for each indication: to decide much of one kind, look it up once.",
    "export const programs = Object.setPrototypeOf({",
    [...found.sections].map(([tag, ref]) => `  [${JSON.stringify(tag)}]: ${program(ref)}`).join(",\n"),
    "}, null)",
    "",
    "// What it decides for.",
    "export const indications = Object.keys(programs)",
    "",
    "/**",
    " * Where the answers lead: a place in `leaves`, or -1 where a fact that matters on the way is not known.",
    " *",
    " * @param {string} indication one of `indications`",
    " * @param {Int32Array | Int8Array | Uint8Array} answers one for each of `facts`",
    " * @returns {number}",
    " */",
    "export function decide(indication, answers) {",
    "  const program = programs[indication]",
    '  if (program === undefined) throw new RangeError("not one of the indications")',
    "  return program(answers)",
    "}",
    ""
  ].join("\n")
}
