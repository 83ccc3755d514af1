/**
 * The form that an interview begins with: why, when, and as much of the study as is known. The engine of the interview
 * asks for the rest. What may be chosen comes from the vocabulary of the policy.
 */
import { Result } from "effect"
import { sections } from "../../spec/clauses.ts"
import { codes } from "../../spec/codes.ts"
import { contrasts, modalities, regions, sides, umbrellaRegions } from "../../spec/studies.ts"
import { begin, type Interview } from "../../src/api/interview.ts"
import { indicationNames, or } from "../../src/api/words.ts"
import { sectionOf } from "../../src/diagram/section-of.ts"
import { InvalidRequest, indicationTags, type Profile, type Request } from "../../src/index.ts"
import { type Content, el, show } from "./dom.ts"

const options = (says: string, values: ReadonlyArray<string>): Content => [
  el("option", { value: "" }, says),
  values.map((value) => el("option", { value }, value))
]

const labelled = (label: string, name: string, control: HTMLElement, hint?: string): Content => {
  control.id = `try-${name}`
  control.setAttribute("name", name)
  if (hint !== undefined) control.setAttribute("aria-describedby", `try-${name}-hint`)
  return el(
    "p",
    { class: "field" },
    el("label", { for: control.id }, label),
    control,
    hint === undefined ? undefined : el("span", { id: `try-${name}-hint`, class: "hint" }, hint)
  )
}

const indicationSelect = (): HTMLSelectElement =>
  el(
    "select",
    { required: true },
    el("option", { value: "" }, "choose"),
    sections
      .map(({ id, title }) => ({ id, title, tags: indicationTags.filter((tag) => sectionOf(tag) === id) }))
      .filter(({ tags }) => tags.length > 0)
      .map(({ id, tags, title }) =>
        el(
          "optgroup",
          { label: `${id} ${title}` },
          tags.map((tag) => el("option", { value: tag }, indicationNames[tag]))
        )
      )
  )

const codeList = (): HTMLDataListElement =>
  el(
    "datalist",
    { id: "try-codes" },
    Object.entries(codes).map(([code, { contrast, modality, regions: among }]) =>
      el("option", { value: code }, `${modality} of the ${or(among)}, ${contrast} contrast`)
    )
  )

/** What is ordered, as far as the form says it. */
const serviceIn = (said: (name: string) => string): object => {
  const parts = ["modality", "region", "contrast", "side"].flatMap((part) =>
    said(part) === "" ? [] : [[part, said(part)] as const]
  )
  return {
    ...(said("code") === "" ? {} : { code: said("code").toUpperCase() }),
    ...(parts.length === 0 ? {} : { study: Object.fromEntries(parts) })
  }
}

/** The form. */
export interface BeginForm {
  readonly element: HTMLFormElement
  /** Fills in fields by their names. */
  readonly fill: (fields: ReadonlyMap<string, string>) => void
}

/**
 * The form that an interview begins with.
 *
 * @param profile the readings in force when it begins
 * @param begun what is to be done with the interview
 */
export const beginForm = (profile: () => Profile, begun: (interview: Interview) => void): BeginForm => {
  const problems = el("div", { role: "alert" })
  const submitted = (event: Event): void => {
    event.preventDefault()
    const data = new FormData(form)
    const said = (name: string): string => String(data.get(name) ?? "").trim()
    // what the form cannot rule out, the schema refuses
    const start = {
      dateOfService: said("dateOfService"),
      indications: [{ _tag: said("indication") }],
      services: [serviceIn(said)]
    } as unknown as Request
    const started = begin({ start, profile: profile() })
    show(
      problems,
      Result.isFailure(started)
        ? started.failure.map((one) => el("p", { class: "flaw" }, new InvalidRequest({ problems: [one] }).message))
        : undefined
    )
    if (Result.isSuccess(started)) begun(started.success)
  }
  const notKnown = "not known yet"
  const form = el(
    "form",
    { submit: submitted, autocomplete: "off" },
    labelled("Why the study is requested", "indication", indicationSelect()),
    labelled("Date of service", "dateOfService", el("input", { type: "date", required: true, min: "1900-01-01" })),
    el(
      "fieldset",
      {},
      el("legend", {}, "The study, as far as it is known"),
      el(
        "div",
        { class: "fields" },
        labelled("Modality", "modality", el("select", {}, options(notKnown, modalities))),
        labelled(
          "Region",
          "region",
          el("select", {}, options(notKnown, [...regions, ...Object.keys(umbrellaRegions)]))
        ),
        labelled("Contrast", "contrast", el("select", {}, options(notKnown, contrasts))),
        labelled("Side", "side", el("select", {}, options("not known, or none", sides))),
        labelled(
          "Or its CPT code",
          "code",
          el("input", { list: "try-codes", maxlength: "5", size: "7", autocapitalize: "characters" }),
          "five characters"
        )
      ),
      codeList()
    ),
    problems,
    el("p", { class: "buttons" }, el("button", { type: "submit", class: "main" }, "Begin"))
  )
  const fill = (fields: ReadonlyMap<string, string>): void => {
    form.reset()
    for (const [name, value] of fields) {
      const field = form.elements.namedItem(name)
      if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value
    }
  }
  return { element: form, fill }
}
