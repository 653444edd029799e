import { Hono } from 'hono'
import type { Store } from '../store/index.js'
import { answerNotFound } from './answer-not-found.js'
import { answerProblem } from './answer-problem.js'
import { getArticle } from './get-article.js'
import { getBeside } from './get-beside.js'
import { getName, getNames } from './get-names.js'
import { getDecisions, getSearches, getSettings } from './get-reader.js'
import { getSources } from './get-sources.js'
import { getSpeakers } from './get-speakers.js'
import { getStories } from './get-stories.js'
import { getStory } from './get-story.js'
import { getTime } from './get-time.js'
import { search } from './search.js'
import { makeReaders, type Readers } from './views/make-readers.js'

/** Every route of the API on one page. */
export function createApi(store: Store, readers: Readers = makeReaders(store)): Hono {
  const api = new Hono()
  api.get('/stories', (context) => getStories(context, store, readers.readCards))
  api.get('/stories/:id', (context) => getStory(context, store))
  api.get('/stories/:id/speakers', (context) => getSpeakers(context, readers.readStory))
  api.get('/stories/:id/time', (context) => getTime(context, store, readers.readStory))
  api.get('/stories/:id/beside', (context) => getBeside(context, readers.readStory))
  api.get('/articles/:id', (context) => getArticle(context, store))
  api.get('/names', (context) => getNames(context, readers))
  api.get('/names/:name', (context) => getName(context, readers))
  api.get('/sources', (context) => getSources(context, store))
  api.get('/decisions', (context) => getDecisions(context, store))
  api.get('/searches', (context) => getSearches(context, store))
  api.get('/settings', (context) => getSettings(context, store))
  api.get('/search', (context) => search(context, store))
  api.all('*', (context) =>
    answerNotFound(
      context,
      'There is no such address in the API.',
      'docs/reference/api.md lists every address.'
    )
  )
  api.onError((error, context) => answerProblem(context, error))
  return api
}
