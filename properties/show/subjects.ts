/** What the tests of this folder show: every indication, under the register's readings and under all the others. */
import { readings } from "../../spec/readings.ts"
import { type Profile, registerProfile } from "../../src/language/profile.ts"
import type { Explored } from "../../src/show/flow.ts"
import { everything, type Shown } from "../../src/show/index.ts"

/** The same, explored once under each profile. */
const once = (shown: Shown): Shown => {
  const known = new Map<string, Explored>()
  return {
    ...shown,
    explore: (profile) => {
      const found = known.get(profile.name) ?? shown.explore(profile)
      known.set(profile.name, found)
      return found
    }
  }
}

/** Everything that can be shown. */
export const all: ReadonlyArray<Shown> = everything().flatMap(({ shown }) => shown.map(once))
export const indications = all.filter(({ tag }) => tag !== undefined)

const live = readings.filter((reading) => reading.live)
const most = Math.max(...live.map(({ options }) => options.length))

/** Profiles in which every option of every live reading occurs, the register's own first. */
export const profiles: ReadonlyArray<Profile> = Array.from({ length: most }, (_, place) =>
  place === 0
    ? registerProfile
    : {
        name: `choice ${place + 1}`,
        readings: Object.fromEntries(
          live.map(({ id, options }) => [id, options[Math.min(place, options.length - 1)]!.id])
        )
      }
)

export const one = (id: string): Shown => {
  const found = all.find((shown) => shown.id === id)
  if (found === undefined) throw new Error(`nothing is shown under ${id}`)
  return found
}
