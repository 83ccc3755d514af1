/**
 * What a page of the reference is: parts with anchors, each of which search can lead to. It does not know how pages are
 * laid out, nor what any page says.
 */
import type { Content } from "./html.ts"

/** The groups of the navigation, in their order; the API has its own. */
export const categories = ["The policy", "Across the policy", "Use it", "Guides", "About"] as const
export type Category = (typeof categories)[number]

/** A part of a page that can be linked to. */
export interface Part {
  /** The id of its element. It never changes once it is published. */
  readonly anchor: string
  readonly heading: Content
  /** The heading for search and navigation, where it is not plain text. */
  readonly title?: string
  readonly body?: Content
  /** TypeScript, shown below the body with its lines numbered: `#L12`. */
  readonly source?: string
  /** Words by which search finds it, beside its title. Without any it is found as part of its page only. */
  readonly words?: string
  /** What it is called: a search for this finds it before what only says it. */
  readonly called?: string
  /** How much search prefers it, where not as much as anything else. */
  readonly preferred?: number
  readonly parts?: ReadonlyArray<Part>
  /** Whether it stands in the list of what is on the page; where it does not, its heading is a line of its own. */
  readonly minor?: true
}

/** A page. */
export interface Page {
  /** Its address below the site, without `.html`. It never changes once it is published. */
  readonly url: string
  readonly title: string
  readonly category: Category
  /** Whether the navigation leaves it out: other pages lead to it. */
  readonly unlisted?: true
  /** What the page is for, in a sentence or two. */
  readonly lead: Content
  /** Words by which search finds it, beside its title. */
  readonly words: string
  readonly parts: ReadonlyArray<Part>
}

/** The title of a part. */
export const titleOf = ({ heading, title }: Part): string => title ?? String(heading)

/** The parts of a page, and theirs. */
export const allParts = (parts: ReadonlyArray<Part>): ReadonlyArray<Part> =>
  parts.flatMap((part) => [part, ...allParts(part.parts ?? [])])
