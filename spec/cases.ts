/**
 * The worked cases of all sections, in the document's order. A case belongs to the section that its id names; those that
 * concern the order itself, its side, its code, several services or indications, stand behind the section's own. Data
 * only: it may not know how a program decides.
 */
import type { WorkedCase } from "./case.ts"
import { orderCases } from "./cases/order.ts"
import { pn0Cases } from "./cases/pn-0.ts"
import { pn1Cases } from "./cases/pn-1.ts"
import { pn2Cases } from "./cases/pn-2.ts"
import { pn3Cases } from "./cases/pn-3.ts"
import { pn4Cases } from "./cases/pn-4.ts"
import { pn5Cases } from "./cases/pn-5.ts"
import { pn61Cases } from "./cases/pn-6-1.ts"
import { pn62Cases } from "./cases/pn-6-2.ts"
import { pn63Cases } from "./cases/pn-6-3.ts"
import { pn7Cases } from "./cases/pn-7.ts"
import { pn7EmgCases } from "./cases/pn-7-emg.ts"
import { pn81Cases } from "./cases/pn-8-1.ts"
import { pn81StudiesCases } from "./cases/pn-8-1-studies.ts"
import { pn82Cases } from "./cases/pn-8-2.ts"
import { pn83Cases } from "./cases/pn-8-3.ts"
import { pn83LumbarCases } from "./cases/pn-8-3-lumbar.ts"
import { pn83PartialCases } from "./cases/pn-8-3-partial.ts"
import { pn9Cases } from "./cases/pn-9.ts"
import { pn9FollowUpCases } from "./cases/pn-9-follow-up.ts"
import { severalIndicationsCases } from "./cases/several-indications.ts"
import { type SectionId, sections } from "./clauses.ts"

export type { Expected, Shows, WorkedCase } from "./case.ts"

const written: ReadonlyArray<WorkedCase> = [
  ...pn0Cases,
  ...pn1Cases,
  ...pn2Cases,
  ...pn3Cases,
  ...pn4Cases,
  ...pn5Cases,
  ...pn61Cases,
  ...pn62Cases,
  ...pn63Cases,
  ...pn7Cases,
  ...pn7EmgCases,
  ...pn81Cases,
  ...pn81StudiesCases,
  ...pn82Cases,
  ...pn83Cases,
  ...pn83LumbarCases,
  ...pn83PartialCases,
  ...pn9Cases,
  ...pn9FollowUpCases,
  ...orderCases,
  ...severalIndicationsCases
]

/** The cases of one section. */
export const casesOf = (section: SectionId): ReadonlyArray<WorkedCase> =>
  written.filter(({ id }) => id.startsWith(`${section}/`))

/** All cases, in the document's order. */
export const cases: ReadonlyArray<WorkedCase> = sections.flatMap(({ id }) => casesOf(id))
