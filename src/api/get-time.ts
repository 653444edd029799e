import type { Context } from 'hono'
import type { Store } from '../store/index.js'
import { answerView } from './answer-view.js'
import { findTime } from './views/find-time.js'
import type { StoryReader } from './views/open-story.js'

/** `GET /api/stories/ID/time`: when what was reported, who shares whose text, how the figures moved. */
export function getTime(context: Context, store: Store, readStory: StoryReader): Response {
  return answerView(context, readStory, (opened) => ({ ...findTime(opened, (id) => keptAt(store, id)) }))
}

/** When each version of an article was stored, the first one first. */
export function keptAt(store: Store, article: string): string[] {
  return store.versions(article).map(({ stored }) => stored)
}
