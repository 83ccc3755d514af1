/** The diagrams of the policy as `npm run prepare` explored them; the file is made, and not kept under version control. */
import type { ProgramDiagrams } from "./program-diagram.ts"

declare const explored: ProgramDiagrams
export = explored
