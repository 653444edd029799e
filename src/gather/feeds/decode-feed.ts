import {
  decodeBytes,
  decodeUtf8,
  decodeUtf32,
  detectCharset,
  findWide,
  markOf,
  readCharsetName
} from '../../text/index.js'

/** `<?xml version="1.0" encoding="windows-1251"?>`, within the first bytes. */
const PROLOG = /<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']\s*([\w:.-]+)/i

/**
 * The words of a feed: byte order mark, then what the transport names, then the XML prolog, then what the bytes look like.
 * As with pages, valid UTF-8 with letters outside ASCII is UTF-8 whatever it is called.
 */
export function decodeFeed(body: Uint8Array, charset?: string): string {
  const wide = decodeUtf32(body)
  if (wide !== null) return wide
  const mark = markOf(body) ?? findWide(body)
  if (mark !== null) return new TextDecoder(mark).decode(body)

  const start = Buffer.from(body.subarray(0, 1024)).toString('latin1')
  const named = readCharsetName(charset) ?? readCharsetName(PROLOG.exec(start)?.[1])
  const utf8 = named === 'iso-2022-jp' ? null : decodeUtf8(body)
  if (utf8 !== null) return utf8
  // Markup that can be read as single bytes is not UTF-16, and what is no valid UTF-8 is not UTF-8, whatever it says.
  const isWrong = named === null || named === 'utf-8' || named.startsWith('utf-16')
  return decodeBytes(body, isWrong ? detectCharset(body, wordsOf(body)) : named)
}

/** Bytes without tags, whose ASCII would drown the letters that tell a character set. */
function wordsOf(body: Uint8Array): Uint8Array {
  const markup = Buffer.from(body.subarray(0, 262_144)).toString('latin1')
  return Buffer.from(markup.replace(/<!\[CDATA\[|\]\]>|<[^<>]*>/g, ' '), 'latin1')
}
