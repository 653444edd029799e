import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Capture } from '../article/index.js'
import { collateStore, readReports } from '../pipeline/index.js'
import { openStore, type Store } from '../store/index.js'
import { createApp } from './create-app.js'

const QUAY =
  'The harbour board of Ostrin voted to close the northern quay until spring, mayor Mira Tolland said.'
const DAM =
  'Engineers lowered the level of the Selm dam by two metres after cracks were found in its eastern wall.'
const REPORTS = {
  quay1: `${QUAY} Some 40 boats have to leave.`,
  quay2: `Ostrin: ${QUAY} Fishermen called it a mistake.`,
  quay3: `${QUAY} The fishermen of Ostrin were angry.`,
  dam1: `${DAM} Nobody was hurt.`,
  dam2: `In Selm, ${DAM} Two villages were emptied.`
}

let folder: string
let store: Store
let app: Hono

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'collate-grouping-'))
  store = openStore(folder)
  for (const [id, text] of Object.entries(REPORTS)) await keep(id, text)
  collateStore(store)
  app = createApp(store)
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function keep(id: string, text: string): Promise<void> {
  const line = JSON.stringify({ id, outlet: `The ${id}`, title: id, published: '2024-03-12', text })
  async function* stdin() {
    yield Buffer.from(`${line}\n`)
  }
  for await (const read of readReports(['-'], { stdin: stdin(), workers: 0 })) {
    if (read.kind === 'problem') throw new Error(read.problem.what)
    const capture: Capture = { place: id, kind: 'text', body: Buffer.from(line), given: {} }
    store.keepReport({ capture, told: {}, article: read.article })
  }
}

/** Ids of reports by story. */
const stories = () =>
  store
    .stories()
    .map(({ id }) =>
      store
        .story(id)!
        .articles.map((one) => one.id)
        .sort()
    )
    .sort()
const storyOf = (report: string) => store.storyOfArticle(report)!.id

async function send(path: string, fields: readonly (readonly [string, string])[]): Promise<Response> {
  const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]))
  return app.request(`http://localhost${path}`, {
    method: 'POST',
    body,
    headers: { 'sec-fetch-site': 'same-origin' }
  })
}

async function read(path: string): Promise<string> {
  return await (await app.request(`http://localhost${path}`)).text()
}

const QUAYS = ['quay1', 'quay2', 'quay3']
const DAMS = ['dam1', 'dam2']

test('a story is split by the reports ticked, stays so when more come in, and is whole again when that is taken back', async () => {
  expect(stories()).toEqual([DAMS, QUAYS])
  const response = await send(`/stories/${storyOf('quay1')}/split`, [
    ['report', 'quay1'],
    ['report', 'quay3']
  ])
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe(`/stories/${storyOf('quay1')}?decided=yes#grouping`)
  expect(stories()).toEqual([DAMS, ['quay1', 'quay3'], ['quay2']])

  await keep('quay4', REPORTS.quay2)
  collateStore(store)
  expect(stories()).toContainEqual(['quay2', 'quay4'])

  const html = await read(`/stories/${storyOf('quay1')}?decided=yes`)
  expect(html).toContain('Split: 2 and 1 reports are stories of their own.')
  expect(html).toContain('<details id="grouping" open=""')
  await send('/decisions/undo', [
    ['number', '1'],
    ['report', 'quay1']
  ])
  expect(stories()).toContainEqual([...QUAYS, 'quay4'])
})

test('two stories are joined, and part again when that is taken back', async () => {
  const response = await send(`/stories/${storyOf('quay1')}/merge`, [['with', storyOf('dam1')]])
  expect(stories()).toEqual([[...DAMS, ...QUAYS]])
  expect(await read(response.headers.get('location')!)).toContain('Joined: 5 reports are one story.')
  await send('/decisions/undo', [['number', '1']])
  expect(stories()).toEqual([DAMS, QUAYS])
})

