import type { Context } from 'hono'
import type { Store } from '../store/index.js'

/** `GET /api/stories`: a line for each story, the most widely told first. */
export function getStories(context: Context, store: Store): Response {
  return context.json({ stories: store.stories() })
}
