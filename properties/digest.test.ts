/** The stamp tells the truth: the digest is that of the policy, and the version that of the package. */
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { policyText } from "../src/diagram/policy-text.ts"
import { digest } from "../src/digest.ts"
import { version } from "../src/version.ts"

it("the digest is that of every question and ruling of the policy (npm run digest renews it)", () => {
  expect(digest).toBe(createHash("sha256").update(policyText()).digest("hex"))
}, 60_000)

it("the version is that of the package", () => {
  const { version: published } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
  expect(version).toBe(published)
})
