/**
 * PN-8.3, fasciculations: what comes before imaging, and what may then be imaged. Data only: it may not know who
 * cites a clause.
 */
import type { Clause } from "../clause.ts"

export const pn83 = [
  {
    id: "PN-8.3.c1",
    kind: "definition",
    strength: "describes",
    place: "item 1",
    lines: [[680, 683]],
    text: "Fasciculations: involuntary irregular twitches with harmless or serious causes.",
    operative: false,
    why: "It describes the sign. The request states that fasciculations are the indication."
  },
  {
    id: "PN-8.3.c2",
    kind: "prerequisite",
    strength: "must",
    place: "item 2, lead-in",
    lines: [[684, 684]],
    text: "Before advanced imaging for fasciculations, a history and laboratory tests have to be on file.",
    operative: true
  },
  {
    id: "PN-8.3.c3",
    kind: "prerequisite",
    strength: "must",
    place: "item 2, history",
    lines: [[686, 688]],
    text:
      "The history covers course, weakness and areas involved, and says of pain, sensory loss and sphincter " +
      "trouble whether each is present or absent.",
    operative: true
  },
  {
    id: "PN-8.3.c4",
    kind: "prerequisite",
    strength: "must",
    place: "item 2, laboratory tests",
    lines: [[690, 693]],
    text:
      "Nine tests: blood count, metabolic panel, calcium, thyroid, vitamin B12, sedimentation rate, " +
      "antinuclear antibodies, rheumatoid factor, and serum electrophoresis with immunofixation.",
    operative: true
  },
  {
    id: "PN-8.3.c5",
    kind: "prerequisite",
    strength: "may",
    place: "item 2, special tests",
    lines: [[695, 696]],
    text: "Some situations may call for special tests, such as those for Lyme disease, HIV or heavy metals.",
    operative: false,
    why:
      "It is open-ended and left to the clinician: no list says when a special test is due, so its absence " +
      "cannot count against a request."
  },
  {
    id: "PN-8.3.c6",
    kind: "approval",
    strength: "must",
    place: "item 3",
    lines: [[698, 700]],
    text:
      "Signs of upper motor neuron disease, such as raised tone, brisk reflexes, Babinski or Hoffmann signs, " +
      "call for imaging of the central nervous system.",
    operative: true
  },
  {
    id: "PN-8.3.c7",
    kind: "approval",
    strength: "must",
    place: "item 3, studies",
    lines: [[701, 705]],
    text:
      "MRI of the brain, the cervical spine, the thoracic spine, or any of them, each in one of two contrast " +
      "modes, excludes what mimics motor neuron disease.",
    operative: true
  },
  {
    id: "PN-8.3.c8",
    kind: "denial-or-limit",
    strength: "bars",
    place: "item 3, lumbar spine",
    lines: [[706, 707]],
    text: "Imaging of the lumbar spine is typically not indicated in fasciculations.",
    operative: true
  },
  {
    id: "PN-8.3.c9",
    kind: "approval",
    strength: "may",
    place: "item 3, lumbar spine",
    lines: [[706, 711]],
    text: "The bar lifts with sphincter involvement, or if a lower motor neuron cause in the legs has to be ruled out.",
    operative: true
  },
  {
    id: "PN-8.3.c10",
    kind: "redirect",
    strength: "points",
    place: "item 3, lumbar spine",
    lines: [[709, 711]],
    text: "Lumbar radiculopathy and the like belong to the spine guideline SP-6.1.",
    operative: true
  },
  {
    id: "PN-8.3.c11",
    kind: "prerequisite",
    strength: "should",
    place: "item 4",
    lines: [[713, 715]],
    text:
      "Nerve conduction studies and needle EMG, both, should nevertheless be complete before the central " +
      "nervous system is imaged for fasciculations.",
    operative: true
  },
  {
    id: "PN-8.3.c12",
    kind: "informative",
    strength: "describes",
    place: "item 5",
    lines: [[717, 717]],
    text: "Fasciculations seen on electrodiagnostic testing",
    operative: false,
    why: "An observation; no criterion follows from it."
  },
  {
    id: "PN-8.3.c13",
    kind: "redirect",
    strength: "points",
    place: "item 5",
    lines: [[717, 719]],
    text: "A spine request that does not qualify as a disease of nerve or muscle belongs to the spine guidelines.",
    operative: true
  }
] as const satisfies ReadonlyArray<Clause>
