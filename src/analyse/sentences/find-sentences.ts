import type { Article, Found } from '../../article/index.js'
import type { Span } from '../../text/index.js'
import { BOUNDARY_RULES, type Place } from './boundary-rules.js'
import { scanWords } from './scan-words.js'

/**
 * Cuts paragraphs into sentences. A sentence never crosses a paragraph, begins and ends with a character that is not
 * blank, and no character between two sentences of a paragraph is anything but blank.
 */
export function findSentences(article: Article): Found<'sentences'> {
  return { sentences: article.paragraphs.flatMap((paragraph) => cutParagraph(article.text, paragraph)) }
}

function cutParagraph(text: string, paragraph: Span): Span[] {
  const words = scanWords(text, paragraph)
  const sentences: Span[] = []
  const place: Place = { text, words, first: 0, at: 0 }
  while (place.at < words.length) {
    const last = endOfSentence(place)
    if (last !== null) {
      sentences.push({ start: words[place.first].start, end: words[last].end })
      place.first = last + 1
      place.at = last
    }
    place.at += 1
  }
  if (place.first < words.length) {
    sentences.push({ start: words[place.first].start, end: words[words.length - 1].end })
  }
  return sentences
}

/** Index of the sentence's last word when a sentence ends at or just after this place; the first rule that knows decides. */
function endOfSentence(place: Place): number | null {
  for (const rule of BOUNDARY_RULES) {
    const verdict = rule.judge(place)
    if (verdict !== undefined) return verdict
  }
  return null
}
