import type { Article, Found } from '../../article/index.js'

export function findSentences(_article: Article): Found<'sentences'> {
  return { sentences: [] }
}
