/**
 * Examines mutants of the whole policy, and prints how many the laws and the worked cases find out, and which survive.
 *
 *   node properties/mutants/run.ts [--most N] [--seed S] [indication…]
 *
 * At most N mutants of each section are examined, drawn with the seed; without --most, 1000. Ends with 1 if a mutant survives
 * both laws and cases, whether it changes an outcome, only the grounds of one, or only what other readings decide; what no
 * request can tell from the policy does not count.
 */
import { parseArgs } from "node:util"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { answersIn } from "../../src/language/render.ts"
import { type IndicationTag, indicationTags } from "../../src/request/indication.ts"
import { laws } from "../laws/laws.ts"
import { type Examined, type Examiner, examiner } from "./examine.ts"
import type { Mutant, Where } from "./mutate.ts"
import { type Line, tableOf } from "./report.ts"
import { someOf } from "./sampling.ts"
import { examineMoved, movedOf } from "./thresholds.ts"

const usage = (says: string): never => {
  process.stderr.write(`mutants: ${says}\n`)
  process.exit(64)
}

const options = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { most: { type: "string" }, seed: { type: "string" } } })
  } catch (error) {
    return usage(error instanceof Error ? error.message.split("\n")[0]! : "not understood")
  }
}
const { positionals, values } = options()
const whole = (name: "most" | "seed", usual: number): number => {
  const given = values[name]
  if (given === undefined) return usual
  return /^[1-9]\d{0,8}$/.test(given) ? Number(given) : usage(`--${name}: expected a whole number from 1 to 999999999`)
}
const [most, seed] = [whole("most", 1000), whole("seed", 20211001)]
const known = (tag: string): tag is IndicationTag => (indicationTags as ReadonlyArray<string>).includes(tag)
const tags = positionals.map((tag) =>
  known(tag) ? tag : usage(`"${tag}" is not an indication; they are ${indicationTags.join(", ")}`)
)

const parts: ReadonlyArray<Where> = [
  ...(tags.length === 0 ? [{ tag: "CarpalTunnelSyndrome", part: "frame" } as const] : []),
  ...(tags.length === 0 ? indicationTags : tags).map((tag) => ({ tag, part: "section" }) as const)
]

/** How many mutants share a store before it is made anew: it only grows. */
const batch = 400

const questionOf = ({ question: [place, yes] }: Mutant): string => {
  const fact = programDiagrams.facts[place]!
  const answers = fact._tag === "Number" ? [`stretches ${yes.toString(2)} of ${fact.cuts}`] : answersIn(fact, yes)
  return `${fact.id} = ${answers.join(" | ")}`
}

/** A survivor: where it is wrong, in which ways, and the smallest request that shows one of them. */
interface Survivor {
  readonly where: string
  readonly ways: Array<string>
  readonly shows: string
}

/** What shows that a mutant differs; nothing where no request does. */
const shownBy = ({ changes, mutant }: Examined, difference: Examiner["difference"]): string | undefined => {
  const elsewhere = changes === "other readings"
  const found = difference(mutant, changes === "outcome" ? "outcomes" : "everything", elsewhere ? "any" : "in force")
  if (found === undefined) return undefined
  const { is, stated, was } = found
  const said =
    was.outcome === is.outcome ? `cites ${was.cites} becomes ${is.cites}` : `${was.outcome} becomes ${is.outcome}`
  const under = elsewhere ? `${JSON.stringify(stated.profile.readings)} ` : ""
  return `${said}\n      ${under}${JSON.stringify(stated.request)}`
}

const lines: Array<Line> = []
const survivors = { outcome: [], grounds: [], "other readings": [] } as Readonly<Record<string, Array<Survivor>>>
const survives = (changes: string, where: string, way: string, shows: string): void => {
  const alike = survivors[changes]!.find((one) => one.where === where)
  if (alike === undefined) survivors[changes]!.push({ where, ways: [way], shows })
  else alike.ways.push(way)
}
let [made, unstated] = [0, 0]
for (const where of parts) {
  const name = where.part === "frame" ? "PN-0" : where.tag
  let examining = examiner(laws, where)
  const all = examining.mutants
  const some = someOf(all, most, seed)
  made += all.length
  process.stderr.write(
    `${name}: ${some.length} of ${all.length} mutants, ${examining.laws} laws, ${examining.cases} cases\n`
  )
  for (const [at, mutant] of some.entries()) {
    if (at > 0 && at % batch === 0) examining = examiner(laws, where)
    const examined = examining.examine(mutant)
    const { changes } = examined
    if (changes !== "nothing" && examined.law === undefined && examined.case === undefined) {
      const shows = shownBy(examined, examining.difference)
      if (shows === undefined) {
        // no request can tell it from the policy
        unstated += 1
        lines.push({ clause: "none", changes: "nothing" })
        continue
      }
      survives(changes, `${examined.clause}  ${name}: ${questionOf(mutant)}`, mutant.way, shows)
    }
    lines.push(examined)
  }
}

const sampled = lines.length < made ? `, drawn with seed ${seed}, at most ${most} of a section` : ""
const print = (text: string) => process.stdout.write(`${text}\n`)
print(
  `${lines.length} of ${made} mutants of questions${sampled}; ${unstated} differ only where no request can be stated`
)
for (const line of tableOf(lines)) print(line)
for (const [changes, found] of Object.entries(survivors)) {
  const what = changes === "other readings" ? "only what other readings decide" : changes
  const number = found.reduce((sum, { ways }) => sum + ways.length, 0)
  print(`\nsurvivors that change ${what}: ${number}, at ${found.length} questions`)
  for (const { shows, ways, where } of found) {
    print(`  ${where}: ${[...new Set(ways)].join(", ")}${ways.length > 1 ? ` (${ways.length})` : ""}`)
    print(`      ${shows}`)
  }
}

let unmoved = 0
if (tags.length === 0) {
  print("\nnumbers moved by one unit")
  for (const moved of movedOf(programDiagrams)) {
    const { case: shown = "none", clause, law = "none" } = examineMoved(programDiagrams, laws, moved)
    if (law === "none" && shown === "none") unmoved += 1
    print(
      `  ${clause}  ${moved.fact}, ${moved.threshold} ${moved.by > 0 ? "+" : ""}${moved.by}: law ${law}, case ${shown}`
    )
  }
}
const alive = Object.values(survivors).flat().length
process.exitCode = alive + unmoved > 0 ? 1 : 0
