/** The picture of criteria in a page: it scrolls sideways where it is wider than the page, and its clauses are links. */
import { registerProfile } from "../../../src/language/profile.ts"
import { drawSvg, howToRead, type Shown } from "../../../src/show/index.ts"
import { type Content, html, raw } from "../html.ts"
import { addressOf } from "../links.ts"

/**
 * The picture of what is shown.
 *
 * @param styled whether another picture stands on the page before it, with the style sheet of all
 */
export const pictureOf = async (shown: Shown, styled: boolean): Promise<Content> => {
  const title = `The criteria as a picture: ${shown.title}`
  const svg = await drawSvg(title, [shown], { profile: registerProfile, around: { link: addressOf.clause, styled } })
  return html`<figure class="picture"><div class="wide" tabindex="0" role="region" aria-label="${title}">${raw(svg)}</div>
<figcaption>${howToRead}</figcaption></figure>`
}
