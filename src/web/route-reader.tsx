import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { readStoriesFilter } from '../api/index.js'
import type { CollatedStory } from '../article/index.js'
import { collateStore } from '../pipeline/index.js'
import { decisionsByArticle, type NewDecision, type Store, type StoryEntry } from '../store/index.js'
import type { Grouping } from './grouping-panel.js'
import { storyAt } from './links.js'
import { ownPlace } from './own-place.js'
import { PlainPage } from './plain-page.js'
import { writeFilter } from './stories-page.js'

/** The ids of a story of ten thousand reports fit. */
const FORM_BYTES_MAX = 1024 * 1024
const NAME_CHARS_MAX = 100
/** A longer list helps nobody to choose. */
const OTHERS_MAX = 200

/** What a reader writes: decisions on the grouping, marks for what was read, searches to keep. Each leads back to a page. */
export function routeReader(app: Hono, store: Store): void {
  const { reader } = store
  for (const path of ['/stories/:id/*', '/decisions/*', '/searches', '/searches/*'])
    app.post(
      path,
      bodyLimit({ maxSize: FORM_BYTES_MAX, onError: () => new Response('Too large', { status: 413 }) })
    )

  app.post('/stories/:id/split', async (context) => {
    const story = findStory(context, store)
    if (story === null) return context.notFound()
    const ticked = new Set(await readAll(context, 'report'))
    const [apart, rest] = [true, false].map((isTicked) =>
      idsOf(story).filter((id) => ticked.has(id) === isTicked)
    )
    if (apart.length === 0 || rest.length === 0)
      return refuse(context, 'Tick some of the reports, and not all.')
    return decide(context, store, { kind: 'split', parts: [apart, rest] })
  })
  app.post('/stories/:id/merge', async (context) => {
    const story = findStory(context, store)
    const other = store.story(await readField(context, 'with'))
    if (story === null || other === null) return context.notFound()
    if (story.id === other.id) return refuse(context, 'Choose another story to join this one with.')
    return decide(context, store, { kind: 'merge', parts: [[...idsOf(story), ...idsOf(other)]] })
  })
  app.post('/stories/:id/pin', (context) => {
    const story = findStory(context, store)
    if (story === null) return context.notFound()
    return decide(context, store, { kind: 'pin', parts: [idsOf(story)] })
  })
  app.post('/decisions/undo', async (context) => {
    const number = await readField(context, 'number')
    if (!isNumber(number) || !reader.undo(Number(number))) return context.notFound()
    return collate(context, store, await readField(context, 'report'))
  })
  app.post('/stories/:id/read', async (context) => {
    const story = findStory(context, store)
    if (story === null) return context.notFound()
    reader.markRead(idsOf(story), (await readField(context, 'read')) !== 'no')
    return context.redirect(ownPlace(await readField(context, 'back')), 303)
  })
  app.post('/searches', async (context) => {
    const asked = new URLSearchParams(await readField(context, 'query'))
    const query = writeFilter(readStoriesFilter((name) => asked.get(name) ?? undefined)).slice(1)
    if (query === '') return refuse(context, 'Narrow the list first; what it is narrowed by is kept.')
    const name = (await readField(context, 'name')).slice(0, NAME_CHARS_MAX)
    reader.saveSearch({ name: name === '' ? query : name, query })
    return context.redirect(`/?${query}`, 303)
  })
  app.post('/searches/remove', async (context) => {
    const number = await readField(context, 'number')
    if (!isNumber(number)) return context.notFound()
    reader.deleteSearch(Number(number))
    return context.redirect('/', 303)
  })
}

/** What stands in the panel of a story. */
export function readGrouping(
  context: Context,
  store: Store,
  story: CollatedStory,
  stories: readonly StoryEntry[]
): Grouping {
  const byArticle = decisionsByArticle(store.reader.decisions())
  const held = new Map(
    idsOf(story).flatMap((id) => {
      const decision = byArticle.get(id)
      return decision === undefined ? [] : [[decision.number, decision] as const]
    })
  )
  const day = Date.parse(story.to)
  const distance = (to: string) => Math.abs((Date.parse(to) || 0) - (day || 0))
  const others = stories
    .filter(({ id }) => id !== story.id)
    .sort((a, b) => distance(a.to) - distance(b.to))
    .slice(0, OTHERS_MAX)
  return {
    decisions: [...held.values()].sort((a, b) => b.number - a.number),
    others,
    isOpen: context.req.query('decided') !== undefined
  }
}

function decide(context: Context, store: Store, decision: NewDecision): Response | Promise<Response> {
  store.reader.decide(decision)
  return collate(context, store, decision.parts[0][0])
}

/** Makes the stories anew and leads to the one that the report is in now; where one could not be made, says so. */
function collate(context: Context, store: Store, report: string): Response | Promise<Response> {
  const { problems } = collateStore(store)
  if (0 < problems.length) {
    const page = (
      <PlainPage title="It is kept, but not every story could be made">
        {problems.map(({ what, where, remedy }) => (
          <p key={where}>
            {what} ({where}). {remedy}
          </p>
        ))}
      </PlainPage>
    )
    return context.html(`<!doctype html>${String(page)}`, 500)
  }
  const story = store.storyOfArticle(report)
  return context.redirect(story === null ? '/' : `${storyAt(story.id)}?decided=yes#grouping`, 303)
}

function refuse(context: Context, reason: string): Response | Promise<Response> {
  const page = (
    <PlainPage title="Nothing was changed">
      <p>{reason}</p>
    </PlainPage>
  )
  return context.html(`<!doctype html>${String(page)}`, 400)
}

function findStory(context: Context, store: Store): CollatedStory | null {
  return store.story(context.req.param('id') ?? '')
}

function idsOf(story: CollatedStory): string[] {
  return story.articles.map(({ id }) => id)
}

async function readAll(context: Context, name: string): Promise<string[]> {
  const value = (await context.req.parseBody({ all: true }))[name] ?? []
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
}

async function readField(context: Context, name: string): Promise<string> {
  return (await readAll(context, name))[0]?.trim() ?? ''
}

function isNumber(words: string): boolean {
  return /^\d{1,12}$/.test(words)
}
