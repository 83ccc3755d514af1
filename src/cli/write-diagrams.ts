/** Explores the policy and writes its diagrams beside the modules that read them; a step of `npm run prepare`. */
import { writeFileSync } from "node:fs"
import { exploreDiagrams } from "../diagram/explore.ts"

writeFileSync(new URL("../diagram/explored.json", import.meta.url), JSON.stringify(exploreDiagrams()))
