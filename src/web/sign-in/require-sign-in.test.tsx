import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { type Access, requireSignIn } from './require-sign-in.js'

const PASSWORD = 'quay and harbour'

function appWith(access: Access): Hono {
  const app = new Hono()
  requireSignIn(app, access)
  app.get('/stories', (context) => context.text('stories'))
  app.get('/api/stories', (context) => context.text('stories'))
  return app
}

/** A request from an address of the network. */
function ask(
  app: Hono,
  path: string,
  init: RequestInit = {},
  remoteAddress = '192.0.2.7'
): Promise<Response> {
  const incoming = { socket: { remoteAddress, remotePort: 5000, remoteFamily: 'IPv4' } }
  return Promise.resolve(app.request(`http://localhost${path}`, init, { incoming }))
}

const signIn = (app: Hono, password: string, to = '/stories', from?: string) =>
  ask(app, '/sign-in', { method: 'POST', body: new URLSearchParams({ password, to }) }, from)
const basic = (words: string) => ({
  headers: { authorization: `Basic ${Buffer.from(words).toString('base64')}` }
})

test('without a password pages lead to the page of the password, and its address is kept', async () => {
  const response = await ask(appWith({ kind: 'password', password: PASSWORD }), '/stories?q=a%26b')
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe(`/sign-in?to=${encodeURIComponent('/stories?q=a%26b')}`)
})

test('the password opens a session, and signing out ends it', async () => {
  const app = appWith({ kind: 'password', password: PASSWORD })
  const response = await signIn(app, PASSWORD)
  expect(response.headers.get('location')).toBe('/stories')
  const cookie = response.headers.get('set-cookie')!
  expect(cookie).toMatch(/^collate-session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
  const headers = { cookie: cookie.split(';')[0] }
  expect(await (await ask(app, '/stories', { headers })).text()).toBe('stories')
  const out = await ask(app, '/sign-out', { method: 'POST', headers })
  expect(out.headers.get('clear-site-data')).toContain('cache')
  expect((await ask(app, '/stories', { headers })).status).toBe(303)
})

test('a wrong password, none and a made-up session open nothing', async () => {
  const app = appWith({ kind: 'password', password: PASSWORD })
  for (const words of ['', 'quay', `${PASSWORD} `, 'w'.repeat(100_000)]) {
    expect([401, 413]).toContain((await signIn(app, words)).status)
  }
  const headers = { cookie: `collate-session=${'a'.repeat(43)}` }
  expect((await ask(app, '/stories', { headers })).status).toBe(303)
})

test('behind encryption the session is never sent without it', async () => {
  const app = appWith({ kind: 'password', password: PASSWORD })
  const body = new URLSearchParams({ password: PASSWORD })
  const response = await ask(app, '/sign-in', {
    method: 'POST',
    body,
    headers: { 'x-forwarded-proto': 'https' }
  })
  expect(response.headers.get('set-cookie')).toContain('Secure')
})

test('after ten wrong guesses an address has to wait, also with the right password; another has not', async () => {
  const app = appWith({ kind: 'password', password: PASSWORD })
  for (let guess = 0; guess < 10; guess += 1) expect((await signIn(app, 'wrong')).status).toBe(401)
  const refused = await signIn(app, PASSWORD)
  expect(refused.status).toBe(429)
  expect(await refused.text()).toMatch(/Try again in \d+ seconds/)
  expect((await signIn(app, PASSWORD, '/', '192.0.2.8')).status).toBe(303)
})

test('a page to go to after signing in is one of the app', async () => {
  const app = appWith({ kind: 'password', password: PASSWORD })
  for (const to of ['https://bad.example', '//bad.example', 'javascript:alert(1)']) {
    expect((await signIn(app, PASSWORD, to)).headers.get('location')).toBe('/')
    expect(await (await ask(app, `/sign-in?to=${encodeURIComponent(to)}`)).text()).not.toContain(to)
  }
})

test('programs send the password with every call; wrong ones are counted', async () => {
  const app = appWith({ kind: 'password', password: PASSWORD })
  const none = await ask(app, '/api/stories')
  expect([none.status, none.headers.get('www-authenticate')]).toEqual([
    401,
    'Basic realm="Collate", charset="UTF-8"'
  ])
  expect((await ask(app, '/api/stories', basic(`me:${PASSWORD}`))).status).toBe(200)
  expect((await ask(app, '/api/stories', basic(`me:${PASSWORD}`))).status).toBe(200)
  for (let guess = 0; guess < 10; guess += 1) {
    expect((await ask(app, '/api/stories', basic('me:wrong'))).status).toBe(401)
  }
  const refused = await ask(app, '/api/stories', basic('me:wrong'))
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)])
})

test('a proxy lets in by its header, from its address alone', async () => {
  const app = appWith({ kind: 'proxy', header: 'X-Remote-User', from: ['127.0.0.1'] })
  const headers = { 'x-remote-user': 'ana' }
  expect((await ask(app, '/stories', { headers }, '127.0.0.1')).status).toBe(200)
  expect((await ask(app, '/stories', { headers }, '::ffff:127.0.0.1')).status).toBe(200)
  expect((await ask(app, '/stories', {}, '127.0.0.1')).status).toBe(401)
  expect((await ask(app, '/stories', { headers: { 'x-remote-user': '' } }, '127.0.0.1')).status).toBe(401)
  expect((await ask(app, '/stories', { headers }, '192.0.2.7')).status).toBe(401)
})
