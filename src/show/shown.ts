/**
 * What can be shown: the frame, the gates, neurography, and every indication, by section; each as its flow under a reading
 * profile. It knows which programs there are and where each belongs, not what they say.
 */
import { type SectionId, sections } from "../../spec/clauses.ts"
import { indicationNames } from "../api/words.ts"
import { programDiagrams } from "../diagram/policy-diagrams.ts"
import { indicationsOf, sectionOf } from "../diagram/section-of.ts"
import type { GuardTree } from "../health/guard-tree.ts"
import type { Profile } from "../language/profile.ts"
import { ruleWithinFrame } from "../policy.ts"
import type { IndicationTag } from "../request/indication.ts"
import { magneticResonanceNeurography } from "../sections/pn-7.ts"
import { guardsUnder } from "./explored.ts"
import { type Explored, end } from "./flow.ts"
import { flowOf } from "./flow-of.ts"
import { flowOfFrame, flowOfGate, gates } from "./gates.ts"
import { intern } from "./intern.ts"
import { keyOf } from "./subject.ts"
import { upper } from "./words.ts"

/** Something to show. */
export interface Shown {
  /** A name for files and anchors. */
  readonly id: string
  readonly section: SectionId
  readonly title: string
  /** The indication that it shows, if it shows one. */
  readonly tag?: IndicationTag
  /** Whether the frame comes before it. */
  readonly framed: boolean
  readonly explore: (profile: Profile) => Explored
}

const keys = new WeakMap<GuardTree, string>()

/** What a tree says: its guards, and how each way ends. */
const treeKey = (tree: GuardTree): string => {
  const found =
    keys.get(tree) ??
    (tree._tag === "Leaf"
      ? intern(
          "leaf",
          JSON.stringify(tree.paths[0]!.value, (key, value) => (key === "fact" ? value.id : value))
        )
      : intern("guard", keyOf(tree.criterion), ...tree.ways.map(([verdict, next]) => [verdict, treeKey(next)])))
  keys.set(tree, found)
  return found
}

const ofIndication = (tag: IndicationTag): Shown => ({
  id: tag,
  section: sectionOf(tag),
  title: upper(indicationNames[tag]),
  tag,
  framed: true,
  explore: (profile) => {
    const elsewhere = treeKey(guardsUnder(magneticResonanceNeurography, profile))
    return flowOf(guardsUnder(ruleWithinFrame(tag), profile), profile, (place) =>
      treeKey(place) === elsewhere ? end({ goesOn: "PN-7", cites: [] }) : undefined
    )
  }
})

const titleOf = (section: SectionId): string => sections.find(({ id }) => id === section)!.title

const frame: Shown = {
  id: "PN-0",
  section: "PN-0",
  title: titleOf("PN-0"),
  framed: false,
  explore: flowOfFrame
}

const ofGates: ReadonlyArray<Shown> = gates.map((gate, at) => ({
  id: `PN-1-gate-${at + 1}`,
  section: "PN-1",
  title: `Gate: ${gate.name}`,
  framed: false,
  explore: (profile) => flowOfGate(gate, profile)
}))

const neurography: Shown = {
  id: "PN-7",
  section: "PN-7",
  title: titleOf("PN-7"),
  framed: true,
  explore: (profile) => flowOf(guardsUnder(magneticResonanceNeurography, profile), profile)
}

/** Everything that a section shows; of a heading such as `PN-6`, all below it. */
export const shownIn = (section: string): ReadonlyArray<Shown> => [
  ...(section === "PN-0" ? [frame] : []),
  ...(section === "PN-1" ? ofGates : []),
  ...(section === "PN-7" ? [neurography] : []),
  ...indicationsOf(section).map(ofIndication)
]

const headingOver = (id: string): string | undefined => (id.includes(".") ? id.slice(0, id.indexOf(".")) : undefined)

/** The sections in the document's order, each heading above sections before its first. */
export const sectionsShown: ReadonlyArray<string> = [
  ...new Set(sections.flatMap(({ id }) => [headingOver(id) ?? id, id]))
]

/** Everything that can be shown, by section, in the document's order. */
export const everything = (): ReadonlyArray<{
  readonly id: SectionId
  readonly title: string
  readonly shown: ReadonlyArray<Shown>
}> => sections.map(({ id, title }) => ({ id, title, shown: shownIn(id) }))

/** Readings that are asked for somewhere in what is shown, so that a profile may matter. */
export const readingsAskedFor = ({ tag }: Shown): ReadonlyArray<string> => {
  if (tag === undefined) return []
  const { facts, indications, tests } = programDiagrams
  const seen = new Set([indications[tag]])
  const found = new Set<string>()
  for (const ref of seen) {
    if (ref < 0) continue
    const [fact, , then, otherwise] = tests[ref]!
    seen.add(then).add(otherwise)
    if (facts[fact]!.scope === "reading") found.add(facts[fact]!.id)
  }
  return [...found].sort()
}
