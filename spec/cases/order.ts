/** Worked cases of the order itself, which concern all sections: side and code, several services, several indications. */
import type { WorkedCase } from "../case.ts"
import { fasciculationOrderCases } from "./order-indications.ts"
import { pairCases, severalServicesCases } from "./order-services.ts"
import { codeCases, sideCases } from "./order-study.ts"

export const orderCases: ReadonlyArray<WorkedCase> = [
  ...sideCases,
  ...codeCases,
  ...severalServicesCases,
  ...pairCases,
  ...fasciculationOrderCases
]
