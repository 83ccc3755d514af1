/**
 * Other ways in: by a symptom or finding that the request vocabulary asks for, and by the nerve that a disorder is of. Of
 * medicine only the names of nerves stand here; symptoms are those that the programs ask about, and no others.
 */
import { indicationNames } from "../../../src/api/words.ts"
import { programDiagrams } from "../../../src/diagram/policy-diagrams.ts"
import { type IndicationTag, indicationTags } from "../../../src/request/indication.ts"

/** What is looked for, and the indications that it leads to. */
export interface Way {
  readonly name: string
  readonly tags: ReadonlyArray<IndicationTag>
}

/** How a label names a symptom or a finding; tests, and what the history says about them in general, are neither. */
const symptom = /\b(symptoms|findings|signs|pain|weakness|loss|dysfunction|radiculopathy)\b/
const notOne = /time course|uncertain|radiograph/

const plainly = (label: string): string =>
  label
    .replace(/^there are (symptoms of )?/, (_, of) => (of === undefined ? "" : of))
    .replace(/^clinical findings point to/, "findings that point to")
    .replace(/ is present or suspected$| in the history$/, "")
    .replace(/^a /, "")

/** The indications that a fact is asked under. */
const tagOf = (id: string): IndicationTag | undefined => indicationTags.find((tag) => id.startsWith(`${tag}.`))

/** Symptoms and findings, each with the indications under which the programs ask about it or that are called by it. */
export const symptoms = (): ReadonlyArray<Way> => {
  const found = new Map<string, Set<IndicationTag>>()
  const add = (name: string, tag: IndicationTag) => found.set(name, (found.get(name) ?? new Set()).add(tag))
  for (const { id, label } of programDiagrams.facts) {
    const tag = tagOf(id)
    if (tag !== undefined && symptom.test(label) && !notOne.test(label)) add(plainly(label), tag)
  }
  add(indicationNames.Fasciculations, "Fasciculations")
  return [...found]
    .map(([name, tags]) => ({ name, tags: indicationTags.filter((tag) => tags.has(tag)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Nerves and plexuses from above downward, by the names under which orders speak of them. */
export const nerves: ReadonlyArray<Way> = [
  { name: "vestibular nerve", tags: ["VestibularSchwannoma"] },
  { name: "brachial plexus", tags: ["BrachialPlexus"] },
  { name: "median nerve", tags: ["CarpalTunnelSyndrome"] },
  { name: "ulnar nerve", tags: ["UlnarNeuropathy"] },
  { name: "radial nerve", tags: ["RadialNeuropathy"] },
  { name: "lumbar and lumbosacral plexus", tags: ["LumbosacralPlexus"] },
  { name: "sciatic nerve", tags: ["SciaticNeuropathy"] },
  { name: "femoral nerve", tags: ["FemoralNeuropathy"] },
  { name: "lateral femoral cutaneous nerve", tags: ["MeralgiaParesthetica"] },
  { name: "peroneal (fibular) nerve", tags: ["PeronealNeuropathy"] },
  { name: "tibial nerve", tags: ["TarsalTunnelSyndrome"] },
  { name: "another nerve", tags: ["OtherPeripheralNerve"] }
]
