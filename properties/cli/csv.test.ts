/** `pnd decide` from CSV and to CSV: every row is a record, an empty cell is not on file, and a wrong mapping is refused. */
import { join } from "node:path"
import { parse } from "csv-parse/sync"
import { describe, expect, it } from "vitest"
import { examples, file, lines, pnd, records, request } from "./pnd.ts"

const columns = join(examples, "csv", "columns.json")
const orders = join(examples, "csv", "orders.csv")
const few = ["--fields", "id,_tag,clauses"]

const mapping = file(
  "columns.json",
  JSON.stringify({
    delimiter: ";",
    columns: {
      case: "id",
      date: "dateOfService",
      problem: { to: "indications[0]._tag", words: { femoral: "FemoralNeuropathy", "n; f": "FemoralNeuropathy" } },
      days: { to: "onset.daysBeforeService", as: "number" },
      code: "services[0].code",
      second: "services[1].code"
    },
    always: { "evaluation.contact": "in person" }
  })
)
const head = "case;date;problem;days;code;second;ignored"
const request1 = {
  id: "a",
  dateOfService: "2024-03-01",
  indications: [{ _tag: "FemoralNeuropathy" }],
  evaluation: { contact: "in person" },
  services: [{ code: "72195" }]
}
const csv = (...rows: ReadonlyArray<string>) => [head, ...rows].join("\n")
const decided = (input: string | Uint8Array) => pnd(["decide", ...few, "--columns", mapping], { input })
const asRequests = (...all: ReadonlyArray<object>) => pnd(["decide", ...few], { input: lines(...all) })

describe("a row is the request that its columns make", () => {
  it.each([
    ["a row", "a;2024-03-01;femoral;;72195;;x", request1],
    ["a number", "a;2024-03-01;femoral;40;72195;;", { ...request1, onset: { daysBeforeService: 40 } }],
    [
      "a second service",
      "a;2024-03-01;femoral;;72195;72197;",
      { ...request1, services: [{ code: "72195" }, { code: "72197" }] }
    ],
    ["quotes and space", ' "a" ;2024-03-01;"n; f"; ;72195;;"x\ny"'.replace(' "a" ', '"a"'), request1]
  ])("%s", async (_, row, expected) => {
    const found = await decided(csv(row))
    expect([found.code, found.stderr]).toEqual([0, ""])
    expect(found.stdout).toBe((await asRequests(expected)).stdout)
  })

  it("whatever ends the lines, with a byte order mark, and packed", async () => {
    const row = "a;2024-03-01;femoral;;72195;;x"
    const expected = (await asRequests(request1, request1)).stdout
    for (const text of [csv(row, row), `\uFEFF${csv(row, row)}\n`, `${csv(row, row).replaceAll("\n", "\r\n")}\r\n`])
      expect((await decided(text)).stdout).toBe(expected)
  })

  it("in threads too", async () => {
    const many = csv(...Array.from({ length: 3000 }, (_, nth) => `r${nth};2024-03-01;femoral;;72195;;`))
    const one = await decided(many)
    expect(records(one.stdout)).toHaveLength(3000)
    expect(await pnd(["decide", ...few, "--columns", mapping, "--jobs", "2"], { input: many })).toEqual(one)
  })
})

it("every row is a record, in its place, and what is wrong is said by column without what the cell says", async () => {
  const { code, stderr, stdout } = await decided(
    Buffer.concat([
      Buffer.from(csv("a;2024-03-01;femoral;;72195;;", "b;2024-03-01;SECRET;SECRET;72195;;", "c;2024-03-01", "")),
      Buffer.from("d;2024-03-01;f\u00e9;;72195;;\n", "latin1"),
      Buffer.from('e"SECRET;;;;;;\n"f"SECRET;;;;;;\ng;2024-03-01;femoral;;72195;;\n"h;2024')
    ])
  )
  const found = records(stdout)
  expect(code).toBe(2)
  expect(
    found.map(({ id, line, problems }) => problems?.map((one: { path: string }) => [line, one.path]) ?? id)
  ).toEqual([
    "a",
    [
      [3, 'column "problem"'],
      [3, 'column "days"']
    ],
    [[4, "(row)"]],
    [[5, "(row)"]],
    [[6, "(CSV)"]],
    [[7, "(CSV)"]],
    "g",
    [[9, "(CSV)"]]
  ])
  expect(found[1]).toMatchObject({ id: "b", problems: [{ expected: '"femoral" | "n; f"' }, { expected: "a number" }] })
  expect(stdout + stderr).not.toContain("SECRET")
})

