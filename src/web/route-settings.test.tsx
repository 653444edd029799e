import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore, type Store } from '../store/index.js'
import { createApp } from './create-app.js'

let folder: string
let store: Store

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-settings-'))
  store = openStore(folder)
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function read(
  path: string,
  options: Parameters<typeof createApp>[1] = {},
  cookie = ''
): Promise<string> {
  const response = await createApp(store, options).request(`http://localhost${path}`, { headers: { cookie } })
  return await response.text()
}

test('a store without a story welcomes its reader, and offers the demonstration where there is one', async () => {
  const html = await read('/')
  expect(html).toContain('<h1>Welcome</h1>')
  expect(html).toContain('action="/sources"')
  expect(html).not.toContain('/demonstration')
  const openDemo = async () => 'http://localhost:1/'
  expect(await read('/', { openDemo })).toContain('href="/demonstration"')
  store.intake.addSubscription({ address: 'https://halyard.example/feed' })
  expect(await read('/')).toContain('1 feed will be read by the command “collate fetch”')
})

test('the demonstration is opened by the app’s own link, not by that of another site', async () => {
  let count = 0
  const openDemo = async () => `http://localhost:${++count}/`
  const app = createApp(store, { openDemo })
  const ask = (site: string) =>
    app.request('http://localhost/demonstration', { headers: { 'sec-fetch-site': site } })
  expect((await ask('cross-site')).headers.get('location')).toBe('/')
  expect(count).toBe(0)
  expect((await ask('same-origin')).headers.get('location')).toBe('http://localhost:1/')
})

test('colours are those of the device until the reader chooses others, for this browser', async () => {
  expect(await read('/assets/theme.css')).toBe('')
  const response = await createApp(store).request('http://localhost/settings/theme', {
    method: 'POST',
    body: new URLSearchParams({ theme: 'dark' }),
    headers: { 'sec-fetch-site': 'same-origin' }
  })
  const cookie = response.headers.get('set-cookie')!.split(';')[0]
  expect(await read('/assets/theme.css', {}, cookie)).toContain('color-scheme: dark')
  expect(await read('/settings', {}, cookie)).toMatch(/value="dark" checked/)
  expect(await read('/assets/theme.css', {}, 'collate-theme=};x{')).toBe('')
})

test('settings tell what was decided and kept, and who may open the app', async () => {
  store.reader.decide({ kind: 'split', parts: [['a'], ['b', 'c']] })
  store.reader.saveSearch({ name: 'Harbour', query: 'q=harbour' })
  const html = await read('/settings', { network: { contact: 'desk@halyard.example' } })
  expect(html).toContain('Split: 1 and 2 reports are stories of their own.')
  expect(html).toContain('href="/?q=harbour"')
  expect(html).toContain('desk@halyard.example')
  expect(html).toContain('this machine only')
  expect(html).not.toContain('Sign out')
})

test('a name that the app was told is answered to, any other is not', async () => {
  const app = createApp(store, { names: ['news.example'] })
  expect((await app.request('http://news.example/')).status).toBe(200)
  expect((await app.request('http://bad.example/')).status).toBe(403)
})
