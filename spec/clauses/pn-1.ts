/**
 * PN-1, the rules for every section: evaluation, electrodiagnostics, and the order of ultrasound, MRI and CT. Data
 * only: it may not know who cites a clause.
 */
import type { Clause } from "../clause.ts"

export const pn1 = [
  {
    id: "PN-1.c1",
    kind: "prerequisite",
    strength: "must",
    place: "paragraph 1",
    lines: [[79, 80]],
    text: "No advanced imaging is considered before a pertinent clinical evaluation.",
    operative: true
  },
  {
    id: "PN-1.c2",
    kind: "prerequisite",
    strength: "should",
    place: "paragraph 1",
    lines: [[81, 83]],
    text:
      "The evaluation should hold a history, a physical with its neurological part, suitable laboratory work, " +
      "simpler imaging, and electrodiagnostics.",
    operative: true
  },
  {
    id: "PN-1.c3",
    kind: "exemption",
    strength: "may",
    place: "paragraph 1",
    lines: [[83, 86]],
    text:
      "For an established patient a substantive remote contact, by video, telephone or written message, can be " +
      "the evaluation.",
    operative: true
  },
  {
    id: "PN-1.c4",
    kind: "informative",
    strength: "describes",
    place: "paragraph 2",
    lines: [[87, 88]],
    text: "Early nerve conduction findings and when they peak",
    operative: false,
    why: "It explains the delay; PN-1.c5 draws the consequence, and determinations cite that clause."
  },
  {
    id: "PN-1.c5",
    kind: "exemption",
    strength: "may",
    place: "paragraph 2",
    lines: [[88, 90]],
    text:
      "Because early studies can be normal, a reviewer weighs an early course individually wherever a section " +
      "asks for electrodiagnostics.",
    operative: true
  },
  {
    id: "PN-1.c6",
    kind: "exemption",
    strength: "may",
    place: "paragraph 3",
    lines: [[91, 93]],
    text:
      "While the pandemic limits visits in person, the electrodiagnostic requirement can be waived; the " +
      "treating neurologist or the team in charge of care decides whether the study is needed.",
    operative: true
  },
  {
    id: "PN-1.c7",
    kind: "ordering",
    strength: "should",
    place: "paragraph 4",
    lines: [[95, 96]],
    text: "Where a peripheral nerve is to be imaged and lies near the surface, ultrasound is preferred.",
    operative: true
  },
  {
    id: "PN-1.c8",
    kind: "approval",
    strength: "may",
    place: "paragraph 4",
    lines: [[96, 98]],
    text: "MRI can be used for nerves that lie deep or behind bone, as the two plexuses do, and to plan an operation.",
    operative: true
  },
  {
    id: "PN-1.c9",
    kind: "denial-or-limit",
    strength: "bars",
    place: "paragraph 4",
    lines: [[98, 98]],
    text: "CT of a peripheral nerve is only for patients in whom MRI is contraindicated.",
    operative: true
  },
  {
    id: "PN-1.c10",
    kind: "informative",
    strength: "describes",
    place: "references",
    lines: [[100, 135]],
    text: "Ten references on peripheral nerve imaging and work-up",
    operative: false,
    why: "A list of literature; it states no criterion."
  }
] as const satisfies ReadonlyArray<Clause>
