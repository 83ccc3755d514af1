/** PN-8 · The last pointer of PN-8.3, which reaches the whole of PN-8: spine requests that do not qualify. */
import { Effect } from "effect"
import type { Region } from "../../spec/studies.ts"
import { allOf, type Criterion, is } from "../language/criterion.ts"
import { type Ruling, referred, type Section, supported } from "../language/ruling.ts"
import { holds, unmet, weigh } from "../language/weigh.ts"
import { reading } from "../request/derived.ts"
import { study } from "../request/service.ts"

/** The spine levels, as regions. */
export const spine: ReadonlyArray<Region> = ["cervical spine", "thoracic spine", "lumbar spine"]

/** Whether the pointer reaches this study: in PN-8 always, in PN-6 only under the wider reading of R-38. */
const spineRequest = (section: "PN-6" | "PN-8") =>
  holds(allOf(is(study.region, ...spine), ...(section === "PN-8" ? [] : [reading("R-38", "muscle-and-storage-too")])))

/** A spine request that does not qualify here follows the spine guidelines; any other ruling stands. */
export const orSpineGuidelines = (section: "PN-6" | "PN-8", otherwise: Ruling): Section =>
  Effect.map(spineRequest(section), (spinal) => (spinal ? referred("Spine", "PN-8.3.c13", "R-38", "R-56") : otherwise))

/** A spine study whose criteria fail follows the spine guidelines, whatever the prerequisites. */
export const supportedOrSpineGuidelines = (
  section: "PN-6" | "PN-8",
  prerequisites: ReadonlyArray<Criterion>,
  criteria: ReadonlyArray<Criterion>
): Section =>
  Effect.gen(function* () {
    if (yield* spineRequest(section)) {
      const { verdict } = yield* weigh(allOf(...criteria))
      if (verdict === unmet) return referred("Spine", "PN-8.3.c13", "R-38")
    }
    return yield* supported(...prerequisites, ...criteria)
  })

/** Where the text says that a spine study is not indicated, the spine guidelines are only named. */
export const withSpineGuidelines = (ruling: Ruling): Ruling => ({
  ...ruling,
  notes: [{ says: "The spine imaging guidelines are further reading.", cites: ["PN-8.3.c13", "R-38"] }]
})

/** The same, if the study is one of the spine. */
export const namingSpineGuidelines = (ruling: Ruling): Section =>
  Effect.map(holds(is(study.region, ...spine)), (spinal) => (spinal ? withSpineGuidelines(ruling) : ruling))
