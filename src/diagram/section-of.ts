/**
 * Which section of the policy decides which indication. Nobody has to say it a second time: it is the section whose
 * clauses the diagram of the indication relies on most, those aside that every indication relies on.
 */
import { type SectionId, sections } from "../../spec/clauses.ts"
import { type IndicationTag, indicationTags } from "../request/indication.ts"
import { programDiagrams } from "./policy-diagrams.ts"
import type { ProgramDiagrams, Ref } from "./program-diagram.ts"

type Counts = ReadonlyMap<SectionId, number>

/** How many leaves below a test rely on each section. */
const reliedOn = ({ leaves, tests }: ProgramDiagrams, root: Ref): Counts => {
  const counts = new Map<SectionId, number>()
  const seen = new Set([root])
  for (const ref of seen) {
    if (ref >= 0) {
      const [, , then, otherwise] = tests[ref]!
      seen.add(then).add(otherwise)
      continue
    }
    const cited = leaves[~ref]!.cites.map((id) => id.slice(0, id.indexOf(".c")))
    for (const { id } of sections) if (cited.includes(id)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** The section of each indication of a policy. */
export const sectionsOf = (policy: ProgramDiagrams): { readonly [Tag in IndicationTag]: SectionId } => {
  const all = new Map(indicationTags.map((tag) => [tag, reliedOn(policy, policy.indications[tag])]))
  const common = sections.filter(({ id }) => [...all.values()].every((counts) => counts.has(id))).map(({ id }) => id)
  const most = (counts: Counts): SectionId => {
    const own = [...counts].filter(([id]) => !common.includes(id))
    return (own.length > 0 ? own : [...counts]).reduce((best, next) => (next[1] > best[1] ? next : best))[0]
  }
  return Object.fromEntries([...all].map(([tag, counts]) => [tag, most(counts)])) as {
    readonly [Tag in IndicationTag]: SectionId
  }
}

let found: { readonly [Tag in IndicationTag]: SectionId } | undefined

/** The section that decides an indication. */
export const sectionOf = (tag: IndicationTag): SectionId => {
  found ??= sectionsOf(programDiagrams)
  return found[tag]
}

/** The indications of a section, or of all sections below a heading (`PN-6` of PN-6.1 to PN-6.3). */
export const indicationsOf = (section: string): ReadonlyArray<IndicationTag> =>
  indicationTags.filter((tag) => sectionOf(tag) === section || sectionOf(tag).startsWith(`${section}.`))
