/** The readings chosen in the page as a reading profile. It knows the register of readings, not how they are shown. */
import { type LiveReadingId, readings } from "../../spec/readings.ts"
import { type Profile, registerProfile } from "../../src/index.ts"

/** The readings that a profile may choose, in the order of the register. */
export const live = readings.filter((reading) => reading.live)

/** The options chosen where they are not the register's, by the ids of the readings. */
export type Chosen = Readonly<Record<string, string>>

/** A profile with these readings; its name, which stands in the stamp, says which they are. */
export const profileOf = (chosen: Chosen): Profile => {
  const named = Object.entries(chosen).map(([id, option]) => `${id}=${option}`)
  return named.length === 0
    ? registerProfile
    : { name: named.join(", "), readings: chosen as { readonly [Id in LiveReadingId]?: string } }
}

/** The readings that a link names, the register's left out; nothing where one is unknown. */
export const chosenIn = (value: unknown): Chosen | undefined => {
  if (value === undefined) return {}
  if (typeof value !== "object" || value === null) return undefined
  const chosen = new Map(Object.entries(value))
  const known = live.flatMap(({ id, options }) =>
    options.filter((option) => option.id === chosen.get(id)).map(() => id)
  )
  if (known.length !== chosen.size) return undefined
  const others = live.filter(({ id, options }) => chosen.has(id) && chosen.get(id) !== options[0].id)
  return Object.fromEntries(others.map(({ id }) => [id, String(chosen.get(id))]))
}
