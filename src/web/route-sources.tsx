import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Problem } from '../article/index.js'
import {
  type HttpSettings,
  type SubscribeOutcome,
  subscribe,
  subscribeList,
  writeFeedList
} from '../pipeline/index.js'
import type { Store } from '../store/index.js'
import { isWebAddress } from './links.js'
import { type SourcesNews, SourcesPage } from './sources-page.js'

/** A list of ten thousand feeds has about two megabytes. */
const LIST_BYTES_MAX = 4 * 1024 * 1024

/** The page of sources, its list for other readers, and its three writes. What succeeds leads back to the page. */
export function routeSources(app: Hono, store: Store, network: Partial<HttpSettings>): void {
  const limit = bodyLimit({
    maxSize: LIST_BYTES_MAX,
    onError: (context) => show(context, store, { kind: 'problem', problem: TOO_LARGE }, 413)
  })
  app.get('/sources', (context) => show(context, store, readNews(context, store)))
  app.get('/sources.opml', (context) =>
    context.body(writeFeedList(store), 200, {
      'content-type': 'text/x-opml; charset=utf-8',
      'content-disposition': 'attachment; filename="collate.opml"'
    })
  )
  app.post('/sources', limit, (context) => add(context, store, network))
  app.post('/sources/list', limit, (context) => addList(context, store))
  app.post('/sources/remove', limit, (context) => remove(context, store))
}

async function add(context: Context, store: Store, network: Partial<HttpSettings>): Promise<Response> {
  const address = await readField(context, 'address')
  // Whatever is no address of the web would be read as a file of this machine.
  if (!isAddress(address)) return show(context, store, { kind: 'problem', problem: noAddress(address) }, 400)
  const outcomes = await listOf(subscribe(store, address, { network }))
  const [first] = outcomes
  if (first?.kind === 'problem') return show(context, store, first, 400, address)
  if (first?.kind === 'page') return show(context, store, first, 200, address)
  if (1 < outcomes.length) return context.redirect(`/sources?${countsOf(outcomes)}`, 303)
  return context.redirect(`/sources?${first.kind}=${encodeURIComponent(first.address)}`, 303)
}

async function addList(context: Context, store: Store): Promise<Response> {
  const { list } = await context.req.parseBody()
  if (!(list instanceof File)) return show(context, store, { kind: 'problem', problem: NO_LIST }, 400)
  const outcomes = await listOf(subscribeList(store, new Uint8Array(await list.arrayBuffer()), 'the file'))
  const problem = outcomes.find((outcome) => outcome.kind === 'problem')
  if (problem !== undefined) return show(context, store, { kind: 'problem', problem: NO_LIST }, 400)
  return context.redirect(`/sources?${countsOf(outcomes)}`, 303)
}

async function remove(context: Context, store: Store): Promise<Response> {
  const address = await readField(context, 'address')
  store.intake.removeSubscription(address)
  return context.redirect(`/sources?removed=${encodeURIComponent(address)}`, 303)
}

function show(
  context: Context,
  store: Store,
  news: SourcesNews | undefined,
  status: 200 | 400 | 413 = 200,
  asked = ''
): Response | Promise<Response> {
  const sources = store.intake.subscriptions()
  const page = <SourcesPage sources={sources} now={new Date()} news={news} asked={asked} />
  return context.html(`<!doctype html>${String(page)}`, status)
}

/** What the address tells, believed only where the store bears it out: anybody can write an address. */
function readNews(context: Context, store: Store): SourcesNews | undefined {
  const { added, known, subscribed, removed } = context.req.query()
  const find = (address: string | undefined) =>
    store.intake.subscriptions().find((candidate) => candidate.address === address)
  const isCount = (word: string | undefined) => /^\d{1,5}$/.test(word ?? '')
  if (isCount(added) && isCount(known)) return { kind: 'list', added: Number(added), known: Number(known) }
  const source = find(subscribed ?? known)
  if (source !== undefined) return { ...source, kind: subscribed === undefined ? 'known' : 'added' }
  if (removed !== undefined && isAddress(removed) && find(removed) === undefined)
    return { kind: 'removed', address: removed }
  return undefined
}

function countsOf(outcomes: readonly SubscribeOutcome[]): string {
  const added = outcomes.filter(({ kind }) => kind === 'subscribed').length
  return `added=${added}&known=${outcomes.length - added}`
}

async function readField(context: Context, name: string): Promise<string> {
  const value = (await context.req.parseBody())[name]
  return typeof value === 'string' ? value.trim() : ''
}

function isAddress(words: string): boolean {
  return isWebAddress(words) && URL.canParse(words)
}

async function listOf<One>(stream: AsyncIterable<One>): Promise<One[]> {
  const all: One[] = []
  for await (const one of stream) all.push(one)
  return all
}

function noAddress(words: string): Problem {
  const remedy = 'Write it whole: it begins with https:// or http://.'
  return { what: 'This is no address of the web', where: words === '' ? 'nothing written' : words, remedy }
}

const NO_LIST: Problem = {
  what: 'There is no feed in this file',
  where: 'the file chosen',
  remedy: 'Choose a list of feeds (OPML), as other readers of feeds write it.'
}

const TOO_LARGE: Problem = {
  what: 'The file is too large for a list of feeds',
  where: 'the file chosen',
  remedy: 'Lists up to 4 MB are read; for a longer one call: collate add FILE.'
}
