/** Interviewers that are wrong on purpose, each in one way, by the fault that must be found in them. */
import { Result } from "effect"
import { factQuestion } from "../../src/api/interview/question.ts"
import { type FactQuestion, requestIn, soFar } from "../../src/api/interview.ts"
import { consensus } from "../../src/diagram/consensus.ts"
import { policyOrdered } from "../../src/diagram/policy-diagrams.ts"
import type { ChoiceFact } from "../../src/language/fact.ts"
import { pathOf } from "../../src/request/paths.ts"
import { type Interviewer, interviewer } from "./conduct.ts"

const asking = (change: (question: FactQuestion) => FactQuestion): Interviewer => ({
  ...interviewer,
  next: (interview) => {
    const found = interviewer.next(interview)
    return found._tag === "Fact" ? change(found) : found
  }
})

const position = { service: 0, indication: 0 }
const onFile = policyOrdered.facts.filter(
  (fact): fact is ChoiceFact<string | boolean> => fact._tag === "Choice" && fact.path[0] === "neurography"
)

/** Where all is decided, it asks on. */
const curious: Interviewer = {
  ...interviewer,
  next: (interview) => {
    const found = interviewer.next(interview)
    const fact = onFile.find((one) => !interview.asked.includes(pathOf(one, position)))
    if (found._tag !== "Assumptions" || fact === undefined) return found
    const choices = [{ value: fact.answers[0]!, says: "yes" }]
    const about = { about: fact, fact: pathOf(fact, position), possible: 3, service: 0 }
    return { ...found, ...about, _tag: "Fact", choices, takesCode: false, contested: false }
  }
}

const forgetful: Interviewer = {
  ...interviewer,
  answer: (...replied) => Result.map(interviewer.answer(...replied), (after) => ({ ...after, asked: [] }))
}

/** After each choice it puts down a birth after the date of service. */
const careless: Interviewer = {
  ...interviewer,
  answer: (interview, question, reply) =>
    Result.map(interviewer.answer(interview, question, reply), (after) =>
      question._tag === "Fact" && reply._tag === "Choice"
        ? { ...after, draft: { ...after.draft, patient: { birthDate: "9999-01-01" } } }
        : after
    )
}

const stubborn: Interviewer = {
  ...interviewer,
  answer: (interview, question, reply) =>
    question._tag === "Assumptions" ? Result.succeed(interview) : interviewer.answer(interview, question, reply)
}

/** It ends with what it thought before the first fact was known. */
const prejudiced: Interviewer = {
  ...interviewer,
  next: (interview) => {
    const found = interviewer.next(interview)
    if (found._tag !== "Finished") return found
    const { indications, services, ...request } = found.request
    const nothing = {
      ...interview,
      draft: { dateOfService: request.dateOfService, indications, services: [{}] as const }
    }
    return { ...found, determination: soFar(nothing)!.determination }
  }
}

const hasty: Interviewer = {
  ...interviewer,
  next: (interview) =>
    interview.asked.length > 0 && requestIn(interview) ? soFar(interview)! : interviewer.next(interview)
}

/** It asks for the time since a study before it knows of one. */
const presumptuous: Interviewer = {
  ...interviewer,
  next: (interview) => {
    const found = interviewer.next(interview)
    const request = requestIn(interview)
    const missing = request === undefined ? [] : consensus(request, interview.profile, 0).missing
    const when = missing.find(({ path }) => path.endsWith(".monthsAgo") && !interview.asked.includes(path))
    return found._tag === "Fact" && when !== undefined
      ? factQuestion(interview, request!, when, 0, { canMatter: missing.length })
      : found
  }
}

/** What is wrong with an interviewer, and the interviewer. */
export const broken: ReadonlyArray<readonly [fault: string, Interviewer]> = [
  ["asks what cannot matter", curious],
  ["asks a fact twice", forgetful],
  [
    "offers an answer that it refuses",
    asking((question) => ({ ...question, choices: [...question.choices, { value: "perhaps", says: "perhaps" }] }))
  ],
  [
    "asks more than it announced",
    asking((question) => ({ ...question, progress: { ...question.progress, canMatter: 1 } }))
  ],
  ["asks when before it asks whether", presumptuous],
  ["makes a request that decode refuses", careless],
  ["never ends", stubborn],
  ["ends with another determination than that of its request", prejudiced],
  ["ends while a fact that nobody was asked can matter", hasty]
]
