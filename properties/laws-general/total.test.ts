/** Deciding is a function: every request gets an answer for each service, one of six, and always the same. */
import { checkDecider } from "./law.ts"
import { totalLaws } from "./total.ts"

totalLaws.forEach(checkDecider)
