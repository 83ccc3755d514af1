/** What a determination rests on: the right kind of clause, every criterion that stands in the way, and nothing else. */
import fc from "fast-check"
import { type Explained, explain, reliedOn } from "../../src/language/weigh.ts"
import { complete } from "../generators/request.ts"
import { deciding, groundsLaws, said } from "./grounds.ts"
import { check, checkDecider } from "./law.ts"

groundsLaws.forEach(checkDecider)

const standings = ["unmet", "judgment", "met"] as const

check<(explained: Explained) => ReadonlyArray<string>>(reliedOn, {
  says: "weighing a criterion and explaining it come to the same, and rely on the same clauses and readings",
  runs: 500,
  of: (relied) =>
    fc.property(complete, (request) => {
      const found = deciding(request)
      if (found === undefined) return true
      const explained = explain(found.criterion, said(request))
      return explained.standing === standings[found.verdict] && relied(explained).join() === found.cites.join()
    }),
  broken: {
    "relies on every part, not only on those that decide": ({ criterion, parts }) => [
      ...criterion.cites,
      ...parts.flatMap(reliedOn)
    ],
    "leaves out what bars": (explained) => {
      const { bars: _, ...criterion } = explained.criterion
      return reliedOn({
        ...explained,
        criterion,
        parts: explained.parts.map((part) => ({ ...part, criterion: { ...part.criterion, bars: [] } }))
      })
    }
  }
})
