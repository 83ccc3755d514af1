/**
 * Consensus is exact also where a code speaks or contradicts, where services see each other, and where
 * several indications are stated for a service.
 */
import { describe, expect, it } from "vitest"
import { withCodes } from "./domains/codes.ts"
import { withIndications } from "./domains/indications.ts"
import { withServices } from "./domains/services.ts"
import { compareAll } from "./finders.ts"

const timeout = 60_000

describe("a code fills what is not described, and where it contradicts, the study is open between the two", () => {
  it.each(withCodes)("$name", { timeout }, (domain) => expect(compareAll(domain).differences).toEqual([]))
})

describe("what is open in one service is open for the other that looks at it", () => {
  it.each(withServices)("$name", { timeout }, (domain) => expect(compareAll(domain).differences).toEqual([]))
})

describe("several indications are decided together over every completion of the facts that they share", () => {
  it.each(withIndications)("$name", { timeout }, (domain) => expect(compareAll(domain).differences).toEqual([]))
})
