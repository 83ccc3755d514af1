/** What the policy cannot tell apart: left and right, and one era of the calendar and the next. */
import { checkDecider } from "./law.ts"
import { symmetryLaws } from "./symmetry.ts"

symmetryLaws.forEach(checkDecider)
