/**
 * The owner's two invariants as slogans, without their scope. Both are false of the policy: their proofs must fail, each
 * with a request that shows it. The laws in their exact scope stand in `owner.ts`.
 */
import { is } from "../../src/language/criterion.ts"
import { mri } from "../../src/request/work-up.ts"
import type { OnlyWhere } from "./law.ts"
import * as scope from "./scopes.ts"

export const ctSlogan: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "slogan-ct-only-when-mri-is-contraindicated",
  says: "CT is met only when MRI is contraindicated.",
  scope: "Told of every CT. In PN-6.1, PN-6.3 and PN-9 CT comes first; in PN-4 and PN-5 other obstacles count too.",
  clauses: ["PN-1.c9", "PN-6.1.c2", "PN-6.3.c11", "PN-9.c9"],
  readings: ["R-12", "R-24"],
  outcomes: ["CriteriaMet"],
  cases: [{ tags: scope.everywhere, where: scope.anyCt, then: is(mri.feasibility, "contraindicated") }]
}

export const emgSlogan: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "slogan-emg-except-meralgia-femoral-infiltration",
  says: "EMG/NCV is required except in meralgia paresthetica, femoral neuropathy and malignant infiltration.",
  scope: "Told of every study. PN-6.1, PN-6.3, PN-8.1, PN-8.2, PN-9 and biopsy planning have no such rule.",
  clauses: ["PN-1.c2", "PN-6.2.c6", "PN-8.2.c4"],
  readings: ["R-07", "R-32"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: scope.except("MeralgiaParesthetica", "FemoralNeuropathy", "BrachialPlexus", "LumbosacralPlexus"),
      then: scope.emgDone
    },
    ...scope.notInfiltrated.map((one) => ({ ...one, then: scope.emgDone }))
  ]
}

export const slogans: ReadonlyArray<OnlyWhere> = [ctSlogan, emgSlogan]
