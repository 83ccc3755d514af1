/** The grounds of a determination, folded: criterion by criterion, the trace, and the stamp. It shows what was decided. */
import { edition } from "../../spec/edition.ts"
import type { IndicationExplained } from "../../src/api/explain.ts"
import { indicationNames } from "../../src/api/words.ts"
import type { Stamp, Step } from "../../src/index.ts"
import { cites } from "./cite.ts"
import { type Content, el, folded, listOf } from "./dom.ts"

const standings = { met: "met", judgment: "left to judgment", unmet: "not met", unknown: "unknown" } as const

/** The criteria that one indication brings, each with how it stands. */
export const criteriaOf = ({ indication, rules }: IndicationExplained): Content => [
  el("p", {}, `Under ${indicationNames[indication]}:`),
  rules.length === 0 ? el("p", {}, "No criteria are weighed for this study.") : undefined,
  rules.map((rule, at) => [
    rules.length === 1
      ? undefined
      : el("p", {}, `Rule ${at + 1} of ${rules.length}, depending on what is not documented:`),
    listOf(
      rule.map((one) =>
        el(
          "div",
          { style: `margin-inline-start: ${one.depth}em` },
          el("strong", {}, standings[one.standing]),
          `: ${one.criterion}`,
          cites(one)
        )
      )
    )
  ])
]

const stepOf = ({ answer, asked, fact, source }: Step): Content =>
  el(
    "tr",
    {},
    [asked, answer ? "yes" : "no", source].map((cell) => el("td", {}, cell)),
    el("td", {}, el("code", {}, fact))
  )

/** The questions that were asked of the request, folded. */
export const traceOf = (trace: ReadonlyArray<Step>): Content =>
  folded(
    `The questions asked, and what the file answered (${trace.length})`,
    el(
      "div",
      { class: "wide", tabindex: "0", role: "region", "aria-label": "Trace" },
      el(
        "table",
        {},
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            ["Asked", "Answer", "From", "Fact"].map((head) => el("th", { scope: "col" }, head))
          )
        ),
        el("tbody", {}, trace.map(stepOf))
      )
    )
  )

/** Which policy decided, folded. */
export const stampOf = ({ digest, edition: id, profile, version }: Stamp): Content =>
  folded(
    `Stamp: edition ${id}, version ${version}, readings ${profile}`,
    el(
      "dl",
      {},
      [
        ["Edition", `${id}, effective ${edition.effective}`],
        ["Version", version],
        ["Digest of the policy", digest],
        ["Readings", profile]
      ].map(([term, says]) => [el("dt", {}, term), el("dd", {}, says)])
    )
  )
