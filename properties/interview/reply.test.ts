/**
 * What a typed line says: every choice can be chosen by its number, by its words, and by any beginning of them that no
 * other shares; and whatever is typed is understood or answered in words from closed lists.
 */
import { Result } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { answer, begin, next, type Question } from "../../src/api/interview.ts"
import { read } from "../../src/cli/interview/reply.ts"
import { questionLines, whyLines } from "../../src/cli/interview/screen.ts"
import { widthOf } from "../../src/cli/text.ts"
import { byChance } from "./answerers.ts"
import { conduct } from "./conduct.ts"

const seed = 20211001
const timeout = 60_000

const tags = ["CarpalTunnelSyndrome", "CIDP", "LEMS", "Myopathy", "Fasciculations", "VestibularSchwannoma"] as const
const coded = {
  start: { dateOfService: "2022-03-01", services: [{ code: "71550" }] },
  among: ["BrachialPlexus"]
} as const

/** The questions of interviews in which nothing is known, so that everything is asked. */
const questions: ReadonlyArray<Question> = [...tags.map((tag) => ({ among: [tag] })), coded].flatMap((beginning) =>
  conduct(beginning, byChance({ picks: [0], unknown: 100, objects: 0 })).turns.map(({ question }) => question)
)
const beginning = next(Result.getOrThrow(begin({}))) as Question
const all = [beginning, ...new Map(questions.map((one) => [one.says + one.choices.length, one])).values()]
const withChoices = all.filter(({ _tag, choices }) => _tag !== "Assumptions" && choices.length > 0)

type Reader = typeof read

/** The choices that cannot be chosen by what they are called. */
const unchosen = (reader: Reader) =>
  withChoices.flatMap((question) =>
    question.choices.flatMap(({ says, value }, index) =>
      [`${index + 1}`, ` ${says.toUpperCase()} `, String(value)].flatMap((text) => {
        const heard = reader(question, text)
        return heard._tag === "Reply" && heard.reply._tag === "Choice" && heard.reply.value === value
          ? []
          : [`${question.says} ${text}`]
      })
    )
  )

describe("a choice", () => {
  it("is chosen by its number, its words, or as a request writes it", () => {
    expect(withChoices.length).toBeGreaterThan(40)
    expect(unchosen(read)).toEqual([])
  })

  it("which a reader that knows numbers only does not offer", () => {
    expect(unchosen((question, line) => (/\d/.test(line) ? read(question, line) : read(question, "")))).not.toEqual([])
  })

  it("is chosen by every beginning that it shares with no other, and never by one that it shares", { timeout }, () => {
    for (const question of withChoices) {
      const { choices } = question
      const words = choices.map(({ says }) => says.toLowerCase())
      for (const [index, word] of words.entries()) {
        for (let length = 2; length < word.length; length++) {
          const text = word.slice(0, length)
          if (text.endsWith(" ") || words.includes(text)) continue
          const sharing = choices.filter((choice) =>
            [choice.says, String(choice.value)].some((one) => one.toLowerCase().startsWith(text))
          )
          const heard = read(question, text)
          if (sharing.length === 1) expect(heard).toMatchObject({ reply: { value: choices[index]!.value } })
          else expect([heard._tag, text]).toEqual(["Unclear", text])
        }
      }
    }
  })
})

const about = (fact: string): Question => all.find((one) => one._tag === "Fact" && one.fact.endsWith(fact))!
const unclear = (question: Question, line: string): string => {
  const heard = read(question, line)
  return heard._tag === "Unclear" ? heard.says : ""
}

