import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { refuseForeignWrites } from './refuse-foreign-writes.js'

const app = new Hono()
app.use(refuseForeignWrites)
app.all('/', (context) => context.text('done'))

const CASES: [title: string, method: string, headers: Record<string, string>, status: number][] = [
  ['a form of the app', 'POST', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:4173' }, 200],
  ['a form of the app in an older browser', 'POST', { origin: 'http://localhost:4173' }, 200],
  ['a form of another site', 'POST', { 'sec-fetch-site': 'cross-site', origin: 'https://bad.example' }, 403],
  ['a form of another port of this machine', 'POST', { 'sec-fetch-site': 'same-site' }, 403],
  ['a form of another site in an older browser', 'POST', { origin: 'https://bad.example' }, 403],
  ['a form of a page that hides where it is', 'POST', { origin: 'null' }, 403],
  ['an address typed by the reader, sent as a write', 'POST', { 'sec-fetch-site': 'none' }, 403],
  ['what says nothing of where it comes from', 'POST', {}, 403],
  ['a removal by another site', 'DELETE', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a link on another site', 'GET', { 'sec-fetch-site': 'cross-site' }, 200]
]

for (const [title, method, headers, status] of CASES) {
  test(`${title} is ${status === 200 ? 'answered' : 'refused'}`, async () => {
    const response = await app.request('http://localhost:4173/', { method, headers })
    expect(response.status).toBe(status)
    if (status === 403) expect(JSON.stringify(await response.json())).toContain('Only the pages of this app')
  })
}
