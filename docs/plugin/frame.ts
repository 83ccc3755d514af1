/** What stands on every page: which edition this is and what it is not, and below, which version of the reference. */
import { edition } from "../../spec/edition.ts"
import { version } from "../../src/version.ts"
import { html } from "../pages/html.ts"

export const banner = html`<aside class="edition" aria-label="Edition">Edition effective ${edition.effective}. ${
  edition.notices.superseded
} ${edition.notices.criteriaOnly} <a href="notices.html">Notices</a></aside>`

export const below = html`<p>${edition.title}, edition ${edition.id}; reference of version ${version}.</p>`
