import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import type { HttpSettings } from '../pipeline/index.js'
import type { Store } from '../store/index.js'
import { SettingsPage } from './settings-page.js'
import type { Access } from './sign-in/require-sign-in.js'
import { readTheme, styleOf, THEME_COOKIE } from './theme.js'

interface SettingsOptions {
  readonly network: Partial<HttpSettings>
  readonly access: Access
}

const YEAR_SECONDS = 31_536_000

/** The page of settings, and the colours that this browser asked for. */
export function routeSettings(app: Hono, store: Store, { network, access }: SettingsOptions): void {
  app.get('/settings', (context) => {
    const page = (
      <SettingsPage
        theme={readTheme(getCookie(context, THEME_COOKIE))}
        decisions={store.reader.decisions().reverse()}
        searches={store.reader.searches()}
        counts={{ ...store.counts(), feeds: store.intake.subscriptions().length }}
        folder={store.folder}
        contact={network.contact}
        access={access}
      />
    )
    return context.html(`<!doctype html>${String(page)}`)
  })
  app.get('/assets/theme.css', (context) =>
    context.body(styleOf(readTheme(getCookie(context, THEME_COOKIE))), 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'no-store',
      vary: 'Cookie'
    })
  )
  app.post('/settings/theme', bodyLimit({ maxSize: 1024 }), async (context) => {
    const { theme } = await context.req.parseBody()
    const chosen = readTheme(typeof theme === 'string' ? theme : undefined)
    setCookie(context, THEME_COOKIE, chosen, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: YEAR_SECONDS
    })
    return context.redirect('/settings', 303)
  })
}
