/** Nothing that a request contains appears in an error: a marker put wherever content can stand is printed nowhere. */
import { expect, it } from "vitest"
import { file, lines, pnd, request } from "./pnd.ts"

const marker = "MARKED7"
const good = JSON.stringify(request("a"))
const study = { modality: "MRI", region: "ankle", contrast: "without" }

const inputs: ReadonlyArray<readonly [what: string, text: string]> = [
  ["an id that is too long", lines(request(marker.repeat(50), { services: [] }))],
  ["an id that is no text", lines({ ...request("a"), id: { name: marker } })],
  ["an id, and nothing else, of a list", JSON.stringify([[{ id: marker }]])],
  ["a value", lines(request("a", { mri: { feasibility: marker } }))],
  ["a date", lines(request("a", { dateOfService: `${marker}-01-01` }))],
  ["a tag", lines(request("a", { indications: [{ _tag: marker }] }))],
  ["a code", lines(request("a", { services: [{ code: marker }] }))],
  ["a key", lines(request("a", { [marker]: 1 }))],
  ["a key inside", lines(request("a", { services: [{ study: { ...study, [marker]: marker } }] }))],
  ["a value of an unknown key", lines(request("a", { patient: { name: marker } }))],
  ["a line of text", lines(good, marker)],
  ["a line that is cut off", lines(good, `{"id":"${marker}","note":"${marker}`)],
  ["a line with a bare word", lines(good, `{"id":"${marker}","note":${marker}}`)],
  ["a line with a bad escape", lines(good, `{"id":"${marker}\\x"}`)],
  ["a list with a broken element", `[\n${good},\n{"id":"${marker}", ${marker}},\n${good}]`],
  ["a list that does not end", `[${good}, {"id":"${marker}"`],
  ["text behind a list", `[${good}] ${marker}`],
  ["a broken request over several lines", `{\n  "id": "${marker}",\n  ${marker}\n}`],
  ["a comment", lines(good, `// ${marker}`)]
]

const files = inputs.map(([, text], index) => file(`marked-${index}`, text))

it.each(["ndjson", "json", "pretty"])("decide --format %s", async (format) => {
  const { code, stderr, stdout } = await pnd(["decide", "--format", format, ...files])
  expect(code).toBe(2)
  expect(files.filter((path) => !stderr.includes(`${path}:`))).toEqual([])
  expect(stdout + stderr).not.toContain(marker)
})

it.each(inputs)("explain: %s", async (_, input) => {
  const { code, stderr, stdout } = await pnd(["explain"], { input })
  expect([2, 64]).toContain(code)
  expect([stdout, stderr === ""]).toEqual(["", false])
  expect(stderr).not.toContain(marker)
})

it("an id that a request could have is repeated, and only it", async () => {
  const { stdout, stderr } = await pnd(["decide"], {
    input: lines(request("order-17", { mri: { feasibility: marker } }))
  })
  expect(stdout).toContain('"id":"order-17"')
  expect(stdout + stderr).not.toContain(marker)
})

it("what is broken in a profile is not quoted either", async () => {
  const { code, stderr } = await pnd(["decide", "--readings", file("profile", `{"name": ${marker}}`)], { input: good })
  expect([code, stderr.includes(marker)]).toEqual([64, false])
})
