import type { Context } from 'hono'
import { answerView } from './answer-view.js'
import { findSpeakers, readSpeakersFilter } from './views/find-speakers.js'
import type { StoryReader } from './views/open-story.js'

/** `GET /api/stories/ID/speakers?kind=direct&outlet=NAME`: the statements of a story by who said them. */
export function getSpeakers(context: Context, readStory: StoryReader): Response {
  return answerView(context, readStory, (opened) => ({
    speakers: findSpeakers(
      opened,
      readSpeakersFilter((name) => context.req.query(name))
    )
  }))
}
