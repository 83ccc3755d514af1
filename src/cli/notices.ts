/** What is said wherever the command explains itself: what a result is not. */
import { edition } from "../../spec/edition.ts"

const { notices: said } = edition

/** The notices, a sentence each. */
export const notices: ReadonlyArray<string> = [
  said.criteriaOnly,
  said.superseded,
  "Not medical advice.",
  "Not affiliated with the policy's author or with any health plan."
]
