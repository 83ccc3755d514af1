/**
 * PN-7, the limit on magnetic resonance neurography. Data only: it may not know who cites a clause.
 */
import type { Clause } from "../clause.ts"

export const pn7 = [
  {
    id: "PN-7.c1",
    kind: "denial-or-limit",
    strength: "bars",
    place: "paragraph 1",
    lines: [[637, 642]],
    text:
      "MRN is limited to complicated and diagnostically uncertain cases whose other studies, EMG/NCV and " +
      "ultrasound, were equivocal or non-diagnostic, and in which its result decides on nerve surgery or " +
      "repair or their planning.",
    operative: true
  },
  {
    id: "PN-7.c2",
    kind: "informative",
    strength: "describes",
    place: "references",
    lines: [[644, 648]],
    text: "One reference on functional MRN",
    operative: false,
    why: "A list of literature; it states no criterion."
  }
] as const satisfies ReadonlyArray<Clause>
