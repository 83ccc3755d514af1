/**
 * An interview on the page: one question at a time, why it is asked, how far it has got, and what was answered, each of
 * which can be answered otherwise. What is asked next, and what an answer comes to, is the engine's.
 */
import { Result } from "effect"
import {
  answer,
  type Finished,
  type Interview,
  next,
  type Question,
  type Reply,
  soFar
} from "../../src/api/interview.ts"
import { InvalidRequest } from "../../src/index.ts"
import { askForm, type Said } from "./ask.ts"
import { button, type Content, el, folded, show } from "./dom.ts"
import { whyShown } from "./why.ts"

/** A question that was answered. */
interface Step {
  readonly at: Interview
  readonly asks: string
  readonly said: Said
}

const progressOf = ({ progress: { answered, canMatter } }: Question): Content => {
  const left = canMatter ?? 0
  const says = `${answered} answered, ${left === 0 ? "this is the last" : left === 1 ? "this may be the last" : `at most ${left} left`}`
  return el(
    "p",
    { class: "progress" },
    el("progress", { value: String(answered), max: String(answered + Math.max(left, 1)), "aria-label": "Progress" }),
    ` ${says}`
  )
}

/** What stands beside an interview. */
export interface Around {
  readonly finished: (end: Finished) => void
  /** Before a question is shown. */
  readonly asking: () => void
  readonly restart: () => void
}

/** An interview that is held in an element of the page. */
export interface Held {
  readonly hold: (interview: Interview) => void
  readonly end: () => void
}

/** Holds interviews in an element. */
export const interviewIn = (place: HTMLElement, { asking, finished, restart }: Around): Held => {
  let steps: ReadonlyArray<Step> = []
  const changed = (index: number): void => {
    const { at, said } = steps[index]!
    steps = steps.slice(0, index)
    ask(at, said.reply)
  }
  const answersShown = (): Content =>
    steps.length === 0
      ? undefined
      : folded(
          `Your answers (${steps.length})`,
          el("p", { class: "hint" }, "A change asks again from there on."),
          el(
            "ol",
            { class: "answers" },
            steps.map(({ asks, said }, index) =>
              el(
                "li",
                {},
                `${asks} `,
                el("strong", {}, said.says),
                " ",
                button("Change", () => changed(index), { "aria-label": `Change the answer to: ${asks}` })
              )
            )
          )
        )
  const answered = (interview: Interview, question: Question, said: Said): ReadonlyArray<string> => {
    const after = answer(interview, question, said.reply)
    if (Result.isFailure(after)) {
      return after.failure.map((problem) => new InvalidRequest({ problems: [problem] }).message)
    }
    steps = [...steps, { at: interview, asks: question.says, said }]
    ask(after.success)
    return []
  }
  const ends = (end: Finished): void => {
    show(place, el("p", { class: "buttons" }, button("Start over", restart)), answersShown())
    finished(end)
  }
  const ask = (interview: Interview, before?: Reply): void => {
    const question = next(interview)
    if (question._tag === "Finished") {
      ends(question)
      return
    }
    asking()
    const form = askForm(question, {
      before,
      answered: (said) => answered(interview, question, said),
      back: steps.length === 0 ? undefined : () => changed(steps.length - 1)
    })
    show(
      place,
      progressOf(question),
      form,
      question._tag === "Fact"
        ? el(
            "section",
            { class: "why", "aria-label": "Why it is asked" },
            el("h4", {}, "Why it is asked"),
            whyShown(interview, question)
          )
        : el(
            "p",
            { class: "hint" },
            "The policy asks for these too, and takes them as said here unless something else is on file."
          ),
      el(
        "p",
        { class: "buttons" },
        button("Decide on what is known so far", () => ends(soFar(interview)!)),
        button("Start over", restart)
      ),
      answersShown()
    )
    form.querySelector("h3")!.focus()
  }
  return {
    hold: (interview) => {
      steps = []
      ask(interview)
    },
    end: () => {
      steps = []
      show(place)
    }
  }
}
