import type { Article, Found } from '../../article/index.js'
import type { Span } from '../../text/index.js'
import { judgeOf } from './judge-gap.js'
import type { Place } from './place.js'
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
  const isSentenceEnd = judgeOf(place)
  let before = -1
  for (; place.at < words.length; place.at += 1) {
    if (place.at < words.length - 1 && !isSentenceEnd(place, before)) continue
    sentences.push({ start: words[place.first].start, end: words[place.at].end })
    before = place.first
    place.first = place.at + 1
  }
  return sentences
}
