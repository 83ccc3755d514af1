/**
 * `pnd impact` as its users run it: what it says changes is what `pnd decide` says before and after, for every way in
 * which input comes; and it ends as `pnd decide` does.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync, zstdCompressSync } from "node:zlib"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { changed, exported, type Json, withThreshold } from "../difference/exports.ts"
import * as generate from "../generators/request.ts"
import { bundle, examples, file, lines, pnd, type Ran, records, request, temporary } from "./pnd.ts"

const worked = records(readFileSync(join(examples, "requests.ndjson"), "utf8"))
const outlet = worked.find(({ id }) => id === "PN-4-outlet-two-months")
const { trialBegan: _, trialEnded: __, ...undated } = outlet.indications[0]
/** A thoracic outlet whose trial lasted so many months. */
const trial = (months: number) => ({
  ...outlet,
  id: `trial-${months}`,
  indications: [{ ...undated, trialMonths: months }]
})
const drawn = fc.sample(fc.oneof(generate.complete, generate.partial(10), generate.several), { seed: 25, numRuns: 60 })
const batch = lines(
  ...worked,
  trial(1),
  trial(2),
  trial(3),
  trial(4),
  ...drawn.map((one, at) => ({ ...one, id: `drawn-${at}` }))
)
const input = file("history.ndjson", batch)
const readings = ["--reading", "R-25=three-months"]
const profile = file("three.json", JSON.stringify({ name: "three", readings: { "R-25": "three-months" } }))
const self = file("impact-self.json", JSON.stringify(exported()))

const other = (name: string, change: (policy: Json) => void): string => file(name, JSON.stringify(changed(change)))
const impact = (...args: ReadonlyArray<string>) => pnd(["impact", ...args])
const reportOf = async (...args: ReadonlyArray<string>): Promise<Json> => {
  const { code, stderr, stdout } = await impact(...args, "--format", "json")
  expect([code, stderr]).toEqual([0, ""])
  return JSON.parse(stdout)
}

/** Each service as `pnd decide` decides it, as `pnd impact` writes it. */
const decided = ({ stdout }: Ran): ReadonlyArray<Json> =>
  records(stdout).flatMap(({ determinations, id }, record) =>
    determinations.map(({ _tag, clauses, kind, possible, readings, referral, service }: Json) => ({
      at: { id, file: input, line: record + 1, service },
      says: {
        outcome: _tag,
        ...(possible === undefined ? {} : { possible }),
        ...(kind === undefined ? {} : { kind }),
        ...(referral === undefined ? {} : { referral: referral.map(({ guideline }: Json) => guideline) }),
        clauses,
        readings
      }
    }))
  )

const cites = ({ clauses, readings }: Json): ReadonlyArray<string> => [...clauses, ...readings]

/** What changes between two runs of `pnd decide`, and how often each clause and reading comes and goes. */
const changesBetween = async (...profiles: ReadonlyArray<ReadonlyArray<string>>) => {
  const [before, after] = await Promise.all(profiles.map((one) => pnd(["decide", input, ...one]).then(decided)))
  const pairs = before!.map(({ at, says }, place) => ({ at, from: says, to: after![place].says }))
  const changing = pairs.filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))
  const cited: Record<string, { newly: number; noLonger: number }> = {}
  for (const { from, to } of changing)
    for (const id of new Set([...cites(from), ...cites(to)])) {
      const [was, is] = [cites(from).includes(id), cites(to).includes(id)]
      if (was === is) continue
      cited[id] ??= { newly: 0, noLonger: 0 }
      cited[id][is ? "newly" : "noLonger"] += 1
    }
  return { services: pairs.length, changing, cited }
}

