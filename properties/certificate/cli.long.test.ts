/** `pnd check`: every record gives a line, in order; good ones are verified, bad ones say what is wrong and where. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { examples, file, lines, pnd, records, request } from "../cli/pnd.ts"
import { own } from "./certified.ts"
import { decidedBy, exchanged } from "./older.ts"

const requestFile = join(examples, "requests.ndjson")
const requests = readFileSync(requestFile, "utf8").trim().split("\n")

/** What `pnd decide --certificate` prints for lines of requests. */
const decided = async (...texts: ReadonlyArray<unknown>): Promise<ReadonlyArray<string>> =>
  (await pnd(["decide", "--certificate"], { input: lines(...texts) })).stdout.trim().split("\n")

/** Checks lines of records. */
const check = (texts: ReadonlyArray<unknown>, ...args: ReadonlyArray<string>) =>
  pnd(["check", ...(args.includes("--requests") ? [] : ["--requests", requestFile]), ...args], {
    input: lines(...texts)
  })

let certified: ReadonlyArray<string> = []
beforeAll(async () => {
  certified = await decided(...requests)
})

const ids = requests.map((text) => JSON.parse(text).id)

describe("what was decided is verified", () => {
  it("every example, a line each in order, and a summary", async () => {
    const { code, stderr, stdout } = await check(certified)
    expect([code, stderr]).toEqual([0, ""])
    expect(stdout.split("\n")).toEqual([
      ...ids.map((id, at) => `(standard input):${at + 1} ${id}: verified`),
      `${ids.length} records: ${ids.length} verified`,
      ""
    ])
  })

  it("as records, with the summary on standard error", async () => {
    const { code, stderr, stdout } = await check(certified.slice(0, 2), "--format", "ndjson")
    expect([code, stderr]).toEqual([0, `2 records: 2 verified; ${ids.length - 2} requests without a record\n`])
    const service = { service: 0, _tag: "Verified" }
    expect(records(stdout)).toEqual(
      ids.slice(0, 2).map((id, at) => ({ id, _tag: "Verified", file: "-", line: at + 1, services: [service] }))
    )
  })

  it("whatever the order of the records, and as a list; without ids, by their turn", async () => {
    const turned = certified.toReversed()
    expect((await check(turned)).stdout).toMatch(/37 records: 37 verified\n$/)
    expect((await check([`[${turned.join(",")}]`])).stdout).toMatch(/37 records: 37 verified\n$/)
    const withoutId = (text: string) => JSON.stringify({ ...JSON.parse(text), id: undefined })
    const nameless = file("nameless.ndjson", lines(...requests.map(withoutId)))
    expect((await check(certified.map(withoutId), "--requests", nameless)).stdout).toMatch(/37 records: 37 verified\n$/)
  })

  it("under a plan's own readings, where the same are named", async () => {
    const profile = join(examples, "profile-three-months.json")
    const { stdout } = await pnd(["decide", "--certificate", requestFile, "--readings", profile])
    const output = file("three-months.ndjson", stdout)
    expect((await pnd(["check", "--requests", requestFile, "--readings", profile, output])).code).toBe(0)
    const { code, stdout: said } = await pnd(["check", "--requests", requestFile, output])
    expect(code).toBe(1)
    expect(said).toContain(": rejected: it was made under another reading profile\n")
  })

  it("--fields certificate, _tag and the rest of what is checked is enough", async () => {
    const fields =
      "id,_tag,service,serviceId,clauses,readings,kind,referral,possible,missing,next,indications,stamp,certificate"
    const { stdout } = await pnd(["decide", "--fields", fields, requestFile])
    expect((await check(stdout.trim().split("\n"))).code).toBe(0)
  })
})

