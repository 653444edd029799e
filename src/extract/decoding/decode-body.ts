import type { Capture, Note, Problem } from '../../article/index.js'
import {
  decodeBytes,
  decodeUtf8,
  decodeUtf32,
  detectCharset,
  findInvalidByte,
  findWide,
  markOf,
  readCharsetName
} from '../../text/index.js'
import { findDeclaredCharset } from './find-declared-charset.js'
import { sampleOfPage } from './sample-of-page.js'

/** A body as words, and what had to be guessed on the way. */
export interface Decoded {
  readonly text: string
  readonly problems: readonly Problem[]
  readonly notes: readonly Note[]
}

/**
 * Decodes a body as browsers do: byte order mark, then the name that the transport or the page gives, then what the bytes
 * look like. Bytes that are valid UTF-8 with letters outside ASCII are UTF-8, whatever they are called: text in another
 * character set is hardly ever valid UTF-8 by accident. Never fails: a byte that means nothing becomes U+FFFD.
 */
export function decodeBody(capture: Capture): Decoded {
  const { body } = capture
  if (typeof body === 'string') return { text: body, problems: [], notes: [] }

  const wide = decodeUtf32(body)
  if (wide !== null) return plain(wide)
  const mark = markOf(body) ?? findWide(body)
  if (mark !== null) return plain(new TextDecoder(mark).decode(body))

  const declared = narrow(readCharsetName(capture.charset)) ?? findDeclaredCharset(capture)
  const utf8 = decodeUtf8(body)
  if (utf8 !== null && !isEscapeCoded(declared)) return plain(utf8)
  return decodeOther(capture, body, declared)
}

/** Decodes what is not valid UTF-8. A page may leave its character set unsaid; plain text that does is a problem. */
function decodeOther(capture: Capture, body: Uint8Array, declared: string | null): Decoded {
  const charset = declared !== null && declared !== 'utf-8' ? declared : detect(capture.kind, body)
  const text = decodeBytes(body, charset)
  if (charset === declared) return plain(text)

  const what = `These bytes are not valid UTF-8; they were read as ${charset}`
  if (capture.kind === 'html')
    return { text, problems: [], notes: [{ rule: 'decoding/detected', reason: what }] }
  const line = lineOf(body, findInvalidByte(body))
  const where = `${capture.place}, line ${line}`
  return {
    text,
    problems: [{ what, where, remedy: 'Save the file as UTF-8 if letters in it look wrong.' }],
    notes: []
  }
}

/** Bytes that are not UTF-16 to the eye (every second one is NUL) are not UTF-16, whatever their host says. */
function narrow(charset: string | null): string | null {
  return charset?.startsWith('utf-16') ? null : charset
}

function detect(kind: Capture['kind'], body: Uint8Array): string {
  return kind === 'html' ? detectCharset(body, sampleOfPage(body)) : detectCharset(body)
}

/** ISO-2022-JP is plain ASCII to anyone who does not know its escapes. */
function isEscapeCoded(charset: string | null): boolean {
  return charset === 'iso-2022-jp'
}

function lineOf(body: Uint8Array, offset: number): number {
  let line = 1
  for (let index = 0; index < offset; index += 1) if (body[index] === 10) line += 1
  return line
}

function plain(text: string): Decoded {
  return { text, problems: [], notes: [] }
}