describe("a reading", () => {
  it.each([
    ["R-25=three-months", profile],
    [
      "R-38=muscle-and-storage-too",
      file("38.json", JSON.stringify({ name: "x", readings: { "R-38": "muscle-and-storage-too" } }))
    ],
    ["R-23=in-printed-order", file("23.json", JSON.stringify({ name: "x", readings: { "R-23": "in-printed-order" } }))]
  ])("%s changes exactly the services that pnd decide decides otherwise under it, clause by clause", async (...all) => {
    const [reading, under] = all
    const { changing, cited, services } = await changesBetween([], ["--readings", under])
    const { code, stderr, stdout } = await impact(input, "--reading", reading, "--format", "ndjson")
    expect([code, stderr]).toEqual([0, ""])
    expect(changing.length).toBeGreaterThan(0)
    const found = records(stdout)
    expect(found.map(({ from, to }) => ({ from, to }))).toEqual(changing.map(({ from, to }) => ({ from, to })))
    expect(found.map(({ file, id, line, service }) => ({ id, file, line, service }))).toEqual(
      changing.map(({ at }) => at)
    )
    const isOther = ({ from, to }: Json) => from.outcome !== to.outcome
    expect(found.map(({ _tag }) => _tag)).toEqual(
      changing.map((one) => (isOther(one) ? "OtherOutcome" : "OtherGrounds"))
    )

    const report = await reportOf(input, "--reading", reading, "--examples", "1000")
    expect(report).toMatchObject({
      records: worked.length + 4 + drawn.length,
      invalid: 0,
      services,
      otherOutcome: changing.filter(isOther).length,
      otherGrounds: changing.filter((one) => !isOther(one)).length,
      unchanged: services - changing.length,
      notCompared: { services: 0 }
    })
    const told = [...report.clauses, ...report.readings].map(({ id, ...counts }: Json) => [id, counts])
    expect(Object.fromEntries(told)).toEqual(cited)
    const pairs = changing.filter(isOther).map(({ from, to }) => `${from.outcome} ${to.outcome}`)
    expect(report.outcomes.reduce((sum: number, one: Json) => sum + one.services, 0)).toBe(pairs.length)
    for (const { from, services: count, to } of report.outcomes)
      expect(pairs.filter((pair) => pair === `${from} ${to}`)).toHaveLength(count)
    expect(report.examples).toHaveLength(changing.length)
    const counts = report.outcomes.map((one: Json) => one.services)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })

  it("are several, and what changes its outcome is shown first", async () => {
    const several = ["--reading", "R-38=muscle-and-storage-too", "--reading", "R-23=in-printed-order", ...readings]
    const all = await reportOf(input, ...several, "--examples", "1000")
    expect([all.otherOutcome > 1, all.otherGrounds > 0, all.outcomes.length > 1]).toEqual([true, true, true])
    const { examples } = await reportOf(input, ...several, "--examples", `${all.otherOutcome + 1}`)
    expect(examples).toEqual(all.examples.slice(0, all.otherOutcome + 1))
    expect(examples.map(({ _tag }: Json) => _tag)).toEqual([
      ...Array.from({ length: all.otherOutcome }, () => "OtherOutcome"),
      "OtherGrounds"
    ])
  })

  it("of three months changes a trial of two, and none of one, three or four", async () => {
    const { stdout } = await impact(input, ...readings, "--format", "ndjson")
    const ids = records(stdout).map(({ id }) => id)
    expect(ids.filter((id) => id.startsWith("trial") || id === outlet.id)).toEqual([outlet.id, "trial-2"])
  })

  it("is reported in words: both sides, the readings, what changes, by clause, and examples", async () => {
    const { code, stderr, stdout } = await impact(input, ...readings)
    const words = stdout.replace(/\s+/g, " ")
    expect([code, stderr]).toEqual([0, ""])
    expect(words).toContain(
      "Before: this policy under the readings of the register. After: the same, but R-25=three-months."
    )
    expect(words).toContain("- two-months: ")
    expect(words).toContain("- three-months: ")
    expect(stdout).toMatch(/^\d+ services in \d+ records$/m)
    expect(stdout).toMatch(/^criteria met → criteria not met +\d+$/m)
    expect(stdout).toMatch(/^clause +newly cited +no longer cited$/m)
    expect(stdout).toMatch(/^PN-4\.c2 +· +\d+$/m)
    expect(words).toContain(`${outlet.id}, service 1 (${input}:`)
    expect(words).toContain("A criteria result, not a coverage decision.")
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100)
  })

  it("is compared with the plan's own profile, where one is given", async () => {
    const report = await reportOf(input, "--readings", profile, "--reading", "R-25=two-months")
    const back = await reportOf(input, ...readings)
    expect(report.before).toContain("under the profile three")
    expect(report.outcomes).toEqual(
      back.outcomes.map(({ from, services, to }: Json) => ({ from: to, to: from, services }))
    )
    const swapped = (all: ReadonlyArray<Json>) =>
      all.map(({ id, newly, noLonger }) => ({ id, newly: noLonger, noLonger: newly }))
    expect(report.clauses).toEqual(swapped(back.clauses))
    expect((await reportOf(input, "--readings", profile, ...readings)).otherOutcome).toBe(0)
  })

  it("that is the register's own changes nothing", async () => {
    const report = await reportOf(input, "--reading", "R-25=two-months")
    expect(report).toMatchObject({
      otherOutcome: 0,
      otherGrounds: 0,
      outcomes: [],
      clauses: [],
      readings: [],
      examples: []
    })
    expect(report.unchanged).toBe(report.services)
    const { stdout } = await impact(input, "--reading", "R-25=two-months", "--format", "ndjson")
    expect(stdout).toBe("")
  })
})

