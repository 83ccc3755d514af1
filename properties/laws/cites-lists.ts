/** Laws of the grounds that lie in what else is ordered: a review names a list exactly where another study of it is. */
import { anyOf, is, not } from "../../src/language/criterion.ts"
import { ordered } from "../../src/request/order.ts"
import type { Says } from "./law.ts"
import { lists } from "./lists.ts"
import { reviewNames } from "./names.ts"
import * as scope from "./scopes.ts"

export const listLeftOpen: Says = {
  _tag: "Says",
  id: "review-names-a-list-of-which-another-is-ordered",
  says: "A study of a list that goes to a reviewer names the list exactly where another study of it is ordered too.",
  scope: "Every list of PN-2 to PN-8 that offers a choice, for one side and indication.",
  clauses: ["PN-2.c3", "PN-2.c8", "PN-2.c31", "PN-3.c12", "PN-4.c1", "PN-5.c1", "PN-6.1.c4", "PN-6.2.c1", "PN-8.1.c2"],
  readings: ["R-43"],
  cases: lists.flatMap(({ another, clauses, studies, tags }) =>
    reviewNames({ tags, where: ordered(...studies) }, ["R-43", ...clauses], is(another))
  )
}

export const noOtherList: Says = {
  _tag: "Says",
  id: "no-list-named-of-a-study-outside-it",
  says: "Nothing that is decided of a study outside every list names the choice among several.",
  scope: "All sections; the studies of the lists apart.",
  clauses: ["PN-2.c3", "PN-4.c1", "PN-5.c1"],
  readings: ["R-43"],
  cases: scope.everywhere.map((tag) => ({
    tags: [tag],
    where: not(anyOf(...lists.filter(({ tags }) => tags.includes(tag)).map(({ studies }) => ordered(...studies)))),
    of: ({ cites }) => !cites.includes("R-43")
  }))
}

export const listGroundsLaws = [listLeftOpen, noOtherList] as const
