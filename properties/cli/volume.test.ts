/** `pnd decide` in bulk: packed input, folders, threads, a file that is whole or not there, and every way to be stopped. */
import { spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync, zstdCompressSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { bundle, file, lines, pnd, records, request, temporary } from "./pnd.ts"

const folder = (): string => {
  mkdirSync(temporary, { recursive: true })
  return mkdtempSync(join(temporary, "volume-"))
}
const many = (count: number, prefix = "r") => Array.from({ length: count }, (_, index) => request(`${prefix}${index}`))
const ids = (stdout: string) => records(stdout).map(({ id }) => id)
const few = ["--fields", "id,_tag"]

describe("packed input is unpacked, whatever its name", () => {
  const text = lines(...many(40))
  const half = text.indexOf("\n", text.length / 2) + 1
  const plain = pnd(["decide", ...few], { input: text })
  const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 1, 2])

  it.each([
    ["gzip", gzipSync(text)],
    ["gzip in two members", Buffer.concat([gzipSync(text.slice(0, half)), gzipSync(text.slice(half))])],
    ["Zstandard", zstdCompressSync(text)],
    ["Zstandard in two frames", Buffer.concat([text.slice(0, half), text.slice(half)].map((t) => zstdCompressSync(t)))],
    ["Zstandard that begins with a frame to be skipped", Buffer.concat([skipped, zstdCompressSync(text)])]
  ])("%s", async (_, packed) => {
    expect((await plain).code).toBe(0)
    expect(await pnd(["decide", ...few], { input: packed })).toEqual(await plain)
    expect(await pnd(["decide", ...few, file("packed", packed)])).toEqual(await plain)
  })

  it("frames that end anywhere in a chunk are all read", async () => {
    const all = many(3000)
    const frames = Array.from({ length: 300 }, (_, index) =>
      zstdCompressSync(lines(...all.slice(10 * index, 10 * index + 10)))
    )
    const { stdout } = await pnd(["decide", ...few, file("frames.zst", Buffer.concat(frames))])
    expect(ids(stdout)).toEqual(ids(lines(...all)))
  })

  it.each([
    ["gzip", "cut.gz", gzipSync(lines(...many(2000)))],
    ["Zstandard", "cut.zst", zstdCompressSync(lines(...many(20_000)))]
  ])(
    "%s that is cut off names the file and the last whole line, and every line before it is decided",
    async (...all) => {
      const [, name, packed] = all
      const [path, next] = [file(name, packed.subarray(0, packed.length * 0.6)), file("next", lines(request("next")))]
      const { code, stderr, stdout } = await pnd(["decide", ...few, path, next])
      const found = records(stdout)
      const last = Number(
        /is cut off: its compressed data has no end; the last whole line is line (\d+)\n/.exec(stderr)![1]
      )
      expect([code, last > 100, stderr.includes(`pnd: ${path}: is cut off`)]).toEqual([66, true, true])
      expect(ids(stdout).slice(0, last)).toEqual(many(last).map((one) => (one as { id: string }).id))
      // the line in which it ends is a record too, unless nothing of it is there
      expect(found.slice(last, -1).map(({ _tag, line }) => [_tag, line])).toEqual(
        found.length === last + 1 ? [] : [["Invalid", last + 1]]
      )
      expect(found.at(-1).id).toBe("next")
    }
  )

  it("damaged data is named, and not taken for the end", async () => {
    const packed = Buffer.concat([
      gzipSync(lines(...many(3))),
      Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 7, 7])
    ])
    const { code, stderr } = await pnd(["decide", ...few, file("damaged.gz", packed)])
    expect([code, stderr]).toEqual([66, expect.stringMatching(/damaged\.gz: is damaged: .*\n$/)])
  })
})

describe("a folder", () => {
  it("stands for the files below it that hold records, in the order of their paths", async () => {
    const at = folder()
    mkdirSync(join(at, "b"))
    writeFileSync(join(at, "c.json"), JSON.stringify(many(2, "c")))
    writeFileSync(join(at, "b", "z.jsonl.zst"), zstdCompressSync(lines(request("b"))))
    writeFileSync(join(at, "a.ndjson.gz"), gzipSync(lines(request("a"))))
    writeFileSync(join(at, "notes.txt"), "no record")
    writeFileSync(join(at, ".hidden.ndjson"), "no record")
    const { code, stderr, stdout } = await pnd(["decide", ...few, at, file("last", lines(request("last")))])
    expect([code, ids(stdout)]).toEqual([0, ["a", "b", "c0", "c1", "last"]])
    expect(stderr).toBe(`${at}: 1 of its files not read: their names are not those of records\n`)
  })

  it("without such a file is named; the file that is written is none of them", async () => {
    const at = folder()
    const none = await pnd(["decide", at])
    expect([none.code, none.stderr]).toEqual([
      66,
      `pnd: ${at}: is a folder without a file that ends in .ndjson, .jsonl, .json\n`
    ])
    writeFileSync(join(at, "in.ndjson"), lines(request("a")))
    const out = join(at, "out.ndjson")
    for (const _ of [1, 2]) expect((await pnd(["decide", ...few, at, "--out", out])).code).toBe(0)
    expect(ids(readFileSync(out, "utf8"))).toEqual(["a"])
  })
})

