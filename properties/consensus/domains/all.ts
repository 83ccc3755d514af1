/** The domains of one indication and one service: those of every test run, and those that take longer. */
import { nerves } from "./nerves.ts"
import { others } from "./others.ts"

const larger: ReadonlyArray<string> = [
  "femoral neuropathy",
  "meralgia paresthetica",
  "sciatic neuropathy, the gates of PN-1 within the emergency",
  "AIDS-related cytomegaloviral neuropathy",
  "thoracic outlet syndrome",
  "Lambert-Eaton syndrome",
  "neurography for tarsal tunnel syndrome"
]

const all = [...nerves, ...others]

/** In every test run. */
export const inRun = all.filter(({ name }) => !larger.includes(name))
/** In the long one. */
export const inLongRun = all.filter(({ name }) => larger.includes(name))
