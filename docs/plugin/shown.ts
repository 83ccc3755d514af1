/** What the documents of the project show: pages, and parts of pages. */
import type { Reflection } from "typedoc"
import type { Guide } from "../pages/guides.ts"
import type { Page } from "../pages/page.ts"

/** The page that a document, or the project as the home page, shows. */
export const pageOf = new WeakMap<Reflection, Page>()

/** The guide that a document is. */
export const guideOf = new WeakMap<Reflection, Guide>()

/** What documents are called, for search. */
export const calledOf = new WeakMap<Reflection, string>()

/** The anchor of the part that a document stands for, on the page of its parent. */
export const anchors = new WeakMap<Reflection, string>()
