/** The other engines, by name; each is loaded when it is asked for. */
import type { Engine } from "../engine.ts"

export const others = {
  "if-else": async () => (await import("./if-else.ts")).load(),
  "if-else-framed": async () => (await import("./if-else.ts")).loadFramed(),
  "cql-execution": async () => (await import("./cql.ts")).load(),
  "cedar-wasm": async () => (await import("./cedar.ts")).load(),
  zen: async () => (await import("./zen.ts")).load(),
  "json-rules-engine": async () => (await import("./json-rules.ts")).load()
} satisfies Record<string, () => Promise<Engine>>
