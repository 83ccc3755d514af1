/** The SVG of pictures: well-formed, self-contained, told apart without colour, legible in light and dark, the same bytes. */
import { parseXml, XmlElement, type XmlNode, XmlText } from "@rgrove/parse-xml"
import { beforeAll, describe, expect, it } from "vitest"
import { registerProfile } from "../../src/language/profile.ts"
import { type Card, cardWidth, pad } from "../../src/show/card.ts"
import { cardsOf, drawnOf, drawSvg } from "../../src/show/draw.ts"
import { shownIn } from "../../src/show/index.ts"
import { inOneColumn, type Layout, layOut } from "../../src/show/layout.ts"
import { signs } from "../../src/show/marks.ts"
import { dark, type Ink, light } from "../../src/show/style.ts"
import { svgOf } from "../../src/show/svg.ts"
import { widthOf } from "../../src/show/text.ts"
import { type Mark, markInWords } from "../../src/show/words.ts"
import { all, one } from "./subjects.ts"

const profile = registerProfile

const bySection = new Map(all.map(({ section }) => [section, all.filter((shown) => shown.section === section)]))

const elements = (node: XmlNode): ReadonlyArray<XmlElement> =>
  node instanceof XmlElement ? [node, ...node.children.flatMap(elements)] : []
const rootOf = (svg: string): XmlElement => parseXml(svg).root!
const textIn = (node: XmlElement): string =>
  node.children
    .map((child) => (child instanceof XmlText ? child.text : child instanceof XmlElement ? textIn(child) : ""))
    .join("")
const named = (name: string, among: ReadonlyArray<XmlElement>) => among.filter((element) => element.name === name)

/** What is wrong with an SVG as a document. */
const flaws = (svg: string): ReadonlyArray<string> => {
  const root = rootOf(svg)
  const every = elements(root)
  const ids = every.flatMap(({ attributes }) => attributes.id ?? [])
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
  const [title, description] = (root.attributes["aria-labelledby"] ?? "").split(" ")
  const labelled = [title, description].every((id) => every.some(({ attributes }) => attributes.id === id))
  const cards = every.filter(({ attributes }) => attributes.class === "card" && attributes.id !== undefined)
  const untitled = cards.filter(
    ({ children: [first] }) => !(first instanceof XmlElement && first.name === "title" && textIn(first) !== "")
  )
  const inked = every.filter(({ name }) => name !== "svg" && name !== "style")
  const uncoloured = (attribute: "fill" | "stroke", letter: string) =>
    inked.filter(({ attributes }) => {
      const colour = attributes[attribute]
      return colour !== undefined && colour !== "none" && attributes.class?.startsWith(`${letter}-`) !== true
    })
  return [
    ...(root.attributes.role === "img" && labelled ? [] : ["no role or no label"]),
    ...twice.map((id) => `the id ${id} twice`),
    ...untitled.map(({ attributes }) => `${attributes.id} has no title`),
    ...(cards.length === 0 ? ["no cards"] : []),
    ...[...uncoloured("fill", "f"), ...uncoloured("stroke", "s")].map(
      ({ name }) => `a ${name} with a colour that no page can switch`
    ),
    ...(/\b(?:href|src)\s*=|url\(|@import|<script|<foreignObject|<image/i.test(svg) ? ["a reference"] : []),
    ...(svg.replace('xmlns="http://www.w3.org/2000/svg"', "").includes("://") ? ["an address"] : []),
    ...(/\n\s*\n/.test(svg.trimEnd()) ? ["a blank line, which would end an HTML block in Markdown"] : [])
  ]
}

/** The marks of a document that no words beside them name. */
const wordless = (svg: string): ReadonlyArray<string> =>
  elements(rootOf(svg)).flatMap((card) => {
    const marks = card.children.flatMap((child) =>
      child instanceof XmlElement ? (child.attributes["data-outcome"] ?? []) : []
    )
    const said = named(
      "text",
      card.children.filter((child) => child instanceof XmlElement)
    )
      .map(textIn)
      .join(" ")
    return marks.filter((mark) => !said.includes(markInWords(mark as Mark)))
  })

describe("the SVG of every section", () => {
  const drawn = new Map<string, string>()
  beforeAll(async () => {
    for (const [section, shown] of bySection) {
      for (const narrow of [false, true]) {
        drawn.set(`${section} ${narrow}`, await drawSvg(section, shown, { profile, narrow }))
      }
    }
  }, 60_000)

  it("is well-formed XML, labelled, self-contained, and every color can be switched", () => {
    for (const [section, svg] of drawn) expect(flaws(svg), section).toEqual([])
  })

  it("names every outcome in words beside its sign", () => {
    for (const [section, svg] of drawn) expect(wordless(svg), section).toEqual([])
  })

  it("is the same, byte for byte, when it is drawn again", async () => {
    for (const section of ["PN-3", "PN-8.3"]) {
      expect(await drawSvg(section, shownIn(section), { profile })).toBe(drawn.get(`${section} false`))
    }
  })

  it("fits a telephone when it is narrow", () => {
    for (const section of bySection.keys()) {
      expect(Number(rootOf(drawn.get(`${section} true`)!).attributes.width), section).toBeLessThanOrEqual(320)
    }
  })

  it("is found wanting when it is spoiled", () => {
    const svg = drawn.get("PN-9 false")!
    expect(() => flaws(svg.replace("</g>", ""))).toThrow()
    expect(() => flaws(svg.replace("</title>", " & </title>"))).toThrow()
    expect(flaws(svg.replace(' role="img"', ""))).toEqual(["no role or no label"])
    expect(flaws(svg.replace("-VestibularSchwannoma-2", "-VestibularSchwannoma-1"))).toHaveLength(1)
    expect(flaws(svg.replace('class="f-text"', ""))).toEqual(["a tspan with a colour that no page can switch"])
    expect(flaws(svg.replace("<style>", "<style>@import 'x';"))).toEqual(["a reference"])
    expect(wordless(svg.replaceAll(">Not governed", ">"))).toContain("NotGoverned")
  })
})

it("text of any kind is escaped", () => {
  const card: Card = {
    kind: "choice",
    head: [[{ text: `<b> & "c" 'd' ]]>`, style: "title" }]],
    headHeight: 30,
    rows: [],
    height: 30,
    rests: []
  }
  const svg = svgOf("a < b & c", [
    { id: "x", heading: "1 > 0", notes: ["<script>"], cards: [card], layout: inOneColumn([card]) }
  ])
  const texts = elements(rootOf(svg)).map(textIn)
  for (const text of ["a < b & c", "1 > 0", "<script>", `<b> & "c" 'd' ]]>`]) expect(texts).toContain(text)
})

it("every outcome has a sign and a name of its own", () => {
  const marks = Object.keys(signs) as ReadonlyArray<Mark>
  expect(new Set(Object.values(signs)).size).toBe(marks.length)
  expect(new Set(marks.map(markInWords)).size).toBe(marks.length)
})

describe("colours", () => {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  /** WCAG 2.2: contrast ratio. */
  const contrast = (a: string, b: string): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (high + 0.05) / (low + 0.05)
  }
  const against = (inks: ReadonlyArray<Ink>, grounds: ReadonlyArray<Ink>, colours: typeof light) =>
    Math.min(...inks.flatMap((ink) => grounds.map((ground) => contrast(colours[ink], colours[ground]))))

  it.each([
    ["light", light],
    ["dark", dark]
  ])("are legible in %s: text 4.5 to 1, lines and signs 3 to 1", (_, colours) => {
    expect(contrast("#ffffff", "#000000")).toBeCloseTo(21)
    expect(against(["text", "quiet"], ["ground", "card", "head", "gate"], colours)).toBeGreaterThanOrEqual(4.5)
    expect(against(["line", "mark"], ["ground", "card"], colours)).toBeGreaterThanOrEqual(3)
  })
})

