/**
 * How another engine is talked to: engines that answer well and in any order, and engines that crash, hang, answer the
 * wrong id, print what is no answer, or end early. What they did, over which request, is said.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseXml } from "@rgrove/parse-xml"
import { Result } from "effect"
import { afterAll, describe, expect, it } from "vitest"
import { exits } from "../../src/cli/exits.ts"
import { running } from "../../src/cli/verify/running.ts"
import { file, pnd } from "../cli/pnd.ts"
import { type Report, readReport } from "./report.ts"

const folder = mkdtempSync(join(tmpdir(), "pnd-engine-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** An engine that refuses everything, but for what the body does first. */
const engine = (name: string, body: string): string => {
  const path = file(
    `${name}.mjs`,
    `import { createInterface } from "node:readline"
let lines = 0
const say = (id, decision = "no") => process.stdout.write(JSON.stringify({ id, decision }) + "\\n")
for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line)
  const { id } = request
  lines += 1
  ${body}
}
`
  )
  return `"${process.execPath}" "${path}"`
}

const numbers = Array.from({ length: 100 }, (_, number) => ({ number }))
/** Asks for a hundred numbers. */
const asked = async (command: string) => {
  const started = running(command, 500)
  const returned = await started.ask(numbers)
  const failed = returned.flatMap((one, number) => (one._tag === "Failed" ? [[number, one.why] as const] : []))
  return { returned, failed, wrong: await started.close() }
}

describe("an engine that answers", () => {
  it("in any order is understood, and each answer goes to its request", async () => {
    const { failed, returned, wrong } = await asked(
      engine("shuffled", "setTimeout(say, 2 * (lines % 7), id, request.number)")
    )
    expect([failed, wrong]).toEqual([[], []])
    expect(
      returned.map((one) => one._tag === "Answer" && (one.json as { readonly decision: unknown }).decision)
    ).toEqual(numbers.map(({ number }) => number))
  })

  it("slowly, and reads slowly, is waited for", async () => {
    const slow = engine("slow", "await new Promise((resolve) => setTimeout(resolve, 8)); say(id)")
    expect(await asked(slow)).toMatchObject({ failed: [], wrong: [] })
  })

  it("with long lines is read to their end, and may be asked as much", async () => {
    const started = running(engine("long", `say(id, "x".repeat(100_000) + request.text.length)`), 5000)
    const returned = await started.ask(Array.from({ length: 50 }, () => ({ text: "y".repeat(200_000) })))
    expect(new Set(returned.map(({ _tag }) => _tag))).toEqual(new Set(["Answer"]))
    expect(await started.close()).toEqual([])
  })
})

