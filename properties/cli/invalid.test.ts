/** `pnd decide` on bad input: each bad record is reported with its place, and every other record is decided. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { examples, file, lines, pnd, records, request } from "./pnd.ts"

const good = (id: string) => JSON.stringify(request(id))

/** What became of each record: its id, or the place and path of each problem. */
const became = (stdout: string) =>
  records(stdout).map((record) =>
    record._tag === "Invalid"
      ? [
          record.line,
          ...(record.column === undefined ? [] : [record.column]),
          ...record.problems.map((p: { path: string }) => p.path)
        ]
      : record.id
  )

it("of 1,000 lines with 10 broken ones, 1,000 records come out, 10 of them errors with line and path", async () => {
  const examplesText = readFileSync(join(examples, "requests.ndjson"), "utf8").trimEnd().split("\n")
  const broken = new Set([7, 99, 100, 333, 500, 501, 640, 777, 998, 1000])
  const input = Array.from({ length: 1000 }, (_, index) => {
    if (!broken.has(index + 1)) return examplesText[index % examplesText.length]!
    return index % 2 === 0
      ? `{"id":"r${index + 1}","dateOfService":`
      : JSON.stringify(request(`r${index + 1}`, { services: [] }))
  })
  const path = file("thousand.ndjson", `${input.join("\n")}\n`)
  const { code, stderr, stdout } = await pnd(["decide", path])
  const all = records(stdout)
  const invalid = all.filter(({ _tag }) => _tag === "Invalid")
  expect(code).toBe(2)
  expect(all).toHaveLength(1000)
  expect(invalid.map(({ line }) => line)).toEqual([...broken])
  expect(invalid.map((record) => all.indexOf(record) + 1)).toEqual([...broken])
  expect(new Set(invalid.map((record) => `${record.file === path} ${record.problems[0].path}`))).toEqual(
    new Set(["true (JSON)", "true services"])
  )
  expect(stderr.split("\n").filter((line) => line.startsWith(`${path}:`))).toHaveLength(10)
  expect(stderr).toContain("pnd: 10 of 1000 records are invalid\n")
})

describe("a record that is no request", () => {
  it.each([
    ["an unknown tag", { indications: [{ _tag: "TarsalTunelSyndrome" }] }, "indications[0]._tag"],
    ["a wrong type", { dateOfService: 20240301 }, "dateOfService"],
    ["an impossible date", { dateOfService: "2023-02-29" }, "dateOfService"],
    ["a negative interval", { onset: { daysBeforeService: -1 } }, "onset.daysBeforeService"],
    ["a contradictory interval", { onset: { date: "2024-02-01", daysBeforeService: 3 } }, "onset.daysBeforeService"],
    ["no services", { services: [] }, "services"],
    ["an unknown word", { mri: { feasibility: "contraindcated" } }, "mri.feasibility"],
    ["a field of another disorder", { indications: [{ _tag: "POEMS", diagnosis: "suspected" }] }, "indications[0]"]
  ])("%s is reported by path, in the record and in a line for people", async (_, change, path) => {
    const { code, stderr, stdout } = await pnd(["decide"], {
      input: lines(request("a"), request("b", change), request("c"))
    })
    expect([code, became(stdout)]).toEqual([2, ["a", [2, path], "c"]])
    expect(records(stdout)[1]).toMatchObject({ id: "b", file: "-" })
    const [{ expected, found }] = records(stdout)[1].problems
    expect(stderr).toContain(`(standard input):2: ${path}: found ${found}, expected ${expected}`)
  })

  it("is told what was probably meant", async () => {
    const { stderr, stdout } = await pnd(["decide"], {
      input: lines(request("a", { mri: { feasibility: "contraindcated" } }))
    })
    expect(records(stdout)[0].problems[0].didYouMean).toBe("contraindicated")
    expect(stderr).toContain('(did you mean "contraindicated"?)')
  })

  it.each([
    [`{"__proto__":{},${good("a").slice(1)}`],
    [good("a").replace('"study":{', '"study":{"__proto__":{"region":"wrist"},')],
    [good("a").replace('{"_tag"', '{"__proto__":{"_tag":"POEMS"},"_tag"')]
  ])("a __proto__ key is an unexpected key: %s", async (line) => {
    for (const input of [line, `[${line}]`, JSON.stringify(JSON.parse(line), null, 2)]) {
      const { code, stdout } = await pnd(["decide"], { input })
      expect([code, records(stdout)[0].problems[0].found]).toEqual([2, expect.stringContaining("an unexpected key")])
    }
  })

  it.each(["42", '"text"', "null", "true", "[]"])("%s on a line is not a request", async (line) => {
    const { code, stdout } = await pnd(["decide"], { input: lines(request("a"), line, request("b")) })
    expect([code, became(stdout)]).toEqual([2, ["a", [2, "(request)"], "b"]])
  })
})

