/** What `pnd decide` writes: its formats, chosen fields, colour, and a reader that leaves. */
import { join } from "node:path"
import { afterEach, describe, expect, it, vi } from "vitest"
import { answer } from "../../src/cli/answer.ts"
import { fields } from "../../src/cli/fields.ts"
import { terminal } from "../../src/cli/output.ts"
import { progress } from "../../src/cli/progress.ts"
import { renderer } from "../../src/cli/render.ts"
import { decode } from "../../src/index.ts"
import { examples, file, lines, pnd, records, request } from "./pnd.ts"

const all = join(examples, "requests.ndjson")
const escapes = "\u001b"

describe("formats", () => {
  it("piped, a record a line; json is the same records in an array", async () => {
    const [piped, ndjson, json] = await Promise.all([
      pnd(["decide", all]),
      pnd(["decide", all, "--format", "ndjson"]),
      pnd(["decide", all, "--format", "json"])
    ])
    expect(piped).toEqual(ndjson)
    expect(JSON.parse(json.stdout)).toEqual(records(ndjson.stdout))
  })

  it("json stays an array for one record, for an invalid one, and for none", async () => {
    const of = async (input: string) => JSON.parse((await pnd(["decide", "--format", "json"], { input })).stdout)
    expect(await of(lines(request("a")))).toMatchObject([{ id: "a" }])
    expect(await of(lines(request("a"), "{"))).toMatchObject([{ id: "a" }, { _tag: "Invalid" }])
    expect(await of("")).toEqual([])
  })

  it("pretty shows every id, outcome and clause in words, then a summary; without escape codes where it is piped", async () => {
    const [table, ndjson] = await Promise.all([pnd(["decide", all, "--format", "pretty"]), pnd(["decide", all])])
    const seen = table.stdout.replace(/\s+/g, " ")
    const decided = records(ndjson.stdout)
    for (const { determinations } of decided)
      for (const { clauses } of determinations) for (const clause of clauses) expect(seen).toContain(clause)
    for (const outcome of ["criteria met", "criteria not met", "needs information", "referred", "clinical review"])
      expect(seen).toContain(outcome)
    expect(seen).toContain("PN-4-outlet-two-months")
    const met = decided
      .flatMap(({ determinations }) => determinations)
      .filter(({ _tag }) => _tag === "CriteriaMet").length
    expect(table.stdout).toMatch(new RegExp(`^✓ criteria met +${met}$`, "m"))
    expect(table.stdout).toContain(
      `${decided.flatMap((one) => one.determinations).length} services in ${decided.length} records`
    )
    expect(table.stdout).not.toContain(escapes)
    expect(Math.max(...table.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it("pretty shows invalid records too, and lets no control character of an id through", async () => {
    const id = "a\u001b[2Jb"
    const { code, stdout } = await pnd(["decide", "--format", "pretty"], {
      input: lines(request(id), request("c", { services: [] }))
    })
    expect(code).toBe(2)
    expect(stdout).toMatch(/\uFFFD\[2Jb/)
    expect(stdout).not.toContain(escapes)
    expect(stdout).toMatch(/^! invalid +1$/m)
    expect(stdout.replace(/\s+/g, " ")).toContain("services: found an empty list")
  })

  it("a table of more rows than it waits for has them all", async () => {
    const many = Array.from({ length: 250 }, (_, index) => request(`row-${index}.`))
    const { stdout } = await pnd(["decide", "--format", "pretty"], { input: lines(...many) })
    expect(many.map((_, index) => stdout.split(`row-${index}.`).length - 1)).toEqual(many.map(() => 1))
    expect(stdout).toContain("250 services in 250 records")
  })
})

describe("--fields", () => {
  const chosen = async (list: string) => records((await pnd(["decide", "--fields", list, all])).stdout)

  it("id,_tag,clauses", async () => {
    const [full, few] = [records((await pnd(["decide", all])).stdout), await chosen("id,_tag,clauses")]
    expect(few).toEqual(
      full.map(({ determinations, id }) => ({
        id,
        determinations: determinations.map(({ _tag, clauses }: { _tag: string; clauses: unknown }) => ({
          _tag,
          clauses
        }))
      }))
    )
  })

  it("every field can be chosen, alone or with all others", async () => {
    expect(await chosen(fields.join(","))).toEqual(records((await pnd(["decide", "--certificate", all])).stdout))
    expect((await chosen("missing")).some(({ determinations }) => determinations[0].missing?.length > 0)).toBe(true)
    expect((await chosen("_tag")).some((record) => "id" in record)).toBe(false)
  })

  it("leaves invalid records whole", async () => {
    const { stdout } = await pnd(["decide", "--fields", "id"], { input: lines(request("a", { services: [] })) })
    expect(records(stdout)[0]).toMatchObject({ id: "a", _tag: "Invalid", line: 1, problems: [{ path: "services" }] })
  })
})

describe("colour", () => {
  afterEach(() => vi.unstubAllEnvs())
  const on = (isTTY: boolean, env: Readonly<Record<string, string>>) => {
    const before = Object.getOwnPropertyDescriptor(process.stdout, "isTTY")
    for (const [name, value] of Object.entries({ NO_COLOR: "", TERM: "xterm", ...env })) vi.stubEnv(name, value)
    Object.defineProperty(process.stdout, "isTTY", { value: isTTY, configurable: true })
    try {
      return terminal().colour
    } finally {
      Object.defineProperty(process.stdout, "isTTY", before ?? { value: undefined, configurable: true })
    }
  }

  it("is for terminals, and never with NO_COLOR", () => {
    expect(on(true, {})).toBe(true)
    expect(on(false, {})).toBe(false)
    expect(on(true, { NO_COLOR: "1" })).toBe(false)
    expect(on(true, { TERM: "dumb" })).toBe(false)
  })

  it("is the only difference that it makes", () => {
    const item = { _tag: "Value", file: "-", line: 1, value: request("a") } as const
    const shown = (colour: boolean) => {
      const table = renderer("pretty", undefined, { isTerminal: true, colour, width: 120 })
      return table.next(answer(item, {})) + table.end(1)
    }
    expect(decode(item.value)._tag).toBe("Success")
    expect(shown(true)).toContain(`${escapes}[36m→ referred${escapes}[0m`)
    expect(shown(false)).not.toContain(escapes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape codes are what is looked for
    expect(shown(true).replace(/\u001b\[\d+m/g, "")).toBe(shown(false))
  })

  it("is not forced by the environment where the output is piped", async () => {
    const { stdout } = await pnd(["decide", all, "--format", "pretty"], { env: { FORCE_COLOR: "1", NO_COLOR: "" } })
    expect(stdout).not.toContain(escapes)
  })
})

describe("progress", () => {
  const shownOn = (stderr: boolean, stdout: boolean, milliseconds: number): string => {
    const before = [process.stderr, process.stdout].map((stream) => Object.getOwnPropertyDescriptor(stream, "isTTY"))
    const clock = vi.spyOn(performance, "now").mockReturnValue(0)
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true)
    Object.defineProperty(process.stderr, "isTTY", { value: stderr, configurable: true })
    Object.defineProperty(process.stdout, "isTTY", { value: stdout, configurable: true })
    try {
      const shown = progress()
      clock.mockReturnValue(milliseconds)
      shown.tick(30)
      shown.tick(31)
      shown.clear()
      return written.mock.calls.map(([text]) => text).join("")
    } finally {
      for (const [index, stream] of [process.stderr, process.stdout].entries())
        Object.defineProperty(stream, "isTTY", before[index] ?? { value: undefined, configurable: true })
      clock.mockRestore()
      written.mockRestore()
    }
  }

  it("is shown on a terminal after a second, where the output goes elsewhere, and taken away again", () => {
    expect(shownOn(true, false, 1500)).toBe("\r30 records, 20 a second\u001b[K\r\u001b[K")
    expect(shownOn(true, false, 900)).toBe("")
    expect(shownOn(true, true, 1500)).toBe("")
    expect(shownOn(false, false, 1500)).toBe("")
  })
})

describe("a defect of the program", () => {
  const broken = "data:text/javascript,JSON.stringify=()=>{throw(RangeError('SECRET'))}"
  it.each([
    ["decide", /^pnd: a defect of this program \(RangeError\) at \(standard input\):1; please report it.*\n$/],
    ["explain", /^pnd: a defect of this program \(RangeError\) at \(standard input\):1; please report it.*\n$/],
    ["schema", /^pnd: a defect of this program \(RangeError\); please report it.*\n$/]
  ])("%s: one line without a stack or the error's own words, and 70", async (command, says) => {
    const input = lines(request("a", { indications: [{ _tag: "FemoralNeuropathy" }] }))
    const { code, stderr, stdout } = await pnd([command], { input, env: { NODE_OPTIONS: `--import=${broken}` } })
    expect([code, stdout]).toEqual([70, ""])
    expect(stderr).toMatch(says)
  })
})

it("a reader that leaves ends the run quietly", async () => {
  const input = file("many", lines(...Array.from({ length: 20_000 }, (_, index) => request(`r${index}`))))
  for (const format of ["ndjson", "json"]) {
    const { code, stderr, stdout } = await pnd(["decide", input, "--format", format], { leaveEarly: true })
    expect([code, stderr]).toEqual([0, ""])
    expect(stdout).not.toContain("r19999")
  }
})
