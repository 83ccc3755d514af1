/** The laws of the frame, of citations and of referrals hold and are shown to fail when their rule is broken. */
import { frameLaws } from "./frame.ts"
import { referOnly } from "./referrals.ts"
import { shown } from "./suite.ts"

shown("frame", frameLaws)
shown("referrals", [referOnly])
