/** The order in which the boxes of a picture are read and numbered: each after all that lead to it, way by way. */
import type { Picture, Target } from "./picture.ts"

/** Where a box leads, in its own order, boxes only. */
export const nextOf = (picture: Picture, box: number): ReadonlyArray<number> => {
  const to = (target: Target) => ("box" in target ? [target.box] : [])
  const at = picture.boxes[box]!
  return [
    ...new Set(at._tag === "Choice" ? at.rows.flatMap((row) => to(row.to)) : at._tag === "Result" ? [] : to(at.next))
  ]
}

/** The places of the boxes in reading order. */
export const readingOrder = (picture: Picture): ReadonlyArray<number> => {
  if (!("box" in picture.start)) return []
  const waiting = new Map<number, number>()
  const seen = new Set([picture.start.box])
  for (const box of seen) {
    for (const next of nextOf(picture, box)) {
      waiting.set(next, (waiting.get(next) ?? 0) + 1)
      seen.add(next)
    }
  }
  const order: Array<number> = []
  const stack = [picture.start.box]
  for (let box = stack.pop(); box !== undefined; box = stack.pop()) {
    order.push(box)
    for (const next of nextOf(picture, box).toReversed()) {
      const left = waiting.get(next)! - 1
      waiting.set(next, left)
      if (left === 0) stack.push(next)
    }
  }
  return order
}
