/** Each study of pelvis and abdomen is met in its own section only, and an engine that mixes them is found out. */
import { pelvisAndAbdomenLaws } from "./pelvis-and-abdomen.ts"
import { shown } from "./suite.ts"

shown("pelvis and abdomen", pelvisAndAbdomenLaws)
