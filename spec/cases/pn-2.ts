/** Worked cases of PN-2, in the order of its table. */
import type { WorkedCase } from "../case.ts"
import { carpalTunnelCases } from "./pn-2-carpal-tunnel.ts"
import { femoralCases, meralgiaCases } from "./pn-2-femoral.ts"
import { peronealCases, tarsalTunnelCases } from "./pn-2-leg.ts"
import { radialCases } from "./pn-2-radial.ts"
import { sciaticCases } from "./pn-2-sciatic.ts"
import { ulnarCases } from "./pn-2-ulnar.ts"

export const pn2Cases: ReadonlyArray<WorkedCase> = [
  ...carpalTunnelCases,
  ...ulnarCases,
  ...radialCases,
  ...sciaticCases,
  ...femoralCases,
  ...meralgiaCases,
  ...peronealCases,
  ...tarsalTunnelCases
]
