/**
 * The policy as one text: every question with its answers and default, every ruling in program order, and the
 * codes, dates, thresholds and readings behind them. Two policies with the same text
 * decide alike; its digest stamps every determination.
 */
import { codes } from "../../spec/codes.ts"
import { edition } from "../../spec/edition.ts"
import { readings } from "../../spec/readings.ts"
import { thresholds } from "../../spec/thresholds.ts"
import { explorePolicy } from "./explore.ts"

/** The text whose SHA-256 is the digest of the policy. */
export const policyText = (): string => {
  const lines: Array<string> = []
  const facts = new Map<string, string>()
  for (const [tag, paths] of explorePolicy()) {
    for (const { forks, value } of paths) {
      for (const { variable } of forks) {
        const { fact } = variable
        facts.set(
          fact.id,
          fact._tag === "Choice"
            ? JSON.stringify([fact.answers, fact.covers, fact.fallback ?? null])
            : fact.cuts.join("|")
        )
      }
      const taken = forks.map(({ answer, variable, yes }) => `${variable.path}:${yes}=${answer ? 1 : 0}`)
      const said = value._tag === "Weighed" ? { ...value, criterion: undefined } : value
      lines.push(`${tag} ${taken.join(" ")} > ${JSON.stringify(said)}`)
    }
  }
  const inputs = [
    edition.effective,
    edition.emergency,
    codes,

    ...Object.values(thresholds),
    ...readings.map(({ id, options }) => ({ id, options: options.map((o) => o.id) }))
  ]
  return [
    ...[...facts].map(([id, answers]) => `${id} ${answers}`),
    ...inputs.map((one) => JSON.stringify(one)),
    ...lines
  ].join("\n")
}
