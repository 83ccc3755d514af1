/** Short names for long descriptions: the same name for the same description, so that equal parts are found equal. */
const names = new Map<string, string>()

/** The name of a description. It means nothing but sameness, within one run. */
export const intern = (...description: ReadonlyArray<unknown>): string => {
  const text = JSON.stringify(description)
  const found = names.get(text) ?? `${names.size}`
  names.set(text, found)
  return found
}
