/**
 * Puts a built site where it is published: under its version, which stays for good, and at the root if it is the newest.
 * Every page of an older version then says that it is superseded, and leads to the newest.
 *
 *   node docs/publish/place.ts SITE PUBLISHED v1.2.0
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const isVersion = (name: string): boolean => /^v\d+\.\d+\.\d+$/.test(name)
const numbersOf = (version: string): ReadonlyArray<number> => version.slice(1).split(".").map(Number)

/** Which of two versions is newer: positive if the first. */
export const compareVersions = (a: string, b: string): number =>
  numbersOf(a)
    .map((number, at) => number - numbersOf(b)[at]!)
    .find((difference) => difference !== 0) ?? 0

const mark = /<p class="superseded">.*?<\/p>/
/** Where the mark goes: the first thing on a page is which edition it is about. */
const place = '<aside class="edition"'

const pagesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"))

/** Marks the pages of a version as superseded. Without the place for it a page is not marked, and that is an error. */
const supersede = (folder: string, newest: string): void => {
  for (const path of pagesIn(folder)) {
    const file = join(folder, path)
    const page = readFileSync(file, "utf8").replace(mark, "")
    const up = "../".repeat(path.split(/[\\/]/).length)
    if (!page.includes(place)) throw new Error(`${path} of an older version has no place for the mark`)
    const says = `<p class="superseded">Superseded by version ${newest.slice(1)}: <a href="${up}index.html">go to the newest</a>.</p>`
    writeFileSync(file, page.replace(place, `${says}${place}`))
  }
}

/** What stands at the root beside the newest version. */
const isKept = (name: string): boolean => isVersion(name) || name.startsWith(".git") || name === "CNAME"

/**
 * Places a site.
 *
 * @param site the folder of the built site
 * @param published the folder that is served, with what was placed in it before
 * @param version the tag of the release, such as `v1.2.0`
 * @returns the versions that are there now, the newest first
 * @throws where the version is not one, or the site has no home page
 */
export const placeSite = (site: string, published: string, version: string): ReadonlyArray<string> => {
  if (!isVersion(version)) throw new Error("the version: expected a tag such as v1.2.0")
  if (!existsSync(join(site, "index.html"))) throw new Error("the site: it has no index.html")
  const own = join(published, version)
  rmSync(own, { recursive: true, force: true })
  cpSync(site, own, { recursive: true })
  const versions = readdirSync(published)
    .filter((name) => isVersion(name) && statSync(join(published, name)).isDirectory())
    .sort((a, b) => compareVersions(b, a))
  const [newest, ...older] = versions as [string, ...Array<string>]
  for (const one of older) supersede(join(published, one), newest)
  if (newest === version) {
    for (const name of readdirSync(published)) {
      if (!isKept(name)) rmSync(join(published, name), { recursive: true })
    }
    cpSync(site, published, { recursive: true })
  }
  return versions
}

if (import.meta.main) {
  const [site, published, version] = process.argv.slice(2)
  if (site === undefined || published === undefined || version === undefined) {
    process.stderr.write("place: expected the built site, the published folder and the version\n")
    process.exit(64)
  }
  process.stdout.write(`published: ${placeSite(site, published, version).join(", ")}\n`)
}
