import { readFileSync } from 'node:fs'
import { type Context, Hono, type Next } from 'hono'
import type { Child } from 'hono/jsx'
import { secureHeaders } from 'hono/secure-headers'
import { createApi } from '../api/index.js'
import {
  type AnnotatedArticle,
  type CollatedStory,
  CollateError,
  keepSure,
  type Problem,
  readConfidence
} from '../article/index.js'
import type { SearchHit, Store } from '../store/index.js'
import type { Span } from '../text/index.js'
import { ArticlePage } from './article-page.js'
import { ICON } from './icon.js'
import { PlainPage } from './plain-page.js'
import { SearchPage } from './search-page.js'
import { StoriesPage } from './stories-page.js'
import { StoryPage } from './story-page.js'

const STYLE = readFileSync(new URL('./style.css', import.meta.url), 'utf8')

/** Every page and its address. */
export function createApp(store: Store): Hono {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"]
      },
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false // The app speaks plain HTTP on the user's own machine.
    })
  )
  app.use(refuseOtherNames)
  app.route('/api', createApi(store))
  app.get('/assets/style.css', (context) =>
    context.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' })
  )
  app.get('/assets/icon.svg', (context) => context.body(ICON, 200, { 'content-type': 'image/svg+xml' }))
  app.get('/', (context) => answer(context, <StoriesPage stories={store.stories()} />))
  app.get('/stories/:id', (context) => showStory(context, store))
  app.get('/articles/:id', (context) => showArticle(context, store))
  app.get('/search', (context) => showSearch(context, store))
  app.notFound((context) => answer(context, <NotFoundPage />, 404))
  app.onError((error, context) => answer(context, <BrokenPage reason={error.message} />, 500))
  return app
}

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]']

/** A page elsewhere can point its own name at this machine and read what is here (DNS rebinding); names are checked. */
async function refuseOtherNames(context: Context, next: Next): Promise<Response | undefined> {
  const { hostname } = new URL(context.req.url)
  if (!LOCAL_NAMES.includes(hostname)) {
    const remedy = 'Call it as localhost, or through a proxy that does.'
    return context.json(
      { error: { what: 'This app answers on localhost only.', where: hostname, remedy } },
      403
    )
  }
  await next()
}

function answer(context: Context, page: Child, status: 200 | 404 | 500 = 200): Response | Promise<Response> {
  return context.html(`<!doctype html>${String(page)}`, status)
}

function showStory(context: Context, store: Store): Response | Promise<Response> {
  const story = store.story(context.req.param('id') ?? '')
  if (story === null) return answer(context, <NotFoundPage />, 404)
  return answer(context, <StoryPage story={story} articles={articlesOf(store, story)} />)
}

function articlesOf(store: Store, story: CollatedStory): Map<string, AnnotatedArticle> {
  const articles = new Map<string, AnnotatedArticle>()
  for (const { id } of story.articles) {
    const article = store.article(id)
    if (article !== null) articles.set(id, article)
  }
  return articles
}

function showArticle(context: Context, store: Store): Response | Promise<Response> {
  const article = store.article(context.req.param('id') ?? '')
  if (article === null) return answer(context, <NotFoundPage />, 404)
  const at = readPlace(context.req.query('at'), article.text.length)
  const confidence = readSureness(context.req.query('confidence'))
  const story = store.storyOfArticle(article.id)
  return answer(
    context,
    <ArticlePage article={keepSure(article, confidence)} at={at} story={story} confidence={confidence} />
  )
}

/** What the address asks for, 0 for anything that is no confidence. */
function readSureness(words: string | undefined): number {
  try {
    return words === undefined ? 0 : readConfidence(words, 'confidence')
  } catch {
    return 0
  }
}

/** "12-40" as a span of a text of this length; `null` for anything else, since addresses are typed by people too. */
function readPlace(at: string | undefined, length: number): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '')
  if (match === null) return null
  const [start, end] = [Number(match[1]), Number(match[2])]
  return start < end && end <= length ? { start, end } : null
}

function showSearch(context: Context, store: Store): Response | Promise<Response> {
  const query = context.req.query('q')?.trim() ?? ''
  const { hits, problem } = searchFor(store, query)
  return answer(context, <SearchPage query={query} hits={hits} problem={problem} />)
}

/** A search without a word in it is no mistake of ours: the page says what is missing. */
function searchFor(
  store: Store,
  query: string
): { readonly hits: readonly SearchHit[]; readonly problem?: Problem } {
  if (query === '') return { hits: [] }
  try {
    return { hits: store.search(query) }
  } catch (error) {
    if (error instanceof CollateError) return { hits: [], problem: error.problem }
    throw error
  }
}

function NotFoundPage() {
  return (
    <PlainPage title="There is nothing at this address">
      <p>
        The story or report may have been grouped anew. <a href="/">All stories</a>
      </p>
    </PlainPage>
  )
}

function BrokenPage({ reason }: { readonly reason: string }) {
  return (
    <PlainPage title="This page could not be made">
      <p>{reason}</p>
      <p>
        Nothing in the store was changed. Load the page again; if it stays so, the message above is what to
        report.
      </p>
    </PlainPage>
  )
}
