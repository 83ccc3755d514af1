/** A reading profile: which ones are valid, and the register's own. */
import { Result, Schema } from "effect"
import { expect, it } from "vitest"
import { edition } from "../../spec/edition.ts"
import { readings } from "../../spec/readings.ts"
import { Profile, registerProfile } from "../../src/language/profile.ts"

const decode = Schema.decodeUnknownResult(Profile, { errors: "all", onExcessProperty: "error" })
const live = readings.filter((reading) => reading.live)

it("the register's profile chooses the first option of every live reading and takes the edition's dates, and is valid", () => {
  expect(registerProfile).toEqual({
    name: "register",
    readings: Object.fromEntries(live.map(({ id, options }) => [id, options[0].id])),
    effective: edition.effective,
    emergency: edition.emergency
  })
  expect(live.length).toBeGreaterThan(0)
  expect(Result.getOrThrow(decode(registerProfile))).toEqual(registerProfile)
})

it.each([
  { name: "plan" },
  { name: "plan", decidedBy: "a committee", decidedOn: "2024-02-29", effective: "2021-10-01" },
  { name: "plan", emergency: { from: "2020-03-01", to: "2020-03-01" } },
  { name: "plan", emergency: { from: "2020-03-01", to: "2022-03-01" } }
])("a profile may leave out everything but its name: %j", (profile) => {
  expect(Result.getOrThrow(decode(profile))).toEqual(profile)
})

it("each option of each live reading can be chosen, no other option, and no reading that is not live", () => {
  const chosen = (id: string, option: string) => Result.isSuccess(decode({ name: "plan", readings: { [id]: option } }))
  for (const { id, options } of live) {
    for (const option of options) expect(chosen(id, option.id), `${id} ${option.id}`).toBe(true)
    expect(chosen(id, "another"), id).toBe(false)
  }
  const [settled] = readings.filter((reading) => !reading.live)
  expect(chosen(settled!.id, settled!.options[0].id)).toBe(false)
})

it.each([
  [{ name: "" }, ["name"]],
  [{ name: "plan", decidedBy: "" }, ["decidedBy"]],
  [{ name: "plan", decidedOn: "2023-02-29" }, ["decidedOn"]],
  [{ name: "plan", decidedOn: "2024-13-01" }, ["decidedOn"]],
  [{ name: "plan", effective: "2024-01" }, ["effective"]],
  [{ name: "plan", effective: "+012024-01-01" }, ["effective"]],
  [{ name: "plan", effective: "x2024-01-01" }, ["effective"]],
  [{ name: "plan", effective: "2024-01-01x" }, ["effective"]],
  [{ name: "plan", emergency: { from: "2020-03-02", to: "2020-03-01" } }, ["emergency", "to"]],
  [{ name: "plan", emergency: { from: "2020-03-02" } }, ["emergency", "to"]],
  [{ name: "plan", emergency: { from: "no day", to: "2020-03-01" } }, ["emergency", "from"]]
])("a profile without a name, or with a date that does not exist, is refused at its place: %j", (profile, place) => {
  const decoded = decode(profile)
  if (Result.isSuccess(decoded)) return expect.fail("it was taken")
  expect(decoded.failure.message).toContain(`at ${place.map((key) => `["${key}"]`).join("")}`)
})
