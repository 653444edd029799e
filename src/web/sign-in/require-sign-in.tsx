import { createHash } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, Hono, Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { ownPlace } from '../own-place.js'
import { limitGuesses } from './limit-guesses.js'
import { openPassword } from './password.js'
import { openSessions, SESSION_SECONDS } from './sessions.js'
import { SignInPage } from './sign-in-page.js'

/**
 * Who may open the app: whoever is on this machine; whoever gives the password; whoever a proxy has let in that stands at one of
 * these addresses of the network and says so in a header, which it sets or strikes out itself.
 */
export type Access =
  | { readonly kind: 'local' }
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'proxy'; readonly header: string; readonly from: readonly string[] }

const COOKIE = 'collate-session'
/** What the page of the password is made of says nothing of what is stored. */
const OPEN_PATHS = /^\/(?:sign-in|sign-out|assets\/.*|sw\.js)$/
const FORM_BYTES_MAX = 16 * 1024

/** Puts the door before everything that is routed after it. */
export function requireSignIn(app: Hono, access: Access): void {
  if (access.kind === 'proxy') app.use((context, next) => requireHeader(context, next, access))
  if (access.kind === 'password') requirePassword(app, access.password)
}

async function requireHeader(
  context: Context,
  next: Next,
  { header, from }: Extract<Access, { kind: 'proxy' }>
): Promise<Response | undefined> {
  const isProxy = from.includes(addressOf(context).replace(/^::ffff:/, ''))
  if (!isProxy || (context.req.header(header) ?? '') === '') {
    const what = isProxy ? `The header ${header} is missing.` : 'This address is not that of the proxy.'
    const remedy = 'Reach the app through the proxy that signs you in.'
    return context.json({ error: { what, where: context.req.path, remedy } }, 401)
  }
  await next()
}

function requirePassword(app: Hono, password: string): void {
  const isPassword = openPassword(password)
  const sessions = openSessions()
  const limit = limitGuesses()
  /** Digest of the last right `Authorization`, so that a program's every call costs no scrypt. */
  let known = ''

  async function guess(context: Context, words: string): Promise<boolean | number> {
    const address = addressOf(context)
    const wait = limit.take(address)
    if (0 < wait) return wait
    const isRight = await isPassword(words)
    if (isRight) limit.forgive(address)
    return isRight
  }

  async function isProgram(context: Context): Promise<boolean | number> {
    const header = context.req.header('authorization')
    if (header === undefined) return false
    const digest = createHash('sha256').update(header).digest('base64')
    if (digest === known) return true
    const answer = await guess(context, passwordIn(header))
    if (answer === true) known = digest
    return answer
  }

  app.use(async (context, next) => {
    if (OPEN_PATHS.test(context.req.path) || sessions.has(getCookie(context, COOKIE) ?? '')) return next()
    const { path } = context.req
    if (!path.startsWith('/api/') && context.req.header('authorization') === undefined) {
      if (context.req.method !== 'GET') return context.redirect('/sign-in', 303)
      return context.redirect(
        `/sign-in?to=${encodeURIComponent(path + new URL(context.req.url).search)}`,
        303
      )
    }
    const answer = await isProgram(context)
    if (answer === true) return next()
    if (answer !== false) return tooMany(context, answer)
    context.header('WWW-Authenticate', 'Basic realm="Collate", charset="UTF-8"')
    const remedy = 'Send the password of the app as HTTP Basic, under any name.'
    return context.json({ error: { what: 'The password is missing or wrong.', where: path, remedy } }, 401)
  })

  app.get('/sign-in', (context) => show(context, context.req.query('to') ?? '/', undefined, 200))
  app.post(
    '/sign-in',
    bodyLimit({ maxSize: FORM_BYTES_MAX, onError: (context) => context.text('Too large', 413) }),
    async (context) => {
      const form = await context.req.parseBody()
      const [words, to] = [form.password, form.to].map((one) => (typeof one === 'string' ? one : ''))
      const answer = await guess(context, words)
      if (answer === false) return show(context, to, 'This is not the password.', 401)
      if (answer !== true) return show(context, to, `Too many guesses. Try again in ${answer} seconds.`, 429)
      setCookie(context, COOKIE, sessions.begin(), {
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        secure: isEncrypted(context),
        maxAge: SESSION_SECONDS
      })
      return context.redirect(ownPlace(to), 303)
    }
  )
  app.post('/sign-out', (context) => {
    sessions.end(getCookie(context, COOKIE) ?? '')
    deleteCookie(context, COOKIE, { path: '/' })
    // Pages that the browser keeps for reading offline go too.
    context.header('Clear-Site-Data', '"cache", "storage"')
    return context.redirect('/sign-in', 303)
  })
}

function show(
  context: Context,
  to: string,
  trouble: string | undefined,
  status: 200 | 401 | 429
): Response | Promise<Response> {
  const page = <SignInPage to={ownPlace(to)} trouble={trouble} />
  return context.html(`<!doctype html>${String(page)}`, status)
}

function tooMany(context: Context, seconds: number): Response {
  context.header('Retry-After', String(seconds))
  const remedy = `Try again in ${seconds} seconds.`
  return context.json(
    { error: { what: 'Too many guesses at the password.', where: context.req.path, remedy } },
    429
  )
}

/** The password of `Basic NAME:PASSWORD`, coded in Base64 (RFC 7617). */
function passwordIn(header: string): string {
  const coded = /^Basic\s+(\S+)$/i.exec(header)?.[1] ?? ''
  const words = Buffer.from(coded, 'base64').toString('utf8')
  return words.slice(words.indexOf(':') + 1)
}

/** Address of the other end; requests that came over no network share one. */
function addressOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? ''
  } catch {
    return ''
  }
}

function isEncrypted(context: Context): boolean {
  const told = context.req.header('x-forwarded-proto')
  return (told ?? new URL(context.req.url).protocol.slice(0, -1)) === 'https'
}