describe("what is not right is said, and the rest is checked", () => {
  const changed = (at: number, change: (determination: object) => object): ReadonlyArray<string> =>
    certified.map((text, line) => {
      const { determinations, ...rest } = JSON.parse(text)
      return line === at ? JSON.stringify({ ...rest, determinations: determinations.map(change) }) : text
    })

  it.each([
    ["another outcome", { _tag: "CriteriaMet" }, /: rejected: the outcome must be NotGoverned/],
    ["another clause", { clauses: ["PN-2.c1"] }, /: rejected: the clauses and readings must be PN-0\.c1, R-01\n/],
    [
      "no certificate",
      { certificate: undefined },
      /: rejected: it has no certificate; pnd decide --certificate gives one\n/
    ],
    ["another service", { service: 1 }, /: rejected: it is about another service\n/],
    ["words of its own", { _tag: "Zq7", clauses: ["Zq7"] }, /: rejected: the outcome must be/]
  ])("%s", async (_, change, says) => {
    const { code, stderr, stdout } = await check(changed(0, (one) => ({ ...one, ...change })))
    expect([code, stderr]).toEqual([1, "pnd: 1 of 37 records rejected\n"])
    expect(stdout.split("\n")).toHaveLength(ids.length + 2)
    expect(stdout).toMatch(says)
    expect(stdout).not.toContain("Zq7")
    expect(stdout).toMatch(/37 records: 36 verified, 1 rejected\n$/)
  })

  it("a service without a determination", async () => {
    const at = requests.findIndex((text) => JSON.parse(text).services.length > 1)
    const one = JSON.parse(certified[at]!)
    const { code, stdout } = await check([JSON.stringify({ ...one, determinations: one.determinations.slice(0, 1) })])
    expect(code).toBe(1)
    expect(stdout).toMatch(/: service 1 verified\. service 2 rejected: there is no determination/)
  })

  it("records that are none, and records whose request is not there, used already or invalid", async () => {
    const invalid = { ...request("invalid"), dateOfService: "Zq7" }
    const records = await decided(request("a"), invalid, request("b"))
    const beside = file(
      "beside.ndjson",
      lines(request("a"), invalid, { ...request("b"), dateOfService: "Zq7" }, request("c"))
    )
    const strange = [
      "{",
      '{"id":"c","determinations":[{"Zq7":1}]}',
      '"Zq7"',
      records[0],
      '{"id":"d","determinations":[]}'
    ]
    const { code, stderr, stdout } = await check([...records, ...strange], "--requests", beside)
    expect([code, stderr]).toEqual([2, "pnd: 7 of 8 records are invalid\n"])
    expect(stdout).not.toContain("Zq7")
    expect(stdout.split("\n").slice(0, -2)).toEqual([
      expect.stringMatching(/:1 a: verified$/),
      expect.stringMatching(
        /:2 invalid: invalid: \(record\): found the record of an invalid request, expected determinations$/
      ),
      expect.stringMatching(/:3 b: invalid: \(request\): found an invalid request, expected/),
      expect.stringMatching(/:4: invalid: \(JSON\): found the end of the record, expected the end of the object$/),
      expect.stringMatching(
        /:5 c: invalid: determinations\[0\]\._tag: found nothing, expected a value; .*; and \d+ more$/
      ),
      expect.stringMatching(
        /:6: invalid: \(record\): found a text, expected what pnd decide --certificate prints there$/
      ),
      expect.stringMatching(/:7 a: invalid: id: found a record without its request, expected the id of a request/),
      expect.stringMatching(/:8 d: invalid: id: found a record without its request/)
    ])
    expect(stdout).toMatch(/8 records: 1 verified, 7 invalid\n$/)
  })
})

