import { foldedWords } from '../../../text/index.js'
import { type Range, spanOf } from '../draft.js'
import type { Reading } from '../read-words.js'

const SMALL = /^(?:the|agency|news|newspaper|of|a|an|paper|website|reporter|reporters|correspondent)$/

/** The report's own outlet, by its name, a part that ends it ("the Courier"), its initials, or "this newspaper". */
export function isOwnOutlet(reading: Reading, range: Range): boolean {
  const { article, words } = reading
  const span = spanOf(reading, range)
  if (/^(?:this|our)$/.test(words[range.from].lower) && range.to - range.from < 4) return true
  const { outlet } = article
  if (outlet === undefined) return false
  const named = wordsOfName(article.text.slice(span.start, span.end))
  const own = wordsOfName(outlet.replace(/\(.*\)/, ''))
  const initials = outlet.match(/\b\p{Lu}/gu)?.join('') ?? ''
  if (2 < initials.length && named.length === 1 && named[0] === initials.toLowerCase()) return true
  if (0 < own.length && own.every((word) => named.includes(word))) return true
  return 0 < named.length && named.at(-1) === own.at(-1) && named.every((word) => own.includes(word))
}

function wordsOfName(name: string): string[] {
  return foldedWords(name).filter((word) => !SMALL.test(word))
}
