/**
 * PN-8.1, amyotrophic lateral sclerosis. Data only: it may not know who cites a clause.
 */
import type { Clause } from "../clause.ts"

export const pn81 = [
  {
    id: "PN-8.1.c1",
    kind: "exemption",
    strength: "not needed",
    place: "item 1",
    lines: [[649, 650]],
    text: "With ALS established, no neurological examination has to be supplied.",
    operative: true
  },
  {
    id: "PN-8.1.c2",
    kind: "approval",
    strength: "may",
    place: "item 2",
    lines: [[651, 653]],
    text:
      "MRI of the brain and of cervical, thoracic and lumbar spine is approvable, each plain or before and " +
      "after contrast.",
    operative: true
  },
  {
    id: "PN-8.1.c3",
    kind: "approval",
    strength: "may",
    place: "item 3",
    lines: [[654, 656]],
    text:
      "The same studies can be considered to reach the diagnosis when upper and lower motor neuron findings " +
      "together raise the suspicion of ALS.",
    operative: true
  },
  {
    id: "PN-8.1.c4",
    kind: "redirect",
    strength: "points",
    place: "item 4",
    lines: [[657, 659]],
    text: "Repeat imaging in ALS belongs to the matching spine guideline.",
    operative: true
  }
] as const satisfies ReadonlyArray<Clause>
