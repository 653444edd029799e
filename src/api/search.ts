import type { Context } from 'hono'
import type { Store } from '../store/index.js'

/** `GET /api/search?q=WORDS`: articles that carry all the words, best first, each with the sentence to show. */
export function search(context: Context, store: Store): Response {
  const words = context.req.query('q')?.trim() ?? ''
  return context.json({ words, hits: words === '' ? [] : store.search(words) })
}
