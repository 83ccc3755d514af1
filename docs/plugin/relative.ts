/** Links as a page needs them: pages write them from the root of the site, wherever they stand. */

/**
 * A piece of HTML with its links from the root turned into links from a page.
 *
 * @param relativeURL of the page: the address of what stands at the root, as seen from it
 */
export const fromPage = (html: string, relativeURL: (url: string) => string): string => {
  const up = relativeURL("./").replace(/^\.\/$/, "")
  return up === "" ? html : html.replace(/(\s(?:href|src)=")(?![a-z]+:|[#/.])/g, `$1${up}`)
}
