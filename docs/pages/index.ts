/** All pages of the reference, in the order of the navigation. */

import { tracePolicy } from "../../properties/trace/policy.ts"
import { benchmarksPage } from "./benchmarks.ts"
import { casesPage } from "./cases.ts"
import { citePage } from "./cite.ts"
import { codesPage } from "./codes.ts"
import { evidence } from "./evidence.ts"
import { historyPage } from "./history.ts"
import { homePage } from "./home.ts"
import { judgmentPage } from "./judgment.ts"
import { lawsPage } from "./laws.ts"
import { noticesPage } from "./notices.ts"
import type { Page } from "./page.ts"
import { readingsPage } from "./readings.ts"
import { registerPage } from "./register.ts"
import { sectionPages } from "./section.ts"
import { sourcePages } from "./source.ts"
import { thresholdsPage } from "./thresholds.ts"
import { tracePage } from "./trace.ts"
import { tryPage } from "./try.ts"

/** All pages; `found` says how each law was established. */
export const pages = async (found = evidence()): Promise<ReadonlyArray<Page>> => [
  homePage(found),
  ...(await sectionPages(found)),
  registerPage(),
  readingsPage(),
  lawsPage(found),
  codesPage(),
  thresholdsPage(),
  casesPage(),
  tracePage(tracePolicy()),
  judgmentPage(),
  benchmarksPage(),
  citePage(),
  noticesPage(),
  historyPage(),
  ...sourcePages(),
  tryPage()
]
