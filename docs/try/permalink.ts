/**
 * Requests in links: the part of an address after `#`, which no browser sends anywhere, holds a request and the readings
 * it is decided under, as JSON in base64url, deflated where that is shorter. It does not know what a request may contain;
 * whoever reads a link checks what was in it.
 */

/** What a link holds. */
export interface Shared {
  readonly request: unknown
  /** The readings that differ from the register's, by their ids. */
  readonly readings?: unknown
}

/** What an address says after `#`. */
export type Found =
  | { readonly _tag: "Nothing" }
  /** What the form is to begin with. */
  | { readonly _tag: "Fields"; readonly fields: ReadonlyMap<string, string> }
  | { readonly _tag: "Shared"; readonly shared: Shared }
  /** It is cut off, or was changed. */
  | { readonly _tag: "Damaged" }

/** Longer than any request that a link can carry, so that a link cannot fill the memory. */
const mostBytes = 1_000_000

const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")

const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0))

/** The bytes that come out of a stream; fails where there are too many. */
const drained = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> => {
  const reader = stream.getReader()
  const parts: Array<number> = []
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const byte of part.value) parts.push(byte)
    if (parts.length > mostBytes) {
      await reader.cancel()
      throw new RangeError("too long")
    }
  }
  return Uint8Array.from(parts)
}

const through = (bytes: Uint8Array<ArrayBuffer>, by: CompressionStream | DecompressionStream): Promise<Uint8Array> =>
  drained(new Blob([bytes]).stream().pipeThrough(by))

const jsonOf = ({ readings, request }: Shared): string =>
  JSON.stringify(readings === undefined ? { request } : { request, readings })

/**
 * The part after `#` of a link to a request, as it is.
 *
 * @example
 * plainFragment({ request: {} }) // => "request=eyJyZXF1ZXN0Ijp7fX0"
 */
export const plainFragment = (shared: Shared): string => `request=${toText(new TextEncoder().encode(jsonOf(shared)))}`

/** The same, deflated where that is shorter. */
export const fragmentOf = async (shared: Shared): Promise<string> => {
  const plain = plainFragment(shared)
  // an older browser links without deflating
  if (typeof CompressionStream === "undefined") return plain
  const bytes = await through(new TextEncoder().encode(jsonOf(shared)), new CompressionStream("deflate-raw"))
  const deflated = `deflated=${toText(bytes)}`
  return deflated.length < plain.length ? deflated : plain
}

const sharedIn = (bytes: Uint8Array): Found => {
  const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
  return typeof value === "object" && value !== null && "request" in value
    ? { _tag: "Shared", shared: value }
    : { _tag: "Damaged" }
}

/** What the part after `#` of an address says. */
export const foundIn = async (fragment: string): Promise<Found> => {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""))
  const [plain, deflated] = [fields.get("request"), fields.get("deflated")]
  try {
    if (plain !== null) return sharedIn(toBytes(plain))
    if (deflated !== null) return sharedIn(await through(toBytes(deflated), new DecompressionStream("deflate-raw")))
  } catch {
    return { _tag: "Damaged" }
  }
  return fields.has("indication") ? { _tag: "Fields", fields: new Map(fields) } : { _tag: "Nothing" }
}
