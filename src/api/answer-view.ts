import type { Context } from 'hono'
import { answerNotFound } from './answer-not-found.js'
import type { OpenStory, StoryReader } from './views/open-story.js'

/** A view of the story that the address names, beside the story's id and title. */
export function answerView(
  context: Context,
  readStory: StoryReader,
  view: (opened: OpenStory) => Record<string, unknown>
): Response {
  const opened = readStory(context.req.param('id') ?? '')
  if (opened === null) {
    return answerNotFound(context, 'No story has this id.', 'GET /api/stories lists every id.')
  }
  const { id, title } = opened.story
  return context.json({ story: { id, title }, ...view(opened) })
}
