import { createHash } from 'node:crypto'
import type { FeedItem } from './feed.js'
import { htmlOf } from './html-of.js'
import { isWhole } from './is-whole.js'
import { hasWords, plainWords } from './plain-words.js'
import { childOf, childrenOf, type Element, resolveAddress, textOf } from './read-xml.js'

/**
 * The names under which RSS 0.9 to 2.0, RDF, Atom and their modules give one thing, the most trusted first. Feeds mix them
 * freely, so all are looked for in all.
 */
const TITLES = ['title', 'atom:title', 'media:title', 'dc:title']
const CONTENTS = ['content:encoded', 'xhtml:body', 'body', 'fullitem', 'atom:content', 'content', 'xhtml:div']
const SUMMARIES = [
  'description',
  'atom:summary',
  'summary',
  'dc:description',
  'media:description',
  'abstract', // Channel Definition Format
  'itunes:summary',
  'content:summary'
]
const PUBLISHED = [
  'pubdate',
  'atom:published',
  'published',
  'dcterms:issued',
  'atom:issued',
  'issued',
  'dc:date',
  'dcterms:created',
  'atom:created',
  'date'
]
const UPDATED = ['atom:updated', 'updated', 'dcterms:modified', 'atom:modified', 'modified', 'lastbuilddate']
const KEYS = ['guid', 'atom:id', 'id', 'dc:identifier']

/** Where an item stands: what its feed gives for all of its items. */
export interface Surroundings {
  /** Relative addresses of RSS are relative to the channel's page, where the feed gives no `xml:base`. */
  readonly site?: string
  readonly address: string
  readonly authors: readonly string[]
}

/** One report as its feed tells it; `null` where there is neither a title nor an address nor a text. */
export function readItem(item: Element, around: Surroundings): FeedItem | null {
  const address = findAddress(item, around)
  const title = wordsIn(item, TITLES)
  const { content, whole } = findContent(item)
  if (address === undefined && title === undefined && content === undefined) return null
  const updated = wordsIn(item, UPDATED)
  const published = wordsIn(item, PUBLISHED) ?? updated ?? item.attributes.lastmod
  const outlet = findOutlet(item)
  const language = wordsIn(item, ['dc:language', 'language']) ?? item.attributes['xml:lang']
  const authors = findAuthors(item)
  return {
    key: wordsIn(item, KEYS) ?? address ?? digest(title, content),
    ...(address === undefined ? {} : { address }),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined || updated === published ? {} : { updated }),
    authors: 0 < authors.length ? authors : around.authors,
    ...(outlet === undefined ? {} : { outlet }),
    sections: findSections(item),
    ...(language === undefined ? {} : { language }),
    ...(content === undefined ? {} : { content }),
    isWhole: whole
  }
}

/** The words of the first element that has any, on one line. */
export function wordsIn(element: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const words = plainWords(name.endsWith('title') ? htmlOf(child) : textOf(child))
      if (words !== '') return words.slice(0, 2000)
    }
  }
  return undefined
}

/** The page of a report: the address behind a counting service first, then the links, then an id that is a link. */
export function findAddress(item: Element, around: Surroundings): string | undefined {
  const links = childrenOf(item, 'link', 'atom:link')
  const plain = links.map((link) => textOf(link)).filter((words) => words.trim() !== '')
  const alternate = links
    .filter(({ attributes }) => /^(?:alternate)?$/i.test(attributes.rel ?? ''))
    .sort((a, b) => Number(isForPrograms(a)) - Number(isForPrograms(b)))
    .flatMap(({ attributes }) => attributes.href ?? [])
  const guids = childrenOf(item, 'guid')
    .filter(({ attributes }) => attributes.ispermalink?.toLowerCase() !== 'false')
    .map(textOf)
    .filter((words) => /^\s*https?:/i.test(words))
  const original = childrenOf(item, 'feedburner:origlink', 'pheedo:origlink').map(textOf)
  const about = item.attributes['rdf:about'] ?? item.attributes.about ?? item.attributes.href
  const found = [...original, ...plain, ...alternate, ...guids, ...(about === undefined ? [] : [about])]
  const base = item.base === around.address && around.site !== undefined ? around.site : item.base
  for (const words of found) {
    const address = resolveAddress(words, base)
    if (address !== undefined) return address
  }
  return undefined
}

function isForPrograms({ attributes }: Element): boolean {
  return !/^(?:text\/html|application\/xhtml\+xml)?$/i.test(attributes.type ?? '')
}

/** The longer of content and summary: some feeds put the report into the one, some into the other. */
function findContent(item: Element): { readonly content?: string; readonly whole: boolean } {
  const group = childOf(item, 'media:group')
  const content = longest(childrenOf(item, ...CONTENTS))
  const summary = longest([
    ...childrenOf(item, ...SUMMARIES),
    ...(group === undefined ? [] : childrenOf(group, 'media:description'))
  ])
  const isContent = summary.length <= content.length
  const html = isContent ? content : summary
  if (!hasWords(html)) return { whole: false }
  return { content: html, whole: isWhole(html, isContent ? 'content' : 'summary') }
}

function longest(elements: readonly Element[]): string {
  return elements.map(htmlOf).reduce((best, html) => (best.length < html.length ? html : best), '')
}

/** Names and addresses of people are shorter, with their markup; of what is longer the start is read. */
const NAME_CHARS_MAX = 1000

/** Names as they are written: "Ana Ruiz", "desk@halyard.example (Ana Ruiz)". Mailboxes without a name are none. */
export function findAuthors(element: Element): string[] {
  const people = childrenOf(element, 'atom:author', 'author', 'dc:creator', 'itunes:author', 'dc:contributor')
  const names = people.map((person) => {
    const name = childOf(person, 'atom:name', 'name')
    const words = plainWords(textOf(name ?? person).slice(0, NAME_CHARS_MAX)) // First: the patterns look back.
    return /^\S+@\S+\s*\(([^)]+)\)$/.exec(words)?.[1] ?? words.replace(/\s*<?\S+@\S+>?\s*/, '')
  })
  return [...new Set(names.filter((name) => name !== '').map((name) => name.slice(0, 200)))]
}

function findOutlet(item: Element): string | undefined {
  const source = childOf(item, 'source', 'atom:source')
  if (source === undefined) return undefined
  const title = wordsIn(source, ['title', 'atom:title'])
  const words =
    title ?? (source.children.every((child) => typeof child === 'string') ? plainWords(textOf(source)) : '')
  return words === '' ? undefined : words.slice(0, 200)
}

function findSections(item: Element): string[] {
  const names = childrenOf(item, 'category', 'atom:category', 'dc:subject', 'media:category').map(
    (category) =>
      plainWords(textOf(category)) || (category.attributes.label ?? category.attributes.term ?? '').trim()
  )
  return [...new Set(names.filter((name) => name !== ''))].slice(0, 50)
}

function digest(...parts: readonly (string | undefined)[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 20)
}