describe("the layout", () => {
  const shown = ["PN-0", "PN-7", "BrachialPlexus", "LumbosacralPlexus", "GaucherDisease"].map(one)
  const cards = shown.map((each) => cardsOf(drawnOf(each, each.explore(profile))))

  const inside = (layout: Layout, of: ReadonlyArray<Card>): boolean =>
    layout.corners.every(
      ([x, y], at) => x >= -1 && y >= -1 && x + cardWidth <= layout.width + 1 && y + of[at]!.height <= layout.height + 1
    )
  const apart = (layout: Layout, of: ReadonlyArray<Card>): boolean =>
    layout.corners.every(([x, y], a) =>
      layout.corners.every(
        ([u, v], b) =>
          a === b || Math.abs(x - u) >= cardWidth || (y < v ? y + of[a]!.height <= v : v + of[b]!.height <= y)
      )
    )

  it("keeps cards apart and inside, wide or in one column", async () => {
    for (const of of cards) {
      for (const layout of [await layOut(of), inOneColumn(of)]) {
        expect([inside(layout, of), apart(layout, of)]).toEqual([true, true])
      }
    }
    const column = inOneColumn(cards[2]!)
    expect(apart({ ...column, corners: column.corners.with(3, column.corners[4]!) }, cards[2]!)).toBe(false)
  })

  it("draws a line from every row that leads on, down to the top of the card it leads to", async () => {
    for (const of of cards) {
      const { corners, curves } = await layOut(of)
      const leading = of.flatMap(({ rows }, from) =>
        rows.flatMap(({ to }, row) => (to === undefined ? [] : [`${from} ${row} ${to}`]))
      )
      expect(curves.map(({ from, row, to }) => `${from} ${row} ${to}`).sort()).toEqual(leading.sort())
      for (const { from, points, tip, to } of curves) {
        const [[x, y], [u, v]] = [corners[from]!, corners[to]!]
        expect(Math.abs(tip[1] - v)).toBeLessThan(2)
        expect(Math.abs(tip[0] - (u + cardWidth / 2))).toBeLessThan(2)
        const [startX, startY] = points[0]!
        expect(startX >= x - 1 && startX <= x + cardWidth + 1).toBe(true)
        expect(startY > y && startY <= y + of[from]!.height + 1).toBe(true)
      }
    }
  })

  it("breaks lines so that they fit their card", () => {
    for (const each of all) {
      for (const { head, rows } of cardsOf(drawnOf(each, each.explore(profile)))) {
        for (const line of [...head, ...rows.flatMap((row) => row.lines)]) {
          const width = line.reduce((sum, { style, text }) => sum + widthOf(text, style), 0)
          expect(width, line.map(({ text }) => text).join("")).toBeLessThanOrEqual(cardWidth - pad)
        }
      }
    }
  }, 60_000)
})
