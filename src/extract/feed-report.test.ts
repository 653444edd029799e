import { expect, test } from 'vitest'
import type { Capture, FeedSaid } from '../article/index.js'
import { extract } from './extract.js'

const PARAGRAPH =
  'The council of Selm voted on Tuesday to close the northern quay until the spring, the mayor said.'

function read(body: string, feed: FeedSaid, given: Capture['given'] = {}) {
  const extracted = extract({ place: 'feed.xml, item 1', kind: 'html', body, given, feed })
  if (extracted.kind === 'problem') throw new Error(extracted.problem.what)
  const { text, read, title, outlet, published, publishedFrom, bylines } = extracted.article
  return { text, read, title, outlet, published, publishedFrom, bylines }
}

const SAID = {
  title: 'Quay closed',
  published: 'Tue, 12 Mar 2024 08:30:00 +0100',
  outlet: 'Halyard',
  authors: ['Ana Ruiz', 'Halyard staff']
} as const

test('the whole report that a feed carries is read as it stands, with what the feed says of it', () => {
  const html = `<h2>What the council said</h2><p>${PARAGRAPH}</p><ul><li>One pier stays open.</li></ul><p>The post <a href="/a">Quay closed</a> appeared first on <a href="/">Halyard</a>.</p>`
  expect(read(html, { body: 'whole', ...SAID })).toEqual({
    text: `What the council said\n\n${PARAGRAPH}\n\nOne pier stays open.`,
    read: 'full',
    title: 'Quay closed',
    outlet: 'Halyard',
    published: '2024-03-12T08:30:00+01:00',
    publishedFrom: 'feed',
    bylines: ['Ana Ruiz']
  })
})

test('a summary is a part of the report; a title alone is none of it', () => {
  expect(read(`<p>${PARAGRAPH}</p>`, { body: 'excerpt', ...SAID })).toMatchObject({
    text: PARAGRAPH,
    read: 'part'
  })
  expect(read('', { body: 'excerpt', ...SAID })).toMatchObject({
    text: '',
    read: 'none',
    title: 'Quay closed'
  })
})

test('what a page says of itself is surer than what its feed says', () => {
  const page = `<html><head><title>Quay shut</title><meta property="og:title" content="Northern quay shut"><meta property="og:site_name" content="Ferry Post"><meta property="article:published_time" content="2024-03-11T22:00:00-05:00"></head><body><article><h1>Northern quay shut</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH.replace('Selm', 'Farbank')}</p></article></body></html>`
  expect(read(page, { body: 'page', ...SAID })).toMatchObject({
    title: 'Northern quay shut',
    outlet: 'Ferry Post',
    published: '2024-03-11T22:00:00-05:00',
    publishedFrom: 'page',
    bylines: ['Ana Ruiz']
  })
})

test('what was given is surest', () => {
  const given = { title: 'Given', outlet: 'Given outlet', published: '2024-01-01' }
  expect(read(`<p>${PARAGRAPH}</p>`, { body: 'whole', ...SAID }, given)).toMatchObject({
    ...given,
    publishedFrom: 'given'
  })
})
