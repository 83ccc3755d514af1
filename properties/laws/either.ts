/**
 * Laws of "or": wherever the text or a reading joins several things by "or", each of them alone does as much as any other,
 * and without all of them nothing is met. What is joined stands in `either-*.ts`; whether several studies of a list are
 * ordered at once is a matter of `several.ts`.
 */
import { causeAlternatives } from "./either-cause.ts"
import { formAlternatives } from "./either-form.ts"
import { gateAlternatives } from "./either-gate.ts"
import { reasonAlternatives } from "./either-reason.ts"
import { regionAlternatives } from "./either-region.ts"
import type { Either } from "./law.ts"

/** What is joined by "or". */
export type Or = Omit<Either, "_tag">

export const eitherLaws: ReadonlyArray<Either> = [
  ...gateAlternatives,
  ...reasonAlternatives,
  ...causeAlternatives,
  ...formAlternatives,
  ...regionAlternatives
].map((or) => ({ ...or, _tag: "Either" }))
