/**
 * Another engine as a process: requests on its standard input, answers on its standard output, one JSON object a line, in
 * any order by id. It knows no request from another, nor what an answer means.
 */
import { spawn } from "node:child_process"
import { createInterface } from "node:readline"
import { printable } from "../printable.ts"
import { type Conversation, type Engine, excerpt, longest, type Trouble } from "./conversation.ts"

const lastWords = 300
const patience = 2000

/** One process, from its start to its end. */
const conversation = (command: string, timeout: number): Conversation => {
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
  const ask: Conversation["ask"] = (requests, atOnce) =>
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

/**
 * An engine that is started by a command.
 *
 * @param command for the shell
 * @param timeout in milliseconds, from one answer to the next
 */
export const byCommand = (command: string, timeout: number): Engine => ({
  start: () => conversation(command, timeout),
  // few enough that no pipe can fill up
  underWay: 32
})
