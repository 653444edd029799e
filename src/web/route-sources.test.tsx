import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeReport, plantOutlet } from '../../test/farm/outlet.js'
import { type Farm, startFarm } from '../../test/farm/start-farm.js'
import { openStore, type Store } from '../store/index.js'
import { createApp } from './create-app.js'

let farm: Farm
let folder: string
let store: Store
let app: Hono

beforeAll(async () => {
  farm = await startFarm()
})
afterAll(() => farm.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-sources-'))
  store = openStore(folder)
  app = createApp(store, { network: { privateHosts: ['*'], resolve: farm.resolve } })
  plantOutlet(farm, 'halyard.farm', [makeReport(1), makeReport(2)])
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

const OWN = { 'sec-fetch-site': 'same-origin' }

function send(path: string, fields: Record<string, string | File>): Promise<Response> | Response {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return app.request(`http://localhost${path}`, { method: 'POST', body, headers: OWN })
}

async function read(path: string): Promise<string> {
  return await (await app.request(`http://localhost${path}`)).text()
}

const known = () => store.intake.subscriptions().map(({ address }) => address)
const fileOf = (words: string) => new File([words], 'list.opml')

test('a page without feeds says what to do', async () => {
  expect(await read('/sources')).toContain('No feed is subscribed to yet.')
  expect(await read('/sources')).not.toContain('/sources.opml')
})

test('the address of a site subscribes to its feed and leads back to the page, which says so', async () => {
  const response = await send('/sources', { address: farm.at('halyard.farm', '/') })
  expect(response.status).toBe(303)
  const feed = farm.at('halyard.farm', '/feed')
  expect(known()).toEqual([feed])
  const place = response.headers.get('location')!
  expect(place).toBe(`/sources?subscribed=${encodeURIComponent(feed)}`)
  const html = await read(place)
  expect(html).toContain('Subscribed to halyard.farm.')
  expect(html).toContain('0 reports kept, 2 on the way')
})

test('a feed that is known already is told of and not added twice', async () => {
  const feed = farm.at('halyard.farm', '/feed')
  await send('/sources', { address: feed })
  const response = await send('/sources', { address: feed })
  expect(await read(response.headers.get('location')!)).toContain(`${feed} is subscribed to already.`)
  expect(known()).toEqual([feed])
})

test('what is no address of the web is refused and stays in its box; no file of this machine is read', async () => {
  for (const address of ['/etc/passwd', 'file:///etc/passwd', 'halyard', 'https://', '']) {
    const response = await send('/sources', { address })
    expect(response.status, address).toBe(400)
    expect(await response.text()).toContain('This is no address of the web')
  }
  expect(known()).toEqual([])
})

test('an address that does not answer is told with what to do', async () => {
  const response = await send('/sources', { address: farm.at('halyard.farm', '/nothing-here') })
  expect(response.status).toBe(400)
  expect(await response.text()).toMatch(/role="status"><p>[^<]+404/)
})

test('a private address is not asked unless it is allowed', async () => {
  const careful = createApp(store, { network: { resolve: farm.resolve } })
  const body = new URLSearchParams({ address: farm.at('halyard.farm', '/feed') })
  const response = await careful.request('http://localhost/sources', { method: 'POST', body, headers: OWN })
  expect(response.status).toBe(400)
  expect(known()).toEqual([])
})

test('a feed is removed, its reports stay, and one press adds it again', async () => {
  const feed = farm.at('halyard.farm', '/feed')
  await send('/sources', { address: feed })
  const response = await send('/sources/remove', { address: feed })
  expect(known()).toEqual([])
  const html = await read(response.headers.get('location')!)
  expect(html).toContain('Its reports stay.')
  expect(html).toContain('Add it again')
  await send('/sources', { address: feed })
  expect(known()).toEqual([feed])
})

test('a list of feeds goes in and comes out again', async () => {
  const outlines = [1, 2].map(
    (number) => `<outline text="F${number}" xmlUrl="https://f${number}.example/feed"/>`
  )
  const list = `<opml version="2.0"><body>${outlines.join('')}</body></opml>`
  const response = await send('/sources/list', { list: fileOf(list) })
  expect(await read(response.headers.get('location')!)).toContain('2 feeds added, 0 known already.')
  const again = await send('/sources/list', { list: fileOf(list) })
  expect(again.headers.get('location')).toBe('/sources?added=0&known=2')
  const out = await app.request('http://localhost/sources.opml')
  expect(out.headers.get('content-disposition')).toContain('collate.opml')
  expect(await out.text()).toContain('xmlUrl="https://f2.example/feed"')
})

test('a file that is no list, one that is too large and none at all are told of', async () => {
  const broken = await send('/sources/list', { list: fileOf('once upon a time') })
  expect([broken.status, (await broken.text()).includes('There is no feed in this file')]).toEqual([
    400,
    true
  ])
  const large = await send('/sources/list', { list: fileOf(' '.repeat(5 * 1024 * 1024)) })
  expect([large.status, (await large.text()).includes('too large')]).toEqual([413, true])
  expect((await send('/sources/list', {})).status).toBe(400)
})

test('a page elsewhere can add nothing', async () => {
  const body = new URLSearchParams({ address: farm.at('halyard.farm', '/feed') })
  const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://bad.example' }
  const response = await app.request('http://localhost/sources', { method: 'POST', body, headers })
  expect(response.status).toBe(403)
  expect(known()).toEqual([])
})

test('an address cannot make the page say what is not so', async () => {
  const html = await read(
    `/sources?subscribed=${encodeURIComponent('https://never.example/feed')}&added=x&known=y`
  )
  expect(html).not.toContain('never.example')
  expect(html).not.toContain('sources-news')
})

test('the JSON twin carries the fields and the words', async () => {
  await send('/sources', { address: farm.at('halyard.farm', '/feed') })
  const { sources } = JSON.parse(await read('/api/sources'))
  expect(sources).toHaveLength(1)
  expect(sources[0]).toMatchObject({
    address: farm.at('halyard.farm', '/feed'),
    title: 'halyard.farm',
    health: { reports: '0 reports kept, 2 on the way' }
  })
  expect(sources[0]).not.toHaveProperty('validators')
})
