/** Where an engine answers over HTTP, as it is named on the command line. It may not know how one is asked. */

/** Whether another engine is named by where it answers, rather than by a command. */
export const isAddress = (against: string): boolean => /^https?:\/\//i.test(against.trim())

/** What is wrong with an address, in words; nothing where it will do. */
export const wrongWith = (against: string): string | undefined => {
  if (!URL.canParse(against)) return "expected an address such as http://127.0.0.1:8080/decide"
  const { password, username } = new URL(against)
  // the address stands in the report, which is filed
  return username + password === "" ? undefined : "expected an address without a user or a password in it"
}
