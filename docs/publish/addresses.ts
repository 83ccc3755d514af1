/**
 * The addresses of a built site: its pages, and the parts that readers link to. Once published, an address stays; the
 * addresses that were are kept in `addresses.txt`, and a build that lost one is not to be published.
 *
 *   node docs/publish/addresses.ts SITE           says which addresses are lost; ends with 1 if there are any
 *   node docs/publish/addresses.ts SITE --write   adds the new ones to the list
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** Where the addresses stand that were published or are about to be. */
export const list = new URL("addresses.txt", import.meta.url)

/** The addresses that are kept. */
export const kept = (): ReadonlyArray<string> => readFileSync(list, "utf8").split("\n").filter(Boolean)

/** Every page below a folder, and the id of every section of a page. */
export const addressesIn = (site: string): ReadonlyArray<string> =>
  readdirSync(site, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html"))
    .flatMap((path) => [
      path,
      ...[...readFileSync(join(site, path), "utf8").matchAll(/<section id="([^"]+)"/g)].map(([, id]) => `${path}#${id}`)
    ])
    .sort()

/** The addresses of a list that a site no longer has. */
export const lostFrom = (addresses: ReadonlyArray<string>, published: ReadonlyArray<string>): ReadonlyArray<string> => {
  const there = new Set(addresses)
  return published.filter((address) => !there.has(address))
}

if (import.meta.main) {
  const [site, mode] = process.argv.slice(2)
  if (site === undefined || (mode !== undefined && mode !== "--write")) {
    process.stderr.write("addresses: expected the folder of a built site, and perhaps --write\n")
    process.exit(64)
  }
  const found = addressesIn(site)
  const lost = lostFrom(found, kept())
  for (const address of lost) process.stderr.write(`lost: ${address}\n`)
  if (lost.length > 0) process.exitCode = 1
  else if (mode === "--write") writeFileSync(list, `${found.join("\n")}\n`)
  process.stdout.write(`${found.length} addresses, ${lost.length} lost\n`)
}
