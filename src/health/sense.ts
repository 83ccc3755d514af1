/**
 * Criteria without sense: that no request can meet, or that every request meets though they ask something. Each criterion
 * is looked at on its own, part by part; and each rule, for the requests that come to it.
 */
import { explore } from "../diagram/explore.ts"
import { type Criterion, factsIn } from "../language/criterion.ts"
import { sentenceOf } from "../language/render.ts"
import { judged, met, unmet, type Verdict, weigh } from "../language/weigh.ts"
import { guardsOf } from "./guards.ts"
import { type Explored, type Finding, findingIn } from "./program.ts"
import { questionsOf, type Rule, withParts } from "./rules.ts"

/** The verdict that a criterion comes to whatever is answered; nothing where the answers matter. */
const always = (criterion: Criterion): Verdict | undefined => {
  let first: Verdict | undefined
  for (const { value } of explore(weigh(criterion))) {
    if (first !== undefined && value.verdict !== first) return undefined
    first = value.verdict
  }
  return first
}

/** The verdict that a rule by criteria comes to for every request that comes to it, though other requests would differ. */
const onlyVerdict = ({ paths, ruling }: Rule): Verdict | undefined => {
  if (ruling._tag !== "Weighed" || factsIn(ruling.criterion).length === 0) return undefined
  const verdicts = new Set(paths.map(({ value }) => (value as typeof ruling).verdict))
  return verdicts.size === 1 && always(ruling.criterion) === undefined ? ruling.verdict : undefined
}

/**
 * How many rules refuse by criteria whoever comes to them, as where an indication is known to be none of the listed: they
 * say what is unmet beside it.
 */
export const refusals = (programs: ReadonlyArray<Explored>): number =>
  new Set(programs.flatMap(({ rules }) => rules.filter((rule) => onlyVerdict(rule) === unmet).map(({ key }) => key)))
    .size

const inWords = {
  [unmet]: ["a criterion that no request meets", "no answers meet it"],
  [judged]: ["a criterion that every request meets", "every answer leaves it to judgment"],
  [met]: ["a criterion that every request meets", "every answer meets it"]
} as const

/** The criteria of programs that ask and yet come to one verdict only. */
export const senseless = (programs: ReadonlyArray<Explored>): ReadonlyArray<Finding> => {
  const seen = new Set<string>()
  const findings: Array<Finding> = []
  const look = (program: Explored, criterion: Criterion, verdict: Verdict | undefined): void => {
    if (verdict === undefined) return
    const [check, says] = inWords[verdict]
    findings.push(findingIn(program, check, `${sentenceOf(criterion)}: ${says}`))
  }
  for (const program of programs) {
    const ruledBy = program.rules.flatMap(({ ruling }) => (ruling._tag === "Weighed" ? [ruling.criterion] : []))
    for (const criterion of [...guardsOf(program).map((guard) => guard.criterion), ...ruledBy].flatMap(withParts)) {
      const key = questionsOf(criterion)
      if (seen.has(key) || factsIn(criterion).length === 0) continue
      seen.add(key)
      look(program, criterion, always(criterion))
    }
    for (const rule of program.rules) {
      const verdict = onlyVerdict(rule)
      if (verdict !== unmet && rule.ruling._tag === "Weighed") look(program, rule.ruling.criterion, verdict)
    }
  }
  return findings
}
