/** Laws as if they had been verified, for pages in tests: what a page says does not depend on how long that takes. */
import { isProvable } from "../laws/law.ts"
import { laws } from "../laws/laws.ts"
import type { Finding } from "../verify/finding.ts"

export const found: ReadonlyMap<string, Finding> = new Map(
  laws.map((law) => [law.id, { law, method: isProvable(law) ? "proof" : "sample", size: 7, holds: true, seed: 1 }])
)
