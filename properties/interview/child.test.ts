/**
 * `pnd interview` as a child process that is fed answers line by line: it comes to each of the six outcomes, and what it
 * prints is decided by `pnd decide` as it says. Questions are on standard error, the result alone on standard output.
 */
import { spawn } from "node:child_process"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Question, Reply } from "../../src/api/interview.ts"
import { type Outcome, outcomes } from "../../src/determination.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { bundle, pnd } from "../cli/pnd.ts"
import { byChance, chances } from "./answerers.ts"
import { conduct } from "./conduct.ts"
import { outcomesOf, typed } from "./scripted.ts"

const scripts: ReadonlyArray<readonly [outcome: Outcome, about: string, answers: ReadonlyArray<string>]> = [
  ["CriteriaMet", "PN-4", ["2024-03-01", "71550", "malignant", "in person", ""]],
  ["CriteriaNotMet", "CIDP", ["2024-03-01", "MRI", "brain", ""]],
  ["NeedsInformation", "BrachialPlexus", ["2024-03-01", "71550", "malignant", "u", ""]],
  ["Referred", "PN-2", ["tarsal", "2024-03-01", "1", "ankle", ""]],
  ["ClinicalReview", "PN-1", ["2024-03-01", "ultrasound", "1", "superf", ""]],
  ["NotGoverned", "als", ["2021-09-30", ""]]
]

it("a scripted interview ends in each of the six outcomes, as its request alone is decided", async () => {
  const run = ([, about, answers]: (typeof scripts)[number]) => pnd(["interview", about], { input: typed(...answers) })
  const ran = await Promise.all(scripts.map(run))
  expect(await outcomesOf(...ran)).toEqual(scripts.map(([outcome]) => outcome))
  expect(new Set(scripts.map(([outcome]) => outcome)).size).toBe(outcomes.length)
})

it("a result whose determination is not that of its request is found", async () => {
  const ran = await pnd(["interview", "als"], { input: typed("2021-09-30", "") })
  const stdout = ran.stdout.replace("2021-09-30", "2021-10-01")
  expect(stdout).not.toBe(ran.stdout)
  await expect(outcomesOf({ ...ran, stdout })).rejects.toThrow(/expected/)
})

/** A reply as a person would type it. */
const asTyped = (question: Question, reply: Reply, index: number): string => {
  switch (reply._tag) {
    case "Choice": {
      const at = question.choices.findIndex(({ value }) => value === reply.value)
      return index % 2 === 0 ? `${at + 1}` : question.choices[at]!.says
    }
    case "Number":
      return `${reply.value}`
    case "Dates":
      return reply.dates.join(" ")
    case "Code":
      return reply.code
    case "Unknown":
      return "u"
    case "DoNotHold":
      return reply.facts.map((path) => question.choices.findIndex(({ value }) => value === path) + 1).join(", ")
  }
}

it("typed in, an interview by chance comes to what the engine comes to", async () => {
  const some = fc.sample(fc.tuple(fc.constantFrom(...indicationTags), chances), { seed: 20211001, numRuns: 6 })
  for (const [tag, how] of some) {
    const { finished, turns } = conduct({ among: [tag] }, byChance(how))
    const input = typed(...turns.map(({ question, reply }, index) => asTyped(question, reply, index)))
    const { stdout } = await pnd(["interview", tag], { input })
    const { determination, request } = finished!
    expect(JSON.parse(stdout)).toEqual({ request, determination })
  }
})

describe("what is typed", () => {
  const said = async (...answers: ReadonlyArray<string>) => {
    const { stderr, ...ran } = await pnd(["interview", "PN-4"], { input: typed(...answers) })
    return { ...ran, stderr: stderr.replace(/\s+/g, " ") }
  }

  it("is asked again where it is no answer, and not repeated", async () => {
    const { stderr, stdout } = await said(
      "SECRET",
      "2024-02-30",
      "2024-03-01",
      "SECRET",
      "m",
      "71550",
      "brachial",
      "1",
      ""
    )
    expect(stderr).toContain("Please answer with a date")
    expect(stderr).toContain("dateOfService: found a date that does not exist, expected a date, YYYY-MM-DD.")
    expect(stderr).toContain("That can be MRI or MRN")
    expect(stderr + stdout).not.toContain("SECRET")
    expect(JSON.parse(stdout).request.indications).toEqual([{ _tag: "BrachialPlexus", cause: "brachial plexitis" }])
  })

  it("b goes back, ? says why, u leaves open", async () => {
    const { stderr, stdout } = await said(
      "2024-03-01",
      "b",
      "b",
      "2024-03-02",
      "MRI",
      "chest",
      "u",
      "?",
      "b",
      "b",
      "b",
      "71552",
      "?",
      "q"
    )
    expect(stderr).toContain("There is nothing to go back to.")
    expect(stderr).toMatch(/Still possible: criteria met.*PN-4\.c/)
    expect(JSON.parse(stdout).request).toEqual({
      dateOfService: "2024-03-02",
      indications: [{ _tag: "BrachialPlexus" }],
      services: [{ code: "71552" }]
    })
  })

  it("q and the end of the input end it with what is known so far", async () => {
    const [stopped, ended] = await Promise.all([
      pnd(["interview", "ALS"], { input: typed("2024-03-01", "q", "MRI") }),
      pnd(["interview", "ALS"], { input: "2024-03-01" })
    ])
    expect(ended.stdout).toBe(stopped.stdout)
    expect(await outcomesOf(stopped)).toEqual(["NeedsInformation"])
  })

  it("that ends before there is a request has no result, and says what is lacking", async () => {
    const { code, stderr, stdout } = await pnd(["interview"], { input: "PN-6.1\n" })
    expect([code, stdout]).toEqual([66, ""])
    expect(stderr).toContain(
      "pnd: (standard input): ended too early: a request needs the indication and the date of service\n"
    )
  })
})

it("Ctrl-C ends it quietly with 130", async () => {
  const child = spawn(process.execPath, [bundle, "interview", "ALS"])
  const said = { stdout: "", stderr: "" }
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text
      if (said.stderr.endsWith("> ")) child.kill("SIGINT")
    })
  }
  const code = await new Promise((resolve) => child.on("close", resolve))
  expect([code, said.stdout]).toEqual([130, ""])
  expect(said.stderr).toMatch(/q stop\n> \n$/)
})
