/**
 * PN-0, how the policy is used: its date, whom it governs, and what outranks it. Data only: it may not know who cites
 * a clause.
 */
import type { Clause } from "../clause.ts"

export const pn0 = [
  {
    id: "PN-0.c1",
    kind: "definition",
    strength: "defines",
    place: "title and effective date",
    lines: [[2, 7]],
    text:
      "This is the radiology policy on imaging of peripheral nerve disorders, in force from October 1, 2021. " +
      "No end date is stated.",
    operative: true
  },
  {
    id: "PN-0.c2",
    kind: "definition",
    strength: "defines",
    place: "instructions for use, paragraph 1",
    lines: [[8, 9]],
    text: "The policy governs health benefit plans that Cigna administers.",
    operative: true
  },
  {
    id: "PN-0.c3",
    kind: "informative",
    strength: "describes",
    place: "instructions for use, paragraph 1",
    lines: [[9, 12]],
    text: "Who uses coverage policies, and for what",
    operative: false,
    why: "It describes the readers of the policy and sets no condition on a request."
  },
  {
    id: "PN-0.c4",
    kind: "informative",
    strength: "describes",
    place: "instructions for use, paragraph 1",
    lines: [[12, 15]],
    text: "Individual plans may differ, even exclude a topic",
    operative: false,
    why:
      "What it describes takes effect through PN-0.c5, which ranks the plan document over the policy; " +
      "determinations cite that clause."
  },
  {
    id: "PN-0.c5",
    kind: "precedence",
    strength: "must",
    place: "instructions for use, paragraph 2",
    lines: [[17, 18]],
    text:
      "Where the individual's plan document and the policy disagree, the plan document wins, whether it gives " +
      "more or less.",
    operative: true
  },
  {
    id: "PN-0.c6",
    kind: "precedence",
    strength: "must",
    place: "instructions for use, paragraph 2",
    lines: [[18, 19]],
    text:
      "The plan's own terms settle the benefit unless a federal or state coverage mandate applies, so a " +
      "mandate outranks the plan document.",
    operative: true
  },
  {
    id: "PN-0.c7",
    kind: "prerequisite",
    strength: "must",
    place: "instructions for use, paragraph 2, numbered list",
    lines: [[19, 25]],
    text:
      "Every coverage determination weighs the plan's terms, the law, supporting sources such as this policy, " +
      "and the facts of the case.",
    operative: false,
    why:
      "It binds whoever makes the coverage determination. Results here are criteria results, one of the four " +
      "inputs, and nothing in a request can meet or fail this list."
  },
  {
    id: "PN-0.c8",
    kind: "precedence",
    strength: "must",
    place: "instructions for use, numbered item 1",
    lines: [[22, 22]],
    text: "The version of the plan document that counts is the one in force when the service is rendered.",
    operative: true
  },
  {
    id: "PN-0.c9",
    kind: "definition",
    strength: "defines",
    place: "instructions for use, paragraph 3",
    lines: [[27, 27]],
    text: "Coverage policies exist only for running health benefit plans.",
    operative: false,
    why: "It states what the document is for; no fact of a request bears on it."
  },
  {
    id: "PN-0.c10",
    kind: "denial-or-limit",
    strength: "bars",
    place: "instructions for use, paragraph 3",
    lines: [[27, 28]],
    text: "The document is no treatment advice and must not serve as a standard of treatment.",
    operative: false,
    why:
      "It limits the use of the document, not any study. It is why results are worded as criteria met or not " +
      "met and never as an order to image."
  },
  {
    id: "PN-0.c11",
    kind: "informative",
    strength: "describes",
    place: "instructions for use, paragraph 4",
    lines: [[30, 30]],
    text: "Who wrote the policy",
    operative: false,
    why: "Authorship decides nothing."
  },
  {
    id: "PN-0.c12",
    kind: "denial-or-limit",
    strength: "may",
    place: "instructions for use, paragraph 4",
    lines: [[30, 31]],
    text: "Parts of the policy may not apply to some of the plans that Cigna administers.",
    operative: false,
    why:
      "It names neither the parts nor the plans, so there is nothing to check. A plan that differs is seen " +
      "through its plan document (PN-0.c5, R-02) or as not administered under the policy (PN-0.c2, R-03)."
  },
  {
    id: "PN-0.c13",
    kind: "definition",
    strength: "defines",
    place: "instructions for use, paragraph 5",
    lines: [[33, 33]],
    text:
      "The text also names procedures that eviCore does not review for Cigna, so being mentioned is not being " +
      "reviewed.",
    operative: true
  },
  {
    id: "PN-0.c14",
    kind: "redirect",
    strength: "points",
    place: "instructions for use, paragraph 5",
    lines: [[33, 34]],
    text: "Which procedures are reviewed is found in Cigna's own current list of codes.",
    operative: true
  },
  {
    id: "PN-0.c15",
    kind: "informative",
    strength: "describes",
    place: "notice on procedure codes",
    lines: [[36, 40]],
    text: "Trademark, copyright and liability notice for the procedure codes",
    operative: false,
    why: "A legal notice about the code set; it says nothing about any request."
  },
  {
    id: "PN-0.c16",
    kind: "definition",
    strength: "defines",
    place: "abbreviations",
    lines: [[41, 78]],
    text: "A glossary of eighteen abbreviations, some of which (MRS, CPK) occur nowhere else in the text.",
    operative: false,
    why: "Expanding an abbreviation grants and bars nothing."
  }
] as const satisfies ReadonlyArray<Clause>
