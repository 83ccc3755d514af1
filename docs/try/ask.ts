/**
 * One question of an interview as a form: real controls for its answers, "not known" among them, and what was answered
 * before where it is asked again. How an answer is taken is the engine's.
 */
import type { FactQuestion, Measure, Question, Reply } from "../../src/api/interview.ts"
import { type Content, el, heading, show } from "./dom.ts"

/** A reply, and what it says in words. */
export interface Said {
  readonly reply: Reply
  readonly says: string
}

/** The reading of a form: a reply, or what would be one. */
type Taken = Said | string

const name = "answer"

/** An answer to choose, with the controls that belong to it. */
const option = (value: string, checked: boolean, label: Content, controls?: Content): HTMLElement => {
  const radio = el("input", { type: "radio", name, value, checked })
  const row = el("div", { class: "option" }, el("label", {}, radio, " ", el("span", {}, label)), controls)
  // to fill in what belongs to an answer is to choose it
  row.addEventListener("input", () => {
    radio.checked = true
  })
  return row
}

const field = (label: string, attributes: Parameters<typeof el>[1], value: string): HTMLElement => {
  const input = el("input", attributes)
  input.value = value
  return el("label", { class: "inner" }, label, " ", input)
}

const rangeOf = ({ least, most, unit }: Measure): string =>
  `${unit}${least > 0 ? `, at least ${least}` : ""}${most === undefined ? "" : `, at most ${most}`}`

const measureOptions = (takes: Measure, before: Reply | undefined): Content => {
  const number = before?._tag === "Number" ? String(before.value) : ""
  const dates = before?._tag === "Dates" ? before.dates : []
  return [
    option(
      "number",
      number !== "",
      `a whole number of ${takes.unit}`,
      field(rangeOf(takes), { type: "number", name: "number", min: String(takes.least), step: "1" }, number)
    ),
    takes.dates.length === 0
      ? undefined
      : option(
          "dates",
          dates.length > 0,
          takes.dates.length === 1 ? "the date, to count from" : "the dates, to count from",
          takes.dates.map(({ says }, at) => field(says, { type: "date", name: "date" }, dates[at] ?? ""))
        )
  ]
}

const factOptions = (question: FactQuestion, before: Reply | undefined): Content => {
  const { choices, contested, takes, takesCode } = question
  const code = before?._tag === "Code" ? before.code : ""
  const last = contested ? "leave it as it was assumed" : "not known"
  return [
    el(
      "div",
      { class: choices.length > 8 ? "options many" : "options" },
      choices.map(({ leavesOpen, says, value }, at) =>
        option(
          String(at),
          before?._tag === "Choice" && before.value === value,
          leavesOpen === undefined
            ? says
            : [says, el("span", { class: "hint" }, ` leaves open: ${leavesOpen.join(", ")}`)]
        )
      ),
      takes === undefined ? undefined : measureOptions(takes, before),
      takesCode
        ? option(
            "code",
            code !== "",
            "by its CPT code",
            field("five characters, not of an MRN", { name: "code", maxlength: "5", size: "7" }, code)
          )
        : undefined
    ),
    option("unknown", before?._tag === "Unknown", last)
  ]
}

const assumptionOptions = ({ choices }: Question, before: Reply | undefined): Content =>
  el(
    "div",
    { class: "options" },
    choices.map(({ says, value }) =>
      el(
        "div",
        { class: "option" },
        el(
          "label",
          {},
          el("input", {
            type: "checkbox",
            name,
            value: String(value),
            checked: before?._tag === "DoNotHold" && before.facts.includes(String(value))
          }),
          " ",
          el("span", {}, `does not hold: ${says}`)
        )
      )
    )
  )

const takeFact = ({ choices, takes }: FactQuestion, data: FormData): Taken => {
  const chosen = data.get(name)
  const typed = (field: string): string => String(data.get(field) ?? "").trim()
  switch (chosen) {
    case null:
      return "Choose an answer; “not known” is one."
    case "unknown":
      return { reply: { _tag: "Unknown" }, says: "not known" }
    case "number":
      return /^\d{1,6}$/.test(typed("number"))
        ? { reply: { _tag: "Number", value: Number(typed("number")) }, says: `${typed("number")} ${takes!.unit}` }
        : `Give a whole number of ${takes!.unit}.`
    case "dates": {
      const dates = data.getAll("date").map(String)
      return dates.includes("")
        ? "Give every date, with its year, month and day."
        : { reply: { _tag: "Dates", dates }, says: dates.join(" and ") }
    }
    case "code": {
      const code = typed("code").toUpperCase()
      return /^[0-9A-Z]{5}$/.test(code) ? { reply: { _tag: "Code", code }, says: code } : "A code has five characters."
    }
    default: {
      const { says, value } = choices[Number(chosen)]!
      return { reply: { _tag: "Choice", value }, says }
    }
  }
}

const takeAssumptions = ({ choices }: Question, data: FormData): Said => {
  const facts = data.getAll(name).map(String)
  const said = choices.filter(({ value }) => facts.includes(String(value))).map(({ says }) => says)
  return {
    reply: { _tag: "DoNotHold", facts },
    says: said.length === 0 ? "all of them hold" : `these do not hold: ${said.join("; ")}`
  }
}

/** What is to be done with answers to a question. */
export interface Asking {
  /** What was answered before. */
  readonly before: Reply | undefined
  /** Takes an answer; what is wrong with it, if anything. */
  readonly answered: (said: Said) => ReadonlyArray<string>
  readonly back: (() => void) | undefined
}

/** A question as a form. */
export const askForm = (question: Question, { answered, back, before }: Asking): HTMLFormElement => {
  const problems = el("div", { role: "alert", id: "try-problem" })
  const submitted = (event: Event): void => {
    event.preventDefault()
    const data = new FormData(form)
    const taken = question._tag === "Fact" ? takeFact(question, data) : takeAssumptions(question, data)
    const wrong = typeof taken === "string" ? [taken] : answered(taken)
    show(
      problems,
      wrong.map((says) => el("p", { class: "flaw" }, says))
    )
  }
  const form = el(
    "form",
    {
      submit: submitted,
      autocomplete: "off",
      novalidate: true,
      "data-fact": question._tag === "Fact" ? question.fact : undefined
    },
    el(
      "fieldset",
      { "aria-describedby": "try-problem" },
      el("legend", {}, heading("h3", question.says)),
      question._tag === "Fact" ? factOptions(question, before) : assumptionOptions(question, before)
    ),
    problems,
    el(
      "p",
      { class: "buttons" },
      el("button", { type: "submit", class: "main" }, question._tag === "Fact" ? "Answer" : "Continue"),
      back === undefined ? undefined : el("button", { type: "button", click: back }, "Back")
    )
  )
  return form
}
