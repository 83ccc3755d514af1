/**
 * Brute force: every completion of what is open, one after the other. It knows only axes and the answers possible on
 * each; what a completion comes to, it is told.
 */

/** What all completions come to: the outcomes that occur, and the axes along which two completions disagree. */
export interface AllCompletions {
  /** One bit for each outcome. */
  readonly possible: number
  /** The axes on which alone two completions can differ and come to different outcomes. */
  readonly missing: ReadonlyArray<number>
}

/**
 * Goes through all completions.
 *
 * @param possible the answers possible on each axis
 * @param outcome the outcome of a completion, from 0
 */
export const allCompletions = (
  possible: ReadonlyArray<ReadonlyArray<number>>,
  outcome: (completion: ReadonlyArray<number>) => number
): AllCompletions => {
  const strides: Array<number> = []
  let count = 1
  for (const answers of possible) {
    strides.push(count)
    count *= answers.length
  }
  const found = new Uint8Array(count)
  const completion = possible.map((answers) => answers[0]!)
  let all = 0
  for (let index = 0; index < count; index++) {
    for (let axis = 0; axis < possible.length; axis++) {
      const answers = possible[axis]!
      completion[axis] = answers[Math.floor(index / strides[axis]!) % answers.length]!
    }
    found[index] = outcome(completion)
    all |= 1 << found[index]!
  }
  const disagree = (axis: number): boolean => {
    const [length, stride] = [possible[axis]!.length, strides[axis]!]
    if (length === 1) return false
    for (let index = 0; index < count; index++) {
      // along this axis each completion is compared with the next
      if (Math.floor(index / stride) % length < length - 1 && found[index] !== found[index + stride]) return true
    }
    return false
  }
  return { possible: all, missing: possible.map((_, axis) => axis).filter(disagree) }
}
