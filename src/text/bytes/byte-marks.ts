/**
 * UTF-32 as words, by its mark or because its first letter is one of ASCII; `null` where the bytes are none. Browsers know it no
 * more, and read noise; feeds are written in it now and then.
 */
export function decodeUtf32(bytes: Uint8Array): string | null {
  const isBig =
    bytes[0] === 0 &&
    bytes[1] === 0 &&
    ((bytes[2] === 0xfe && bytes[3] === 0xff) || (bytes[2] === 0 && 0 < bytes[3]))
  const isLittle =
    bytes[2] === 0 &&
    bytes[3] === 0 &&
    ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[1] === 0 && 0 < bytes[0]))
  if (bytes.length < 8 || isBig === isLittle) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const letters: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle)
    letters.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd')
  }
  return letters.join('').replace(/^\ufeff/, '')
}

/** The character set that a byte order mark names; `null` where there is none. WHATWG Encoding, "BOM sniff". */
export function markOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without its mark: every second byte of Latin text is NUL. */
export function findWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, bytes.length < 4 ? 0 : 512)
  const nulsAt = (parity: number) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length
  const half = sample.length / 2
  if (half * 0.7 < nulsAt(1) && nulsAt(0) === 0) return 'utf-16le'
  if (half * 0.7 < nulsAt(0) && nulsAt(1) === 0) return 'utf-16be'
  return null
}

/** The bytes as UTF-8; `null` where they are not. A letter cut off at the very end is forgiven: downloads break there. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const whole = decodeStrictly(bytes)
  if (whole !== null || bytes.length < 8) return whole
  const invalid = findInvalidByte(bytes)
  if (invalid < bytes.length - 3) return null
  const before = decodeStrictly(bytes.subarray(0, invalid))
  return before !== null && hasLetterOutsideAscii(bytes, invalid) ? `${before}\ufffd` : null
}

/** Offset of the first byte that is not valid UTF-8; the length where all are. By the table of RFC 3629, section 4. */
export function findInvalidByte(bytes: Uint8Array): number {
  let index = 0
  while (index < bytes.length) {
    const length = lengthAt(bytes, index)
    if (length === 0) return index
    index += length
  }
  return bytes.length
}

/** Bytes of the valid sequence that starts here; 0 where none does. */
function lengthAt(bytes: Uint8Array, index: number): number {
  const lead = bytes[index]
  if (lead < 0x80) return 1
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  const second = bytes[index + 1]
  if (lead === 0xe0 && second < 0xa0) return 0
  if (lead === 0xed && 0x9f < second) return 0
  if (lead === 0xf0 && second < 0x90) return 0
  if (lead === 0xf4 && 0x8f < second) return 0
  for (let next = 1; next < length; next += 1) {
    if ((bytes[index + next] & 0xc0) !== 0x80) return 0
  }
  return length
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function hasLetterOutsideAscii(bytes: Uint8Array, end: number): boolean {
  return bytes.subarray(0, end).some((byte) => 0x80 <= byte)
}
