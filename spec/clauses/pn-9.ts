/**
 * PN-9, peripheral nerve sheath tumors: first studies, follow-up, malignant change. Data only: it may not know who
 * cites a clause.
 */
import type { Clause } from "../clause.ts"

export const pn9 = [
  {
    id: "PN-9.c1",
    kind: "definition",
    strength: "describes",
    place: "paragraph 1",
    lines: [[720, 723]],
    text:
      "Nerve sheath tumors, such as schwannomas and neurofibromas, grow from the covering tissue of nerves, " +
      "anywhere in the body.",
    operative: false,
    why:
      "It describes the tumors. That the list of studies is not closed follows from PN-9.c2, which " +
      "determinations cite."
  },
  {
    id: "PN-9.c2",
    kind: "approval",
    strength: "may",
    place: "paragraph 1, lead-in",
    lines: [[723, 724]],
    text: "When such a tumor is suspected, advanced imaging may include the studies that follow.",
    operative: true
  },
  {
    id: "PN-9.c3",
    kind: "approval",
    strength: "may",
    place: "item 1",
    lines: [[725, 725]],
    text: "MRI of the brain before and after contrast for a vestibular schwannoma.",
    operative: true
  },
  {
    id: "PN-9.c4",
    kind: "redirect",
    strength: "points",
    place: "item 1, pointer",
    lines: [[727, 728]],
    text: "The head guideline HD-33.1 also treats vestibular schwannoma.",
    operative: true
  },
  {
    id: "PN-9.c5",
    kind: "approval",
    strength: "may",
    place: "item 2",
    lines: [[730, 732]],
    text:
      "MRI of the cervical, thoracic and lumbar spine, each before and after contrast, for a suspected " +
      "neurofibroma beside the spine.",
    operative: true
  },
  {
    id: "PN-9.c6",
    kind: "denial-or-limit",
    strength: "not needed",
    place: "item 3, follow-up",
    lines: [[733, 733]],
    text: "Follow-up imaging is unnecessary except in the cases listed.",
    operative: true
  },
  {
    id: "PN-9.c7",
    kind: "approval",
    strength: "may",
    place: "item 3, exception 1",
    lines: [[735, 735]],
    text: "New symptoms or new neurological findings are such a case.",
    operative: true
  },
  {
    id: "PN-9.c8",
    kind: "approval",
    strength: "may",
    place: "item 3, exception 2",
    lines: [[736, 738]],
    text:
      "So is the time after an operation, if the surgeon wishes it or is consulted, or to set a new baseline " +
      "when part of the tumor was left.",
    operative: true
  },
  {
    id: "PN-9.c9",
    kind: "approval",
    strength: "may",
    place: "item 4",
    lines: [[739, 741]],
    text: "CT of chest and abdomen, both with contrast, if malignant transformation is known or suspected.",
    operative: true
  },
  {
    id: "PN-9.c10",
    kind: "redirect",
    strength: "points",
    place: "item 5, pointer",
    lines: [[742, 744]],
    text: "Neurofibromatosis 1 and 2 belong to the pediatric oncology guideline PEDONC-2.3.",
    operative: true
  },
  {
    id: "PN-9.c11",
    kind: "informative",
    strength: "describes",
    place: "references",
    lines: [[745, 758]],
    text: "Four references on nerve sheath tumors, the last cut off",
    operative: false,
    why: "A list of literature; it states no criterion."
  }
] as const satisfies ReadonlyArray<Clause>
