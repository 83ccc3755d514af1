/**
 * Small changes to a request, for engines that are wrong on purpose and for requests that differ in one respect. Each
 * gives a new request and leaves out what the change would contradict. It may not know any law.
 */
import type { Indication, IndicationTag } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"
import type { Service, Study } from "../../src/request/service.ts"
import type { Tagged } from "./lines.ts"

type Patch = Partial<Omit<Request, "indications" | "services">>

/** The request with some groups of facts replaced. */
export const stating =
  (patch: Patch) =>
  (request: Request): Request => ({ ...request, ...patch })

/** One change after the other. */
export const together =
  (...changes: ReadonlyArray<(request: Request) => Request>) =>
  (request: Request): Request =>
    changes.reduce((changed, change) => change(changed), request)

/** A change where something holds; otherwise the request as it is. */
export const when =
  (holds: (request: Request) => boolean, change: (request: Request) => Request) =>
  (request: Request): Request =>
    holds(request) ? change(request) : request

const mapped = <A>([first, ...rest]: readonly [A, ...ReadonlyArray<A>], change: (one: A) => A) =>
  [change(first), ...rest.map(change)] as const

/** Each service changed. */
export const eachService =
  (change: (service: Service) => Service) =>
  (request: Request): Request => ({ ...request, services: mapped(request.services, change) })

/** Each service with this in its study, and without a code that could say otherwise. */
export const ordering = (study: Study) =>
  eachService(({ code: _, ...service }) => ({ ...service, study: { ...service.study, ...study } }))

/** One more service at the end. */
export const alsoOrdering =
  (study: Study) =>
  (request: Request): Request => ({ ...request, services: [...request.services, { study }] })

/** Each service with another earlier study on file, or none. */
export const after = (previous: NonNullable<Service["previous"]>) =>
  eachService((service) => ({ ...service, previous }))

/** Each indication changed. */
export const eachIndication =
  (change: (indication: Indication) => Indication) =>
  (request: Request): Request => ({ ...request, indications: mapped(request.indications, change) })

/** Each indication replaced by one. */
export const asIf = (indication: Indication) => eachIndication(() => indication)

/** Each indication of a tag with some facts replaced. */
export const knowing = <Tag extends IndicationTag>(tag: Tag, facts: Partial<Tagged<Tag>>) =>
  eachIndication((one) => (one._tag === tag ? ({ ...one, ...facts } as Indication) : one))

// ── changes that several laws share ─────────────────────────────────────────────────────────────────────────────────
/** As if the patient had been evaluated. */
export const asEvaluated = stating({ evaluation: { contact: "in person" } })
/** As if nobody had evaluated the patient: no advanced imaging is met then. */
export const asUnevaluated = stating({ evaluation: { contact: "none" } })
/** As if EMG/NCV had been done and had left the question open. */
export const asTested = stating({ electrodiagnostics: { emgNcv: "equivocal" } })
/** As if MRI were contraindicated. */
export const asWithoutMri = stating({ mri: { feasibility: "contraindicated" } })
