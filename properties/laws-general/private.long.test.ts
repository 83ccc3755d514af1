/**
 * What a sender writes freely does not come back: of the texts of a request, only its ids, the words of the closed
 * vocabularies and the codes of the code map can stand in a determination.
 */
import { checkDecider } from "./law.ts"
import { privateLaws } from "./private.ts"

privateLaws.forEach(checkDecider)
