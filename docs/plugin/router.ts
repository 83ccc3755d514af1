/**
 * Where pages stand: those of the reference at the root, under their own names; guides below `guides`; the API below `api`. A part of a page has
 * the address of its page, with its anchor. Addresses depend on names alone, so that they last.
 */
import { KindRouter, type PageDefinition, type ProjectReflection, type Reflection, type RouterTarget } from "typedoc"
import { anchors, guideOf, pageOf } from "./shown.ts"

export class PageRouter extends KindRouter {
  override buildPages(project: ProjectReflection): Array<PageDefinition> {
    const pages = super.buildPages(project)
    const api = "api.html"
    this.fullUrls.set(project, api)
    return pages.map((page) => (page.url === "modules.html" ? { ...page, url: api } : page))
  }

  protected override getIdealBaseName(reflection: Reflection): string {
    return (pageOf.get(reflection) ?? guideOf.get(reflection))?.url ?? `api/${super.getIdealBaseName(reflection)}`
  }

  protected override getPageKind(target: RouterTarget) {
    return anchors.has(target as Reflection) ? undefined : super.getPageKind(target)
  }

  protected override buildAnchors(target: RouterTarget, pageTarget: RouterTarget): void {
    const anchor = anchors.get(target as Reflection)
    if (anchor === undefined) {
      super.buildAnchors(target, pageTarget)
    } else {
      this.fullUrls.set(target, `${this.fullUrls.get(pageTarget)}#${anchor}`)
      this.anchors.set(target, anchor)
    }
  }
}
