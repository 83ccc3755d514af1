/**
 * A study from words: "MRI chest without and with", in any order, from the closed vocabularies of a study and nothing
 * else. It may not know codes, nor which study any clause supports.
 */
import { Result } from "effect"
import { type Contrast, contrasts, modalities, regions, type Side, sides, umbrellaRegions } from "../../spec/studies.ts"
import { nearMiss } from "./near-miss.ts"
import type { Study } from "./service.ts"

type Part = keyof Study

const words: ReadonlyArray<readonly [Part, ReadonlyArray<string>]> = [
  ["modality", modalities],
  ["region", [...regions, ...Object.keys(umbrellaRegions)]],
  ["contrast", contrasts],
  ["side", sides]
]
/** Other ways to say the same. */
const also: Readonly<Record<string, readonly [Part, Contrast | Side]>> = {
  "with and without": ["contrast", "without and with"],
  "both sides": ["side", "both"]
}
const fillers = new Set(["of", "the", "a", "an", "for", "contrast", "side"])

const phrases = new Map<string, readonly [Part, string]>([
  ...words.flatMap(([part, all]) => all.map((word) => [word.toLowerCase(), [part, word]] as const)),
  ...Object.entries(also)
])
const longest = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(" ").length))
/** Every word of a phrase, for what was probably meant. */
const known = [...new Set([...phrases.keys()].flatMap((phrase) => phrase.split(" ")))]

/** The longest phrase that starts here. */
const phraseAt = (written: ReadonlyArray<string>, at: number) => {
  for (let length = longest; length > 0; length--) {
    const found = phrases.get(written.slice(at, at + length).join(" "))
    if (found !== undefined) return { found, length }
  }
  return undefined
}

/**
 * The study that some words describe; a part that they leave out stays open.
 *
 * @returns the study, or in one line what is wrong with the words
 */
export const studyInWords = (text: string): Result.Result<Study, string> => {
  const written = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== "")
  const study: Partial<Record<Part, string>> = {}
  for (let at = 0; at < written.length; ) {
    const word = written[at]!
    const phrase = phraseAt(written, at)
    if (phrase === undefined) {
      if (!fillers.has(word)) {
        const meant = nearMiss(word, known)
        return Result.fail(
          `"${word}" is no word for a study${meant === undefined ? "" : ` (did you mean "${meant}"?)`}`
        )
      }
      at += 1
      continue
    }
    const [part, value] = phrase.found
    if (study[part] !== undefined && study[part] !== value) {
      return Result.fail(`a study has one ${part}, and there are "${study[part]}" and "${value}"`)
    }
    study[part] = value
    at += phrase.length
  }
  return study.modality === undefined
    ? Result.fail(`a study needs a modality, one of ${modalities.map((word) => `"${word}"`).join(", ")}`)
    : Result.succeed(study as Study)
}
