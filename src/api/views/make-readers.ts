import type { Store } from '../../store/index.js'
import { type CardReader, makeCardReader } from './list-stories.js'
import { makeStoryReader, type StoryReader } from './open-story.js'

/** What reads a store and keeps what it read until the store changes: one set for the pages and the API. */
export interface Readers {
  readonly readStory: StoryReader
  readonly readCards: CardReader
}

export function makeReaders(store: Store): Readers {
  return { readStory: makeStoryReader(store), readCards: makeCardReader(store) }
}
