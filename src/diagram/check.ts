/**
 * The checker: whether a determination follows from a policy in portable JSON and a request, as its certificate says. It
 * follows the certificate test by test and asks the request at each; it runs no program, explores nothing, and knows no
 * other way to a decision. What is stated but made from criteria (reasons, unmet criteria, notices) it does not look at.
 */
import { Equal } from "effect"
import type { Profile } from "../language/profile.ts"
import type { Request } from "../request/request.ts"
import { choicesOf, withDatesOf } from "./certificate/choices.ts"
import { follow } from "./certificate/follow.ts"
import { type Identified, leavesOn } from "./certificate/identified.ts"
import { misstated, unless, unwitnessed } from "./certificate/misstated.ts"
import { whatFollows } from "./certificate/must.ts"
import type { Rejection } from "./certificate/rejection.ts"
import type { Stated, StatedRecord } from "./certificate/stated.ts"
import { readOtherwise } from "./certificate/vocabulary.ts"

/**
 * Checks a determination against a policy and the request that it was made from.
 *
 * @param by the policy, and its digest, computed by `identified`
 * @param profile the reading profile that it must have been made under; what it leaves out is the policy's own
 * @param service the place of the service in the request
 * @returns everything that is wrong; nothing where the determination follows
 */
export const check = (
  { digest, policy }: Identified,
  request: Request,
  profile: Profile,
  service: number,
  stated: Stated
): ReadonlyArray<Rejection> => {
  const { certificate, stamp } = stated
  if (certificate === undefined) return [{ _tag: "NoCertificate" }]
  if (certificate.policy !== stamp.digest) return [{ _tag: "TwoPolicies" }]
  if (certificate.policy !== digest) return [{ _tag: "AnotherPolicy" }]
  const words = readOtherwise(policy)
  const tags = request.indications.map(({ _tag }) => _tag)
  const choices = choicesOf(policy, profile)
  const foreign = [
    ...unless(words.length === 0, { _tag: "ReadOtherwise", words }),
    ...unless(stamp.edition === policy.edition, { _tag: "AnotherEdition" }),
    ...unless(stamp.profile === profile.name && choices !== undefined && Equal.equals(certificate.profile, choices), {
      _tag: "AnotherProfile"
    }),
    ...unless(
      stated.service === service &&
        certificate.service === service &&
        stated.serviceId === request.services[service]?.id,
      { _tag: "AnotherService" }
    ),
    ...unless(
      Equal.equals(certificate.indications, tags) && tags.every((tag) => Object.hasOwn(policy.indications, tag)),
      { _tag: "OtherIndications" }
    )
  ]
  if (foreign.length > 0) return foreign
  if (certificate._tag === "NotListed") return [{ _tag: "NotListed" }]
  const every = certificate._tag === "Listed"
  const walks = every ? [certificate.walk] : certificate.walks
  const file = { request, profile: withDatesOf(policy, profile), codes: policy.codes, service }
  const followed = follow(policy, file, walks, every)
  if ("_tag" in followed) return [followed]
  const must = whatFollows(policy, request, service, every ? certificate.relied : [], followed)
  return [
    ...unless(Equal.equals(certificate.leaves, leavesOn(policy, walks)), { _tag: "WrongLeaves" }),
    ...(every ? misstated(stated, must) : unwitnessed(stated, must, walks.length))
  ]
}

/**
 * Checks what is stated of a request: for each of its services what is wrong; nothing where the determination follows.
 *
 * @param by the policy of each service: the one that its determination names
 */
export const checkRecord = (
  by: (stated: Stated) => Identified,
  request: Request,
  profile: Profile,
  { determinations }: StatedRecord
): ReadonlyArray<ReadonlyArray<Rejection>> =>
  Array.from({ length: Math.max(request.services.length, determinations.length) }, (_, service) => {
    const stated = determinations[service]
    if (stated === undefined) return [{ _tag: "NoDetermination" }]
    return service < request.services.length
      ? check(by(stated), request, profile, service, stated)
      : [{ _tag: "AnotherService" }]
  })
