/**
 * The two sides of a replay: what decides now and what would, in words and ready to decide, with what is compared and what
 * cannot be. It decides nothing itself.
 */
import { Result } from "effect"
import { type ReadingId, readingOf } from "../../../spec/readings.ts"
import { type Decides, type Decision, type NotCompared, underProfile } from "../../api/impact.ts"
import { unreadable } from "../../api/impact-lacking.ts"
import { byPolicy } from "../../api/impact-policy.ts"
import { beside } from "../../diagram/difference/beside.ts"
import { programDiagrams } from "../../diagram/policy-diagrams.ts"
import { type Portable, type PortableFact, portableOf } from "../../diagram/portable.ts"
import { type Profile, registerProfile } from "../../index.ts"
import { isReading } from "../../language/criterion.ts"
import { type Failure, nameOf } from "../exits.ts"

/** Now and then, side by side. */
export interface Sides {
  /** What the two are, in words. */
  readonly before: string
  readonly after: string
  /** What is compared and what is not, a line each. */
  readonly about: ReadonlyArray<string>
  /** Whether the clauses of the two cannot be compared. */
  readonly outcomesOnly: boolean
  readonly from: Decides
  readonly to: Decides<Decision | NotCompared>
}

type Choices = Readonly<Record<string, string>>

const under = (profile: Profile | undefined): string =>
  profile === undefined ? "under the readings of the register" : `under the profile ${profile.name}`

const but = (choices: Choices): string => {
  const all = Object.entries(choices).map(([id, option]) => `${id}=${option}`)
  return all.length === 0 ? "" : `, but ${all.join(", ")}`
}

const chosenIn = (profile: Profile, id: string): string | undefined => (profile.readings as Choices | undefined)?.[id]

const withChoices = (profile: Profile, choices: Choices): Profile => ({
  ...profile,
  readings: { ...profile.readings, ...choices } as NonNullable<Profile["readings"]>
})

/** This policy under a profile, the register's if none is given, and with other options chosen. */
export const underReadings = (profile: Profile | undefined, choices: Choices): Sides => {
  const now = profile ?? registerProfile
  return {
    before: `this policy ${under(profile)}`,
    after: `the same${but(choices)}`,
    about: Object.entries(choices).flatMap(([id, option]) => {
      const { options, question } = readingOf(id as ReadingId)
      const own = chosenIn(now, id) ?? options[0].id
      const compared = options.filter((one) => one.id === own || one.id === option)
      return [`${id}  ${question}`, ...compared.map((one) => `  - ${one.id}: ${one.says}`)]
    }),
    outcomesOnly: false,
    from: underProfile(now),
    to: underProfile(withChoices(now, choices))
  }
}

const clausesOf = ({ leaves }: Portable): ReadonlySet<string> =>
  new Set(leaves.flatMap(({ cites }) => cites.filter((id) => !isReading(id))))

const listed = (says: string, ids: ReadonlyArray<string>, more = ""): ReadonlyArray<string> =>
  ids.length === 0 ? [] : [`${says}: ${ids.join(", ")}.${more === "" ? "" : ` ${more}`}`]

const lackedAnswers = (own: ReadonlyArray<PortableFact>, other: ReadonlyArray<PortableFact>): ReadonlyArray<string> =>
  own.flatMap((fact) => {
    const there = other.find(({ id }) => id === fact.id)
    if (fact._tag === "Number" || there === undefined || there._tag === "Number") return []
    const lacking = fact.answers.filter((answer) => !there.answers.includes(answer))
    return lacking.length === 0 ? [] : [`${fact.id} (${lacking.join(", ")})`]
  })

/** What of two policies is compared, and what cannot be. */
const comparedOf = (file: string, own: Portable, other: Portable, outcomesOnly: boolean): ReadonlyArray<string> => {
  const ids = (facts: ReadonlyArray<PortableFact>) => facts.map(({ id }) => id)
  const without = (a: Iterable<string>, b: Iterable<string>) => {
    const known = new Set(b)
    return [...a].filter((id) => !known.has(id))
  }
  const differences = beside(own, other).length
  return [
    "Both policies are followed as exported: where open facts do not matter, the clauses of every way are cited.",
    ...listed(
      "Indications that it lacks",
      without(Object.keys(own.indications), Object.keys(other.indications)),
      "Their services are not compared."
    ),
    ...listed(
      "Facts that only it asks about",
      without(ids(other.facts), ids(own.facts)),
      "No request states them; they are what it assumes, or open."
    ),
    ...listed("Facts that it does not ask about", without(ids(own.facts), ids(other.facts))),
    ...listed(
      "Answers that it lacks",
      lackedAnswers(own.facts, other.facts),
      "Where one is stated, it decides what all its own answers agree on; where they do not, the service is not compared."
    ),
    ...(outcomesOnly
      ? ["It cites none of the clauses of this policy, so outcomes are compared and nothing else."]
      : listed("Clauses that this policy does not cite", without(clausesOf(other), clausesOf(own)))),
    ...(differences === 0
      ? []
      : [
          `Beside the decisions, ${differences} ${differences === 1 ? "thing differs" : "things differ"} (dates, ` +
            `thresholds, codes, readings, facts): pnd diff ${nameOf(file)}`
        ])
  ]
}

/** What another policy does not have of a choice. */
const notThere = (file: string, { readings }: Portable, profile: Profile, choices: Choices): ReadonlyArray<string> => {
  const known = new Map(readings.map(({ id, options }) => [id, options]))
  return [
    ...Object.keys(choices)
      .filter((id) => !known.has(id))
      .map((id) => `--reading ${id}=${choices[id]}: ${nameOf(file)} has no reading ${id}`),
    ...readings.flatMap(({ id, options }) => {
      const option = chosenIn(profile, id)
      return option === undefined || options.includes(option)
        ? []
        : [`${id}=${option}: ${nameOf(file)} has no such option; they are ${options.join(", ")}`]
    })
  ]
}

/**
 * This policy and another, each under the profile if one is given; what that leaves out is the policy's own.
 *
 * @param choices what is chosen otherwise under the other policy
 */
export const underPolicy = (
  file: string,
  other: Portable,
  profile: Profile | undefined,
  choices: Choices,
  command: string
): Result.Result<Sides, Failure> => {
  const own = portableOf(programDiagrams)
  const problems = unreadable(other)
  if (problems.length > 0) return Result.fail({ _tag: "PolicyRefused", file, problems })
  const then = withChoices(profile ?? { name: registerProfile.name }, choices)
  const says = notThere(file, other, then, choices)
  if (says.length > 0) return Result.fail({ _tag: "Usage", says, command })
  const ours = clausesOf(own)
  const outcomesOnly = [...clausesOf(other)].every((id) => !ours.has(id))
  return Result.succeed({
    before: `the policy of this package, edition ${own.edition}, ${under(profile)}`,
    after: `${nameOf(file)}, edition ${other.edition}, ${profile === undefined ? "under its own readings" : under(profile)}${but(choices)}`,
    about: comparedOf(file, own, other, outcomesOnly),
    outcomesOnly,
    // what decides here has all that its requests can state
    from: byPolicy(own, profile ?? registerProfile) as Decides,
    to: byPolicy(other, then)
  })
}
