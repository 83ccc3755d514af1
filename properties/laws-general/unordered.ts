/** A value of JSON as a text in which the order of lists and keys does not show. */
export const unordered = (value: unknown, leftOut: ReadonlyArray<string> = []): string => {
  const plain = (inner: unknown): unknown =>
    Array.isArray(inner)
      ? inner.map((item) => JSON.stringify(plain(item))).sort()
      : typeof inner === "object" && inner !== null
        ? Object.fromEntries(
            Object.entries(inner)
              .filter(([key]) => !leftOut.includes(key))
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, item]) => [key, plain(item)])
          )
        : inner
  return JSON.stringify(plain(value))
}
