/**
 * Consensus is exact: over every request of a domain, what is decided is what all completions agree on, and what is
 * missing is what two completions that differ nowhere else disagree on. One indication and one service here.
 */
import { describe, expect, it } from "vitest"
import { pathsOf } from "../../src/api/grounds.ts"
import { consensus } from "../../src/diagram/consensus.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { outcomeOf } from "../../src/language/ruling.ts"
import { compare, type Finder } from "./compare.ts"
import { inRun } from "./domains/all.ts"
import { others } from "./domains/others.ts"
import { byConsensus, compareAll } from "./finders.ts"

describe("a request is decided exactly when all its completions agree, and otherwise asks for exactly what can matter", () => {
  it.each(inRun)("$name", { timeout: 60_000 }, (domain) => {
    expect(compareAll(domain).differences).toEqual([])
  })
})

describe("the comparison finds a decider that", () => {
  const domain = others.find(({ name }) => name === "planning of a muscle biopsy")!
  const wrong: Readonly<Record<string, Finder>> = {
    "asks for every open fact that a path asks about, whether or not it can matter": (request, service) => {
      const { possible } = consensus(request, registerProfile, service)
      const open = pathsOf(request, registerProfile, { service, indication: 0 }).flatMap(({ forks }) => forks)
      return { possible, missing: possible.length === 1 ? [] : open.map(({ variable }) => variable.path) }
    },
    "takes an open question to be answered with yes": (request, service) => {
      const { possible } = consensus(request, registerProfile, service)
      const [first] = pathsOf(request, registerProfile, { service, indication: 0 }).map(({ value }) => outcomeOf(value))
      return { possible: possible.filter((outcome) => outcome === first), missing: [] }
    },
    "leaves one missing fact out": (request, service) => {
      const { missing, possible } = byConsensus(request, service)
      return { possible, missing: missing.slice(1) }
    },
    "leaves one possible outcome out": (request, service) => {
      const { missing, possible } = byConsensus(request, service)
      return { possible: possible.slice(0, Math.max(1, possible.length - 1)), missing }
    }
  }
  it.each(Object.entries(wrong))("%s", (_, find) => {
    expect(compare(domain, 0, find).differences.length).toBeGreaterThan(0)
  })
})
