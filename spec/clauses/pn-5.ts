/**
 * PN-5, the lumbar and lumbosacral plexus: the studies, the indications, and the remarks after them. Data only: it
 * may not know who cites a clause.
 */
import type { Clause } from "../clause.ts"

export const pn5 = [
  {
    id: "PN-5.c1",
    kind: "approval",
    strength: "may",
    place: "lead-in, first MRI option",
    lines: [[449, 450]],
    text: "MRI of the pelvis before and after contrast, with fat suppression, shows the lumbosacral plexus.",
    operative: true
  },
  {
    id: "PN-5.c2",
    kind: "approval",
    strength: "may",
    place: "lead-in, second MRI option",
    lines: [[452, 453]],
    text:
      "MRI of abdomen and pelvis together, before and after contrast with fat suppression, shows the upper " +
      "lumbar plexus.",
    operative: true
  },
  {
    id: "PN-5.c3",
    kind: "approval",
    strength: "may",
    place: "lead-in, first CT option",
    lines: [[453, 454]],
    text: "If MRI is not available, CT of the pelvis with contrast takes its place.",
    operative: true
  },
  {
    id: "PN-5.c4",
    kind: "approval",
    strength: "may",
    place: "lead-in, second CT option",
    lines: [[454, 454]],
    text: "Under the same condition CT of abdomen and pelvis with contrast takes the place of the wider MRI.",
    operative: true
  },
  {
    id: "PN-5.c5",
    kind: "prerequisite",
    strength: "must",
    place: "lead-in",
    lines: [[454, 455]],
    text: "The plexus study, MRI or CT, comes after electrodiagnostics.",
    operative: true
  },
  {
    id: "PN-5.c6",
    kind: "denial-or-limit",
    strength: "bars",
    place: "lead-in, choice of region",
    lines: [[455, 456]],
    text:
      "The region follows the plexus involved: the upper lumbar plexus in the abdominal retroperitoneum, or " +
      "the lumbosacral plexus in the pelvis.",
    operative: true
  },
  {
    id: "PN-5.c7",
    kind: "approval",
    strength: "may",
    place: "indication 1",
    lines: [[457, 457]],
    text: "Malignant infiltration of the plexus is a reason for the study.",
    operative: true
  },
  {
    id: "PN-5.c8",
    kind: "exemption",
    strength: "not needed",
    place: "indication 1",
    lines: [[457, 457]],
    text: "For malignant infiltration no electrodiagnostics are asked for.",
    operative: true
  },
  {
    id: "PN-5.c9",
    kind: "approval",
    strength: "may",
    place: "indication 2",
    lines: [[458, 458]],
    text: "Radiation plexopathy is a reason when malignant infiltration is to be ruled out.",
    operative: true
  },
  {
    id: "PN-5.c10",
    kind: "approval",
    strength: "may",
    place: "indication 3",
    lines: [[459, 461]],
    text: "Traumatic injury of the plexus is a reason.",
    operative: true
  },
  {
    id: "PN-5.c11",
    kind: "approval",
    strength: "may",
    place: "indication 3, in parentheses",
    lines: [[459, 461]],
    text:
      "With traumatic injury, cases after surgery counted in, plain MRI of the lumbar spine can be approved as " +
      "well.",
    operative: true
  },
  {
    id: "PN-5.c12",
    kind: "approval",
    strength: "may",
    place: "indication 4",
    lines: [[462, 462]],
    text: "Inflammation of the plexus is a reason; sarcoidosis and infection count.",
    operative: true
  },
  {
    id: "PN-5.c13",
    kind: "approval",
    strength: "may",
    place: "indication 5",
    lines: [[463, 465]],
    text: "A toxic cause is a reason; injury caused by care during childbirth and injury from nerve blocks count.",
    operative: true
  },
  {
    id: "PN-5.c14",
    kind: "approval",
    strength: "may",
    place: "indication 6",
    lines: [[466, 466]],
    text: "A metabolic cause such as diabetes is a reason.",
    operative: true
  },
  {
    id: "PN-5.c15",
    kind: "ordering",
    strength: "should",
    place: "remark 1, PET",
    lines: [[467, 467]],
    text: "MRI comes before PET is considered.",
    operative: true
  },
  {
    id: "PN-5.c16",
    kind: "approval",
    strength: "may",
    place: "remark 2, CT",
    lines: [[468, 471]],
    text:
      "Where MRI cannot be done, as with an implant, CT is the next best view of the anatomy and can show " +
      "bone, vessels and injury.",
    operative: true
  },
  {
    id: "PN-5.c17",
    kind: "redirect",
    strength: "points",
    place: "remark 3, PET",
    lines: [[473, 474]],
    text: "A request for PET belongs to the oncology guideline ONC-1.4.",
    operative: true
  },
  {
    id: "PN-5.c18",
    kind: "informative",
    strength: "describes",
    place: "references",
    lines: [[476, 488]],
    text: "Four references on lumbosacral plexus disease",
    operative: false,
    why: "A list of literature; it states no criterion."
  }
] as const satisfies ReadonlyArray<Clause>
