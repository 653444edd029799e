/** The outlets of the bundled library as sites of the farm: a feed each, a page a report, and a list of all feeds. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withTag } from './outlet.js'
import type { Farm, Site } from './start-farm.js'

interface LibraryReport {
  readonly id: string
  readonly path: string
  readonly outlet: string
  readonly published?: string
  readonly title?: string
}

/** Plants all outlets on one host, each in a folder of its own; gives the address of the list of their feeds. */
export function plantLibrary(farm: Farm, host: string, library: string): string {
  const outlets = new Map<string, string[]>()
  const site: Record<string, Site[string]> = {}
  for (const { folder, report } of listReports(library)) {
    const place = `/${slug(report.outlet)}/${report.id}`
    site[place] = withTag(pageOf(report, readFileSync(join(folder, report.path), 'utf8')))
    outlets.set(report.outlet, [...(outlets.get(report.outlet) ?? []), itemOf(report, farm.at(host, place))])
  }
  for (const [outlet, items] of outlets) site[`/${slug(outlet)}/feed`] = withTag(feedOf(outlet, items))
  const feeds = [...outlets.keys()].map(
    (outlet) =>
      `<outline type="rss" text="${escapeMarkup(outlet)}" xmlUrl="${farm.at(host, `/${slug(outlet)}/feed`)}"/>`
  )
  site['/feeds.opml'] = `<?xml version="1.0"?><opml version="2.0"><body>${feeds.join('')}</body></opml>`
  farm.plant(host, site)
  return farm.at(host, '/feeds.opml')
}

function* listReports(library: string): Generator<{ folder: string; report: LibraryReport }> {
  for (const entry of readdirSync(library, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const folder = join(library, entry.name)
    const lines = readFileSync(join(folder, 'manifest.jsonl'), 'utf8').trim().split('\n')
    for (const line of lines) yield { folder, report: JSON.parse(line) as LibraryReport }
  }
}

function pageOf({ path, outlet, published, title }: LibraryReport, body: string): string {
  if (path.endsWith('.html')) return body
  const paragraphs = body.split(/\n\s*\n/).map((words) => `<p>${escapeMarkup(words.trim())}</p>`)
  const dated =
    published === undefined ? '' : `<meta property="article:published_time" content="${published}">`
  const heading = title === undefined ? '' : `<h1>${escapeMarkup(title)}</h1>`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeMarkup(title ?? outlet)}</title>
<meta property="og:site_name" content="${escapeMarkup(outlet)}">${dated}</head><body><article>${heading}${paragraphs.join('\n')}</article></body></html>`
}

function itemOf({ title, published }: LibraryReport, address: string): string {
  const named = title === undefined ? '' : `<title>${escapeMarkup(title)}</title>`
  const dated = published === undefined ? '' : `<pubDate>${new Date(published).toUTCString()}</pubDate>`
  return `<item>${named}<link>${address}</link>${dated}</item>`
}

function feedOf(outlet: string, items: readonly string[]): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${escapeMarkup(outlet)}</title>${items.join('')}</channel></rss>`
}

function slug(outlet: string): string {
  return outlet.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

function escapeMarkup(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
