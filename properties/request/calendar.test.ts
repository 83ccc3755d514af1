/** The calendar against its definition: n months after a date is the same day n months later, or that month's last day. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { daysBetween, isDate, monthsBetween, yearsBetween } from "../../src/request/calendar.ts"

const pad = (number: number, width: number): string => String(number).padStart(width, "0")

/** The date of a day, by the platform's own calendar. */
const dateOf = (day: number): string => {
  const at = new Date(day * 86_400_000)
  return `${pad(at.getUTCFullYear(), 4)}-${pad(at.getUTCMonth() + 1, 2)}-${pad(at.getUTCDate(), 2)}`
}
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

/** n months after a date, as the definition says it. */
const monthsAfter = (date: string, months: number): string => {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number]
  const count = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1]
  const lastDay = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate()
  return `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(Math.min(day, lastDay), 2)}`
}

const shifted = (date: string, years: number): string => pad(Number(date.slice(0, 4)) + years, 4) + date.slice(4)

/** Days from 1600 to 2399, one cycle of the calendar and some. */
const day = fc.integer({ min: dayOf("1600-01-01"), max: dayOf("2399-12-31") })
/** Near each other as often as far apart, and often at the end of a month. */
const dates = fc
  .tuple(day, fc.oneof(fc.integer({ min: -70, max: 70 }), fc.integer({ min: -40_000, max: 40_000 })))
  .map(([first, offset]) => [dateOf(first), dateOf(first + offset)] as const)
const months = fc.integer({ min: 0, max: 1500 })

describe("months", () => {
  it.each([
    ["2022-02-10", "2022-05-10", 3],
    ["2022-02-10", "2022-05-09", 2],
    ["2022-02-10", "2022-05-11", 3],
    ["2022-01-31", "2022-02-27", 0],
    ["2022-01-31", "2022-02-28", 1],
    ["2022-01-29", "2022-02-28", 1],
    ["2024-01-31", "2024-02-28", 0],
    ["2024-01-31", "2024-02-29", 1],
    ["2024-02-29", "2025-02-28", 12],
    ["2024-02-29", "2025-02-27", 11],
    ["2024-02-29", "2024-03-28", 0],
    ["2022-08-31", "2022-09-30", 1],
    ["2022-11-30", "2023-02-28", 3],
    ["2021-12-15", "2022-01-15", 1],
    ["1900-01-31", "1900-02-28", 1],
    ["2000-01-31", "2000-02-28", 0],
    ["2022-05-10", "2022-05-10", 0],
    ["2022-05-10", "2022-05-09", -1],
    ["2022-05-10", "2022-02-10", -3]
  ])("from %s to %s there are %i", (from, to, count) => {
    expect(monthsBetween(from, to)).toBe(count)
  })

  it("are the most that fit before the second date", () => {
    fc.assert(
      fc.property(dates, ([from, to]) => {
        fc.pre(from <= to)
        const count = monthsBetween(from, to)
        expect(monthsAfter(from, count) <= to).toBe(true)
        expect(monthsAfter(from, count + 1) > to).toBe(true)
      }),
      { numRuns: 2000 }
    )
  })

  it("come back from the date that lies that many months later, and one less from the day before", () => {
    fc.assert(
      fc.property(day.map(dateOf), months, (from, count) => {
        const to = monthsAfter(from, count)
        expect(monthsBetween(from, to)).toBe(count)
        expect(monthsBetween(from, dateOf(dayOf(to) - 1))).toBe(count - 1)
      }),
      { numRuns: 2000 }
    )
  })

  it("are negative exactly when the second date is earlier", () => {
    fc.assert(fc.property(dates, ([from, to]) => monthsBetween(from, to) < 0 === to < from))
  })
})

describe("days and years", () => {
  it.each([
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["2022-03-15", "2022-03-01", -14],
    ["2021-12-31", "2022-01-01", 1]
  ])("from %s to %s there are %i days", (from, to, count) => {
    expect(daysBetween(from, to)).toBe(count)
  })

  it("days are those of the platform's calendar, whatever the time zone", () => {
    fc.assert(fc.property(dates, ([from, to]) => daysBetween(from, to) === dayOf(to) - dayOf(from)))
  })

  it.each([
    ["2016-03-01", "2022-02-28", 5],
    ["2016-03-01", "2022-03-01", 6],
    ["2016-02-29", "2022-02-27", 5],
    ["2016-02-29", "2022-02-28", 6],
    ["2016-02-29", "2020-02-28", 3],
    ["2016-02-29", "2020-02-29", 4],
    ["2022-03-01", "2022-03-01", 0]
  ])("who was born on %s is, on %s, %i years old", (birth, at, age) => {
    expect(yearsBetween(birth, at)).toBe(age)
  })

  it("a shift of both dates by 400 years changes nothing", () => {
    fc.assert(
      fc.property(dates, ([from, to]) => {
        const [laterFrom, laterTo] = [shifted(from, 400), shifted(to, 400)]
        expect(daysBetween(laterFrom, laterTo)).toBe(daysBetween(from, to))
        expect(monthsBetween(laterFrom, laterTo)).toBe(monthsBetween(from, to))
        expect(yearsBetween(laterFrom, laterTo)).toBe(yearsBetween(from, to))
      })
    )
  })

  it("the first centuries are counted like any other", () => {
    expect(daysBetween("0001-01-01", "0002-01-01")).toBe(365)
    expect(daysBetween("0099-12-31", "0100-01-01")).toBe(1)
    expect(monthsBetween("0001-01-31", "0001-02-28")).toBe(1)
  })
})

describe("dates that exist", () => {
  it.each(["2024-02-29", "2000-02-29", "2022-12-31", "0001-01-01", "9999-12-31"])("%s exists", (text) => {
    expect(isDate(text)).toBe(true)
  })

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-04-31",
    "2024-01-00",
    "2024-01-32",
    "0000-01-01",
    "2024-1-1",
    "2024-01-01T00:00:00Z",
    "2024-01-01\n",
    " 2024-01-01",
    "٢٠٢٤-٠١-٠١",
    ""
  ])("%j does not", (text) => {
    expect(isDate(text)).toBe(false)
  })

  it("are those of the platform's calendar", () => {
    const number = (max: number, width: number) => fc.integer({ min: 0, max }).map((value) => pad(value, width))
    fc.assert(
      fc.property(number(9999, 4), number(13, 2), number(32, 2), (year, month, date) => {
        const text = `${year}-${month}-${date}`
        const exists = year !== "0000" && !Number.isNaN(dayOf(text)) && dateOf(dayOf(text)) === text
        expect(isDate(text)).toBe(exists)
      }),
      { numRuns: 2000 }
    )
  })
})
