/** Source code in a page: highlighted by TypeDoc for both themes, each line with a number and an anchor of its own. */
import type { DefaultThemeRenderContext } from "typedoc"
import { type Content, html, raw } from "../pages/html.ts"

/** TypeScript as a list of lines: `#L12` is the twelfth. */
export const linesOf = (source: string, markdown: DefaultThemeRenderContext["markdown"]): Content => {
  const shown = markdown([{ kind: "text", text: `\`\`\`ts\n${source}\n\`\`\`` }])
  const [, code] = /<code[^>]*>([\s\S]*)<\/code>/.exec(shown) ?? []
  if (code === undefined) throw new Error("TypeDoc shows code in another way: no <code> in what it made of a fence")
  const lines = code.split(/<br ?\/?>|\n/)
  return html`<pre class="source" tabindex="0"><code>${lines.map(
    (line, at) =>
      html`<span class="line" id="L${at + 1}"><a href="#L${at + 1}" aria-label="Line ${at + 1}">${at + 1}</a>${raw(line)}
</span>`
  )}</code></pre>`
}
