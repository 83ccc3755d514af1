/**
 * PN-6.3, Gaucher disease: marrow, abdomen, chest and bone, first studies and repeats. Data only: it may not know who
 * cites a clause.
 */
import type { Clause } from "../clause.ts"

export const pn63 = [
  {
    id: "PN-6.3.c1",
    kind: "redirect",
    strength: "points",
    place: "pointer before the text",
    lines: [[562, 565]],
    text: "The abdominal guideline AB-11 also treats Gaucher disease.",
    operative: true
  },
  {
    id: "PN-6.3.c2",
    kind: "definition",
    strength: "describes",
    place: "description",
    lines: [[566, 569]],
    text:
      "Gaucher disease: inherited errors of metabolism in which a missing enzyme lets lipids build up and do " +
      "damage.",
    operative: false,
    why:
      "It describes the disease, and the enzyme and lipid it names are not the ones known to medicine. The " +
      "request states the diagnosis."
  },
  {
    id: "PN-6.3.c3",
    kind: "informative",
    strength: "describes",
    place: "description",
    lines: [[569, 571]],
    text: "Treatment, and the organs affected most",
    operative: false,
    why: "It describes the disease and sets no condition."
  },
  {
    id: "PN-6.3.c4",
    kind: "definition",
    strength: "describes",
    place: "types, item 1",
    lines: [[573, 577]],
    text:
      "Type I, the adult form: large liver and spleen, anemia, few platelets, marked bone disease, central " +
      "nervous system spared.",
    operative: false,
    why: "The criteria do not depend on the type, and the word adult names a form, not an age."
  },
  {
    id: "PN-6.3.c5",
    kind: "definition",
    strength: "describes",
    place: "types, item 2",
    lines: [[579, 581]],
    text: "Type II, the infantile form: severe early neurological disease.",
    operative: false,
    why: "The criteria do not depend on the type; the ages given are natural history, not thresholds."
  },
  {
    id: "PN-6.3.c6",
    kind: "definition",
    strength: "describes",
    place: "types, item 3",
    lines: [[583, 583]],
    text: "Type III: as type I, with the nervous system involved.",
    operative: false,
    why: "The criteria do not depend on the type."
  },
  {
    id: "PN-6.3.c7",
    kind: "approval",
    strength: "should",
    place: "marrow, first study",
    lines: [[584, 586]],
    text:
      "Plain MRI of the lumbar spine and of both femurs is indicated at first diagnosis to look for marrow " +
      "disease.",
    operative: true
  },
  {
    id: "PN-6.3.c8",
    kind: "repeat-interval",
    strength: "should",
    place: "marrow, repeat",
    lines: [[587, 590]],
    text:
      "It is repeated every 12 months to judge response under enzyme replacement or progression under " +
      "surveillance.",
    operative: true
  },
  {
    id: "PN-6.3.c9",
    kind: "approval",
    strength: "should",
    place: "abdomen, first study",
    lines: [[592, 593]],
    text: "Plain MRI of the abdomen is indicated at first diagnosis to look at liver and spleen.",
    operative: true
  },
  {
    id: "PN-6.3.c10",
    kind: "repeat-interval",
    strength: "should",
    place: "abdomen, repeat",
    lines: [[594, 597]],
    text: "It is repeated every 12 months on the same two grounds, enzyme replacement or surveillance.",
    operative: true
  },
  {
    id: "PN-6.3.c11",
    kind: "approval",
    strength: "should",
    place: "chest, first study",
    lines: [[599, 601]],
    text: "Plain CT of the chest is indicated when lung symptoms are new or getting worse.",
    operative: true
  },
  {
    id: "PN-6.3.c12",
    kind: "repeat-interval",
    strength: "should",
    place: "chest, repeat",
    lines: [[602, 606]],
    text: "With documented lung involvement it is repeated every 12 months on the same two grounds.",
    operative: true
  },
  {
    id: "PN-6.3.c13",
    kind: "approval",
    strength: "may",
    place: "DXA",
    lines: [[608, 609]],
    text:
      "DXA can be approved from the age of 6 if the institution that requests it is expert in doing and " +
      "reading DXA in children.",
    operative: true
  },
  {
    id: "PN-6.3.c14",
    kind: "repeat-interval",
    strength: "may",
    place: "DXA",
    lines: [[608, 608]],
    text: "DXA is approved once every two years.",
    operative: true
  },
  {
    id: "PN-6.3.c15",
    kind: "informative",
    strength: "describes",
    place: "bone",
    lines: [[611, 612]],
    text: "Bone complications of Gaucher disease",
    operative: false,
    why: "It names risks; the criteria start from acute bone pain (PN-6.3.c16)."
  },
  {
    id: "PN-6.3.c16",
    kind: "ordering",
    strength: "should",
    place: "bone, radiograph",
    lines: [[612, 612]],
    text: "Acute bone pain is imaged by a radiograph first.",
    operative: true
  },
  {
    id: "PN-6.3.c17",
    kind: "approval",
    strength: "may",
    place: "bone, MRI",
    lines: [[613, 616]],
    text:
      "MRI of the affected area before and after contrast can be approved if the radiograph settles nothing or " +
      "calls for more, as when necrosis, infection or tumor stays possible.",
    operative: true
  },
  {
    id: "PN-6.3.c18",
    kind: "investigational",
    strength: "bars",
    place: "PET/CT",
    lines: [[618, 618]],
    text: "PET/CT is investigational in Gaucher disease.",
    operative: true
  },
  {
    id: "PN-6.3.c19",
    kind: "informative",
    strength: "describes",
    place: "PET/CT, reasons",
    lines: [[619, 620]],
    text: "Why PET/CT does not serve",
    operative: false,
    why: "It gives the reason for PN-6.3.c18, which decides."
  },
  {
    id: "PN-6.3.c20",
    kind: "informative",
    strength: "describes",
    place: "references of the whole of PN-6",
    lines: [[621, 636]],
    text: "Remains of a damaged list of about thirteen references",
    operative: false,
    why:
      "A list of literature; it states no criterion. Four entries are fragments; whether anything else was " +
      "lost there cannot be told."
  }
] as const satisfies ReadonlyArray<Clause>
