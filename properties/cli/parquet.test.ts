/**
 * `pnd decide` from Parquet and to Parquet: a row is read as the same row of a CSV file, what cannot be read is named, and
 * DuckDB is asked for only where Parquet is.
 */
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { parse } from "csv-parse/sync"
import { describe, expect, it } from "vitest"
import { openDatabase, quotedText } from "../../src/cli/parquet.ts"
import { bundle, examples, file, lines, pnd, type Ran, records, request, temporary } from "./pnd.ts"

const columns = join(examples, "csv", "columns.json")
const orders = join(examples, "csv", "orders.csv")
const few = ["--fields", "id,_tag,clauses"]

/** What DuckDB answers. */
const asked = async (sql: string): Promise<ReadonlyArray<Readonly<Record<string, unknown>>>> => {
  const { close, connection } = await openDatabase()
  try {
    return await (await connection.run(sql)).getRowObjectsJson()
  } finally {
    close()
  }
}

/** A Parquet file with what a query selects. */
const parquet = async (name: string, select: string, options = ""): Promise<string> => {
  const path = file(name, "")
  await asked(`COPY (${select}) TO ${quotedText(path)} (FORMAT parquet${options})`)
  return path
}

const folder = (): string => mkdtempSync(join(temporary, "out-"))

const mapping = file(
  "mapping.json",
  JSON.stringify({
    columns: {
      case: "id",
      date: "dateOfService",
      days: { to: "onset.daysBeforeService", as: "number" },
      surgery: { to: "indications[0].surgeryConsidered", words: { true: true, false: false } },
      code: "services[0].code"
    },
    always: { "indications[0]._tag": "UlnarNeuropathy", "evaluation.contact": "in person" }
  })
)
const row = (change: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    case: "'a'",
    date: "DATE '2024-03-01'",
    days: "40",
    surgery: "true",
    code: "73221",
    ignored: "[1.5]",
    ...change
  })
    .map(([name, value]) => `${value} AS "${name}"`)
    .join(", ")
const asCsv = (cells: string, name = "same.csv"): string => file(name, `case,date,days,surgery,code\n${cells}\n`)
const decided = (...args: ReadonlyArray<string>) => pnd(["decide", "--columns", mapping, ...args])

describe("a row of Parquet is the row of CSV", () => {
  it.each([["ndjson"], ["json"], ["csv"], ["pretty"]])(
    "the example, as text and with its types, in %s",
    async (format) => {
      const args = ["decide", "--columns", columns, "--format", format]
      const expected = await pnd([...args, orders])
      const from = (path: string) => `SELECT * FROM read_csv(${quotedText(orders)}${path})`
      for (const path of [
        await parquet("text.parquet", from(", all_varchar = true")),
        await parquet("types.PARQUET", from(""))
      ]) {
        const found = await pnd([...args, path])
        const renamed = (text: string) => text.replaceAll(path, orders)
        expect([found.code, renamed(found.stdout), renamed(found.stderr)]).toEqual([
          2,
          expected.stdout,
          expected.stderr
        ])
      }
    }
  )

  it.each([
    [
      "text",
      { date: "'2024-03-01'", days: "'40'", surgery: "'true'", code: "' 73221 '" },
      "a,2024-03-01,40,true,73221"
    ],
    ["numbers, dates, true and false", {}, "a,2024-03-01,40,true,73221"],
    [
      "small and large numbers",
      { days: "40::UTINYINT", case: "9007199254740993" },
      "9007199254740993,2024-03-01,40,true,73221"
    ],
    ["the day of a timestamp", { date: "TIMESTAMP '2024-03-01 23:59:59'" }, "a,2024-03-01,40,true,73221"],
    ["nanoseconds", { date: "TIMESTAMP_NS '2024-03-01 00:00:00'" }, "a,2024-03-01,40,true,73221"],
    ["no value, and an empty text", { days: "NULL::INTEGER", surgery: "NULL::BOOLEAN", code: "''" }, "a,2024-03-01,,,"],
    ["a date that is none", { date: "'2024-02-30'" }, "a,2024-02-30,40,true,73221"]
  ])("%s", async (_, change, cells) => {
    const [found, expected] = await Promise.all([
      parquet("row.parquet", `SELECT ${row(change)}`).then((path) => decided("--format", "csv", path)),
      decided("--format", "csv", asCsv(cells))
    ])
    expect([found.code, found.stdout]).toEqual([expected.code, expected.stdout])
  })

  it("in order, in threads too, and from a folder, whatever is in a name", async () => {
    const at = join(temporary, "year=2024")
    mkdirSync(at, { recursive: true })
    await parquet("year=2024/a[1]*'.parquet", `SELECT ${row({ case: "'r' || i" })} FROM range(5000) t(i)`)
    writeFileSync(join(at, "a1.csv"), readFileSync(asCsv("first,2024-03-01,40,true,73221")))
    const one = await decided(at, ...few)
    expect([one.code, one.stderr]).toEqual([0, ""])
    expect(records(one.stdout).map(({ id }) => id)).toEqual([
      "first",
      ...Array.from({ length: 5000 }, (_, i) => `r${i}`)
    ])
    expect(await decided(at, ...few, "--jobs", "2")).toEqual(one)
  })
})

