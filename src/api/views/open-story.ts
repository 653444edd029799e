import type { AnnotatedArticle, CollatedStory } from '../../article/index.js'
import type { Store } from '../../store/index.js'

/** A story with the current texts of its reports: what every view of a story is drawn from. */
export interface OpenStory {
  readonly story: CollatedStory
  /** By id; a report that is no longer kept is absent. */
  readonly articles: ReadonlyMap<string, AnnotatedArticle>
}

/** Reads a story and its reports of one moment; `null` where there is none with this id. */
export type StoryReader = (id: string) => OpenStory | null

/** Stories kept open: a reader goes from view to view of one story. A large one takes a few megabytes. */
const KEPT_MAX = 8

/** A reader that keeps the last stories it opened for as long as nothing in the store changes. */
export function makeStoryReader(store: Store): StoryReader {
  const kept = new Map<string, OpenStory>()
  let mark = ''
  return (id) => {
    const now = store.mark()
    if (now !== mark) kept.clear()
    mark = now
    const opened = kept.get(id) ?? openStory(store, id)
    if (opened === null) return null
    kept.delete(id)
    kept.set(id, opened) // The youngest last.
    if (KEPT_MAX < kept.size) kept.delete(kept.keys().next().value!)
    return opened
  }
}

function openStory(store: Store, id: string): OpenStory | null {
  const story = store.story(id)
  if (story === null) return null
  const articles = new Map<string, AnnotatedArticle>()
  for (const entry of story.articles) {
    const article = store.article(entry.id)
    if (article !== null) articles.set(entry.id, article)
  }
  return { story, articles }
}
