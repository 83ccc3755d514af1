/**
 * PN-6.2, muscle disease: MRI of limb muscles, and pointers elsewhere. Data only: it may not know who cites a clause.
 */
import type { Clause } from "../clause.ts"

export const pn62 = [
  {
    id: "PN-6.2.c1",
    kind: "approval",
    strength: "may",
    place: "lead-in",
    lines: [[534, 540]],
    text:
      "Muscle can be studied by MRI of leg segments, arm segments or both, outside joints, each plain or " +
      "before and after contrast, for the reasons listed.",
    operative: true
  },
  {
    id: "PN-6.2.c2",
    kind: "denial-or-limit",
    strength: "should",
    place: "lead-in, choice of region",
    lines: [[539, 540]],
    text: "The muscles that the disease usually affects are the ones imaged.",
    operative: true
  },
  {
    id: "PN-6.2.c3",
    kind: "approval",
    strength: "may",
    place: "lead-in, in parentheses",
    lines: [[540, 540]],
    text: "Both sides can be approved once the criteria are met.",
    operative: true
  },
  {
    id: "PN-6.2.c4",
    kind: "approval",
    strength: "may",
    place: "indication 1",
    lines: [[541, 543]],
    text: "Further evaluation of a myopathy or myositis is a reason for the study.",
    operative: true
  },
  {
    id: "PN-6.2.c5",
    kind: "prerequisite",
    strength: "must",
    place: "indication 1, in parentheses",
    lines: [[541, 543]],
    text: "That reason rests on the clinical examination together with electrodiagnostics and laboratory tests.",
    operative: true
  },
  {
    id: "PN-6.2.c6",
    kind: "approval",
    strength: "may",
    place: "indication 2",
    lines: [[544, 544]],
    text: "Planning of a muscle biopsy is a reason.",
    operative: true
  },
  {
    id: "PN-6.2.c7",
    kind: "redirect",
    strength: "points",
    place: "pointer 1",
    lines: [[545, 547]],
    text: "Inflammatory muscle disease in children belongs to the pediatric guideline PEDMS-10.3.",
    operative: true
  },
  {
    id: "PN-6.2.c8",
    kind: "redirect",
    strength: "points",
    place: "pointer 2",
    lines: [[548, 549]],
    text: "Interstitial lung disease with an inflammatory myopathy belongs to the chest guideline CH-11.1.",
    operative: true
  },
  {
    id: "PN-6.2.c9",
    kind: "redirect",
    strength: "points",
    place: "pointer 3",
    lines: [[551, 553]],
    text:
      "Every case of dermatomyositis or polymyositis qualifies for a search for a hidden tumor, by the " +
      "oncology guideline ONC-30.3.",
    operative: true
  },
  {
    id: "PN-6.2.c10",
    kind: "informative",
    strength: "describes",
    place: "background",
    lines: [[555, 556]],
    text: "Growing use of MRI and ultrasound in muscle disease",
    operative: false,
    why: "It reports practice; the mention of ultrasound grants none."
  },
  {
    id: "PN-6.2.c11",
    kind: "informative",
    strength: "describes",
    place: "background",
    lines: [[558, 560]],
    text: "What MRI adds in muscle disease",
    operative: false,
    why: "It supports the two indications and adds no criterion."
  }
] as const satisfies ReadonlyArray<Clause>
