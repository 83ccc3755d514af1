/**
 * Elements of the page. All that is put into one is text or another element, never markup, so that nothing of a request
 * can become any. It knows nothing of requests.
 */

/** What an element holds: nothing holds nothing, several stand one after another. */
export type Content = Node | string | number | undefined | ReadonlyArray<Content>

/** Attributes, and what is to be done on events: `{ type: "button", click: () => … }`. */
type Attributes = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>

const nodesOf = (content: Content): ReadonlyArray<Node | string> =>
  content === undefined
    ? []
    : typeof content === "string" || content instanceof Node
      ? [content]
      : typeof content === "number"
        ? [String(content)]
        : content.flatMap(nodesOf)

/** An element. */
export const el = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...content: ReadonlyArray<Content>
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value)
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value)
  }
  element.append(...nodesOf(content))
  return element
}

/** Shows content in place of what an element held. */
export const show = (element: Element, ...content: ReadonlyArray<Content>): void =>
  element.replaceChildren(...nodesOf(content))

/** A button that does something. */
export const button = (says: string, does: () => void, attributes: Attributes = {}): HTMLButtonElement =>
  el("button", { type: "button", click: does, ...attributes }, says)

/** A list of what there is, or nothing. */
export const listOf = (items: ReadonlyArray<Content>, attributes: Attributes = {}): Content =>
  items.length === 0
    ? undefined
    : el(
        "ul",
        attributes,
        items.map((item) => el("li", {}, item))
      )

/** Something folded under a line that says what it is. */
export const folded = (summary: Content, ...content: ReadonlyArray<Content>): HTMLDetailsElement =>
  el("details", {}, el("summary", {}, summary), content)

/** A heading that the focus can be moved to. */
export const heading = (level: "h3" | "h4", ...content: ReadonlyArray<Content>): HTMLHeadingElement =>
  el(level, { tabindex: "-1" }, content)

/** The element of the page that has an id. */
export const byId = (id: string): HTMLElement => document.getElementById(id)!
