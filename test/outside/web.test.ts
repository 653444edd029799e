import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findChromium } from '../../scripts/find-chromium.js'
import { collateStore, importReports } from '../../src/pipeline/index.js'
import { openStore, type Store } from '../../src/store/index.js'
import { type Served, serveApp } from '../../src/web/index.js'
import { makeHostileStore } from '../make-hostile-store.js'

const LIBRARY = fileURLToPath(new URL('../../library/', import.meta.url))
const AXE = createRequire(import.meta.url).resolve('axe-core')

let served: Served
let store: Store
let browser: Browser

beforeAll(async () => {
  store = openStore(mkdtempSync(join(tmpdir(), 'collate-browser-')))
  for await (const outcome of importReports(store, [LIBRARY], {})) {
    if (outcome.kind === 'problem') throw new Error(outcome.problem.what)
  }
  collateStore(store)
  store.intake.addSubscription({ address: 'https://halyard.example/feed', title: 'The Halyard' })
  served = await serveApp({ store, port: 0, host: '127.0.0.1' })
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
  })
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const DESK = { width: 1280, height: 900 }
const PHONE = { width: 360, height: 740 }

for (const [name, viewport] of Object.entries({ desk: DESK, phone: PHONE })) {
  test(`two presses from the list to a sentence: a story, a cell; the table stays (${name})`, async () => {
    await withPage(viewport, async (page) => {
      await page.goto(served.address)
      expect(await page.locator('.card').count()).toBeGreaterThanOrEqual(3)
      await page.locator('.card a').first().click()
      const cell = page.locator('td a.cell').first()
      const words = await cell.innerText()
      await cell.click()
      await page.waitForSelector('#sentence mark')
      expect(await isInView(page, '#sentence mark')).toBe(true)
      expect(plain(await page.locator('#sentence blockquote').innerText())).toContain(plain(words))
      expect(await page.locator('#sentence a.original').getAttribute('href')).toContain('#:~:text=')
      expect(await page.locator('.coverage').count()).toBe(1)
    })
  })
}

test('the address of an open sentence opens it again, at its row; closing leaves the table', async () => {
  await withPage(DESK, async (page) => {
    await page.goto(served.address + (await storyOf(page)))
    await page.locator('td a.cell').nth(5).click()
    await page.waitForSelector('#sentence mark')
    const address = page.url()
    const words = await page.locator('#sentence mark').first().innerText()
    await page.goto('about:blank')
    await page.goto(address)
    expect(await page.locator('#sentence mark').first().innerText()).toBe(words)
    await page.keyboard.press('Escape')
    expect(await page.locator('#sentence').isHidden()).toBe(true)
    expect(page.url()).not.toContain('at=')
  })
})

test('with scripts off a press on a cell opens its sentence all the same', async () => {
  await withPage(
    DESK,
    async (page) => {
      await page.goto(served.address + (await storyOf(page)))
      await page.locator('td a.cell').first().click()
      await page.waitForURL(/at=/)
      expect(await isInView(page, '#sentence mark')).toBe(true)
      await page.locator('#sentence a.close').click()
      expect(await page.locator('#sentence').isHidden()).toBe(true)
    },
    { javaScriptEnabled: false }
  )
})

