/**
 * Pairs each record with the request that it was made from: by its id, and where it has none by its turn among those
 * without. Both files are read as far as they must be, so that files in the same order are never held whole; each request
 * belongs to one record. It knows ids, not what else is in a record.
 */
import { idOf } from "../../request/scalar.ts"
import type { BrokenItem, Item, UnreadItem, ValueItem } from "../input/item.ts"

/** A record of a file, whole or broken. */
export type Written = ValueItem | BrokenItem

const keyOf = (item: Written): string | undefined => (item._tag === "Value" ? idOf(item.value).id : undefined)

/** The requests of a file, handed out one at a time. */
export interface Requests {
  /** The first request with the id of this record that was not handed out; nothing where there is none. */
  readonly of: (record: Written) => Promise<Written | undefined>
  /** How many were not handed out, to the end of the file. */
  readonly left: () => Promise<number>
  /** Why the file could not be read, if it could not. */
  readonly unread: () => UnreadItem | undefined
}

/** Hands out the requests of a file. */
export const requestsOf = (items: AsyncIterator<Item>): Requests => {
  const waiting = new Map<string | undefined, Array<Written>>()
  let unread: UnreadItem | undefined
  const read = async (): Promise<Written | undefined> => {
    const { done, value } = await items.next()
    if (done === true) return undefined
    if (value._tag !== "Unread") return value
    unread = value
    return undefined
  }
  return {
    of: async (record) => {
      const key = keyOf(record)
      const found = waiting.get(key)?.shift()
      if (found !== undefined) return found
      for (let next = await read(); next !== undefined; next = await read()) {
        const other = keyOf(next)
        if (other === key) return next
        waiting.set(other, [...(waiting.get(other) ?? []), next])
      }
      return undefined
    },
    left: async () => {
      let count = [...waiting.values()].flat().length
      while ((await read()) !== undefined) count += 1
      return count
    },
    unread: () => unread
  }
}
