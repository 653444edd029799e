/** `npm run screenshots`: draws each page of the app on the bundled library into `docs/screenshots/`. */
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { collateStore, importReports } from '../src/pipeline/index.js'
import { openStore } from '../src/store/index.js'
import { serveApp } from '../src/web/index.js'
import { findChromium } from './find-chromium.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = join(ROOT, 'docs', 'screenshots')
const SIZES = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 860 } }

process.chdir(mkdtempSync(join(tmpdir(), 'collate-screens-')))
const store = openStore('collate-data')
const empty = openStore('empty-data')
for await (const outcome of importReports(store, [join(ROOT, 'library')], {})) {
  if (outcome.kind === 'problem') throw new Error(outcome.problem.what)
}
collateStore(store)
subscribeToSome()
const served = await serveApp({ store, port: 0, host: '127.0.0.1' })
const first = await serveApp({ store: empty, port: 0, host: '127.0.0.1' })
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu']
})
mkdirSync(FOLDER, { recursive: true })

const stories = store.stories()
const story = stories[0]
const other = stories.find(({ disputed }) => 0 < disputed) ?? story
const [row] = store
  .story(other.id)!
  .rows.filter(({ standing, kind }) => standing === 'disputed' && kind === 'statement')
const [cell] = row.cells
const place = `at=${cell.span.start}-${cell.span.end}`
const at = (id: string, view = '') => `/stories/${encodeURIComponent(id)}${view}`
const pages = {
  stories: '/',
  story: at(other.id),
  sentence: `${at(other.id)}?in=${encodeURIComponent(cell.article)}&${place}#${row.id}`,
  grouping: `${at(other.id)}?decided=yes#grouping`,
  speakers: at(story.id, '/speakers'),
  beside: at(other.id, '/beside'),
  time: at(story.id, '/time'),
  report: `/articles/${encodeURIComponent(cell.article)}?${place}#at`,
  name: `/names/${encodeURIComponent(store.story(story.id)!.people.find(({ type }) => type === 'person')!.name)}`,
  sources: '/sources',
  settings: '/settings',
  search: '/search?q=minister'
}
const own = Object.entries(pages).map(([name, path]) => [name, served.address + path])
const addresses: Record<string, string> = { ...Object.fromEntries(own), first: first.address }
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
    for (const [name, address] of Object.entries(addresses)) {
      await page.goto(address)
      await page.screenshot({ path: join(FOLDER, `${name}-${size}-${colorScheme}.png`) })
    }
    await page.close()
  }
}
await browser.close()
await served.close()
await first.close()
console.error(`docs/screenshots: ${Object.keys(addresses).length * 4} pictures`)

/** Feeds of invented outlets: one that answers, one that failed, one that is new, one that is gone. */
function subscribeToSome(): void {
  const minutes = (count: number) => new Date(Date.now() + count * 60_000)
  const outlets = ['The Halyard', 'Ostrin Courier', 'Vell Gazette', 'Radio Quarrah']
  for (const [index, title] of outlets.entries()) {
    const site = `https://${title.toLowerCase().replaceAll(' ', '-')}.example/`
    store.intake.addSubscription({ address: `${site}feed`, title, ...(index === 0 ? { site } : {}) })
  }
  const numberOf = (name: string) => store.intake.subscriptions().find(({ title }) => title === name)!.number
  store.intake.keepFeed(numberOf('The Halyard'), [], { due: minutes(25) })
  const failure = 'ostrin-courier.example answered 503'
  for (const wait of [60, 120, 240]) {
    store.intake.changeSubscription(numberOf('Ostrin Courier'), { due: minutes(wait), failure })
  }
  const gone = { due: minutes(0), state: 'gone', failure: 'The feed is gone (410).' } as const
  store.intake.changeSubscription(numberOf('Radio Quarrah'), gone)
}
