/**
 * What the pages say of readings and of judgment: the figures of the difference engine, requests that are decided as the
 * page says, and every place where the diagrams come to clinical review.
 */
import { describe, expect, it } from "vitest"
import { alternatives } from "../../docs/pages/difference.ts"
import { judgmentPage } from "../../docs/pages/judgment.ts"
import { judgedWhen, reviewed } from "../../docs/pages/left-to-judgment.ts"
import { allParts, type Page } from "../../docs/pages/page.ts"
import { readingsPage } from "../../docs/pages/readings.ts"
import { readings } from "../../spec/readings.ts"
import { policyOrdered, programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { decide } from "../../src/index.ts"
import { allOf, is, leftToJudgment } from "../../src/language/criterion.ts"
import { answersAsSet } from "../../src/language/fact.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { study } from "../../src/request/service.ts"
import { mri } from "../../src/request/work-up.ts"

const all = alternatives()
const textAt = (page: Page, anchor: string): string =>
  String((allParts(page.parts).find((part) => part.anchor === anchor)!.body as { text: string }).text)

const page = readingsPage(all)
const number = new Intl.NumberFormat("en-US")

it("every alternative of every live reading is computed, and of no other", () => {
  const expected = readings.flatMap(({ id, live, options }) =>
    live ? options.slice(1).map((one) => `${id}=${one.id}`) : []
  )
  expect(all.map(({ option, reading }) => `${reading.id}=${option.id}`)).toEqual(expected)
})

it("the readings page states the figures of the difference engine", () => {
  for (const { differing, reading } of all) {
    const text = textAt(page, reading.id)
    for (const { outcomes } of differing) {
      for (const { regions, requests } of outcomes.all) {
        expect(text).toContain(
          `<td class="number">${number.format(regions)}</td><td class="number">${number.format(requests)}</td>`
        )
      }
    }
  }
})

it("each request that a reading shows is decided as the page says, before and after", () => {
  let shown = 0
  for (const { option, reading } of all) {
    const changes = [
      ...textAt(page, reading.id).matchAll(
        /<div class="change"><p><b>(.*?) → (.*?)<\/b>.*?<code>(\{.*?\})<\/code><\/pre>/gs
      )
    ]
    for (const [, before, after, code] of changes) {
      const request = JSON.parse(code!)
      const profile = { name: "other", readings: { [reading.id]: option.id } }
      const said = [{}, { profile }].map((options) => decide(request, options).determinations[0]._tag)
      const words = said.map((one) => one.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase())
      expect([reading.id, ...words]).toEqual([reading.id, before, after])
      shown++
    }
  }
  expect(shown).toBeGreaterThan(all.length)
})

describe("judgment", () => {
  const judgment = judgmentPage(all)
  const text = allParts(judgment.parts)
    .map(({ body }) => (body === undefined ? "" : String((body as { text: string }).text)))
    .join("\n")

  it("names whatever clinical review rests on, on any path", () => {
    const open = new Set(
      programDiagrams.leaves.flatMap(({ cites, outcome }) => (outcome === "ClinicalReview" ? cites : []))
    )
    expect(open.size).toBeGreaterThan(20)
    expect([...open].filter((id) => !text.includes(`>${id}</a>`))).toEqual([])
  })

  it("an indication without a part never comes to clinical review, neurography apart, which goes on in PN-7", () => {
    const anchors = allParts(judgment.parts).map(({ anchor }) => anchor)
    const { facts, root, store } = policyOrdered
    const level = facts.findIndex(({ id }) => id === study.modality.id)
    const neurography = store.test(level, answersAsSet(study.modality, ["MRN"]))
    let without = 0
    for (const tag of indicationTags) {
      const usual = facts.reduce(
        (node, { scope }, at) => (scope === "reading" ? store.cofactor(node, at, 0) : node),
        root(tag)
      )
      const own = store.ite(neurography, store.leaf("NotGoverned"), usual)
      const isOpen = store.leavesOf(own).includes("ClinicalReview")
      expect([tag, isOpen]).toEqual([tag, anchors.includes(`judgment-${tag}`)])
      if (!isOpen) without++
    }
    expect(without).toBeGreaterThan(0)
  })

  it("counts what comes to clinical review", () => {
    const { of, regions, requests } = reviewed("CarpalTunnelSyndrome")
    expect(textAt(judgment, "judgment-CarpalTunnelSyndrome")).toContain(number.format(requests))
    expect(requests > regions && of > requests).toBe(true)
  })

  it("says exactly when a criterion is left open", () => {
    const open = judgedWhen(leftToJudgment(is(mri.feasibility, "unable", "not available")))
    expect(open).toEqual({ defaults: [], each: [["MRI: unable or not available"]] })
    expect(judgedWhen(leftToJudgment(allOf()))).toEqual({ defaults: [], each: [] })
  })
})
