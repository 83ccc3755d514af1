/** How pages look: TypeDoc's own theme around the parts of a page. It does not know what any page says. */
import {
  DefaultTheme,
  DefaultThemeRenderContext,
  JSX,
  type NavigationElement,
  type PageEvent,
  PageKind,
  type ProjectReflection,
  type Reflection
} from "typedoc"
import { type Content, type Html, html } from "../pages/html.ts"
import { type Page, type Part, titleOf } from "../pages/page.ts"
import { apiIndex } from "./api-index.ts"
import { linesOf } from "./code.ts"
import { fromPage } from "./relative.ts"
import { pageOf } from "./shown.ts"

const headingOf = ({ anchor, heading }: Part, level: number): Content => {
  const link = html`<a href="#${anchor}">${heading}</a>`
  return level === 2 ? html`<h2>${link}</h2>` : level === 3 ? html`<h3>${link}</h3>` : html`<h4>${link}</h4>`
}

/** Markdown as TypeDoc shows it. */
type Markdown = DefaultThemeRenderContext["markdown"]

const partOf = (part: Part, level: number, markdown: Markdown): Content =>
  html`<section id="${part.anchor}">${headingOf(part, level)}${part.body}${
    part.source === undefined ? undefined : linesOf(part.source, markdown)
  }${part.parts?.map((inner) => partOf(inner, level + 1, markdown))}</section>
`

/** The headings of a page for its sidebar. */
const headingsOf = (parts: ReadonlyArray<Part>, level: number): PageEvent["pageHeadings"] =>
  parts.flatMap((part) =>
    part.minor
      ? []
      : [{ link: `#${part.anchor}`, text: titleOf(part), level }, ...headingsOf(part.parts ?? [], level + 1)]
  )

const bodyOf = ({ lead, parts }: Page, markdown: Markdown) =>
  html`<main class="tsd-panel tsd-typography page"><div class="lead">${lead}</div>${parts.map((part) => partOf(part, 2, markdown))}</main>`

/** Where something of the API stands: in its index, and in a namespace if it does. */
const breadcrumbs = (context: DefaultThemeRenderContext, model: Reflection): Html => {
  const { parent } = model
  const within =
    parent === undefined || parent.isProject()
      ? undefined
      : html`<li><a href="${context.urlTo(parent)}">${parent.name}</a></li>`
  return html`<ul class="tsd-breadcrumb"><li><a href="${context.relativeURL("api.html")}">The API</a></li>${within}</ul>`
}

/** The navigation: the two pages that stand in no list, and the list, which TypeDoc's script fills. */
const navigation = (context: DefaultThemeRenderContext, { url }: PageEvent<Reflection>) => {
  const top = (to: string, title: string) =>
    JSX.createElement("a", { href: context.relativeURL(to), class: url === to ? "current" : "" }, title)
  const list = JSX.createElement("ul", { class: "tsd-small-nested-navigation", id: "tsd-nav-container" })
  return JSX.createElement(
    "nav",
    { class: "tsd-navigation" },
    top("index.html", "Home"),
    top("api.html", "The API"),
    list
  )
}

/** The theme's own context, in which a page shows its parts. */
class Context extends DefaultThemeRenderContext {
  constructor(...args: ConstructorParameters<typeof DefaultThemeRenderContext>) {
    super(...args)
    const { documentTemplate, indexTemplate } = this
    const shown = (event: PageEvent<Reflection>) => {
      const page = pageOf.get(event.model)
      if (page === undefined) return undefined
      event.pageHeadings.push(...headingsOf(page.parts, 1))
      return JSX.createElement(JSX.Raw, { html: fromPage(bodyOf(page, this.markdown).text, this.relativeURL) })
    }
    this.documentTemplate = (event) => shown(event) ?? documentTemplate(event)
    this.indexTemplate = (event) => shown(event) ?? indexTemplate(event)
    const { header, reflectionTemplate } = this
    // the project is shown by the home page and by the index of the API
    this.reflectionTemplate = (event) =>
      event.model.isProject()
        ? JSX.createElement(JSX.Raw, { html: apiIndex(this, event.model, event.pageHeadings).text })
        : reflectionTemplate(event)
    this.breadcrumbs = (model) => JSX.createElement(JSX.Raw, { html: breadcrumbs(this, model).text })
    this.navigation = (event) => navigation(this, event)
    this.header = (event) => {
      const page = pageOf.get(event.model)
      const isApi = event.model.isProject() && event.pageKind === PageKind.Reflection
      const title = isApi ? "The API" : (page?.title ?? (event.model.isDocument() ? event.model.name : undefined))
      if (title === undefined) return header(event)
      return JSX.createElement("div", { class: "tsd-page-title" }, JSX.createElement("h1", null, title))
    }
  }
}

export class PageTheme extends DefaultTheme {
  /** The navigation without the parts of pages, and without pages that it leaves out. */
  override buildNavigation(project: ProjectReflection): Array<NavigationElement> {
    const unlisted = new Set(
      project.documents?.flatMap((document) =>
        pageOf.get(document)?.unlisted ? [this.router.getFullUrl(document)] : []
      )
    )
    const pagesOnly = (elements: ReadonlyArray<NavigationElement>): Array<NavigationElement> =>
      elements
        .filter(({ path = "" }) => !path.includes("#") && !unlisted.has(path))
        .map(({ children, ...element }) => {
          const inner = pagesOnly(children ?? [])
          return inner.length === 0 ? element : { ...element, children: inner }
        })
    return pagesOnly(super.buildNavigation(project))
  }

  override getRenderContext(event: PageEvent<Reflection>): DefaultThemeRenderContext {
    return new Context(this.router, this, event, this.application.options)
  }
}
