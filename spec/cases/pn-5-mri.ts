/**
 * Worked cases of PN-5, which MRI goes with which plexus. Data only; it may not know how a request is decided.
 */
import type { WorkedCase } from "../case.ts"
import { bothPlexuses, lowerPlexus, unplacedPlexus, upperPlexus } from "./indications.ts"
import { studied } from "./on-file.ts"
import { pelvisMri } from "./ordered.ts"

const abdomenAndPelvis = { modality: "MRI", region: "abdomen and pelvis", contrast: "without and with" }

export const pn5MriCases: ReadonlyArray<WorkedCase> = [
  // ── MRI ───────────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-5/pelvis-for-lumbosacral",
    says:
      "The lumbosacral plexus is involved: MRI of the pelvis before and after contrast shows it. Fat suppression " +
      "is noted, not judged.",
    shows: [
      { clause: "PN-5.c1", how: "met" },
      { or: "PN-5.c1", limb: "pelvis, for the lumbosacral plexus" },
      { reading: "R-23" },
      { reading: "R-59" },
      { trap: "T-17" }
    ],
    request: { ...studied, indications: [lowerPlexus], services: [{ study: pelvisMri }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-5.c1", "PN-5.c6"] }]
  },
  {
    id: "PN-5/pelvis-for-upper-lumbar",
    says: "The upper lumbar plexus is involved: the pelvis alone would miss it.",
    shows: [
      { clause: "PN-5.c1", how: "just missed" },
      { clause: "PN-5.c2", how: "just missed" },
      { clause: "PN-5.c6", how: "applies" },
      { reading: "R-23" },
      { trap: "T-17" }
    ],
    request: { ...studied, indications: [upperPlexus], services: [{ study: pelvisMri }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c6"] }]
  },
  {
    id: "PN-5/abdomen-with-pelvis-for-upper-lumbar",
    says: "Abdomen (74183) and pelvis (72197) ordered together for the upper lumbar plexus: both are supported.",
    shows: [
      { clause: "PN-5.c2", how: "met" },
      { reading: "R-42" },
      { reading: "R-43" },
      { trap: "T-19" },
      { trap: "T-41" }
    ],
    request: { ...studied, indications: [upperPlexus], services: [{ code: "74183" }, { code: "72197" }] },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-5.c2"] },
      { outcome: "CriteriaMet", clauses: ["PN-5.c2"] }
    ]
  },
  {
    id: "PN-5/abdomen-and-pelvis-as-one",
    says: "The same pair ordered as one study of abdomen and pelvis.",
    shows: [
      { clause: "PN-5.c2", how: "met" },
      { or: "PN-5.c1", limb: "abdomen and pelvis, for the upper lumbar plexus" },
      { reading: "R-23" },
      { trap: "T-17" }
    ],
    request: { ...studied, indications: [upperPlexus], services: [{ study: abdomenAndPelvis }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-5.c2", "PN-5.c6"] }]
  },
  {
    id: "PN-5/abdomen-alone",
    says: "The abdomen alone is not listed, for no part of the plexus.",
    shows: [
      { clause: "PN-5.c2", how: "just missed" },
      { reading: "R-23" },
      { reading: "R-42" },
      { trap: "T-19" },
      { trap: "T-41" }
    ],
    request: { ...studied, indications: [upperPlexus], services: [{ code: "74183" }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c2"] }]
  },
  {
    id: "PN-5/pair-for-lumbosacral",
    says: "Abdomen and pelvis ordered for the lumbosacral plexus: the pelvis is supported, the abdomen is not.",
    shows: [{ clause: "PN-5.c6", how: "applies" }, { reading: "R-42" }, { trap: "T-17" }, { trap: "T-41" }],
    request: { ...studied, indications: [lowerPlexus], services: [{ code: "74183" }, { code: "72197" }] },
    expect: [
      { outcome: "CriteriaNotMet", clauses: ["PN-5.c6"] },
      { outcome: "CriteriaMet", clauses: ["PN-5.c1"] }
    ]
  },
  {
    id: "PN-5/pair-part-undocumented",
    says:
      "Both ordered and the part not on file: the pelvis is supported either way, the abdomen waits for the " +
      "answer.",
    shows: [{ reading: "R-42" }],
    request: { ...studied, indications: [unplacedPlexus], services: [{ code: "72197" }, { code: "74183" }] },
    expect: [
      { outcome: "CriteriaMet", clauses: [] },
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].part"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-5/both-parts",
    says: "Both plexuses are involved: abdomen and pelvis.",
    shows: [{ or: "PN-5.c2", limb: "both plexuses involved" }, { reading: "R-23" }],
    request: { ...studied, indications: [bothPlexuses], services: [{ study: abdomenAndPelvis }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-5.c2"] }]
  },
  {
    id: "PN-5/one-study-too-wide",
    says:
      "One study of abdomen and pelvis where only the lumbosacral plexus is involved covers more than is " +
      "supported.",
    shows: [
      { clause: "PN-5.c2", how: "just missed" },
      { clause: "PN-5.c6", how: "applies" },
      { reading: "R-23" },
      { trap: "T-17" }
    ],
    request: { ...studied, indications: [lowerPlexus], services: [{ study: abdomenAndPelvis }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c6"] }]
  },
  {
    id: "PN-5/plain-pelvis",
    says: "The plain pelvic MRI (72195) is the study of sciatic and femoral neuropathy, not of the plexus.",
    shows: [{ clause: "PN-5.c1", how: "just missed" }, { reading: "R-40" }, { trap: "T-20" }],
    request: { ...studied, indications: [lowerPlexus], services: [{ code: "72195" }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c1"], kind: "not-listed" }]
  },
  {
    id: "PN-5/code-against-order",
    says:
      "The code is that of the plain pelvis, the order says before and after contrast: which of the two has to be " +
      "asked.",
    shows: [{ reading: "R-41" }, { trap: "T-20" }],
    request: { ...studied, indications: [lowerPlexus], services: [{ code: "72195", study: pelvisMri }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].code"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-5/part-undocumented",
    says: "A pelvic MRI with all else on file: which plexus is involved has to be asked.",
    shows: [{ reading: "R-23" }],
    request: { ...studied, indications: [unplacedPlexus], services: [{ study: pelvisMri }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].part"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  }
]
