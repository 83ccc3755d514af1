/**
 * Open facts: which one it is, where it stands, and the answers that are left of it. It knows no request, and nobody who
 * asks.
 */
import type { AnswerSet, Fact } from "../language/fact.ts"

/** A fact that is open: which it is, where it stands, and the answers left. */
export interface Variable {
  readonly path: string
  /** What tells it from another variable of the same path: the study described from the study of the code. */
  readonly branch?: string
  readonly fact: Fact
  readonly possible: AnswerSet
}

/** The identity of a variable. */
export const keyOf = ({ branch, path }: Variable): string => (branch === undefined ? path : `${path} (${branch})`)

/** Whether a set of possible answers settles a question. */
export const settled = (possible: AnswerSet, yes: AnswerSet): boolean | undefined =>
  (possible & ~yes) === 0 ? true : (possible & yes) === 0 ? false : undefined
