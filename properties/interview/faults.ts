/**
 * What can be wrong with an interview, each said in a sentence: it never ends, it asks what cannot matter or what was
 * asked before, it offers what it then refuses, it ends with something else than `decide` says of the same request.
 */
import { Result } from "effect"
import { decideDecoded } from "../../src/api/decide.ts"
import { positionOf } from "../../src/api/interview/state.ts"
import { answer, type Interview, requestIn } from "../../src/api/interview.ts"
import { consensus } from "../../src/diagram/consensus.ts"
import { decode } from "../../src/request/decode.ts"
import { pathIn, pathOf } from "../../src/request/paths.ts"
import { presuppositions } from "../../src/request/presuppositions.ts"
import type { Transcript, Turn } from "./conduct.ts"

/** The facts that can matter to some service. */
const missingIn = (interview: Interview): ReadonlyArray<string> => {
  const request = requestIn(interview)
  if (request === undefined) return []
  return request.services.flatMap((_, service) =>
    consensus(request, interview.profile, service).missing.map(({ path }) => path)
  )
}

const taken = ({ turns }: Transcript): ReadonlyArray<Turn> => turns.filter(({ problems }) => problems.length === 0)

/** The facts asked in these turns, as long as nobody objects to an assumption: that can open facts again. */
const factsAsked = (turns: ReadonlyArray<Turn>): ReadonlyArray<string> => {
  const objection = turns.findIndex(({ reply }) => reply._tag === "DoNotHold" && reply.facts.length > 0)
  return turns
    .slice(0, objection < 0 ? turns.length : objection)
    .flatMap(({ question }) => (question._tag === "Fact" ? [question.fact] : []))
}

/** The facts on which a statement of this one would throw light: a test that has a date was done. */
const presupposed = (path: string): ReadonlyArray<string> =>
  presuppositions
    .filter(({ because, fact }) => because.some((one) => pathIn(fact.scope, positionOf(path, 0), one) === path))
    .map(({ fact }) => pathOf(fact, positionOf(path, 0)))

const faultsOfTurn = ({ before, question }: Turn, after: ReadonlyArray<Turn>): ReadonlyArray<string> => {
  if (question._tag !== "Fact") return []
  const { canMatter } = question.progress
  const refused = question.choices.filter(({ value }) =>
    Result.isFailure(answer(before, question, { _tag: "Choice", value }))
  )
  return [
    ...(question.contested || missingIn(before).includes(question.fact) ? [] : ["asks what cannot matter"]),
    ...(before.asked.includes(question.fact) && !question.contested ? ["asks a fact twice"] : []),
    ...(presupposed(question.fact).some((path) => missingIn(before).includes(path) && !before.asked.includes(path))
      ? ["asks when before it asks whether"]
      : []),
    ...(refused.length > 0 ? ["offers an answer that it refuses"] : []),
    ...(canMatter === undefined || new Set(factsAsked(after)).size > canMatter ? ["asks more than it announced"] : [])
  ]
}

/** Everything that is wrong with an interview. */
export const faultsIn = (transcript: Transcript): ReadonlyArray<string> => {
  const { finished, interview, turns } = transcript
  const all = taken(transcript)
  const facts = all.flatMap(({ question }) => (question._tag === "Fact" ? [question.fact] : []))
  const drafts = [...turns.map(({ before }) => before), interview].map(requestIn)
  const faults = [
    ...turns.flatMap((turn, at) => faultsOfTurn(turn, turns.slice(at))),
    ...(new Set(facts).size < facts.length ? ["asks a fact twice"] : []),
    ...(drafts.some((request) => request !== undefined && Result.isFailure(decode(request)))
      ? ["makes a request that decode refuses"]
      : [])
  ]
  if (finished === undefined) return [...new Set([...faults, "never ends"])]
  const { determination, request } = finished
  const decided = decode(JSON.parse(JSON.stringify(request)))
  const same =
    Result.isSuccess(decided) &&
    JSON.stringify(decideDecoded(decided.success, { profile: interview.profile })) === JSON.stringify(determination)
  const open = missingIn(interview).filter((path) => !facts.includes(path) && !interview.asked.includes(path))
  return [
    ...new Set([
      ...faults,
      ...(same ? [] : ["ends with another determination than that of its request"]),
      ...(open.length > 0 ? ["ends while a fact that nobody was asked can matter"] : [])
    ])
  ]
}
