import { analyse } from 'chardet'
import { findInvalidByte } from './byte-marks.js'

/** So many bytes outside markup are enough to tell a character set, and keep the detection quick. */
const SAMPLE_BYTES = 65_536

/** Below this share of stray bytes among the letters outside ASCII, text is UTF-8 with damage, not another set. */
const DAMAGE_SHARE_MAX = 0.1

/** The name by which TextDecoder knows a character set; `null` for none and for names that mean nothing. */
export function readCharsetName(label: string | undefined | null): string | null {
  if (label === undefined || label === null) return null
  try {
    return new TextDecoder(label.trim().replace(/^["']|["']$/g, '')).encoding
  } catch {
    return null
  }
}

/**
 * The character set that bytes look like, for bytes that are not valid UTF-8 and name none. Always gives one. `sample` is
 * what tells best where the bytes are mostly markup: the same bytes without it.
 */
export function detectCharset(bytes: Uint8Array, sample: Uint8Array = bytes): string {
  if (isDamagedUtf8(bytes)) return 'utf-8'
  for (const match of analyse(sample.subarray(0, SAMPLE_BYTES))) {
    const charset = readCharsetName(match.name)
    if (charset !== null && charset !== 'utf-8' && !charset.startsWith('utf-16')) return charset
  }
  return 'windows-1252'
}

function isDamagedUtf8(bytes: Uint8Array): boolean {
  let stray = 0
  let letters = 0
  let rest = bytes.subarray(0, SAMPLE_BYTES)
  while (0 < rest.length) {
    const end = findInvalidByte(rest)
    letters += rest.subarray(0, end).filter((byte) => 0xc2 <= byte).length
    if (end < rest.length) stray += 1
    rest = rest.subarray(end + 1)
  }
  return stray < letters * DAMAGE_SHARE_MAX
}
