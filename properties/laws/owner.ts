/**
 * The two invariants that the owner of the policy names, each in its exact scope: CT only where MRI cannot be done, and
 * EMG/NCV first. With each a companion that shows where the rule does not reach; the slogans stand in `slogans.ts`.
 */
import { allOf, is } from "../../src/language/criterion.ts"
import { brachial } from "../../src/request/indications/plexus.ts"
import { contrastSafety, mri } from "../../src/request/work-up.ts"
import type { Idle, OnlyWhere } from "./law.ts"
import * as scope from "./scopes.ts"

export const ctOnlyWithoutMri: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "ct-of-a-nerve-only-where-mri-is-ruled-out",
  says: "CT of a nerve or plexus is met only where MRI is contraindicated, or ruled out in the section's own words.",
  scope:
    "CT under PN-2 (contraindicated), PN-4 (or the patient is unable) and PN-5 (or MRI is not available); CT of " +
    "chest and abdomen in PN-6.1, PN-6.3 and PN-9 is outside.",
  clauses: ["PN-1.c9", "PN-2.c18", "PN-2.c27", "PN-4.c18", "PN-5.c3", "PN-5.c4", "PN-5.c16"],
  readings: ["R-12", "R-16", "R-17", "R-24"],
  outcomes: ["CriteriaMet"],
  cases: [
    { tags: scope.pn2, where: scope.anyCt, then: scope.mriRuledOut.singleNerve },
    { tags: ["BrachialPlexus"], where: scope.anyCt, then: scope.mriRuledOut.brachial },
    { tags: ["LumbosacralPlexus"], where: scope.anyCt, then: scope.mriRuledOut.lumbosacral }
  ]
}

export const plainCtNeedsAllergy: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "plain-ct-of-the-pelvis-also-needs-an-allergy",
  says: "CT of the pelvis without contrast is met only with an allergy to iodinated contrast besides.",
  scope: "CT of the pelvis without contrast under PN-2.",
  clauses: ["PN-2.c17", "PN-2.c18", "PN-2.c26", "PN-2.c27"],
  readings: ["R-16"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: scope.pn2,
      where: scope.orders("CT", ["pelvis"], ["without"]),
      then: is(contrastSafety.iodinated, "allergy")
    }
  ]
}

export const chestCtWhateverMri: Idle = {
  _tag: "Idle",
  id: "ct-of-chest-or-abdomen-whatever-mri",
  says: "CT of chest or abdomen in PN-6.1, PN-6.3 and PN-9 never depends on whether MRI can be done.",
  scope: "CT of the chest or the abdomen, every indication in PN-6.1, PN-6.3 or PN-9.",
  clauses: ["PN-1.c9", "PN-6.1.c2", "PN-6.1.c6", "PN-6.1.c9", "PN-6.3.c11", "PN-6.3.c12", "PN-9.c9"],
  readings: ["R-12"],
  facts: [mri.feasibility],
  of: "everything",
  cases: [{ tags: [...scope.pn61, "GaucherDisease", ...scope.tumors], where: scope.orders("CT", ["chest", "abdomen"]) }]
}

export const emgFirst: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "emg-first",
  says: "EMG/NCV comes first: done, or waived on record in the emergency, unless the plexus is infiltrated by a tumor.",
  scope: "PN-2 rows marked YES, PN-3, PN-4 and PN-5, whatever the study; not malignant infiltration.",
  clauses: ["PN-1.c6", "PN-2.c2", "PN-2.c6", "PN-2.c10", "PN-2.c15", "PN-2.c30", "PN-3.c8", "PN-4.c2", "PN-5.c5"],
  readings: ["R-07", "R-08", "R-09", "R-21", "R-27"],
  outcomes: ["CriteriaMet"],
  cases: [
    { tags: [...scope.pn2WithEmg, ...scope.pn3], then: scope.emgDoneOrWaived },
    ...scope.notInfiltrated.map((one) => ({ ...one, then: scope.emgDoneOrWaived }))
  ]
}

export const emgIdle: Idle = {
  _tag: "Idle",
  id: "emg-is-idle-where-no-rule-asks-for-it",
  says: "Where the text has no rule on EMG/NCV, whether and with what result it was done never changes the outcome.",
  scope:
    "Femoral, meralgia, tarsal tunnel, other nerves and wrist questions; malignant infiltration; PN-6.1, PN-6.3, " +
    "PN-8.1, PN-8.2, PN-9; PN-6.2 but for evaluating a myopathy; lumbar MRI in fasciculations; what is only referred.",
  clauses: ["PN-2.c20", "PN-2.c23", "PN-2.c29", "PN-2.c32", "PN-4.c5", "PN-5.c8", "PN-6.2.c6", "PN-8.2.c4"],
  readings: ["R-11", "R-20", "R-21", "R-32"],
  facts: scope.emgFacts,
  of: "outcome",
  cases: [
    {
      tags: [
        ...scope.withoutEmgRule,
        "OtherPeripheralNerve",
        "OtherWristQuestion",
        "TarsalTunnelSyndrome",
        "POEMS",
        "ParaneoplasticNeuropathy",
        "MyopathyLungDisease",
        "OccultNeoplasmSearch"
      ],
      where: scope.notNeurography
    },
    ...scope.infiltrated.map(({ tags, where }) => ({ tags, where: allOf(where, scope.notNeurography) })),
    {
      tags: ["BrachialPlexus"],
      where: allOf(is(brachial.cause, "vascular thoracic outlet syndrome"), scope.notNeurography)
    },
    { tags: ["Fasciculations"], where: scope.orders("MRI", ["lumbar spine"]) },
    { tags: scope.plexus, where: scope.anyPet }
  ]
}

export const ownerLaws = [ctOnlyWithoutMri, plainCtNeedsAllergy, chestCtWhateverMri, emgFirst, emgIdle] as const
