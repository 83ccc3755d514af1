/** What is said below every picture and table. */
import { edition } from "../../spec/edition.ts"

export const notices: ReadonlyArray<string> = [edition.notices.criteriaOnly, edition.notices.superseded]
