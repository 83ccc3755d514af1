/**
 * PN-3, the table of disorders of many nerves, row by row. Data only: it may not know who cites a clause.
 */
import type { Clause } from "../clause.ts"

export const pn3 = [
  {
    id: "PN-3.c1",
    kind: "definition",
    strength: "defines",
    place: "table head",
    lines: [[267, 272]],
    text:
      "For each disorder the table says whether electrodiagnostics come first, which advanced imaging is open, " +
      "and adds comments.",
    operative: false,
    why: "Says how the column is read; the cell of each row is a clause of its own, and that one is cited."
  },
  {
    id: "PN-3.c2",
    kind: "prerequisite",
    strength: "must",
    place: "row 1, crossover syndromes, EMG/NCV column",
    lines: [[274, 278]],
    text:
      "Electrodiagnostics come before imaging for syndromes that affect peripheral and central nervous system " +
      "together.",
    operative: true
  },
  {
    id: "PN-3.c3",
    kind: "approval",
    strength: "may",
    place: "row 1, crossover syndromes, imaging column",
    lines: [[280, 283]],
    text: "MRI of brain, spinal cord or both, before and after contrast, each where the findings point to it.",
    operative: true
  },
  {
    id: "PN-3.c4",
    kind: "definition",
    strength: "defines",
    place: "row 1, crossover syndromes, comments",
    lines: [[285, 287]],
    text: "Guillain-Barré syndrome and Lyme disease are named as instances.",
    operative: false,
    why:
      "The list is open. A request names the crossover row itself, and an instance neither widens nor narrows " +
      "what the row grants."
  },
  {
    id: "PN-3.c5",
    kind: "prerequisite",
    strength: "must",
    place: "row 2, AIDS-related cytomegaloviral disease, EMG/NCV column",
    lines: [[289, 295]],
    text: "Electrodiagnostics come before imaging for AIDS-related cytomegaloviral neuropathy or radiculopathy.",
    operative: true
  },
  {
    id: "PN-3.c6",
    kind: "approval",
    strength: "may",
    place: "row 2, AIDS-related cytomegaloviral disease, imaging column",
    lines: [[296, 298]],
    text: "MRI of the lumbar spine before and after contrast once the condition is suspected.",
    operative: true
  },
  {
    id: "PN-3.c7",
    kind: "informative",
    strength: "describes",
    place: "row 2, AIDS-related cytomegaloviral disease, comments",
    lines: [[300, 302]],
    text: "Typical picture: urinary retention, puzzling signs in the legs",
    operative: false,
    why: "A comment without a verb: it describes what raises the suspicion and is no condition beside it."
  },
  {
    id: "PN-3.c8",
    kind: "prerequisite",
    strength: "must",
    place: "row 3, CIDP, EMG/NCV column",
    lines: [[304, 312]],
    text: "Electrodiagnostics come before imaging for CIDP.",
    operative: true
  },
  {
    id: "PN-3.c9",
    kind: "approval",
    strength: "may",
    place: "row 3, CIDP, imaging column",
    lines: [[314, 315]],
    text: "MRI of the lumbar spine before and after contrast if the diagnosis is still uncertain after EMG.",
    operative: true
  },
  {
    id: "PN-3.c10",
    kind: "redirect",
    strength: "points",
    place: "row 3, CIDP, imaging column",
    lines: [[315, 317]],
    text:
      "For plexus and muscle it points to the sections on the two plexuses and on muscle disease in this same " +
      "policy.",
    operative: true
  },
  {
    id: "PN-3.c11",
    kind: "prerequisite",
    strength: "must",
    place: "row 4, multifocal motor neuropathy, EMG/NCV column",
    lines: [[319, 320]],
    text: "Electrodiagnostics come before imaging for multifocal motor neuropathy.",
    operative: true
  },
  {
    id: "PN-3.c12",
    kind: "approval",
    strength: "may",
    place: "row 4, multifocal motor neuropathy, imaging column",
    lines: [[320, 322]],
    text:
      "MRI of the brachial plexus before and after contrast, as a chest or an arm study, if the diagnosis is " +
      "still uncertain after EMG.",
    operative: true
  },
  {
    id: "PN-3.c13",
    kind: "prerequisite",
    strength: "must",
    place: "row 5, POEMS, EMG/NCV column",
    lines: [[324, 333]],
    text: "Electrodiagnostics are marked as coming first in POEMS.",
    operative: false,
    why:
      "The row grants no study of its own, and a referral does not wait for electrodiagnostics (R-20, R-46), " +
      "so the mark gates nothing that can be decided here."
  },
  {
    id: "PN-3.c14",
    kind: "denial-or-limit",
    strength: "bars",
    place: "row 5, POEMS, imaging column",
    lines: [[335, 338]],
    text: "Advanced imaging in POEMS is for what the disease does outside the nervous system.",
    operative: true
  },
  {
    id: "PN-3.c15",
    kind: "redirect",
    strength: "points",
    place: "row 5, POEMS, comments",
    lines: [[340, 345]],
    text: "Imaging for POEMS belongs to the oncology guideline ONC-25.",
    operative: true
  },
  {
    id: "PN-3.c16",
    kind: "prerequisite",
    strength: "must",
    place: "row 6, paraneoplastic neuropathies, EMG/NCV column",
    lines: [[347, 355]],
    text: "Electrodiagnostics are marked as coming first in paraneoplastic neuropathies.",
    operative: false,
    why:
      "The row grants no study of its own, and a referral does not wait for electrodiagnostics (R-20, R-46), " +
      "so the mark gates nothing that can be decided here."
  },
  {
    id: "PN-3.c17",
    kind: "redirect",
    strength: "points",
    place: "row 6, paraneoplastic neuropathies, imaging column",
    lines: [[357, 358]],
    text: "The clinical concern decides what to image, under whichever guideline covers it.",
    operative: true
  },
  {
    id: "PN-3.c18",
    kind: "redirect",
    strength: "points",
    place: "row 6, paraneoplastic neuropathies, imaging column",
    lines: [[358, 361]],
    text: "A suspected paraneoplastic syndrome belongs to the oncology guideline ONC-30.3.",
    operative: true
  },
  {
    id: "PN-3.c19",
    kind: "informative",
    strength: "describes",
    place: "references",
    lines: [[363, 385]],
    text: "Seven references on polyneuropathy and paraneoplastic syndromes",
    operative: false,
    why: "A list of literature; it states no criterion."
  }
] as const satisfies ReadonlyArray<Clause>
