/** The report of a mutation run: a survivor without an explanation is found, and an explanation without a survivor. */
import { expect, it } from "vitest"
import { type Explanation, linesOf, type Report, resultOf } from "./report.ts"

const source = `export const first = 1\n\nconst second = (a: number) =>\n  a > 1 &&\n  a < 3\n`
const mutant = (status: string, replacement = "true") => ({
  mutatorName: "ConditionalExpression",
  replacement,
  status,
  location: { start: { line: 4, column: 3 }, end: { line: 5, column: 8 } }
})
const report = (...mutants: ReadonlyArray<ReturnType<typeof mutant>>): Report => ({
  files: { "src/one.ts": { source, mutants } }
})
const explanation: Explanation = {
  file: "src/one.ts",
  in: "second",
  mutator: "ConditionalExpression",
  original: "a > 1 && a < 3",
  replacement: "true",
  because: "nobody asks"
}

it("the score is the share of the valid mutants that were killed or timed out", () => {
  const { counts, score } = resultOf(
    report(
      ...["Killed", "Timeout", "Killed", "Survived", "NoCoverage", "Ignored", "RuntimeError"].map((is) => mutant(is))
    ),
    []
  )
  expect(counts).toEqual({ killed: 2, timeout: 1, survived: 1, noCoverage: 1, invalid: 1, ignored: 1 })
  expect(score).toBe(60)
})

it("a survivor is explained by its place and its text", () => {
  const { explained, stale, unexplained } = resultOf(report(mutant("Survived"), mutant("Killed")), [explanation])
  expect(explained).toEqual([[expect.objectContaining({ in: "second", line: 4 }), "nobody asks"]])
  expect([...unexplained, ...stale]).toEqual([])
})

it.each([
  ["there is no explanation", []],
  ["the explanation is of another declaration", [{ ...explanation, in: "first" }]],
  ["the explanation is of another replacement", [{ ...explanation, replacement: "false" }]]
])("a survivor is found when %s, and so is an explanation that is stale", (_, explanations) => {
  const result = resultOf(report(mutant("NoCoverage")), explanations)
  expect(result.unexplained).toHaveLength(1)
  expect(result.stale).toEqual(explanations)
  expect(linesOf(result).filter((line) => /^(UNEXPLAINED|STALE)/.test(line))).toHaveLength(1 + explanations.length)
})

it("an explanation explains as many survivors as it says", () => {
  const two = report(mutant("Survived"), mutant("Survived"))
  expect(resultOf(two, [explanation]).unexplained).toHaveLength(1)
  expect(resultOf(two, [{ ...explanation, times: 2 }])).toMatchObject({ unexplained: [], stale: [] })
  expect(resultOf(two, [{ ...explanation, times: 3 }]).stale).toHaveLength(1)
})

it("a run that was cut off is no result", () => {
  expect(() => resultOf(report(mutant("Pending")), [])).toThrow(/not complete/)
})
