/** `pnd decide` on good input: every form of it gives the same records, in order, each with its id. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { clauses, sections } from "../../spec/clauses.ts"
import { decide, outcomes } from "../../src/index.ts"
import { examples, file, lines, pnd, records, request } from "./pnd.ts"

const requests = ["a", "b", "c"].map((id) => request(id))
const ids = (stdout: string) => records(stdout).map(({ id }) => id)

describe("the form of the input is told by its content", () => {
  const pretty = JSON.stringify(requests[0], null, 2)
  it.each([
    ["a request on a line", lines(requests[0]), ["a"]],
    ["a request without a line end", JSON.stringify(requests[0]), ["a"]],
    ["a request over several lines", pretty, ["a"]],
    ["a request on lines that begin with a brace", pretty.replace(/^ +/gm, ""), ["a"]],
    ["a list on a line", JSON.stringify(requests), ["a", "b", "c"]],
    ["a list over several lines", JSON.stringify(requests, null, 2), ["a", "b", "c"]],
    ["a request on each line", lines(...requests), ["a", "b", "c"]],
    ["indented lines", lines(...requests).replace(/^/gm, "  "), ["a", "b", "c"]],
    ["empty lines between", `\n${lines(requests[0])}\n \t\n${lines(requests[1])}\n\n`, ["a", "b"]],
    ["CRLF", lines(...requests).replaceAll("\n", "\r\n"), ["a", "b", "c"]],
    ["CRLF in a list", JSON.stringify(requests, null, 2).replaceAll("\n", "\r\n"), ["a", "b", "c"]],
    ["a byte order mark", `\uFEFF${lines(...requests)}`, ["a", "b", "c"]],
    ["a byte order mark before a list", `\uFEFF${JSON.stringify(requests, null, 2)}`, ["a", "b", "c"]]
  ])("%s", async (_, text, expected) => {
    const fromInput = await pnd(["decide"], { input: text })
    expect([fromInput.code, fromInput.stderr]).toEqual([0, ""])
    expect(ids(fromInput.stdout)).toEqual(expected)
    expect(await pnd(["decide", file("input", text)])).toEqual(fromInput)
  })
})

it("a record is what the library says", async () => {
  const { stdout } = await pnd(["decide", "-"], { input: lines(...requests) })
  expect(records(stdout)).toEqual(requests.map((one) => JSON.parse(JSON.stringify(decide(one as never)))))
})

it("several files and standard input are read in the order given", async () => {
  const [first, last] = [file("first", lines(requests[0])), file("last", lines(requests[2]))]
  const { code, stdout } = await pnd(["decide", first, "-", last], { input: lines(requests[1]) })
  expect([code, ids(stdout)]).toEqual([0, ["a", "b", "c"]])
})

it("a request without an id gets a record without one, and one determination for each service", async () => {
  const [service] = (requests[0] as { services: ReadonlyArray<object> }).services
  const { stdout } = await pnd(["decide"], {
    input: lines({ ...request(""), id: undefined, services: [service, service] })
  })
  const [record] = records(stdout)
  expect(Object.keys(record)).toEqual(["determinations"])
  expect(record.determinations).toHaveLength(2)
})

describe("reading profiles", () => {
  const outlet = join(examples, "requests.ndjson")
  const id = "PN-4-outlet-two-months"
  const outcome = async (...args: ReadonlyArray<string>) => {
    const { code, stdout } = await pnd(["decide", outlet, ...args])
    const found = records(stdout).find((record) => record.id === id).determinations[0]
    return [code, found._tag, found.stamp.profile]
  }

  it("three months instead of two (R-25) changes a decision, and stands in the stamp", async () => {
    expect(await outcome()).toEqual([0, "CriteriaMet", "register"])
    expect(await outcome("--readings", join(examples, "profile-three-months.json"))).toEqual([
      0,
      "CriteriaNotMet",
      "three-months"
    ])
  })

  it.each([
    ["{", /profile: is not JSON/],
    [
      JSON.stringify({ name: "x", readings: { "R-25": "four-months" } }),
      /readings\.R-25: .*"two-months" \| "three-months"/
    ],
    [JSON.stringify({ name: "x", readings: { "R-00": "x" } }), /readings\.R-00: is not one of R-04, .*R-25/],
    [JSON.stringify({ readings: {} }), /profile: name: is missing/],
    [JSON.stringify({ name: "x", effective: "soon" }), /effective: expected a date, YYYY-MM-DD/],
    [JSON.stringify({ name: "x", emergency: { from: "2020-01-01" } }), /emergency\.to: is missing/]
  ])("%s is refused: file, path and valid options", async (text, says) => {
    const { code, stderr, stdout } = await pnd(["decide", outlet, "--readings", file("profile", text)])
    expect([code, stdout]).toEqual([64, ""])
    expect(stderr).toMatch(says)
  })

  it("a profile that does not exist is refused", async () => {
    const { code, stderr } = await pnd(["decide", outlet, "--readings", "no-such-profile.json"])
    expect([code, stderr]).toEqual([64, "pnd: no-such-profile.json: there is no such file\n"])
  })
})

describe("the examples", () => {
  it("are all decided, cover every section and every outcome, and cite clauses that exist", async () => {
    const { code, stderr, stdout } = await pnd(["decide", join(examples, "requests.ndjson")])
    expect([code, stderr]).toEqual([0, ""])
    const all = records(stdout)
    expect(all.length).toBeGreaterThanOrEqual(25)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    const determinations = all.flatMap((record) => record.determinations)
    expect(new Set(determinations.map(({ _tag }) => _tag))).toEqual(new Set(outcomes))
    const cited = new Set<string>(determinations.flatMap((determination) => determination.clauses))
    expect([...cited].filter((id) => !clauses.some((clause) => clause.id === id))).toEqual([])
    expect(sections.filter((section) => !section.clauses.some(({ id }) => cited.has(id))).map(({ id }) => id)).toEqual(
      []
    )
    expect(all.some(({ determinations }) => determinations.length > 1)).toBe(true)
  })

  it.each(readdirSync(join(examples, "single")))("%s is decided and explained", async (name) => {
    const path = join(examples, "single", name)
    const [decided, explained] = await Promise.all([pnd(["decide", path]), pnd(["explain", path])])
    expect(ids(decided.stdout)).toEqual([JSON.parse(readFileSync(path, "utf8")).id])
    expect([decided.code, explained.code]).toEqual([0, 0])
  })
})
