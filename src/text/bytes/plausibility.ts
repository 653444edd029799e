/** Scripts whose letters do not stand beside those of another in news. Kana and Chinese characters do: Japanese is written so. */
const SCRIPTS = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Hebrew}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Thai}/gu,
  /\p{Script=Hangul}/gu,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
]

/**
 * How much bytes that were decoded look like words, from 0 to 1: letters of one script, few signs (and halves of Japanese ones) among them, capitals at the
 * start of words. Only what is outside ASCII counts; a text without letters there is as good as can be.
 */
export function plausibilityOf(text: string): number {
  const foreign = text.replace(/\p{ASCII}+/gu, ' ')
  const letters = countOf(foreign, /[\p{L}\p{M}]/gu)
  const signs = countOf(foreign, /[\p{S}\p{Cc}\p{Co}\p{Cn}\ufffd¡-¿\uff61-\uff9f]/gu)
  if (letters === 0) return 1
  const main = Math.max(...SCRIPTS.map((script) => countOf(foreign, script)))
  const marks = countOf(foreign, /\p{M}/gu) // Thai and Hebrew marks are of their script already; others stand on its letters.
  const purity = Math.min(1, (main + marks) / letters)
  const breaks = countOf(text, /\p{Ll}(?=\p{Lu})/gu)
  return purity * (letters / (letters + signs)) * (1 - Math.min(1, breaks / letters))
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
