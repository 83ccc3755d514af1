/** What a determination rests on, exactly: shown of the evaluation, EMG/NCV, lists of studies, and the sections. */
import { emgGroundsLaws } from "./cites-emg.ts"
import { evaluationGroundsLaws } from "./cites-evaluation.ts"
import { listGroundsLaws } from "./cites-lists.ts"
import { sectionGroundsLaws } from "./cites-sections.ts"
import { otherGroundsLaws } from "./other-grounds.ts"
import { shown } from "./suite.ts"

shown([...evaluationGroundsLaws, ...emgGroundsLaws, ...listGroundsLaws, ...sectionGroundsLaws, ...otherGroundsLaws])
