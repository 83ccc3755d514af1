/**
 * What is named instead, where the policy does not list the study ordered: every study named can come to something
 * in its place, and every study that can be met in its place is named. Neurography apart, which no row lists. It
 * may not know which studies a section lists; only where one is said elsewhere than in the list.
 */
import { contrasts, modalities, regions } from "../../spec/studies.ts"
import type { NodeId } from "../../src/diagram/decision-diagram.ts"
import { orderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import type { Leaf, ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { comesTo, forSome } from "../../src/diagram/quantify.ts"
import type { Citation } from "../../src/language/criterion.ts"
import type { StudySpec } from "../../src/language/ruling.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { study } from "../../src/request/service.ts"

/** Studies that can be met, and are not named; under an indication, or only at the ends that rest on a citation. */
interface Unnamed {
  readonly tag: IndicationTag
  readonly at?: Citation
  readonly studies: ReadonlyArray<StudySpec>
  readonly because: string
}

const unnamed: ReadonlyArray<Unnamed> = [
  ...(["OtherPeripheralNerve", "SciaticNeuropathy", "MeralgiaParesthetica", "LumbosacralPlexus"] as const).map(
    (tag): Unnamed => ({
      tag,
      studies: [{ modality: "CT" }],
      because: "a CT is an exception, for who cannot have the MRI that is named (PN-1.c9, PN-2.c18, PN-2.c27, PN-5.c16)"
    })
  ),
  {
    tag: "BrachialPlexus",
    at: "PN-4.c12",
    studies: [{ modality: "CT" }],
    because: "for an MRI of the cervical spine the MRI of the plexus is named; the CT takes the place of that one"
  },
  {
    tag: "BrachialPlexus",
    at: "PN-4.c18",
    studies: [{ modality: "MRI", regions: ["cervical spine"] }],
    because: "the spine is an extra of trauma (PN-4.c12), not one of the list"
  },
  {
    tag: "LumbosacralPlexus",
    at: "PN-5.c2",
    studies: [{ modality: "MRI", regions: ["lumbar spine"] }],
    because: "the spine is an extra of trauma (PN-5.c11), not one of the list"
  },
  {
    tag: "Fasciculations",
    studies: [{ modality: "MRI", regions: ["lumbar spine"] }],
    because: "the text says when it is not indicated, and lists it for that only (PN-8.3.c8)"
  },
  {
    tag: "GaucherDisease",
    studies: [{ modality: "MRI", contrasts: ["without and with"] }, { modality: "radiograph" }],
    because: "these look for the cause of a pain, not at the disease (PN-6.3.c16, PN-6.3.c17)"
  },
  {
    tag: "GaucherDisease",
    at: "R-62",
    studies: [
      ...modalities.filter((modality) => modality !== "MRI").map((modality) => ({ modality })),
      { modality: "MRI", regions: regions.filter((region) => region !== "thigh") },
      { modality: "MRI", contrasts: ["with", "without and with"] }
    ],
    because: "one femur was ordered: both are named, and nothing else"
  }
]

type Study = readonly [
  modality: (typeof modalities)[number],
  region: (typeof regions)[number],
  contrast: (typeof contrasts)[number]
]
const studies: ReadonlyArray<Study> = modalities
  .filter((modality) => modality !== "MRN")
  .flatMap((modality) => regions.flatMap((region) => contrasts.map((contrast): Study => [modality, region, contrast])))
const isOne = (all: ReadonlyArray<StudySpec>, [modality, region, contrast]: Study): boolean =>
  all.some(
    (spec) =>
      spec.modality === modality &&
      (spec.regions?.includes(region) ?? true) &&
      (spec.contrasts?.includes(contrast) ?? true)
  )

/** Studies named in vain, or not named, of a policy under an indication; a line each. */
export const namedAmiss = (policy: ProgramDiagrams, tag: IndicationTag): ReadonlyArray<string> => {
  const { facts, root: rootOf, store } = orderedDiagrams(policy, undefined, (leaf) => JSON.stringify(leaf))
  const root = rootOf(tag)
  const no = store.leaf("no")
  const places = [study.modality, study.region, study.contrast].map((fact) =>
    facts.findIndex(({ id }) => id === fact.id)
  )
  const sides = facts.findIndex(({ id }) => id === study.side.id)
  const whateverTheSide = (node: NodeId) => (sides < 0 ? node : forSome(store, node, sides))
  const given = (node: NodeId, one: Study): NodeId =>
    one.reduce((so, answer, at) => {
      const level = places[at]!
      const answers: ReadonlyArray<string> = [study.modality, study.region, study.contrast][at]!.answers
      return level < 0 ? so : store.cofactor(so, level, answers.indexOf(answer))
    }, node)
  /** Each study with where it comes to one of these, the side chosen to suit. */
  const reaching = (...outcomes: ReadonlyArray<string>) => {
    const isThere = (leaf: string) => outcomes.includes((JSON.parse(leaf) as Leaf).outcome!)
    const there = store.combine(root, root, (leaf) => (isThere(leaf) ? "yes" : "no"))
    return studies.map((one) => [one, whateverTheSide(given(there, one))] as const).filter(([, node]) => node !== no)
  }
  const met = reaching("CriteriaMet")
  const come = reaching("CriteriaMet", "ClinicalReview")
  // where nothing is ever met, what a person may allow is named
  const due = met.length > 0 ? met : come
  return store.leavesOf(root).flatMap((text) => {
    const leaf: Leaf = JSON.parse(text)
    // a side that is not affected is weighed, and names the other
    if (leaf.kind !== "not-listed" || leaf.instead === undefined) return []
    const none = leaf.instead.filter((spec) => !studies.some((one) => isOne([spec], one)))
    if (none.length > 0) return [`${tag}, ${leaf.cites.join(" ")}: ${none.length} named that are no studies`]
    // neurography of the brain has no other form
    if (leaf.cites.includes("PN-7.c1")) return []
    const here = [...places, sides]
      .filter((level) => level >= 0)
      .reduce((so, level) => forSome(store, so, level), comesTo(store, root, text))
    const possible = (some: typeof met) =>
      some.flatMap(([one, node]) => (store.ite(here, node, no) === no ? [] : [one]))
    const excused = unnamed.filter((one) => one.tag === tag && (one.at === undefined || leaf.cites.includes(one.at)))
    const named = leaf.instead
    const able = new Set(possible(come))
    const say = (one: Study, what: string) => `${tag}, ${leaf.cites.join(" ")}: ${one.join(", ")} ${what}`
    return [
      ...studies.filter((one) => isOne(named, one) && !able.has(one)).map((one) => say(one, "is named in vain")),
      ...possible(due)
        .filter((one) => !isOne(named, one) && !excused.some((by) => isOne(by.studies, one)))
        .map((one) => say(one, "is not named"))
    ]
  })
}
