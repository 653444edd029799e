import type { Context } from 'hono'
import type { Store } from '../store/index.js'
import { answerNotFound } from './answer-not-found.js'

/** `GET /api/stories/ID`: the collated story, `collate/story@1`. */
export function getStory(context: Context, store: Store): Response {
  const story = store.story(context.req.param('id') ?? '')
  if (story !== null) return context.json(story)
  return answerNotFound(context, 'No story has this id.', 'GET /api/stories lists every id.')
}
