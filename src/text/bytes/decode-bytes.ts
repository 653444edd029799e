/** What windows-1252 has where Latin-1 has control characters: 0x80 to 0x9f (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/**
 * Bytes as words, by a name that TextDecoder knows. A byte that means nothing becomes U+FFFD. Node 20 decodes windows-1252 as if
 * it were Latin-1, which makes control characters of quotation marks and dashes: what it leaves undone is done here.
 */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes)
  if (charset !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80])
}
