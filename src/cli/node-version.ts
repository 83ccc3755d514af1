/** Which Node the command needs. A module of its own, without imports, so that it loads on any. */

/** The oldest version that runs the package; `engines` in package.json says the same. */
export const oldestNode = "22.19"

const parts = (version: string): ReadonlyArray<number> => version.split(".").map(Number)

/** Whether a version of Node is older than the package needs. */
export const nodeIsTooOld = (version: string): boolean => {
  const [major = 0, minor = 0] = parts(version)
  const [oldestMajor = 0, oldestMinor = 0] = parts(oldestNode)
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor)
}
