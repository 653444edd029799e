import type { Context } from 'hono'
import type { Store } from '../store/index.js'
import { type CardReader, listStories, readStoriesFilter } from './views/list-stories.js'

/** `GET /api/stories?outlet=NAME…`: a line for each story that fits, the most widely told first. */
export function getStories(context: Context, store: Store, readCards: CardReader): Response {
  const filter = readStoriesFilter((name) => context.req.query(name))
  const { stories, problem } = listStories(store, readCards(), filter)
  if (problem !== undefined) return context.json({ error: problem }, 400)
  return context.json({ stories: stories.map(({ people: _, ...card }) => card) })
}
