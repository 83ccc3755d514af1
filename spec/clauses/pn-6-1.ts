/**
 * PN-6.1, neuromuscular junction disorders: chest CT and its repetition. Data only: it may not know who cites a
 * clause.
 */
import type { Clause } from "../clause.ts"

export const pn61 = [
  {
    id: "PN-6.1.c1",
    kind: "informative",
    strength: "describes",
    place: "myasthenia gravis, lead-in",
    lines: [[489, 490]],
    text: "Myasthenia gravis and the thymus: why the chest is imaged",
    operative: false,
    why: "It gives the reason for the studies that follow, which carry the conditions."
  },
  {
    id: "PN-6.1.c2",
    kind: "approval",
    strength: "may",
    place: "myasthenia gravis, item 1",
    lines: [[492, 492]],
    text: "CT of the chest with contrast once myasthenia gravis is an established diagnosis.",
    operative: true
  },
  {
    id: "PN-6.1.c3",
    kind: "repeat-interval",
    strength: "may",
    place: "myasthenia gravis, item 2",
    lines: [[493, 497]],
    text:
      "It can be repeated after a negative first CT if there are now symptoms of a mass in the chest, rising " +
      "antibodies against striated muscle, or a need for pre-operative assessment.",
    operative: true
  },
  {
    id: "PN-6.1.c4",
    kind: "approval",
    strength: "may",
    place: "myasthenia gravis, item 3",
    lines: [[499, 500]],
    text:
      "The chest CT can be done without contrast where harm from contrast is a concern in a patient with " +
      "myasthenia gravis.",
    operative: true
  },
  {
    id: "PN-6.1.c5",
    kind: "informative",
    strength: "describes",
    place: "Lambert-Eaton syndrome, lead-in",
    lines: [[502, 503]],
    text: "Lambert-Eaton syndrome and lung cancer: why the chest is imaged",
    operative: false,
    why: "It gives the reason for the studies that follow, which carry the conditions."
  },
  {
    id: "PN-6.1.c6",
    kind: "approval",
    strength: "may",
    place: "Lambert-Eaton syndrome, item 1",
    lines: [[504, 507]],
    text:
      "CT of the chest with contrast already on suspicion of Lambert-Eaton syndrome, as radiograph, symptoms, " +
      "clinical picture, electrodiagnostics or antibodies may raise it.",
    operative: true
  },
  {
    id: "PN-6.1.c7",
    kind: "repeat-interval",
    strength: "may",
    place: "Lambert-Eaton syndrome, item 2",
    lines: [[508, 510]],
    text: "After a negative first CT it can be repeated three months on while the suspicion persists.",
    operative: true
  },
  {
    id: "PN-6.1.c8",
    kind: "informative",
    strength: "describes",
    place: "stiff-person syndrome, lead-in",
    lines: [[511, 511]],
    text: "Stiff-person syndrome and cancer: why the chest is imaged",
    operative: false,
    why:
      "It gives the reason for the study that follows, which carries the condition; breast cancer is named, " +
      "but no breast study is granted."
  },
  {
    id: "PN-6.1.c9",
    kind: "approval",
    strength: "may",
    place: "stiff-person syndrome, item 1",
    lines: [[513, 514]],
    text: "CT of the chest with contrast if clinical findings raise the suspicion of stiff-person syndrome.",
    operative: true
  },
  {
    id: "PN-6.1.c10",
    kind: "definition",
    strength: "describes",
    place: "background, item 1",
    lines: [[516, 522]],
    text: "Myasthenia gravis: an autoimmune disease of the junction with fatigable weakness, and its antibodies.",
    operative: false,
    why:
      "It describes the disease. Whether the diagnosis is established is stated by the request, not worked out " +
      "from signs and antibodies."
  },
  {
    id: "PN-6.1.c11",
    kind: "definition",
    strength: "describes",
    place: "background, item 2",
    lines: [[524, 526]],
    text:
      "Lambert-Eaton syndrome: an autoimmune disease of the junction with weakness near the trunk, and its " +
      "antibodies.",
    operative: false,
    why: "It describes the disease. Whether it is suspected or established is stated by the request."
  },
  {
    id: "PN-6.1.c12",
    kind: "definition",
    strength: "describes",
    place: "background, item 3",
    lines: [[528, 530]],
    text: "Stiff-person syndrome: an autoimmune disease with spasm and rigidity, and its antibodies.",
    operative: false,
    why: "It describes the disease. Whether it is suspected or established is stated by the request."
  }
] as const satisfies ReadonlyArray<Clause>
