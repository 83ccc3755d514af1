/** The readings to decide under, where the text can be read in more than one way: a folded form. */
import { cites } from "./cite.ts"
import { el, folded, show } from "./dom.ts"
import { type Chosen, live } from "./profile.ts"

/** The form of the readings. */
export interface ReadingsForm {
  readonly element: HTMLElement
  readonly chosen: () => Chosen
  readonly choose: (chosen: Chosen) => void
}

/** @param changed what is to be done when a reader chooses another */
export const readingsForm = (changed: () => void): ReadingsForm => {
  const count = el("span")
  const radios = live.map(({ id, options }) =>
    options.map((option, at) => el("input", { type: "radio", name: id, value: option.id, checked: at === 0 }))
  )
  const chosen = (): Chosen =>
    Object.fromEntries(
      radios.flatMap((group) => group.slice(1).flatMap(({ checked, name, value }) => (checked ? [[name, value]] : [])))
    )
  const told = (): void => {
    const others = Object.keys(chosen()).length
    show(count, others === 0 ? "all as in the register" : `${others} of ${live.length} other than in the register`)
  }
  const form = el(
    "form",
    {
      autocomplete: "off",
      submit: (event) => event.preventDefault(),
      change: () => {
        told()
        changed()
      }
    },
    live.map((reading, place) =>
      el(
        "fieldset",
        {},
        el("legend", {}, reading.question),
        el("p", { class: "hint" }, "It bears on", cites({ clauses: reading.clauses, readings: [reading.id] })),
        reading.options.map((option, at) =>
          el(
            "div",
            { class: "option" },
            el(
              "label",
              {},
              radios[place]![at],
              " ",
              el("span", {}, `${option.says}${at === 0 ? " (the register’s)" : ""}`)
            )
          )
        )
      )
    )
  )
  told()
  return {
    element: folded(["Readings: ", count], form),
    chosen,
    choose: (others) => {
      for (const [place, { id, options }] of live.entries()) {
        const at = options.findIndex((option) => option.id === others[id])
        radios[place]![Math.max(at, 0)]!.checked = true
      }
      told()
    }
  }
}