describe("a determination of an older policy", () => {
  const one = {
    id: "femoral",
    dateOfService: "2024-03-01",
    evaluation: { contact: "in person" },
    indications: [{ _tag: "FemoralNeuropathy" }],
    services: [{ study: { modality: "MRI", region: "pelvis", contrast: "without" } }]
  }
  let [older, output] = ["", ""]
  beforeAll(async () => {
    const fact = own.policy.facts.findIndex(({ id }) => id === "evaluation.contact")
    const { determinations } = JSON.parse((await decided(one))[0]!)
    const walk: ReadonlyArray<readonly [number] | number> = determinations[0].certificate.walk
    const test = walk
      .flatMap((item) => (typeof item === "number" ? [] : [item[0]]))
      .find((at) => own.policy.tests[at]![0] === fact)
    const policy = await exchanged(own.policy, test!)
    older = file("older.json", JSON.stringify(policy.policy))
    output = JSON.stringify({ id: "femoral", determinations: [decidedBy(policy, one as never)] })
  })
  const requestOf = () => ["--requests", file("femoral.json", JSON.stringify(one))]

  it("is verified by the export of that policy, and what changed since is named", async () => {
    const { code, stdout } = await check([output], ...requestOf(), "--policy", older)
    expect(code).toBe(0)
    expect(stdout).toMatch(/femoral: verified; then criteria not met through PN-.*; now criteria met through PN-/)
  })

  it("is not checked without it, which is an exit code of its own", async () => {
    const { code, stderr, stdout } = await check([output], ...requestOf())
    expect([code, stderr]).toEqual([3, "pnd: 1 of 1 record not checked\n"])
    expect(stdout).toMatch(
      /femoral: not checked: it was made under another policy, whose export is needed \(--policy\)\n/
    )
  })

  it("is rejected when it was tampered with, and so is one whose policy was", async () => {
    const tampered = output.replace('"CriteriaNotMet"', '"CriteriaMet"')
    expect((await check([tampered], ...requestOf(), "--policy", older)).code).toBe(1)
    const policy = JSON.parse(readFileSync(older, "utf8"))
    const other = file(
      "other.json",
      JSON.stringify({ ...policy, emergency: { ...policy.emergency, to: "2023-05-12" } })
    )
    expect((await check([output], ...requestOf(), "--policy", other)).code).toBe(3)
  })

  it("beside determinations of this policy, each is checked by its own", async () => {
    const [now] = await decided({ ...one, id: "now" })
    const both = file("both.ndjson", lines(one, { ...one, id: "now" }))
    const { code, stdout } = await check([output, now], "--requests", both, "--policy", older)
    expect(code).toBe(0)
    expect(stdout).toMatch(/:2 now: verified\n2 records: 2 verified\n$/)
  })
})

describe("bad use is a line", () => {
  const broken = () => file("broken.json", '{"format":"pnd-policy-diagrams/1"}')
  it.each([
    ["no requests", () => ["check"], 64, /requests/],
    [
      "two files from standard input",
      () => ["check", "--requests", "-", "-"],
      64,
      /only one of the files can be standard input/
    ],
    [
      "requests that do not exist",
      () => ["check", "--requests", "no-such-file"],
      66,
      /no-such-file: there is no such file/
    ],
    [
      "records that do not exist",
      () => ["check", "--requests", requestFile, "no-such-file"],
      66,
      /there is no such file/
    ],
    [
      "no records",
      () => ["check", "--requests", requestFile, file("empty", "")],
      66,
      /empty: is empty: it holds no record/
    ],
    [
      "a policy that does not exist",
      () => ["check", "--requests", requestFile, "--policy", "no-such-file"],
      66,
      /no such file/
    ],
    [
      "a policy that is none",
      () => ["check", "--requests", requestFile, "--policy", broken()],
      65,
      /edition: found nothing/
    ],
    ["a request for a policy", () => ["check", "--requests", requestFile, "--policy", requestFile], 65, /:.*found/],
    [
      "a profile that does not exist",
      () => ["check", "--requests", requestFile, "--readings", "none"],
      64,
      /none: there is no/
    ]
  ])("%s", async (_, args, expected, says) => {
    const { code, stderr, stdout } = await pnd(args(), { input: lines(certified[0]) })
    expect([code, stdout]).toEqual([expected, ""])
    expect(stderr).toMatch(says)
    expect(stderr).not.toMatch(/\n {4}at /)
  })
})
