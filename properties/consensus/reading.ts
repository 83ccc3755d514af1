/**
 * What a partial request of a domain leaves possible, read from its fields alone: what is stated, what a default or a code
 * says, and what `decode` would refuse beside the rest. Written without the charts, which it serves to check.
 */
import { codes } from "../../spec/codes.ts"
import { edition } from "../../spec/edition.ts"
import type { ChoiceFact, Fact } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { contradictions } from "../../src/request/consistency.ts"
import { pathOf } from "../../src/request/paths.ts"
import { study } from "../../src/request/service.ts"
import type { Fields } from "../../src/request/state.ts"
import { stating, type Value, valuesOf } from "../../src/request/state.ts"
import type { Domain } from "./domain.ts"
import type { Answers } from "./plain-run.ts"

/** The answers that a stated value stands for, by their places. */
const meant = (fact: Fact, value: unknown): ReadonlyArray<number> =>
  fact._tag === "Number"
    ? [fact.cuts.filter((cut) => cut <= Number(value)).length]
    : (fact.covers[String(value)] ?? [value]).map((answer) => (fact.answers as ReadonlyArray<unknown>).indexOf(answer))

const periodOf = (date: string) =>
  date < edition.effective
    ? "before this edition"
    : date >= edition.emergency.from && date <= edition.emergency.to
      ? "within the emergency"
      : "outside the emergency"

/** The answers of the facts that are no axes: stated in every request of the domain, at their default, or computed. */
export const fixedAnswers = ({ base }: Domain): Answers => {
  const known = new Map<string, number>()
  const find: Answers = (path, fact, { indication, service }) => {
    const owner =
      fact.scope === "service"
        ? base.services[service]
        : fact.scope === "indication"
          ? base.indications[indication]
          : base
    const stated = fact.path.reduce<unknown>((at, key) => (at as Fields | undefined)?.[key], owner)
    const value =
      fact.id === "period"
        ? periodOf(base.dateOfService)
        : fact.scope === "reading"
          ? (registerProfile.readings as Fields)[fact.id]
          : (stated ?? (fact as ChoiceFact<string>).fallback)
    const answers = value === undefined ? [] : meant(fact, value)
    if (answers.length !== 1) throw new Error(`${path} is open, and no axis of the domain`)
    return answers[0]!
  }
  return (path, fact, position) => {
    const answer = known.get(path) ?? find(path, fact, position)
    known.set(path, answer)
    return answer
  }
}

/** For each axis and value, what it makes impossible on the others: pairs that `decode` refuses. */
const refusals = ({ axes, base }: Domain): ((axis: number, value: Value, other: number, answer: number) => boolean) => {
  const known = new Map<string, boolean>()
  return (axis, value, other, answer) => {
    const key = `${axis} ${value} ${other} ${answer}`
    const found = known.get(key)
    if (found !== undefined) return found
    const one = stating(base, axes[axis]!.fact, axes[axis]!.position, value)
    const refused =
      contradictions(stating(one, axes[other]!.fact, axes[other]!.position, valuesOf(axes[other]!.fact)[answer]))
        .length > 0
    known.set(key, refused)
    return refused
  }
}

const { contrast, modality, region } = study

/** What the code of a service says, by the places of the answers; nothing when the map lacks it. */
export const codedAnswers = ({ base }: Domain, service: number) => {
  const code = base.services[service]!.code ?? ""
  if (!Object.hasOwn(codes, code)) return undefined
  const coded = codes[code as keyof typeof codes]
  return {
    modality: meant(modality, coded.modality),
    region: coded.regions.flatMap((one) => meant(region, one)),
    contrast: meant(contrast, coded.contrast)
  }
}

type Possible = ReadonlyArray<ReadonlyArray<number>>

/**
 * The same with what the codes say. A code fills what the description leaves out. Where it contradicts what is
 * described, both are possible; the region that a code leaves open is then another unknown than the one described.
 */
const withCodes = (domain: Domain) => {
  const { axes, base } = domain
  const fixed = fixedAnswers(domain)
  return (possible: Possible, isStated: (axis: number) => boolean): Possible => {
    const all = [...possible]
    const more = base.services.flatMap((_, service) => {
      const code = codedAnswers(domain, service)
      if (code === undefined) return []
      const of = (fact: Fact) => {
        const position = { service, indication: 0 }
        const axis = axes.findIndex(({ path }) => path === pathOf(fact, position))
        return axis < 0
          ? { axis, stated: true, described: [fixed(pathOf(fact, position), fact, position)] }
          : { axis, stated: isStated(axis), described: possible[axis]! }
      }
      const facts = { modality: of(modality), region: of(region), contrast: of(contrast) }
      // an order for neurography stays one, whatever code bills it
      const [neurography, billed] = [meant(modality, "MRN"), meant(modality, "MRI")]
      const ordered = facts.modality.stated && facts.modality.described[0] === neurography[0]
      const says = { ...code, modality: ordered && code.modality[0] === billed[0] ? neurography : code.modality }
      const shared = (["modality", "region", "contrast"] as const).map((key) => {
        const { axis, described, stated } = facts[key]
        return { axis, stated, both: described.filter((answer) => says[key].includes(answer)) }
      })
      const contradicts = shared.some(({ both }) => both.length === 0)
      for (const { axis, both, stated } of shared) if (axis >= 0 && !(contradicts && stated)) all[axis] = both
      if (!contradicts) return [[0], [0], [0]]
      const same = !facts.region.stated || facts.region.described.join() === says.region.join()
      return [[0, 1], says.modality, same ? [region.answers.length] : says.region]
    })
    return [...all, ...more]
  }
}

/** What is possible at each place, given a value or nothing on each axis; undefined when `decode` refuses the request. */
export const readingOf = (domain: Domain) => {
  const [refused, widened] = [refusals(domain), withCodes(domain)]
  const all = domain.axes.map(({ fact }) => valuesOf(fact).map((_, answer) => answer))
  return (values: ReadonlyArray<Value | undefined>): Possible | undefined => {
    const stated = values.flatMap((value, axis) => (value === undefined ? [] : [{ axis, value }]))
    const possible = domain.axes.map(({ fact }, here) => {
      const value = values[here]
      if (value === undefined && fact._tag === "Choice" && fact.fallback !== undefined)
        return meant(fact, fact.fallback)
      return (value === undefined ? all[here]! : meant(fact, value)).filter((answer) =>
        stated.every(({ axis, value: other }) => axis === here || !refused(axis, other, here, answer))
      )
    })
    if (possible.some((answers) => answers.length === 0)) return undefined
    return widened(possible, (axis) => axis < 0 || values[axis] !== undefined)
  }
}
