import type { Context } from 'hono'
import type { Store } from '../store/index.js'
import { spellHealth } from './views/spell-health.js'

/** `GET /api/sources`: the feeds that are subscribed to, each with how it fares, in fields and in words. */
export function getSources(context: Context, store: Store, now = new Date()): Response {
  const sources = store.intake.subscriptions().map(({ number: _, validators: __, ...source }) => ({
    ...source,
    health: spellHealth(source, now)
  }))
  return context.json({ sources })
}
