/**
 * `pnd readings`, `pnd diff` and `pnd schema --of policy` as their users run them: what they print, how they end, and what
 * they say to input that is wrong.
 */
import { describe, expect, it } from "vitest"
import { readings } from "../../spec/readings.ts"
import { decideDecoded, type Profile } from "../../src/index.ts"
import { file, pnd } from "../cli/pnd.ts"
import { changed, exported, withThreshold } from "./exports.ts"

const self = file("self.json", JSON.stringify(exported()))
const moved = file("moved.json", JSON.stringify(changed((policy) => withThreshold(policy, "lemsRepeat", 4))))

describe("pnd readings", () => {
  it("lists the register with question, options, reason and clauses, and marks what a profile may choose", async () => {
    const { code, stdout } = await pnd(["readings"])
    expect(code).toBe(0)
    for (const { id, live } of readings) {
      const entry = stdout.split(/\n\n/).find((part) => part.startsWith(`${id} `))
      expect(entry?.includes("Live:"), id).toBe(live)
      expect(entry).toContain("Clauses:")
    }
    expect(stdout).toContain("two-months (the register's choice)")
    const live = readings.filter((reading) => reading.live).length
    expect(stdout.trimEnd().split("\n").at(-1)).toContain(`${readings.length} readings, ${live} of them live`)
  })

  it("prints the readings that are named, and JSON is the register itself", async () => {
    const { stdout } = await pnd(["readings", "R-25", "R-23", "--format", "json"])
    expect(JSON.parse(stdout)).toEqual(readings.filter(({ id }) => id === "R-25" || id === "R-23"))
  })

  it("prints a table in Markdown, a row for each reading", async () => {
    const { stdout } = await pnd(["readings", "--format", "md"])
    const rows = stdout.trimEnd().split("\n")
    expect(rows).toHaveLength(readings.length + 2)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(7)
  })

  it("says which readings there are when one is not", async () => {
    const { code, stderr, stdout } = await pnd(["readings", "R25"])
    expect([code, stdout]).toEqual([64, ""])
    expect(stderr).toContain('R25 is not a reading (did you mean "R-25"?); they are R-01 to')
  })
})

describe("pnd diff --reading", () => {
  it("shows what changes, from what to what, where, through which clauses, and ends as diff does", async () => {
    const { code, stderr, stdout } = await pnd(["diff", "--reading", "R-25=three-months"])
    expect([code, stderr]).toEqual([1, ""])
    expect(stdout).toContain("Decided otherwise in 1 of 33 indications: BrachialPlexus.")
    expect(stdout).toContain("CriteriaMet → CriteriaNotMet: 60 regions, 808,980,480 complete requests")
    expect(stdout).toContain("the length of conservative management: at least 2 months and less than 3 months")
    expect(stdout).toContain("after: kind criterion; through PN-4.c13 R-25")
    for (const line of stdout.split("\n"))
      if (!line.includes('{"dateOfService"')) expect(line.length).toBeLessThanOrEqual(100)
  })

  it("prints requests that are decided as it says", async () => {
    const { stdout } = await pnd(["diff", "--reading", "R-23=in-printed-order", "--format", "json"])
    const [only, ...more] = JSON.parse(stdout).indications
    expect(more).toEqual([])
    const profile: Profile = { name: "print", readings: { "R-23": "in-printed-order" } }
    for (const { after, before, smallest } of only.outcomes.changes) {
      const [was, is] = [{}, { profile }].map(
        (options) => decideDecoded(smallest.request, options).determinations[0]._tag
      )
      expect([was, is]).toEqual([before, after])
    }
    const counted = [...only.outcomes.changes, ...only.sameOutcome.changes].map(({ regions }) => Number(regions))
    expect(only.regions).toHaveLength(counted.reduce((sum, one) => sum + one, 0))
    for (const { after, before } of only.regions.slice(0, 50))
      expect(only.rulings[before]).not.toEqual(only.rulings[after])
  })

  it("takes several readings at once, and one indication", async () => {
    const args = ["diff", "--reading", "R-38=muscle-and-storage-too", "--reading", "R-04=ultrasound-free"]
    const both = await pnd([...args, "--format", "json"])
    const tags = JSON.parse(both.stdout).indications.map(({ indication }: { indication: string }) => indication)
    expect(tags).toEqual(expect.arrayContaining(["CarpalTunnelSyndrome", "MyastheniaGravis"]))
    const one = await pnd([...args, "--format", "json", "--indication", "LEMS"])
    expect(JSON.parse(one.stdout).indications.map(({ indication }: { indication: string }) => indication)).toEqual([
      "LEMS"
    ])
  })

  it("finds nothing under the register's own option", async () => {
    const { code, stdout } = await pnd(["diff", "--reading", "R-25=two-months"])
    expect(code).toBe(0)
    expect(stdout).toContain("Nothing is decided otherwise.")
  })

  it.each([
    [["R-99=x"], "R-99 is not a reading; those that can be are R-04, R-13, R-22, R-23, R-25, R-27, R-32, R-38"],
    [["R25=three-months"], 'R25 is not a reading (did you mean "R-25"?)'],
    [["R-21=either"], "R-21 is a reading, but none that can be chosen; those that can be are R-04,"],
    [["R-25"], "an option is missing, as in R-25=three-months; two-months (the register's), three-months"],
    [["R-25=three-month"], '"three-month" is not an option of R-25 (did you mean "three-months"?)'],
    [["R-25=four"], '"four" is not an option of R-25; they are two-months (the register\'s), three-months'],
    [["R-25=two-months", "R-25=three-months"], "another option of R-25 is chosen too"]
  ])("refuses %j", async (choices, says) => {
    const { code, stderr, stdout } = await pnd(["diff", ...choices.flatMap((choice) => ["--reading", choice])])
    expect([code, stdout]).toEqual([64, ""])
    expect(stderr).toContain(says)
    expect(stderr).not.toContain("    at ")
  })

  it("refuses an indication that there is not, with the one that was meant", async () => {
    const { code, stderr } = await pnd(["diff", "--reading", "R-25=three-months", "--indication", "BrachialPlexsu"])
    expect(code).toBe(64)
    expect(stderr).toContain('"BrachialPlexsu" is not an indication of both sides (did you mean "BrachialPlexus"?)')
  })
})

