/**
 * Readings added while the programs were written, where text and earlier readings were silent: studies and indications
 * side by side, and how far a clause reaches. Data only: it may not know how a program asks for them.
 */
import type { Reading } from "../reading.ts"

export const addedReachReadings = [
  {
    id: "R-64",
    question: "Which pairs count as joined by or in R-43?",
    options: [
      {
        id: "every-printed-or",
        says:
          "Every pair that the text joins by or: those of R-43, and also ultrasound or MRI of the wrist, chest or " +
          "arm MRI (71552 or 73220) in multifocal motor neuropathy, MRI or CT in PN-5."
      },
      {
        id: "named-in-r-43",
        says: "Only those that R-43 names."
      }
    ],
    reason: "The ground of R-43 is the word or, and it stands in these places too.",
    clauses: ["PN-2.c3", "PN-3.c12", "PN-5.c1", "PN-5.c3", "PN-5.c4"],
    live: false
  },
  {
    id: "R-65",
    question: "What if a Gaucher study of the same kind is on file and the diagnosis is recent?",
    options: [
      {
        id: "repeat",
        says: "It is a repeat, however recent the diagnosis."
      },
      {
        id: "still-initial",
        says: "It is still part of the first work-up."
      }
    ],
    reason: "The first study at diagnosis has then been done, and what follows is what the repeat clauses describe.",
    clauses: ["PN-6.3.c7", "PN-6.3.c8", "PN-6.3.c9", "PN-6.3.c10"],
    live: false
  },
  {
    id: "R-66",
    question: "Are two segments of one limb, such as upper arm and forearm, two studies of a list?",
    options: [
      { id: "two-studies", says: "Yes: more than one study of the list is ordered, so a reviewer chooses (R-43)." },
      { id: "one-item", says: "No: both are the one item of the list that speaks of the limb outside its joints." }
    ],
    reason:
      "Each list offers one region; two services for it are more than it offers, and a person can still allow both.",
    clauses: ["PN-2.c8", "PN-2.c11", "PN-2.c31", "PN-3.c12", "PN-4.c1"],
    live: false
  },
  {
    id: "R-67",
    question: "What of a lumbar study for fasciculations when the history does not address the sphincters?",
    options: [
      {
        id: "spine-guidelines",
        says: "Without a cause in the legs to exclude it follows the Spine guidelines: neither ground is documented absent."
      },
      { id: "not-indicated", says: "CriteriaNotMet (not-indicated), as if sphincter involvement were absent." }
    ],
    reason:
      "The bar falls on studies for which both grounds are known to be absent; an unasked question is not an answer.",
    clauses: ["PN-8.3.c3", "PN-8.3.c8", "PN-8.3.c9", "PN-8.3.c13"],
    live: false
  },
  {
    id: "R-68",
    question: "Where does NotGoverned stand among the outcomes of several indications?",
    options: [
      {
        id: "last",
        says: "Last: an indication under which the policy decides goes before one under which it does not."
      },
      { id: "first", says: "First: what is not governed under one indication is not governed at all." }
    ],
    reason: "Only a radiograph is governed under one indication (Gaucher bone pain) and not under another.",
    clauses: ["PN-6.3.c16"],
    live: false
  },
  {
    id: "R-69",
    question: "How far does the rule on fasciculations beside ALS reach (R-44)?",
    options: [
      {
        id: "any-als",
        says: "Any request that states both, however far the diagnosis of ALS has got; adult muscular atrophy falls under R-45."
      },
      { id: "suspected-als", says: "Only suspected ALS; established ALS goes before fasciculations." }
    ],
    reason: "The two sections differ on EMG and on the lumbar spine whatever the standing of the diagnosis.",
    clauses: ["PN-8.1.c2", "PN-8.1.c3", "PN-8.3.c7"],
    live: false
  },
  {
    id: "R-70",
    question: "Which regions can be the affected area of a painful bone in Gaucher disease?",
    options: [
      { id: "bones", says: "Every region but brain and abdomen, which are organs and not bones." },
      { id: "any-region", says: "Every region, as ordered." }
    ],
    reason: "The clause speaks of bone pain after a radiograph of the bone; the abdomen has clauses of its own.",
    clauses: ["PN-6.3.c9", "PN-6.3.c17"],
    live: false
  },
  {
    id: "R-71",
    question: "Is an MRN of the brain a study under PN-7?",
    options: [
      { id: "not-listed", says: "No: PN-7 is about peripheral nerves, so a brain MRN is not listed." },
      { id: "judged", says: "Yes: every study ordered as MRN is judged by the criteria of PN-7 alone." }
    ],
    reason: "The clause ties the study to surgery and repair of peripheral nerves, and the brain has none.",
    clauses: ["PN-7.c1"],
    live: false
  },
  {
    id: "R-72",
    question: "Do follow-up and the CT for malignant change ask whether a nerve sheath tumor is suspected?",
    options: [
      { id: "asks", says: "Yes: a tumor documented as neither suspected nor established opens no study of PN-9." },
      { id: "implied", says: "No: both presuppose the tumor." }
    ],
    reason: "The whole list opens on suspicion; a documented absence of it closes the list.",
    clauses: ["PN-9.c2", "PN-9.c6", "PN-9.c7", "PN-9.c8", "PN-9.c9"],
    live: false
  },
  {
    id: "R-73",
    question: "Does the pointer for vascular thoracic outlet syndrome take every study, PET and cervical MRI included?",
    options: [
      {
        id: "every-study",
        says: "Yes: the vascular form is no disorder of the plexus, so its guideline decides any study."
      },
      {
        id: "plexus-studies",
        says: "No: PET keeps its order of tests, and a cervical study for radiculopathy its own pointer."
      }
    ],
    reason: "The order of tests and the pointer to the spine speak of the plexus; the vascular form lies outside it.",
    clauses: ["PN-4.c14", "PN-4.c17", "PN-4.c9"],
    live: false
  }
] as const satisfies ReadonlyArray<Reading>
