/**
 * PN-8.2, spinal muscular atrophy, and the practice note on motor neuron findings. Data only: it may not know who
 * cites a clause.
 */
import type { Clause } from "../clause.ts"

export const pn82 = [
  {
    id: "PN-8.2.c1",
    kind: "ordering",
    strength: "should",
    place: "item 1",
    lines: [[661, 664]],
    text: "In a weak or floppy infant, genetic testing is the standard way to the diagnosis and is thought of early.",
    operative: true
  },
  {
    id: "PN-8.2.c2",
    kind: "denial-or-limit",
    strength: "not needed",
    place: "item 1, remark",
    lines: [[665, 665]],
    text: "MRI is usually unnecessary to diagnose spinal muscular atrophy.",
    operative: true
  },
  {
    id: "PN-8.2.c3",
    kind: "approval",
    strength: "may",
    place: "item 2",
    lines: [[667, 670]],
    text:
      "Disease that begins in adult life may be ALS or the like: MRI of brain and cord is approvable by the " +
      "ALS section when upper and lower motor neuron findings are both present.",
    operative: true
  },
  {
    id: "PN-8.2.c4",
    kind: "definition",
    strength: "defines",
    place: "practice note",
    lines: [[673, 677]],
    text: "Lower motor neuron involvement may be shown by weakness or wasting on examination, or by an abnormal EMG.",
    operative: true
  }
] as const satisfies ReadonlyArray<Clause>
