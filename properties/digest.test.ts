/** The stamp tells the truth: the digest is that of the policy, the version that of the package, the diagrams are fresh. */
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { exploreDiagrams } from "../src/diagram/explore.ts"
import { programDiagrams } from "../src/diagram/policy-diagrams.ts"
import { policyText, portableOf } from "../src/diagram/portable.ts"
import { digest } from "../src/digest.ts"
import { version } from "../src/version.ts"

const explored = exploreDiagrams()

it("the digest is that of every question and ruling of the policy (npm run digest renews it)", () => {
  expect(digest).toBe(
    createHash("sha256")
      .update(policyText(portableOf(explored)))
      .digest("hex")
  )
})

it("the diagrams that the package decides by are those of its programs (npm run prepare explores them)", () => {
  expect(JSON.stringify(programDiagrams)).toBe(JSON.stringify(explored))
})

it("the version is that of the package", () => {
  const { version: published } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
  expect(version).toBe(published)
})
