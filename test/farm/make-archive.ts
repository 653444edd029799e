/** Writes archives of the web (WARC 1.0), packed record by record or not, for tests and benchmarks. */
import { gzipSync } from 'node:zlib'

export interface ArchivedPage {
  readonly address: string
  readonly body: string | Uint8Array
  readonly status?: number
  readonly fields?: Readonly<Record<string, string>>
}

/** A reply of a host, as a record. */
export function responseRecord({ address, body, status = 200, fields = {} }: ArchivedPage): Buffer {
  const bytes = Buffer.from(body as string)
  const head = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...fields })
  const http = `HTTP/1.1 ${status} OK\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
  const block = Buffer.concat([Buffer.from(http), bytes])
  return record('response', 'application/http; msgtype=response', block, address)
}

export function record(type: string, contentType: string, block: Uint8Array, address?: string): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    'WARC-Date: 2024-03-12T08:30:00Z',
    ...(address === undefined ? [] : [`WARC-Target-URI: ${address}`]),
    `Content-Type: ${contentType}`,
    `Content-Length: ${block.length}`
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** Each record a member of its own, as crawlers write them. */
export function packRecords(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((bytes) => gzipSync(bytes)))
}