test('everything is reached by keyboard: Tab to a story, Enter, Tab to a cell, arrows, Enter, Escape', async () => {
  await withPage(DESK, async (page) => {
    await page.goto(served.address)
    await tabTo(page, '.card a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/stories\//)
    await tabTo(page, 'td a.cell')
    await page.keyboard.press('ArrowDown')
    const cell = await page.evaluate('document.activeElement.href')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#sentence mark')
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H2')
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.activeElement.href')).toBe(cell)
  })
})

for (const javaScriptEnabled of [true, false]) {
  test(`a list of feeds is taken in, a feed removed; all by forms (scripts ${javaScriptEnabled ? 'on' : 'off'})`, async () => {
    await withPage(
      PHONE,
      async (page) => {
        await page.goto(`${served.address}/sources`)
        const outline = '<outline text="Vell Gazette" xmlUrl="https://vell.example/feed"/>'
        const buffer = Buffer.from(`<opml version="2.0"><body>${outline}</body></opml>`)
        await page
          .locator('input[type=file]')
          .setInputFiles({ name: 'list.opml', mimeType: 'text/xml', buffer })
        await page.getByRole('button', { name: 'Add all' }).click()
        await page.waitForURL(/added=1/)
        expect(await page.locator('.sources-news').innerText()).toContain('1 feed added')
        await page.getByRole('button', { name: 'Remove Vell Gazette' }).click()
        await page.waitForURL(/removed=/)
        expect(await page.locator('.sources').innerText()).not.toContain('Vell Gazette')
        expect(await page.locator('.sources').innerText()).toContain('The Halyard')
      },
      { javaScriptEnabled }
    )
  })
}

test('a story is split by ticks and joined again, a search is kept, a story marked as read (scripts off)', async () => {
  await withPage(
    PHONE,
    async (page) => {
      await page.goto(served.address + (await storyOf(page)))
      const whole = await page.locator('.counts').first().innerText()
      await page.locator('#grouping summary').click()
      await page.locator('#grouping input[type=checkbox]').first().check()
      await page.getByRole('button', { name: 'Give these a story of their own' }).click()
      await page.waitForURL(/decided=yes/)
      expect(await page.locator('.counts').first().innerText()).toContain('1 report,')
      await page.getByRole('button', { name: 'Take back' }).click()
      await page.waitForURL(/decided=yes/)
      expect(await page.locator('.counts').first().innerText()).toBe(whole)
      await page.locator('#grouping select').selectOption({ index: 1 })
      await page.getByRole('button', { name: 'Make the two one' }).click()
      await page.waitForURL(/decided=yes/)
      expect(await page.locator('.decisions').innerText()).toContain('are one story')
      await page.getByRole('button', { name: 'Take back' }).click()
      await page.getByRole('button', { name: 'Pin this story' }).click()
      await page.goto(served.address)
      expect(await page.locator('.card').first().innerText()).toContain('pinned')
      await page.goto(`${served.address}/settings`)
      await page.getByRole('button', { name: 'Take back' }).click()
      await page.waitForURL(/decided=yes/)
      await page.goto(`${served.address}/?outlet=e`)
      await page.locator('.keep input[name=name]').fill('With an e')
      await page.getByRole('button', { name: 'Keep' }).click()
      expect(await page.locator('nav[aria-label="Saved searches"]').innerText()).toContain('With an e')
      await page.getByRole('button', { name: 'Let go' }).click()
      await page.getByRole('button', { name: 'Mark as read' }).first().click()
      expect(await page.locator('.card').first().innerText()).toContain('✓ read')
      await page.getByRole('button', { name: 'Mark as not read' }).first().click()
    },
    { javaScriptEnabled: false }
  )
})

test('who said what: a filter keeps what it names, a citation is copied by a press', async () => {
  await withPage(
    DESK,
    async (page) => {
      await page.goto(`${served.address}${await storyOf(page)}/speakers`)
      expect(await page.locator('svg.chain').count()).toBeGreaterThan(0)
      expect(await page.locator('mark.changed').count()).toBeGreaterThan(0)
      await page.selectOption('select[name=kind]', 'direct')
      await page.locator('.choices button').click()
      await page.waitForURL(/kind=direct/)
      expect(await page.locator('.form-facts', { hasText: '· indirect' }).count()).toBe(0)
      await page.locator('.cite summary').first().click()
      await page.locator('button.copy').first().click()
      await page.getByText('Copied').first().waitFor()
      const words = await page.locator('.citation').first().innerText()
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(words)
      expect(words).toMatch(/\n.+, \d+ \w+ \d{4}\nhttps:.+#:~:text=/)
    },
    { permissions: ['clipboard-read', 'clipboard-write'] }
  )
})

test('time and origins: each report is a dot on a lane and a line of the table; a day leads to its row', async () => {
  await withPage(DESK, async (page) => {
    const story = await storyOf(page)
    await page.goto(`${served.address}${story}/time`)
    const dots = await page.locator('svg.lanes circle.report').count()
    expect(await page.locator('section[aria-labelledby=lanes] tbody tr').count()).toBe(dots)
    expect(await page.locator('svg.lanes path.shared').count()).toBeGreaterThan(0)
    expect(await page.locator('svg.ledger').count()).toBeGreaterThan(0)
    await page.locator('.inline a').first().click()
    await page.waitForURL(/#row-/)
    expect(await page.locator(':target .matter').count()).toBe(1)
  })
})

test('side by side: a number leads to the same matter in the next report; columns are scrolled together', async () => {
  await withPage(DESK, async (page) => {
    await page.goto(`${served.address}${await storyOf(page)}/beside`)
    expect(await page.locator('.column').count()).toBe(2)
    await page.locator('.column').first().locator('a.number').last().click()
    const number = await page.evaluate('document.activeElement.dataset.matter')
    const [left, right] = await Promise.all(
      [0, 1].map((column) =>
        page.locator('.column').nth(column).locator(`a.number[data-matter="${number}"]`).first().boundingBox()
      )
    )
    expect(Math.abs(left!.y - right!.y)).toBeLessThan(60)
    await page.locator('.choice summary').click()
    await page.locator('.choice input:not(:checked)').first().check()
    await page.locator('.choice button').click()
    await page.waitForURL(/report=/)
    expect(await page.locator('.column').count()).toBe(3)
  })
})

test('side by side with scripts off: the number is a link to the same matter', async () => {
  await withPage(
    DESK,
    async (page) => {
      await page.goto(`${served.address}${await storyOf(page)}/beside`)
      await page.locator('.column').first().locator('a.number').last().click()
      expect(await page.locator('.column:last-child a.number:target').count()).toBe(1)
    },
    { javaScriptEnabled: false }
  )
})

test('a layer of the report is marked when its box is ticked, with scripts off too', async () => {
  await withPage(
    DESK,
    async (page) => {
      await page.goto(served.address + (await storyOf(page)))
      await page.locator('.coverage thead a').first().click()
      const weight = () =>
        page.evaluate("getComputedStyle(document.querySelector('.text .figures')).fontWeight")
      expect(await weight()).toBe('400')
      await page.check('#layer-figures')
      expect(await weight()).toBe('600')
    },
    { javaScriptEnabled: false }
  )
})

test('a page says when the stories have changed, and changes only when it is loaded again', async () => {
  await withPage(DESK, async (page) => {
    const opened = page.waitForResponse(/\/live$/)
    await page.goto(served.address)
    await opened
    expect(await page.locator('#news').isHidden()).toBe(true)
    const number = store.reader.decide({ kind: 'pin', parts: [[store.articles()[0].id]] })
    collateStore(store)
    await page.locator('#news').waitFor({ state: 'visible' })
    await Promise.all([page.waitForEvent('load'), page.locator('#news button').click()])
    expect(await page.locator('#news').isHidden()).toBe(true)
    store.reader.undo(number)
    collateStore(store)
  })
})

test('a story that was opened can be read when the server does not answer, and the page says so', async () => {
  const other = await serveApp({ store, port: 0, host: '127.0.0.1' })
  let isOpen = true
  try {
    await withPage(DESK, async (page) => {
      await page.goto(other.address)
      await page.evaluate('navigator.serviceWorker.ready')
      const story = (await page.locator('.card a').first().getAttribute('href'))!
      await page.goto(other.address + story)
      await page.waitForFunction(
        "caches.open('collate-pages-1').then((kept) => kept.match(location.pathname))"
      )
      await other.close()
      isOpen = false
      await page.reload()
      expect(await page.locator('.coverage').count()).toBe(1)
      await page.locator('#away').waitFor({ state: 'visible' })
    })
  } finally {
    if (isOpen) await other.close()
  }
})

test('the heads of the table stay in view while it is read to its end', async () => {
  await withPage(DESK, async (page) => {
    await page.goto(served.address + (await storyOf(page)))
    await page.evaluate("document.querySelector('.scroll').scrollTo(0, 1e6)")
    await page.locator('.scroll').scrollIntoViewIfNeeded()
    expect(await isInView(page, '.coverage tbody:last-child tr:last-child .matter')).toBe(true)
    expect(await isInView(page, '.coverage thead th')).toBe(true)
  })
})

test('a table is printed whole, dark on white, without what can only be pressed', async () => {
  await withPage(DESK, async (page) => {
    await page.goto(served.address + (await storyOf(page)))
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('.views').isHidden()).toBe(true)
    const [cut, paper] = await page.evaluate<string[]>(
      `[getComputedStyle(document.querySelector('.scroll')).overflowY,
        getComputedStyle(document.querySelector('.coverage')).backgroundColor]`
    )
    expect(paper).toBe('rgb(255, 255, 255)')
    expect(cut).toBe('visible')
  })
})

test('the list is narrowed by a form, and widened by a press on what was asked for', async () => {
  await withPage(PHONE, async (page) => {
    await page.goto(served.address)
    const all = await page.locator('.card').count()
    expect(await page.locator('.story-plot circle.copy').count()).toBeGreaterThan(0)
    await page.locator('.narrow summary').click()
    await page.fill('input[name=outlet]', 'gannet')
    await page.locator('.choices button').click()
    await page.waitForURL(/outlet=gannet/)
    expect(await page.locator('.card').count()).toBe(1)
    await page.locator('.filters a').first().click()
    await page.waitForURL((url) => !url.search.includes('gannet'))
    expect(await page.locator('.card').count()).toBe(all)
  })
})

test('a search finds the words in reports and leads to their sentence', async () => {
  await withPage({ width: 1280, height: 900 }, async (page) => {
    await page.goto(served.address)
    await page.fill('input[name=q]', 'ferry')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search/)
    expect(await page.locator('main li mark').count()).toBeGreaterThan(0)
    await page.locator('main li a').first().click()
    await page.waitForURL(/articles/)
    expect(await page.locator('mark').first().innerText()).toMatch(/ferry/i)
  })
})

for (const width of [360, 768, 1280, 2560]) {
  test(`no page is wider than a screen of ${width} px`, async () => {
    await withPage({ width, height: 800 }, async (page) => {
      for (const path of await allPages(page)) {
        await page.goto(served.address + path)
        const wide = await page.evaluate('document.documentElement.scrollWidth')
        expect(wide, path).toBeLessThanOrEqual(width)
      }
    })
  })
}

for (const [name, words] of [
  ['long', 'w'.repeat(3000)],
  ['right-to-left', 'שלום عليكم'.repeat(9)]
]) {
  test(`${name} words and names widen no page on a phone`, async () => {
    const other = await serveApp({ store: makeHostileStore(words), port: 0, host: '127.0.0.1' })
    await withPage(PHONE, async (page) => {
      const story = `${other.address}/stories/st1`
      const views = [story, `${story}?in=a&at=1-5`, `${story}/speakers`, `${story}/time`, `${story}/beside`]
      for (const path of [other.address, ...views, `${other.address}/articles/a?at=1-5`]) {
        await page.goto(path)
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(360)
      }
    })
    await other.close()
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no barrier on any page (${colorScheme})`, async () => {
    await withPage(
      { width: 1280, height: 900 },
      async (page) => {
        await page.emulateMedia({ colorScheme })
        for (const path of await allPages(page)) {
          await page.goto(served.address + path)
          expect(await findBarriers(page), path).toEqual([])
        }
      },
      AXE_LET_IN
    )
  }, 180_000)
}

/** The app lets in no script but its own; axe comes in beside the policy. */
const AXE_LET_IN = { bypassCSP: true }

async function withPage(
  viewport: { width: number; height: number },
  work: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {}
): Promise<void> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options })
  try {
    await work(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Address of the first story of the list. */
async function storyOf(page: Page): Promise<string> {
  await page.goto(served.address)
  return (await page.locator('.card a').first().getAttribute('href'))!
}

/** The list, the first story, a sentence beside its table, a report, a search, and an address with nothing. */
async function allPages(page: Page): Promise<string[]> {
  const story = await storyOf(page)
  await page.goto(served.address + story)
  const cell = (await page.locator('td a.cell').first().getAttribute('href'))!
  await page.goto(`${served.address}${story}/speakers`)
  const name = (await page.locator('a[href^="/names/"]').first().getAttribute('href'))!
  await page.goto(served.address + cell)
  const report = (await page.locator('#sentence a[href^="/articles/"]').first().getAttribute('href'))!
  const views = [
    `${story}?copies=open&rows=several`,
    `${story}?decided=yes`,
    `/?outlet=e`,
    `${story}/speakers`,
    `${story}/time`,
    `${story}/beside`
  ]
  return [
    '/',
    '/?person=e',
    '/names',
    '/sources',
    '/settings',
    name,
    story,
    ...views,
    cell,
    report,
    '/search?q=minister',
    '/nothing'
  ]
}

/** A reader's way in: an empty store behind a password. */
test('the password leads to the page that was asked for, colours are chosen, signing out closes (axe finds no barrier)', async () => {
  const empty = openStore(mkdtempSync(join(tmpdir(), 'collate-empty-')))
  const access = { kind: 'password', password: 'quay and harbour' } as const
  const guarded = await serveApp({ store: empty, port: 0, host: '127.0.0.1', access })
  for (const colorScheme of ['light', 'dark'] as const) {
    await withPage(
      PHONE,
      async (page) => {
        await page.goto(`${guarded.address}/settings`)
        expect(await findBarriers(page)).toEqual([])
        await page.getByLabel('Password').fill('wrong')
        await page.keyboard.press('Enter')
        expect(await page.getByRole('alert').innerText()).toBe('This is not the password.')
        await page.getByLabel('Password').fill(access.password)
        await page.keyboard.press('Enter')
        await page.waitForURL(/\/settings$/)
        const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
        const before = await background()
        await page.getByLabel(colorScheme === 'dark' ? 'light' : 'dark', { exact: true }).check()
        await page.getByRole('button', { name: 'Use these' }).click()
        await page.waitForLoadState()
        expect(await background()).not.toBe(before)
        await page.goto(guarded.address)
        expect(await page.locator('h1').innerText()).toBe('Welcome')
        expect(await findBarriers(page)).toEqual([])
        await page.goto(`${guarded.address}/settings`)
        await page.getByRole('button', { name: 'Sign out' }).click()
        await page.waitForURL(/\/sign-in/)
        await page.goto(guarded.address)
        expect(page.url()).toContain('/sign-in')
      },
      { colorScheme, ...AXE_LET_IN }
    )
  }
  await guarded.close()
  empty.close()
})

test('a press on a cell after the session has ended leads to the page of the password, and back to the cell', async () => {
  const access = { kind: 'password', password: 'quay and harbour' } as const
  const guarded = await serveApp({ store, port: 0, host: '127.0.0.1', access })
  await withPage(DESK, async (page) => {
    await page.goto(guarded.address)
    await page.getByLabel('Password').fill(access.password)
    await page.keyboard.press('Enter')
    await page.locator('.card a').first().click()
    await page.waitForURL(/\/stories\//)
    await page.context().clearCookies()
    await page.locator('td a.cell').first().click()
    await page.waitForURL(/\/sign-in/)
    await page.getByLabel('Password').fill(access.password)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/stories\/.*at=/)
    expect(await isInView(page, '#sentence mark')).toBe(true)
  })
  await guarded.close()
})

test('the first page opens the demonstration in a store of its own', async () => {
  const empty = openStore(mkdtempSync(join(tmpdir(), 'collate-first-')))
  const first = await serveApp({ store: empty, port: 0, host: '127.0.0.1' })
  await withPage(
    DESK,
    async (page) => {
      await page.goto(first.address)
      expect(await findBarriers(page)).toEqual([])
      await page.getByRole('link', { name: 'Open the demonstration' }).click()
      await page.waitForSelector('.card', { timeout: 90_000 })
      expect(page.url()).not.toContain(first.address)
      expect(empty.counts().articles).toBe(0)
    },
    { ...AXE_LET_IN }
  )
  await first.close()
  empty.close()
}, 120_000)

/** Words without the white space between them. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(`document.activeElement.matches('${selector}')`)) return
  }
  throw new Error(`60 presses of Tab did not reach ${selector}.`)
}

async function isInView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox()
  const height = page.viewportSize()?.height ?? 0
  return box !== null && 0 <= box.y && box.y < height
}

async function findBarriers(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE })
  const rules = "{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }"
  return page.evaluate(
    `axe.run(document, ${rules}).then((found) => found.violations.map((one) => one.id + ': ' + one.nodes[0].html))`
  )
}
