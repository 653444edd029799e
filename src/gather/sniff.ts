import { constants, inflateRawSync } from 'node:zlib'
import { headLengthOf } from './archives/inflate-members.js'

/** What the first bytes of an input say it is. */
export type Sniffed =
  | { readonly kind: 'text' | 'html' | 'jsonl' | 'feed' | 'list' | 'archive' | 'mailbox' }
  | Unreadable

export interface Unreadable {
  readonly kind: 'unreadable'
  readonly what: string
  readonly remedy: string
  /** Whether no file name can make text of it: a PDF is never plain text, `[{` may be the start of a poem. */
  readonly isSure: boolean
}

const SAVE_AS_TEXT = 'Save the report as plain text or HTML and give that file.'
const UNPACK = 'Unpack it first and give what was in it.'

/** First bytes of formats that people take for text files. From the formats' own specifications. */
const SIGNATURES: readonly (readonly [start: string, what: string, remedy: string])[] = [
  ['%PDF-', 'This is a PDF, not text', SAVE_AS_TEXT],
  ['PK\u0003\u0004', 'This is a ZIP archive or an office document, not text', SAVE_AS_TEXT],
  ['\u00d0\u00cf\u0011\u00e0', 'This is an old office document, not text', SAVE_AS_TEXT],
  ['{\\rtf', 'This is an RTF document, not plain text', SAVE_AS_TEXT],
  ['\u001f\u008b', 'This is packed with gzip', UNPACK],
  ['BZh9', 'This is packed with bzip2', UNPACK],
  ['\u00fd7zXZ', 'This is packed with xz', UNPACK],
  ['(\u00b5/\u00fd', 'This is packed with Zstandard', UNPACK],
  ['\u0089PNG', 'This is a picture, not text', SAVE_AS_TEXT],
  ['\u00ff\u00d8\u00ff', 'This is a picture, not text', SAVE_AS_TEXT],
  ['GIF8', 'This is a picture, not text', SAVE_AS_TEXT]
]

const FEED = /^<(?:[a-z][\w.-]*:)?(?:rss|feed|rdf|channel)[\s>]/i
/** "From desk@halyard.example Tue Mar 12 08:30:00 2024", and then the fields of a letter. */
const MAILBOX = /^From \S+ .{10,60}\r?\n(?:[\w-]+: |>From )/
const JSON_FEED = /^\{[\s\S]{0,400}?"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/
const PAGE = /^<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|p|h1)[\s/>]/i

/** At most one control character in so many bytes: logs and old word processors leave a few in honest text. */
const BYTES_PER_CONTROL_MIN = 200

/** Says what an input is by its first bytes. */
export function sniff(bytes: Uint8Array): Sniffed {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  if (start.startsWith('WARC/') || isPackedArchive(bytes)) return { kind: 'archive' }
  if (MAILBOX.test(start)) return { kind: 'mailbox' }
  const signature = SIGNATURES.find(([first]) => start.startsWith(first))
  if (signature !== undefined) return unreadable(signature[1], signature[2], true)
  if (isBinary(bytes)) return unreadable('These are binary bytes, not text', SAVE_AS_TEXT, true)
  return sniffMarkup(skipPreamble(start.replaceAll('\u0000', '')))
}

/** Archives of the web are packed record by record, so the first of them shows what they are. */
function isPackedArchive(bytes: Uint8Array): boolean {
  const member = Buffer.from(bytes)
  const head = headLengthOf(member)
  if (head === null) return false
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1024 * 1024 }
    return inflateRawSync(member.subarray(head), options).toString('latin1', 0, 5) === 'WARC/'
  } catch {
    return false
  }
}

/** Whether bytes are anything but text: NULs and control characters, UTF-16 and UTF-32 apart. */
export function isBinary(bytes: Uint8Array): boolean {
  if (isWide(bytes)) return false
  let controls = 0
  for (const byte of bytes) {
    if (byte < 32 && (byte < 9 || (13 < byte && byte !== 27))) controls += 1
  }
  return bytes.length < controls * BYTES_PER_CONTROL_MIN
}

/** UTF-16 or UTF-32: by its mark, or because every second byte is NUL. */
function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const sample = bytes.subarray(0, 512)
  let even = 0
  let odd = 0
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  const half = sample.length / 2
  return 4 <= sample.length && Math.min(even, odd) === 0 && half * 0.7 < Math.max(even, odd)
}

function sniffMarkup(start: string): Sniffed {
  if (FEED.test(start) || JSON_FEED.test(start)) return { kind: 'feed' }
  if (/^<opml[\s>]/i.test(start)) return { kind: 'list' }
  if (/^\{\s*(?:"|\}|$)/.test(start) && !/^\{\s*[\r\n]/.test(start)) return { kind: 'jsonl' }
  if (/^(?:\[\s*\{|\{\s*[\r\n]\s*")/.test(start)) {
    const remedy = 'Write one article a line (JSONL), for instance with `jq -c`.'
    return unreadable('This is JSON over several lines, not JSONL', remedy, false)
  }
  return { kind: PAGE.test(start) ? 'html' : 'text' }
}

/** Leaves out byte order mark, XML declaration, comments and white space. */
function skipPreamble(start: string): string {
  let rest = start.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').trimStart()
  while (rest.startsWith('<!--') || rest.startsWith('<?')) {
    const end = rest.startsWith('<?') ? rest.indexOf('?>') : rest.indexOf('-->')
    if (end < 0) return rest
    rest = rest
      .slice(end + 2)
      .replace(/^>/, '')
      .trimStart()
  }
  return rest
}

function unreadable(what: string, remedy: string, isSure: boolean): Unreadable {
  return { kind: 'unreadable', what, remedy, isSure }
}
