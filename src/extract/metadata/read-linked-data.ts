import type { Page } from '../main-text/page.js'

/** What schema.org's JSON-LD says of the page's article. */
export interface LinkedData {
  readonly headline?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly published?: string
  /** When the page came out, as it says of itself and not of its article. */
  readonly pagePublished?: string
  readonly modified?: string
  readonly section?: string
  readonly url?: string
  readonly isFree?: boolean
}

type Thing = Readonly<Record<string, unknown>>

/** schema.org's kinds of article, by the end of their names: "NewsArticle", "LiveBlogPosting", "Report". */
const ARTICLE = /(?:Article|BlogPosting|Report|Review|SocialMediaPosting|Posting)$/

/** Reads the article out of a page's JSON-LD; broken scripts say nothing. */
export function readLinkedData(page: Page): LinkedData {
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    listThings(parse(script.textContent ?? ''), 0)
  )
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  const frame = things.find((thing) => typesOf(thing).some((type) => /WebPage$/.test(type)))
  const pagePublished = wordsOf(frame?.datePublished)
  if (article === undefined) return { authors: [], pagePublished }
  const byId = new Map<unknown, Thing>(things.map((thing) => [thing['@id'], thing]))
  byId.delete(undefined)
  const resolve = (value: unknown) => (isThing(value) ? (byId.get(value['@id']) ?? value) : value)
  return {
    headline: wordsOf(article.headline ?? article.name),
    authors: listOf(article.author ?? article.creator).flatMap((author) => personOf(resolve(author))),
    publisher: nameOf(resolve(listOf(article.publisher)[0])),
    published: wordsOf(article.datePublished ?? article.dateCreated),
    pagePublished,
    modified: wordsOf(article.dateModified),
    section: wordsOf(listOf(article.articleSection)[0]),
    url: wordsOf(article.url),
    isFree: readFlag(article.isAccessibleForFree)
  }
}

/** Scripts that hold line breaks inside strings, comments or a trailing semicolon are common. */
function parse(script: string): unknown {
  const bare = script.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)?\s*;?\s*$/g,
    ''
  )
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt, or nothing.
    }
  }
  return null
}

/** The things of a script, graphs and lists opened; nested no deeper than pages nest them. */
function listThings(value: unknown, depth: number): Thing[] {
  if (4 < depth) return []
  if (Array.isArray(value)) return value.flatMap((item) => listThings(item, depth + 1))
  if (!isThing(value)) return []
  return [value, ...listThings(value['@graph'], depth + 1), ...listThings(value.mainEntity, depth + 1)]
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).filter((type): type is string => typeof type === 'string')
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function personOf(author: unknown): string[] {
  if (isThing(author) && typesOf(author).some((type) => /Organization$/.test(type))) return []
  return isThing(author) && Array.isArray(author.name)
    ? author.name.flatMap(personOf)
    : listOf(nameOf(author)).map(String)
}

function nameOf(value: unknown): string | undefined {
  return isThing(value) ? wordsOf(value.name) : wordsOf(value)
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function readFlag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  return typeof value === 'string' ? !/^\s*false\s*$/i.test(value) : undefined
}
