import { readHttpMessage } from './archives/read-http-message.js'
import { type ArchiveRecord, readRecords } from './archives/read-records.js'
import { cleanAddress } from './clean-address.js'
import { type Gathered, type Input, problemOf } from './gathered.js'
import type { Bytes } from './read-stream.js'

const PAGE_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i

/**
 * Reads the pages of a web archive, WARC or WARC.gz of any length, one at a time. Pictures, scripts, redirects, errors and front
 * pages are left out quietly, as they hold no report; a damaged part of the archive is a problem with its place, and what
 * follows it is read.
 */
export async function* gatherArchive(stream: Bytes, input: Input): AsyncGenerator<Gathered> {
  let records = 0
  for await (const step of readRecords(stream)) {
    if (step.kind === 'gap') yield problemOfGap(step, input.place)
    else {
      records += 1
      const gathered = readRecord(step.record, input)
      if (gathered !== null) yield gathered
    }
  }
  if (records === 0)
    yield problemOf(
      'There is no record in this archive',
      input.place,
      'Check that it is a web archive (WARC).'
    )
}

function readRecord({ fields, block, offset }: ArchiveRecord, { place, given }: Input): Gathered | null {
  const address = (fields['warc-target-uri'] ?? '').replace(/^<|>$/g, '')
  if (!/^https?:/i.test(address) || isFrontPage(address) || block === null) return null
  const where = `${place}, at byte ${offset} (${address})`
  if (fields['warc-type'] === 'resource' && PAGE_TYPE.test(fields['content-type'] ?? ''))
    return captured(where, address, fields['content-type'], block, given)
  if (fields['warc-type'] !== 'response' || !/\bhttp\b/i.test(fields['content-type'] ?? '')) return null
  const reply = readHttpMessage(Buffer.from(block.buffer, block.byteOffset, block.byteLength))
  if (reply === null || reply.status !== 200 || !PAGE_TYPE.test(reply.fields['content-type'] ?? ''))
    return null
  if (reply.body === null)
    return problemOf(
      'This page is packed wrongly or too large',
      where,
      'It was left out and the rest was read.'
    )
  return captured(where, address, reply.fields['content-type'], reply.body, given)
}

function captured(
  place: string,
  address: string,
  type: string,
  body: Uint8Array,
  given: Input['given']
): Gathered | null {
  if (body.length === 0) return null
  const charset = /charset\s*=\s*["']?([^"';\s]+)/i.exec(type)?.[1]
  return {
    kind: 'captured',
    capture: {
      place,
      kind: 'html',
      body,
      ...(charset === undefined ? {} : { charset }),
      given: { url: cleanAddress(address), ...given }
    }
  }
}

function isFrontPage(address: string): boolean {
  return URL.canParse(address) && new URL(address).pathname === '/' && !address.includes('?')
}

function problemOfGap({ from, to }: { readonly from: number; readonly to: number }, place: string): Gathered {
  return problemOf(
    `A damaged part of this archive was left out: about ${to - from} bytes`,
    `${place}, at byte ${from}`,
    'The records before and after it were read. Fetch the archive again if the part matters.'
  )
}
