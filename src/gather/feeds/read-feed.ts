import { decodeFeed } from './decode-feed.js'
import { type Feed, type FeedItem, type FeedReading, unreadable } from './feed.js'
import { findAddress, findAuthors, readItem, type Surroundings, wordsIn } from './read-item.js'
import { readJsonFeed } from './read-json-feed.js'
import { childOf, type Element, readXml, textOf } from './read-xml.js'
import type { Scope } from './xml-names.js'

/** What a feed came with: where from, and the character set that the transport named. */
export interface FeedContext {
  /** Relative addresses are relative to it; '' where it is not known. */
  readonly address: string
  readonly charset?: string
}

/** The first element that tells what a document is; junk before it (warnings of programs, white space) is passed over. */
const ROOT = /<(?:([a-z][\w.-]*):)?(rss|feed|rdf|channel|entry|opml|html|!doctype\s+html)(?=[\s>/])/i

/** Within so many characters the root comes: feeds begin with long comments at times. */
const ROOT_CHARS = 65_536

/** Most that is taken of one feed. The largest feeds of outlets have some thousand items. */
const ITEMS_MAX = 20_000

/** Ends a week: a feed that asks for a longer rest is asked again all the same. */
const REST_SECONDS_MAX = 7 * 86_400

/**
 * Reads a feed: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed, well-formed or not. Gives its items in the order of the
 * feed, or why it cannot be read. Never throws.
 *
 * @example
 * readFeed(Buffer.from('<rss><channel><title>Halyard</title></channel></rss>'), { address: 'https://halyard.example/feed' })
 */
export function readFeed(body: Uint8Array, source: FeedContext): FeedReading {
  const text = decodeFeed(body, source.charset)
  const start = text.slice(0, ROOT_CHARS)
  if (start.trim() === '') return unreadable('empty')
  if (/^\ufeff?\s*[{[]/.test(start)) return readJsonFeed(text, source.address)
  const root = ROOT.exec(blankComments(start))
  if (root === null)
    return unreadable(
      isBinary(start) ? 'binary' : /<(?:body|head|title|div|p)\b/i.test(start) ? 'page' : 'foreign'
    )
  const name = root[2].toLowerCase()
  if (name === 'opml') return unreadable('list')
  if (name.endsWith('html')) return unreadable('page')
  const isAtom = name === 'feed' || name === 'entry'
  const scope: Record<string, string> = isAtom && root[1] === undefined ? { '': 'atom' } : {}
  const format = isAtom ? 'atom' : name === 'rdf' ? 'rdf' : 'rss'
  return { kind: 'feed', feed: readItems(text.slice(root.index), format, source.address, scope) }
}

/** What stands around the items is known when they come, as a rule; where it is not yet, they wait for it. */
function readItems(markup: string, format: Feed['format'], address: string, scope: Scope): Feed {
  const items: FeedItem[] = []
  const waiting: Element[] = []
  let around: Surroundings | null = null
  const take = (item: Element, known: Surroundings) => {
    const read = ITEMS_MAX <= items.length ? null : readItem(item, known)
    if (read !== null) items.push(read)
  }
  const root = readXml(markup, address, scope, (item, soFar) => {
    around ??= surroundingsOf(findChannel(soFar), format, address)
    if (around.site === undefined) around = null
    if (around === null) waiting.push(item)
    else for (const each of [...waiting.splice(0), item]) take(each, around)
  })
  const channel = findChannel(root)
  for (const item of waiting) take(item, surroundingsOf(channel, format, address))
  return { format, ...describeChannel(channel, address), items }
}

function surroundingsOf(channel: Element, format: Feed['format'], address: string): Surroundings {
  const site = findAddress(channel, { address, authors: [] })
  const authors = format === 'atom' ? findAuthors(channel) : []
  return { address, ...(site === undefined ? {} : { site }), authors }
}

function describeChannel(channel: Element, address: string): Omit<Feed, 'format' | 'items'> {
  const title = wordsIn(channel, ['title', 'atom:title', 'dc:title'])
  const site = findAddress(channel, { address, authors: [] })
  const language = wordsIn(channel, ['language', 'dc:language']) ?? channel.attributes['xml:lang']
  const restSeconds = findRest(channel)
  return {
    ...(title === undefined ? {} : { title }),
    ...(site === undefined ? {} : { site }),
    ...(language === undefined ? {} : { language }),
    ...(restSeconds === undefined ? {} : { restSeconds })
  }
}

/** The element that speaks for the whole feed: `channel` of RSS, else the root. */
function findChannel(root: Element): Element {
  const top = root.children.find((child): child is Element => typeof child !== 'string') ?? root
  return childOf(top, 'channel') ?? childOf(root, 'channel') ?? top
}

const PERIOD_DAYS = new Map(Object.entries({ hourly: 1 / 24, daily: 1, weekly: 7, monthly: 30, yearly: 365 }))

/** `ttl` in minutes (RSS 2.0), or so many times a period (the syndication module of RSS 1.0). */
function findRest(channel: Element): number | undefined {
  const minutes = Number(wordsIn(channel, ['ttl']) ?? Number.NaN)
  if (0 < minutes) return Math.min(minutes * 60, REST_SECONDS_MAX)
  const period = childOf(channel, 'sy:updateperiod')
  if (period === undefined) return undefined
  const days = PERIOD_DAYS.get(textOf(period).trim().toLowerCase())
  const frequency = Number(wordsIn(channel, ['sy:updatefrequency']) ?? 1)
  if (days === undefined || !(0 < frequency)) return undefined
  return Math.min(Math.round((days * 86_400) / frequency), REST_SECONDS_MAX)
}

/** Comments as so many blanks: what stands in them is no root. */
function blankComments(start: string): string {
  const kept: string[] = []
  let at = 0
  for (let open = start.indexOf('<!--'); open !== -1; open = start.indexOf('<!--', at)) {
    const close = start.indexOf('-->', open + 4)
    if (close === -1) break
    kept.push(start.slice(at, open), ' '.repeat(close + 3 - open))
    at = close + 3
  }
  return kept.join('') + start.slice(at)
}

function isBinary(start: string): boolean {
  return [...start.slice(0, 1000)].filter((letter) => letter < ' ' && !/[\t\r\n\f]/.test(letter)).length > 5
}
