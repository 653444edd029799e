import { expect, test } from 'vitest'
import { findFeeds } from './find-feeds.js'

const AT = 'https://news.halyard.example/coast/'
const draw = (html: string) =>
  findFeeds(html, AT).map(({ address, title }) => `${address} ${title ?? ''}`.trim())

const cases: readonly (readonly [because: string, html: string, feeds: readonly string[]])[] = [
  [
    'the feeds of the head',
    '<link rel="alternate" type="application/rss+xml" title="News" href="/feed"><link rel=alternate type=application/atom+xml href="atom.xml">',
    ['https://news.halyard.example/feed News', 'https://news.halyard.example/coast/atom.xml']
  ],
  [
    'comments last',
    '<link rel="alternate" type="application/rss+xml" title="Halyard » Comments Feed" href="/comments/feed"><link rel="alternate" type="application/rss+xml" href="/feed">',
    [
      'https://news.halyard.example/feed',
      'https://news.halyard.example/comments/feed Halyard » Comments Feed'
    ]
  ],
  [
    'JSON Feed',
    '<LINK REL="Alternate" TYPE="application/feed+json" HREF="/feed.json">',
    ['https://news.halyard.example/feed.json']
  ],
  [
    'the base of the page',
    '<base href="https://cdn.halyard.example/x/"><link rel="alternate" type="application/rss+xml" href="y">',
    ['https://cdn.halyard.example/x/y']
  ],
  [
    'an alternate that is no feed',
    '<link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="text/html" href="/m">',
    []
  ],
  [
    'links of the body where the head has none',
    '<a href="/about">About</a><a href="/news/rss.xml">RSS</a><a href="https://other.example/feed">Other</a>',
    ['https://news.halyard.example/news/rss.xml']
  ],
  [
    'links of the body are left out where the head has some',
    '<link rel="alternate" type="application/rss+xml" href="/feed"><a href="/rss.xml">x</a>',
    ['https://news.halyard.example/feed']
  ],
  [
    'words that only sound like feeds',
    '<a href="/feedback">Feedback</a><a href="/atomic-age">x</a><a href="/fish/rssing">y</a>',
    []
  ],
  ['a broken page', '<<link rel=alternate type="application/rss+xml" href="http://[">', []]
]

test('a page made to take long does not', () => {
  expect(draw(`<a href="${'/feed'.repeat(200_000)}?">x</a>${'<a href='.repeat(100_000)}`)).toEqual([])
})

for (const [because, html, feeds] of cases) test(`finds ${because}`, () => expect(draw(html)).toEqual(feeds))
