/** What belongs to another guideline is sent there always, and nothing else is; and a policy that errs is found out. */
import { referralLaws } from "./referrals.ts"
import { shown } from "./suite.ts"

shown(referralLaws)
