/** Explores the policy and writes its diagrams beside the modules that read them; a step of `npm run prepare`. */
import { writeFileSync } from "node:fs"
import { explorePolicy } from "../diagram/explore.ts"

const write = (name: string, value: unknown): void =>
  writeFileSync(new URL(`../diagram/${name}.json`, import.meta.url), JSON.stringify(value))

const { programs, rulings } = explorePolicy()
write("explored", programs)
// as text, which is taken apart only by those who need it
write("rulings", JSON.stringify(rulings))