describe("broken JSON is reported where it breaks, and the rest is decided", () => {
  it.each([
    ["in the middle", [good("a"), '{"id":"b",,}', good("c")], ["a", [2, 11, "(JSON)"], "c"]],
    ["on the first line", ['{"id":"b"', good("c")], [[1, 10, "(JSON)"], "c"]],
    ["on the first two lines", ["{", '{"id"', good("c")], [[1, 2, "(JSON)"], [2, 6, "(JSON)"], "c"]],
    ["on the last line, cut off", [good("a"), good("b").slice(0, 40)], ["a", [2, 40, "(JSON)"]]],
    [
      "on every line",
      ['{"a"', '{"b"'],
      [
        [1, 5, "(JSON)"],
        [2, 5, "(JSON)"]
      ]
    ],
    ["more than one value on a line", [good("a"), "{} {}"], ["a", [2, 4, "(JSON)"]]],
    ["a comment", [good("a"), "// no"], ["a", [2, 1, "(JSON)"]]],
    ["something else before them", ["# requests", good("b")], [[1, 1, "(JSON)"], "b"]]
  ])("lines: %s", async (_, input, expected) => {
    const { code, stdout } = await pnd(["decide"], { input: input.join("\n") })
    expect([code, became(stdout)]).toEqual([2, expected])
  })

  it.each([
    ["an element", `[\n${good("a")},\n{"id":tru},\n${good("c")}\n]`, ["a", [3, 7, "(JSON)"], "c"]],
    ["an element that does not end", `[\n${good("a")},\n{"id":"b",\n${good("c")}\n]`, ["a", [3, 11, "(JSON)"], "c"]],
    ["brackets that do not match", `[{"a":[1}, ${good("b")}]`, [[1, 9, "(JSON)"]]],
    ["a comma too few", `[${good("a")}\n${good("b")}]`, ["a", [2, 1, "(JSON)"], "b"]],
    ["a comma too many", `[${good("a")},\n]`, ["a", [2, 1, "(JSON)"]]],
    ["no end", `[\n${good("a")},\n${good("b")}`, ["a", "b", [3, good("b").length + 1, "(JSON)"]]],
    ["text behind it", `[${good("a")}]\n]`, ["a", [2, 1, "(JSON)"]]],
    ["an element cut off", `[\n${good("a")},\n{"id":"b`, ["a", [3, 7, "(JSON)"]]]
  ])("a list: %s", async (_, input, expected) => {
    const { code, stdout } = await pnd(["decide"], { input })
    expect([code, became(stdout)]).toEqual([2, expected])
  })

  it("a request over several lines: one record, at the line that breaks", async () => {
    const { code, stdout } = await pnd(["decide"], { input: '{\n  "id": "a",\n  "services": [,]\n}\n' })
    expect([code, became(stdout)]).toEqual([2, [[3, 16, "(JSON)"]]])
  })

  it("bytes that are not UTF-8 are no request, not another id", async () => {
    const input = Buffer.concat([
      Buffer.from(`${good("a")}\n`),
      Buffer.from(`${good("\u00e9")}\n`, "latin1"),
      Buffer.from(good("c"))
    ])
    const { code, stdout } = await pnd(["decide", file("latin-1", input)])
    expect([code, became(stdout)]).toEqual([2, ["a", [2, 1, "(JSON)"], "c"]])
  })

  it("lists nested a hundred thousand deep end like any other record", async () => {
    const deep = "[".repeat(100_000)
    const { code, stderr, stdout } = await pnd(["decide"], {
      input: lines(request("a"), `{"id":${deep}`, request("c"))
    })
    expect([code, became(stdout).length, became(stdout).at(-1)]).toEqual([2, 3, "c"])
    expect(stderr).not.toMatch(/RangeError|at .*\.js/)
  })
})

describe("an input that holds nothing, or cannot be read, is named; the others are decided", () => {
  it.each([
    ["empty", ""],
    ["blank", " \n\r\n\t\n"],
    ["an empty list", "[]"]
  ])("%s", async (name, text) => {
    const [path, next] = [file(name, text), file("next", good("a"))]
    const { code, stderr, stdout } = await pnd(["decide", path, next])
    expect([code, became(stdout)]).toEqual([66, ["a"]])
    expect(stderr).toBe(`pnd: ${path}: is empty: it holds no request\n`)
  })

  it("missing, or a folder for what takes one request", async () => {
    const { code, stderr, stdout } = await pnd(["decide", "no-such-file", file("next", good("a"))])
    expect([code, became(stdout), stderr]).toEqual([66, ["a"], "pnd: no-such-file: there is no such file\n"])
    expect(await pnd(["explain", examples])).toEqual({
      code: 66,
      stdout: "",
      stderr: `pnd: ${examples}: is a directory\n`
    })
  })

  it("standard input", async () => {
    expect(await pnd(["decide"])).toEqual({
      code: 66,
      stdout: "",
      stderr: "pnd: (standard input): is empty: it holds no request\n"
    })
  })
})