describe("a file that cannot be read is named, and the others are read", () => {
  const good = asCsv("a,2024-03-01,40,true,73221", "good.csv")
  const many = (options: string) =>
    parquet("many.parquet", `SELECT ${row({ case: "'r' || i || md5(i::VARCHAR)" })} FROM range(20480) t(i)`, options)
  const rest = "; what would do: text, integers, true and false, dates, and timestamps without a time zone"

  it.each([
    [
      "another type",
      () => parquet("f.parquet", `SELECT ${row({ days: "40.5::DOUBLE", code: "{a: 1}" })}`),
      `column "days" is of type DOUBLE, column "code" is of type STRUCT${rest}`
    ],
    [
      "a time zone",
      () => parquet("f.parquet", `SELECT ${row({ date: "TIMESTAMPTZ '2024-03-01 00:00:00+00'" })}`),
      `column "date" is of type TIMESTAMP_TZ${rest}`
    ],
    [
      "a column less",
      () => parquet("f.parquet", `SELECT 'a' AS "case", 'x' AS Date`),
      "has no column date, days, surgery, code"
    ],
    ["no row", () => parquet("f.parquet", `SELECT ${row()} LIMIT 0`), "is empty: it holds no request"],
    ["no Parquet", async () => file("f.parquet", "case,date\n"), "is damaged, or not Parquet"],
    ["nothing", async () => file("f.parquet", ""), "is damaged, or not Parquet"],
    [
      "cut off",
      async () => file("f.parquet", readFileSync(await many("")).subarray(0, 5000)),
      "is damaged, or not Parquet"
    ],
    ["not there", async () => join(temporary, "none.parquet"), "there is no such file"]
  ])("%s", async (_, made, says) => {
    const path = await made()
    const { code, stderr, stdout } = await decided(...few, path, good)
    expect([code, stderr]).toEqual([66, `pnd: ${path}: ${says}\n`])
    expect(records(stdout).map(({ id }) => id)).toEqual(["a"])
  })

  it("damaged further on, with the last row that was read", async () => {
    const path = await many(", ROW_GROUP_SIZE 2048, COMPRESSION zstd")
    const bytes = readFileSync(path)
    bytes.fill(0xff, Math.floor(bytes.length * 0.6), Math.floor(bytes.length * 0.7))
    writeFileSync(path, bytes)
    const { code, stderr, stdout } = await decided(...few, path, good)
    const read = 10_240 // five row groups; what comes right before the error may be lost with it
    expect([code, stderr]).toEqual([
      66,
      `pnd: ${path}: cannot be read on: it is damaged, or its row groups are too large to be read in 512 MB; the last row that was read is line ${read + 1}\n`
    ])
    expect(records(stdout)).toHaveLength(read + 1)
  })

  it("without --columns", async () => {
    const path = await parquet("f.parquet", `SELECT ${row()}`)
    const { code, stderr, stdout } = await pnd(["decide", path])
    expect([code, stdout]).toEqual([66, ""])
    expect(stderr).toBe(`pnd: ${path}: is Parquet, and --columns columns.json has to say which column is which fact\n`)
  })
})

