/** Certificates on demand: made and verified in the page, by what the package exports for it. */
import { check, decideDecoded, rejectionInWords } from "../../src/index.ts"
import { button, type Content, el, folded, listOf, show } from "./dom.ts"
import type { Decided } from "./outcome.ts"

const verified = async ({ options, request }: Decided): Promise<Content> => {
  const certified = decideDecoded(request, { ...options, certificate: true })
  // what was printed is what is checked
  const printed = JSON.stringify(certified, null, 2)
  const verdict = globalThis.isSecureContext
    ? await check(request, JSON.parse(printed), options)
    : request.services.map(() => undefined)
  return [
    listOf(
      verdict.map((wrong, service) => {
        const which = verdict.length === 1 ? "The determination" : `Service ${service + 1}: the determination`
        if (wrong === undefined)
          return "Browsers compute digests over HTTPS only, so it is not verified here; pnd check does."
        return wrong.length === 0
          ? `Verified: ${which.charAt(0).toLowerCase()}${which.slice(1)} follows from the policy of this digest.`
          : `Rejected: ${wrong.map(rejectionInWords).join("; ")}.`
      })
    ),
    el("p", {}, "The determination with its certificate; pnd check verifies it again:"),
    el("pre", { tabindex: "0", "aria-label": "Determination with its certificate" }, el("code", {}, printed))
  ]
}

/** A certificate, folded, that is made when it is asked for. */
export const certificateShown = (decided: Decided): HTMLElement => {
  const place = el("div", { "aria-live": "polite" })
  const make = async (): Promise<void> => show(place, await verified(decided))
  const start = button("Make the certificate and verify it", () => {
    start.disabled = true
    void make()
  })
  return folded(
    "Certificate",
    el(
      "p",
      {},
      "A certificate lists every test that was passed in the exported policy, so that anyone can verify the determination without the programs that made it."
    ),
    start,
    place
  )
}
