/**
 * What files say to the questions of a policy, one file after another, found soon: what a request states outright first,
 * then what a code, a date or a default says; what is about other services or told differently by code and description
 * last. It follows no diagram.
 */
import { contradictory, isCoded, type Knowledge, knowledge } from "../charts/knowledge.ts"
import { definition, evaluate } from "../charts/order-facts.ts"
import { type Outright, outright } from "../charts/outright.ts"
import { onFileAlone } from "../charts/request-chart.ts"
import type { File } from "../charts/standing.ts"
import { settled } from "../charts/variable.ts"
import type { Question } from "../language/chart.ts"
import type { Criterion } from "../language/criterion.ts"
import type { AnswerSet, Fact } from "../language/fact.ts"
import type { Say } from "../language/weigh.ts"
import type { OrderFact } from "../request/derived.ts"
import { type Answered, type Narrowed, saidTo, type Undecided } from "./certificate/said.ts"

/** Reads files. */
export interface FileReader {
  /** Goes on to a file; what is asked then is about it. */
  readonly turnTo: (file: File) => void
  /** The answers that the file leaves to a fact of its own; 0 where it is about other services or told differently. */
  readonly possible: (place: number) => AnswerSet
  /** Whether it is the code of the service alone that says a fact, of those that were asked for. */
  readonly isByCode: (place: number) => boolean
  /** Whether code and description of the service, where it has both, name the same study. */
  readonly isTold: () => boolean
  /** What is on file of a question where `possible` is 0; or what is open, and to be asked first. */
  readonly said: (place: number, yes: AnswerSet, narrowed: Narrowed) => Answered | Undecided
  /** What is on file of any question, also later. */
  readonly sayOf: (file: File) => Say
}

/** The criteria behind facts about other services; they depend on how many there are, not on the request. */
const definitions = () => {
  const made = new Map<string, Criterion>()
  return (fact: Fact, own: number, services: number): Criterion => {
    const key = `${fact.id} ${own} ${services}`
    const found = made.get(key) ?? definition(fact as unknown as OrderFact, own, services)
    made.set(key, found)
    return found
  }
}

/** Reads files in the terms of these facts. */
export const fileReader = (facts: ReadonlyArray<Fact>): FileReader => {
  const direct: ReadonlyArray<Outright> = facts.map(outright)
  const coded = facts.map(isCoded)
  const isOrder = facts.map(({ scope }) => scope === "order")
  const places = new Map(facts.map((fact, place) => [fact, place]))
  const definitionOf = definitions()

  // the file that is read now
  let of: File
  // the answers that it leaves, by place, where the turn is that of this file
  const sets = new Int32Array(facts.length)
  const turns = new Int32Array(facts.length)
  let turn = 0
  const byCode = new Set<number>()
  let others: Map<string, AnswerSet> | undefined
  let told: Array<boolean | undefined> = []
  const turnTo = (next: File): void => {
    if (of === next) return
    of = next
    turn += 1
    if (byCode.size > 0) byCode.clear()
    others = undefined
    if (told.length > 0) told = []
  }
  /** Whether a service has one study to tell of, described and coded alike. */
  const isOneStudy = (service: number): boolean => {
    const { codes, request } = of
    if (request.services[service]!.code === undefined) return true
    const found = told[service] ?? !contradictory(request, service, codes)
    told[service] = found
    return found
  }
  const knowledgeOf = (place: number): Knowledge => {
    const { codes, position, profile, request } = of
    const found = knowledge(request, profile, facts[place]!, position, undefined, codes)
    if (found.source === "code") byCode.add(place)
    return found
  }
  const possibleOf = (place: number): AnswerSet => {
    if (turns[place] === turn) return sets[place]!
    const sure = direct[place]!(of.request, of.position, of.profile)
    const set =
      sure !== 0
        ? sure
        : isOrder[place]! || (coded[place]! && !isOneStudy(of.position.service))
          ? 0
          : knowledgeOf(place).possible
    turns[place] = turn
    sets[place] = set
    return set
  }
  const isByCode = (place: number): boolean => byCode.has(place)

  /** What settles a question about the study of any service, whatever else is open; nothing where it is told differently. */
  const sureOf = ({ fact, yes }: Question): boolean | undefined => {
    const service = "service" in fact ? (fact.service as number) : of.position.service
    if (isCoded(fact) && !isOneStudy(service)) return undefined
    others ??= new Map()
    const key = `${service} ${fact.id}`
    const before = others.get(key)
    const possible =
      before ?? knowledge(of.request, of.profile, fact, { ...of.position, service }, undefined, of.codes).possible
    others.set(key, possible)
    return settled(possible, yes)
  }

  /** What is on file of a question that has more to it. */
  const saidOf = (place: number, yes: AnswerSet, narrowed: Narrowed): Answered | Undecided => {
    const fact = facts[place]!
    if (!isOrder[place]!) return saidTo(of, narrowed, { fact, yes })
    let first: Undecided | undefined
    const answer = evaluate(definitionOf(fact, of.position.service, of.request.services.length), (question) => {
      // in the order in which a program asks: nothing after the first that is open
      if (first !== undefined) return undefined
      const sure = sureOf(question)
      if (sure !== undefined) return sure
      const found = saidTo(of, narrowed, question)
      if ("answer" in found) return found.answer
      first = found
      return undefined
    })
    return first === undefined ? { path: fact.id, answer: answer!, source: "computed" } : { ...first, own: false }
  }

  /** What is on file of a question, open or not. */
  const sayOf = (file: File): Say => {
    let others: Say | undefined
    return (question) => {
      turnTo(file)
      const place = places.get(question.fact)
      const possible = place === undefined ? 0 : possibleOf(place)
      if (possible !== 0) return settled(possible, question.yes)
      others ??= onFileAlone(file)
      return others(question)
    }
  }

  const isTold = (): boolean => isOneStudy(of.position.service)

  return { turnTo, possible: possibleOf, isByCode, isTold, said: saidOf, sayOf }
}
