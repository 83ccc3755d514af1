/**
 * Another engine for the whole run of a verification. Where it fails, the requests that were under way are asked again one
 * by one of an engine that is started afresh, so that the one that caused it is known. It knows neither how the engine is
 * reached, nor what an answer means.
 */
import { isAddress } from "./address.ts"
import { type Conversation, Unusable } from "./conversation.ts"
import { overHttp } from "./http.ts"
import { byCommand } from "./process.ts"

/** What came back for a request: the answer as it was printed, or why there is none. */
export type Returned =
  | { readonly _tag: "Answer"; readonly json: unknown }
  | { readonly _tag: "Failed"; readonly why: string }

/** An engine that fails more often than this is given up. */
const mostFailures = 25
/** As is one that has failed this often, and never answered. */
const mostInVain = 3

/** An engine that is running. */
export interface Running {
  /**
   * Asks requests; what comes back is in their order.
   *
   * @throws Unusable where the engine fails again and again
   */
  readonly ask: (requests: ReadonlyArray<object>) => Promise<ReadonlyArray<Returned>>
  /** Ends it; in words, what was wrong besides requests that have no answer. */
  readonly close: () => Promise<ReadonlyArray<string>>
}

/**
 * Starts an engine when it is first asked.
 *
 * @param against a command for the shell, or where the engine answers over HTTP
 * @param timeout in milliseconds, from one answer to the next
 */
export const running = (against: string, timeout: number): Running => {
  const { start, underWay } = isAddress(against) ? overHttp(new URL(against), timeout) : byCommand(against, timeout)
  let [count, answered, failures] = [0, 0, 0]
  const wrong: Array<string> = []
  let current: Conversation | undefined
  const restart = () => {
    current?.kill()
    current = undefined
  }
  const ask: Running["ask"] = async (requests) => {
    const ids = requests.map(() => `r${++count}`)
    const found = new Map<string, Returned>()
    let left = new Map(ids.map((id, at) => [id, requests[at]!] as const))
    const round = async (some: ReadonlyMap<string, object>, atOnce: number) => {
      current ??= start()
      const result = await current.ask(some, atOnce)
      for (const [id, json] of result.answers) found.set(id, { _tag: "Answer", json })
      answered += result.answers.size
      if (result.trouble !== undefined) restart()
      return result
    }
    const failed = (id: string, why: string) => {
      found.set(id, { _tag: "Failed", why })
      failures += 1
      if (failures > mostFailures || (answered === 0 && failures >= mostInVain)) throw new Unusable(why)
    }
    while (left.size > 0) {
      const { pending, trouble } = await round(left, underWay)
      left = new Map([...left].filter(([id]) => !found.has(id)))
      if (trouble === undefined) continue
      const before = failures
      const suspects = pending.filter((id) => left.has(id))
      if (suspects.length === 0 && answered === 0) throw new Unusable(trouble.why)
      for (const id of suspects) {
        const alone = await round(new Map([[id, left.get(id)!]]), 1)
        if (alone.trouble !== undefined && !found.has(id)) failed(id, alone.trouble.why)
        left.delete(id)
      }
      if (failures === before) wrong.push(`${trouble.why}; not again when what was under way was asked one by one`)
      if (wrong.length > mostFailures) throw new Unusable(trouble.why)
    }
    return ids.map((id) => found.get(id)!)
  }
  return {
    ask,
    close: async () => {
      const atEnd = await current?.close()
      return atEnd === undefined ? wrong : [...wrong, atEnd]
    }
  }
}
