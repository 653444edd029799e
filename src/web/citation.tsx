import type { AnnotatedArticle } from '../article/index.js'
import { coverOf, type Span } from '../text/index.js'
import { isWebAddress, originalAt } from './links.js'
import { dayOf, piecesOf } from './words.js'

/** A place to take words from as a citation: words, outlet, day, address of the words in the original. */
export function Citation({
  article,
  content
}: {
  readonly article: AnnotatedArticle
  readonly content: readonly Span[]
}) {
  return (
    <details class="cite small">
      <summary>Cite</summary>
      <pre class="citation">{citationOf(article, content)}</pre>
      <button type="button" class="copy" hidden>
        Copy
      </button>
    </details>
  )
}

/** The words as they stand, then who printed them, when, and where. What is not known is left out. */
export function citationOf(article: AnnotatedArticle, content: readonly Span[]): string {
  const from = [article.outlet, article.published === undefined ? undefined : dayOf(article.published)]
  const address = isWebAddress(article.url) ? originalAt(article, coverOf(content)) : null
  return [piecesOf(article.text, content), from.filter((part) => part !== undefined).join(', '), address]
    .filter((line) => line !== null && line !== '')
    .join('\n')
}
