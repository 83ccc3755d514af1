/** How `pnd interview` is called: with what is known already, with readings, and wrongly. */
import { describe, expect, it } from "vitest"
import { file, lines, pnd } from "../cli/pnd.ts"
import { outcomesOf, typed } from "./scripted.ts"

describe("how it is called", () => {
  it("with a request that knows something, it asks for the rest", async () => {
    const known = file(
      "known.json",
      lines({
        id: "k",
        dateOfService: "2024-03-01",
        indications: [{ _tag: "BrachialPlexus", cause: "traumatic injury" }],
        services: [{ code: "71550" }, { code: "71552" }],
        evaluation: { contact: "in person" }
      })
    )
    const ran = await pnd(["interview", "--request", known], { input: typed("equivocal", "") })
    expect(await outcomesOf(ran)).toEqual(["ClinicalReview"])
    expect(JSON.parse(ran.stdout)).toMatchObject({
      request: { id: "k" },
      determination: { id: "k", determinations: [{}, {}] }
    })
  })

  it("under a plan's own readings", async () => {
    const profile = file("profile.json", lines({ name: "a plan", readings: { "R-25": "three-months" } }))
    const known = file(
      "trial.json",
      lines({
        dateOfService: "2024-03-01",
        indications: [
          {
            _tag: "BrachialPlexus",
            cause: "neurogenic thoracic outlet syndrome",
            conservativeTrial: "failed",
            surgeryConsidered: true
          }
        ],
        services: [{ code: "71550" }],
        evaluation: { contact: "in person" },
        electrodiagnostics: { emgNcv: "normal" }
      })
    )
    const args = ["interview", "--request", known]
    const outcome = async (more: ReadonlyArray<string>) =>
      JSON.parse((await pnd([...args, ...more], { input: typed("2", "") })).stdout).determination.determinations[0]
    expect((await outcome([]))._tag).toBe("CriteriaMet")
    expect(await outcome(["--readings", profile])).toMatchObject({
      _tag: "CriteriaNotMet",
      stamp: { profile: "a plan" }
    })
  })

  it("pretty explains, then shows the request", async () => {
    const { stdout } = await pnd(["interview", "als", "--format", "pretty"], { input: typed("2021-01-01", "") })
    expect(stdout).toMatch(/^Service 1: [\s\S]*NotGoverned[\s\S]*The request:\n\{/)
    expect(JSON.parse(stdout.slice(stdout.indexOf("{")))).toMatchObject({ dateOfService: "2021-01-01" })
  })

  const misuses: ReadonlyArray<readonly [args: ReadonlyArray<string>, code: number, says: RegExp]> = [
    [["PN-10"], 64, /no such section/],
    [["Carpa"], 66, /ended too early/],
    [["M"], 64, /more than one indication: MeralgiaParesthetica, MultifocalMotorNeuropathy/],
    [["PN-7"], 66, /ended too early/],
    [["--request", "-"], 64, /standard input is for the answers/],
    [["--request", "nowhere.json"], 66, /there is no such file/],
    [["--format", "xml"], 64, /--format/]
  ]

  const files: ReadonlyArray<readonly [content: string, code: number, says: RegExp]> = [
    ["[]", 66, /holds no request/],
    ['"SECRET"', 2, /:1: \(request\): found a text, expected a request, as an object/],
    ['{"dateOfService":"SECRET"}', 2, /:1: dateOfService: found a text that is not a date/],
    ['{"indications":[{"_tag":"ALS"}]}', 2, /:1: dateOfService: found nothing/],
    ["{", 2, /:1:\d+: \(JSON\)/],
    [lines({ dateOfService: "2024-03-01" }, { dateOfService: "2024-03-01" }), 64, /takes one request/]
  ]

  it("what cannot be understood ends with its own code and words, and without a result", async () => {
    const wrong = [
      ...misuses,
      ...files.map(
        ([content, ...rest], index) => [["--request", file(`start-${index}.json`, content)], ...rest] as const
      )
    ]
    const ran = await Promise.all(wrong.map(([args]) => pnd(["interview", ...args])))
    for (const [index, [args, code, says]] of wrong.entries()) {
      const { stderr, ...result } = ran[index]!
      expect([args, result]).toEqual([args, { code, stdout: "" }])
      expect(stderr).toMatch(says)
      expect(stderr).not.toMatch(/SECRET|\n\s+at /)
    }
  })

  it("a request about another section is refused", async () => {
    const known = file("als.json", lines({ dateOfService: "2024-03-01", indications: [{ _tag: "ALS" }] }))
    const { code, stderr } = await pnd(["interview", "PN-4", "--request", known])
    expect([code, stderr]).toEqual([64, expect.stringContaining("an indication of another section")])
  })
})
