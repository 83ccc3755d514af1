/** The laws of PN-6.1 and PN-6.3 hold and are shown to fail when their rule is broken: repeats, DXA, painful bones. */
import { gaucherLaws } from "./gaucher.ts"
import { junctionLaws } from "./junction.ts"
import { shown } from "./suite.ts"

shown("neuromuscular junction", junctionLaws)
shown("Gaucher disease", gaucherLaws)
