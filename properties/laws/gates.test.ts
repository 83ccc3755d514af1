/** The laws of the frame, the gates and the results that they ask for are proved, and refuted where they are broken. */
import { frameLaws } from "./frame.ts"
import { gateLaws } from "./gates.ts"
import { resultLaws } from "./results.ts"
import { shown } from "./suite.ts"

shown([...frameLaws, ...gateLaws, ...resultLaws])
