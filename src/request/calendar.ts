/**
 * Intervals between calendar dates, counted as the policy is read: n months after a date is the same day n months later,
 * or the last day of that month. Pure functions of their arguments; no clock. Dates are texts, `YYYY-MM-DD`, that exist.
 */
/** The number that digits of a text make; not a number where one of them is none. */
const digits = (text: string, from: number, to: number): number => {
  let made = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    made = made * 10 + digit
  }
  return made
}

const parts = (date: string): readonly [year: number, month: number, day: number] => [
  digits(date, 0, 4),
  digits(date, 5, 7),
  digits(date, 8, 10)
]

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/** Whether the text is a date that exists: `2024-02-29` is, `2023-02-29` and `2024-2-9` are not. */
export const isDate = (text: string): boolean => {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return false
  const [year, month, day] = parts(text)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

const ordinal = (date: string): number => {
  const [year, month, day] = parts(date)
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, day)
  return at.getTime() / 86_400_000
}

/** Whole days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => ordinal(to) - ordinal(from)

/**
 * Whole calendar months from one date to another, negative when the second is earlier: the largest n such that n months
 * after the first is not past the second. 2022-02-10 to 2022-05-10 is 3; 2022-01-31 to 2022-02-28 is 1.
 */
export const monthsBetween = (from: string, to: string): number => {
  const [fromYear, fromMonth, fromDay] = parts(from)
  const [toYear, toMonth, toDay] = parts(to)
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth)
  return toDay >= Math.min(fromDay, daysIn(toYear, toMonth)) ? months : months - 1
}

/** Whole years, for an age at a date; 29 February has its birthday on 28 February of a common year. */
export const yearsBetween = (from: string, to: string): number => Math.floor(monthsBetween(from, to) / 12)

/** The count for each unit of a threshold. */
export const between = { days: daysBetween, months: monthsBetween, years: yearsBetween } as const