describe("an engine that fails over one request is started again, and that request is the one that is blamed", () => {
  it.each([
    [
      "crashes",
      `if (isIt) { console.error("no such row"); process.exit(3) }`,
      /^it ended with exit code 3; its last words: no such row$/
    ],
    ["is killed", `if (isIt) process.kill(process.pid, "SIGKILL")`, /^it ended with (SIGKILL|exit code 137)/],
    ["ends as if all were well", `if (isIt) process.exit(0)`, /^it ended with exit code 0$/],
    ["hangs", `if (isIt) { await new Promise((resolve) => setTimeout(resolve, 60_000)) }`, /^no answer within 0.5 s/],
    ["leaves it out", `if (isIt) continue`, /^no answer within 0.5 s/],
    ["answers another id", `if (isIt) { say("r0"); continue }`, /^it answered an id that is not under way: r0$/],
    [
      "prints a line that is not JSON",
      `if (isIt) { console.log("PET\\u001b[31m?"); continue }`,
      /^it printed a line that is not JSON: PET\uFFFD\[31m\?$/
    ],
    [
      "prints an answer without an id",
      `if (isIt) { console.log("{}"); continue }`,
      /^it printed an answer without an id: \{\}$/
    ],
    [
      "never ends its line",
      `if (isIt) { process.stdout.write("x".repeat(3_000_000)); continue }`,
      /^it printed a line of more than a million bytes$/
    ]
  ])("one that %s", async (name, body, why) => {
    const { failed, wrong } = await asked(
      engine(name.replaceAll(" ", "-"), `const isIt = request.number === 41; ${body}; say(id)`)
    )
    expect(failed.map(([number]) => number)).toEqual([41])
    expect(failed[0]![1]).toMatch(why)
    expect(wrong).toEqual([])
  })

  it("where none of them fails alone, what happened is told", async () => {
    const { failed, wrong } = await asked(engine("once", "if (lines === 60) process.exit(5); say(id)"))
    expect(failed).toEqual([])
    expect(wrong.join()).toMatch(/^it ended with exit code 5; not again when what was under way was asked one by one/)
  })

  it("one that answers twice is told of", async () => {
    const { failed, wrong } = await asked(engine("twice", "say(id); if (lines === 100) say(id)"))
    expect(failed).toEqual([])
    expect(wrong.join()).toMatch(/it answered an id that is not under way/)
  })

  it("one that ends badly after the last answer is told of", async () => {
    expect(await asked(`${engine("late", "say(id)")}; exit 4`)).toMatchObject({
      failed: [],
      wrong: ["it ended with exit code 4"]
    })
  })

  it("one that fails over everything is given up", async () => {
    await expect(asked(engine("always", "process.exit(9)"))).rejects.toThrow("it ended with exit code 9")
    const often = engine("often", "if (request.number % 2 === 1) process.exit(9); say(id)")
    await expect(asked(often)).rejects.toThrow("it ended with exit code 9")
  })
})

const mapping = file(
  "mapping.json",
  JSON.stringify({ field: "decision", approve: ["yes"], refuse: ["no"], pend: ["ask"] })
)
const law = "pet-in-gaucher-disease-investigational"
const flags = ["--law", law, "--section", "PN-6.3", "--runs", "1", "--timeout", "1", "--mapping", mapping]
const isPet = `request.services[0].study?.modality === "PET"`

const against = async (command: string, ...more: ReadonlyArray<string>) => {
  const ran = await pnd(["verify", "--against", command, ...flags, "--format", "json", ...more])
  const report = (): Report => Result.getOrThrow(readReport(JSON.parse(ran.stdout)))
  return { ...ran, report }
}

describe("pnd verify --against", () => {
  it("says which laws are kept, and where the engine decides otherwise", async () => {
    const { code, stderr, stdout } = await pnd(["verify", "--against", engine("table", "say(id)"), ...flags])
    expect(code).toBe(exits.EngineDiffers.code)
    expect(stderr).toMatch(/^pnd: the engine: 0 laws broken, \d+ requests decided otherwise, 0 unanswered\n$/)
    expect(stdout).toMatch(/pet-in-gaucher-disease- .* trials +\d+ {2}✓ kept\n/)
    expect(stdout).toMatch(/\nPN-6\.3 +\d+ +\d+\n/)
    expect(stdout).toMatch(
      /PN-6\.3 PN-\S+: the policy CriteriaMet, the engine refuse \(\d+ requests?; \d+ facts? in this one\)\n {2}\{/
    )
  })

  it("shows the smallest request over which a law is broken, in every form of the report", async () => {
    const inside = join(folder, "wrong")
    const { code, report } = await against(engine("wrong", `say(id, ${isPet} ? "yes" : "no")`), "--report", inside)
    expect(code).toBe(1)
    const [found] = report().laws
    expect(found).toMatchObject({ id: law, method: "trials", result: "refuted" })
    const shown = { engine: "approve", request: { services: [{ study: { modality: "PET" } }] } }
    expect(found!.counterexamples![0]!.shown).toMatchObject([shown])
    const [page, junit] = ["report.html", "junit.xml"].map((name) => readFileSync(join(inside, name), "utf8"))
    expect(page).toContain("1 law broken")
    for (const text of [page, junit]) expect(() => parseXml(text!)).not.toThrow()
  })

  it("shows the requests that are left unanswered, or answered in words that are not mapped", async () => {
    const { code, report } = await against(engine("maybe", `say(id, ${isPet} ? "maybe" : "no")`))
    expect(code).toBe(1)
    const { unanswered } = report().engine!
    expect(unanswered.length).toBeGreaterThan(0)
    for (const { request, why } of unanswered) {
      expect(request).toMatchObject({ services: [{ study: { modality: "PET" } }] })
      expect(why).toBe(`its answer cannot be read: decision: found "maybe", expected one of "yes", "no", "ask"`)
    }
  })

  it("an engine that cannot be used ends with 69, in one line", async () => {
    const { code, stderr, stdout } = await against("no-such-engine-anywhere")
    expect([code, stdout]).toEqual([exits.EngineFailed.code, ""])
    expect(stderr).toMatch(/^pnd: the engine could not be used: it ended with exit code 127.*\n$/)
  })
})

describe("a mapping that is none ends with 65, one line for each thing wrong", () => {
  it.each([
    ["[1", /^pnd: \S+bad\.json: line 1, column 3: found the end of the record, expected/],
    ["{}", /bad\.json: field: is missing\n.*approve: is missing\n.*refuse: is missing\n.*pend: is missing\n$/],
    [`{"field":"a","approve":[],"refuse":["n"],"pend":[]}`, /bad\.json: approve/],
    [`{"field":"a","approve":["y"],"refuse":["y"],"pend":[]}`, /bad\.json: refuse: a value that is listed once\n$/],
    [
      `{"field":"a","approve":["y"],"refuse":["n"],"pend":[{}]}`,
      /bad\.json: pend\[0\]: expected a text, a number, true or false\n$/
    ],
    [
      `{"field":"a","approve":["y"],"refuse":["n"],"pend":[],"else":"pend"}`,
      /bad\.json: else: is not one of field, approve, refuse, pend, otherwise\n$/
    ],
    [
      `{"field":"a","approve":["y"],"refuse":["n"],"pend":[],"otherwise":"maybe"}`,
      /bad\.json: otherwise: expected "approve" \| "refuse" \| "pend"\n$/
    ]
  ])("%s", async (text, says) => {
    const { code, stderr, stdout } = await pnd(["verify", "--against", "true", "--mapping", file("bad.json", text)])
    expect([code, stdout]).toEqual([exits.MappingRefused.code, ""])
    expect(stderr).toMatch(says)
  })

  it("a mapping that is not there ends with 66", async () => {
    const { code, stderr } = await pnd(["verify", "--against", "true", "--mapping", join(folder, "none.json")])
    expect(code).toBe(exits.Unread.code)
    expect(stderr).toMatch(/none\.json: there is no such file\n$/)
  })
})

describe("flags that do not go together end with 64", () => {
  it.each([
    [["--mapping", mapping], /--mapping and --timeout go with --against/],
    [["--timeout", "3"], /--mapping and --timeout go with --against/],
    [["--against", " "], /--against: expected a command or an address, found nothing/],
    [["--against", "true", "--timeout", "0"], /--timeout: expected seconds/],
    [["--against", "true", "--timeout", "soon"], /Invalid value for flag --timeout/],
    [["--against", "true", "--path", "1"], /--path goes without --against/]
  ])("%j", async (args, says) => {
    const { code, stderr, stdout } = await pnd(["verify", ...args])
    expect([code, stdout]).toEqual([64, ""])
    expect(stderr).toMatch(says)
  })
})