describe("--policy", () => {
  it("with this policy's own export changes nothing", async () => {
    const report = await reportOf(input, "--policy", self)
    expect(report).toMatchObject({
      otherOutcome: 0,
      otherGrounds: 0,
      notCompared: { services: 0 },
      outcomesOnly: false
    })
    expect(report.unchanged).toBe(report.services)
  })

  it("with a threshold moved changes the worked case that lies between, and no other", async () => {
    const report = await reportOf(
      input,
      "--policy",
      other("moved.json", (policy) => withThreshold(policy, "lemsRepeat", 4))
    )
    const ids = report.examples.map(({ id }: Json) => id).filter((id: string) => !id.startsWith("drawn"))
    expect(ids).toEqual(["PN-6.1-lems-repeat-after-three-months"])
    expect(report.outcomes[0]).toMatchObject({ from: "CriteriaMet", to: "CriteriaNotMet" })
  })

  it("with a change is another outcome for exactly the services that the change is about", async () => {
    const closed = other("closed.json", (policy) => {
      const leaf = policy.leaves.push({ outcome: "CriteriaNotMet", kind: "not-listed", cites: ["PN-9.c99"] }) - 1
      policy.indications.TarsalTunnelSyndrome = ~leaf
    })
    const history = file(
      "closed.ndjson",
      lines(...worked, request("t1"), request("old", { dateOfService: "2021-01-01" }))
    )
    const report = await reportOf(history, "--policy", closed)
    const tarsal = [...worked.map(({ indications, id }) => [id, indications[0]._tag]), ["t1", "TarsalTunnelSyndrome"]]
      .filter(([, tag]) => tag === "TarsalTunnelSyndrome")
      .map(([id]) => id)
    expect(report.examples.map(({ id }: Json) => id)).toEqual(tarsal)
    expect(report.outcomes).toEqual([{ from: "Referred", to: "CriteriaNotMet", services: tarsal.length }])
    expect(report.clauses).toContainEqual({ id: "PN-9.c99", newly: tarsal.length, noLonger: 0 })
    expect(report.about.join("\n")).toContain("Clauses that this policy does not cite: PN-9.c99.")
  })

  it("says what it lacks, and compares nothing that it cannot decide", async () => {
    const less = other("less.json", (policy) => delete policy.indications.TarsalTunnelSyndrome)
    const history = file("less.ndjson", lines(...worked.slice(0, 5), request("t1")))
    const report = await reportOf(history, "--policy", less)
    expect(report.notCompared).toEqual({ services: 1, indications: { TarsalTunnelSyndrome: 1 }, facts: {} })
    expect(report.about.join("\n")).toContain("Indications that it lacks: TarsalTunnelSyndrome. ")
    expect([report.otherOutcome, report.unchanged]).toEqual([0, report.services - 1])
    const { stdout } = await impact(history, "--policy", less, "--format", "ndjson")
    expect(records(stdout).map(({ _tag, id, to }) => [_tag, id, to])).toEqual([
      ["NotCompared", "t1", { indications: ["TarsalTunnelSyndrome"] }]
    ])
    expect((await impact(history, "--policy", less)).stdout).toContain("TarsalTunnelSyndrome (1)")
  })

  it("of another register of clauses is compared by outcomes alone", async () => {
    const foreign = other("foreign.json", (policy) => {
      for (const leaf of policy.leaves) leaf.cites = leaf.cites.map((id: string) => id.replace("PN-", "V-"))
    })
    const report = await reportOf(input, "--policy", foreign)
    expect(report).toMatchObject({ outcomesOnly: true, otherOutcome: 0, otherGrounds: 0, clauses: [], readings: [] })
    expect(report.about.join("\n")).toContain("outcomes are compared and nothing else")
  })

  it("decides under its own dates", async () => {
    const later = other("later.json", (policy) => (policy.effective = "2999-01-01"))
    const report = await reportOf(file("one.ndjson", lines(request("t1"))), "--policy", later)
    expect(report.outcomes).toEqual([{ from: "Referred", to: "NotGoverned", services: 1 }])
    expect(report.about.join("\n")).toContain(
      `Beside the decisions, 1 thing differs (dates, thresholds, codes, readings, facts): pnd diff `
    )
  })

  it("goes with a reading, which is chosen under it alone", async () => {
    const report = await reportOf(input, "--policy", self, ...readings)
    const { otherOutcome, outcomes } = await reportOf(input, ...readings)
    expect([report.otherOutcome, report.outcomes]).toEqual([otherOutcome, outcomes])
  })

  it("comes from standard input, where the requests do not", async () => {
    const { code, stdout } = await pnd(["impact", input, "--policy", "-", "--format", "json"], {
      input: JSON.stringify(exported())
    })
    expect([code, JSON.parse(stdout).otherOutcome]).toEqual([0, 0])
  })
})

