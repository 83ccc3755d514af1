/**
 * The TypeDoc plugin that adds the pages of the policy reference: each page becomes a document of the project, and each part
 * that search can lead to a document of its page. It does not know what any page says.
 */
import { fileURLToPath } from "node:url"
import {
  type Application,
  Converter,
  DocumentReflection,
  IndexEvent,
  JSX,
  MinimalSourceFile,
  normalizePath,
  PageEvent,
  type ProjectReflection
} from "typedoc"
import { type Guide, guides } from "../pages/guides.ts"
import { pages } from "../pages/index.ts"
import type { Page, Part } from "../pages/page.ts"
import { titleOf } from "../pages/page.ts"
import { byName } from "./by-name.ts"
import { finished } from "./finished.ts"
import { banner, below } from "./frame.ts"
import { fromPage } from "./relative.ts"
import { PageRouter } from "./router.ts"
import { anchors, calledOf, guideOf, pageOf } from "./shown.ts"
import { byTask } from "./tasks.ts"
import { PageTheme } from "./theme.ts"

const text = (words: string) => [{ kind: "text" as const, text: words }]

const addPart = (project: ProjectReflection, parent: DocumentReflection, part: Part): void => {
  if (part.words !== undefined) {
    const found = new DocumentReflection(titleOf(part), parent, text(part.words), {})
    anchors.set(found, part.anchor)
    if (part.called !== undefined) calledOf.set(found, part.called)
    found.relevanceBoost = part.preferred ?? 1
    parent.addChild(found)
    project.registerReflection(found, undefined, undefined)
  }
  for (const inner of part.parts ?? []) addPart(project, parent, inner)
}

const addPage = (project: ProjectReflection, page: Page): void => {
  if (page.url === "index") {
    pageOf.set(project, page)
    project.readme = text(page.words)
    return
  }
  const document = new DocumentReflection(page.title, project, text(page.words), { category: page.category })
  pageOf.set(document, page)
  // a page that other pages lead to is no answer of its own
  document.relevanceBoost = page.unlisted ? 0 : 2
  project.addChild(document)
  project.registerReflection(document, undefined, undefined)
  for (const part of page.parts) addPart(project, document, part)
}

const addGuide = (app: Application, project: ProjectReflection, guide: Guide): void => {
  const path = fileURLToPath(new URL(`../guides/${guide.file}`, import.meta.url))
  const file = new MinimalSourceFile(guide.text, normalizePath(path))
  const { content } = app.converter.parseRawComment(file, project.files)
  const document = new DocumentReflection(guide.title, project, content, { category: "Guides" })
  guideOf.set(document, guide)
  project.addChild(document)
  project.registerReflection(document, undefined, undefined)
}

/** Adds the pages, where they stand and how they look. */
export const load = async (app: Application): Promise<void> => {
  const all = await pages()
  app.renderer.defineRouter("policy", PageRouter)
  app.renderer.defineTheme("policy", PageTheme)
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    byName(context)
    byTask(context.project)
    for (const page of all) addPage(context.project, page)
    for (const guide of guides()) addGuide(app, context.project, guide)
  })
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    // a number such as R-25 is two words for the search, one of them a letter: it must outweigh whatever else has that
    Object.assign(event.searchFieldWeights, { number: 500, called: 100, name: 5 })
    for (const [at, found] of event.searchResults.entries()) {
      const called = calledOf.get(found)
      if (called !== undefined) event.searchFields[at] = { [/\d/.test(called) ? "number" : "called"]: called }
      if (!found.isDocument()) found.relevanceBoost = 0.5
    }
  })
  app.renderer.hooks.on("content.begin", ({ relativeURL }) =>
    JSX.createElement(JSX.Raw, { html: fromPage(banner.text, relativeURL) })
  )
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = finished(page.contents ?? "")
  })
  app.renderer.hooks.on("footer.begin", () => JSX.createElement(JSX.Raw, { html: below.text }))
}
