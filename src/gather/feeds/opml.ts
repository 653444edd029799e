import { escapeUTF8 } from 'entities'
import { decodeFeed } from './decode-feed.js'
import { childrenOf, type Element, readXml, resolveAddress } from './read-xml.js'

/** One feed of a list of feeds. */
export interface ListedFeed {
  readonly address: string
  readonly title?: string
  readonly site?: string
  /** The folders it lies in, outermost first. */
  readonly folders: readonly string[]
}

/** Nobody reads so many feeds; what is longer is an attack or a mistake. */
const FEEDS_MAX = 50_000

/** The feeds of an OPML list, well-formed or not, each address once; `null` where the bytes are no OPML. */
export function readOpml(body: Uint8Array, source: { readonly address?: string } = {}): ListedFeed[] | null {
  const text = decodeFeed(body)
  const start = /<opml[\s>]/i.exec(text.slice(0, 65_536))
  if (start === null) return null
  const root = readXml(text.slice(start.index), source.address ?? '', {})
  const feeds = new Map<string, ListedFeed>()
  for (const feed of feedsIn(root, [])) {
    if (FEEDS_MAX <= feeds.size) break
    if (!feeds.has(feed.address)) feeds.set(feed.address, feed)
  }
  return [...feeds.values()]
}

/** A list that other readers of feeds take in. */
export function writeOpml(feeds: readonly ListedFeed[], title: string): string {
  const outlines = feeds.map(({ address, title: name, site }) => {
    const words = escapeUTF8(name ?? address)
    const page = site === undefined ? '' : ` htmlUrl="${escapeUTF8(site)}"`
    return `    <outline type="rss" text="${words}" title="${words}" xmlUrl="${escapeUTF8(address)}"${page}/>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeUTF8(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>'
  ].join('\n')
}

function* feedsIn(element: Element, folders: readonly string[]): Generator<ListedFeed> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const { xmlurl, htmlurl, text, title, url } = child.attributes
    const name = (title ?? text)?.trim()
    const written = xmlurl ?? (child.attributes.type?.toLowerCase() === 'rss' ? url : undefined)
    const address = written === undefined ? undefined : resolveAddress(feedScheme(written), child.base)
    if (address !== undefined) {
      const site = htmlurl === undefined ? undefined : resolveAddress(htmlurl, child.base)
      yield {
        address,
        ...(name ? { title: name } : {}),
        ...(site === undefined ? {} : { site }),
        folders
      }
    }
    const isFolder = child.name === 'outline' && address === undefined && name
    if (0 < childrenOf(child, 'outline', 'body', 'opml').length)
      yield* feedsIn(child, isFolder ? [...folders, name] : folders)
  }
}

/** "feed://halyard.example/rss" and "feed:https://…" are what some browsers write. */
function feedScheme(address: string): string {
  return address
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://')
}
