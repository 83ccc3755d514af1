/**
 * The register of readings: every place where the text can be read in more than one way, in order, with the closed
 * union of their ids. It may not know which profile is in force.
 */
import type { Reading } from "./reading.ts"
import { addedReachReadings } from "./readings/added-reach.ts"
import { addedStudiesReadings } from "./readings/added-studies.ts"
import { evaluationReadings } from "./readings/evaluation.ts"
import { focalReadings } from "./readings/focal.ts"
import { frameReadings } from "./readings/frame.ts"
import { motorNeuronReadings } from "./readings/motor-neuron.ts"
import { muscleReadings } from "./readings/muscle.ts"
import { nerveSheathReadings } from "./readings/nerve-sheath.ts"
import { plexusReadings } from "./readings/plexus.ts"
import { polyneuropathiesReadings } from "./readings/polyneuropathies.ts"
import { studiesReadings } from "./readings/studies.ts"

export type { Reading, ReadingOption } from "./reading.ts"

const all = [
  ...frameReadings,
  ...evaluationReadings,
  ...focalReadings,
  ...polyneuropathiesReadings,
  ...plexusReadings,
  ...muscleReadings,
  ...motorNeuronReadings,
  ...nerveSheathReadings,
  ...studiesReadings,
  ...addedStudiesReadings,
  ...addedReachReadings
] as const

type Listed = (typeof all)[number]

/** The id of a reading, for example `R-25`. */
export type ReadingId = Listed["id"]

/** The id of a reading that the programs ask for, so that a profile may choose another option. */
export type LiveReadingId = Extract<Listed, { readonly live: true }>["id"]

/** The options of one reading, for example `ReadingOptionId<"R-25">` is `"two-months" | "three-months"`. */
export type ReadingOptionId<Id extends ReadingId = ReadingId> = Extract<
  Listed,
  { readonly id: Id }
>["options"][number]["id"]

/** A reading of this register. */
export type KnownReading = Reading & { readonly id: ReadingId }

/** All readings, in the order of their numbers. */
export const readings: ReadonlyArray<KnownReading> = all

const byId = new Map<ReadingId, KnownReading>(readings.map((reading) => [reading.id, reading]))

/** The reading of an id; total, because the union of ids is closed. */
export const readingOf = (id: ReadingId): KnownReading => byId.get(id) as KnownReading
