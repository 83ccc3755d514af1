/**
 * PN-4, the brachial plexus: the studies, the indications, and the remarks after them. Data only: it may not know who
 * cites a clause.
 */
import type { Clause } from "../clause.ts"

export const pn4 = [
  {
    id: "PN-4.c1",
    kind: "approval",
    strength: "may",
    place: "lead-in",
    lines: [[386, 391]],
    text:
      "The brachial plexus can be studied by MRI of the arm outside joints, of the chest, or of the neck, each " +
      "plain or before and after contrast, for the reasons listed.",
    operative: true
  },
  {
    id: "PN-4.c2",
    kind: "prerequisite",
    strength: "must",
    place: "lead-in",
    lines: [[391, 391]],
    text: "The plexus study comes after an electrodiagnostic examination.",
    operative: true
  },
  {
    id: "PN-4.c3",
    kind: "denial-or-limit",
    strength: "bars",
    place: "lead-in, remark on the neck",
    lines: [[390, 391]],
    text: "The neck study is for disease of the upper trunk.",
    operative: true
  },
  {
    id: "PN-4.c4",
    kind: "approval",
    strength: "may",
    place: "indication 1",
    lines: [[392, 392]],
    text: "Malignant infiltration of the plexus is a reason for the study.",
    operative: true
  },
  {
    id: "PN-4.c5",
    kind: "exemption",
    strength: "not needed",
    place: "indication 1",
    lines: [[392, 392]],
    text: "For malignant infiltration no electrodiagnostics are asked for.",
    operative: true
  },
  {
    id: "PN-4.c6",
    kind: "approval",
    strength: "may",
    place: "indication 2",
    lines: [[393, 393]],
    text: "Radiation plexitis is a reason when malignant infiltration is to be ruled out.",
    operative: true
  },
  {
    id: "PN-4.c7",
    kind: "approval",
    strength: "may",
    place: "indication 3",
    lines: [[394, 394]],
    text: "Brachial plexitis, also called Parsonage-Turner syndrome, is a reason.",
    operative: true
  },
  {
    id: "PN-4.c8",
    kind: "definition",
    strength: "describes",
    place: "indication 3, description",
    lines: [[396, 398]],
    text:
      "Plexitis begins with pain at the shoulder, then weakens muscles in a pattern of neither one root nor " +
      "one nerve, and subsides by itself.",
    operative: false,
    why:
      "It describes the disorder. The request states the diagnosis, and no element of the description has to " +
      "be proved."
  },
  {
    id: "PN-4.c9",
    kind: "approval",
    strength: "may",
    place: "after indication 3, remark on the cervical spine",
    lines: [[400, 400]],
    text: "MRI of the cervical spine is worth considering where a radiculopathy is present.",
    operative: true
  },
  {
    id: "PN-4.c10",
    kind: "redirect",
    strength: "points",
    place: "after indication 3, remark on the cervical spine",
    lines: [[401, 403]],
    text: "Cervical radiculopathy belongs to the spine guideline SP-3.",
    operative: true
  },
  {
    id: "PN-4.c11",
    kind: "approval",
    strength: "may",
    place: "indication 4",
    lines: [[404, 404]],
    text: "Traumatic injury of the plexus is a reason.",
    operative: true
  },
  {
    id: "PN-4.c12",
    kind: "approval",
    strength: "may",
    place: "indication 4, in parentheses",
    lines: [[404, 404]],
    text: "With traumatic injury, plain MRI of the cervical spine can be approved as well.",
    operative: true
  },
  {
    id: "PN-4.c13",
    kind: "approval",
    strength: "may",
    place: "indication 5",
    lines: [[405, 407]],
    text:
      "Neurogenic thoracic outlet syndrome is a reason once conservative treatment has failed over two to " +
      "three months and an operation is being considered.",
    operative: true
  },
  {
    id: "PN-4.c14",
    kind: "redirect",
    strength: "points",
    place: "indication 5, pointer",
    lines: [[408, 408]],
    text: "Thoracic outlet syndrome in general belongs to the chest guideline CH-31.",
    operative: true
  },
  {
    id: "PN-4.c15",
    kind: "approval",
    strength: "may",
    place: "indication 6",
    lines: [[409, 409]],
    text: "A pre-operative study is a reason if the operation calls for an assessment of the plexus.",
    operative: true
  },
  {
    id: "PN-4.c16",
    kind: "definition",
    strength: "defines",
    place: "remark 1, laterality",
    lines: [[410, 412]],
    text: "A chest or neck MRI always shows both sides; an arm MRI shows one.",
    operative: true
  },
  {
    id: "PN-4.c17",
    kind: "ordering",
    strength: "should",
    place: "remark 2, PET",
    lines: [[413, 413]],
    text: "MRI comes before PET is considered.",
    operative: true
  },
  {
    id: "PN-4.c18",
    kind: "approval",
    strength: "may",
    place: "remark 3, CT",
    lines: [[414, 417]],
    text:
      "Where MRI cannot be done, as with an implant, CT is the next best view of the anatomy and can show " +
      "bone, vessels and injury.",
    operative: true
  },
  {
    id: "PN-4.c19",
    kind: "redirect",
    strength: "points",
    place: "remark 4, PET",
    lines: [[419, 420]],
    text: "A request for PET belongs to the oncology guideline ONC-1.4.",
    operative: true
  },
  {
    id: "PN-4.c20",
    kind: "informative",
    strength: "describes",
    place: "references",
    lines: [[422, 448]],
    text: "Nine references on brachial plexus imaging",
    operative: false,
    why: "A list of literature; it states no criterion."
  }
] as const satisfies ReadonlyArray<Clause>
