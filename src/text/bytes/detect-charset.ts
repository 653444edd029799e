import { analyse } from 'chardet'
import { findInvalidByte } from './byte-marks.js'
import { decodeBytes } from './decode-bytes.js'
import { plausibilityOf } from './plausibility.js'

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

/** A guess whose words are as plausible as this is kept. Real text of any language stays well above, wrong guesses below. */
const PLAUSIBLE_MIN = 0.9

/** Sets that the guesser does not know, or hardly; texts in them are found by how plausible their words are. Thai in ibm866 is full of
 *  lines for tables, Russian in windows-874 is all Thai: that one comes last. */
const FURTHER = ['ibm866', 'windows-874']

/**
 * The character set that bytes look like, for bytes that are not valid UTF-8 and name none. Always gives one. `sample` is
 * what tells best where the bytes are mostly markup: the same bytes without it.
 */
export function detectCharset(bytes: Uint8Array, sample: Uint8Array = bytes): string {
  if (isDamagedUtf8(bytes)) return 'utf-8'
  const words = sample.subarray(0, SAMPLE_BYTES)
  const guesses = analyse(words).flatMap((match) => nameOf(match.name))
  const first = guesses[0] ?? 'windows-1252'
  const isPlausible = (charset: string) => PLAUSIBLE_MIN <= plausibilityOf(decodeBytes(words, charset))
  return [first, ...(isForeign(words) ? FURTHER : []), ...guesses].find(isPlausible) ?? first
}

/** Whether most letters are outside ASCII, as in a script other than Latin. */
function isForeign(bytes: Uint8Array): boolean {
  let foreign = 0
  let plain = 0
  for (const byte of bytes) {
    if (0x80 <= byte) foreign += 1
    else if (0x40 < (byte & 0xdf) && (byte & 0xdf) < 0x5b) plain += 1
  }
  return plain < foreign
}

/** KOI8-U is KOI8-R with the letters of Ukrainian in the place of lines for tables, which no news is drawn with. */
function nameOf(label: string): string[] {
  const charset = readCharsetName(label)
  if (charset === null || charset === 'utf-8' || charset.startsWith('utf-16')) return []
  return [charset === 'koi8-r' ? 'koi8-u' : charset]
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
