import { createHash } from 'node:crypto'
import { type Feed, type FeedItem, type FeedReading, unreadable } from './feed.js'
import { isWhole } from './is-whole.js'
import { paragraphsOf, plainWords } from './plain-words.js'
import { resolveAddress } from './read-xml.js'

type Fields = Readonly<Record<string, unknown>>

/** JSON Feed 1 and 1.1 (jsonfeed.org). Fields of a wrong kind are read as if they were not there. */
export function readJsonFeed(text: string, address: string): FeedReading {
  const feed = parse(text)
  if (feed === null || !isFeed(feed)) return unreadable('json')
  const items = Array.isArray(feed.items) ? feed.items : []
  const title = words(feed.title)
  const site = resolveAddress(words(feed.home_page_url) ?? '', address)
  const language = words(feed.language)
  const authors = namesOf(feed)
  const read: Feed = {
    format: 'json',
    ...(title === undefined ? {} : { title }),
    ...(site === undefined ? {} : { site }),
    ...(language === undefined ? {} : { language }),
    items: items.filter(isFields).flatMap((item) => readItem(item, address, authors) ?? [])
  }
  return { kind: 'feed', feed: read }
}

function isFeed(feed: Fields): boolean {
  return (
    (typeof feed.version === 'string' && feed.version.includes('jsonfeed.org')) || Array.isArray(feed.items)
  )
}

function readItem(item: Fields, base: string, authors: readonly string[]): FeedItem | null {
  const address = [item.url, item.external_url, item.id]
    .map((value, index) => (index < 2 || /^https?:/.test(String(value)) ? words(value) : undefined))
    .map((value) => (value === undefined ? undefined : resolveAddress(value, base)))
    .find((value) => value !== undefined)
  const title = words(item.title)
  const html = typeof item.content_html === 'string' ? item.content_html : paragraphs(item.content_text)
  const summary = paragraphs(item.summary)
  const content = plainWords(html) === '' ? summary : html
  if (address === undefined && title === undefined && content === '') return null
  const published = words(item.date_published) ?? words(item.date_modified)
  const updated = words(item.date_modified)
  const language = words(item.language)
  const own = namesOf(item)
  return {
    key:
      words(item.id) ??
      address ??
      createHash('sha256').update(`${title}${content}`).digest('hex').slice(0, 20),
    ...(address === undefined ? {} : { address }),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined || updated === published ? {} : { updated }),
    authors: 0 < own.length ? own : authors,
    sections: Array.isArray(item.tags) ? item.tags.flatMap((tag) => words(tag) ?? []).slice(0, 50) : [],
    ...(language === undefined ? {} : { language }),
    ...(content === '' ? {} : { content }),
    isWhole: isWhole(content, content === html ? 'content' : 'summary')
  }
}

/** `authors` of version 1.1, `author` of version 1. */
function namesOf(fields: Fields): string[] {
  const people = [...(Array.isArray(fields.authors) ? fields.authors : []), fields.author]
  return people.filter(isFields).flatMap((person) => words(person.name) ?? [])
}

function paragraphs(value: unknown): string {
  return typeof value === 'string' && value.trim() !== '' ? paragraphsOf(value) : ''
}

/** Words on one line; numbers are forgiven, for ids. */
function words(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  const line = typeof value === 'string' ? plainWords(value.replaceAll('<', '&lt;')).slice(0, 2000) : ''
  return line === '' ? undefined : line
}

function parse(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return isFields(value) ? value : null
  } catch {
    return null
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
