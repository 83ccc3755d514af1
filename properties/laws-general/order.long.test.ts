/** What comes first in a request does not matter: indications, services, the keys of the JSON. */
import { checkDecider } from "./law.ts"
import { orderLaws } from "./order.ts"

orderLaws.forEach(checkDecider)
