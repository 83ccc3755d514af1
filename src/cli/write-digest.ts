/**
 * Renews the digest of the policy, `npm run digest`: explores every program and writes the SHA-256 of what was found to
 * src/digest.ts. A change of the digest is a change of the policy.
 */
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { exploreDiagrams } from "../diagram/explore.ts"
import { policyText, portableOf } from "../diagram/portable.ts"

const file = new URL("../digest.ts", import.meta.url)
const digest = createHash("sha256")
  .update(policyText(portableOf(exploreDiagrams())))
  .digest("hex")
writeFileSync(file, readFileSync(file, "utf8").replace(/"[^"]*"/, `"${digest}"`))
process.stdout.write(`${digest}\n`)
