/**
 * What makes a request smaller: fewer indications and services, then fewer stated facts, then simpler values. Nothing
 * stated is the smallest of everything. It may not know how a value was drawn, nor why a request fails a law.
 */
import { type IndicationTag, indicationTags } from "../../src/request/indication.ts"
import { at } from "../../src/request/paths.ts"
import { type Fields, put } from "../../src/request/state.ts"
import { plainDate } from "./dates.ts"
import { smallerStated } from "./facts.ts"
import { consistent, indicationPart, leastFirst, type Part, requestPart, servicePart } from "./parts.ts"

/** Whether facts may be left out, or only take simpler values. */
export type Kept = "every fact" | "nothing"

/** A part with fewer fields, whole groups of them first, then with simpler values. */
export function* smallerPart(part: Part, fields: Fields, kept: Kept): Generator<Fields> {
  const present = part.leaves.filter(({ path }) => at(fields, path) !== undefined)
  if (kept === "nothing") {
    const groups = new Set(present.map(({ path }) => path[0]!))
    for (const group of groups) yield put(fields, [group], undefined)
    for (const { path } of present) if (path.length > 1) yield put(fields, path, undefined)
  }
  for (const leaf of present) {
    if (leaf.fact === undefined) continue
    for (const value of smallerStated(leaf.fact, at(fields, leaf.path), leastFirst(part, leaf))) {
      const simpler = consistent(part, put(fields, leaf.path, value))
      // what another answer rules out comes back as it was
      if (at(simpler, leaf.path) === value) yield simpler
    }
  }
}

/** An indication with less on file; without anything on file, an indication that comes earlier in the document. */
export function* smallerIndication(indication: Fields, kept: Kept): Generator<Fields> {
  const tag = indication._tag as IndicationTag
  yield* smallerPart(indicationPart(tag), indication, kept)
  if (kept === "nothing" && Object.keys(indication).length === 1) {
    for (const earlier of indicationTags.slice(0, indicationTags.indexOf(tag))) yield { _tag: earlier }
  }
}

/** A service with less on file. */
export const smallerService = (service: Fields, kept: Kept): Generator<Fields> =>
  smallerPart(servicePart, service, kept)

/** A list with one element fewer, or with one that is smaller. */
function* smallerList(
  list: ReadonlyArray<Fields>,
  smaller: (element: Fields, kept: Kept) => Iterable<Fields>,
  kept: Kept
): Generator<ReadonlyArray<Fields>> {
  if (list.length > 1) for (const index of list.keys()) yield list.toSpliced(index, 1)
  for (const [index, element] of list.entries()) {
    for (const found of smaller(element, kept)) yield list.with(index, found)
  }
}

/** A request with fewer lines, with less on file, on a plainer date. */
export function* smallerRequest(request: Fields, kept: Kept): Generator<Fields> {
  const { dateOfService, indications, services } = request
  for (const found of smallerList(services as ReadonlyArray<Fields>, smallerService, kept)) {
    yield { ...request, services: found }
  }
  for (const found of smallerList(indications as ReadonlyArray<Fields>, smallerIndication, kept)) {
    yield { ...request, indications: found }
  }
  yield* smallerPart(requestPart, request, kept)
  if (dateOfService !== plainDate) yield { ...request, dateOfService: plainDate }
}
