import { readFileSync } from 'node:fs'
import { type Context, Hono, type Next } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Child } from 'hono/jsx'
import { secureHeaders } from 'hono/secure-headers'
import {
  createApi,
  findName,
  findTime,
  keptAt,
  layBeside,
  listChoices,
  listNames,
  listStories,
  makeReaders,
  type OpenStory,
  type Readers,
  readKind,
  readSpeakersFilter,
  readStoriesFilter,
  type StoryReader
} from '../api/index.js'
import { CollateError, keepSure, type Problem, readConfidence } from '../article/index.js'
import type { HttpSettings } from '../pipeline/index.js'
import type { SearchHit, Store } from '../store/index.js'
import { ArticlePage } from './article-page.js'
import { BesidePage } from './beside-page.js'
import { FirstPage } from './first-page.js'
import { ICON } from './icon.js'
import { streamChanges } from './live.js'
import { MANIFEST } from './manifest.js'
import { NamePage } from './name-page.js'
import { NamesPage } from './names-page.js'
import { PlainPage } from './plain-page.js'
import { refuseForeignWrites } from './refuse-foreign-writes.js'
import { readGrouping, routeReader } from './route-reader.js'
import { routeSettings } from './route-settings.js'
import { routeSources } from './route-sources.js'
import { SearchPage } from './search-page.js'
import { SentencePane } from './sentence-pane.js'
import { type Access, requireSignIn } from './sign-in/require-sign-in.js'
import { SpeakersPage } from './speakers-page.js'
import { StoriesPage } from './stories-page.js'
import { StoryPage } from './story-page.js'
import { readSpan, readTableQuery, type TableQuery, tableAt } from './table-query.js'
import { TimePage } from './time-page.js'
import { readVisit, VISIT_COOKIE } from './visit.js'

/** One sheet a screen, sent as one. */
const STYLE = [
  'base',
  'stories',
  'story',
  'table',
  'sentence',
  'report',
  'speakers',
  'time',
  'beside',
  'sources',
  'reader',
  'settings'
]
  .map((name) => readFileSync(new URL(`./styles/${name}.css`, import.meta.url), 'utf8'))
  .join('\n')

/** What runs in the browser: plain JavaScript with types in comments, sent as it lies in `browser/`. */
const SCRIPTS = ['live.js', 'story.js', 'cite.js', 'beside.js']

export interface AppOptions {
  /** How feeds that a reader adds are asked for. */
  readonly network?: Partial<HttpSettings>
  /** Who may open the app; left out: this machine. */
  readonly access?: Access
  /** Names by which the app is reached, beside those of this machine. */
  readonly names?: readonly string[]
  /** Makes the demonstration and gives the address of its app; left out: it is not offered. */
  readonly openDemo?: () => Promise<string>
}

/** Every page and its address. */
export function createApp(store: Store, options: AppOptions = {}): Hono {
  const { network = {}, access = { kind: 'local' }, names = [], openDemo } = options
  const app = new Hono()
  const readers = makeReaders(store)
  const { readStory } = readers
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"]
      },
      referrerPolicy: 'same-origin', // Others learn nothing; our own forms tell whence they come.
      strictTransportSecurity: false // The app speaks plain HTTP on the user's own machine.
    })
  )
  // A page elsewhere that points its own name here has no cookie of ours; it could write any header.
  if (access.kind !== 'password')
    app.use((context, next) => refuseOtherNames(context, next, [...LOCAL_NAMES, ...names]))
  app.use(refuseForeignWrites)
  requireSignIn(app, access)
  app.route('/api', createApi(store, readers))
  app.get('/assets/style.css', (context) =>
    context.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' })
  )
  app.get('/assets/icon.svg', (context) => context.body(ICON, 200, { 'content-type': 'image/svg+xml' }))
  app.get('/assets/app.webmanifest', (context) =>
    context.body(MANIFEST, 200, { 'content-type': 'application/manifest+json' })
  )
  for (const name of SCRIPTS) serveScript(app, `/assets/${name}`, name)
  serveScript(app, '/sw.js', 'sw.js') // A worker rules over the folder that it lies in.
  app.get('/live', (context) => streamChanges(context, store))
  app.get('/', (context) => showStories(context, store, readers, openDemo !== undefined))
  if (openDemo !== undefined) app.get('/demonstration', (context) => showDemo(context, openDemo))
  app.get('/stories/:id', (context) =>
    showStory(context, readStory, (opened) => (
      <StoryPage
        {...opened}
        query={queryOf(context, opened)}
        grouping={readGrouping(context, store, opened.story, readers.readCards())}
        unread={readers.readCards().find(({ id }) => id === opened.story.id)?.unread ?? 0}
      />
    ))
  )
  app.get('/stories/:id/speakers', (context) =>
    showStory(context, readStory, (opened) => (
      <SpeakersPage
        {...opened}
        filter={readSpeakersFilter((name) => context.req.query(name))}
        query={new URL(context.req.url).search}
      />
    ))
  )
  app.get('/stories/:id/beside', (context) =>
    showStory(context, readStory, (opened) => (
      <BesidePage
        {...opened}
        view={layBeside(opened, context.req.queries('report') ?? [])}
        query={new URL(context.req.url).search}
      />
    ))
  )
  app.get('/stories/:id/time', (context) =>
    showStory(context, readStory, (opened) => (
      <TimePage {...opened} view={findTime(opened, (id) => keptAt(store, id))} />
    ))
  )
  app.get('/stories/:id/sentence', (context) => showSentence(context, readStory))
  app.get('/articles/:id', (context) => showArticle(context, store))
  app.get('/names', (context) => {
    const kind = readKind(context.req.query('kind'))
    return answer(context, <NamesPage names={listNames(readers.readCards(), kind)} kind={kind} />)
  })
  app.get('/names/:name', (context) => showName(context, readers))
  routeSources(app, store, network)
  routeReader(app, store)
  routeSettings(app, store, { network, access })
  app.get('/search', (context) => showSearch(context, store))
  app.notFound((context) => answer(context, <NotFoundPage />, 404))
  app.onError((error, context) => answer(context, <BrokenPage reason={error.message} />, 500))
  return app
}

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]']

