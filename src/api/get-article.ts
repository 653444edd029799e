import type { Context } from 'hono'
import { keepSure, readConfidence } from '../article/index.js'
import type { Store } from '../store/index.js'
import { answerNotFound } from './answer-not-found.js'

/** `GET /api/articles/ID`: the annotated article, `collate/article@1`, in its current version; with `?confidence=0.9` only what is so sure. */
export function getArticle(context: Context, store: Store): Response {
  const article = store.article(context.req.param('id') ?? '')
  const asked = context.req.query('confidence')
  const confidence = asked === undefined ? 0 : readConfidence(asked, context.req.path)
  if (article !== null) return context.json(keepSure(article, confidence))
  return answerNotFound(
    context,
    'No article has this id.',
    'GET /api/search?q=WORDS finds articles by their words.'
  )
}