describe("threads", () => {
  const bad = ["{", JSON.stringify(request("bad", { services: [] })), "", '{"id":']
  const input = file("threads.ndjson", lines(...many(1200).flatMap((one, nth) => (nth % 150 ? [one] : [...bad, one]))))

  it.each([["ndjson"], ["json"]])("give the same output in the same order: %s", async (format) => {
    const args = ["decide", ...few, "--format", format, input, input]
    const one = await pnd(args)
    expect([one.code, one.stdout.split('"Invalid"').length]).toEqual([2, 49])
    expect(await pnd([...args, "--jobs", "3"])).toEqual(one)
  })

  it("count the same", async () => {
    const one = await pnd(["decide", "--summary", input])
    expect(await pnd(["decide", "--summary", input, "--jobs", "2"])).toEqual(one)
  })

  it("say a defect of one of them as any other", async () => {
    const broken = "data:text/javascript,JSON.stringify=()=>{throw(RangeError('SECRET'))}"
    const { code, stderr, stdout } = await pnd(["decide", input, "--jobs", "2"], {
      env: { NODE_OPTIONS: `--import=${broken}` }
    })
    expect([code, stdout]).toEqual([70, ""])
    expect(stderr).toMatch(/^pnd: a defect of this program \(RangeError\) at .*:\d+; please report it.*\n$/m)
    expect(stderr).not.toContain("SECRET")
  })

  it("are a number", async () => {
    const { code, stderr } = await pnd(["decide", "--jobs", "0", input])
    expect([code, stderr.split("\n")[0]]).toEqual([64, "pnd: --jobs is a number of threads, 1 or more"])
  })
})

describe("--out", () => {
  it("is the file and nothing beside it, the same as on standard output, in the place of an older one", async () => {
    const [at, input] = [folder(), file("out-in", lines(...many(50), "{"))]
    const out = join(at, "decided.ndjson")
    writeFileSync(out, "older")
    symlinkSync(out, join(at, "link"))
    const piped = await pnd(["decide", input])
    const written = await pnd(["decide", input, "--out", join(at, "link")])
    expect([written.code, written.stdout, written.stderr]).toEqual([2, "", piped.stderr])
    expect([readFileSync(out, "utf8"), readdirSync(at)]).toEqual([piped.stdout, ["decided.ndjson", "link"]])
  })

  it("is not written by a run that fails; an older file stays", async () => {
    const [at, input] = [folder(), file("out-in", lines(...many(50)))]
    const out = join(at, "decided.ndjson")
    writeFileSync(out, "older")
    const broken = "data:text/javascript,JSON.stringify=()=>{throw(RangeError('x'))}"
    const { code } = await pnd(["decide", input, "--out", out], { env: { NODE_OPTIONS: `--import=${broken}` } })
    expect([code, readFileSync(out, "utf8"), readdirSync(at)]).toEqual([70, "older", ["decided.ndjson"]])
  })

  it.each([
    ["a folder that is not there", (at: string) => join(at, "none", "x"), "there is no such folder (ENOENT)"],
    ["a folder", (at: string) => at, "it is a folder (EISDIR)"],
    ["a full disk", () => "/dev/full", "no space is left (ENOSPC)"]
  ])("%s: said by name, and 74", async (_, named, says) => {
    const out = named(folder())
    const { code, stderr } = await pnd(["decide", file("out-in", lines(...many(5))), "--out", out])
    expect([code, stderr]).toEqual([74, `pnd: ${out}: the output could not be written: ${says}\n`])
  })
})

