/**
 * What a requester can bring about: which answers of an actionable fact are theirs to choose, and which a test, a trial
 * or a history gives whatever one would like. It knows no policy.
 */
import { type AnswerSet, answersAsSet, type ChoiceFact, type Fact, sizeOf } from "../language/fact.ts"
import { period } from "./derived.ts"
import { fasciculations } from "./indications/motor-neuron.ts"
import { gaucher } from "./indications/neuromuscular.ts"
import { brachial } from "./indications/plexus.ts"
import { study, studyCoverage } from "./service.ts"
import { electrodiagnostics, evaluation, planCoverage, ultrasound } from "./work-up.ts"

/** The answers of an actionable fact that are found, not chosen. */
interface Found {
  /** Answers that only the record can give: once one of them is on file, another of them is not to be had. */
  readonly answers: AnswerSet
  /** Of these, one can be brought about, but not which. Without, each can be while none is on file. */
  readonly oneOf?: AnswerSet
}

const found = new Map<string, Found>()
const results = <A extends string>(
  fact: ChoiceFact<A>,
  shown: ReadonlyArray<NoInfer<A>>,
  ...others: ReadonlyArray<NoInfer<A>>
) => found.set(fact.id, { answers: answersAsSet(fact, [...shown, ...others]), oneOf: answersAsSet(fact, shown) })

results(electrodiagnostics.emgNcv, ["normal", "confirms the disorder", "equivocal", "non-diagnostic"])
results(ultrasound.result, ["diagnostic", "equivocal", "non-diagnostic"], "not feasible")
results(brachial.conservativeTrial, ["failed", "succeeded or still under way"])
results(gaucher.painRadiograph, ["diagnostic", "non-diagnostic", "points to further imaging"])
for (const item of [
  fasciculations.weakness,
  fasciculations.pain,
  fasciculations.sensoryLoss,
  fasciculations.sphincterDysfunction
]) {
  results(item, ["present", "absent"])
}
// a patient who is new to the practice is not an established one for being called so
found.set(evaluation.contact.id, {
  answers: answersAsSet(evaluation.contact, ["remote, established patient", "remote, new patient"])
})

const idsOf = (...groups: ReadonlyArray<Readonly<Record<string, { readonly id: string }>>>): ReadonlySet<string> =>
  new Set(groups.flatMap((group) => Object.values(group).map(({ id }) => id)))

/** The facts that decide whether this edition speaks at all (PN-0): no fact of the patient is among them. */
export const factsOfTheFrame = idsOf(planCoverage, studyCoverage, { period })

/** The facts that say which study is ordered. */
export const factsOfTheStudy = idsOf(study)

/** Every answer of a fact, one by one. */
export const eachAnswer = (fact: Fact): ReadonlyArray<AnswerSet> =>
  Array.from({ length: sizeOf(fact) }, (_, answer) => 1 << answer)

/**
 * What a requester can make true of a fact: sets of answers, of each of which one then holds, but not which.
 *
 * @param onFile the answers that what is on file leaves open
 */
export const inReach = (fact: Fact, onFile: AnswerSet): ReadonlyArray<AnswerSet> => {
  if (!fact.actionable) return []
  // time only passes
  if (fact._tag === "Number") return eachAnswer(fact).filter((stretch) => stretch >= (onFile & -onFile))
  const { answers, oneOf } = found.get(fact.id) ?? { answers: 0 }
  const chosen = eachAnswer(fact).filter((answer) => (answer & answers) === 0)
  if ((onFile & ~answers) === 0) return chosen
  return [...chosen, ...(oneOf === undefined ? eachAnswer(fact).filter((answer) => answer & answers) : [oneOf])]
}

/** Whether a fact has answers that can be brought about only as one of several. */
export const hasResults = (fact: Fact): boolean => found.get(fact.id)?.oneOf !== undefined
