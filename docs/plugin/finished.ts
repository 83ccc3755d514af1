/**
 * What is mended in a page after TypeDoc wrote it: the search index, which is larger than any page, is not fetched before
 * someone searches (docs/assets/site.js does it then); and no link stands inside what folds a section, where neither would
 * work with a keyboard. It knows TypeDoc's markup, and no page.
 */

const searchScript = /(<script async) (src="[^"]+" id="tsd-search-script")/
const fold = /<summary[^>]*>.*?<\/summary>/gs
const anchorLink = /<a [^>]*class="tsd-anchor-icon".*?<\/a>/gs

/** A page as it is published. */
export const finished = (page: string): string =>
  page.replace(searchScript, "$1 data-$2").replace(fold, (summary) => summary.replace(anchorLink, ""))
