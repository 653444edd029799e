import type { HttpSettings } from './settings.js'

/** A turn that would come too late, or that the host has asked not to take yet. */
export class PutOff extends Error {
  readonly seconds: number

  constructor(seconds: number) {
    super(`not before ${seconds} seconds`)
    this.seconds = seconds
  }
}

/** Up to so much longer than asked, so that many installations do not knock at the same moment. */
const JITTER = 0.2

interface Host {
  /** Ends when the turn before has ended. */
  tail: Promise<unknown>
  nextAt: number
}

/** One request at a time to a host, with a gap between two, and a limit over all hosts. */
export class HostQueues {
  readonly #settings: HttpSettings
  readonly #hosts = new Map<string, Host>()
  readonly #waiting: (() => void)[] = []
  readonly #closed: Promise<void>
  readonly #closing = new AbortController()
  #running = 0

  constructor(settings: HttpSettings) {
    this.#settings = settings
    this.#closed = new Promise((resolve) => {
      this.#closing.signal.addEventListener('abort', () => resolve())
    })
  }

  /** Runs a task when the host's turn comes. Throws `PutOff` where that is longer off than is waited. */
  run<Result>(name: string, gapSeconds: number, task: () => Promise<Result>): Promise<Result> {
    const host = this.#hostOf(name)
    const turn = host.tail.then(() => this.#take(host, gapSeconds, task))
    host.tail = turn.catch(() => {})
    return turn
  }

  /** Nothing is asked of the host for so long. */
  block(name: string, seconds: number): void {
    const host = this.#hostOf(name)
    host.nextAt = Math.max(host.nextAt, this.#settings.clock.now() + seconds * 1000)
  }

  /** No further turn is taken, and nobody waits for one any more. */
  close(): void {
    this.#closing.abort()
  }

  async #take<Result>(host: Host, gapSeconds: number, task: () => Promise<Result>): Promise<Result> {
    const { clock, random, turnSeconds } = this.#settings
    const wait = host.nextAt - clock.now()
    if (turnSeconds * 1000 < wait) throw new PutOff(Math.ceil(wait / 1000))
    if (0 < wait) await Promise.race([clock.sleep(wait), this.#closed])
    await this.#enter()
    if (this.#closing.signal.aborted) {
      this.#leave()
      throw new PutOff(0)
    }
    try {
      return await task()
    } finally {
      this.#leave()
      const gap = gapSeconds * 1000 * (1 + random() * JITTER)
      host.nextAt = Math.max(host.nextAt, clock.now() + gap)
    }
  }

  async #enter(): Promise<void> {
    if (this.#running < this.#settings.requestsMax) {
      this.#running += 1
      return
    }
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve)
    })
  }

  /** The place is handed on, not given up: nobody can slip in between. */
  #leave(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#running -= 1
    else next()
  }

  #hostOf(name: string): Host {
    const known = this.#hosts.get(name)
    if (known !== undefined) return known
    const host = { tail: Promise.resolve(), nextAt: 0 }
    this.#hosts.set(name, host)
    return host
  }
}
