/**
 * The gates of PN-0 and PN-1, each drawn once on its own, question by question; and which criteria of the sections are
 * gates. What they ask is read from the programs, like everything else.
 */
import { leavesIn } from "../health/guard-tree.ts"
import { allOf, type Criterion } from "../language/criterion.ts"
import type { Profile } from "../language/profile.ts"
import { sentenceOf } from "../language/render.ts"
import { supported } from "../language/ruling.ts"
import { frame } from "../sections/pn-0.ts"
import * as pn1 from "../sections/pn-1.ts"
import { questionsUnder } from "./explored.ts"
import { type Explored, end } from "./flow.ts"
import { flowOf } from "./flow-of.ts"
import { keyOf } from "./subject.ts"

/** A gate of PN-1, and where a section asks for it. */
export interface Gate {
  readonly name: string
  readonly criterion: Criterion
}

const gate = (criterion: Criterion, name: string = sentenceOf(criterion)): Gate => ({ criterion, name })

/** The gates of PN-1. */
export const gates: ReadonlyArray<Gate> = [
  gate(pn1.evaluated),
  gate(pn1.evaluatedWithoutExamination, `${sentenceOf(pn1.evaluatedWithoutExamination)}; without an examination`),
  gate(pn1.emgFirst()),
  gate(pn1.bothComponentsFirst()),
  gate(pn1.afterEmg(allOf()), "a result of EMG/NCV")
]

const keys = new Set(gates.map(({ criterion }) => keyOf(criterion)))

/** Whether a criterion is a gate of PN-1. */
export const isGate = (criterion: Criterion): boolean => keys.has(keyOf(criterion))

/** How a gate stands, question by question; what cannot change that any more is not asked. */
export const flowOfGate = ({ criterion }: Gate, profile: Profile): Explored =>
  flowOf(questionsUnder(supported(criterion), profile), profile, (place) => {
    const rulings = [...leavesIn(place)].flatMap(({ paths }) => paths.map(({ value }) => value))
    const [first, ...others] = rulings.flatMap((ruling) => (ruling?._tag === "Weighed" ? [ruling] : []))
    return first === undefined || others.some(({ verdict }) => verdict !== first.verdict)
      ? undefined
      : end({ gate: first.verdict, cites: [...new Set([first, ...others].flatMap(({ cites }) => cites))] })
  })

/** PN-0, question by question. */
export const flowOfFrame = (profile: Profile): Explored => flowOf(questionsUnder(frame, profile), profile)
