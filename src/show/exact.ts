/** The exact diagram of what is shown, as portable JSON: every question, every answer, every end. */
import { programDiagrams } from "../diagram/policy-diagrams.ts"
import { type Portable, portableOf } from "../diagram/portable.ts"
import { partOf } from "../diagram/portable-part.ts"
import { answersAsSet } from "../language/fact.ts"
import { indicationTags } from "../request/indication.ts"
import { study } from "../request/service.ts"
import type { Shown } from "./shown.ts"

/** Where a diagram stands once the study is known to be neurography, whatever the indication. */
const neurography = ({ facts, indications, tests }: Portable): number => {
  const mrn = answersAsSet(study.modality, ["MRN"])
  let ref = indications[indicationTags[0]!]!
  while (ref >= 0 && facts[tests[ref]![0]]!.id === study.modality.id) {
    const [, yes, then, otherwise] = tests[ref]!
    ref = (yes & mrn) === 0 ? otherwise : then
  }
  return ref
}

/**
 * The part of the policy that is shown, with the frame before it. Neurography stands under the name `MRN`, since every
 * indication comes to it.
 *
 * @param shown what is shown; without any, the whole policy
 */
export const exactOf = (shown?: ReadonlyArray<Shown>): Portable => {
  const policy = portableOf(programDiagrams)
  if (shown === undefined) return policy
  const tags = shown.flatMap(({ tag }) => tag ?? [])
  return shown.some(({ id }) => id === "PN-7")
    ? partOf({ ...policy, indications: { ...policy.indications, MRN: neurography(policy) } }, ["MRN", ...tags])
    : partOf(policy, tags)
}
