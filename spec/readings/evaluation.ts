/**
 * Readings of the evaluation and of electrodiagnostics (PN-1): who must be evaluated, what EMG/NCV asks for, who can
 * waive it. Data only: it may not know how a program asks for them.
 */
import type { Reading } from "../reading.ts"

export const evaluationReadings = [
  {
    id: "R-04",
    question: "Which studies wait for the clinical evaluation, and what is a requested radiograph?",
    options: [
      {
        id: "ultrasound-gated",
        says:
          "MRI, MRN, CT, PET, PET/CT and ultrasound wait for the evaluation; DXA and radiographs do not. A " +
          "requested radiograph is CriteriaMet for acute bone pain in Gaucher disease and otherwise NotGoverned, " +
          "because it is not advanced imaging."
      },
      {
        id: "ultrasound-free",
        says:
          "Ultrasound is simple imaging like a radiograph and does not wait for the evaluation; everything else as " +
          "in the choice."
      }
    ],
    reason:
      "Advanced imaging is not defined. Ultrasound stands in the advanced imaging column of PN-2, while simpler " +
      "imaging is named as a part of the evaluation itself.",
    clauses: ["PN-1.c1", "PN-1.c2", "PN-2.c1", "PN-6.3.c13", "PN-6.3.c16"],
    live: true
  },
  {
    id: "R-05",
    question: "When does a remote contact count as the evaluation?",
    options: [
      {
        id: "established-patient",
        says:
          "An evaluation in person counts, and so does a remote contact by an established patient. A remote " +
          "contact by someone not established, or no evaluation at all, is CriteriaNotMet with a prerequisite " +
          "unmet. Undocumented, the request needs information."
      },
      {
        id: "any-remote-contact",
        says: "Any substantive remote contact counts, whoever the patient is."
      },
      {
        id: "pandemic-only",
        says: "A remote contact counts only inside the emergency, as the electrodiagnostic waiver does."
      }
    ],
    reason: "The permission names established individuals and, unlike the waiver, does not mention the pandemic.",
    clauses: ["PN-1.c1", "PN-1.c3"],
    live: false
  },
  {
    id: "R-06",
    question: "What follows from an evaluation in person without a neurological examination?",
    options: [
      {
        id: "clinical-review",
        says:
          "ClinicalReview, except in established ALS, where the examination is not asked for. When nothing is " +
          "said, it is taken to have been done."
      },
      {
        id: "prerequisite-unmet",
        says: "CriteriaNotMet: the examination is a part of the required evaluation."
      },
      {
        id: "no-consequence",
        says: "None: only having an evaluation is required."
      }
    ],
    reason:
      "An evaluation is required, its content only advised, so a missing part is a matter of judgment. ALS is " +
      "exempted by name.",
    clauses: ["PN-1.c2", "PN-8.1.c1"],
    live: false
  },
  {
    id: "R-07",
    question: "Does a row that puts EMG/NCV first ask for the study or for an abnormal result?",
    options: [
      {
        id: "the-study",
        says:
          "For the study, whatever it shows, unless the cell itself asks for a result. A result is one of normal, " +
          "confirms the disorder, equivocal, non-diagnostic. That a diagnosis is uncertain after EMG is a fact of " +
          "its own."
      },
      {
        id: "an-abnormal-result",
        says: "For a study that supports the disorder."
      }
    ],
    reason:
      "The column head asks whether the study comes first, not what it shows; the cells that care for the result " +
      "say so.",
    clauses: ["PN-2.c1", "PN-3.c1", "PN-4.c2", "PN-5.c5"],
    live: false
  },
  {
    id: "R-08",
    question: "What follows when EMG/NCV was not done, or was done early in the course and is normal?",
    options: [
      {
        id: "early-is-judgment",
        says:
          "Not done and the service at most 14 days after onset: ClinicalReview. Not done and later: " +
          "CriteriaNotMet with a prerequisite unmet. With the interval undocumented both remain possible. Done at " +
          "most 14 days after onset and normal, where the cell needs a result: ClinicalReview. From onset to " +
          "service and from onset to study are two facts."
      },
      {
        id: "early-is-excused",
        says: "An early course passes the gate without a study."
      },
      {
        id: "early-is-no-excuse",
        says: "The study is missing whatever the interval; the remark binds nobody."
      }
    ],
    reason:
      "The remark obliges a reviewer to weigh the early course in each section and leaves the result open: neither " +
      "a waiting period nor an exemption. Two weeks is where changes peak in most patients; day 14 is counted as " +
      "early.",
    clauses: ["PN-1.c4", "PN-1.c5"],
    live: false
  },
  {
    id: "R-09",
    question: "When, and by whom, can the electrodiagnostic requirement be waived?",
    options: [
      {
        id: "dated-and-decided",
        says:
          "When the date of service lies inside the emergency, a dated input that is January 31, 2020 to May 11, " +
          "2023 unless replaced, and the treating neurologist or the team coordinating care determined that the " +
          "study can be skipped. The step is then waived, the gate passes, and PN-1.c6 is cited. Outside these " +
          "dates, or decided by anyone else, there is no waiver. That visits in person were limited is assumed " +
          "inside the dates; documented otherwise, ClinicalReview."
      },
      {
        id: "emergency-alone",
        says: "The emergency alone waives the requirement, whoever decides."
      },
      {
        id: "never-ending",
        says: "The word “current” has no end, so the waiver is still open to the named decision makers."
      }
    ],
    reason:
      "The text calls the pandemic current without dates, and gives the decision on necessity to two named " +
      "parties. Limited visits describe the emergency rather than the single case.",
    clauses: ["PN-1.c6"],
    live: false
  },
  {
    id: "R-10",
    question: "Does a waiver stand in for a result?",
    options: [
      {
        id: "never-a-result",
        says:
          "No. Where a result is a criterion and EMG was waived, the request goes to ClinicalReview: carpal tunnel " +
          "syndrome, ulnar ultrasound, complex ulnar MRI, CIDP, multifocal motor neuropathy, MRN."
      },
      {
        id: "counts-as-uncertain",
        says: "A waived study leaves the diagnosis uncertain, and so meets the criterion."
      },
      {
        id: "criterion-unmet",
        says: "Without a result the criterion is unmet."
      }
    ],
    reason:
      "What is waived is a requirement. A criterion that consumes a finding can be neither met nor refuted by a " +
      "study that nobody made.",
    clauses: ["PN-1.c6", "PN-2.c3", "PN-2.c7", "PN-2.c9", "PN-3.c9", "PN-3.c12", "PN-7.c1"],
    live: false
  },
  {
    id: "R-11",
    question: "What does not applicable mean in the EMG/NCV column of tarsal tunnel syndrome?",
    options: [
      {
        id: "third-value",
        says: "A third value: the disorder is Referred to MS-27, and this policy has no electrodiagnostic rule for it."
      },
      {
        id: "same-as-no",
        says: "The same as no: imaging without electrodiagnostics."
      }
    ],
    reason: "The row grants no study, so the mark cannot be an exemption from anything here.",
    clauses: ["PN-2.c32", "PN-2.c33"],
    live: false
  },
  {
    id: "R-12",
    question: "Which CT does the rule that CT needs a contraindication to MRI govern?",
    options: [
      {
        id: "nerve-and-plexus",
        says:
          "CT of nerves and plexus: PN-2, PN-4, PN-5. CT of chest and abdomen in PN-6.1, PN-6.3 and PN-9 looks for " +
          "something else and has no condition about MRI. The rule is a limit and grants nothing."
      },
      {
        id: "every-ct",
        says: "Every CT in the policy."
      },
      {
        id: "limit-and-grant",
        says: "CT of nerves and plexus, and a contraindication to MRI is by itself enough for one."
      }
    ],
    reason:
      "The sentence closes a paragraph that opens with the imaging of peripheral nerves. In the other sections CT " +
      "is the first study named.",
    clauses: ["PN-1.c9", "PN-6.1.c2", "PN-6.1.c6", "PN-6.1.c9", "PN-6.3.c11", "PN-9.c9"],
    live: false
  },
  {
    id: "R-13",
    question: "What holds for a nerve without a row or section of its own, for example the sural nerve?",
    options: [
      {
        id: "not-met",
        says:
          "MRI of a superficial nerve without surgical planning is CriteriaNotMet. Ultrasound of a superficial " +
          "nerve is ClinicalReview, since PN-1.c7 states a preference and no indication. MRI of a deep or " +
          "bone-covered nerve, or for surgical planning, is ClinicalReview. CT is CriteriaNotMet, or " +
          "ClinicalReview if MRI is contraindicated."
      },
      {
        id: "review",
        says:
          "MRI of a superficial nerve without surgical planning is ClinicalReview; everything else as in the " +
          "choice."
      }
    ],
    reason:
      "The general paragraph starts from imaging that is already indicated, so it grants nothing by itself; but it " +
      "says where MRI may be used, and a superficial nerve without an operation is not among those places.",
    clauses: ["PN-1.c7", "PN-1.c8", "PN-1.c9"],
    live: true
  }
] as const satisfies ReadonlyArray<Reading>
