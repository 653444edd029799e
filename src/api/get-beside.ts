import type { Context } from 'hono'
import { answerView } from './answer-view.js'
import { layBeside } from './views/lay-beside.js'
import type { StoryReader } from './views/open-story.js'

/** `GET /api/stories/ID/beside?report=ID&report=ID`: two to four reports with what they share and where they part. */
export function getBeside(context: Context, readStory: StoryReader): Response {
  return answerView(context, readStory, (opened) => ({
    ...layBeside(opened, context.req.queries('report') ?? [])
  }))
}
