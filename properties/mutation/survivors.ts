/** The mutants that survive, and why each is equivalent to the program, or cannot be observed. It may not know a test. */
import type { Explanation } from "./report.ts"

export const survivors: ReadonlyArray<Explanation> = [
  {
    file: "src/language/profile.ts",
    in: "CalendarDate",
    mutator: "Regex",
    original: "/^\\d{4}-\\d{2}-\\d{2}$/u",
    replacement: "/^\\d{4}-\\d{2}-\\d{2}/u",
    because: "whatever follows a whole date is refused by the check before it, as no date that exists"
  }
]
