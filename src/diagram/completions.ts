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

/** Finds the completions of files by these diagrams. */
export const completions = ({ facts, frame, indications, rulings, tests }: RulingDiagrams) => {
  const table = Int32Array.from(tests.flat())
  const { isByCode, isTold, possible: possibleOf, said: saidOf, sayOf, turnTo } = fileReader(facts)
  const isInReach = reachOf(facts, tests)
  const pathTo = pathsOf(facts)

  /** Goes where the answers lead; an open question both ways, first that of yes. */
  const walkAll = (of: File, section: Ref) => {
    const ends = new Set<number>()
    const placeAt = new Map<string, number>()
    const seen = new Set<string>()
    let byCode = !isTold()
    /** Without the facts that are not asked for any more, so that ways which differ in nothing else are gone once. */
    const pruned = (narrowed: Map<string, AnswerSet>, ref: Ref, inFrame: boolean): Narrowed => {
      for (const key of narrowed.keys()) {
        const place = placeAt.get(key)
        if (place !== undefined && !isInReach(ref, place) && !(inFrame && isInReach(section, place)))
          narrowed.delete(key)
      }
      return narrowed
    }
    const isNew = (ref: Ref, narrowed: Narrowed): boolean => {
      const key = `${ref}${[...narrowed].map(([path, set]) => ` ${path}=${set}`).sort()}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    }
    const walk = (from: Ref, isFrame: boolean, narrowed: Narrowed): void => {
      let [ref, inFrame] = [from, isFrame]
      const fork = (path: string, left: AnswerSet, yes: AnswerSet, then: Ref, otherwise: Ref): void => {
        for (const [to, set] of [
          [then, left & yes],
          [otherwise, left & ~yes]
        ] as const) {
          const next = pruned(new Map(narrowed).set(path, set), to, inFrame)
          if (isNew(to, next)) walk(to, inFrame, next)
        }
      }
      for (;;) {
        if (ref < 0) {
          if (rulings[~ref] !== undefined) {
            ends.add(~ref)
            return
          }
          ref = section
          inFrame = false
          continue
        }
        const [place, yes, then, otherwise] = tests[ref]!
        const possible = possibleOf(place)
        if (possible === 0) {
          const found = saidOf(place, yes, narrowed)
          if ("answer" in found) ref = found.answer ? then : otherwise
          else {
            const { own, variable, yes: asked } = found
            fork(keyOf(variable), leftOf(narrowed, variable), asked, own ? then : ref, own ? otherwise : ref)
            return
          }
          continue
        }
        let sure = settled(possible, yes)
        if (sure !== undefined) byCode ||= isByCode(place)
        else {
          const path = pathTo(of.position, place)
          const left = narrowed.get(path) ?? possible
          sure = settled(left, yes)
          if (sure === undefined) {
            placeAt.set(path, place)
            fork(path, left, yes, then, otherwise)
            return
          }
        }
        ref = sure ? then : otherwise
      }
    }
    walk(frame, true, nothing)
    return { ends: [...ends], isCoded: byCode }
  }

  /** The one end where nothing is open, and whether a code had a say; nothing as soon as there is more to it. */
  const walkOne = (of: File, section: Ref): Completions | undefined => {
    let ref = frame
    let byCode = !isTold()
    for (;;) {
      if (ref < 0) {
        if (rulings[~ref] !== undefined) return { ends: [~ref], isSure: true, isCoded: byCode, say: sayOf(of) }
        ref = section
        continue
      }
      const at = 4 * ref
      const place = table[at]!
      const yes = table[at + 1]!
      const possible = possibleOf(place)
      if (possible === 0) {
        const found = saidOf(place, yes, nothing)
        if (!("answer" in found)) return undefined
        ref = table[at + (found.answer ? 2 : 3)]!
        continue
      }
      const sure = settled(possible, yes)
      if (sure === undefined) return undefined
      byCode ||= isByCode(place)
      ref = table[at + (sure ? 2 : 3)]!
    }
  }

  return (of: File): Completions => {
    turnTo(of)
    const section = indications[of.request.indications[of.position.indication]!._tag]
    const one = walkOne(of, section)
    return one ?? { ...walkAll(of, section), isSure: false, say: sayOf(of) }
  }
}
