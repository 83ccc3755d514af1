/**
 * A reading profile beside a policy: what it chooses otherwise than the policy's own readings and dates do, and what it
 * comes to with the policy's own filled in. The policy may be another edition's.
 */
import type { Choices } from "../../certificate.ts"
import type { Profile } from "../../language/profile.ts"
import type { Portable } from "../portable.ts"

/**
 * What a profile chooses otherwise than the policy does; nothing where it chooses an option that the policy lacks.
 *
 * @param profile a plan's own choices; what it leaves out is the policy's
 */
export const choicesOf = (policy: Portable, profile: Profile): Choices | undefined => {
  const chosen: Readonly<Record<string, string | undefined>> = profile.readings ?? {}
  const { effective = policy.effective, emergency = policy.emergency } = profile
  if (policy.readings.some(({ id, options }) => !options.includes(chosen[id] ?? options[0]!))) return undefined
  const readings = policy.readings.flatMap(({ id, options }) => {
    const option = chosen[id] ?? options[0]!
    return option === options[0] ? [] : [[id, option] as const]
  })
  const other = emergency.from !== policy.emergency.from || emergency.to !== policy.emergency.to
  return {
    ...(readings.length === 0 ? {} : { readings: Object.fromEntries(readings) }),
    ...(effective === policy.effective ? {} : { effective }),
    ...(other ? { emergency: { from: emergency.from, to: emergency.to } } : {})
  }
}

/** The profile with the dates of the policy where it has none of its own. */
export const withDatesOf = (policy: Portable, profile: Profile): Profile => ({
  ...profile,
  effective: profile.effective ?? policy.effective,
  emergency: profile.emergency ?? policy.emergency
})
