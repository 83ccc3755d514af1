/**
 * The shape of laws that compare: a request in every state of something that must not matter, and the outcomes, or all
 * that is said, the same for each service that the law speaks of. It may not know any law.
 */
import type { Determination } from "../../src/determination.ts"
import type { Request } from "../../src/request/request.ts"
import type { Service } from "../../src/request/service.ts"
import { type Electrodiagnostics, electrodiagnostics, mri } from "../../src/request/work-up.ts"
import { stating } from "./change.ts"
import type { ToggleLaw } from "./law.ts"

type Where = (request: Request, service: Service) => boolean

/** The outcome, and what is still possible where there is none yet. */
export const outcomeOf = (determination: Determination): string =>
  determination._tag === "NeedsInformation" ? [...determination.possible].sort().join(" or ") : determination._tag

/** Everything that is said. */
export const wholeOf = (determination: Determination): string => JSON.stringify(determination)

/** Compares the states of a request, as far as services to which the law applies are concerned. */
export const unmoved = (
  where: Where,
  states: (request: Request) => ReadonlyArray<Request>,
  said: (determination: Determination) => string = outcomeOf
): Pick<ToggleLaw, "toggle" | "agree" | "moves"> => ({
  moves: false,
  toggle: (request) => (request.services.some((service) => where(request, service)) ? states(request) : []),
  agree: (all, request) =>
    request.services.every(
      (service, index) => !where(request, service) || new Set(all.map((one) => said(one[index]!))).size === 1
    )
})

/** The request with MRI possible, impossible in each way, and undocumented. */
export const whateverMri = ({ mri: _, ...request }: Request): ReadonlyArray<Request> => [
  request,
  ...mri.feasibility.answers.map((feasibility) => stating({ mri: { feasibility } })(request))
]

/** The request with EMG/NCV in every state: undocumented, not done, waived, and with each result. */
export const whateverEmg = ({ electrodiagnostics: _, ...request }: Request): ReadonlyArray<Request> => {
  const states: ReadonlyArray<Electrodiagnostics> = [
    ...electrodiagnostics.emgNcv.answers.map((emgNcv) => ({ emgNcv })),
    { emgNcv: "not done", waivedBy: "treating neurologist" },
    { emgNcv: "normal", daysAfterOnset: 0 },
    { components: "needle EMG only" }
  ]
  return [request, ...states.map((state) => stating({ electrodiagnostics: state })(request))]
}
