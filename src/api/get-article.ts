import type { Context } from 'hono'
import type { Store } from '../store/index.js'
import { answerNotFound } from './answer-not-found.js'

/** `GET /api/articles/ID`: the annotated article, `collate/article@1`, in its current version. */
export function getArticle(context: Context, store: Store): Response {
  const article = store.article(context.req.param('id') ?? '')
  if (article !== null) return context.json(article)
  return answerNotFound(
    context,
    'No article has this id.',
    'GET /api/search?q=WORDS finds articles by their words.'
  )
}
