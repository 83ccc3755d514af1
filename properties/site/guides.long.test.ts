/** The commands in the guides that take long print what the guides show. */
import { expect, it } from "vitest"
import { guides } from "../../docs/pages/guides.ts"
import { printedBy, shownIn } from "../examples.ts"
import { differs, isLong } from "./shown.ts"

const shown = guides()
  .flatMap(({ file }) => shownIn(`docs/guides/${file}`))
  .filter(isLong)

it.each(shown)("pnd $command", (one) => {
  expect(differs(one, printedBy(one.command))).toBeUndefined()
})
