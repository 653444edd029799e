import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ODD_FEEDS } from '../../../test/farm/odd-feeds.js'
import type { FeedItem, FeedReading } from './feed.js'
import { isWhole } from './is-whole.js'
import { plainWords } from './plain-words.js'
import { readFeed } from './read-feed.js'

/** A line for each item: title, address, words, and what else it has. */
function drawFeed(reading: FeedReading): string {
  if (reading.kind === 'unreadable') return `error: ${reading.error}`
  return reading.feed.items.map(drawItem).join('\n')
}

function drawItem(item: FeedItem): string {
  const { title = '-', address = '', content = '', published, updated, authors, outlet, sections } = item
  return [
    `${title} <${address}> ${plainWords(content)}`.trim(),
    ...(published === undefined ? [] : [published]),
    ...(updated === undefined ? [] : [`changed ${updated}`]),
    ...(authors.length === 0 ? [] : [authors.join(', ')]),
    ...(outlet === undefined ? [] : [`of ${outlet}`]),
    ...(sections.length === 0 ? [] : [`in ${sections.join(', ')}`])
  ].join(' | ')
}

describe('an odd feed gives its reports or a typed error', () => {
  for (const { name, body, charset, drawn } of ODD_FEEDS) {
    test(name, () => {
      const reading = readFeed(Buffer.from(body as string), {
        address: 'https://halyard.example/feed',
        charset
      })
      expect(drawFeed(reading)).toBe(drawn)
    })
  }

  test('there are at least 120 of them, each with a name of its own', () => {
    expect(new Set(ODD_FEEDS.map(({ name }) => name)).size).toBe(ODD_FEEDS.length)
    expect(ODD_FEEDS.length).toBeGreaterThanOrEqual(120)
  })
})

test('a feed cut or changed anywhere still gives a feed or a typed error', () => {
  const feeds = ODD_FEEDS.map(({ body }) => Buffer.from(body as string)).filter((body) => body.length < 4000)
  fc.assert(
    fc.property(
      fc.constantFrom(...feeds),
      fc.nat(4000),
      fc.uint8Array({ maxLength: 8 }),
      (body, at, junk) => {
        const changed = Buffer.concat([body.subarray(0, at), junk, body.subarray(at + junk.length)])
        const cut = body.subarray(0, at)
        for (const bytes of [changed, cut])
          expect(['feed', 'unreadable']).toContain(readFeed(bytes, { address: '' }).kind)
      }
    )
  )
})

test('a feed made to take long does not', () => {
  const bodies = [
    `<rss><channel><item><description><![CDATA[${' '.repeat(2000)}${'<p '.repeat(1_000_000)}]]></description></item>`,
    `<!--${'<!--'.repeat(200_000)}`,
    `<rss>${'<item>'.repeat(100_000)}`,
    `<rss>${'<a>'.repeat(300_000)}`,
    `<rss><channel><item><title>${'&amp;lt;b'.repeat(200_000)}`,
    `{"items":[${'['.repeat(200_000)}`
  ]
  for (const body of bodies)
    expect(['feed', 'unreadable']).toContain(readFeed(Buffer.from(body), { address: '' }).kind)
})

test('what a feed says of itself', () => {
  const reading = readFeed(
    Buffer.from(
      '<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Halyard &amp; Sons</title><atom:link rel="self" href="https://halyard.example/feed"/><link>https://halyard.example/</link><language>en-GB</language><ttl>45</ttl><image><title>Logo</title><link>https://x.example/</link></image></channel></rss>'
    ),
    { address: 'https://halyard.example/feed' }
  )
  expect(reading).toEqual({
    kind: 'feed',
    feed: {
      format: 'rss',
      title: 'Halyard & Sons',
      site: 'https://halyard.example/',
      language: 'en-GB',
      restSeconds: 2700,
      items: []
    }
  })
})

test('a feed may ask for a rest as a period', () => {
  const rest = (period: string, frequency: string) => {
    const reading = readFeed(
      Buffer.from(
        `<rss xmlns:s="http://purl.org/rss/1.0/modules/syndication/"><channel><s:updatePeriod> ${period} </s:updatePeriod><s:updateFrequency>${frequency}</s:updateFrequency></channel></rss>`
      ),
      { address: '' }
    )
    return reading.kind === 'feed' ? reading.feed.restSeconds : null
  }
  expect([
    rest('hourly', '1'),
    rest('daily', '4'),
    rest('yearly', '1'),
    rest('never', '1'),
    rest('hourly', '0'),
    rest('constructor', '1')
  ]).toEqual([3600, 21_600, 604_800, undefined, undefined, undefined])
})

describe('a text is taken for the whole report', () => {
  const report = `<p>${'The council of Selm voted on the quay on Tuesday evening. '.repeat(40)}</p>`
  const cases: readonly (readonly [
    because: string,
    html: string,
    element: 'content' | 'summary',
    whole: boolean
  ])[] = [
    ['a long content', report, 'content', true],
    ['a long summary', report, 'summary', true],
    ['a short content', `<p>${'The council voted. '.repeat(30)}</p>`, 'content', true],
    ['a summary of the same length is none', `<p>${'The council voted. '.repeat(30)}</p>`, 'summary', false],
    ['one sentence is none', '<p>The council voted.</p>', 'content', false],
    ['a content that ends in dots is none', `${report}<p>The mayor […]</p>`, 'content', false],
    [
      'a content that says where it goes on is none',
      `${report}<a href="/a">Continue reading <span>Quay closed</span> →</a>`,
      'content',
      false
    ],
    [
      'a trailer after the text does not count',
      `${report}<p>The post <a>Quay</a> appeared first on <a>Halyard</a>.</p>`,
      'content',
      true
    ],
    [
      'nor does it hide that the text is cut',
      `${report}<p>And so […]</p><p>The post <a>Quay</a> appeared first on <a>Halyard</a>.</p>`,
      'content',
      false
    ]
  ]
  for (const [because, html, element, whole] of cases)
    test(because, () => expect(isWhole(html, element)).toBe(whole))
})