test('a story that is pinned stands first, and not any more when that is taken back', async () => {
  const first = () => store.storyCards()[0]
  expect(first().reports).toHaveLength(3)
  await send(`/stories/${storyOf('dam1')}/pin`, [])
  expect(
    first()
      .reports.map(({ id }) => id)
      .sort()
  ).toEqual(DAMS)
  expect(await read('/')).toContain('⚑ pinned')
  await send('/decisions/undo', [['number', '1']])
  expect(first().reports).toHaveLength(3)
})

test('what is untouched by a decision is left as it was, and every decision is kept over a restart', async () => {
  const before = store.story(storyOf('dam1'))
  await send(`/stories/${storyOf('quay1')}/split`, [['report', 'quay1']])
  expect(store.story(storyOf('dam1'))).toEqual(before)
  store.close()
  store = openStore(folder)
  collateStore(store)
  expect(stories()).toEqual([DAMS, ['quay1'], ['quay2', 'quay3']])
})

test('a split of no report or of all, a join with itself or with nothing, an undo of nothing change nothing', async () => {
  const story = storyOf('quay1')
  const all = QUAYS.map((id) => ['report', id] as const)
  expect((await send(`/stories/${story}/split`, [])).status).toBe(400)
  expect((await send(`/stories/${story}/split`, all)).status).toBe(400)
  expect((await send(`/stories/${story}/split`, [['report', 'dam1']])).status).toBe(400)
  expect((await send(`/stories/${story}/merge`, [['with', story]])).status).toBe(400)
  expect((await send(`/stories/${story}/merge`, [['with', 'nothing']])).status).toBe(404)
  expect((await send('/stories/nothing/pin', [])).status).toBe(404)
  for (const number of ['7', '-1', 'x', '']) {
    expect((await send('/decisions/undo', [['number', number]])).status).toBe(404)
  }
  expect(stories()).toEqual([DAMS, QUAYS])
  expect(store.reader.decisions()).toEqual([])
})

test('a story is read with its copies; a changed report is not read; the list can be narrowed to what is not', async () => {
  const story = storyOf('quay1')
  const response = await send(`/stories/${story}/read`, [
    ['read', 'yes'],
    ['back', '/?unread=yes']
  ])
  expect(response.headers.get('location')).toBe('/?unread=yes')
  const unread = await read('/?unread=yes')
  expect(unread).not.toContain(story)
  expect(unread).toContain(storyOf('dam1'))
  expect(await read('/')).toContain('✓ read')

  await keep('quay1', `${REPORTS.quay1} The vote was six to two.`)
  collateStore(store)
  expect(await read('/?unread=yes')).toContain('1 report not read')
  await send(`/stories/${story}/read`, [['read', 'no']])
  expect(store.storyCards()[0].unread).toBe(3)
})

test('a mark leads back to a page of the app and nowhere else', async () => {
  for (const back of ['https://bad.example/', '//bad.example', '/\\bad.example', 'javascript:alert(1)', '']) {
    const response = await send(`/stories/${storyOf('quay1')}/read`, [['back', back]])
    expect(response.headers.get('location'), back).toBe('/')
  }
})

test('a search is kept by its name, stands above the list, and is let go', async () => {
  await send('/searches', [
    ['query', 'outlet=The+dam1&nonsense=1'],
    ['name', 'Dams <b>']
  ])
  expect(store.reader.searches()).toEqual([{ number: 1, name: 'Dams <b>', query: 'outlet=The%20dam1' }])
  expect(await read('/')).toContain('href="/?outlet=The%20dam1"')
  const html = await read('/?outlet=The%20dam1')
  expect(html).toContain('aria-current="true">Dams &lt;b&gt;')
  expect(html).toContain('Let go of')
  await send('/searches/remove', [['number', '1']])
  expect(store.reader.searches()).toEqual([])
  expect((await send('/searches', [['query', 'nonsense=1']])).status).toBe(400)
})