describe("Parquet out", () => {
  const input = file("in.ndjson", lines(request("=1+1"), request("\ud800\n"), "{", request("b", { services: [] })))

  it.each([[[]], [few], [["--fields", "id,unmet"]]])(
    "has the columns and cells of CSV with %j, and nothing beside it",
    async (fields) => {
      const at = folder()
      const out = join(at, "it's.parquet")
      writeFileSync(out, "older")
      const [table, written] = await Promise.all([
        pnd(["decide", input, "--format", "csv", ...fields]),
        pnd(["decide", input, "--format", "parquet", "--out", out, "--jobs", "2", ...fields])
      ])
      expect([written.code, written.stdout, written.stderr]).toEqual([2, "", table.stderr])
      expect(readdirSync(at)).toEqual(["it's.parquet"])
      const found = await asked(`SELECT * FROM ${quotedText(out)}`)
      const cells = found.map((one) =>
        Object.fromEntries(Object.entries(one).map(([name, cell]) => [name, cell ?? ""]))
      )
      const expected = parse(table.stdout, { columns: true }) as ReadonlyArray<Record<string, string>>
      expect(cells).toEqual(expected.map((one) => ({ ...one, id: one.id!.replace(/^'/, "") })))
      expect(found[0]).toMatchObject({ id: "=1+1", problems: null })
    }
  )

  it("from Parquet to Parquet, and no record is a file without rows", async () => {
    const [at, empty] = [folder(), file("empty.ndjson", "")]
    const path = await parquet("f.parquet", `SELECT ${row({ case: "'r' || i" })} FROM range(3000) t(i)`)
    const out = join(at, "out.parquet")
    expect((await decided(path, "--format", "parquet", "--out", out)).code).toBe(0)
    const ids = (await asked(`SELECT id FROM ${quotedText(out)}`)).map(({ id }) => id)
    expect(ids).toEqual(Array.from({ length: 3000 }, (_, i) => `r${i}`))
    expect((await pnd(["decide", empty, "--format", "parquet", "--out", out])).code).toBe(66)
    expect(await asked(`SELECT count(*)::INTEGER AS n FROM ${quotedText(out)}`)).toEqual([{ n: 0 }])
  })

  it.each([
    ["a defect", "JSON.stringify = () => { throw RangeError('x') }", 70],
    [
      "a place where DuckDB cannot write",
      "import fs from 'node:fs'; fs.mkdirSync(process.env.TEST_AT + '/.out.parquet.partial-' + process.pid)",
      74
    ]
  ])("%s leaves the older file, and no record beside it", async (_, before, expected) => {
    const at = folder()
    const out = join(at, "out.parquet")
    writeFileSync(out, "older")
    const { code, stderr } = await pnd(["decide", input, "--format", "parquet", "--out", out], {
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(before)}`, TEST_AT: at }
    })
    expect([code, readFileSync(out, "utf8")]).toEqual([expected, "older"])
    expect(stderr).toContain(expected === 70 ? "(RangeError)" : `${out}: the output could not be written`)
    const files = readdirSync(at, { withFileTypes: true }).filter((one) => one.isFile())
    expect(files.map(({ name }) => name)).toEqual(["out.parquet"])
  })

  it("needs the name of a file", async () => {
    for (const more of [[], ["--out", "-"], ["--summary"]]) {
      const { code, stderr, stdout } = await pnd(["decide", input, "--format", "parquet", ...more])
      expect([code, stdout]).toEqual([64, ""])
      expect(stderr).toContain("pnd: --format parquet goes with --out, the name of a file\n")
    }
    expect(await pnd(["decide", input, "--format", "parquet", "--out", "/dev/null"])).toEqual({
      code: 74,
      stdout: "",
      stderr: "pnd: /dev/null: the output could not be written: it is not a file (ESPIPE)\n"
    })
  })
})

describe("without the package", () => {
  const at = join(temporary, "alone")
  cpSync(dirname(bundle), join(at, "dist"), { recursive: true })
  cpSync(join(dirname(bundle), "..", "package.json"), join(at, "package.json"))

  /** What the command prints where no package is installed. */
  const runAlone = (args: ReadonlyArray<string>): Ran => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [join(at, "dist", "cli.js"), ...args], {
      encoding: "utf8"
    })
    return { code: status, stdout, stderr }
  }
  const missing = "pnd: Parquet needs the package @duckdb/node-api: npm install @duckdb/node-api\n"

  it("Parquet in or out ends with 69 before anything is read or written", async () => {
    const [to, path] = [folder(), await parquet("f.parquet", `SELECT ${row()}`)]
    const out = ["--out", join(to, "out.parquet")]
    for (const args of [
      ["--columns", mapping, path, ...out],
      [file("one.json", JSON.stringify(request("one"))), "--format", "parquet", ...out]
    ])
      expect(runAlone(["decide", ...args])).toEqual({ code: 69, stdout: "", stderr: missing })
    expect(readdirSync(to)).toEqual([])
  })

  it("all else is as it was", async () => {
    const args = ["decide", file("one.json", JSON.stringify(request("one")))]
    expect(runAlone(args)).toEqual(await pnd(args))
  })

  it("one that is there, but not for this system, is said to be", async () => {
    const there = join(at, "node_modules", "@duckdb", "node-api")
    mkdirSync(there, { recursive: true })
    writeFileSync(join(there, "package.json"), "{}")
    writeFileSync(join(there, "index.js"), "require('@duckdb/node-bindings')")
    const args = ["decide", "--columns", mapping, await parquet("f.parquet", `SELECT ${row()}`)]
    expect(runAlone(args)).toEqual({
      code: 69,
      stdout: "",
      stderr: "pnd: Parquet needs the package @duckdb/node-api, which does not load here\n"
    })
  })
})
