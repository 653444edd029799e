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

/** `GET /api/settings`: what the store holds and where it lies. */
export function getSettings(context: Context, store: Store): Response {
  const feeds = store.intake.subscriptions().length
  return context.json({ folder: store.folder, counts: { ...store.counts(), feeds } })
}
