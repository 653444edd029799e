import type { AnnotatedArticle } from '../article/index.js'
import { contains, foldWord, type Span } from '../text/index.js'

/** Places in a text that carry the terms of a search: whole words, whatever their case and accents. */
export function findHits(text: string, terms: readonly string[]): Span[] {
  const wanted = terms
    .map((term) => splitWords(term).map((word) => word.folded))
    .filter((words) => 0 < words.length)
  const words = splitWords(text)
  const hits: Span[] = []
  for (let index = 0; index < words.length; index += 1) {
    const longest = wanted
      .filter((term) => term.every((word, offset) => words[index + offset]?.folded === word))
      .reduce((length, term) => Math.max(length, term.length), 0)
    if (longest === 0) continue
    hits.push({ start: words[index].span.start, end: words[index + longest - 1].span.end })
    index += longest - 1
  }
  return hits
}

/** The sentence that carries most hits, the first of them; the start of the text where no sentence carries any. */
export function findExcerpt(article: AnnotatedArticle, hits: readonly Span[]): Span {
  let best: Span = article.sentences[0] ?? { start: 0, end: Math.min(200, article.text.length) }
  let bestCount = 0
  for (const sentence of article.sentences) {
    const count = hits.filter((hit) => contains(sentence, hit)).length
    if (count <= bestCount) continue
    best = sentence
    bestCount = count
  }
  return best
}

interface FoldedWord {
  readonly span: Span
  readonly folded: string
}

/** Cut as the index cuts: runs of letters, digits and the marks that sit on them. */
function splitWords(text: string): FoldedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    folded: foldWord(match[0])
  }))
}
