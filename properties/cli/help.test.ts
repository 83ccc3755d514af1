/** What `pnd` says of itself, and how it answers an invocation that it does not understand. */
import { execFile } from "node:child_process"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { edition } from "../../spec/edition.ts"
import { exits } from "../../src/cli/exits.ts"
import { nodeIsTooOld, oldestNode } from "../../src/cli/node-version.ts"
import { bundle, pnd } from "./pnd.ts"

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))
const commands = ["decide", "explain", "interview", "schema", "catalog", "cases", "compile"]
const spaced = (text: string): string => text.replace(/\s+/g, " ")

it.each([[[]], ...commands.map((command) => [[command]])])("help of %j has the notices", async (command) => {
  const { code, stderr, stdout } = await pnd([...command, "--help"])
  expect([code, stderr]).toEqual([0, ""])
  expect(spaced(stdout)).toContain(edition.notices.criteriaOnly)
  expect(spaced(stdout)).toContain(edition.notices.superseded)
  expect(spaced(stdout)).toMatch(/Not affiliated/)
  expect(stdout).toMatch(command.length === 0 ? /SUBCOMMANDS/ : /EXAMPLES\n.*#/)
})

it("help names every command and every exit code", async () => {
  const { stdout } = await pnd(["--help"])
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "m"))
  for (const { code } of Object.values(exits)) expect(stdout).toMatch(new RegExp(`^ +${code} `, "m"))
})

it("the version is that of the package", async () => {
  expect(await pnd(["--version"])).toEqual({ code: 0, stdout: `pnd ${manifest.version}\n`, stderr: "" })
})

describe("an invocation that is not understood ends with 64, one line each, and nothing on standard output", () => {
  it.each([
    [["decid"], /Unknown subcommand "decid".*decide/],
    [["decide", "--formt", "json"], /Unrecognized flag: --formt.*--format/],
    [["decide", "--format", "xml"], /Invalid value for flag --format/],
    [["decide", "--readings"], /Missing value for flag --readings/],
    [["decide", "--fields", "id,claws"], /"claws" is not a field; the fields are id, _tag, .*clauses/],
    [["decide", "--fields", "id", "--format", "pretty"], /--fields goes with/],
    [["catalog", "extra"], /Unexpected positional argument/]
  ])("%j", async (args, says) => {
    const { code, stderr, stdout } = await pnd(args)
    expect([code, stdout]).toEqual([64, ""])
    expect(stderr).toMatch(says)
    expect(stderr.split("\n").filter((line) => line !== "" && !line.startsWith("pnd: "))).toEqual([])
  })

  it("without a command, the help is on standard error", async () => {
    const { code, stderr, stdout } = await pnd([])
    expect([code, stdout]).toEqual([64, ""])
    expect(stderr).toMatch(/SUBCOMMANDS[\s\S]*a command is missing/)
  })
})

describe("the version of Node", () => {
  it("is checked against what package.json says", () => {
    expect(manifest.engines.node).toBe(`>=${oldestNode}`)
    expect(["20.20.2", "22.18.9", "8.0.0", "22.19.0", "22.20.0", "24.0.0", "100.1.0"].filter(nodeIsTooOld)).toEqual([
      "20.20.2",
      "22.18.9",
      "8.0.0"
    ])
  })

  it("is said in one line where it is too old, before anything else is loaded", async () => {
    const old = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.1.0'})"
    const ran = await new Promise((resolve) => {
      execFile(process.execPath, ["--import", old, bundle, "--version"], (error, stdout, stderr) =>
        resolve({ code: error?.code, stdout, stderr })
      )
    })
    expect(ran).toEqual({ code: 1, stdout: "", stderr: "pnd: needs Node.js 22.19 or newer, and this is 20.1.0\n" })
  })
})
