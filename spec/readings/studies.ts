/**
 * Readings of studies, codes, several services or indications, and of the order of a decision. Data only: it may not
 * know how a program asks for them.
 */
import type { Reading } from "../reading.ts"

export const studiesReadings = [
  {
    id: "R-40",
    question: "What is a study, and what of a study that the text does not list?",
    options: [
      {
        id: "listed-studies-only",
        says:
          "A study is modality, region, contrast and side; a code is an attribute. A modality, contrast, region or " +
          "side that the text does not list is CriteriaNotMet (not-listed) with the listed study as the " +
          "alternative. Ultrasound of a superficial nerve whose row lists none, radial, peroneal or lateral " +
          "femoral cutaneous, is ClinicalReview citing PN-1.c7."
      },
      {
        id: "unlisted-is-review",
        says: "Whatever is not listed is left to ClinicalReview."
      },
      {
        id: "region-only",
        says: "Region and modality decide; contrast is the radiologist's choice."
      }
    ],
    reason:
      "Lists of studies with their contrast would be idle if others were as good. The preference for ultrasound of " +
      "superficial nerves keeps that one case from being refused.",
    clauses: ["PN-1.c7", "PN-2.c1", "PN-3.c1", "PN-4.c1", "PN-5.c1", "PN-6.2.c1"],
    live: false
  },
  {
    id: "R-41",
    question: "What if the code and the study described disagree, or the code leaves something open?",
    options: [
      {
        id: "open-between-them",
        says:
          "A contradiction leaves the study open between the two: decided if both give one outcome, otherwise " +
          "NeedsInformation asking which. A code for several regions leaves the region open among them. A code " +
          "that the map lacks says nothing, and the study must be described. A study that the text names without a " +
          "code is judged by the study."
      },
      {
        id: "code-wins",
        says: "The code is what is billed, so it decides."
      },
      {
        id: "description-wins",
        says: "The description is what was ordered, so it decides."
      }
    ],
    reason:
      "Neither source is more certain than the other, and a decision that does not depend on the difference need " +
      "not wait for it.",
    clauses: ["PN-2.c3", "PN-2.c8", "PN-4.c1", "PN-6.2.c1", "PN-6.3.c17"],
    live: false
  },
  {
    id: "R-42",
    question: "Does a list of several codes joined by and grant each of them?",
    options: [
      {
        id: "each-member",
        says:
          "Each member is granted. The only pair is 74183 with 72197, and even there each is a service of its own: " +
          "for the upper lumbar plexus neither is met without the other; for the lumbosacral plexus 72197 is met " +
          "and 74183 is not; with the part undocumented and both ordered, 72197 is met and 74183 is " +
          "NeedsInformation."
      },
      {
        id: "all-or-none",
        says: "A list joined by and is met only when all of it is ordered."
      },
      {
        id: "no-pair",
        says: "The abdomen alone is granted for the upper lumbar plexus too."
      }
    ],
    reason:
      "The lists for ALS, spine and chest name what may be needed. The lumbar pair is one region scanned under two " +
      "codes, offered as a single option.",
    clauses: ["PN-5.c1", "PN-5.c2", "PN-6.3.c7", "PN-8.1.c2", "PN-9.c5", "PN-9.c9"],
    live: false
  },
  {
    id: "R-43",
    question: "How are several services in one request decided?",
    options: [
      {
        id: "one-by-one",
        says:
          "One by one, each seeing the others; the summary lists all and hides none, and no single outcome of a " +
          "request is computed. A report that must show one shows CriteriaMet only if every service is, otherwise " +
          "the first that occurs of CriteriaNotMet, NeedsInformation, ClinicalReview, Referred, NotGoverned, with " +
          "the list. Some studies are joined by or: arm, chest or neck in PN-4; elbow or upper arm and forearm; " +
          "knee or leg; plain or contrast of one region; 71260 or 71250. When more than one of a list is ordered " +
          "for one side and indication, each that would be met is ClinicalReview, citing the list, in whatever " +
          "order they come."
      },
      {
        id: "each-alone",
        says: "Each is decided as if it were the only one, alternatives included."
      },
      {
        id: "first-wins",
        says: "The first of the alternatives is met, the later ones are not."
      }
    ],
    reason:
      "Alternatives are offered in place of one another; the text states no combination and bars none. Which was " +
      "meant is a clinician's choice and not a matter of order.",
    clauses: ["PN-2.c8", "PN-2.c31", "PN-4.c1", "PN-6.1.c4", "PN-6.2.c1", "PN-8.1.c2", "PN-8.3.c7"],
    live: false
  },
  {
    id: "R-44",
    question: "Which section decides when fasciculations and suspected ALS both fit?",
    options: [
      {
        id: "by-stated-indication",
        says:
          "Fasciculations stated as the indication: PN-8.3. ALS as the suspected diagnosis: PN-8.1. Both stated: " +
          "ClinicalReview when the two differ, so that the more demanding one does not silently win."
      },
      {
        id: "als-wins",
        says: "PN-8.1 decides, because it names the disease."
      },
      {
        id: "stricter-wins",
        says: "PN-8.3 decides, because it asks for more."
      }
    ],
    reason: "The text gives no precedence between the two, and their criteria differ on EMG and on the lumbar spine.",
    clauses: ["PN-8.1.c3", "PN-8.3.c7", "PN-8.3.c8"],
    live: false
  },
  {
    id: "R-45",
    question: "How are several indications for one service combined?",
    options: [
      {
        id: "best-of",
        says:
          "Each is decided on its own and all are listed. The service takes the first that occurs of CriteriaMet, " +
          "ClinicalReview, Referred, CriteriaNotMet, over every completion of the facts that the indications " +
          "share: the same in all, that outcome; otherwise NeedsInformation. R-44 comes before."
      },
      {
        id: "all-must-hold",
        says: "The service is met only if every stated indication is."
      },
      {
        id: "first-stated",
        says: "The first indication stated decides."
      }
    ],
    reason: "One good reason is enough for a study, and a second one does not spoil it.",
    clauses: ["PN-2.c1", "PN-3.c1", "PN-4.c1", "PN-5.c1"],
    live: false
  },
  {
    id: "R-46",
    question: "Does a referral wait for the evaluation or for electrodiagnostics?",
    options: [
      {
        id: "no-wait",
        says:
          "No: the other guideline has gates of its own. The one exception is the order of tests before a PET for " +
          "a plexus."
      },
      {
        id: "gates-first",
        says: "Yes: a request that fails a gate here is not passed on."
      }
    ],
    reason: "A pointer asks nothing of the request. Refusing here what another guideline decides would decide it.",
    clauses: ["PN-1.c1", "PN-2.c33", "PN-3.c15", "PN-3.c18", "PN-4.c17", "PN-5.c15", "PN-8.3.c13"],
    live: false
  },
  {
    id: "R-47",
    question: "How is age counted, and where do words such as established come from?",
    options: [
      {
        id: "stated-facts",
        says:
          "Age is whole years at the date of service. Established, suspected and known are facts about the " +
          "diagnosis and are never read from a diagnosis code."
      },
      {
        id: "from-codes",
        says: "A diagnosis code on the request counts as an established diagnosis."
      }
    ],
    reason: "A code says what is billed for and is set for suspected disease too.",
    clauses: ["PN-6.1.c2", "PN-6.1.c6", "PN-6.2.c7", "PN-6.3.c13", "PN-8.1.c1", "PN-9.c9"],
    live: false
  },
  {
    id: "R-48",
    question: "Do the general sentences on ultrasound and MRI widen the lists of the sections?",
    options: [
      {
        id: "no-widening",
        says:
          "No. They decide only nerves without a row or section of their own. They start from imaging that is " +
          "indicated already, so mapping a plexus before an operation in PN-5 is CriteriaNotMet."
      },
      {
        id: "general-permission",
        says: "Yes: a deep nerve or planned surgery opens MRI in every section."
      }
    ],
    reason: "The particular list prevails over a general permission, or the lists would bind nobody.",
    clauses: ["PN-1.c7", "PN-1.c8", "PN-5.c1"],
    live: false
  },
  {
    id: "R-49",
    question: "What is pre-operative?",
    options: [
      {
        id: "booked-or-considered",
        says:
          "An operation is booked or under consideration by the treating team; it is so for carpal tunnel " +
          "syndrome, ulnar neuropathy, meralgia paresthetica and the brachial plexus. Documented as declined or " +
          "not considered, the study is not pre-operative."
      },
      {
        id: "booked-only",
        says: "An operation is booked."
      }
    ],
    reason:
      "Imaging is asked for while an operation is being decided on, and the text elsewhere speaks of surgery being " +
      "considered.",
    clauses: ["PN-2.c3", "PN-2.c8", "PN-2.c24", "PN-4.c15"],
    live: false
  },
  {
    id: "R-50",
    question: "In what order is a request decided, and how do criteria combine?",
    options: [
      {
        id: "weighed",
        says:
          "In this order: PN-0 (NotGoverned); PN-7 if the study is MRN; referrals; a study that the text does not " +
          "list. Then every gate and criterion is weighed, unmet below judgment below met: all-of takes the least, " +
          "any-of the greatest, not turns it round. The least decides: unmet, CriteriaNotMet, which also lists " +
          "what was left to judgment; judgment, ClinicalReview; met, CriteriaMet. NeedsInformation is never the " +
          "value of a criterion; it is said when completions of the undocumented facts disagree."
      },
      {
        id: "judgment-first",
        says: "Whatever a person has to judge goes to ClinicalReview before unmet criteria are looked at."
      },
      {
        id: "gates-before-lists",
        says: "Gates come before the question whether the study is listed."
      }
    ],
    reason:
      "A criterion that is unmet stays so whatever a reviewer makes of the rest. A study without a grant fails for " +
      "that reason, and a repaired gate would not help it.",
    clauses: ["PN-0.c5", "PN-0.c13", "PN-1.c1", "PN-1.c5", "PN-7.c1"],
    live: false
  },
  {
    id: "R-51",
    question: "What of an MRI ordered while MRI is on file as contraindicated?",
    options: [
      {
        id: "notice",
        says: "It keeps its outcome and carries a notice; likewise a contrast study with the matching allergy."
      },
      {
        id: "not-met",
        says: "CriteriaNotMet, because the study cannot be done."
      }
    ],
    reason:
      "The criteria ask whether the study is supported. Whether it is safe is for those who perform it, and the " +
      "notice tells them.",
    clauses: ["PN-1.c8", "PN-1.c9", "PN-2.c18", "PN-6.1.c4"],
    live: false
  }
] as const satisfies ReadonlyArray<Reading>
