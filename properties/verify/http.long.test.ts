/**
 * How another engine is talked to over HTTP: engines that answer well, late and in any order, and engines that refuse,
 * hang, hang up, go away, or answer what is no answer. What they did, over which request, is said.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { createInterface } from "node:readline"
import { text } from "node:stream/consumers"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { Result } from "effect"
import { afterAll, afterEach, describe, expect, it } from "vitest"
import { exits } from "../../src/cli/exits.ts"
import { running } from "../../src/cli/verify/running.ts"
import { pnd } from "../cli/pnd.ts"
import { readReport } from "./report.ts"

interface Asked {
  readonly id: string
  readonly number: number
}
type Answering = (asked: Asked, response: ServerResponse, request: IncomingMessage) => unknown

const servers: Array<Server> = []
const close = (server: Server) => {
  server.closeAllConnections()
  server.close()
}
afterEach(() => servers.splice(0).forEach(close))

/** An engine, and where it answers. */
const engine = async (answering: Answering, port = 0) => {
  const server = createServer(async (request, response) => {
    answering(JSON.parse(await text(request)), response, request)
  })
  servers.push(server)
  await once(server.listen(port, "127.0.0.1"), "listening")
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/decide` }
}
const say = (response: ServerResponse, json: unknown) => response.end(JSON.stringify(json))

const numbers = Array.from({ length: 100 }, (_, number) => ({ number }))
const asked = async (address: string) => {
  const started = running(address, 500)
  const returned = await started.ask(numbers)
  const failed = returned.flatMap((one, number) => (one._tag === "Failed" ? [[number, one.why] as const] : []))
  return { returned, failed, wrong: await started.close() }
}
const all = (returned: Awaited<ReturnType<typeof asked>>["returned"]) =>
  returned.map((one) => one._tag === "Answer" && (one.json as { readonly said: unknown }).said)

describe("an engine that answers over HTTP", () => {
  it("in any order is understood, a few requests at a time, over connections that are kept", async () => {
    let [now, most, connections] = [0, 0, 0]
    const seen = new Set<string>()
    const { address, server } = await engine(async ({ id, number }, response, { headers, method, url }) => {
      now += 1
      most = Math.max(most, now)
      seen.add(`${method} ${url} ${headers["content-type"]}`)
      await sleep(number % 7)
      now -= 1
      say(response, { id, said: number })
    })
    server.on("connection", () => {
      connections += 1
    })
    const { returned, wrong } = await asked(address)
    expect([all(returned), wrong]).toEqual([numbers.map(({ number }) => number), []])
    expect([...seen]).toEqual(["POST /decide application/json"])
    expect(most).toBe(8)
    expect(connections).toBe(8)
  })

  it("need not repeat the id", async () => {
    const { address } = await engine(({ number }, response) => say(response, { said: number }))
    expect(all((await asked(address)).returned)).toEqual(numbers.map(({ number }) => number))
  })

  it("slowly, one request after another, is waited for", async () => {
    let before = Promise.resolve()
    const { address } = await engine(({ number }, response) => {
      before = before.then(() => sleep(8)).then(() => void say(response, { said: number }))
    })
    expect(await asked(address)).toMatchObject({ failed: [], wrong: [] })
  })

  it("and closes its connections in between, is not blamed", async () => {
    const { address, server } = await engine(({ number }, response) => say(response, { said: number }))
    const started = running(address, 500)
    for (const _ of [1, 2, 3]) {
      expect((await started.ask(numbers)).filter(({ _tag }) => _tag === "Failed")).toEqual([])
      server.closeIdleConnections()
    }
    expect(await started.close()).toEqual([])
  })
})

describe("an engine that fails over one request is asked again, and that request is the one that is blamed", () => {
  const broken: ReadonlyArray<readonly [string, Answering, RegExp]> = [
    [
      "says that it failed",
      (_, response) => response.writeHead(500).end("no row\n at x"),
      /^it answered with status 500: no row$/
    ],
    [
      "sends us elsewhere",
      (_, response) => response.writeHead(302, { location: "/" }).end(),
      /^it answered with status 302$/
    ],
    ["says nothing", (_, response) => response.end(), /^it answered nothing$/],
    [
      "answers what is not JSON",
      (_, response) => response.end("PET\u001b[31m?"),
      /^it answered what is not JSON: PET\uFFFD\[31m\?$/
    ],
    ["answers another id", (_, response) => say(response, { id: "r0" }), /^it answered another id: "r0"$/],
    [
      "answers at length",
      (_, response) => response.end("x".repeat(3_000_000)),
      /^it answered more than a million bytes$/
    ],
    ["hangs", () => {}, /^no answer within 0.5 s$/],
    ["hangs half-way", (_, response) => response.write("{"), /^no answer within 0.5 s$/],
    ["hangs up", (_, response) => response.destroy(), /^it closed the connection \(ECONNRESET\)$/],
    [
      "hangs up half-way",
      (_, response) => response.write("{", () => response.destroy()),
      /^it closed the connection \(ECONNRESET\)$/
    ]
  ]
  it.each(broken)("one that %s", async (_, answering, why) => {
    const { address } = await engine((one, response, request) =>
      one.number === 41 ? answering(one, response, request) : say(response, { said: one.number })
    )
    const { failed, wrong } = await asked(address)
    expect(failed.map(([number]) => number)).toEqual([41])
    expect(failed[0]![1]).toMatch(why)
    expect(wrong).toEqual([])
  })

  it("where it does not fail alone, what happened is told", async () => {
    let lines = 0
    const { address } = await engine(({ number }, response) => {
      lines += 1
      if (lines === 60) response.writeHead(503).end()
      else say(response, { said: number })
    })
    const { failed, wrong } = await asked(address)
    expect(failed).toEqual([])
    expect(wrong).toEqual(["it answered with status 503; not again when what was under way was asked one by one"])
  })

  it("one that fails over everything is given up", async () => {
    const { address } = await engine((_, response) => response.writeHead(500).end())
    await expect(asked(address)).rejects.toThrow("it answered with status 500")
  })

  it("one that is not there is given up at once", async () => {
    const { address, server } = await engine(() => {})
    close(server)
    await expect(asked(address)).rejects.toThrow(/^it cannot be reached \(ECONNREFUSED\)$/)
  })
})

describe("an engine that goes away", () => {
  it("is given up, with what it was asked when it went", async () => {
    const { address, server } = await engine(({ number }, response) =>
      number === 41 ? close(server) : say(response, { said: number })
    )
    await expect(asked(address)).rejects.toThrow(
      /^it cannot be reached \(ECONNREFUSED\) any more; when it went it had been asked this(, or one of \d more)?: \{"number":\d+,"id":"r\d+"\}$/
    )
  })

  it("and is started again by others is asked on, and the request that ends it is known", async () => {
    const answering =
      (restart: () => void): Answering =>
      ({ number }, response) =>
        number === 41 ? restart() : say(response, { said: number })
    let current: Server
    const start = async (port: number) => {
      const { address, server } = await engine(
        answering(() => {
          close(current)
          setTimeout(() => start(Number(new URL(address).port)), 100)
        }),
        port
      )
      current = server
      return address
    }
    const { failed } = await asked(await start(0))
    expect(failed).toEqual([[41, "it closed the connection (ECONNRESET)"]])
  })
})

const children: Array<ChildProcess> = []
afterAll(() => children.forEach((child) => void child.kill()))

describe("pnd verify --against an address", () => {
  const folder = fileURLToPath(new URL("../../docs/examples/engines/", import.meta.url))
  const flags = ["--law", "no-pet", "--section", "PN-6.3", "--runs", "1", "--format", "json"]
  const mapped = ["--mapping", `${folder}mapping.json`]

  it("asks the example engine over HTTP, and finds what it finds by command", async () => {
    const naive = `${folder}naive.mjs`
    const child = spawn(process.execPath, [naive, "--http", "0"])
    children.push(child)
    const [port] = await once(createInterface({ input: child.stdout }), "line")
    const run = async (against: string) => {
      const { code, stdout } = await pnd(["verify", "--against", against, ...flags, ...mapped])
      const { engine: found, laws } = Result.getOrThrow(readReport(JSON.parse(stdout)))
      return { code, laws, found: { ...found, command: "" }, command: found!.command }
    }
    const address = `http://127.0.0.1:${port}`
    const [http, command] = [await run(address), await run(`"${process.execPath}" "${naive}"`)]
    expect(http.command).toBe(address)
    expect(http.found.requests).toBeGreaterThan(100)
    expect({ ...http, command: "" }).toEqual({ ...command, command: "" })
    const { status } = await fetch(address, { method: "POST", body: "{" })
    expect(status).toBe(400)
  })

  it("one that is not there ends with 69, in one line", async () => {
    const { address, server } = await engine(() => {})
    close(server)
    const { code, stderr, stdout } = await pnd(["verify", "--against", address, ...flags])
    expect([code, stdout]).toEqual([exits.EngineFailed.code, ""])
    expect(stderr).toBe("pnd: the engine could not be used: it cannot be reached (ECONNREFUSED)\n")
  })

  it.each([
    ["http://", /--against: expected an address such as http:\/\/127/],
    ["http://me:secret@127.0.0.1/", /--against: expected an address without a user or a password in it/]
  ])("%s ends with 64", async (address, says) => {
    const { code, stderr, stdout } = await pnd(["verify", "--against", address])
    expect([code, stdout]).toEqual([64, ""])
    expect(stderr).toMatch(says)
    expect(stderr).not.toContain("secret")
  })
})
