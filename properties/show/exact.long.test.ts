/**
 * Pictures and tables say exactly what the policy says: each is turned into an ordered diagram and compared with the
 * policy's own, which is the same node of the store when the two agree on every region of requests.
 */
import { describe, expect, it } from "vitest"
import type { NodeId } from "../../src/diagram/decision-diagram.ts"
import { policyOrdered } from "../../src/diagram/policy-diagrams.ts"
import type { Profile } from "../../src/language/profile.ts"
import { type Picture, pictureOf } from "../../src/show/picture.ts"
import type { Shown } from "../../src/show/shown.ts"
import { type Table, tableOf } from "../../src/show/table.ts"
import { and, going, meaningOfPicture, meaningOfTable, no, outcomeOfRow, underProfile, whereRow } from "./meaning.ts"
import { indications, one, profiles } from "./subjects.ts"

const minutes = 60_000

interface Meant {
  readonly picture: Picture
  readonly table: Table
}

const found = new Map<string, Meant>()

/** The picture and the table of what is shown. */
const meant = (shown: Shown, profile: Profile): Meant => {
  const key = `${profile.name} ${shown.id}`
  const known = found.get(key)
  if (known !== undefined) return known
  const explored = shown.explore(profile)
  const made = { picture: pictureOf(explored), table: tableOf(explored) }
  found.set(key, made)
  return made
}

const nodes = new Map<string, NodeId>()
const once = (key: string, make: () => NodeId): NodeId => {
  const node = nodes.get(key) ?? make()
  nodes.set(key, node)
  return node
}

/** What a form of the policy says: the frame, then the indication, neurography where it goes on there. */
const together = (form: Form, indication: Meant, profile: Profile): NodeId => {
  const of = (id: string) =>
    once(`${form.name} ${profile.name} ${id}`, () => form.says(meant(one(id), profile), profile))
  return going(
    of("PN-0"),
    "goes on: the section of the indication",
    going(form.says(indication, profile), "goes on: PN-7", of("PN-7"))
  )
}

interface Form {
  readonly name: string
  readonly says: (meant: Meant, profile: Profile) => NodeId
}
const pictures: Form = { name: "picture", says: ({ picture }, profile) => meaningOfPicture(picture, profile) }
const tables: Form = { name: "table", says: ({ table }, profile) => meaningOfTable(table, profile) }

const policy = ({ tag }: Shown, profile: Profile): NodeId => underProfile(policyOrdered.root(tag!), profile)

describe.each(profiles.map((profile) => [profile.name, profile] as const))("under the profile %s", (_, profile) => {
  it("every picture decides as the policy does, for every region of requests", { timeout: minutes }, () => {
    const wrong = indications.filter(
      (shown) => together(pictures, meant(shown, profile), profile) !== policy(shown, profile)
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it("every table decides as the policy does, and its rows exclude each other", { timeout: minutes }, () => {
    for (const shown of indications) {
      const shownAs = meant(shown, profile)
      expect(together(tables, shownAs, profile), shown.id).toBe(policy(shown, profile))
      expect(overlaps(shownAs.table, profile), shown.id).toEqual([])
    }
  })
})

/** The pairs of rows that can both apply. */
const overlaps = (table: Table, profile: Profile): ReadonlyArray<readonly [number, number]> => {
  const rows = table.rows.map((row) => whereRow(row, table, profile))
  return rows.flatMap((a, at) =>
    rows.slice(at + 1).flatMap((b, after) => (and(a, b) === no ? [] : [[at, at + 1 + after] as const]))
  )
}

describe("these comparisons find what is wrong", () => {
  const profile = profiles[0]!
  const shown = one("UlnarNeuropathy")
  const right = meant(shown, profile)
  const inTable = (table: Table): boolean => together(tables, { ...right, table }, profile) === policy(shown, profile)
  const inPicture = (picture: Picture): boolean =>
    together(pictures, { ...right, picture }, profile) === policy(shown, profile)

  it("they hold of what is shown", () => {
    expect([inTable(right.table), inPicture(right.picture)]).toEqual([true, true])
  })

  it.each(right.table.rows.map((_, at) => [at]))("a table without row %i", (at) => {
    expect(inTable({ ...right.table, rows: right.table.rows.toSpliced(at, 1) })).toBe(false)
  })

  it.each(right.table.rows.map((_, at) => [at]))("a table with another outcome in row %i", (at) => {
    const row = right.table.rows[at]!
    const others = [
      { ...row, end: "met" as const },
      { ...row, end: "unmet" as const }
    ]
    const changed = others.find((other) => outcomeOfRow(other) !== outcomeOfRow(row))!
    expect(inTable({ ...right.table, rows: right.table.rows.with(at, changed) })).toBe(false)
  })

  it("a table with a row twice, which overlaps", () => {
    const table = { ...right.table, rows: [...right.table.rows, right.table.rows[3]!] }
    expect(overlaps(table, profile)).toEqual([[3, table.rows.length - 1]])
  })

  it.each(right.picture.boxes.flatMap((box, at) => (box._tag === "Criteria" ? [[at]] : [])))(
    "a picture that passes over box %i",
    (at) => {
      const box = right.picture.boxes[at]!
      const over = (to: Picture["start"]) => ("box" in to && to.box === at && box._tag === "Criteria" ? box.next : to)
      const boxes = right.picture.boxes.map((other) => {
        if (other._tag === "Choice") return { ...other, rows: other.rows.map((row) => ({ ...row, to: over(row.to) })) }
        return other._tag === "Result" ? other : { ...other, next: over(other.next) }
      })
      expect(inPicture({ ...right.picture, boxes })).toBe(false)
    }
  )

  it("a picture whose result names no review", () => {
    const boxes = right.picture.boxes.map((box) => (box._tag === "Result" ? { ...box, judged: false } : box))
    expect(inPicture({ ...right.picture, boxes })).toBe(false)
  })
})
