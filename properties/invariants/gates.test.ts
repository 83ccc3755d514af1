/** The laws of the gates hold and are shown to fail when their rule is broken: evaluation, EMG/NCV and its result. */
import { gateLaws } from "./gates.ts"
import { resultLaws } from "./results.ts"
import { shown } from "./suite.ts"

shown("gates", gateLaws)
shown("results", resultLaws)
