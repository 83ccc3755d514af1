/**
 * Readings of disorders of many nerves (PN-3). Data only: it may not know how a program asks for them.
 */
import type { Reading } from "../reading.ts"

export const polyneuropathiesReadings = [
  {
    id: "R-18",
    question: "What do the findings in a crossover syndrome have to point to, and what is the spinal cord as a study?",
    options: [
      {
        id: "area-by-area",
        says:
          "Each area requested needs findings that point to that area. The spinal cord means the cervical and the " +
          "thoracic spine; a lumbar request is ClinicalReview."
      },
      {
        id: "any-finding",
        says: "Findings that point to brain or cord open both."
      },
      {
        id: "whole-spine",
        says: "The spinal cord means the whole spine, lumbar included."
      }
    ],
    reason:
      "The text speaks of abnormalities in those areas, which distributes over them. The cord ends near the first " +
      "lumbar vertebrae, so the lumbar spine is a matter of judgment.",
    clauses: ["PN-3.c3"],
    live: false
  },
  {
    id: "R-19",
    question:
      "What do CIDP and multifocal motor neuropathy need, and do their pointers to other sections grant anything?",
    options: [
      {
        id: "uncertain-after-emg",
        says:
          "Both need a diagnosis still uncertain after EMG. The pointers grant nothing: MRI of plexus or muscle " +
          "under CIDP is ClinicalReview citing PN-3.c10, since the text points there and the targets do not name " +
          "CIDP."
      },
      {
        id: "pointer-grants",
        says: "The pointer opens the studies of the sections it names."
      },
      {
        id: "pointer-is-empty",
        says: "Such a study is CriteriaNotMet, because this row lists only the lumbar spine."
      }
    ],
    reason:
      "A pointer sends the reader on, and the sections it names have their own lists; neither a grant nor a " +
      "refusal follows.",
    clauses: ["PN-3.c9", "PN-3.c10", "PN-3.c12"],
    live: false
  },
  {
    id: "R-20",
    question: "What does the EMG/NCV column mean for POEMS and for paraneoplastic neuropathies?",
    options: [
      {
        id: "refer-only",
        says:
          "POEMS is Referred to ONC-25 and paraneoplastic neuropathy to ONC-30.3. The column gates nothing that " +
          "can be decided here."
      },
      {
        id: "emg-before-referral",
        says: "The referral waits for electrodiagnostics."
      }
    ],
    reason: "The rows grant no study. What the other guideline asks for first is its own affair.",
    clauses: ["PN-3.c13", "PN-3.c14", "PN-3.c15", "PN-3.c16", "PN-3.c17", "PN-3.c18"],
    live: false
  }
] as const satisfies ReadonlyArray<Reading>
