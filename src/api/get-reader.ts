import type { Context } from 'hono'
import type { Store } from '../store/index.js'

/** `GET /api/decisions`: what the reader decided of the grouping, in order; the last one on a report holds. */
export function getDecisions(context: Context, store: Store): Response {
  return context.json({ decisions: store.reader.decisions() })
}

/** `GET /api/searches`: lists of stories that the reader keeps, each by the query of its address. */
export function getSearches(context: Context, store: Store): Response {
  return context.json({ searches: store.reader.searches() })
}
