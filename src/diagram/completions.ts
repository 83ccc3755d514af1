/**
 * Every ruling that a file leaves open for a service under an indication, in the order in which the paths of the program
 * come to them: the diagrams followed with the sets of answers that the file leaves, narrowed from test to test. It finds
 * what running the program on every completion finds, without running it, and serves where many requests are decided.
 */
import type { File } from "../charts/standing.ts"
import { keyOf, settled } from "../charts/variable.ts"
import type { AnswerSet, Fact } from "../language/fact.ts"
import type { Say } from "../language/weigh.ts"
import { type Position, pathOf } from "../request/paths.ts"
import { study } from "../request/service.ts"
import { leftOf, type Narrowed } from "./certificate/said.ts"
import { fileReader } from "./file-reader.ts"
import type { Ref } from "./program-diagram.ts"
import type { RulingDiagrams } from "./ruling-diagrams.ts"

/** Where the completions of a file end. */
export interface Completions {
  /** The places of the rulings, each once, in the order of the paths. */
  readonly ends: ReadonlyArray<number>
  /** Whether nothing was open on the way: then there is one end. */
  readonly isSure: boolean
  /** Whether the code of the service settled something about the study, or contradicts its description. */
  readonly isCoded: boolean
  /** What is on file, for criteria of the diagrams. */
  readonly say: Say
}

const nothing: Narrowed = new Map()

/** For each test the facts that can be asked for from it on, as bits; a fact about other services asks for the study too. */
const reachOf = (facts: ReadonlyArray<Fact>, tests: RulingDiagrams["tests"]) => {
  const words = Math.ceil(facts.length / 32)
  const reach = new Uint32Array(tests.length * words)
  const places = new Map(facts.map(({ id }, place) => [id, place]))
  const ofStudy = Object.values(study).flatMap(({ id }) => places.get(id) ?? [])
  const add = (ref: number, place: number): void => {
    reach[ref * words + (place >> 5)]! |= 1 << (place & 31)
  }
  tests.forEach(([place, , then, otherwise], ref) => {
    for (const one of facts[place]!.scope === "order" ? [place, ...ofStudy] : [place]) add(ref, one)
    for (const next of [then, otherwise]) {
      for (let word = 0; next >= 0 && word < words; word++) reach[ref * words + word]! |= reach[next * words + word]!
    }
  })
  return (ref: Ref, place: number): boolean =>
    ref >= 0 && ((reach[ref * words + (place >> 5)]! >>> (place & 31)) & 1) === 1
}

/** Paths of facts, made once for each place in a request. */
const pathsOf = (facts: ReadonlyArray<Fact>) => {
  const made = new Map<string, Array<string | undefined>>()
  return (position: Position, place: number): string => {
    const key = `${position.service} ${position.indication}`
    const paths = made.get(key) ?? []
    made.set(key, paths)
    paths[place] ??= pathOf(facts[place]!, position)
    return paths[place]
  }
}

/** Where answers lead: a ruling, or a question that is open, with the answers that are left of its fact. */
type Stop =
  | { readonly end: number }
  | {
      readonly end?: undefined
      readonly inFrame: boolean
      readonly path: string
      /** The place of the fact, where it is the file's own. */
      readonly place?: number
      readonly left: AnswerSet
      readonly yes: AnswerSet
      readonly then: Ref
      readonly otherwise: Ref
    }

/** Finds the completions of files by these diagrams. */
export const completions = ({ facts, frame, indications, rulings, tests }: RulingDiagrams) => {
  const table = Int32Array.from(tests.flat())
  const { isByCode, isTold, possible: possibleOf, said: saidOf, sayOf, turnTo } = fileReader(facts)
  const isInReach = reachOf(facts, tests)
  const pathTo = pathsOf(facts)

  /** Follows what is on file, and what was answered on the way, from a test on. */
  const follow = (
    of: File,
    section: Ref,
    from: Ref,
    isFrame: boolean,
    narrowed: Narrowed,
    onCode: () => void
  ): Stop => {
    let [ref, inFrame] = [from, isFrame]
    for (;;) {
      if (ref < 0) {
        if (rulings[~ref] !== undefined) return { end: ~ref }
        ref = section
        inFrame = false
        continue
      }
      const at = 4 * ref
      const place = table[at]!
      const yes = table[at + 1]!
      const then = table[at + 2]!
      const otherwise = table[at + 3]!
      const possible = possibleOf(place)
      if (possible === 0) {
        const found = saidOf(place, yes, narrowed)
        if (!("answer" in found)) {
          const { own, variable, yes: asked } = found
          const left = leftOf(narrowed, variable)
          const to = own ? { then, otherwise } : { then: ref, otherwise: ref }
          return { inFrame, path: keyOf(variable), left, yes: asked, ...to }
        }
        ref = found.answer ? then : otherwise
        continue
      }
      let sure = settled(possible, yes)
      if (sure !== undefined) {
        if (isByCode(place)) onCode()
      } else {
        const path = pathTo(of.position, place)
        const left = narrowed.get(path) ?? possible
        sure = settled(left, yes)
        if (sure === undefined) return { inFrame, path, place, left, yes, then, otherwise }
      }
      ref = sure ? then : otherwise
    }
  }

  return (of: File): Completions => {
    turnTo(of)
    const section = indications[of.request.indications[of.position.indication]!._tag]
    let isCoded = !isTold()
    const onCode = (): void => {
      isCoded = true
    }
    const first = follow(of, section, frame, true, nothing, onCode)
    if (first.end !== undefined) return { ends: [first.end], isSure: true, isCoded, say: sayOf(of) }
    const placeAt = new Map<string, number>()
    const ends = new Set<number>()
    const seen = new Set<string>()
    /** Without the facts that are not asked for any more, so that ways which differ in nothing else are gone once. */
    const pruned = (narrowed: Map<string, AnswerSet>, ref: Ref, inFrame: boolean): Narrowed => {
      for (const path of narrowed.keys()) {
        const place = placeAt.get(path)
        if (place !== undefined && !isInReach(ref, place) && !(inFrame && isInReach(section, place)))
          narrowed.delete(path)
      }
      return narrowed
    }
    const isNew = (ref: Ref, narrowed: Narrowed): boolean => {
      const key = `${ref}${[...narrowed].map(([path, set]) => ` ${path}=${set}`).sort()}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    }
    /** Goes on where an answer is open, both ways, first that of yes. */
    const goOn = (stop: Stop, narrowed: Narrowed): void => {
      if (stop.end !== undefined) {
        ends.add(stop.end)
        return
      }
      const { inFrame, left, otherwise, path, place, then, yes } = stop
      if (place !== undefined) placeAt.set(path, place)
      for (const [to, set] of [
        [then, left & yes],
        [otherwise, left & ~yes]
      ] as const) {
        const next = pruned(new Map(narrowed).set(path, set), to, inFrame)
        if (isNew(to, next)) goOn(follow(of, section, to, inFrame, next, onCode), next)
      }
    }
    goOn(first, nothing)
    return { ends: [...ends], isSure: false, isCoded, say: sayOf(of) }
  }
}