describe("pnd diff of policies", () => {
  it("finds nothing between a policy and this package's, and ends well", async () => {
    const { code, stdout } = await pnd(["diff", self])
    expect([code, stdout.includes("Nothing is decided otherwise.")]).toEqual([0, true])
  })

  it("reads standard input once, and finds a threshold that was moved", async () => {
    const { code, stdout } = await pnd(["diff", "-", moved], { input: JSON.stringify(exported()) })
    expect(code).toBe(1)
    expect(stdout).toContain("thresholds.lemsRepeat.value: 3 → 4")
    expect(stdout).toContain("the time since that study: at least 3 months and less than 4 months")
    expect(stdout).toContain("Decided otherwise in 1 of 33 indications: LEMS.")
  })

  it("names the indications that only one side has", async () => {
    const less = file("less.json", JSON.stringify(changed((policy) => delete policy.indications.LEMS)))
    const { code, stdout } = await pnd(["diff", self, less])
    expect(code).toBe(1)
    expect(stdout).toContain("Indications only before: LEMS.")
    expect(stdout).toContain("Decided otherwise in none of 32 indications.")
  })

  it.each<readonly [says: string, args: ReadonlyArray<string>, code: number, message: RegExp]>([
    ["nothing to compare", [], 64, /what is to be compared is missing/],
    ["a reading and a file", [self, "--reading", "R-25=three-months"], 64, /no file goes with it/],
    ["three policies", [self, self, self], 64, /3 policies; two can be compared/],
    ["standard input twice", ["-", "-"], 64, /can be given once/],
    ["a file that is missing", ["nowhere.json"], 66, /nowhere\.json: there is no such file/],
    ["a file that is empty", [file("empty.json", "")], 66, /is empty: it holds no policy/],
    [
      "a policy that was cut short",
      [file("short.json", JSON.stringify(exported()).slice(0, 5000))],
      65,
      /short\.json: line 1, column \d+: found .*, expected /
    ],
    [
      "a request",
      [file("request.json", JSON.stringify({ id: "a secret", dateOfService: "2024-03-01" }))],
      65,
      /request\.json: \(policy\): found an object of another format, expected a policy/
    ],
    [
      "a policy that was tampered with",
      [file("tampered.json", JSON.stringify(changed((policy) => (policy.tests[100][2] = 100))))],
      65,
      /tampered\.json: tests\[100\]\[2\]: found the test itself, expected a test before this one/
    ]
  ])("refuses %s", async (_, args, expected, message) => {
    const { code, stderr, stdout } = await pnd(["diff", ...args])
    expect([code, stdout]).toEqual([expected, ""])
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/secret|\n {4}at /)
  })
})

it("pnd schema --of policy prints the schema of the portable form, and pnd schema that of a request as before", async () => {
  const [policy, request] = await Promise.all([pnd(["schema", "--of", "policy"]), pnd(["schema"])])
  expect(JSON.parse(policy!.stdout).required).toContain("tests")
  expect(JSON.parse(request!.stdout)).toMatchObject({ $ref: "#/$defs/Request" })
})