describe("input is read as pnd decide reads it", () => {
  const args = [...readings, "--format", "ndjson"]
  const without = (stdout: string) => records(stdout).map(({ file: _, line: __, ...rest }) => rest)

  it.each<readonly [string, string | Uint8Array]>([
    ["lines", batch],
    ["a list", JSON.stringify(records(batch))],
    ["gzip", gzipSync(batch)],
    ["Zstandard", zstdCompressSync(batch)]
  ])("%s, on standard input and from a file", async (what, content) => {
    const expected = without((await impact(input, ...args)).stdout)
    const [piped, dash, named] = await Promise.all([
      pnd(["impact", ...args], { input: content }),
      pnd(["impact", "-", ...args], { input: content }),
      impact(file(`history ${what}`, content), ...args)
    ])
    for (const one of [piped, dash, named]) expect([one.code, one.stderr]).toEqual([0, ""])
    expect([piped, dash, named].map(({ stdout }) => without(stdout))).toEqual([expected, expected, expected])
    expect(expected.length).toBeGreaterThan(0)
    expect(records(piped.stdout)[0].file).toBe("-")
  })

  it("several files and a folder", async () => {
    mkdirSync(temporary, { recursive: true })
    const at = mkdtempSync(join(temporary, "impact-"))
    writeFileSync(join(at, "a.ndjson"), lines(trial(2)))
    writeFileSync(join(at, "b.json.gz"), gzipSync(JSON.stringify([trial(3), trial(2)])))
    const { stdout } = await impact(at, input, ...args)
    const found = records(stdout)
    expect(found.slice(0, 2).map(({ file, line }) => [file, line])).toEqual([
      [join(at, "a.ndjson"), 1],
      [join(at, "b.json.gz"), 1]
    ])
    expect(found.length).toBe(2 + records((await impact(input, ...args)).stdout).length)
  })

  it("columns", async () => {
    const folder = join(examples, "csv")
    const args = ["--columns", join(folder, "columns.json"), join(folder, "orders.csv")]
    const [decide, replay] = await Promise.all([
      pnd(["decide", ...args]),
      impact(...args, ...readings, "--format", "json")
    ])
    expect([replay.code, replay.stderr]).toEqual([2, decide.stderr])
    expect(JSON.parse(replay.stdout)).toMatchObject({ records: 4, invalid: 1 })
  })

  it("invalid records are counted and complained about in the same words, and the others are decided", async () => {
    const bad = file(
      "impact-bad.ndjson",
      lines(trial(2), "{", request("b", { services: [] }), trial(2), '{"id": "MARKED", "note": MARKED}')
    )
    const [decide, replay] = await Promise.all([pnd(["decide", bad]), impact(bad, ...readings, "--format", "json")])
    expect([replay.code, replay.stderr]).toEqual([2, decide.stderr])
    expect(replay.stderr).toContain(`${bad}:3: services: `)
    expect(replay.stderr).toContain("pnd: 3 of 5 records are invalid\n")
    expect(replay.stdout + replay.stderr).not.toContain("MARKED")
    expect(JSON.parse(replay.stdout)).toMatchObject({ records: 5, invalid: 3, services: 2, otherOutcome: 2 })
    expect((await impact(bad, ...readings)).stdout).toContain("2 services in 5 records, 3 of them invalid\n")
  })

  it("a file that is cut off or missing is named, and what there is of all others is reported", async () => {
    const packed = gzipSync(lines(...Array.from({ length: 2000 }, () => trial(2))))
    const cut = file("impact-cut.gz", packed.subarray(0, packed.length * 0.6))
    const { code, stderr, stdout } = await impact(cut, "nowhere.ndjson", input, ...readings, "--format", "json")
    expect([code, stderr]).toEqual([66, expect.stringContaining(`pnd: ${cut}: is cut off: `)])
    expect(stderr).toContain("pnd: nowhere.ndjson: there is no such file")
    expect(JSON.parse(stdout).otherOutcome).toBeGreaterThan(100)
  })
})