describe("a run that is stopped", () => {
  /** Sends a signal when the first record has been answered, while the input is still open. */
  const stopped = (args: ReadonlyArray<string>, signal: NodeJS.Signals, isUnderWay: () => boolean) =>
    new Promise<{ code: number | null; stderr: string }>((resolve) => {
      const child = spawn(process.execPath, [bundle, "decide", ...args])
      let [stderr, stdout] = ["", ""]
      child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text))
      child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text))
      child.stdin.on("error", () => {})
      child.stdin.write(lines(request("a"), request("b")))
      const watch = setInterval(() => {
        if (stdout === "" && !isUnderWay()) return
        clearInterval(watch)
        child.kill(signal)
      }, 20)
      child.on("close", (code) => resolve({ code, stderr }))
    })

  it.each([
    ["SIGINT", 130, "1"],
    ["SIGTERM", 143, "1"],
    ["SIGINT", 130, "2"]
  ] as const)("by %s ends with %i and its own line, and leaves no file: %s threads", async (signal, code, jobs) => {
    const at = folder()
    const out = join(at, "decided.ndjson")
    // the file beside it is there before anything is in it
    const found = await stopped(["--out", out, "--jobs", jobs], signal, () => readdirSync(at).length > 0)
    expect([found.code, readdirSync(at)]).toEqual([code, []])
    expect(found.stderr).toMatch(/^pnd: stopped after \d records?; nothing was written to .*decided\.ndjson\n$/)
  })

  it.each(["1", "2"])(
    "had answered what had arrived: with %s threads, a record does not wait for the next",
    async (jobs) => {
      const { code, stderr } = await stopped(["--fields", "id", "--jobs", jobs], "SIGINT", () => false)
      expect([code, stderr]).toEqual([130, "pnd: stopped after 2 records\n"])
    }
  )
})

it("a line of 50 MB is one record that is invalid, and its neighbours are decided", async () => {
  const long = `{"id":"${"x".repeat(50_000_000)}"}`
  const { code, stderr, stdout } = await pnd(["decide", ...few], { input: lines(request("a"), long, request("b")) })
  const [a, invalid, b] = records(stdout)
  expect([code, a.id, b.id]).toEqual([2, "a", "b"])
  expect(invalid).toEqual({
    _tag: "Invalid",
    file: "-",
    line: 2,
    problems: [{ path: "(JSON)", found: "a line of more than 16 MiB", expected: "a request on each line" }]
  })
  expect(stderr).toContain("(standard input):2: (JSON): found a line of more than 16 MiB")
})

it("--select is another name of --fields", async () => {
  const input = lines(...many(3))
  expect(await pnd(["decide", "--select", "id,_tag"], { input })).toEqual(await pnd(["decide", ...few], { input }))
})

describe("--summary", () => {
  const count = (stdout: string, label: string) => new RegExp(`^ *${label} +([\\d,]+) `, "m").exec(stdout)?.[1]

  it("counts what the records say, instead of them or beside a file of them", async () => {
    const input = file(
      "summary",
      lines(...many(3), request("open", { indications: [{ _tag: "FemoralNeuropathy" }] }), "{")
    )
    const [whole, alone] = await Promise.all([pnd(["decide", input]), pnd(["decide", input, "--summary"])])
    const determinations = records(whole.stdout).flatMap(({ determinations }) => determinations ?? [])
    const of = (tag: string) => determinations.filter(({ _tag }) => _tag === tag).length
    expect([alone.code, of("Referred"), of("CriteriaNotMet")]).toEqual([2, 3, 1])
    expect(alone.stdout).toContain("4 services in 5 records, 1 of them invalid\n")
    expect([count(alone.stdout, "referred"), count(alone.stdout, "not met")]).toEqual(["3", "1"])
    expect(alone.stdout).toContain(determinations.at(-1).unmet[0].criterion)
    const cited = new Set(determinations.flatMap(({ clauses }) => clauses))
    for (const clause of cited) expect(alone.stdout).toMatch(new RegExp(`^${clause} `, "m"))
    const out = join(folder(), "decided.ndjson")
    expect((await pnd(["decide", input, "--summary", "--out", out])).stdout).toBe(alone.stdout)
    expect(readFileSync(out, "utf8")).toBe(whole.stdout)
  })

  it("names the facts that are missing, whichever service or indication they are missing for", async () => {
    const input = JSON.stringify(
      request("a", { indications: [{ _tag: "BrachialPlexus" }], services: [{ code: "71552" }] })
    )
    const { stdout } = await pnd(["decide", "--summary"], { input })
    const { missing } = records((await pnd(["decide"], { input })).stdout)[0].determinations[0]
    const listed = stdout.slice(stdout.indexOf("facts missing most often"))
    for (const { fact } of missing.slice(0, 3)) expect(listed).toContain(fact.replace(/\[\d+\]/g, "[]"))
  })
})
