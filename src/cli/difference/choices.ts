/**
 * Readings as they are chosen on the command line, `R-25=three-months`: checked against the register, with the valid ones
 * where one is not. It does not know what a reading changes.
 */
import { Result } from "effect"
import { type KnownReading, readings } from "../../../spec/readings.ts"
import { nearMiss } from "../../request/near-miss.ts"
import type { Failure } from "../exits.ts"

const live = readings.filter((reading) => reading.live)

const meant = (word: string, words: ReadonlyArray<string>): string => {
  const near = nearMiss(word, words)
  return near === undefined ? "" : ` (did you mean "${near}"?)`
}

const listed = ({ options: [first, ...rest] }: KnownReading): string =>
  [`${first.id} (the register's)`, ...rest.map(({ id }) => id)].join(", ")

/** What is wrong with a choice; nothing if it is one. */
const wrong = (choice: string, others: ReadonlyArray<string>): string | undefined => {
  const [id = "", option] = choice.split("=", 2)
  const ids = live.map((reading) => reading.id)
  const reading = live.find((one) => one.id === id)
  if (reading === undefined) {
    const known = readings.some((one) => one.id === id)
    const says = known ? "is a reading, but none that can be chosen" : "is not a reading"
    return `--reading ${choice}: ${id} ${says}${known ? "" : meant(id, ids)}; those that can be are ${ids.join(", ")}`
  }
  const options = reading.options.map((one) => one.id)
  if (option === undefined)
    return `--reading ${choice}: an option is missing, as in ${id}=${options[1]}; ${listed(reading)}`
  if (!options.includes(option)) {
    return `--reading ${choice}: "${option}" is not an option of ${id}${meant(option, options)}; they are ${listed(reading)}`
  }
  return others.some((other) => other !== choice && other.startsWith(`${id}=`))
    ? `--reading ${choice}: another option of ${id} is chosen too`
    : undefined
}

/** The option by reading, from choices such as `R-25=three-months`. */
export const choicesFrom = (
  choices: ReadonlyArray<string>,
  command: string
): Result.Result<Readonly<Record<string, string>>, Failure> => {
  const problems = choices.flatMap((choice) => wrong(choice, choices) ?? [])
  return problems.length > 0
    ? Result.fail({ _tag: "Usage", says: problems, command })
    : Result.succeed(Object.fromEntries(choices.map((choice) => choice.split("=", 2))))
}

/** The readings of these ids, all of them if none is named. */
export const readingsNamed = (
  ids: ReadonlyArray<string>,
  command: string
): Result.Result<ReadonlyArray<KnownReading>, Failure> => {
  const known = readings.map(({ id }) => id)
  const problems = ids
    .filter((id) => !readings.some((reading) => reading.id === id))
    .map((id) => `${id} is not a reading${meant(id, known)}; they are ${known[0]} to ${known.at(-1)}`)
  return problems.length > 0
    ? Result.fail({ _tag: "Usage", says: problems, command })
    : Result.succeed(readings.filter(({ id }) => ids.length === 0 || ids.includes(id)))
}
