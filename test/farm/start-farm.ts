/**
 * The news farm: a small server with many invented outlets, for tests, the demonstration and the benchmarks. Every host name
 * leads to it; what it answers depends on the host and the path. It notes every request, so that tests can see how polite
 * a reader was.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as the farm saw it. */
export interface Seen {
  readonly host: string
  readonly path: string
  readonly fields: IncomingMessage['headers']
  /** Milliseconds since 1970, at the start and the end of the answer. */
  readonly at: number
  endedAt: number
}

export interface FarmReply {
  readonly status?: number
  readonly fields?: Readonly<Record<string, string | number>>
  readonly body?: string | Uint8Array
}

/** Answers one path. Gives the reply, or writes to `response` by itself and gives nothing. */
export type Route = (
  request: IncomingMessage,
  response: ServerResponse
) => FarmReply | undefined | Promise<FarmReply | undefined>

/** What a host answers: a route for each path; "*" for all others. */
export type Site = Readonly<Record<string, Route | FarmReply | string>>

export interface Farm {
  readonly port: number
  readonly seen: readonly Seen[]
  /** Puts an outlet on the farm, in place of one of that name. */
  plant(host: string, site: Site): void
  /** "http://halyard.farm:4711/feed.xml" */
  at(host: string, path: string): string
  /** How often an address was asked for. */
  countOf(host: string, path: string): number
  /** Where every name of the farm leads: to hand to `openHttp`. */
  resolve(host: string): Promise<{ address: string; family: number }[]>
  close(): Promise<void>
}

/**
 * Starts a farm. With `isOpen` it can be reached at every address of this machine, so that 127.0.0.1, 127.0.0.2 and so on are hosts
 * of their own to programs that look names up by themselves.
 */
export async function startFarm({ isOpen = false, port: wanted = 0 } = {}): Promise<Farm> {
  const sites = new Map<string, Site>()
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const path = request.url ?? '/'
    const entry: Seen = { host, path, fields: request.headers, at: Date.now(), endedAt: 0 }
    seen.push(entry)
    response.on('close', () => {
      entry.endedAt = Date.now()
    })
    void answer(sites.get(host), path, request, response)
  })
  const port = await listen(server, wanted, isOpen ? '0.0.0.0' : '127.0.0.1')
  return {
    port,
    seen,
    plant: (host, site) => void sites.set(host, site),
    at: (host, path) => `http://${host}:${port}${path}`,
    countOf: (host, path) => seen.filter((entry) => entry.host === host && entry.path === path).length,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => {
        server.close(() => resolve())
      })
    }
  }
}

async function answer(
  site: Site | undefined,
  path: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const bare = path.replace(/\?.*/s, '')
  const route = site?.[path] ?? site?.[bare] ?? site?.['*']
  const reply = typeof route === 'function' ? await route(request, response) : route
  if (reply === undefined && typeof route === 'function') return
  const { status = 200, fields = {}, body = '' } = fullReply(reply)
  const bytes = Buffer.from(body as string)
  const type = typeOf(bare, bytes)
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length, ...fields })
  response.end(bytes)
}

function fullReply(reply: FarmReply | string | undefined): FarmReply {
  if (reply === undefined) return { status: 404, body: '<h1>Not found</h1>' }
  return typeof reply === 'string' ? { body: reply } : reply
}

function typeOf(path: string, body: Buffer): string {
  if (path === '/robots.txt') return 'text/plain'
  const start = body.subarray(0, 200).toString('latin1').trimStart()
  if (start.startsWith('<?xml') || /^<(?:rss|feed|rdf:)/i.test(start)) return 'application/xml'
  return start.startsWith('{') ? 'application/json' : 'text/html; charset=utf-8'
}

function listen(server: Server, port: number, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, () => resolve((server.address() as AddressInfo).port))
  })
}
