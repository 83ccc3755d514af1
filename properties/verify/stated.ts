/** What a request states: every value of it but its date, which there always is, and the names of its indications. */
import type { Request } from "../../src/request/request.ts"

type Stated = readonly [path: string, value: unknown]

/** Every value within a value, by its path. */
export const leaves = (value: unknown, path = ""): ReadonlyArray<Stated> =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        leaves(inner, Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`)
      )
    : [[path, value]]

/** The facts that a request states, by their paths. */
export const statedIn = ({ id: _, ...request }: Request): ReadonlyArray<Stated> =>
  leaves(request).filter(([path]) => path !== "dateOfService" && !path.endsWith("._tag"))
