/** The page of the notices: what a result is not, and whose words and codes these are. The text is the repository's notice. */
import { type Content, html } from "./html.ts"
import { documentAt } from "./markdown.ts"
import type { Page } from "./page.ts"

const notice = () => documentAt("docs/NOTICE.md")

/** What the notice says under a heading. */
export const noticeOn = (heading: string): Content => notice().parts.find((part) => part.heading === heading)!.body

/** The page. */
export const noticesPage = (): Page => {
  const { before, parts } = notice()
  return {
    url: "notices",
    title: "Notices",
    category: "About",
    lead: html`<p>What a result of these criteria is and is not, and to whom the policy, the codes and the bundled software belong.
Read it before you rely on anything here.</p>${before}`,
    words: "notices disclaimer license copyright CPT AMA affiliation",
    parts
  }
}
