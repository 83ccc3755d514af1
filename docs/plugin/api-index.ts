/**
 * The index of the API: by task, the functions with a sentence each, then the types by name. It does not know any of them by
 * name.
 */
import {
  type DeclarationReflection,
  type DefaultThemeRenderContext,
  type PageEvent,
  type ProjectReflection,
  ReflectionKind
} from "typedoc"
import { indicationTags } from "../../src/request/indication.ts"
import { type Content, type Html, html } from "../pages/html.ts"
import { joined } from "../pages/pieces.ts"
import { type Task, tasks } from "./tasks.ts"

/** What a reader wants who looks under a task. */
const purposes: { readonly [One in Task]: Content } = {
  Decide: "One of six outcomes for each service of a request, with the clauses that it rests on.",
  Explain: "Every criterion with its standing, why it is decided so, and what would change that.",
  Explore: "Ask only what still matters, list what to document, take the whole policy as data.",
  Verify: html`Check a determination by its certificate, without the programs. The laws are no part of the API:
<code>pnd verify</code> holds them, also against another engine.`,
  Requests: "What can be written in a request; everything clinical is optional, and absent means unknown."
}

/** The first sentence of what something says of itself. */
const sentence = (one: DeclarationReflection): string => {
  const { summary = [] } = (one.signatures?.[0] ?? one).comment ?? {}
  const text = summary.map((part) => part.text.replaceAll("`", "")).join("")
  return /^[\s\S]*?[.:;](?=\s|$)/.exec(text)?.[0].replace(/[:;]$/, ".") ?? text
}

const isCalled = (one: DeclarationReflection): boolean => one.kindOf(ReflectionKind.Function | ReflectionKind.Namespace)

const tags: ReadonlySet<string> = new Set(indicationTags)

const typesOf = (links: ReadonlyArray<Content>, what = ""): Content =>
  links.length === 0 ? undefined : html`<p class="types">${what}${joined(links, " ")}</p>`

const taskPart = (
  task: Task,
  of: ReadonlyArray<DeclarationReflection>,
  link: (to: DeclarationReflection) => Content
) => {
  const called = of.filter(isCalled)
  const others = of.filter((one) => !isCalled(one)).sort((a, b) => (a.name < b.name ? -1 : 1))
  const isIndication = ({ name }: DeclarationReflection): boolean => tags.has(name)
  return html`<section id="${task}"><h2><a href="#${task}">${task}</a></h2><p>${purposes[task]}</p>${
    called.length === 0
      ? undefined
      : html`<dl class="terms">${called.map((one) => html`<div><dt>${link(one)}</dt><dd>${sentence(one)}</dd></div>`)}</dl>`
  }${typesOf(others.filter((one) => !isIndication(one)).map(link))}${typesOf(others.filter(isIndication).map(link), "Indications: ")}</section>`
}

/** The index, and its headings for the sidebar. */
export const apiIndex = (
  context: DefaultThemeRenderContext,
  project: ProjectReflection,
  headings: PageEvent["pageHeadings"]
): Html => {
  const link = (to: DeclarationReflection): Content => html`<a href="${context.urlTo(to)}"><code>${to.name}</code></a>`
  const categories = new Map(project.categories?.map(({ children, title }) => [title, children]))
  for (const task of tasks) headings.push({ link: `#${task}`, text: task, level: 1 })
  return html`<div class="tsd-panel tsd-typography page"><div class="lead"><p>What <code>import … from "pnd-policy"</code> offers, by
task. A schema and its type have one name and one page.</p></div>${tasks.map((task) =>
    taskPart(task, (categories.get(task) ?? []) as ReadonlyArray<DeclarationReflection>, link)
  )}</div>`
}
