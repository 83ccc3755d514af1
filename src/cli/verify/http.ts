/**
 * Another engine over HTTP: each request is posted as one JSON object, over connections that are kept, and the body that
 * comes back is its answer. It knows no request from another, nor what an answer means.
 */
import { Agent as PlainAgent, request as plainRequest } from "node:http"
import { Agent as SecureAgent, request as secureRequest } from "node:https"
import { setTimeout as sleep } from "node:timers/promises"
import { printable } from "../printable.ts"
import { type Conversation, type Engine, excerpt, longest, type Round, Unusable } from "./conversation.ts"

/** An engine that has gone is waited for so long, in case something starts it again; in milliseconds. */
const patience = 2000
const pause = 100
const underWay = 8

/** Why a request has no answer: what came back is none, nothing came back, or there was nobody to ask. */
class NoAnswer extends Error {
  readonly left: "an answer" | "nothing" | "nobody"
  constructor(why: string, left: NoAnswer["left"] = "an answer") {
    super(why)
    this.left = left
  }
}

const codeOf = ({ code, message }: NodeJS.ErrnoException): string => printable(code ?? message)

/** Nobody took the call: of several addresses of a host, none. */
const isNobody = (error: NodeJS.ErrnoException): boolean =>
  error instanceof AggregateError || ["connect", "getaddrinfo"].includes(error.syscall ?? "")

/** Reads an answer to a request. */
const read = (id: string, status: number, body: string): unknown => {
  if (status < 200 || status > 299) {
    const [first = ""] = body.trim().split("\n")
    throw new NoAnswer(`it answered with status ${status}${first === "" ? "" : `: ${excerpt(first)}`}`)
  }
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    throw new NoAnswer(body.trim() === "" ? "it answered nothing" : `it answered what is not JSON: ${excerpt(body)}`)
  }
  const said = typeof json === "object" && json !== null ? (json as { readonly id?: unknown }).id : undefined
  if (said !== undefined && said !== id) throw new NoAnswer(`it answered another id: ${excerpt(JSON.stringify(said))}`)
  return json
}

/** Posts requests over connections of its own. */
const poster = (url: URL) => {
  const secure = url.protocol === "https:"
  const agent = new (secure ? SecureAgent : PlainAgent)({ keepAlive: true, maxSockets: underWay })
  const send = secure ? secureRequest : plainRequest
  const post = (id: string, body: string, signal: AbortSignal): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const headers = {
        accept: "application/json",
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body)
      }
      let begun = false
      const sent = send(url, { method: "POST", agent, headers, signal }, (response) => {
        begun = true
        let text = ""
        response.setEncoding("utf8").on("data", (more: string) => {
          text += more
          if (text.length > longest) sent.destroy(new NoAnswer("it answered more than a million bytes"))
        })
        response.on("error", failed)
        response.on("end", () => {
          try {
            resolve(read(id, response.statusCode!, text))
          } catch (error) {
            reject(error)
          }
        })
      })
      const failed = (error: NodeJS.ErrnoException) => {
        if (error instanceof NoAnswer) return reject(error)
        const [why, left] = isNobody(error)
          ? (["cannot be reached", "nobody"] as const)
          : (["closed the connection", "nothing"] as const)
        reject(new NoAnswer(`it ${why} (${codeOf(error)})`, left))
      }
      sent.on("error", (error: NodeJS.ErrnoException) => {
        // a connection that was kept may have been closed on the other side meanwhile: that is nobody's fault
        const isOld = sent.reusedSocket && !begun && ["ECONNRESET", "EPIPE"].includes(error.code ?? "")
        return isOld ? resolve(post(id, body, signal)) : failed(error)
      })
      sent.end(body)
    })
  return { post, close: () => agent.destroy() }
}

/** What is known of an engine beyond one connection: whether it was ever there, and what it was asked when it went. */
interface Memory {
  answered: boolean
  goneSince: number | undefined
  underWay: ReadonlyArray<string>
}

/** Why an engine that cannot be reached is given up. */
const goneFor = ({ answered, underWay: asked }: Memory, { message }: NoAnswer): Unusable => {
  const [first, ...more] = asked
  const others = more.length === 0 ? "" : `, or one of ${more.length} more`
  const last = first === undefined ? "" : `; when it went it had been asked this${others}: ${first}`
  return new Unusable(answered ? `${message} any more${last}` : message)
}

/** One round after another, until something goes wrong; what is under way then is still waited for. */
const conversation = (url: URL, timeout: number, memory: Memory): Conversation => {
  const { close, post } = poster(url)
  const stop = new AbortController()
  const flying = new Map<string, string>()
  const asItWent = () => {
    if (memory.underWay.length === 0) memory.underWay = [...flying.values()]
  }
  const wait = async (error: NoAnswer): Promise<void> => {
    memory.goneSince ??= performance.now()
    if (!memory.answered || performance.now() - memory.goneSince > patience) throw goneFor(memory, error)
    await sleep(pause)
  }
  const ask: Conversation["ask"] = async (requests, atOnce) => {
    const answers = new Map<string, unknown>()
    const failures = new Map<string, string>()
    const queue = new Map(requests).entries()
    const silence = new AbortController()
    const signal = AbortSignal.any([stop.signal, silence.signal])
    let timer: NodeJS.Timeout | undefined
    const watch = () => {
      clearTimeout(timer)
      timer = setTimeout(() => silence.abort(), timeout)
    }
    const askOne = async (id: string, body: string): Promise<void> => {
      try {
        answers.set(id, await post(id, body, signal))
        Object.assign(memory, { answered: true, goneSince: undefined, underWay: [] } satisfies Memory)
        watch()
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error
        if (error.left !== "an answer") asItWent()
        if (error.left === "nobody") {
          clearTimeout(timer)
          await wait(error)
          watch()
          return askOne(id, body)
        }
        failures.set(id, silence.signal.aborted ? `no answer within ${timeout / 1000} s` : error.message)
      }
    }
    const askInTurn = async (): Promise<void> => {
      for (const [id, request] of queue) {
        const body = JSON.stringify({ ...request, id })
        flying.set(id, body)
        await askOne(id, body)
        flying.delete(id)
        if (failures.size > 0) return
      }
    }
    // what was closed on the other side meanwhile is noticed now
    await new Promise((resolve) => setImmediate(resolve))
    watch()
    await Promise.all(Array.from({ length: atOnce }, askInTurn)).finally(() => clearTimeout(timer))
    const [why] = failures.values()
    const round: Round = { answers, pending: [...failures.keys()] }
    return why === undefined ? round : { ...round, trouble: { why } }
  }
  const kill = () => {
    stop.abort()
    close()
  }
  return { ask, kill, close: async () => void kill() }
}

/**
 * An engine that answers over HTTP.
 *
 * @param url where requests are posted
 * @param timeout in milliseconds, from one answer to the next
 */
export const overHttp = (url: URL, timeout: number): Engine => {
  const memory: Memory = { answered: false, goneSince: undefined, underWay: [] }
  return { start: () => conversation(url, timeout, memory), underWay }
}
