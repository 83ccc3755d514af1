/** Why the system could not read a file, in words. It knows error codes only; an error's message names paths. */
const reasons: { readonly [code: string]: string } = {
  ENOENT: "there is no such file",
  EISDIR: "is a directory",
  EACCES: "may not be read",
  EPERM: "may not be read"
}

/** The reason of an error of the system; undefined for any other error. */
export const reasonOf = (error: unknown): string | undefined => {
  const { code } = error as NodeJS.ErrnoException
  return code === undefined ? undefined : (reasons[code] ?? `cannot be read (${code})`)
}
