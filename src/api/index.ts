/**
 * The HTTP API: what the store holds, as JSON, one file a route.
 * Takes    a store.
 * Gives    `collate/article@1` and `collate/story@1` as they are kept, and lists of them.
 * Never    answers with anything but JSON; a mistake has one shape: `{ "error": { "what", "where", "remedy" } }`.
 */
export { createApi } from './create-api.js'
export { readKind } from './get-names.js'
export { keptAt } from './get-time.js'
export { middleOf, readStretch } from './views/calendar.js'
export { findChangedWords } from './views/find-changed-words.js'
export { findCopied } from './views/find-copied.js'
export { type FoundName, findName, type ListedName, listNames, type NameInStory } from './views/find-names.js'
export {
  findSpeakers,
  readSpeakersFilter,
  type SaidForm,
  type SaidMatter,
  type Speaker,
  type SpeakersFilter
} from './views/find-speakers.js'
export {
  findTime,
  type Lane,
  type LaneReport,
  type Ledger,
  type LedgerEntry,
  type SharedText,
  type TimeView
} from './views/find-time.js'
export { groupBy } from './views/group-by.js'
export { type BesideView, layBeside, type Match } from './views/lay-beside.js'
export {
  listChoices,
  listStories,
  readStoriesFilter,
  type StoriesChoices,
  type StoriesFilter
} from './views/list-stories.js'
export { makeReaders, type Readers } from './views/make-readers.js'
export type { OpenStory, StoryReader } from './views/open-story.js'
export { type Health, spellHealth } from './views/spell-health.js'
export { spellSpan } from './views/spell-span.js'