describe("other lines", () => {
  it.each([
    ["?", "Why"],
    ["why", "Why"],
    [" B ", "Back"],
    ["back", "Back"],
    ["q", "Stop"],
    ["Quit", "Stop"]
  ])("%j is a command everywhere", (line, tag) => {
    for (const question of all) expect(read(question, line)._tag).toBe(tag)
  })

  it("u leaves a fact open, and nothing that a request must have", () => {
    expect(read(about("emgNcv"), "u")).toEqual({ _tag: "Reply", reply: { _tag: "Unknown" } })
    expect(unclear(beginning, "u")).toMatch(/cannot be left open/)
  })

  it("a number with its unit, or the dates", () => {
    const days = about("onset.daysBeforeService")
    const reply = (line: string) => {
      const heard = read(days, line)
      return heard._tag === "Reply" ? heard.reply : heard._tag
    }
    for (const line of ["14", "14 days", "14d", " 14 day "]) expect(reply(line)).toEqual({ _tag: "Number", value: 14 })
    expect(reply("2024-01-31")).toEqual({ _tag: "Dates", dates: ["2024-01-31"] })
    for (const line of ["2 weeks", "14.5", "-1", "two", "2024-01-01 2024-02-01", "31.1.2024"]) {
      expect([line, reply(line)]).toEqual([line, "Unclear"])
    }
    expect(unclear(days, "two")).toBe("Please answer with a whole number of days; or the date of onset, as YYYY-MM-DD.")
    const trial = { ...(days as Question & { _tag: "Fact" }) }
    const both: Question = {
      ...trial,
      takes: { unit: "months", least: 0, dates: [trial.takes!.dates[0]!, trial.takes!.dates[0]!] }
    }
    for (const line of ["2024-01-31 2024-03-31", "2024-01-31 to 2024-03-31", "2024-01-31, 2024-03-31"]) {
      expect(read(both, line)).toMatchObject({ reply: { dates: ["2024-01-31", "2024-03-31"] } })
    }
  })

  it("a code, where a kind of study is asked for", () => {
    const kind = about("study.modality")
    expect(read(kind, "71550")).toEqual({ _tag: "Reply", reply: { _tag: "Code", code: "71550" } })
    expect(unclear(about("study.region"), "71550")).toMatch(/number from 1 to/)
  })

  it("the assumptions that do not hold, by number", () => {
    const assumptions = all.find(({ _tag }) => _tag === "Assumptions")!
    const facts = assumptions.choices.map(({ value }) => value)
    for (const line of ["", "none", "No", "0"]) {
      expect(read(assumptions, line)).toEqual({ _tag: "Reply", reply: { _tag: "DoNotHold", facts: [] } })
    }
    expect(read(assumptions, "3, 1 3")).toMatchObject({ reply: { facts: [facts[2], facts[0]] } })
    for (const line of ["99", "yes", "1 x"]) expect(unclear(assumptions, line)).toMatch(/by number/)
  })

  it("what is ambiguous or nearly right is answered with what it can be", () => {
    const kind = about("study.modality")
    expect(unclear(kind, "m")).toBe("That can be MRI or MRN: one more letter, please.")
    expect(unclear(kind, "ultrasuond")).toBe('Not one of the answers; is "ultrasound" meant?')
    expect(unclear(about("emgNcv"), "abnormal")).toMatch(/^Please answer with a number/)
    expect(read(beginning, "carpal")).toMatchObject({ reply: { value: "CarpalTunnelSyndrome" } })
    expect(read(beginning, "tunnel")._tag).toBe("Unclear")
  })

  it("whatever is typed is taken as a reply that the interview judges, or is not repeated", { timeout }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.string({ minLength: 6, unit: "binary" }), (question, line) => {
        const heard = read(question, line)
        if (heard._tag === "Unclear") expect(heard.says).not.toContain(line)
      }),
      { seed, numRuns: 500 }
    )
  })
})

describe("what a person sees", () => {
  const visible = (line: string): number => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape codes are what is taken away
    return widthOf(line.replace(/\u001b\[\d+m/g, ""))
  }

  it.each([40, 60, 80, 100])("fits %i columns", (width) => {
    const lines = all.flatMap((question) => questionLines(question, { width, colour: true }))
    expect(lines.filter((line) => visible(line) > width)).toEqual([])
  })

  it("numbers every choice once, in order, with or without colour", () => {
    for (const question of all) {
      const text = questionLines(question, { width: 100, colour: false }).join("\n")
      const numbers = [...text.matchAll(/(?<=^| ) {2,3}(\d+) {2}(?=\S)/gm)].map(([, number]) => Number(number))
      expect(numbers.sort((a, b) => a - b)).toEqual(question.choices.map((_, index) => index + 1))
    }
  })

  it("of the reasons for a question fits too, and says which outcomes are still possible", () => {
    const why = {
      possible: ["CriteriaMet", "Referred"],
      canRuleOut: ["Referred"],
      criteria: [{ criterion: "EMG/NCV first", clauses: ["PN-4.c2"], readings: ["R-07"] }],
      choosesBetween: []
    } as const
    const lines = whyLines(why, { width: 60, colour: false })
    expect(lines.filter((line) => widthOf(line) > 60)).toEqual([])
    expect(lines.join(" ")).toContain("Still possible: criteria met, referred. The answer can rule out: referred.")
    expect(lines.join(" ")).toContain("EMG/NCV first (PN-4.c2, R-07)")
  })
})

it("an answer that was read is one that the interview takes", () => {
  const here = Result.getOrThrow(begin({ among: ["ALS"] }))
  const heard = read(next(here) as Question, "2024-02-29")
  expect(heard._tag === "Reply" && Result.isSuccess(answer(here, next(here) as Question, heard.reply))).toBe(true)
})
