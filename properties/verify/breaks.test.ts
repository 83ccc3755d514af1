/**
 * The policy broken by hand, one rule at a time: verifying it names a law that was written for the rule, a clause that it
 * rests on, and a request that is small.
 */
import { describe, expect, it } from "vitest"
import type { ClauseId } from "../../spec/clauses.ts"
import { decideDecoded } from "../../src/api/decide.ts"
import { programDiagrams as policy } from "../../src/diagram/policy-diagrams.ts"
import type { ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import type { Request } from "../../src/request/request.ts"
import { isRequest } from "../generators/parts.ts"
import { laws } from "../laws/laws.ts"
import { ending, mistaken, moved, taken } from "./break.ts"
import { statedIn } from "./stated.ts"
import { subjectOf, usualSeed, verifyLaw } from "./verify.ts"

interface Break {
  readonly says: string
  readonly policy: ProgramDiagrams
  /** The law that must find it, and a clause that it rests on. */
  readonly law: string
  readonly clause: ClauseId
  /** How many facts the request that shows it states at most. */
  readonly most: number
}

const breaks: ReadonlyArray<Break> = [
  {
    says: "the EMG/NCV gate of PN-5 is removed",
    policy: taken(policy, ["LumbosacralPlexus"], "electrodiagnostics.emgNcv", "confirms the disorder"),
    law: "emg-first-for-the-plexus",
    clause: "PN-5.c5",
    most: 8
  },
  {
    says: "MRI of the neck no longer needs the upper trunk",
    policy: taken(policy, ["BrachialPlexus"], "BrachialPlexus.upperTrunk", true),
    law: "mri-of-the-neck-only-for-the-upper-trunk",
    clause: "PN-4.c3",
    most: 8
  },
  {
    says: "no evaluation comes before imaging in PN-9",
    policy: taken(policy, ["VestibularSchwannoma", "ParaspinalNeurofibroma"], "evaluation.contact", "in person"),
    law: "evaluation-first",
    clause: "PN-1.c1",
    most: 8
  },
  {
    says: "CT of the brachial plexus is met though MRI is possible",
    policy: taken(policy, ["BrachialPlexus"], "mri.feasibility", "contraindicated"),
    law: "ct-of-a-nerve-only-where-mri-is-ruled-out",
    clause: "PN-4.c18",
    most: 8
  },
  {
    says: "plain CT of the pelvis needs no allergy in sciatic neuropathy",
    policy: taken(policy, ["SciaticNeuropathy"], "contrastSafety.iodinated", "allergy"),
    law: "plain-ct-of-the-pelvis-also-needs-an-allergy",
    clause: "PN-2.c17",
    most: 8
  },
  {
    says: "radiation plexitis is taken for malignant infiltration",
    policy: mistaken(
      policy,
      ["BrachialPlexus"],
      "BrachialPlexus.cause",
      "radiation plexitis",
      "malignant infiltration"
    ),
    law: "emg-first-after-radiation",
    clause: "PN-4.c6",
    most: 8
  },
  {
    says: "the repeat CT in Lambert-Eaton syndrome comes after two months",
    policy: moved(policy, "previous.monthsAgo", 3, 2),
    law: "lems-repeat",
    clause: "PN-6.1.c7",
    most: 9
  },
  {
    says: "DXA starts at five years",
    policy: moved(policy, "patient.age", 6, 5),
    law: "dxa-age",
    clause: "PN-6.3.c13",
    most: 9
  },
  {
    says: "carpal tunnel syndrome no longer needs an equivocal EMG/NCV",
    policy: mistaken(
      policy,
      ["CarpalTunnelSyndrome"],
      "electrodiagnostics.emgNcv",
      "confirms the disorder",
      "equivocal"
    ),
    law: "carpal-tunnel-threefold",
    clause: "PN-2.c3",
    most: 8
  },
  {
    says: "PET in Gaucher disease is met",
    policy: ending(policy, ["GaucherDisease"], (leaf) =>
      leaf.kind === "investigational" ? { outcome: "CriteriaMet", cites: leaf.cites } : leaf
    ),
    law: "no-pet",
    clause: "PN-6.3.c18",
    most: 4
  },
  {
    says: "tarsal tunnel syndrome is sent to the wrong guideline",
    policy: ending(policy, ["TarsalTunnelSyndrome"], (leaf) =>
      leaf.outcome === "Referred" ? { ...leaf, guideline: "SP-3" } : leaf
    ),
    law: "redirect-tarsal-tunnel",
    clause: "PN-2.c33",
    most: 4
  }
]

const lawOf = (id: string) => laws.find((law) => law.id === id)!
const verified = (id: string, broken: ProgramDiagrams) => verifyLaw(lawOf(id), subjectOf(broken), { seed: usualSeed })

describe("the policy broken by hand", () => {
  it.each(breaks)("$says: $law finds it", ({ clause, law, most, policy: broken }) => {
    const found = verified(law, broken)
    expect(found.holds).toBe(false)
    expect(found.law.clauses).toContain(clause)
    const { shown } = found.counterexamples![0]!
    for (const { request, said } of shown) {
      expect(isRequest(request)).toBe(true)
      expect(statedIn(request as Request).length).toBeLessThanOrEqual(most)
      expect(said[0]!.clauses.length).toBeGreaterThan(0)
      expect(said[0]!.trace.length).toBeGreaterThan(0)
    }
    // what is said is what the broken policy says of the request, and this one says something else of one of them
    const here = shown.map(({ request }) => decideDecoded(request as Request).determinations[0])
    const differs = (at: number) => here[at]!._tag !== shown[at]!.said[0]!.outcome || found.law._tag === "Says"
    expect(shown.some((_, at) => differs(at))).toBe(true)
  })

  it("is not the policy as it is", () => {
    for (const { law } of breaks) expect(verified(law, policy).holds, law).toBe(true)
  })
})
