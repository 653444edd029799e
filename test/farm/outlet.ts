/** An invented outlet for the farm: a feed and the pages of its reports, which tests edit as desks do. */
import type { Farm, FarmReply, Site } from './start-farm.js'

export interface FarmReport {
  readonly path: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly published?: string
  /** What the feed says of it: its first paragraph, where nothing else is said. */
  readonly summary?: string
  /** The whole report in the feed. */
  readonly isWhole?: boolean
  /** What the page answers instead. */
  readonly reply?: FarmReply
}

const PARAGRAPHS = [
  'The harbour board of Ostrin voted on Tuesday to close the northern quay until the spring, the mayor told reporters.',
  '“We had no choice,” said Mira Tolland, the mayor, who had promised in January that the quay would stay open to all.',
  'Some 40 boats will have to find another berth, according to the harbour master, Oto Brandt, who called the vote “a mistake”.'
]

/** A report with a number: its page is "/a/NUMBER". */
export function makeReport(number: number, fields: Partial<FarmReport> = {}): FarmReport {
  return {
    path: `/a/${number}`,
    title: `Ostrin closes quay ${number}`,
    paragraphs: PARAGRAPHS.map((words) => words.replace('northern quay', `northern quay ${number}`)),
    published: 'Tue, 12 Mar 2024 08:30:00 +0100',
    ...fields
  }
}

/** Puts an outlet on the farm, or its next edition in place of the last. */
export function plantOutlet(farm: Farm, host: string, reports: readonly FarmReport[], more: Site = {}): void {
  const pages = Object.fromEntries(
    reports.map((report) => [report.path, report.reply ?? pageOf(host, report)])
  )
  const feed = feedOf(farm, host, reports)
  farm.plant(host, {
    '/': `<!doctype html><title>${host}</title><link rel="alternate" type="application/rss+xml" href="/feed"><p>News`,
    '/feed': withTag(feed),
    ...pages,
    ...more
  })
}

export function feedOf(farm: Farm, host: string, reports: readonly FarmReport[]): string {
  const items = reports.map((report) => {
    const { path, title, paragraphs, published, summary, isWhole } = report
    const content = isWhole
      ? `<content:encoded><![CDATA[${paragraphs.map((words) => `<p>${words}</p>`).join('')}]]></content:encoded>`
      : ''
    return `<item><title>${title}</title><link>${farm.at(host, path)}?utm_source=rss</link><pubDate>${published}</pubDate><description>${summary ?? paragraphs[0]}</description>${content}</item>`
  })
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${host}</title><link>${farm.at(host, '/')}</link>${items.join('')}</channel></rss>`
}

/** A reply that is only sent when it has changed. */
export function withTag(body: string): Site[string] {
  const tag = `"${Buffer.from(body).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7)}"`
  return (request) =>
    request.headers['if-none-match'] === tag ? { status: 304 } : { fields: { etag: tag }, body }
}

function pageOf(host: string, { title, paragraphs, published }: FarmReport): Site[string] {
  return withTag(
    `<!doctype html><html lang="en"><head><title>${title} | ${host}</title><meta property="og:site_name" content="${host}">
    <meta property="article:published_time" content="${new Date(published ?? 0).toISOString()}"></head><body>
    <nav><a href="/">Home</a><a href="/world">World</a></nav><article><h1>${title}</h1>
    ${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article><footer><p>Sign up for our newsletter</p></footer></body></html>`
  )
}
