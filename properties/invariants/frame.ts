/**
 * Laws of PN-0, the frame: what speaks on a study before the policy does, in both directions, and what keeps a request
 * out of this edition. And what every grant and every referral must cite.
 */
import fc from "fast-check"
import type { ClauseKind } from "../../spec/clause.ts"
import { type ClauseId, clauseOf } from "../../spec/clauses.ts"
import { edition } from "../../spec/edition.ts"
import { guidelines } from "../../spec/guidelines.ts"
import type { Determination } from "../../src/determination.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { studyCoverage } from "../../src/request/service.ts"
import { eachService, stating } from "./change.ts"
import { couldBe, governed, inTheFrame, silent } from "./facts.ts"
import type { Law } from "./law.ts"
import { type Answered, metUnder, ofEachService } from "./lines.ts"
import { aboutAnything, having } from "./requests.ts"

// ── mandate and plan document ───────────────────────────────────────────────────────────────────────────────────────
/** Who speaks first, and in which direction, in the words of the reason. */
const spoken = ({ service: { coverage: { mandate = "silent", planDocument = "silent" } = {} } }: Answered): string =>
  mandate === "silent" ? `the plan document ${planDocument}` : `mandate ${mandate}`

export const othersSpeakFirst: Law = {
  id: "mandate-then-plan-document-speak-first",
  says: "Where a mandate or the plan document speaks, the policy does not decide; the reason says who and which way.",
  scope: "Every study within edition, plan and review list; a mandate goes before the plan document.",
  clauses: ["PN-0.c5", "PN-0.c6", "PN-0.c8"],
  readings: ["R-02"],
  requests: fc.oneof(
    aboutAnything(having(studyCoverage.mandate, "grants", "withholds")),
    aboutAnything(having(studyCoverage.planDocument, "grants", "withholds"))
  ),
  holds: ofEachService(
    ({ request, service }) => inTheFrame(request, service) && !silent(service),
    (one) => one.outcome === "NotGoverned" && one.determination.reason.includes(spoken(one))
  ),
  ignoring: eachService(({ coverage: _, ...service }) => service)
}

// ── edition, plan and review list ───────────────────────────────────────────────────────────────────────────────────
export const outsideTheFrame: Law = {
  id: "outside-the-frame-not-governed",
  says: "Before this edition, after it, under another plan or off the review list, nothing is decided.",
  scope: "Every study.",
  clauses: ["PN-0.c1", "PN-0.c2", "PN-0.c13", "PN-0.c14"],
  readings: ["R-01", "R-03"],
  requests: fc.oneof(
    aboutAnything(),
    aboutAnything().map(stating({ coverage: { administered: false } })),
    aboutAnything().map(stating({ coverage: { editionInForce: false } })),
    aboutAnything().map(eachService((service) => ({ ...service, coverage: { reviewed: false } })))
  ),
  holds: ofEachService(
    ({ request, service }) => !inTheFrame(request, service),
    ({ outcome }) => outcome === "NotGoverned"
  ),
  ignoring: ({ coverage: _, ...request }) =>
    eachService(({ coverage: __, ...service }) => service)(
      request.dateOfService < edition.effective ? { ...request, dateOfService: edition.effective } : request
    )
}

export const governedOtherwise: Law = {
  id: "governed-inside-the-frame",
  says: "Inside the frame a study is not governed only if it is a radiograph.",
  scope: "Every study on which neither mandate nor plan document speaks.",
  clauses: ["PN-1.c2", "PN-6.3.c16"],
  readings: ["R-03", "R-04"],
  requests: aboutAnything(),
  holds: ofEachService(
    ({ request, service }) => governed(request, service) && !couldBe(service, { modality: ["radiograph"] }),
    ({ outcome }) => outcome !== "NotGoverned"
  ),
  ignoring: stating({ coverage: { administered: false } })
}

// ── what an outcome cites ───────────────────────────────────────────────────────────────────────────────────────────
const ofKind = (kinds: ReadonlyArray<ClauseKind>) => (id: ClauseId) => kinds.includes(clauseOf(id).kind)
const grants = (id: ClauseId): boolean =>
  ofKind(["approval", "repeat-interval"])(id) || id === "PN-7.c1" || id === "PN-6.3.c16"
const redirects = ofKind(["redirect"])

const withoutCiting =
  (which: (id: ClauseId) => boolean) =>
  (said: Determination): Determination => ({ ...said, clauses: said.clauses.filter((id) => !which(id)) })

export const grantsAreCited: Law = {
  id: "met-cites-a-grant",
  says: "Whatever is met cites a clause that grants it, or one that says when it is repeated.",
  scope: "All sections; by name also PN-7.c1, the only way to MR neurography, and PN-6.3.c16, the radiograph.",
  clauses: ["PN-7.c1", "PN-6.3.c16"],
  readings: ["R-04", "R-34"],
  requests: aboutAnything(),
  holds: metUnder(indicationTags, ({ clauses }) => clauses.some(grants)),
  ignoring: (request) => request,
  misreporting: withoutCiting(grants)
}

export const referralsAreCited: Law = {
  id: "referred-cites-a-redirect",
  says: "Whatever is referred cites a clause that points to each guideline named.",
  scope: "All sections.",
  clauses: ["PN-2.c33", "PN-3.c15", "PN-8.3.c13"],
  readings: ["R-46"],
  requests: aboutAnything(),
  holds: ofEachService(
    ({ outcome }) => outcome === "Referred",
    ({ clauses, determination }) =>
      determination._tag === "Referred" &&
      determination.referral.every(({ guideline }) => {
        const pointers: ReadonlyArray<ClauseId> = guidelines[guideline].clauses
        return pointers.some((id) => redirects(id) && clauses.includes(id))
      })
  ),
  ignoring: (request) => request,
  misreporting: withoutCiting(redirects)
}

export const frameLaws = [
  othersSpeakFirst,
  outsideTheFrame,
  governedOtherwise,
  grantsAreCited,
  referralsAreCited
] as const