it("a file without a column of the mapping is named, and so is one without rows", async () => {
  const [lacking, empty] = [file("lacking.csv", "case;date\na;b\n"), file("empty.csv", `${head}\n`)]
  const { code, stderr, stdout } = await pnd(["decide", "--columns", mapping, lacking, empty])
  expect([code, stdout]).toEqual([66, ""])
  expect(stderr).toBe(
    `pnd: ${lacking}: has no column problem, days, code, second\npnd: ${empty}: is empty: it holds no request\n`
  )
})

describe("a mapping is refused", () => {
  it.each([
    [
      "a place that a request does not have",
      { columns: { a: "indications[0].side" } },
      "columns.a: a request has no place"
    ],
    ["a place that is none", { columns: { a: "__proto__.x" } }, "columns.a: a request has no place"],
    ["another field", { columns: { a: "id" }, colums: {} }, "colums: "],
    ["a word for nothing", { columns: { a: { to: "id", words: { x: null } } } }, "columns.a"],
    ["none at all", {}, "columns: is missing"]
  ])("%s", async (_, content, says) => {
    const path = file("refused.json", JSON.stringify(content))
    const { code, stderr, stdout } = await pnd(["decide", "--columns", path, orders])
    expect([code, stdout]).toEqual([65, ""])
    expect(stderr).toContain(`pnd: ${path}: ${says}`)
  })
})

describe("CSV out", () => {
  const rows = (stdout: string) => parse(stdout, { columns: true }) as ReadonlyArray<Readonly<Record<string, string>>>

  it("is a row for each service and each invalid record, with what the records say", async () => {
    const args = ["decide", join(examples, "requests.ndjson"), file("bad", "{")]
    const [whole, table] = await Promise.all([pnd(args), pnd([...args, "--format", "csv"])])
    expect([table.code, table.stderr]).toEqual([whole.code, whole.stderr])
    expect(rows(table.stdout).map(({ _tag, clauses, id, reason }) => ({ _tag, clauses, id, reason }))).toEqual(
      records(whole.stdout).flatMap(({ determinations, id }) =>
        determinations === undefined
          ? [{ _tag: "Invalid", clauses: "", id: "", reason: "" }]
          : determinations.map(
              ({ _tag, clauses, reason }: { _tag: string; clauses: ReadonlyArray<string>; reason: string }) => ({
                _tag,
                clauses: clauses.join(" "),
                id,
                reason
              })
            )
      )
    )
    expect(rows(table.stdout).at(-1)!.problems).toMatch(/^line 1: \(JSON\): found /)
  })

  it("takes the fields that are chosen, and lets no cell be a formula", async () => {
    const { stdout } = await pnd(["decide", "--format", "csv", "--fields", "id,_tag"], {
      input: lines(request("=1+1"))
    })
    expect(stdout).toBe("id,_tag,problems\n'=1+1,Referred,\n")
    expect((await pnd(["decide", "--format", "csv"], { input: "" })).stdout).toMatch(/^id,service,.*\n$/)
  })

  it("goes from CSV to CSV: the example", async () => {
    const { code, stdout } = await pnd(["decide", "--columns", columns, orders, "--format", "csv", ...few])
    expect([code, rows(stdout).map(({ id }) => id)]).toEqual([2, ["o-1", "o-2", "o-3", "o-4"]])
  })
})
