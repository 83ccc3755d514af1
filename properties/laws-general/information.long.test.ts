/**
 * What is on file and what is not: a fact more never changes what is decided, a fact less never gives an approval, and
 * what no program asks for does not count. Facts with a default are apart: contradicting an assumption may change all.
 */

import { informationLaws } from "./information.ts"
import { checkDecider } from "./law.ts"

informationLaws.forEach(checkDecider)
