/**
 * Odd pages: the ways in which pages state their title, day and authors, by the specifications (schema.org, Open Graph, Dublin
 * Core, HTML, microformats) and by common habit, and the things beside them that are none. All is invented.
 */

export interface OddPage {
  readonly name: string
  readonly html: string
  readonly url?: string
  /** A day, or a time with its zone; `null` where the page states none. */
  readonly published?: string | null
  /** When it was changed. */
  readonly modified?: string | null
  readonly section?: string | null
  readonly title?: string | null
  readonly bylines?: readonly string[]
}

const TEXT = [
  'The harbour board of Ostrin voted on Tuesday to close the northern quay until the spring, the mayor told reporters in the town hall.',
  'The decision, which was expected for weeks, leaves some forty boats without a berth, according to the harbour master and the fishing union.',
  'A spokeswoman for the board said that the wall had been found unsafe and that repairs would begin as soon as the weather allowed them.'
]

interface Parts {
  readonly head?: string
  readonly above?: string
  readonly below?: string
  readonly title?: string
  readonly h1?: string
}

function page({
  head = '',
  above = '',
  below = '',
  title = 'Ostrin closes quay',
  h1 = '<h1>Ostrin closes quay</h1>'
}: Parts): string {
  const paragraphs = TEXT.map((words) => `<p>${words}</p>`).join('\n')
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><nav><a href="/">Home</a><a href="/coast">Coast</a></nav>
<main><article>${h1}${above}${paragraphs}${below}</article></main><footer><p>© 2019 Halyard</p></footer></body></html>`
}

const ld = (...things: readonly unknown[]): string =>
  things.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join('')
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`
const property = (name: string, content: string): string => `<meta property="${name}" content="${content}">`

const dated = (name: string, parts: Parts, published: string | null, url?: string): OddPage => ({
  name,
  html: page(parts),
  published,
  ...(url === undefined ? {} : { url })
})
const titled = (name: string, parts: Parts, title: string | null): OddPage => ({
  name,
  html: page(parts),
  title
})
const signed = (name: string, parts: Parts, bylines: readonly string[]): OddPage => ({
  name,
  html: page(parts),
  bylines
})

const NEWS = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Ostrin closes quay' }
const TIME = '2024-03-12T08:30:00+01:00'

const DATES: readonly OddPage[] = [
  dated('Open Graph', { head: property('article:published_time', TIME) }, TIME),
  dated('JSON-LD', { head: ld({ ...NEWS, datePublished: TIME }) }, TIME),
  dated(
    'JSON-LD in a graph',
    {
      head: ld({
        '@graph': [
          { '@type': 'WebSite', name: 'Halyard' },
          { ...NEWS, datePublished: TIME }
        ]
      })
    },
    TIME
  ),
  dated(
    'JSON-LD in a list',
    { head: ld([{ '@type': 'BreadcrumbList' }, { ...NEWS, datePublished: TIME }]) },
    TIME
  ),
  dated(
    'JSON-LD with several types',
    { head: ld({ ...NEWS, '@type': ['NewsArticle', 'Thing'], datePublished: TIME }) },
    TIME
  ),
  dated(
    'JSON-LD with types as addresses',
    { head: ld({ ...NEWS, '@type': 'http://schema.org/NewsArticle', datePublished: TIME }) },
    TIME
  ),
  dated(
    'JSON-LD of the page only',
    { head: ld({ '@context': 'https://schema.org', '@type': 'WebPage', datePublished: TIME }) },
    TIME
  ),
  dated(
    'JSON-LD that is broken, meta that is not',
    {
      head: `<script type="application/ld+json">{"@type":"NewsArticle",}</script>${property('article:published_time', TIME)}`
    },
    TIME
  ),
  dated(
    'JSON-LD that says when it was changed, only',
    { head: ld({ ...NEWS, dateModified: '2024-03-13' }) },
    null
  ),
  dated(
    'Open Graph that says when it was changed, only',
    { head: property('article:modified_time', '2024-03-13T08:30:00Z') },
    null
  ),
  dated('meta date', { head: meta('date', '2024-03-12') }, '2024-03-12'),
  dated('Dublin Core', { head: meta('DC.date.issued', '2024-03-12') }, '2024-03-12'),
  dated('Dublin Core terms', { head: meta('dcterms.created', '2024-03-12') }, '2024-03-12'),
  dated('pubdate', { head: meta('pubdate', '2024-03-12T08:30:00Z') }, '2024-03-12T08:30:00Z'),
  dated(
    'publish-date in words',
    { head: meta('publish-date', 'Tue, 12 Mar 2024 08:30:00 GMT') },
    '2024-03-12T08:30:00Z'
  ),
  dated(
    'a counting service',
    { head: meta('parsely-pub-date', '2024-03-12T08:30:00Z') },
    '2024-03-12T08:30:00Z'
  ),
  dated('a mailing service', { head: meta('sailthru.date', '2024-03-12') }, '2024-03-12'),
  dated(
    'microdata in the head',
    { head: '<meta itemprop="datePublished" content="2024-03-12">' },
    '2024-03-12'
  ),
  dated(
    'microdata in the body',
    { above: '<meta itemprop="datePublished" content="2024-03-12">' },
    '2024-03-12'
  ),
  dated(
    'microdata on a time',
    { above: `<time itemprop="datePublished" datetime="${TIME}">12 March</time>` },
    TIME
  ),
  dated(
    'microdata on a span',
    { above: '<span itemprop="datePublished" content="2024-03-12">yesterday</span>' },
    '2024-03-12'
  ),
  dated('a time', { above: `<p><time datetime="${TIME}">12 March 2024</time></p>` }, TIME),
  dated(
    'a time with pubdate',
    { above: `<time pubdate datetime="2024-03-12">12 March</time>` },
    '2024-03-12'
  ),
  dated('a time in words only', { above: '<p><time>12 March 2024</time></p>' }, '2024-03-12'),
  dated(
    'a time of the change before the time of publication',
    {
      above:
        '<p>Updated <time class="updated" datetime="2024-03-13T10:00:00Z">13 March</time></p><p>Published <time class="published" datetime="2024-03-12T08:30:00Z">12 March</time></p>'
    },
    '2024-03-12T08:30:00Z'
  ),
  dated(
    'a microformat',
    { above: '<abbr class="published" title="2024-03-12T08:30:00Z">Tuesday</abbr>' },
    '2024-03-12T08:30:00Z'
  ),
  dated('a line', { above: '<p class="date">12 March 2024</p>' }, '2024-03-12'),
  dated('a line with its label', { above: '<p>Published: 12 March 2024, 08:30</p>' }, '2024-03-12T08:30'),
  dated(
    'a line with its weekday',
    { above: '<div class="meta">Tuesday, March 12, 2024</div>' },
    '2024-03-12'
  ),
  dated(
    'a line with a clock and a zone',
    { above: '<p class="timestamp">Tue 12 Mar 2024 08.30 GMT</p>' },
    '2024-03-12T08:30Z'
  ),
  dated(
    'a line with the clock of half a day',
    { above: '<p class="timestamp">March 12, 2024 at 8:30 a.m. EDT</p>' },
    '2024-03-12T08:30-04:00'
  ),
  dated(
    'a line beside the author',
    { above: '<p class="meta"><span class="author">By Ana Ruiz</span> | <span>March 12, 2024</span></p>' },
    '2024-03-12'
  ),
  dated('its address', {}, '2024-03-12', 'https://halyard.example/2024/03/12/ostrin-closes-quay'),
  dated('its address without slashes', {}, '2024-03-12', 'https://halyard.example/news/20240312/ostrin'),
  dated(
    'late in the evening, far in the west',
    { head: ld({ ...NEWS, datePublished: '2024-03-12T23:30:00-08:00' }) },
    '2024-03-12T23:30:00-08:00'
  ),
  dated(
    'early in the morning, far in the east',
    { head: property('article:published_time', '2024-03-12T00:30:00+13:00') },
    '2024-03-12T00:30:00+13:00'
  ),
  dated('a day that nobody can order', { above: '<p class="date">04/05/2024</p>' }, null),
  dated('hours ago', { above: '<p class="date">2 hours ago</p>' }, null),
  dated('no day at all', {}, null),
  dated(
    'the day of a reader’s comment only',
    { below: '<section class="comments"><p>Nice. <time datetime="2024-03-15">15 March</time></p></section>' },
    null
  ),
  dated(
    'the day of another report only',
    {
      below:
        '<aside class="related"><a href="/x">Dam held <time datetime="2023-01-01">1 Jan</time></a></aside>'
    },
    null
  ),
  dated(
    'when the file was changed only',
    { head: '<meta http-equiv="last-modified" content="2024-03-13">' },
    null
  ),
  dated(
    'a teaser above with another day',
    {
      head: property('article:published_time', TIME),
      above: '<div class="teaser"><time datetime="2023-01-01">1 Jan 2023</time></div>'
    },
    TIME
  )
]

const TITLES: readonly OddPage[] = [
  titled(
    'a heading that the page’s title repeats',
    { title: 'Ostrin closes quay | Halyard' },
    'Ostrin closes quay'
  ),
  titled('no heading, a bar', { title: 'Ostrin closes quay | Halyard', h1: '' }, 'Ostrin closes quay'),
  titled(
    'no heading, a dash before a known name',
    { title: 'Ostrin closes quay - Halyard', h1: '', head: property('og:site_name', 'Halyard') },
    'Ostrin closes quay'
  ),
  titled(
    'the name in front',
    { title: 'Halyard | Ostrin closes quay', h1: '', head: property('og:site_name', 'Halyard') },
    'Ostrin closes quay'
  ),
  titled(
    'Open Graph',
    { title: 'Halyard', h1: '', head: property('og:title', 'Ostrin closes quay') },
    'Ostrin closes quay'
  ),
  titled(
    'Open Graph with the name',
    {
      title: 'Halyard',
      h1: '',
      head: property('og:title', 'Ostrin closes quay | Halyard') + property('og:site_name', 'Halyard')
    },
    'Ostrin closes quay'
  ),
  titled(
    'Twitter',
    { title: '', h1: '', head: meta('twitter:title', 'Ostrin closes quay') },
    'Ostrin closes quay'
  ),
  titled('JSON-LD', { title: 'Halyard', h1: '', head: ld(NEWS) }, 'Ostrin closes quay'),
  titled(
    'a heading that is the outlet’s name',
    {
      h1: '<h1>Halyard</h1><h2>Ostrin closes quay</h2>',
      title: 'Ostrin closes quay - Halyard',
      head: property('og:site_name', 'Halyard')
    },
    'Ostrin closes quay'
  ),
  titled(
    'two headings',
    { h1: '<h1>Coast</h1><h1>Ostrin closes quay</h1>', title: 'Ostrin closes quay | Halyard' },
    'Ostrin closes quay'
  ),
  titled(
    'a heading longer than the title',
    {
      h1: '<h1>Ostrin closes northern quay until spring after wall is found unsafe</h1>',
      title: 'Ostrin closes quay | Halyard',
      head: property('og:title', 'Ostrin closes northern quay until spring after wall is found unsafe')
    },
    'Ostrin closes northern quay until spring after wall is found unsafe'
  ),
  titled(
    'dashes inside',
    {
      title: 'Quay closed - and the pier - until spring | Halyard',
      h1: '<h1>Quay closed - and the pier - until spring</h1>'
    },
    'Quay closed - and the pier - until spring'
  ),
  titled('a colon inside', { title: 'Ostrin: quay closed | Halyard', h1: '' }, 'Ostrin: quay closed'),
  titled(
    'entities',
    { title: 'Mill &amp; quay &#8211; closed', h1: '<h1>Mill &amp; quay &#8211; closed</h1>' },
    'Mill & quay – closed'
  ),
  titled(
    'markup inside',
    { h1: '<h1><span>Ostrin</span>\n <em>closes</em> quay</h1>' },
    'Ostrin closes quay'
  ),
  titled('a heading alone', { title: '' }, 'Ostrin closes quay')
]

const BYLINES: readonly OddPage[] = [
  signed('meta', { head: meta('author', 'Ana Ruiz') }, ['Ana Ruiz']),
  signed(
    'JSON-LD',
    {
      head: ld({
        ...NEWS,
        author: [
          { '@type': 'Person', name: 'Ana Ruiz' },
          { '@type': 'Person', name: 'Oto Brandt' }
        ]
      })
    },
    ['Ana Ruiz', 'Oto Brandt']
  ),
  signed('JSON-LD in one string', { head: ld({ ...NEWS, author: 'Ana Ruiz and Oto Brandt' }) }, [
    'Ana Ruiz',
    'Oto Brandt'
  ]),
  signed('a link to the author', { above: '<a rel="author" href="/ana">Ana Ruiz</a>' }, ['Ana Ruiz']),
  signed('a line', { above: '<p class="byline">By Ana Ruiz and Oto Brandt</p>' }, ['Ana Ruiz', 'Oto Brandt']),
  signed('a line with a place', { above: '<p class="byline">By Ana Ruiz in Ostrin</p>' }, ['Ana Ruiz']),
  signed('a line without a mark', { above: '<p>By Ana Ruiz</p>' }, ['Ana Ruiz']),
  signed(
    'microdata',
    { above: '<span itemprop="author" itemscope><span itemprop="name">Ana Ruiz</span></span>' },
    ['Ana Ruiz']
  ),
  signed('the outlet', { head: ld({ ...NEWS, author: { '@type': 'Organization', name: 'Halyard' } }) }, []),
  signed(
    'the outlet as a person',
    {
      head:
        ld({ ...NEWS, author: { '@type': 'Person', name: 'Halyard' } }) + property('og:site_name', 'Halyard')
    },
    []
  ),
  signed('a desk', { head: meta('author', 'Staff reporters') }, []),
  signed('an address', { head: property('article:author', 'https://social.example/halyard') }, []),
  signed('an account', { head: meta('author', '@halyardnews') }, []),
  signed('a mailbox', { head: meta('author', 'desk@halyard.example') }, []),
  signed('nobody', {}, []),
  signed(
    'a reader who comments',
    { below: '<section class="comments"><p><span class="author-name">Jon Reader</span> Nice.</p></section>' },
    []
  ),
  signed(
    'the author of another report',
    { below: '<aside class="related"><p class="byline">By Mira Tolland</p></aside>' },
    []
  ),
  signed(
    'who took the picture',
    { above: '<figure><img src="x.jpg"><figcaption>Photograph: Mira Tolland</figcaption></figure>' },
    []
  ),
  signed('who is quoted', { above: '<blockquote>“We had no choice,” said Mira Tolland.</blockquote>' }, [])
]

const CHANGES: readonly OddPage[] = [
  {
    name: 'JSON-LD',
    html: page({ head: ld({ ...NEWS, datePublished: TIME, dateModified: '2024-03-13T10:00:00+01:00' }) }),
    modified: '2024-03-13T10:00:00+01:00'
  },
  {
    name: 'Open Graph',
    html: page({ head: property('article:modified_time', '2024-03-13T10:00:00Z') }),
    modified: '2024-03-13T10:00:00Z'
  },
  {
    name: 'a time',
    html: page({ above: '<time class="updated" datetime="2024-03-13">13 March</time>' }),
    modified: '2024-03-13'
  },
  {
    name: 'the time of publication again',
    html: page({ head: ld({ ...NEWS, datePublished: TIME, dateModified: TIME }) }),
    modified: null
  },
  { name: 'nothing', html: page({}), modified: null }
]

const SECTIONS: readonly OddPage[] = [
  {
    name: 'JSON-LD',
    html: page({ head: ld({ ...NEWS, articleSection: ['Coast', 'Ports'] }) }),
    section: 'Coast'
  },
  { name: 'Open Graph', html: page({ head: property('article:section', 'Coast') }), section: 'Coast' },
  {
    name: 'the outlet',
    html: page({ head: property('article:section', 'Halyard') + property('og:site_name', 'Halyard') }),
    section: null
  },
  { name: 'nothing', html: page({}), section: null }
]

export const ODD_PAGES: readonly OddPage[] = [...CHANGES, ...SECTIONS, ...DATES, ...TITLES, ...BYLINES]
