/**
 * How pictures look in light and in dark. The colours are custom properties of the picture's own class, so that a page
 * can switch them; renderers that know no custom properties take the attributes, which are the light ones.
 */

/** The parts that have a colour. */
export type Ink = "ground" | "card" | "head" | "line" | "text" | "quiet" | "gate" | "mark"

/** The light colours. */
export const light: { readonly [I in Ink]: string } = {
  ground: "#ffffff",
  card: "#ffffff",
  head: "#eef2f7",
  line: "#5b6b7f",
  text: "#16202c",
  quiet: "#4d5b6c",
  gate: "#f6efdd",
  mark: "#16202c"
}

/** The dark colours. */
export const dark: { readonly [I in Ink]: string } = {
  ground: "#12161c",
  card: "#1a2029",
  head: "#26303d",
  line: "#93a4b8",
  text: "#e8edf3",
  quiet: "#b3c0ce",
  gate: "#39321f",
  mark: "#e8edf3"
}

const properties = (colours: { readonly [I in Ink]: string }): string =>
  Object.entries(colours)
    .map(([ink, colour]) => `--pnd-${ink}:${colour}`)
    .join(";")

const inks = Object.keys(light) as ReadonlyArray<Ink>

/** The attributes and the class that fill with an ink. */
export const fill = (ink: Ink): string => `class="f-${ink}" fill="${light[ink]}"`
/** The attributes and the class that draw with an ink. */
export const stroke = (ink: Ink): string => `class="s-${ink}" stroke="${light[ink]}"`

/** A picture without the colours for renderers that know no custom properties: every browser knows them. */
export const withoutFallbacks = (svg: string): string => svg.replace(/(class="[fs]-\w+") (?:fill|stroke)="#\w+"/g, "$1")

/**
 * The style sheet of a picture. It follows the reader's preference, unless the picture or something around it has the
 * class `light` or `dark`, or the attribute `data-theme` with one of these words.
 */
export const styleSheet: string = [
  `.pnd-diagram{${properties(light)};max-width:100%;height:auto}`,
  `@media (prefers-color-scheme:dark){.pnd-diagram{${properties(dark)}}}`,
  `.light .pnd-diagram,.pnd-diagram.light,[data-theme=light] .pnd-diagram{${properties(light)}}`,
  `.dark .pnd-diagram,.pnd-diagram.dark,[data-theme=dark] .pnd-diagram{${properties(dark)}}`,
  ...inks.map((ink) => `.pnd-diagram .f-${ink}{fill:var(--pnd-${ink})}.pnd-diagram .s-${ink}{stroke:var(--pnd-${ink})}`)
].join("")
