/**
 * The program of the try-it page: an interview or a request as JSON, decided in the browser, with the determination below.
 * It puts the parts together and keeps nothing: no request leaves the page, nor is any stored or logged.
 */

import { Result } from "effect"
import { begin } from "../../src/api/interview.ts"
import { type DecideOptions, decideDecoded, type Request } from "../../src/index.ts"
import example from "../examples/single/ulnar-preoperative.json" with { type: "json" }
import { beginForm } from "./begin.ts"
import { certificateShown } from "./certificate.ts"
import { byId, el, show } from "./dom.ts"
import { interviewIn } from "./interview.ts"
import { type Decided, outcomeShort, outcomeShown } from "./outcome.ts"
import { pasteForm } from "./paste.ts"
import { foundIn } from "./permalink.ts"
import { chosenIn, profileOf } from "./profile.ts"
import { readingsForm } from "./readings.ts"
import { shareBar } from "./share.ts"

const jsonOf = (value: unknown): string => JSON.stringify(value, null, 2)

const status = el("p", { role: "status", class: "unseen", id: "try-status" })
const trouble = el("div", { role: "alert" })
const work = el("div", { id: "try-work" })
const outcome = el("div", { id: "try-outcome" })

let decided: Decided | undefined

const options = (): DecideOptions => ({ profile: profileOf(readings.chosen()) })

const readings = readingsForm(() => {
  if (decided !== undefined) decide(decided.request)
})

const complain = (...says: ReadonlyArray<string>): void =>
  show(
    trouble,
    says.map((one) => el("p", { class: "flaw" }, one))
  )

/** A link's request is no longer what the page shows. */
const forgetLink = (): void => {
  if (/^#(request|deflated)=/.test(location.hash)) history.replaceState(null, "", location.pathname + location.search)
}

const clear = (): void => {
  decided = undefined
  show(outcome)
  complain()
  status.textContent = ""
  delete document.documentElement.dataset.tried
}

const edit = ({ request }: Decided): void => {
  restart("json")
  paste.fill(jsonOf(request))
  byId("try-json").focus()
}

const decide = (request: Request): void => {
  const now: Decided = { request, options: options(), determination: decideDecoded(request, options()) }
  clear()
  decided = now
  const { determinations } = now.determination
  show(
    outcome,
    outcomeShown(now, () => ask(request)),
    certificateShown(now),
    shareBar(now, readings.chosen(), () => edit(now)),
    el("script", { type: "application/json", id: "determination" }, JSON.stringify(now.determination))
  )
  readings.element.hidden = false
  document.documentElement.dataset.tried = "true"
  status.textContent = `Outcome: ${determinations.map(outcomeShort).join("; ")}.`
  outcome.querySelector("h3")!.focus()
}

const ask = (request: Request): void => {
  const begun = begin({ start: request, ...options() })
  if (Result.isSuccess(begun)) hold(begun.success)
}

const interview = interviewIn(work, {
  asking: clear,
  finished: ({ request }) => decide(request),
  restart: () => {
    restart("questions")
    beginning.element.querySelector("select")!.focus()
  }
})

const hold = (begun: Parameters<typeof interview.hold>[0]): void => {
  forgetLink()
  opening.hidden = true
  readings.element.hidden = true
  interview.hold(begun)
}

const beginning = beginForm(() => profileOf(readings.chosen()), hold)

const paste = pasteForm(jsonOf(example), decide, () => {
  forgetLink()
  clear()
})

const ways = { questions: "Answer questions", json: "Paste JSON" } as const
type Way = keyof typeof ways

const radios = Object.keys(ways).map((way) =>
  el("input", { type: "radio", name: "way", value: way, change: () => restart(way as Way) })
)

const opening = el(
  "div",
  {},
  el(
    "fieldset",
    { class: "try-ways" },
    el("legend", {}, "How to give the request"),
    Object.values(ways).map((says, at) => el("label", {}, radios[at]!, " ", says))
  ),
  beginning.element,
  paste.element
)

/** Shows one of the two ways to give a request. */
const start = (way: Way): void => {
  clear()
  opening.hidden = false
  readings.element.hidden = false
  for (const radio of radios) radio.checked = radio.value === way
  beginning.element.hidden = way !== "questions"
  paste.element.hidden = way !== "json"
}

const restart = (way: Way): void => {
  forgetLink()
  interview.end()
  start(way)
}

/** Until the page is shown nothing in it can have the focus. */
const shown = async (): Promise<void> => {
  while (document.body.style.display === "none") await new Promise((then) => requestAnimationFrame(then))
}

/** Does what the part of the address behind its `#` says. */
const follow = async (): Promise<void> => {
  const found = await foundIn(location.hash)
  if (found._tag === "Nothing") return
  await shown()
  interview.end()
  if (found._tag === "Fields") {
    start("questions")
    beginning.fill(found.fields)
    beginning.element.querySelector("select")!.focus()
    return
  }
  start("json")
  if (found._tag === "Damaged") {
    complain("The link is cut off or was changed, so there is no request in it.")
    return
  }
  const chosen = chosenIn(found.shared.readings)
  if (chosen === undefined) {
    complain("The link names readings that this edition does not have.")
    return
  }
  readings.choose(chosen)
  paste.fill(jsonOf(found.shared.request))
  paste.element.requestSubmit()
}

const defect = (): void =>
  complain("This page has a defect and could not go on. Nothing was sent; pnd decide can decide it.")

addEventListener("error", defect)
addEventListener("unhandledrejection", defect)
addEventListener("hashchange", () => void follow())
show(byId("try-app"), status, trouble, opening, work, outcome, readings.element)
start("questions")
void follow()
