/**
 * The register of traps: 51 places where a hurried reader, or a program written by one, gets the document wrong. Each
 * is shown by at least one worked case. Data only; it may not know which case shows it.
 */
import type { ClauseId } from "./clauses.ts"

export interface Trap {
  readonly id: `T-${string}`
  /** The trap and the way around it. */
  readonly says: string
  /** Where it lies. */
  readonly clauses: readonly [ClauseId, ...ReadonlyArray<ClauseId>]
}

export const traps = [
  {
    id: "T-01",
    says: "N/A in the EMG column is a third value, not NO: tarsal tunnel syndrome is only ever referred.",
    clauses: ["PN-2.c32", "PN-2.c33"]
  },
  {
    id: "T-02",
    says:
      "Sciatic and femoral neuropathy grant the identical pelvic MRI (72195), and only the sciatic one waits for EMG. " +
      "The code does not decide.",
    clauses: ["PN-2.c15", "PN-2.c16", "PN-2.c20", "PN-2.c21"]
  },
  {
    id: "T-03",
    says:
      "Meralgia needs no EMG but a reason, surgery or doubt; for the sciatic and the femoral nerve the diagnosis is " +
      "reason enough.",
    clauses: ["PN-2.c16", "PN-2.c21", "PN-2.c24", "PN-2.c25"]
  },
  {
    id: "T-04",
    says: "The remark on CT under meralgia is a limit, not a third item of the list above it.",
    clauses: ["PN-2.c24", "PN-2.c25", "PN-2.c26"]
  },
  {
    id: "T-05",
    says:
      "Plain pelvic CT takes both an allergy to contrast and a bar to MRI. An allergy alone leaves MRI open; a bar to " +
      "MRI alone leaves a contrast CT neither granted nor barred.",
    clauses: ["PN-2.c17", "PN-2.c18", "PN-2.c26", "PN-2.c27"]
  },
  {
    id: "T-06",
    says:
      "Only a complex ulnar case needs an ultrasound before its MRI. A pre-operative one needs none, and the general " +
      "preference for ultrasound is no gate anywhere.",
    clauses: ["PN-2.c8", "PN-2.c9", "PN-1.c7", "PN-1.c8"]
  },
  {
    id: "T-07",
    says: "Carpal tunnel syndrome takes all three: before surgery, an equivocal EMG, and an uncertain clinical picture.",
    clauses: ["PN-2.c3"]
  },
  {
    id: "T-08",
    says:
      "A suspected tumor of the radial nerve needs neither severity nor surgery, the plain study needs both; for the " +
      "peroneal nerve both conditions bind both studies.",
    clauses: ["PN-2.c11", "PN-2.c12", "PN-2.c31"]
  },
  {
    id: "T-09",
    says: "The causes in the notes, and the phrase about the entities, describe a nerve's disorders; they filter nothing.",
    clauses: ["PN-2.c13", "PN-2.c16", "PN-2.c19", "PN-2.c21", "PN-2.c22"]
  },
  {
    id: "T-10",
    says:
      "In a crossover syndrome every area requested needs findings of its own, no code is given, and the spinal cord " +
      "is not a region that anyone bills.",
    clauses: ["PN-3.c3"]
  },
  {
    id: "T-11",
    says:
      "Urinary retention and puzzling legs describe cytomegaloviral radiculopathy in AIDS; the suspicion alone opens " +
      "its lumbar MRI.",
    clauses: ["PN-3.c6", "PN-3.c7"]
  },
  {
    id: "T-12",
    says:
      "The pointers of CIDP to plexus and muscle grant nothing, and multifocal motor neuropathy has two codes of its " +
      "own, not the six of the brachial plexus.",
    clauses: ["PN-3.c10", "PN-3.c12", "PN-4.c1"]
  },
  {
    id: "T-13",
    says: "POEMS and the paraneoplastic neuropathies ask for EMG and yet support no study: they are only referred.",
    clauses: ["PN-3.c13", "PN-3.c14", "PN-3.c15", "PN-3.c16", "PN-3.c17", "PN-3.c18"]
  },
  {
    id: "T-14",
    says: "The upper trunk is a condition on MRI of the neck, not on MRI of the arm or the chest.",
    clauses: ["PN-4.c1", "PN-4.c3"]
  },
  {
    id: "T-15",
    says:
      "Infiltration by a tumor is exempt from EMG; radiation damage studied to rule such infiltration out is not, " +
      "though the words look alike.",
    clauses: ["PN-4.c5", "PN-4.c6", "PN-5.c8", "PN-5.c9"]
  },
  {
    id: "T-16",
    says:
      "The remarks on PET, on CT in place of MRI and on sides are printed like indications of the plexus list and are " +
      "none.",
    clauses: ["PN-4.c16", "PN-4.c17", "PN-4.c18", "PN-4.c19", "PN-5.c15", "PN-5.c16", "PN-5.c17"]
  },
  {
    id: "T-17",
    says:
      "The word respectively in PN-5 turns the anatomy round if taken literally: abdomen and pelvis belong to the " +
      "upper lumbar plexus, the pelvis alone to the lumbosacral plexus.",
    clauses: ["PN-5.c1", "PN-5.c2", "PN-5.c3", "PN-5.c4", "PN-5.c6"]
  },
  {
    id: "T-18",
    says: "The condition that MRI is not available covers both CT options of PN-5, not only the first.",
    clauses: ["PN-5.c3", "PN-5.c4"]
  },
  {
    id: "T-19",
    says:
      "MRI of the abdomen (74183) counts only beside MRI of the pelvis (72197), while CT of both parts is the one " +
      "code 74177; 74160 belongs to nerve sheath tumors.",
    clauses: ["PN-5.c2", "PN-5.c4", "PN-9.c9"]
  },
  {
    id: "T-20",
    says:
      "A plexus in the pelvis takes MRI without and with contrast and CT with; a single nerve there takes MRI without " +
      "and CT without.",
    clauses: ["PN-2.c16", "PN-2.c18", "PN-5.c1", "PN-5.c3"]
  },
  {
    id: "T-21",
    says: "The spine MRI added for a plexus injury is plain, and for trauma only, which in PN-5 includes surgery.",
    clauses: ["PN-4.c12", "PN-5.c11"]
  },
  {
    id: "T-22",
    says:
      "The two plexus lists differ: the outlet syndrome and surgery stand only in PN-4; inflammation, toxic and " +
      "metabolic causes only in PN-5.",
    clauses: ["PN-4.c13", "PN-4.c15", "PN-5.c12", "PN-5.c13", "PN-5.c14"]
  },
  {
    id: "T-23",
    says:
      "The neurogenic outlet syndrome needs a failed trial, surgery in view, and EMG. The trial lasts at least 2 " +
      "months and has no upper end.",
    clauses: ["PN-4.c2", "PN-4.c13"]
  },
  {
    id: "T-24",
    says: "MRI of an arm covers one side, chest and neck cover both; a pair of limbs is open only in PN-6.2 and Gaucher.",
    clauses: ["PN-4.c16", "PN-6.2.c3", "PN-6.3.c7"]
  },
  {
    id: "T-25",
    says:
      "MRI comes before PET only for a plexus, and even then the oncology guideline decides; in Gaucher disease PET/CT " +
      "is investigational. No clause supports PET.",
    clauses: ["PN-4.c17", "PN-4.c19", "PN-5.c15", "PN-5.c17", "PN-6.3.c18"]
  },
  {
    id: "T-26",
    says:
      "Myasthenia must be established, while suspicion is enough for LEMS and stiff-person syndrome. Their repeat rules " +
      "differ: a trigger and no interval, 3 months with lasting suspicion, none at all.",
    clauses: ["PN-6.1.c2", "PN-6.1.c3", "PN-6.1.c6", "PN-6.1.c7", "PN-6.1.c9"]
  },
  {
    id: "T-27",
    says: "The lists in parentheses for myasthenia and LEMS name kinds of evidence; none of them is a condition.",
    clauses: ["PN-6.1.c3", "PN-6.1.c6"]
  },
  {
    id: "T-28",
    says:
      "Plain chest CT is an exception in myasthenia, for a concern about contrast, and the regular study in Gaucher " +
      "disease, with no such concern.",
    clauses: ["PN-6.1.c4", "PN-6.3.c11"]
  },
  {
    id: "T-29",
    says:
      "Muscle MRI offers plain or contrast for each pair of limbs, arms and legs alike; before a biopsy it needs " +
      "neither EMG nor laboratory tests.",
    clauses: ["PN-6.2.c1", "PN-6.2.c5", "PN-6.2.c6"]
  },
  {
    id: "T-30",
    says:
      "Either dermatomyositis or polymyositis opens a search for a tumor, by the oncology guideline; lung disease and " +
      "children are pointers as well.",
    clauses: ["PN-6.2.c7", "PN-6.2.c8", "PN-6.2.c9"]
  },
  {
    id: "T-31",
    says:
      "In Gaucher disease a repeat waits 12 months since the same study and needs treatment or surveillance, for the " +
      "chest also known lung disease; new symptoms reopen the chest without waiting.",
    clauses: ["PN-6.3.c7", "PN-6.3.c8", "PN-6.3.c9", "PN-6.3.c10", "PN-6.3.c11", "PN-6.3.c12"]
  },
  {
    id: "T-32",
    says:
      "DXA needs age 6, 24 months and expertise of the institution, but no treatment or surveillance, and it is not " +
      "advanced imaging.",
    clauses: ["PN-6.3.c13", "PN-6.3.c14"]
  },
  {
    id: "T-33",
    says: "A painful bone in Gaucher disease takes a radiograph first, and MRI only when that does not settle it.",
    clauses: ["PN-6.3.c16", "PN-6.3.c17"]
  },
  {
    id: "T-34",
    says:
      "Ages in the description of Gaucher types, and the share of tumors that turn malignant, are facts, not " +
      "thresholds.",
    clauses: ["PN-6.3.c5", "PN-9.c9"]
  },
  {
    id: "T-35",
    says:
      "MRN has four conditions and no code: it is billed under plain MRI codes, so an engine that looks at codes " +
      "passes it by.",
    clauses: ["PN-7.c1"]
  },
  {
    id: "T-36",
    says:
      "Established ALS is spared the neurological examination and nothing else. Suspected ALS needs both kinds of " +
      "signs, and PN-8.1 has no EMG rule.",
    clauses: ["PN-8.1.c1", "PN-8.1.c3", "PN-8.2.c4"]
  },
  {
    id: "T-37",
    says:
      "Twitching muscles with upper motor neuron signs fit ALS and fasciculations at once, and the two ask for " +
      "different things; the stated indication decides.",
    clauses: ["PN-8.1.c3", "PN-8.3.c7", "PN-8.3.c8", "PN-8.3.c11"]
  },
  {
    id: "T-38",
    says:
      "Upper motor neuron signs call for MRI of brain and cord, yet conduction studies and needle EMG still come " +
      "first; either ground alone lifts the bar on the lumbar spine.",
    clauses: ["PN-8.3.c6", "PN-8.3.c7", "PN-8.3.c8", "PN-8.3.c9", "PN-8.3.c11"]
  },
  {
    id: "T-39",
    says:
      "In SMA the remark that MRI is seldom needed concerns the young; adult onset follows ALS, with both kinds of " +
      "signs.",
    clauses: ["PN-8.2.c2", "PN-8.2.c3"]
  },
  {
    id: "T-40",
    says:
      "A nerve sheath tumor is followed up only for something new or, after surgery, for the surgeon's reasons or a " +
      "remnant; the CT for malignant change is no follow-up.",
    clauses: ["PN-9.c6", "PN-9.c7", "PN-9.c8", "PN-9.c9"]
  },
  {
    id: "T-41",
    says: "A list of codes joined by and supports each of them alone; only 74183 must have its partner.",
    clauses: ["PN-8.1.c2", "PN-9.c5", "PN-9.c9", "PN-6.3.c7", "PN-5.c2"]
  },
  {
    id: "T-42",
    says:
      "The pandemic waiver is no constant: a date inside the emergency and the judgment of the right person, and then " +
      "it waives the step only.",
    clauses: ["PN-1.c6"]
  },
  {
    id: "T-43",
    says:
      "The remark about two weeks is neither a waiting time nor a waiver: an early study that is missing or normal goes " +
      "to a person.",
    clauses: ["PN-1.c4", "PN-1.c5"]
  },
  {
    id: "T-44",
    says:
      "Remote contact counts for established patients only, with or without a pandemic, and replaces the evaluation, " +
      "not the tests.",
    clauses: ["PN-1.c3"]
  },
  {
    id: "T-45",
    says: "The evaluation is required, its parts are advised: a part left out is not by itself a failure.",
    clauses: ["PN-1.c1", "PN-1.c2"]
  },
  {
    id: "T-46",
    says:
      "A mandate outranks the plan document and that outranks the policy, whether they give or take; what is decided " +
      "here is never coverage.",
    clauses: ["PN-0.c4", "PN-0.c5", "PN-0.c6", "PN-0.c7"]
  },
  {
    id: "T-47",
    says: "A study that the text mentions need not be one that is reviewed; an outside list says so.",
    clauses: ["PN-0.c13", "PN-0.c14"]
  },
  {
    id: "T-48",
    says:
      "One code serves several disorders, and 73221 both wrist and elbow: a code never tells which rule applies, and " +
      "must agree with the study described.",
    clauses: ["PN-2.c3", "PN-2.c8", "PN-3.c6", "PN-5.c11", "PN-6.1.c2", "PN-9.c9"]
  },
  {
    id: "T-49",
    says: "A redirect neither supports nor refuses; only CIDP and adult SMA are sent to another place inside this policy.",
    clauses: ["PN-3.c10", "PN-8.2.c3"]
  },
  {
    id: "T-50",
    says:
      "More certainty can end a claim: a clear EMG, a clear picture, a positive first CT. It is false that more " +
      "evidence never hurts.",
    clauses: ["PN-2.c3", "PN-2.c7", "PN-2.c9", "PN-3.c9", "PN-6.1.c3"]
  },
  {
    id: "T-51",
    says: "A study without a printed code is judged by what it is; the missing code neither frees nor sinks it.",
    clauses: ["PN-2.c3", "PN-2.c7", "PN-2.c18", "PN-3.c3", "PN-4.c18", "PN-6.3.c13", "PN-6.3.c17", "PN-8.1.c2"]
  }
] as const satisfies ReadonlyArray<Trap>

/** The id of a trap, for example `T-15`. */
export type TrapId = (typeof traps)[number]["id"]
