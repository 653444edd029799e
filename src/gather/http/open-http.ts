import { Agent as PlainAgent } from 'node:http'
import { Agent as SecureAgent } from 'node:https'
import { keepRobots } from '../robots/keep-robots.js'
import { isAllowed } from '../robots/read-robots.js'
import { addressesOf, Barred, readAddress } from './addresses.js'
import { followRedirects, type Hop, type Purpose, unreachable } from './follow-redirects.js'
import { HostQueues, PutOff } from './host-queues.js'
import { judgeAnswer, type Redirect } from './judge-answer.js'
import { reasonOf } from './reason-of.js'
import type { Reply } from './reply.js'
import { type Answer, sendRequest } from './send-request.js'
import { DEFAULT_SETTINGS, type HttpSettings, userAgentOf } from './settings.js'
import { conditional, type Fields } from './validators.js'

/** What is asked for. Feeds are made to be asked for by programs; pages are asked for only where robots.txt allows it. */
export interface Wanted {
  readonly address: string
  readonly as: 'feed' | 'page'
  /** Kept from the last reply: only a changed one is sent. */
  readonly validators?: string
}

/** The one door to the network. */
export interface Http {
  get(wanted: Wanted): Promise<Reply>
  /** Breaks off what is under way: it is postponed. */
  close(): void
}

const ACCEPT: Readonly<Record<Purpose, string>> = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, */*;q=0.1',
  robots: 'text/plain, */*;q=0.1'
}

/**
 * Opens the door. Every request, redirects too, goes only to checked addresses, in its host's turn, within bounds of time
 * and size; pages also within what robots.txt allows.
 */
export function openHttp(given: Partial<HttpSettings> = {}): Http {
  const settings = { ...DEFAULT_SETTINGS, ...given }
  const { clock } = settings
  const queues = new HostQueues(settings)
  const closing = new AbortController()
  const agents = { http: new PlainAgent({ keepAlive: true }), https: new SecureAgent({ keepAlive: true }) }
  const robotsOf = keepRobots((url) => follow({ url, purpose: 'robots' }), clock.now, settings.robots)

  const follow = (first: Hop): Promise<Reply> => followRedirects(first, takeHop, settings.redirectsMax)

  async function takeHop(hop: Hop): Promise<Reply | Redirect> {
    const { url, purpose, validators } = hop
    const robots = purpose === 'page' ? await robotsOf(url.origin) : null
    if (robots !== null && 'kind' in robots) return withoutRobots(url, robots.reply)
    if (robots !== null && !isAllowed(robots, url))
      return { kind: 'barred', reason: `robots.txt of ${url.host} does not allow it` }
    const sent = conditional(url, fieldsFor(purpose, settings), validators)
    try {
      const gap = Math.max(settings.gapSeconds, robots?.crawlDelaySeconds ?? 0)
      const answer = await queues.run(url.host, gap, () => ask(hop, sent))
      const judged = judgeAnswer({ url, sent, validators }, answer, clock.now())
      if (judged.kind === 'refused') leaveAlone(url, judged)
      return judged
    } catch (error) {
      return closing.signal.aborted ? replyOf(new PutOff(0), url) : replyOf(error, url)
    }
  }

  async function ask({ url, purpose }: Hop, fields: Fields): Promise<Answer> {
    return sendRequest({
      url,
      addresses: await addressesOf(url, settings),
      fields,
      agent: url.protocol === 'https:' ? agents.https : agents.http,
      bytesMax: purpose === 'feed' ? settings.feedBytesMax : settings.pageBytesMax,
      silenceSeconds: settings.silenceSeconds,
      signal: AbortSignal.any([AbortSignal.timeout(settings.replySeconds * 1000), closing.signal])
    })
  }

  /** A host that is overrun is left alone for as long as it asks, whatever else was wanted of it. */
  function leaveAlone(url: URL, { status, retryAfterSeconds }: Reply & { kind: 'refused' }): void {
    if (retryAfterSeconds !== null && (status === 429 || status === 503))
      queues.block(url.host, retryAfterSeconds)
  }

  return {
    async get({ address, as, validators }) {
      const url = readAddress(address)
      if (url === null)
        return { kind: 'barred', reason: 'This is no address of the web that can be asked for' }
      return follow({ url, purpose: as, validators })
    },
    close() {
      closing.abort()
      queues.close()
      agents.http.destroy()
      agents.https.destroy()
    }
  }
}

function fieldsFor(purpose: Purpose, settings: HttpSettings): Fields {
  return {
    'user-agent': userAgentOf(settings),
    accept: ACCEPT[purpose],
    'accept-encoding': 'gzip, deflate, br'
  }
}

function replyOf(error: unknown, url: URL): Reply {
  if (error instanceof PutOff)
    return { kind: 'postponed', seconds: error.seconds, reason: `${url.host} must not be asked yet` }
  return error instanceof Barred ? { kind: 'barred', reason: error.message } : unreachable(reasonOf(error))
}

function withoutRobots(url: URL, reply: Reply): Reply {
  if (reply.kind === 'postponed') return reply
  const reason = 'reason' in reply ? reply.reason : 'no reply'
  return unreachable(`Until the robots.txt of ${url.host} can be had, nothing is asked there (${reason})`)
}
