import { parseMarkup } from './parse-markup.js'
import { resolveAddress } from './read-xml.js'

/** A feed that a page links to. */
export interface LinkedFeed {
  readonly address: string
  readonly title?: string
}

const FEED_TYPES =
  /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/(?:rss|atom|json|x-rss\+xml)|text\/(?:rss|atom|rss\+xml)|(?:text|application)\/xml)\b/i

/** "/feed", "/rss.xml", "/index.rdf", "/news/atom/": addresses that feeds commonly have. */
const FEED_PATH =
  /(?:^|[/._?=&-])(?:feeds?|rss2?|atom|rdf)(?:[/._?&=-][^?#]*)?(?:\.(?:xml|rss|rdf|atom|json|php|aspx))?\/?(?:[?#]|$)|\.(?:rss|rdf|atom)(?:[?#]|$)/i

/** Where feeds lie when a page links none: the paths that common publishing systems give them. */
const USUAL_PATHS = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml']

const FEEDS_MAX = 50
const ADDRESS_CHARS_MAX = 2000

/**
 * Feeds that a page says it has, the main one first: those in its head (RFC 5023 and the practice of browsers), else links in
 * its body that look like feeds. Feeds of readers' comments come last.
 */
export function findFeeds(html: string, address: string): LinkedFeed[] {
  const declared: LinkedFeed[] = []
  const linked: LinkedFeed[] = []
  let base = address
  parseMarkup(html, {
    onopentag(name, attributes) {
      if (name === 'base' && attributes.href !== undefined)
        base = resolveAddress(attributes.href, address) ?? base
      const { href, rel = '', type = '', title } = attributes
      if (href !== undefined && ADDRESS_CHARS_MAX < href.length) return
      const target =
        href === undefined ? undefined : resolveAddress(href.replace(/^feed:(?:\/\/)?(?=https?:)/i, ''), base)
      if (target === undefined) return
      const feed = { address: target, ...(title ? { title: title.trim() } : {}) }
      if (name === 'link' && isFeedLink(rel, type)) declared.push(feed)
      else if (name === 'a' && (FEED_TYPES.test(type) || FEED_PATH.test(new URL(target).pathname)))
        linked.push(feed)
    }
  })
  const found = 0 < declared.length ? declared : linked.filter((feed) => isOfSite(feed.address, address))
  const unique = [...new Map(found.map((feed) => [feed.address, feed])).values()].slice(0, FEEDS_MAX)
  return unique.sort((a, b) => Number(isOfComments(a)) - Number(isOfComments(b)))
}

/** Addresses to try where a page links no feed. */
export function usualFeeds(address: string): string[] {
  return USUAL_PATHS.map((path) => new URL(path, address).href)
}

function isFeedLink(rel: string, type: string): boolean {
  const words = rel.toLowerCase().split(/\s+/)
  if (words.includes('feed')) return true
  return words.includes('alternate') && FEED_TYPES.test(type.trim()) && !words.includes('stylesheet')
}

function isOfSite(feed: string, address: string): boolean {
  const host = (words: string) => new URL(words).hostname.split('.').slice(-2).join('.')
  return host(feed) === host(address)
}

function isOfComments({ address, title = '' }: LinkedFeed): boolean {
  return /\bcomments?\b/i.test(title) || /\/comments?\b/i.test(address)
}
