import { type Agent, get as getPlain, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { HostAddress } from './settings.js'
import type { Fields } from './validators.js'

/** One request to one host: no redirect is followed, no error of the status is judged. */
export interface Asked {
  readonly url: URL
  /** Where the host is: looked up and checked before. */
  readonly addresses: readonly HostAddress[]
  readonly fields: Fields
  readonly agent: Agent
  readonly bytesMax: number
  readonly silenceSeconds: number
  readonly signal: AbortSignal
}

export interface Answer {
  readonly status: number
  readonly fields: Fields
  /** Unpacked; empty unless the status is 200 to 299. */
  readonly body: Uint8Array
}

/** Nobody packs what is packed a third time, except to fill memory. */
const PACKINGS_MAX = 2

/** Why no whole reply came, in our words. */
export class BrokenReply extends Error {}

/** Sends one GET and reads the reply, in bounded time and memory. Throws what went wrong. */
export async function sendRequest(asked: Asked): Promise<Answer> {
  try {
    return await exchange(asked)
  } catch (error) {
    // What breaks off because time is up says so in many ways.
    throw asked.signal.aborted ? new BrokenReply('The reply took too long') : error
  }
}

async function exchange(asked: Asked): Promise<Answer> {
  const response = await open(asked)
  const fields = readFields(response.headers)
  const status = response.statusCode ?? 0
  if (status < 200 || 299 < status) {
    response.destroy()
    return { status, fields, body: new Uint8Array() }
  }
  if (asked.bytesMax < Number(fields['content-length'] ?? 0)) {
    response.destroy()
    throw tooLarge(asked.bytesMax)
  }
  return { status, fields, body: await readBody(response, fields['content-encoding'] ?? '', asked) }
}

function open({ url, addresses, fields, agent, silenceSeconds, signal }: Asked): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? getSecure : getPlain
  return new Promise((resolve, reject) => {
    const options = {
      headers: { ...fields },
      agent,
      lookup: lookupIn(addresses),
      signal,
      maxHeaderSize: 65_536
    }
    const request = get(url, options, resolve)
    request.setTimeout(silenceSeconds * 1000, () => {
      request.destroy(new BrokenReply(`The host fell silent for ${silenceSeconds} seconds`))
    })
    request.on('error', reject)
  })
}

/** Connects to the addresses that were checked, and looks nothing up again: a name may lead elsewhere the second time. */
function lookupIn(addresses: readonly HostAddress[]): LookupFunction {
  return (_host, options, callback) => {
    if (options.all) callback(null, [...addresses])
    else callback(null, addresses[0].address, addresses[0].family)
  }
}

async function readBody(
  response: IncomingMessage,
  encoding: string,
  { bytesMax, signal }: Asked
): Promise<Uint8Array> {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  if (PACKINGS_MAX < names.length) throw new BrokenReply(`The reply is packed ${names.length} times over`)
  const unpackers = names.reverse().flatMap(unpackerOf)
  const chunks: Uint8Array[] = []
  let size = 0
  let isTooLarge = false
  async function collect(source: AsyncIterable<Uint8Array>): Promise<void> {
    for await (const chunk of source) {
      size += chunk.length
      isTooLarge = bytesMax < size
      if (isTooLarge) return
      chunks.push(chunk)
    }
  }
  // The types know no list of streams; the function does.
  const join = pipeline as unknown as (...parts: unknown[]) => Promise<void>
  try {
    await join(response, ...unpackers, collect, { signal })
  } catch (error) {
    if (!isTooLarge) throw error // Streams that are left early complain of it.
  }
  if (isTooLarge) throw tooLarge(bytesMax)
  return Buffer.concat(chunks)
}

function unpackerOf(name: string): Transform[] {
  if (name === '' || name === 'identity') return []
  if (name === 'gzip' || name === 'x-gzip') return [createGunzip()]
  if (name === 'br') return [createBrotliDecompress()]
  if (name === 'deflate') return [createInflate()]
  throw new BrokenReply(`The reply is packed as "${name.slice(0, 20)}", which was not asked for`)
}

function tooLarge(bytesMax: number): BrokenReply {
  return new BrokenReply(`The reply is over ${Math.floor(bytesMax / 1024 / 1024)} MiB`)
}

function readFields(headers: IncomingHttpHeaders): Fields {
  const fields: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) fields[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return fields
}
