/** Everything that hosts do wrong or out of malice, one path each: a site for the farm. */
import { setTimeout } from 'node:timers/promises'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import type { FarmReply, Site } from './start-farm.js'

const PAGE = '<!doctype html><title>The quay</title><p>The quay was closed on Tuesday.</p>'
const MEBIBYTE = 1024 * 1024

export const TROUBLES: Site = {
  '/page': PAGE,
  '/gzip': packed('gzip', gzipSync(PAGE)),
  '/br': packed('br', brotliCompressSync(PAGE)),
  '/deflate': packed('deflate', deflateSync(PAGE)),
  '/twice': packed('gzip, br', brotliCompressSync(gzipSync(PAGE))),
  '/thrice': packed('gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(PAGE)))),
  '/compress': packed('compress', Buffer.from('whatever')),
  '/no-gzip': packed('gzip', Buffer.from('This is not packed at all.')),
  '/cut-gzip': packed('gzip', gzipSync(PAGE.repeat(50)).subarray(0, -20)),
  // 64 MiB of nothing in 64 KiB.
  '/bomb': packed('gzip', gzipSync(Buffer.alloc(64 * MEBIBYTE))),
  '/huge': { fields: { 'content-length': 200 * MEBIBYTE }, body: '' },
  '/endless': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const write = () => {
      while (response.write(Buffer.alloc(65_536, 'news '))) if (response.destroyed) return
      response.once('drain', write)
    }
    write()
    return undefined
  },
  '/silent': () => new Promise(() => {}),
  '/drip': async (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    for (let sent = 0; sent < 10_000 && !response.destroyed; sent += 1) {
      response.write('.')
      await setTimeout(20)
    }
    return undefined
  },
  '/cut': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': 1000 })
    response.write('<p>The quay was')
    response.socket?.end()
    return undefined
  },
  '/reset': (_request, response) => {
    response.socket?.resetAndDestroy()
    return undefined
  },
  '/no-http': (_request, response) => {
    response.socket?.end('This is a mail server, go away\r\n\r\n')
    return undefined
  },
  '/long-head': { fields: { 'x-filler': 'x'.repeat(100_000) }, body: PAGE },
  '/301': redirect(301, '/page'),
  '/302': redirect(302, '/page'),
  '/301-then-302': redirect(301, '/302'),
  '/loop': redirect(302, '/loop'),
  '/to-private': redirect(302, 'http://10.0.0.1/secret'),
  '/to-private-name': redirect(302, 'http://inside.farm/secret'),
  '/to-mapped': redirect(302, 'http://[::ffff:169.254.169.254]/latest/meta-data'),
  '/to-decimal': redirect(302, 'http://2130706433/'),
  '/to-file': redirect(302, 'file:///etc/passwd'),
  '/to-password': redirect(302, 'http://user:word@halyard.farm/'),
  '/to-nowhere': redirect(302, 'http://[nowhere'),
  '/no-location': { status: 302 },
  '/404': { status: 404 },
  '/410': { status: 410 },
  '/403': { status: 403, body: PAGE },
  '/500': { status: 500, body: 'Oops' },
  '/429': { status: 429, fields: { 'retry-after': '120' } },
  '/503-date': () => ({
    status: 503,
    fields: { 'retry-after': new Date(Date.now() + 600_000).toUTCString() }
  }),
  '/etag': (request): FarmReply =>
    request.headers['if-none-match'] === '"v1"'
      ? { status: 304, fields: { etag: '"v1"' } }
      : { fields: { etag: '"v1"', 'cache-control': 'no-store, max-age=0' }, body: PAGE },
  '/modified': (request): FarmReply =>
    request.headers['if-modified-since'] === undefined
      ? {
          fields: { 'last-modified': 'Tue, 12 Mar 2024 08:30:00 GMT', 'cache-control': 'max-age=900' },
          body: PAGE
        }
      : { status: 304 }
}

function packed(encoding: string, body: Uint8Array): { fields: Record<string, string>; body: Uint8Array } {
  return { fields: { 'content-encoding': encoding, 'content-type': 'text/html' }, body }
}

function redirect(status: number, location: string): { status: number; fields: Record<string, string> } {
  return { status, fields: { location } }
}
