/** A request as JSON in a text field; what is wrong with it is said at its place, and its line is marked. */
import type { Request } from "../../src/index.ts"
import { button, el, show } from "./dom.ts"
import { type Flaw, read } from "./read.ts"

/** The field and what belongs to it. */
export interface PasteForm {
  readonly element: HTMLFormElement
  readonly fill: (text: string) => void
}

/**
 * The field.
 *
 * @param example a request to begin with
 * @param given what is to be done with a request
 * @param refused what is to be done when there is none
 */
export const pasteForm = (example: string, given: (request: Request) => void, refused: () => void): PasteForm => {
  const gutter = el("pre", { class: "gutter", "aria-hidden": "true" })
  const problems = el("div", { role: "alert", id: "try-flaws" })
  const text = el("textarea", {
    id: "try-json",
    name: "json",
    rows: "18",
    wrap: "off",
    spellcheck: "false",
    autocapitalize: "off",
    autocomplete: "off",
    "aria-describedby": "try-flaws"
  })
  let flawed: ReadonlyArray<Flaw> = []
  const number = (): void => {
    const lines = new Set(flawed.map(({ line }) => line))
    const count = text.value.split("\n").length
    show(
      gutter,
      Array.from({ length: count }, (_, at) =>
        lines.has(at + 1) ? [el("strong", {}, `▶ ${at + 1}`), "\n"] : `${at + 1}\n`
      )
    )
    gutter.scrollTop = text.scrollTop
  }
  const goTo = ({ length, offset }: Flaw): void => {
    text.focus()
    text.setSelectionRange(offset, offset + Math.max(length, 1))
    const lineHeight = text.scrollHeight / text.value.split("\n").length
    text.scrollTop = Math.max(0, (text.value.slice(0, offset).split("\n").length - 4) * lineHeight)
  }
  const tell = (flaws: ReadonlyArray<Flaw>): void => {
    flawed = flaws
    if (flaws.length === 0) text.removeAttribute("aria-invalid")
    else text.setAttribute("aria-invalid", "true")
    show(
      problems,
      flaws.length === 0
        ? undefined
        : [
            el(
              "p",
              { class: "flaw" },
              flaws.length === 1 ? "Not a request:" : `Not a request, for ${flaws.length} reasons:`
            ),
            el(
              "ol",
              { class: "flaws" },
              flaws.map((flaw) =>
                el(
                  "li",
                  {},
                  button(`Line ${flaw.line}, column ${flaw.column}`, () => goTo(flaw), { class: "place" }),
                  " ",
                  flaw.says
                )
              )
            )
          ]
    )
    number()
  }
  const submitted = async (): Promise<void> => {
    const found = await read(text.value)
    if (found._tag === "Flawed") {
      tell(found.flaws)
      refused()
      return
    }
    tell([])
    given(found.request)
  }
  text.addEventListener("scroll", () => {
    gutter.scrollTop = text.scrollTop
  })
  text.addEventListener("input", () => tell([]))
  const fill = (json: string): void => {
    text.value = json
    tell([])
  }
  const element = el(
    "form",
    {
      submit: (event) => {
        event.preventDefault()
        void submitted()
      }
    },
    el("label", { for: "try-json" }, "One request, as JSON"),
    el("div", { class: "editor" }, gutter, text),
    problems,
    el(
      "p",
      { class: "buttons" },
      el("button", { type: "submit", class: "main" }, "Decide"),
      button("Put the example back", () => fill(example)),
      button("Empty the field", () => fill(""))
    )
  )
  fill(example)
  return { element, fill }
}
