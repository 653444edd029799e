/** Text in any character set that browsers know, made by turning TextDecoder round: Node encodes UTF-8 only. */

import { decodeBytes } from '../../src/text/index.js'

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** The bytes of a text. Throws where the set has no such letter. */
export function encode(text: string, charset: string): Uint8Array {
  if (charset === 'utf-8') return Buffer.from(text)
  if (charset === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (charset === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  if (charset === 'iso-2022-jp') return encodeIso2022(text)
  const table = tableOf(charset)
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = table.get(letter)
      if (bytes === undefined) throw new Error(`${charset} has no "${letter}"`)
      return bytes
    })
  )
}

function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(charset)
  if (known !== undefined) return known
  const table = new Map<string, readonly number[]>()
  const isWide = /^(?:gb|big5|euc|shift)/.test(charset)
  for (let lead = 0; lead < 256; lead += 1) {
    const letter = decodeBytes(Uint8Array.of(lead), charset)
    if (letter.length === 1 && letter !== '\ufffd' && !table.has(letter)) table.set(letter, [lead])
    if (!isWide || lead < 0x81) continue
    for (let trail = 0x40; trail < 256; trail += 1) {
      const wide = decodeBytes(Uint8Array.of(lead, trail), charset)
      if ([...wide].length === 1 && wide !== '\ufffd' && !table.has(wide)) table.set(wide, [lead, trail])
    }
  }
  tables.set(charset, table)
  return table
}

/** Two-byte letters of EUC-JP without their high bits, between escapes. */
function encodeIso2022(text: string): Uint8Array {
  const bytes: number[] = []
  let isWide = false
  for (const letter of text) {
    const code = encode(letter, 'euc-jp')
    if ((code.length === 2) !== isWide) bytes.push(0x1b, ...(isWide ? [0x28, 0x42] : [0x24, 0x42]))
    isWide = code.length === 2
    bytes.push(...code.map((byte) => byte & 0x7f))
  }
  if (isWide) bytes.push(0x1b, 0x28, 0x42)
  return Uint8Array.from(bytes)
}