/** A page elsewhere can point its own name at this machine and read what is here (DNS rebinding); names are checked. */
async function refuseOtherNames(
  context: Context,
  next: Next,
  names: readonly string[]
): Promise<Response | undefined> {
  const { hostname } = new URL(context.req.url)
  if (!names.includes(hostname)) {
    const remedy = 'Call it as localhost, or start it with --name and this name.'
    return context.json(
      { error: { what: 'This app does not answer to this name.', where: hostname, remedy } },
      403
    )
  }
  await next()
}

function serveScript(app: Hono, path: string, name: string): void {
  const script = readFileSync(new URL(`./browser/${name}`, import.meta.url), 'utf8')
  app.get(path, (context) => context.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
}

function answer(context: Context, page: Child, status: 200 | 404 | 500 = 200): Response | Promise<Response> {
  return context.html(`<!doctype html>${String(page)}`, status)
}

/** A link of another site must not set this machine to work. */
async function showDemo(context: Context, openDemo: () => Promise<string>): Promise<Response> {
  const site = context.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return context.redirect('/', 303)
  return context.redirect(await openDemo(), 303)
}

function showStories(
  context: Context,
  store: Store,
  { readCards }: Readers,
  hasDemo: boolean
): Response | Promise<Response> {
  const cards = readCards()
  if (cards.length === 0) {
    const feeds = store.intake.subscriptions().length
    return answer(context, <FirstPage feeds={feeds} hasDemo={hasDemo} />)
  }
  const filter = readStoriesFilter((name) => context.req.query(name))
  const { stories, problem } = listStories(store, cards, filter)
  const visit = readVisit(getCookie(context, VISIT_COOKIE), new Date())
  setCookie(context, VISIT_COOKIE, visit.cookie, COOKIE)
  const page = Math.max(1, Number(/^\d{1,6}$/.exec(context.req.query('page') ?? '')?.[0] ?? 1))
  return answer(
    context,
    <StoriesPage
      stories={stories}
      filter={filter}
      choices={listChoices(cards)}
      visit={visit}
      page={page}
      searches={store.reader.searches()}
      problem={problem}
    />
  )
}

/** Lax, so that a reader who follows a link from another site is known to have been here. */
const COOKIE = { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 31_536_000 } as const

/** A view of the story that the address names. */
function showStory(
  context: Context,
  readStory: StoryReader,
  draw: (opened: OpenStory) => Child
): Response | Promise<Response> {
  const opened = readStory(context.req.param('id') ?? '')
  if (opened === null) return answer(context, <NotFoundPage />, 404)
  return answer(context, draw(opened))
}

/** What the address asks of the table. A sentence that its report does not have is left out. */
function queryOf(context: Context, { articles }: OpenStory): TableQuery {
  const query = readTableQuery((name) => context.req.query(name))
  const { place } = query
  if (place === null || place.span.end <= (articles.get(place.article)?.text.length ?? 0)) return query
  return { ...query, place: null }
}

/** The part of the page that a press on a cell opens, for the script that puts it beside the table. */
function showSentence(context: Context, readStory: StoryReader): Response | Promise<Response> {
  const opened = readStory(context.req.param('id') ?? '')
  if (opened === null) return answer(context, <NotFoundPage />, 404)
  const query = queryOf(context, opened)
  const { place } = query
  const article = place === null ? undefined : opened.articles.get(place.article)
  if (place === null || article === undefined) return answer(context, <NotFoundPage />, 404)
  return context.html(
    String(<SentencePane article={article} span={place.span} close={tableAt(opened.story.id, query)} />)
  )
}

function showName(context: Context, { readCards, readStory }: Readers): Response | Promise<Response> {
  const name = context.req.param('name') ?? ''
  const found = findName(readCards(), readStory, name, (inStory, opened) => ({ ...inStory, opened }))
  if (found.stories.length === 0) return answer(context, <NotFoundPage />, 404)
  return answer(context, <NamePage name={name} found={found} />)
}

function showArticle(context: Context, store: Store): Response | Promise<Response> {
  const article = store.article(context.req.param('id') ?? '')
  if (article === null) return answer(context, <NotFoundPage />, 404)
  const asked = readSpan(context.req.query('at'))
  const at = asked !== null && asked.end <= article.text.length ? asked : null
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
