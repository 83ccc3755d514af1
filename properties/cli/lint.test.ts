/** `pnd lint` as its users run it. */
import { expect, it } from "vitest"
import { pnd } from "./pnd.ts"

it("finds nothing wrong with the policy", async () => {
  const { code, stderr, stdout } = await pnd(["lint"])
  expect([code, stderr]).toEqual([0, ""])
  expect(stdout).toMatch(/^section +paths +questions +nodes +facts +guards +rules\n(PN-\S+( +[\d,]+){6}\n){14}all /)
  expect(stdout).toMatch(/\(0 unexplained\)/)
  expect(stdout).toMatch(/\n0 findings\n$/)
})

it("a section that does not exist ends with 64", async () => {
  const { code, stderr, stdout } = await pnd(["lint", "PN-12"])
  expect([code, stdout]).toEqual([64, ""])
  expect(stderr).toMatch(/^pnd: "PN-12" is not a section; the sections are PN-0, .*PN-9\n/)
})
