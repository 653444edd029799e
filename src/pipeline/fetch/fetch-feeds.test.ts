import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { feedOf, makeReport, plantOutlet } from '../../../test/farm/outlet.js'
import { type Farm, startFarm } from '../../../test/farm/start-farm.js'
import type { HttpSettings } from '../../gather/index.js'
import { openStore, type Store } from '../../store/index.js'
import { collateStore, fetchFeeds, subscribe } from '../index.js'

const HOUR = 3_600_000

let farm: Farm
let folder: string
let store: Store
let now: number

beforeAll(async () => {
  farm = await startFarm()
})
afterAll(() => farm.close())
beforeEach(() => {
  now = Date.parse('2024-03-12T12:00:00Z')
  folder = mkdtempSync(join(tmpdir(), 'collate-fetch-'))
  store = openStore(folder, { now: () => new Date(now) })
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Waiting takes no time: the clock is moved instead. */
function network() {
  const sleep = async (milliseconds: number) => {
    now += milliseconds
  }
  return {
    privateHosts: ['*'],
    resolve: farm.resolve,
    silenceSeconds: 30,
    random: () => 0.5,
    clock: { now: () => now, sleep }
  }
}

const short = (words: string) =>
  words.replaceAll(`:${farm.port}`, '').replaceAll('http://', '').replaceAll('halyard.farm', '')

async function add(path: string, host = 'halyard.farm'): Promise<string[]> {
  const drawn: string[] = []
  for await (const outcome of subscribe(store, farm.at(host, path), { network: network() })) {
    if (outcome.kind === 'problem') drawn.push(`! ${short(outcome.problem.what)}`)
    else if (outcome.kind === 'page') drawn.push(`page ${short(outcome.address)}`)
    else drawn.push(`${outcome.kind} ${short(outcome.address)} ${outcome.reports ?? '-'}`)
  }
  return drawn
}

/** A line for each outcome, sorted: pages of several hosts come as they come. */
async function fetch(isEager = false, settings: Partial<HttpSettings> = {}): Promise<string[]> {
  const drawn: string[] = []
  const options = { network: { ...network(), ...settings }, isEager, workers: 0 }
  for await (const outcome of fetchFeeds(store, options)) {
    if (outcome.kind === 'problem') drawn.push(`! ${short(outcome.problem.what)}`)
    else if (outcome.kind === 'feed') drawn.push(`feed +${outcome.added} ~${outcome.changed}`)
    else if (outcome.kind === 'unchanged' || outcome.kind === 'postponed') drawn.push(outcome.kind)
    else if (outcome.kind === 'failed') drawn.push(`failed: ${short(outcome.reason)}`)
    else drawn.push(`${outcome.kind} ${short(outcome.place)}`)
  }
  return drawn.sort()
}

const article = (path: string) => {
  const entry = store.articles().find(({ id }) => store.article(id)?.url === farm.at('halyard.farm', path))
  return entry === undefined ? null : store.article(entry.id)
}

describe('a feed', () => {
  test('is added with what it tells of now; its pages come with the next fetch', async () => {
    plantOutlet(farm, 'halyard.farm', [makeReport(1), makeReport(2)])
    expect(await add('/feed')).toEqual(['subscribed /feed 2'])
    expect(await add('/feed')).toEqual(['known /feed -'])
    expect(await fetch()).toEqual(['stored /a/1', 'stored /a/2'])
    expect(article('/a/1')).toMatchObject({
      title: 'Ostrin closes quay 1',
      outlet: 'halyard.farm',
      read: 'full'
    })
    expect(await fetch()).toEqual([])
  })

  test('is asked again when its time has come, and only for what has changed', async () => {
    plantOutlet(farm, 'halyard.farm', [makeReport(1)])
    await add('/feed')
    await fetch()
    now += 30 * HOUR
    expect(await fetch()).toEqual(['unchanged'])
    plantOutlet(farm, 'halyard.farm', [makeReport(2), makeReport(1)])
    now += 30 * HOUR
    const pages = farm.countOf('halyard.farm', '/a/2')
    expect(await fetch()).toContain('stored /a/2')
    expect(farm.countOf('halyard.farm', '/a/2')).toBe(pages + 1)
  })

  test('that carries whole reports is not followed to its pages', async () => {
    plantOutlet(farm, 'halyard.farm', [
      makeReport(3, { isWhole: true, paragraphs: Array<string>(9).fill(makeReport(3).paragraphs[0]) })
    ])
    await add('/feed')
    expect(await fetch()).toEqual(['stored /a/3'])
    expect(farm.countOf('halyard.farm', '/a/3')).toBe(0)
    expect(article('/a/3')).toMatchObject({
      outlet: 'halyard.farm',
      published: '2024-03-12T08:30:00+01:00',
      publishedFrom: 'feed'
    })
  })

  test('is found from the address of its site', async () => {
    plantOutlet(farm, 'halyard.farm', [makeReport(1)])
    expect(await add('/')).toEqual(['subscribed /feed 1'])
  })

  test('is found where sites commonly have theirs', async () => {
    farm.plant('usual.farm', { '/': '<p>News', '/rss.xml': feedOf(farm, 'usual.farm', []) })
    expect(await add('/', 'usual.farm')).toEqual(['subscribed usual.farm/rss.xml 0'])
  })

  test('is not subscribed to by the page of one of its reports', async () => {
    plantOutlet(farm, 'halyard.farm', [], {
      '/a/7':
        '<link rel="alternate" type="application/rss+xml" href="/feed"><meta property="og:type" content="article"><p>News'
    })
    expect(await add('/a/7')).toEqual(['page /a/7'])
    expect(store.intake.subscriptions()).toEqual([])
  })

  test('may not be there at all', async () => {
    farm.plant('halyard.farm', { '/a': '<p>News' })
    expect(await add('/a')).toEqual(['page /a'])
    expect(await add('/b')).toEqual(['!  answered 404 (not found)'])
  })

  test('may come in a list', async () => {
    const list = [1, 2, 1].map(
      (number) => `<outline xmlUrl="${farm.at(`h${number}.farm`, '/feed')}" title="H${number}"/>`
    )
    farm.plant('halyard.farm', { '/list': `<opml><body>${list.join('')}</body></opml>` })
    expect(await add('/list')).toEqual(['subscribed h1.farm/feed -', 'subscribed h2.farm/feed -'])
    expect(store.intake.subscriptions().map(({ title }) => title)).toEqual(['H1', 'H2'])
  })

  test('that fails is told, with its reason, and asked again later', async () => {
    plantOutlet(farm, 'halyard.farm', [])
    await add('/feed')
    farm.plant('halyard.farm', { '/feed': { status: 503, fields: { 'retry-after': 7200 } } })
    now += 30 * HOUR
    expect(await fetch()).toEqual(['failed:  answered 503 (overloaded or under repair)'])
    expect(store.intake.subscriptions()).toMatchObject([
      { failures: 1, failure: expect.stringContaining('503') }
    ])
    now += 1.9 * HOUR
    expect(await fetch()).toEqual([])
    farm.plant('halyard.farm', { '/feed': '<!doctype html><p>Sorry' })
    now += 0.2 * HOUR
    expect(await fetch()).toEqual(['failed: This is a page, not a feed'])
    plantOutlet(farm, 'halyard.farm', [])
    now += HOUR
    expect(await fetch()).toEqual(['unchanged'])
    expect(store.intake.subscriptions()[0].failures).toBe(0)
  })

  test('whose subscription ends while it is asked brings nothing, and the others go on', async () => {
    plantOutlet(farm, 'kite.farm', [makeReport(1)])
    plantOutlet(farm, 'halyard.farm', [])
    await add('/feed', 'kite.farm')
    await add('/feed')
    await fetch()
    plantOutlet(farm, 'kite.farm', [makeReport(2)])
    plantOutlet(farm, 'halyard.farm', [makeReport(3)])
    const address = farm.at('kite.farm', '/feed')
    const ending: HttpSettings['resolve'] = (host) => {
      if (host === 'kite.farm') store.intake.removeSubscription(address)
      return farm.resolve(host)
    }
    expect(await fetch(true, { resolve: ending })).toEqual(['feed +0 ~0', 'feed +1 ~0', 'stored /a/3'])
    expect(store.intake.subscriptions()).toHaveLength(1)
  })

  test('that cannot be taken down is told and put off, and the others go on', async () => {
    plantOutlet(farm, 'kite.farm', [])
    plantOutlet(farm, 'halyard.farm', [])
    await add('/feed', 'kite.farm')
    await add('/feed')
    plantOutlet(farm, 'kite.farm', [makeReport(1)])
    plantOutlet(farm, 'halyard.farm', [makeReport(1)])
    const keep = vi.spyOn(store.intake, 'keepFeed').mockImplementationOnce(() => {
      throw new Error('out of order')
    })
    expect(await fetch(true)).toEqual([
      expect.stringMatching(/^failed: it could not be taken down \(out of order\)$/),
      'feed +1 ~0',
      expect.stringMatching(/^stored /)
    ])
    keep.mockRestore()
  })

  test('that is gone for good is not asked any more; one that has moved is asked where it is now', async () => {
    plantOutlet(farm, 'halyard.farm', [])
    await add('/feed')
    farm.plant('halyard.farm', {
      '/feed': { status: 301, fields: { location: '/new' } },
      '/new': feedOf(farm, 'halyard.farm', [])
    })
    expect(await fetch(true)).toEqual(['feed +0 ~0'])
    expect(store.intake.subscriptions()[0].address).toBe(farm.at('halyard.farm', '/new'))
    farm.plant('halyard.farm', { '/new': { status: 410 } })
    expect(await fetch(true)).toEqual(['failed:  answered 410 (gone for good)'])
    expect(await fetch(true)).toEqual([])
  })
})

describe('a report', () => {
  const EDITED = [
    ...makeReport(1).paragraphs.slice(0, 2),
    'Some 70 boats will have to find another berth, the board said later.'
  ]

  test('that its outlet changes is a new version, and the earlier stays', async () => {
    plantOutlet(farm, 'halyard.farm', [makeReport(1)])
    await add('/feed')
    await fetch()
    plantOutlet(farm, 'halyard.farm', [makeReport(1, { paragraphs: EDITED })])
    now += 3 * HOUR
    expect(await fetch()).toContain('changed /a/1')
    const { id, text } = article('/a/1')!
    expect(text).toContain('70 boats')
    expect(store.article(id, 1)?.text).toContain('40 boats')
    expect(store.versions(id)).toHaveLength(2)
  })

  test('that its outlet changes back is what it was before', async () => {
    plantOutlet(farm, 'halyard.farm', [makeReport(1)])
    await add('/feed')
    await fetch()
    plantOutlet(farm, 'halyard.farm', [makeReport(1, { paragraphs: EDITED })])
    now += 3 * HOUR
    await fetch()
    collateStore(store)
    plantOutlet(farm, 'halyard.farm', [makeReport(1)])
    now += 13 * HOUR
    expect(await fetch()).toContain('changed /a/1')
    const { id, text } = article('/a/1')!
    expect(text).toContain('40 boats')
    expect(store.versions(id)).toHaveLength(2)
    expect(store.search('"40 boats"').map((hit) => hit.article.version)).toEqual([1])
    expect(store.search('"70 boats"')).toEqual([])
    expect(store.storiesAreStale()).toBe(true)
    plantOutlet(farm, 'halyard.farm', [makeReport(1, { paragraphs: EDITED })])
    now += 49 * HOUR
    expect(await fetch()).toContain('changed /a/1')
    expect(article('/a/1')!.text).toContain('70 boats')
  })

  test('is no new version where only white space and furniture have changed', async () => {
    plantOutlet(farm, 'halyard.farm', [makeReport(1)])
    await add('/feed')
    await fetch()
    const paragraphs = makeReport(1).paragraphs.map((words) => `  ${words.replaceAll(' ', ' \n ')}`)
    plantOutlet(farm, 'halyard.farm', [
      makeReport(1, { paragraphs: [...paragraphs, 'Sign up for our newsletter'] })
    ])
    now += 3 * HOUR
    expect(await fetch()).toContain('known /a/1')
    expect(store.versions(article('/a/1')!.id)).toHaveLength(1)
  })

  test('of which its feed says something else is asked for at once', async () => {
    plantOutlet(farm, 'halyard.farm', [makeReport(1)])
    await add('/feed')
    await fetch()
    plantOutlet(farm, 'halyard.farm', [makeReport(1, { paragraphs: EDITED, summary: 'Some 70 boats.' })])
    now += HOUR / 6
    expect(await fetch(true)).toEqual(['changed /a/1', 'feed +0 ~1'])
  })

  test('is visited three times more, and then left alone', async () => {
    plantOutlet(farm, 'halyard.farm', [makeReport(1)])
    await add('/feed')
    const before = farm.countOf('halyard.farm', '/a/1')
    for (let hours = 0; hours < 24 * 14; hours += 12) {
      await fetch()
      now += 12 * HOUR
    }
    expect(farm.countOf('halyard.farm', '/a/1') - before).toBe(4)
  })

  test('behind a wall is kept as far as its feed tells it, and in quarantine; "retry" fetches the rest', async () => {
    plantOutlet(farm, 'halyard.farm', [makeReport(1, { reply: { status: 402 } })])
    await add('/feed')
    expect(await fetch()).toEqual([
      '! A report could not be read:  answered 402 (payment is asked for)',
      'stored /a/1'
    ])
    const part = article('/a/1')!
    expect(part).toMatchObject({ read: 'part', text: makeReport(1).paragraphs[0] })
    expect(part.notes[0].reason).toContain('payment is asked for')
    expect(store.intake.quarantined()).toMatchObject([
      { stage: 'gather', isKeptInPart: true, title: 'Ostrin closes quay 1' }
    ])

    plantOutlet(farm, 'halyard.farm', [makeReport(1)])
    expect(store.intake.retry()).toBe(1)
    expect(await fetch()).toEqual(['changed /a/1'])
    expect(store.article(part.id)?.read).toBe('full')
    expect(store.intake.quarantined()).toEqual([])
  })

  test('that fails for a while is asked for again; after five times it goes to quarantine', async () => {
    plantOutlet(farm, 'halyard.farm', [makeReport(1, { reply: { status: 500 } })])
    await add('/feed')
    for (let attempt = 1; attempt < 5; attempt += 1) {
      expect(await fetch()).not.toContain('stored /a/1')
      now += 24 * HOUR
    }
    expect(store.intake.quarantined()).toEqual([])
    expect(await fetch()).toContain('stored /a/1')
    expect(store.intake.quarantined()).toMatchObject([
      { stage: 'gather', reason: expect.stringContaining('5 times in a row') }
    ])
  })

  test('that cannot be read is in quarantine with its stage, and stays there through a retry', async () => {
    plantOutlet(farm, 'halyard.farm', [makeReport(1, { reply: { body: '<html><body></body></html>' } })])
    farm.plant('halyard.farm', {
      '/feed': `<rss><channel><item><link>${farm.at('halyard.farm', '/a/1')}</link></item></channel></rss>`,
      '/a/1': '<html></html>'
    })
    await add('/feed')
    expect(await fetch()).toEqual(['! No main text was found on the page'])
    for (const _ of [1, 2]) {
      expect(store.intake.quarantined()).toMatchObject([
        { stage: 'extract', reason: 'No main text was found on the page' }
      ])
      store.intake.retry()
      expect(await fetch()).toEqual(['! No main text was found on the page'])
    }
    expect(farm.countOf('halyard.farm', '/a/1')).toBeGreaterThan(0)
  })

  test('is asked for as robots.txt of its host allows, which is asked for once a day', async () => {
    const more = { '/robots.txt': 'user-agent: collate\ndisallow: /a/2' }
    plantOutlet(farm, 'strict.farm', [makeReport(1), makeReport(2)], more)
    await add('/feed', 'strict.farm')
    expect(await fetch()).toEqual([
      '! A report could not be read: robots.txt of strict.farm does not allow it',
      'stored strict.farm/a/1',
      'stored strict.farm/a/2'
    ])
    now += 3 * HOUR
    await fetch()
    expect(farm.countOf('strict.farm', '/a/1')).toBe(2)
    expect(farm.countOf('strict.farm', '/a/2')).toBe(0)
    expect(farm.countOf('strict.farm', '/robots.txt')).toBe(1)
    now += 24 * HOUR
    await fetch()
    expect(farm.countOf('strict.farm', '/robots.txt')).toBe(2)
  })

  test('in two feeds is one report', async () => {
    plantOutlet(farm, 'halyard.farm', [makeReport(1)], {
      '/other': feedOf(farm, 'halyard.farm', [makeReport(1)])
    })
    await add('/feed')
    await add('/other')
    expect(await fetch()).toEqual(['stored /a/1'])
  })
})

test('one process at a time fetches into a store', async () => {
  const unlock = store.lockFetching()
  await expect(fetch()).rejects.toThrow('Another process is fetching into this store')
  unlock()
  expect(await fetch()).toEqual([])
})

test('a run that is broken off goes on where it stood, and asks for no page that came', async () => {
  const reports = Array.from({ length: 12 }, (_, index) => makeReport(100 + index))
  plantOutlet(farm, 'halyard.farm', reports)
  await add('/feed')
  for (let run = 0; run < 4; run += 1) {
    for await (const outcome of fetchFeeds(store, { network: network(), workers: 0 })) {
      expect(outcome.kind).toBe('stored')
      if (store.articles().length % 3 === 2) break
    }
  }
  await fetch()
  expect(store.articles()).toHaveLength(12)
  for (const { path } of reports) expect(farm.countOf('halyard.farm', path)).toBeLessThanOrEqual(2)
})
