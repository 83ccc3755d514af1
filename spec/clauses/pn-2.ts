/**
 * PN-2, the table of single-nerve disorders, row by row, with its notes. Data only: it may not know who cites a
 * clause.
 */
import type { Clause } from "../clause.ts"

export const pn2 = [
  {
    id: "PN-2.c1",
    kind: "definition",
    strength: "defines",
    place: "table head",
    lines: [
      [136, 137],
      [197, 197]
    ],
    text:
      "For each disorder the table says whether electrodiagnostics come first (yes, no, not applicable) and " +
      "which advanced imaging is then open. The head recurs on the next page.",
    operative: false,
    why: "Says how the column is read; the cell of each row is a clause of its own, and that one is cited."
  },
  {
    id: "PN-2.c2",
    kind: "prerequisite",
    strength: "must",
    place: "row 1, carpal tunnel syndrome, EMG/NCV column",
    lines: [[139, 140]],
    text: "Electrodiagnostics come before any imaging for carpal tunnel syndrome.",
    operative: true
  },
  {
    id: "PN-2.c3",
    kind: "approval",
    strength: "may",
    place: "row 1, carpal tunnel syndrome, imaging column",
    lines: [[142, 148]],
    text:
      "Ultrasound or plain MRI of the wrist can help before an operation, measuring tunnel and nerve, when " +
      "both the EMG and the clinical picture leave doubt.",
    operative: true
  },
  {
    id: "PN-2.c4",
    kind: "redirect",
    strength: "points",
    place: "row 1, carpal tunnel syndrome, imaging column",
    lines: [[150, 151]],
    text: "Other questions about the wrist belong to the musculoskeletal guideline MS-21.",
    operative: true
  },
  {
    id: "PN-2.c5",
    kind: "redirect",
    strength: "points",
    place: "row 1, carpal tunnel syndrome, imaging column",
    lines: [[151, 155]],
    text: "A question about the neck belongs to the spine guideline SP-3.",
    operative: true
  },
  {
    id: "PN-2.c6",
    kind: "prerequisite",
    strength: "must",
    place: "row 2, ulnar neuropathy, EMG/NCV column",
    lines: [[157, 157]],
    text: "Electrodiagnostics come before any imaging for ulnar neuropathy.",
    operative: true
  },
  {
    id: "PN-2.c7",
    kind: "approval",
    strength: "may",
    place: "row 2, ulnar neuropathy, imaging column",
    lines: [[159, 161]],
    text: "Ultrasound serves where neither examination nor electrodiagnostics gives a clear answer.",
    operative: true
  },
  {
    id: "PN-2.c8",
    kind: "approval",
    strength: "may",
    place: "row 2, ulnar neuropathy, imaging column, item 1",
    lines: [[163, 166]],
    text: "Plain MRI of the elbow, or of upper arm or forearm, before an operation.",
    operative: true
  },
  {
    id: "PN-2.c9",
    kind: "approval",
    strength: "may",
    place: "row 2, ulnar neuropathy, imaging column, item 2",
    lines: [
      [163, 165],
      [167, 169]
    ],
    text: "The same MRI for a complex case that is still undiagnosed after electrodiagnostics and ultrasound alike.",
    operative: true
  },
  {
    id: "PN-2.c10",
    kind: "prerequisite",
    strength: "must",
    place: "row 3, radial neuropathy, EMG/NCV column",
    lines: [[171, 171]],
    text: "Electrodiagnostics come before any imaging for radial neuropathy.",
    operative: true
  },
  {
    id: "PN-2.c11",
    kind: "approval",
    strength: "may",
    place: "row 3, radial neuropathy, imaging column",
    lines: [[173, 175]],
    text: "Plain MRI of upper arm or forearm if the case is severe and an operation is being considered.",
    operative: true
  },
  {
    id: "PN-2.c12",
    kind: "approval",
    strength: "may",
    place: "row 3, radial neuropathy, imaging column",
    lines: [[177, 179]],
    text:
      "MRI of upper arm or forearm before and after contrast if a tumor of the nerve, such as a neuroma, is " +
      "suspected.",
    operative: true
  },
  {
    id: "PN-2.c13",
    kind: "informative",
    strength: "describes",
    place: "row 3, radial neuropathy, notes",
    lines: [[181, 183]],
    text: "Wrist drop and the usual sites of radial nerve entrapment",
    operative: false,
    why: "Notes explain the disorder; they add no criterion to the row."
  },
  {
    id: "PN-2.c14",
    kind: "informative",
    strength: "describes",
    place: "row 3, radial neuropathy, notes",
    lines: [[184, 184]],
    text: "Injury and fractures as causes of radial nerve damage",
    operative: false,
    why: "A cause is not an indication in this row: it asks for severity and surgery, or a suspected tumor."
  },
  {
    id: "PN-2.c15",
    kind: "prerequisite",
    strength: "must",
    place: "row 4, sciatic neuropathy, EMG/NCV column",
    lines: [[186, 186]],
    text: "Electrodiagnostics come before any imaging for sciatic neuropathy.",
    operative: true
  },
  {
    id: "PN-2.c16",
    kind: "approval",
    strength: "may",
    place: "row 4, sciatic neuropathy, imaging column",
    lines: [[188, 190]],
    text: "Plain MRI of the pelvis can be done to evaluate sciatic neuropathy.",
    operative: true
  },
  {
    id: "PN-2.c17",
    kind: "denial-or-limit",
    strength: "bars",
    place: "row 4, sciatic neuropathy, imaging column",
    lines: [[192, 193]],
    text: "Plain CT of the pelvis is not indicated, since it separates soft tissues poorly.",
    operative: true
  },
  {
    id: "PN-2.c18",
    kind: "approval",
    strength: "may",
    place: "row 4, sciatic neuropathy, imaging column",
    lines: [[193, 196]],
    text:
      "The one exception is the rare patient who is allergic to contrast and also barred from MRI, for " +
      "instance by a pacemaker.",
    operative: true
  },
  {
    id: "PN-2.c19",
    kind: "informative",
    strength: "describes",
    place: "row 4, sciatic neuropathy, notes",
    lines: [[199, 202]],
    text: "Causes of sciatic neuropathy",
    operative: false,
    why: "The row grants the study for the disorder itself; its causes are not filters."
  },
  {
    id: "PN-2.c20",
    kind: "exemption",
    strength: "not needed",
    place: "row 5, femoral neuropathy, EMG/NCV column",
    lines: [[204, 205]],
    text: "Femoral neuropathy can be imaged without electrodiagnostics.",
    operative: true
  },
  {
    id: "PN-2.c21",
    kind: "approval",
    strength: "may",
    place: "row 5, femoral neuropathy, imaging column",
    lines: [[207, 209]],
    text: "Plain MRI of the pelvis can be done to evaluate femoral neuropathy.",
    operative: true
  },
  {
    id: "PN-2.c22",
    kind: "informative",
    strength: "describes",
    place: "row 5, femoral neuropathy, notes",
    lines: [[211, 212]],
    text: "Settings in which femoral neuropathy occurs",
    operative: false,
    why:
      "The row grants the study for the disorder itself; where it occurs is no filter, and least of all the " +
      "sex of the patient."
  },
  {
    id: "PN-2.c23",
    kind: "exemption",
    strength: "not needed",
    place: "row 6, meralgia paresthetica, EMG/NCV column",
    lines: [[214, 215]],
    text: "Meralgia paresthetica can be imaged without electrodiagnostics.",
    operative: true
  },
  {
    id: "PN-2.c24",
    kind: "approval",
    strength: "may",
    place: "row 6, meralgia paresthetica, imaging column, item 1",
    lines: [[217, 219]],
    text: "Plain MRI of the pelvis before an operation.",
    operative: true
  },
  {
    id: "PN-2.c25",
    kind: "approval",
    strength: "may",
    place: "row 6, meralgia paresthetica, imaging column, item 2",
    lines: [
      [217, 218],
      [220, 220]
    ],
    text: "Plain MRI of the pelvis when the diagnosis is in doubt.",
    operative: true
  },
  {
    id: "PN-2.c26",
    kind: "denial-or-limit",
    strength: "bars",
    place: "row 6, meralgia paresthetica, imaging column",
    lines: [[222, 223]],
    text: "Plain CT of the pelvis is not indicated here either, since it separates soft tissues poorly.",
    operative: true
  },
  {
    id: "PN-2.c27",
    kind: "approval",
    strength: "may",
    place: "row 6, meralgia paresthetica, imaging column",
    lines: [[223, 226]],
    text: "The one exception, again, is a patient both allergic to contrast and barred from MRI.",
    operative: true
  },
  {
    id: "PN-2.c28",
    kind: "definition",
    strength: "describes",
    place: "row 6, meralgia paresthetica, notes",
    lines: [[228, 230]],
    text:
      "Numbness of the outer thigh that does not reach the lower leg, usually recognized from history and " +
      "examination.",
    operative: false,
    why:
      "It describes the typical picture. The criteria ask whether the diagnosis is documented as uncertain, " +
      "not which signs are present."
  },
  {
    id: "PN-2.c29",
    kind: "exemption",
    strength: "not needed",
    place: "row 6, meralgia paresthetica, notes",
    lines: [[230, 231]],
    text: "Electrodiagnostic testing is technically hard here and is not asked for.",
    operative: true
  },
  {
    id: "PN-2.c30",
    kind: "prerequisite",
    strength: "must",
    place: "row 7, peroneal neuropathy, EMG/NCV column",
    lines: [[233, 234]],
    text: "Electrodiagnostics come before any imaging for peroneal neuropathy.",
    operative: true
  },
  {
    id: "PN-2.c31",
    kind: "approval",
    strength: "may",
    place: "row 7, peroneal neuropathy, imaging column",
    lines: [[236, 239]],
    text:
      "Plain MRI of the knee, or of a leg segment other than a joint, if the case is severe and an operation " +
      "is being considered.",
    operative: true
  },
  {
    id: "PN-2.c32",
    kind: "definition",
    strength: "defines",
    place: "row 8, tarsal tunnel syndrome, EMG/NCV column",
    lines: [[241, 242]],
    text: "The electrodiagnostic column does not apply to tarsal tunnel syndrome: this policy sets no rule for it.",
    operative: true
  },
  {
    id: "PN-2.c33",
    kind: "redirect",
    strength: "points",
    place: "row 8, tarsal tunnel syndrome, imaging column",
    lines: [[244, 246]],
    text: "Tarsal tunnel syndrome belongs to the musculoskeletal guideline MS-27.",
    operative: true
  },
  {
    id: "PN-2.c34",
    kind: "informative",
    strength: "describes",
    place: "references",
    lines: [[248, 266]],
    text: "Six references on imaging of limb neuropathies",
    operative: false,
    why: "A list of literature; it states no criterion."
  }
] as const satisfies ReadonlyArray<Clause>
