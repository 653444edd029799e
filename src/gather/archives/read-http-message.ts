import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { readFields } from './read-records.js'

/** A reply of a host as an archive keeps it: the bytes that came over the wire. */
export interface ArchivedReply {
  readonly status: number
  readonly fields: Readonly<Record<string, string>>
  /** Unpacked; `null` where it cannot be, or is larger than a page may be. */
  readonly body: Uint8Array | null
}

const BODY_BYTES_MAX = 16 * 1024 * 1024
const HEAD_END = Buffer.from('\r\n\r\n')
const LINE_END = Buffer.from('\r\n')

/** Reads a reply of HTTP/1 (crawlers write those of HTTP/2 as if they were); `null` where the bytes are none. */
export function readHttpMessage(block: Buffer): ArchivedReply | null {
  const end = block.indexOf(HEAD_END)
  if (end === -1) return null
  const head = block.toString('latin1', 0, end)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1]
  if (status === undefined) return null
  const fields = readFields(head)
  return { status: Number(status), fields, body: unpack(block.subarray(end + HEAD_END.length), fields) }
}

/** Some crawlers unpack and join what they keep, and leave the fields as they were: then the bytes are taken as they stand. */
function unpack(body: Buffer, fields: Readonly<Record<string, string>>): Buffer | null {
  const whole = /\bchunked\b/i.test(fields['transfer-encoding'] ?? '') ? (joinChunks(body) ?? body) : body
  const packing = (fields['content-encoding'] ?? '').trim().toLowerCase()
  try {
    const options = { maxOutputLength: BODY_BYTES_MAX }
    if (/^(?:x-)?gzip$/.test(packing) && whole[0] === 0x1f && whole[1] === 0x8b)
      return gunzipSync(whole, options)
    if (packing === 'br' && !looksLikeMarkup(whole)) return brotliDecompressSync(whole, options)
    if (packing === 'deflate' && !looksLikeMarkup(whole)) return inflateSync(whole, options)
    return whole.length <= BODY_BYTES_MAX ? whole : null
  } catch {
    return null
  }
}

/** Pieces joined, the last of a reply that broke off as far as it came; `null` where no whole one stands at the start. */
function joinChunks(body: Buffer): Buffer | null {
  const chunks: Buffer[] = []
  let at = 0
  for (;;) {
    const end = body.indexOf(LINE_END, at)
    const size = end === -1 ? Number.NaN : sizeOfChunk(body.toString('latin1', at, Math.min(end, at + 40)))
    if (chunks.length === 0 && !(end + 2 + size <= body.length)) return null
    if (Number.isNaN(size)) return Buffer.concat(chunks)
    if (size === 0) return Buffer.concat(chunks)
    chunks.push(body.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
}

/** RFC 9112, 7.1: hexadecimal digits, and what a semicolon begins. Not a number for anything else, a minus above all. */
function sizeOfChunk(line: string): number {
  const digits = /^[ \t]*([0-9a-f]{1,8})[ \t]*(?:;|$)/i.exec(line)
  return digits === null ? Number.NaN : Number.parseInt(digits[1], 16)
}

function looksLikeMarkup(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 100).trimStart().startsWith('<')
}
