/** The facts that laws speak of, wherever in a law they stand. It may not know any law. */
import { type Fact, sizeOf } from "../../src/language/fact.ts"
import type { Law } from "./law.ts"

const isFact = (value: object): value is Fact =>
  "_tag" in value && (value._tag === "Choice" || value._tag === "Number") && "scope" in value && "path" in value

/** Every fact in some laws, once; of a number cut differently, with the most cuts. */
export const spokenOf = (laws: ReadonlyArray<Law>): ReadonlyArray<Fact> => {
  const found = new Map<string, Fact>()
  const seen = new Set<object>()
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return
    seen.add(value)
    if (isFact(value)) {
      const known = found.get(value.id)
      if (known === undefined || sizeOf(known) < sizeOf(value)) found.set(value.id, value)
    } else for (const inner of Object.values(value)) walk(inner)
  }
  for (const law of laws) walk(law)
  return [...found.values()]
}
