/**
 * The signs of the outcomes: each has a shape of its own beside its name, so that no colour is needed to tell one from
 * another. Drawn in a square of 14 pixels.
 */
import type { Mark } from "./words.ts"

const check = "M4 7.4l2.2 2.2L10.2 4.8"

/** The sign of a mark, as SVG. */
export const signs: { readonly [M in Mark]: string } = {
  CriteriaMet: `<circle cx="7" cy="7" r="6.2"/><path d="${check}"/>`,
  CriteriaNotMet: `<rect x="1" y="1" width="12" height="12"/><path d="M4.2 4.2l5.6 5.6M9.8 4.2L4.2 9.8"/>`,
  ClinicalReview: `<path d="M7 .6L13.4 7 7 13.4.6 7z"/><path d="M7 4v3.4M7 9.4v.6"/>`,
  Referred: `<path d="M1 3.5h6V.8L13.2 7 7 13.2v-2.7H1z"/>`,
  NotGoverned: `<circle cx="7" cy="7" r="6.2" stroke-dasharray="2.4 1.5"/><path d="M4 7h6"/>`,
  Passed: `<path d="M2 7.6l3.4 3.4L12 3.4"/>`,
  GoesOn: `<path d="M2.5 2.5L7 7l-4.5 4.5M7.5 2.5L12 7l-4.5 4.5"/>`
}
