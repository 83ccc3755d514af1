/** Worked cases of PN-4, the brachial plexus, in the document's order. Data only. */
import type { WorkedCase } from "../case.ts"
import { pn4CauseCases } from "./pn-4-causes.ts"
import { pn4CtAndPetCases } from "./pn-4-ct-and-pet.ts"
import { pn4OutletCases } from "./pn-4-outlet.ts"
import { pn4StudyCases } from "./pn-4-studies.ts"

export const pn4Cases: ReadonlyArray<WorkedCase> = [
  ...pn4StudyCases,
  ...pn4CauseCases,
  ...pn4OutletCases,
  ...pn4CtAndPetCases
]
