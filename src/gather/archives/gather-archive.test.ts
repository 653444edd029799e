import { randomBytes } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packRecords, record, responseRecord } from '../../../test/farm/make-archive.js'
import { gatherArchive } from '../gather-archive.js'
import { gather } from '../index.js'
import { readHttpMessage } from './read-http-message.js'

const page = (number: number) => `<!doctype html><p>Report ${number} of the quay</p>`
const response = (number: number, body: string | Uint8Array = page(number), fields = {}) =>
  responseRecord({ address: `https://halyard.example/${number}`, body, fields })

/** A line for each page, "3: Report 3", or "! what is wrong". */
async function draw(archive: Uint8Array, chunkBytes = archive.length): Promise<string[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < archive.length; at += chunkBytes) yield archive.subarray(at, at + chunkBytes)
  }
  const drawn: string[] = []
  for await (const gathered of gatherArchive(chunks(), { place: 'farm.warc', given: {} })) {
    if (gathered.kind === 'problem') drawn.push(`! ${gathered.problem.what.replace(/\d+ bytes/, 'N bytes')}`)
    else {
      const { given, body } = gathered.capture
      drawn.push(
        `${given.url?.replace('https://halyard.example/', '')}: ${/Report \d+/.exec(Buffer.from(body as Uint8Array).toString())?.[0]}`
      )
    }
  }
  return drawn
}

const GAP = '! A damaged part of this archive was left out: about N bytes'
const plain = (records: readonly Buffer[]) => Buffer.concat(records)

for (const [name, pack] of [
  ['packed', packRecords],
  ['not packed', plain]
] as const) {
  describe(`an archive that is ${name}`, () => {
    test('gives its pages, and nothing else that it holds', async () => {
      const records = [
        record('warcinfo', 'application/warc-fields', Buffer.from('software: farm\r\n')),
        record(
          'request',
          'application/http; msgtype=request',
          Buffer.from('GET / HTTP/1.1\r\n\r\n'),
          'https://halyard.example/1'
        ),
        response(1),
        responseRecord({ address: 'https://halyard.example/', body: page(99) }),
        responseRecord({ address: 'https://halyard.example/2', body: page(2), status: 404 }),
        responseRecord({ address: 'https://halyard.example/3', body: page(3), status: 302 }),
        response(4, 'PNG', { 'Content-Type': 'image/png' }),
        response(5, gzipSync(page(5)), { 'Content-Encoding': 'gzip' }),
        response(6, brotliCompressSync(page(6)), { 'content-encoding': 'br' }),
        response(7, `5\r\n<!doc\r\n25\r\ntype html><p>Report 7 of the quay</p>\r\n0\r\n\r\n`, {
          'Transfer-Encoding': 'chunked'
        }),
        response(8, page(8), { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' }),
        record('resource', 'text/html', Buffer.from(page(9)), '<https://halyard.example/9>'),
        record(
          'revisit',
          'application/http; msgtype=response',
          Buffer.from('HTTP/1.1 200 OK\r\n\r\n'),
          'https://halyard.example/10'
        ),
        response(11, '<p>Report 11', { 'Content-Type': 'text/html; charset="windows-1251"' })
      ]
      expect(await draw(pack(records))).toEqual([
        '1: Report 1',
        '5: Report 5',
        '6: Report 6',
        '7: Report 7',
        '8: Report 8',
        '9: Report 9',
        '11: Report 11'
      ])
    })

    test('may come in pieces of any size', async () => {
      const archive = pack([response(1), response(2), response(3)])
      for (const size of [1, 7, 100, 1000]) {
        expect(await draw(archive, size)).toEqual(['1: Report 1', '2: Report 2', '3: Report 3'])
      }
    })

    test('may hold films larger than any page', async () => {
      const film = response(2, randomBytes(18 * 1024 * 1024), { 'Content-Type': 'video/mp4' })
      const calm = response(3, Buffer.alloc(40 * 1024 * 1024), { 'Content-Type': 'video/mp4' })
      expect(await draw(pack([response(1), film, calm, response(4)]), 65_536)).toEqual([
        '1: Report 1',
        '4: Report 4'
      ])
    })

    test('that breaks off says so, and gives what came before', async () => {
      const archive = pack([response(1), response(2)])
      expect(await draw(archive.subarray(0, -40))).toEqual(['1: Report 1', GAP])
    })

    test('with damage in one record says so, and gives the others', async () => {
      const records = [1, 2, 3, 4].map((number) => pack([response(number)]))
      const damaged = Buffer.from(records[1])
      damaged.fill(0xa5, 20, 60)
      expect(await draw(plain([records[0], damaged, records[2], records[3]]))).toEqual([
        '1: Report 1',
        GAP,
        '3: Report 3',
        '4: Report 4'
      ])
    })

    test('changed anywhere gives every page that was not touched', async () => {
      const whole = pack([1, 2, 3].map((number) => response(number)))
      const ends = [1, 2, 3].map(
        (_, index) => pack([1, 2, 3].slice(0, index + 1).map((number) => response(number))).length
      )
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
          const archive = Buffer.from(whole)
          archive[at] ^= change
          const touched = ends.findIndex((end) => at < end)
          const drawn = await draw(archive)
          // A changed length may swallow the record behind it: an archive that is not packed has no other mark.
          const safe = [1, 2, 3].filter(
            (_, index) => index !== touched && (pack === packRecords || index < touched)
          )
          for (const number of safe) expect(drawn).toContain(`${number}: Report ${number}`)
        }),
        { numRuns: 300 }
      )
    })
  })
}

test('an archive on standard input is told by its first bytes', async () => {
  for (const archive of [packRecords([response(1)]), plain([response(1)])]) {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield archive
    }
    const kinds: string[] = []
    for await (const { kind } of gather(['-'], { stdin: stdin() })) kinds.push(kind)
    expect(kinds).toEqual(['captured'])
  }
})

test('an archive packed as one piece is read too', async () => {
  expect(await draw(gzipSync(plain([response(1), response(2)])), 50)).toEqual(['1: Report 1', '2: Report 2'])
})

test('a packed page of another kind of packing is a problem', async () => {
  const wrong = response(1, Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.from('nonsense')]), {
    'Content-Encoding': 'gzip'
  })
  expect(await draw(packRecords([wrong, response(2)]))).toEqual([
    '! This page is packed wrongly or too large',
    '2: Report 2'
  ])
})

test('a chunk of a negative length ends the chunks', async () => {
  const body = '5\r\n<p>Re\r\n-5\r\nport 12\r\n0\r\n\r\n'
  const records = [response(12, body, { 'Transfer-Encoding': 'chunked' })]
  expect(await draw(Buffer.concat(records))).toHaveLength(1)
})

test('a chunk that breaks off is read as far as it came', () => {
  const head = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'
  const read = (body: string) => readHttpMessage(Buffer.from(head + body))?.body?.toString()
  expect(read('5\r\n<p>Re\r\nff\r\nport 12')).toBe('<p>Report 12')
  expect(read('<p>Report 12')).toBe('<p>Report 12')
})
