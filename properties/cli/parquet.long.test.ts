/** `pnd decide` from Parquet and to Parquet with many rows: memory, and what is left of a run that is stopped. */
import { spawn } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, expect, it } from "vitest"
import { openDatabase, quotedText } from "../../src/cli/parquet.ts"
import { bundle, examples, temporary } from "./pnd.ts"

const columns = join(examples, "csv", "columns.json")
const few = ["--format", "parquet", "--fields", "id,_tag,clauses"]
const sayMemory =
  "data:text/javascript,process.on('exit',()=>{process.stderr.write('kB '+process.resourceUsage().maxRSS)})"
let folder = ""

const asked = async (sql: string) => {
  const { close, connection } = await openDatabase()
  try {
    return await (await connection.run(sql)).getRowObjectsJson()
  } finally {
    close()
  }
}

beforeAll(async () => {
  mkdirSync(temporary, { recursive: true })
  folder = mkdtempSync(join(temporary, "long-"))
  for (const rows of [20_000, 100_000])
    await asked(
      `COPY (SELECT 'r' || i AS "case", DATE '2024-03-01' AS "date", 'femoral' AS problem, NULL AS side, 'visit' AS evaluated,
      'none' AS emg, NULL AS "emg date", NULL AS surgery, 72195 AS code FROM range(${rows}) t(i))
      TO ${quotedText(join(folder, `${rows}.parquet`))} (FORMAT parquet)`
    )
})

const started = (rows: number, out: string) =>
  spawn(process.execPath, [
    ...[`--import=${sayMemory}`, bundle, "decide", "--columns", columns, ...few],
    ...["--out", out, join(folder, `${rows}.parquet`)]
  ])

it("five times as many rows take as much memory, and all of them are there in order", async () => {
  const out = join(folder, "out.parquet")
  const memoryOf = (rows: number) =>
    new Promise<number>((resolve, reject) => {
      const child = started(rows, out)
      let stderr = ""
      child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text))
      child.on("close", (code) =>
        code === 0 ? resolve(Number(/kB (\d+)$/.exec(stderr)![1]) / 1000) : reject(new Error(`${code}: ${stderr}`))
      )
    })
  const [one, five] = [await memoryOf(20_000), await memoryOf(100_000)]
  process.stdout.write(`${one.toFixed(0)} MB, and for five times as many rows ${five.toFixed(0)} MB\n`)
  expect(five).toBeLessThan(one * 1.25)
  const [found] = await asked(
    `SELECT count(*)::INTEGER AS n, bool_and(id = 'r' || file_row_number) AS ordered
    FROM read_parquet(${quotedText(out)}, file_row_number = true)`
  )
  expect(found).toEqual({ n: 100_000, ordered: true })
  rmSync(out)
}, 300_000)

it("a signal leaves nothing behind, also while Parquet is made; kill -9 nothing under the name", async () => {
  const out = join(folder, "stopped.parquet")
  const isMade = () => readdirSync(folder).some((name) => /^\.stopped\.parquet\.partial-\d+$/.test(name))
  const isUnderWay = () => readdirSync(folder).some((name) => name.endsWith("-rows"))
  for (const [signal, isTime] of [
    ["SIGTERM", isUnderWay],
    ["SIGTERM", isMade],
    ["SIGINT", isMade],
    ["SIGKILL", isMade]
  ] as const) {
    const child = started(20_000, out)
    const ended = new Promise<number | string | null>((resolve) => child.on("close", (code, by) => resolve(by ?? code)))
    const timer = setInterval(() => {
      if (!isTime()) return
      clearInterval(timer)
      child.kill(signal)
    }, 1)
    expect(await ended).toBe({ SIGTERM: 143, SIGINT: 130, SIGKILL: "SIGKILL" }[signal])
    expect(existsSync(out)).toBe(false)
    const left = readdirSync(folder).filter((name) => name.startsWith("."))
    expect(left.length).toBe(signal === "SIGKILL" ? 2 : 0)
  }
}, 120_000)
