/** `pnd diagram`: what it prints and writes for sections and indications, and what it says of anything else. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { parseXml } from "@rgrove/parse-xml"
import { describe, expect, it } from "vitest"
import { indicationTags } from "../../src/index.ts"
import { file, pnd } from "./pnd.ts"

const sections = [
  "PN-0",
  "PN-1",
  "PN-2",
  "PN-3",
  "PN-4",
  "PN-5",
  "PN-6.1",
  "PN-6.2",
  "PN-6.3",
  "PN-7",
  "PN-8.1",
  "PN-8.2",
  "PN-8.3",
  "PN-9"
]
const folder = (name: string): string => {
  const path = join(dirname(file("here", "")), name)
  mkdirSync(path, { recursive: true })
  return path
}

describe("what is shown", () => {
  it("without arguments: the sections and the indications", async () => {
    const { code, stderr, stdout } = await pnd(["diagram"])
    expect([code, stderr]).toEqual([0, ""])
    for (const name of [...sections, ...indicationTags]) expect(stdout).toContain(name)
  })

  it("a section as one SVG, also one with several indications", async () => {
    const { code, stderr, stdout } = await pnd(["diagram", "PN-2", "--format", "svg"])
    expect([code, stderr]).toEqual([0, ""])
    expect(parseXml(stdout).root?.name).toBe("svg")
    for (const tag of ["CarpalTunnelSyndrome", "TarsalTunnelSyndrome"]) expect(stdout).toContain(`id="pnd-${tag}"`)
  })

  it("a section whatever its case", async () => {
    const [upper, lower] = await Promise.all(["PN-0", "pn-0"].map((section) => pnd(["diagram", section])))
    expect(lower).toEqual(upper)
  })

  it("one indication, narrow or not", async () => {
    const args = ["diagram", "--indication", "meralgiaparesthetica", "--format", "svg"]
    const [wide, narrow] = await Promise.all([pnd(args), pnd([...args, "--narrow"])])
    const width = ({ stdout }: { stdout: string }) => Number(parseXml(stdout).root?.attributes.width)
    expect(width(narrow)).toBeLessThan(width(wide))
    expect(wide.stdout).not.toContain("pnd-UlnarNeuropathy")
  })

  it("a decision table, to a terminal's width or in Markdown", async () => {
    const [table, markdown] = await Promise.all([
      pnd(["diagram", "PN-6.1"]),
      pnd(["diagram", "PN-6", "--indication", "LEMS", "--format", "md"])
    ])
    expect(table.stdout).toContain("PN-6.1 · Myasthenia gravis")
    expect(Math.max(...table.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100)
    expect(markdown.stdout).toMatch(/^## PN-6\.1 · Lambert-Eaton myasthenic syndrome\n/)
    expect(markdown.stdout).toContain("| --- |")
  })

  it("the exact diagram: of the whole policy, of a section, of the gates, of neurography", async () => {
    const printed = await Promise.all(
      [[], ["PN-8"], ["PN-0"], ["PN-7"]].map((args) => pnd(["diagram", ...args, "--format", "json"]))
    )
    const [whole, section, frame, neurography] = printed.map(({ stdout }) => JSON.parse(stdout))
    expect(Object.keys(whole.indications)).toEqual(indicationTags)
    expect(Object.keys(section.indications)).toEqual(["ALS", "SpinalMuscularAtrophy", "Fasciculations"])
    expect(Object.keys(frame.indications)).toEqual([])
    expect(Object.keys(neurography.indications)).toEqual(["MRN"])
    expect(new Set([whole, section, frame, neurography].map(({ format }) => format)).size).toBe(1)
    expect(section.tests.length).toBeLessThan(whole.tests.length)
    expect(neurography.facts.map(({ id }: { id: string }) => id)).toContain("neurography.complicated")
  })

  it("under another reading where a profile says so", async () => {
    const profile = file("three-months.json", '{"name":"three months","readings":{"R-25":"three-months"}}')
    const [register, other] = await Promise.all([
      pnd(["diagram", "PN-4", "--format", "md"]),
      pnd(["diagram", "PN-4", "--format", "md", "--readings", profile])
    ])
    expect(register.stdout).toContain("at least 2 months")
    expect(other.stdout).not.toContain("at least 2 months")
    expect(other.stdout).toContain("at least 3 months")
    expect(other.stdout).toContain('"three months"')
  })
})

describe("where it is written", () => {
  it("to a file, whose name may say the format", async () => {
    const path = join(folder("files"), "pn-9.svg")
    const { code, stdout } = await pnd(["diagram", "PN-9", "--out", path])
    expect([code, stdout]).toEqual([0, ""])
    expect(parseXml(readFileSync(path, "utf8")).root?.name).toBe("svg")
  })

  it("to a folder, one file each", async () => {
    const path = join(folder("files"), "pictures/")
    expect((await pnd(["diagram", "PN-1", "--format", "svg", "--out", path])).code).toBe(0)
    const names = readdirSync(path)
    expect(names).toContain("PN-1-OtherPeripheralNerve.svg")
    expect(names).toContain("PN-1-gate-1.svg")
    for (const name of names) expect(parseXml(readFileSync(join(path, name), "utf8")).root?.name).toBe("svg")
  })

  it("to standard output with -", async () => {
    expect((await pnd(["diagram", "PN-0", "--out", "-"])).stdout).toContain("PN-0")
  })
})

describe("what is wrong is said in a line, with what would be right", () => {
  it.each([
    [["PN-44"], 64, /^pnd: "PN-44" is not a section \(did you mean "PN-4"\?\); they are PN-0, .*PN-6, PN-6\.1/],
    [["pn4"], 64, /did you mean "PN-4"/],
    [[""], 64, /is not a section/],
    [["\u001b[31m"], 64, /"\uFFFD\[31m" is not a section/],
    [["PN-4", "--indication", "CIDP"], 64, /--indication: CIDP is not in PN-4; there are BrachialPlexus/],
    [["PN-0", "--indication", "CIDP"], 64, /CIDP is not in PN-0; no indication is/],
    [
      ["--indication", "UlnarNeuropaty"],
      64,
      /"UlnarNeuropaty" is not an indication \(did you mean "UlnarNeuropathy"\?\)/
    ],
    [["PN-4", "--format", "png"], 64, /--format/],
    [["PN-4", "--narrow"], 64, /--narrow is for pictures: --format svg/],
    [["PN-4", "PN-5"], 64, /./],
    [["PN-4", "--format", "json", "--readings", "x.json"], 64, /--readings: the exact diagram holds every reading/],
    [["PN-4", "--readings", "no-such-file.json"], 64, /no-such-file\.json/],
    [["PN-0", "--out", join("no-such-folder", "x.svg")], 74, /could not be written: .*\bENOENT\b.*/]
  ])("%j", async (args, exit, says) => {
    const { code, stderr, stdout } = await pnd(["diagram", ...args])
    expect([code, stdout]).toEqual([exit, ""])
    expect(stderr).toMatch(says)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(stderr.split("\n").length).toBeLessThanOrEqual(3)
    expect(existsSync("no-such-folder")).toBe(false)
  })
})
