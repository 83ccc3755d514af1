/**
 * `pnd compile`, as plain Node imports what it prints: another process, without this package, decides with the module what
 * the policy decides.
 */
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { edition } from "../../spec/edition.ts"
import { factsAsked } from "../../src/diagram/numbered.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { follow, type Leaf } from "../../src/diagram/program-diagram.ts"
import { digest } from "../../src/digest.ts"
import { type IndicationTag, indicationTags } from "../../src/index.ts"
import { completeAnswers } from "../agreement/drawn-answers.ts"
import { file, pnd } from "./pnd.ts"

const drawn = fc.sample(completeAnswers(programDiagrams), { numRuns: 500, seed: 20211001 })
const leafOf = (tag: IndicationTag, answers: Int32Array): Leaf =>
  follow(programDiagrams, tag, (fact, yes) => ((yes >> answers[fact]!) & 1) === 1)

interface Module {
  readonly edition: string
  readonly digest: string
  readonly indications: ReadonlyArray<string>
  readonly facts: ReadonlyArray<{ readonly id: string }>
  readonly decided: ReadonlyArray<Leaf | null>
}

/** What a module exports, and decides, in a Node of its own that sees nothing of this repository. */
const inPlainNode = (text: string, decisions: ReadonlyArray<readonly [string, ReadonlyArray<number>]>): Module => {
  const [module, input] = [file("policy.mjs", text), file("decisions.json", JSON.stringify(decisions))]
  const script = file(
    "decide.mjs",
    `import { readFileSync } from "node:fs"
const { decide, digest, edition, facts, indications, leaves } = await import(process.argv[2])
const decisions = JSON.parse(readFileSync(process.argv[3], "utf8"))
const decided = decisions.map(([tag, answers], nth) => {
  const leaf = decide(tag, nth % 2 === 0 ? Int32Array.from(answers) : Uint8Array.from(answers))
  return leaf === -1 ? null : leaves[leaf]
})
process.stdout.write(JSON.stringify({ edition, digest, facts, indications, decided }))
`
  )
  return JSON.parse(execFileSync(process.execPath, [script, pathToFileURL(module).href, input], { encoding: "utf8" }))
}

describe("the module of the whole policy", () => {
  it("decides in plain Node what the policy decides", async () => {
    const { code, stderr, stdout } = await pnd(["compile"])
    expect([code, stderr]).toEqual([0, ""])
    const decisions = drawn.map(({ answers, tag }) => [tag, [...answers]] as const)
    const { decided, ...module } = inPlainNode(stdout, decisions)
    expect(decided).toEqual(drawn.map(({ answers, tag }) => leafOf(tag, answers)))
    expect(new Set(decided.map((leaf) => leaf?.outcome)).size).toBe(5)
    expect(module).toMatchObject({ edition: edition.id, digest, indications: indicationTags })
    expect(module.facts.map(({ id }) => id)).toEqual(programDiagrams.facts.map(({ id }) => id))
  })

  it("says -1 where a fact that matters is not known, and where an answer is none", async () => {
    const { stdout } = await pnd(["compile"])
    const met = drawn.find(({ answers, tag }) => leafOf(tag, answers).outcome === "CriteriaMet")!
    const region = programDiagrams.facts.findIndex(({ id }) => id === "study.region")
    const decisions = [-1, 255, 22, met.answers[region]!].map((answer) => [
      met.tag,
      [...met.answers.with(region, answer)]
    ])
    const { decided } = inPlainNode(stdout, [...decisions, [met.tag, []]] as never)
    expect(decided).toEqual([null, null, null, leafOf(met.tag, met.answers), null])
  })

  it("imports nothing, names its facts, and is the same each time, printed or written to a file", async () => {
    const to = file("out.mjs", "")
    const [printed, written] = await Promise.all([pnd(["compile"]), pnd(["compile", "--out", to])])
    expect(written).toEqual({ code: 0, stdout: "", stderr: "" })
    expect(readFileSync(to, "utf8")).toBe(printed.stdout)
    expect(printed.stdout).not.toMatch(/^\s*import\b|\brequire\(|\bimport\(/m)
    expect(printed.stdout).toContain("// electrodiagnostics.emgNcv")
    expect(printed.stdout).toContain(edition.notices.criteriaOnly)
  })
})

it("the module of one indication has its facts and leaves only, and decides the same", async () => {
  const tag = "MeralgiaParesthetica"
  const { stdout } = await pnd(["compile", "--indication", tag])
  const asked = factsAsked(programDiagrams, tag)
  const own = fc.sample(completeAnswers(programDiagrams), { numRuns: 3_000, seed: 7 }).filter((one) => one.tag === tag)
  const { decided, facts, indications } = inPlainNode(
    stdout,
    own.map(({ answers }) => [tag, asked.map((place) => answers[place]!)] as const)
  )
  expect(indications).toEqual([tag])
  expect(facts.map(({ id }) => id)).toEqual(asked.map((place) => programDiagrams.facts[place]!.id))
  expect(own.length).toBeGreaterThan(50)
  expect(decided).toEqual(own.map(({ answers }) => leafOf(tag, answers)))
})

it("an indication that is none ends with 64, a file that cannot be written with 74", async () => {
  expect(await pnd(["compile", "--indication", "Meralgia"])).toMatchObject({ code: 64, stdout: "" })
  const { code, stderr, stdout } = await pnd(["compile", "--out", file("a-file", "").concat("/below.mjs")])
  expect([code, stdout]).toEqual([74, ""])
  expect(stderr).toMatch(/^pnd: the output could not be written: .*\bENOTDIR\b.*\n$/)
})