describe("output", () => {
  it("in a file is what it would be on standard output, and nothing is beside it", async () => {
    mkdirSync(temporary, { recursive: true })
    for (const format of ["text", "json", "ndjson"]) {
      const at = mkdtempSync(join(temporary, "impact-out-"))
      const out = join(at, "impact")
      const [piped, written] = [
        await impact(input, ...readings, "--format", format),
        await impact(input, ...readings, "--format", format, "--out", out)
      ]
      expect(written).toEqual({ code: 0, stdout: "", stderr: "" })
      expect([readFileSync(out, "utf8"), readdirSync(at)]).toEqual([piped.stdout, ["impact"]])
    }
  })

  it.each(["text", "json", "ndjson"])("is nothing where the run fails, and an older file stays: %s", async (format) => {
    mkdirSync(temporary, { recursive: true })
    const at = mkdtempSync(join(temporary, "impact-out-"))
    const out = join(at, "impact")
    writeFileSync(out, "older")
    const broken =
      "const{parse}=JSON;JSON.parse=(...all)=>{const found=parse(...all);" +
      "return found.id==='BROKEN'?{get services(){throw(RangeError('SECRET'))}}:found}"
    const history = file("broken.ndjson", lines(trial(2), request("BROKEN"), trial(2)))
    const args = ["impact", history, ...readings, "--format", format]
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(broken)}` }
    const [piped, written] = [await pnd(args, { env }), await pnd([...args, "--out", out], { env })]
    for (const { code, stderr } of [piped, written]) {
      expect(code).toBe(70)
      expect(stderr).toContain(`pnd: a defect of this program (RangeError) at ${history}:2; please report it`)
      expect(stderr).not.toContain("SECRET")
    }
    // what was found before is written, but no report that would look whole
    expect(records(piped.stdout)).toHaveLength(format === "ndjson" ? 1 : 0)
    expect([readFileSync(out, "utf8"), readdirSync(at)]).toEqual(["older", ["impact"]])
  })

  it.each(["text", "ndjson"])("that cannot be written is said, and 74: %s", async (format) => {
    const { code, stderr } = await impact(input, ...readings, "--format", format, "--out", "/dev/full")
    expect([code, stderr]).toEqual([74, "pnd: /dev/full: the output could not be written: no space is left (ENOSPC)\n"])
  })

  it("whose reader leaves ends without a word", async () => {
    const many = lines(...Array.from({ length: 20_000 }, () => trial(2)))
    const { code, stderr } = await pnd(["impact", ...readings, "--format", "ndjson"], { input: many, leaveEarly: true })
    expect([code, stderr]).toEqual([0, ""])
  })

  it.each([0, 1, 3])("shows as many examples as are asked for: %i", async (count) => {
    const history = file("examples.ndjson", lines(trial(2), trial(3), trial(2), trial(2), trial(2)))
    const args = [history, ...readings, "--examples", `${count}`]
    expect((await reportOf(...args)).examples.map(({ line }: Json) => line)).toEqual([1, 3, 4, 5].slice(0, count))
    const { stdout } = await impact(...args)
    expect(stdout.split("examples.ndjson:").length - 1).toBe(count)
    expect(stdout.includes(`What changes, ${count} of 4`)).toBe(count > 0)
  })
})

it.each<readonly [says: string, args: ReadonlyArray<string>, code: number, message: RegExp]>([
  ["nothing that changes", [input], 64, /what changes is missing: --reading ID=option, or --policy other\.json/],
  ["a reading that is none", [input, "--reading", "R-99=x"], 64, /R-99 is not a reading/],
  ["an option that is none", [input, "--reading", "R-25=three"], 64, /"three" is not an option of R-25/],
  ["a number of examples below 0", [input, ...readings, "--examples", "-1"], 64, /--examples/],
  ["standard input twice", ["--policy", "-"], 64, /"-" for standard input can be given once/],
  ["a profile that is none", [input, ...readings, "--readings", self], 64, /impact-self\.json: /],
  ["a policy that is missing", [input, "--policy", "nowhere.json"], 66, /nowhere\.json: there is no such file/],
  ["a policy that is a request", [input, "--policy", input], 65, /history\.ndjson: /],
  [
    "a policy by which no request can be read",
    [
      input,
      "--policy",
      other("head.json", (policy) => (policy.facts.find((one: Json) => one.id === "study.region").answers[0] = "head"))
    ],
    65,
    /head\.json: the fact study\.region: it does not have the words or the unit of this version/
  ],
  [
    "an option that the other policy lacks",
    [
      input,
      ...readings,
      "--policy",
      other("two.json", (policy) => {
        const facts = policy.facts.filter((one: Json) => one.id === "R-25")
        for (const list of [
          policy.readings.find((one: Json) => one.id === "R-25").options,
          ...facts.map((one: Json) => one.answers)
        ])
          list[1] = "four-months"
      })
    ],
    64,
    /R-25=three-months: .*two\.json has no such option; they are two-months, four-months/
  ]
])("refuses %s", async (_, args, expected, message) => {
  const { code, stderr, stdout } = await pnd(["impact", ...args])
  expect([code, stdout]).toEqual([expected, ""])
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/\n {4}at /)
})

it("help has examples, the notices, and every flag", async () => {
  const { code, stdout } = await pnd(["impact", "--help"])
  expect(code).toBe(0)
  expect(stdout).toMatch(/EXAMPLES\n.*#/)
  for (const word of ["--reading ", "--policy ", "--examples ", "--out ", "not a coverage decision"])
    expect(stdout).toContain(word)
  expect(bundle).toContain("cli.js")
})
