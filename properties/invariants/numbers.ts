/**
 * The numbers of a request that thresholds cut, each with a way to read it and a way to state it that leaves out what
 * could say another number. It may not know any threshold.
 */
import type { Indication } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"
import { eachIndication, eachService } from "./change.ts"

export interface Quantity {
  readonly read: (request: Request) => number | undefined
  readonly state: (number: number) => (request: Request) => Request
}

export const age: Quantity = {
  read: ({ patient }) => patient?.age,
  state: (number) => (request) => ({ ...request, patient: { age: number } })
}

/** Months since the same study, of every service. */
export const monthsSinceStudy: Quantity = {
  read: ({ services }) => services[0].previous?.monthsAgo,
  state: (monthsAgo) =>
    eachService((service) => {
      const { result } = service.previous ?? {}
      return {
        ...service,
        previous: { result: result === undefined || result === "none" ? "negative" : result, monthsAgo }
      }
    })
}

/** Months of conservative management, in every brachial plexus. */
export const monthsOfTrial: Quantity = {
  read: ({ indications }) => indications.flatMap((one) => (one._tag === "BrachialPlexus" ? [one.trialMonths] : []))[0],
  state: (trialMonths) =>
    eachIndication((one): Indication => {
      if (one._tag !== "BrachialPlexus") return one
      const { conservativeTrial = "failed", trialBegan: _, trialEnded: __, ...rest } = one
      return {
        ...rest,
        trialMonths,
        conservativeTrial: conservativeTrial === "not tried" ? "failed" : conservativeTrial
      }
    })
}

/** Days from onset to service, without a date of EMG/NCV that could bound them. */
export const daysToService: Quantity = {
  read: ({ onset }) => onset?.daysBeforeService,
  state:
    (daysBeforeService) =>
    ({ electrodiagnostics: { date: _, daysAfterOnset: __, ...electrodiagnostics } = {}, ...request }) => ({
      ...request,
      electrodiagnostics,
      onset: { daysBeforeService }
    })
}

/** Days from onset to EMG/NCV, which then was done. */
export const daysToStudy: Quantity = {
  read: ({ electrodiagnostics }) => electrodiagnostics?.daysAfterOnset,
  state:
    (daysAfterOnset) =>
    ({ onset: _, ...request }) => {
      const { date: __, emgNcv, ...rest } = request.electrodiagnostics ?? {}
      const done = emgNcv === undefined || emgNcv === "not done" ? "normal" : emgNcv
      return { ...request, electrodiagnostics: { ...rest, emgNcv: done, daysAfterOnset } }
    }
}
