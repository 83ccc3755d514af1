/**
 * Another engine as a process: one for the whole run, requests on its standard input, answers on its standard output, one
 * JSON object a line, in any order by id. Where it fails, the requests that were under way are asked again one by one of a
 * fresh process, so that the one that caused it is known. It knows no request from another, nor what an answer means.
 */
import { spawn } from "node:child_process"
import { createInterface } from "node:readline"
import { printable } from "../printable.ts"

/** What came back for a request: the answer as it was printed, or why there is none. */
export type Returned =
  | { readonly _tag: "Answer"; readonly json: unknown }
  | { readonly _tag: "Failed"; readonly why: string }

/** The engine cannot be used at all. */
export class Unusable extends Error {
  override readonly name = "Unusable"
}

/** What ended a conversation before every request was answered. */
interface Trouble {
  readonly why: string
}

/** How many requests are under way at once; few enough that no pipe can fill up. */
const underWay = 32
/** Longer lines are no answers. */
const longest = 1_000_000
/** An engine that fails more often than this is given up. */
const mostFailures = 25
/** As is one that has failed this often, and never answered. */
const mostInVain = 3
const lastWords = 300
const patience = 2000

const excerpt = (text: string): string => printable(text.length > 120 ? `${text.slice(0, 120)}…` : text)

/** One process, from its start to its end. */
const conversation = (command: string, timeout: number) => {
  const child = spawn(command, { shell: true, detached: true, stdio: ["pipe", "pipe", "pipe"] })
  let said = ""
  let over: string | undefined
  let stray: string | undefined
  let trouble: ((trouble: Trouble) => void) | undefined
  let answer: ((id: string, json: unknown) => boolean) | undefined
  const complain = (why: string) => {
    if (trouble === undefined) stray ??= why
    else trouble({ why })
  }
  const ended = new Promise<string | undefined>((resolve) => {
    const end = (words: string, bad: boolean) => {
      over ??= words
      resolve(bad ? words : undefined)
      complain(words)
    }
    child.on("error", ({ message }) => end(`cannot be started (${printable(message)})`, true))
    child.on("close", (code, signal) => {
      const last = said.trim() === "" ? "" : `; its last words: ${excerpt(said.trim().split("\n").at(-1)!)}`
      end(`it ended with ${signal === null ? `exit code ${code}` : signal}${last}`, code !== 0)
    })
  })
  child.stdin.on("error", () => {}) // its end is told by "close"
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-lastWords)
  })
  let unread = 0
  child.stdout.on("data", (chunk: Buffer) => {
    unread = chunk.includes(10) ? 0 : unread + chunk.length
    if (unread > longest) complain("it printed a line of more than a million bytes")
  })
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (line.trim() === "") return
    let json: unknown
    try {
      json = JSON.parse(line)
    } catch {
      return complain(`it printed a line that is not JSON: ${excerpt(line)}`)
    }
    const id = typeof json === "object" && json !== null ? (json as { readonly id?: unknown }).id : undefined
    if (typeof id !== "string") return complain(`it printed an answer without an id: ${excerpt(line)}`)
    if (answer?.(id, json) !== true) complain(`it answered an id that is not under way: ${excerpt(id)}`)
  })
  const kill = () => {
    try {
      process.kill(-child.pid!, "SIGKILL")
    } catch {
      // it has ended
    }
  }
  process.once("exit", kill)

  /** Asks, so many at once; the answers, and what ended it early if anything did. */
  const ask = (
    requests: ReadonlyMap<string, object>,
    atOnce: number
  ): Promise<{
    readonly answers: Map<string, unknown>
    readonly pending: ReadonlyArray<string>
    readonly trouble?: Trouble
  }> =>
    new Promise((resolve) => {
      const answers = new Map<string, unknown>()
      const pending = new Set<string>()
      const queue = [...requests]
      let next = 0
      let full = false
      let timer: NodeJS.Timeout | undefined
      const finish = (found?: Trouble) => {
        clearTimeout(timer)
        trouble = undefined
        answer = undefined
        resolve({ answers, pending: [...pending], ...(found === undefined ? {} : { trouble: found }) })
      }
      const watch = () => {
        clearTimeout(timer)
        const seconds = timeout / 1000
        timer = setTimeout(
          () => finish({ why: `no answer within ${seconds} s (each is to be answered when it is read)` }),
          timeout
        )
      }
      const send = () => {
        while (!full && next < queue.length && pending.size < atOnce) {
          const [id, request] = queue[next++]!
          pending.add(id)
          if (!child.stdin.write(`${JSON.stringify({ ...request, id })}\n`)) {
            full = true
            child.stdin.once("drain", () => {
              full = false
              send()
            })
          }
        }
      }
      trouble = finish
      answer = (id, json) => {
        if (!pending.delete(id)) return false
        answers.set(id, json)
        if (answers.size === requests.size) finish()
        else {
          watch()
          send()
        }
        return true
      }
      const before = over ?? stray
      if (before !== undefined) return finish({ why: before })
      watch()
      send()
    })

  /** Lets it end; in words, what was wrong with its end. */
  const close = async (): Promise<string | undefined> => {
    child.stdin.end()
    const late = new Promise<string>((resolve) => {
      setTimeout(() => resolve("it did not end when its input did"), patience).unref()
    })
    const words = await Promise.race([ended, late])
    kill()
    process.removeListener("exit", kill)
    return words ?? (stray === over ? undefined : stray)
  }
  return {
    ask,
    close,
    kill: () => {
      kill()
      process.removeListener("exit", kill)
    }
  }
}

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
 * @param command for the shell
 * @param timeout in milliseconds, from one answer to the next
 */
export const running = (command: string, timeout: number): Running => {
  let [count, answered, failures] = [0, 0, 0]
  const wrong: Array<string> = []
  let current: ReturnType<typeof conversation> | undefined
  const restart = () => {
    current?.kill()
    current = undefined
  }
  const ask: Running["ask"] = async (requests) => {
    const ids = requests.map(() => `r${++count}`)
    const found = new Map<string, Returned>()
    let left = new Map(ids.map((id, at) => [id, requests[at]!] as const))
    const round = async (some: ReadonlyMap<string, object>, atOnce: number) => {
      current ??= conversation(command, timeout)
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
