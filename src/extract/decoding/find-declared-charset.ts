import type { Capture } from '../../article/index.js'
import { readCharsetName } from '../../text/index.js'

/** Browsers look at 1,024 bytes; pages that begin with long comments name their set a little later. */
const PRESCAN_BYTES = 4096

const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i
const XML = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)["']/i

/** The character set that a page names in itself (WHATWG HTML, "prescan"); `null` for plain text. */
export function findDeclaredCharset({ kind, body }: Capture): string | null {
  if (kind !== 'html' || typeof body === 'string') return null
  const start = Buffer.from(body.subarray(0, PRESCAN_BYTES))
    .toString('latin1')
    .replace(/<!--[\s\S]*?-->/g, '')
  const charset = readCharsetName((META.exec(start) ?? XML.exec(start))?.[1])
  // A page whose tags could be read as single bytes is not UTF-16, whatever it says.
  return charset?.startsWith('utf-16') ? 'utf-8' : charset
}
