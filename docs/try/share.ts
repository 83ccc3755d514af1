/** Taking a determination along: a link that holds the request, the JSON, the letter, or paper. Nothing is sent. */
import { letter } from "../../src/index.ts"
import { button, el } from "./dom.ts"
import type { Decided } from "./outcome.ts"
import { fragmentOf } from "./permalink.ts"
import type { Chosen } from "./profile.ts"

const linkTo = async ({ request }: Decided, chosen: Chosen): Promise<string> => {
  const shared = Object.keys(chosen).length === 0 ? { request } : { request, readings: chosen }
  return `${location.href.replace(/#.*/, "")}#${await fragmentOf(shared)}`
}

/**
 * The ways to take a determination along.
 *
 * @param edit opens the request as JSON
 */
export const shareBar = (decided: Decided, chosen: Chosen, edit: () => void): HTMLElement => {
  const status = el("p", { role: "status", class: "hint" })
  const text = el("textarea", { readonly: true, rows: "4", hidden: true, "aria-label": "What is copied" })
  const take = async (what: string, content: string): Promise<void> => {
    text.value = content
    text.hidden = false
    try {
      await navigator.clipboard.writeText(content)
      status.textContent = `Copied: ${what}.`
    } catch {
      // the browser may forbid it; then it is taken by hand
      text.select()
      status.textContent = `The browser does not let a page copy: here is ${what}, selected.`
    }
  }
  const { determination, options, request } = decided
  const copy = (label: string, what: string, content: () => string | Promise<string>): HTMLButtonElement =>
    button(label, () => void (async () => take(what, await content()))())
  return el(
    "div",
    { class: "share" },
    el(
      "p",
      { class: "buttons" },
      copy("Copy link", "the link", () => linkTo(decided, chosen)),
      copy("Copy as JSON", "request and determination", () => JSON.stringify({ request, determination }, null, 2)),
      copy("Copy as text", "the paragraph for a notice", () => letter(request, options).join("\n\n")),
      button("Print", () => print()),
      button("Edit as JSON", edit)
    ),
    el(
      "p",
      { class: "hint" },
      "The link holds the whole request behind its #, a part that browsers send nowhere. Whoever has the link can read the request."
    ),
    status,
    text
  )
}
