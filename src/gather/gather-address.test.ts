import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Farm, startFarm } from '../../test/farm/start-farm.js'
import { type Gathered, gather } from './index.js'

const PAGE = '<!doctype html><title>Quay</title><p>The quay was closed.'
const LONG = `<p>${'The council of Selm voted on the quay on Tuesday evening. '.repeat(20)}</p>`

let farm: Farm
beforeAll(async () => {
  farm = await startFarm()
})
afterAll(() => farm.close())
beforeEach(() => {
  farm.plant('halyard.farm', {
    '/robots.txt': 'user-agent: *\ndisallow: /closed/',
    '/page': PAGE,
    '/closed/3': PAGE,
    '/feed': `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Halyard</title>
      <item><title>One</title><link>${farm.at('halyard.farm', '/page?utm_source=rss')}</link><description>Short.</description></item>
      <item><title>Two</title><link>${farm.at('halyard.farm', '/2')}</link><content:encoded><![CDATA[${LONG}]]></content:encoded></item>
      <item><title>Three</title><link>${farm.at('halyard.farm', '/closed/3')}</link><description>Not for all.</description></item>
      <item><title>Four</title><description>No page.</description></item></channel></rss>`,
    '/list': `<opml><body><outline xmlUrl="${farm.at('halyard.farm', '/feed')}"/><outline xmlUrl="${farm.at('halyard.farm', '/gone')}"/></body></opml>`,
    '/picture': { fields: { 'content-type': 'image/png' }, body: 'PNG' }
  })
})

async function draw(path: string): Promise<string[]> {
  const network = { privateHosts: ['*'], resolve: farm.resolve, gapSeconds: 0 }
  const drawn: string[] = []
  for await (const one of gather([farm.at('halyard.farm', path)], { network })) drawn.push(drawOne(one))
  return drawn
}

function drawOne(gathered: Gathered): string {
  const short = (words = '') =>
    words.replace(`http://halyard.farm:${farm.port}`, '').replace(`:${farm.port}`, '')
  if (gathered.kind === 'problem')
    return `! ${short(gathered.problem.where)}: ${short(gathered.problem.what)}`
  const { kind, body, given, feed } = gathered.capture
  const words = Buffer.from(body as string)
    .toString()
    .slice(0, 20)
  return [kind, short(given.url), JSON.stringify(words), feed?.body, feed?.title, short(feed?.why)]
    .filter(Boolean)
    .join(' ')
}

const ITEMS = [
  'html /page "<!doctype html><titl" page One',
  'html /2 "<p>The council of Se" whole Two',
  'html /closed/3 "Not for all." excerpt Three robots.txt of halyard.farm does not allow it',
  'html "No page." excerpt Four'
]

test('an address may be a page', async () => {
  expect(await draw('/page')).toEqual(['html /page "<!doctype html><titl"'])
})

test('or a feed: pages are asked for where it carries summaries only', async () => {
  expect(await draw('/feed')).toEqual(ITEMS)
})

test('or a list of feeds', async () => {
  expect(await draw('/list')).toEqual([...ITEMS, '! /gone: halyard.farm answered 404 (not found)'])
})

test('or nothing that can be read', async () => {
  expect(await draw('/picture')).toEqual(['! /picture: This is no feed of a known kind'])
  expect(await draw('/gone')).toEqual(['! /gone: halyard.farm answered 404 (not found)'])
})
