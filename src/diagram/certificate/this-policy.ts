/** This package's own policy as certificates name it, with the digest that determinations are stamped with. */
import { digest } from "../../digest.ts"
import { policyOrdered, programDiagrams } from "../policy-diagrams.ts"
import { portableOf } from "../portable.ts"
import type { Decider } from "./certify.ts"

/** This package's own policy; its digest is not computed again. */
export const thisPolicy: Decider = { policy: portableOf(programDiagrams), digest, ordered: policyOrdered }
