import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findChromium } from '../../scripts/find-chromium.js'
import { collateStore, importReports } from '../../src/pipeline/index.js'
import { openStore } from '../../src/store/index.js'
import { type Served, serveApp } from '../../src/web/index.js'

const LIBRARY = fileURLToPath(new URL('../../library/', import.meta.url))
const AXE = createRequire(import.meta.url).resolve('axe-core')

let served: Served
let browser: Browser

beforeAll(async () => {
  const store = openStore(mkdtempSync(join(tmpdir(), 'collate-browser-')))
  for await (const outcome of importReports(store, [LIBRARY], {})) {
    if (outcome.kind === 'problem') throw new Error(outcome.problem.what)
  }
  collateStore(store)
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

test('the list leads to a story, a cell of its table to the marked sentence, and a link back', async () => {
  await withPage({ width: 1280, height: 900 }, async (page) => {
    await page.goto(served.address)
    expect(await page.locator('.card').count()).toBeGreaterThanOrEqual(3)
    await page.locator('.card a').first().click()
    await page.locator('td a.cell').first().click()
    expect(await page.locator('mark#at').count()).toBe(1)
    expect(await isInView(page, 'mark#at')).toBe(true)
    await page.locator('main a').first().click()
    expect(page.url()).toContain('/stories/')
  })
})

test('everything is reached by keyboard: Tab to a story, Enter, Tab to a cell, Enter', async () => {
  await withPage({ width: 1280, height: 900 }, async (page) => {
    await page.goto(served.address)
    await tabTo(page, '.card a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/stories\//)
    await tabTo(page, 'td a.cell')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/articles\//)
    expect(await page.locator('mark#at').count()).toBe(1)
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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no barrier on any page (${colorScheme})`, async () => {
    await withPage({ width: 1280, height: 900 }, async (page) => {
      await page.emulateMedia({ colorScheme })
      for (const path of await allPages(page)) {
        await page.goto(served.address + path)
        expect(await findBarriers(page), path).toEqual([])
      }
    })
  })
}

async function withPage(
  viewport: { width: number; height: number },
  work: (page: Page) => Promise<void>
): Promise<void> {
  // The app forbids scripts by its policy; the tests' own (axe) are let in beside it.
  const context = await browser.newContext({ viewport, bypassCSP: true })
  try {
    await work(await context.newPage())
  } finally {
    await context.close()
  }
}

/** The list, the first story, a report of it at a sentence, a search, and an address with nothing. */
async function allPages(page: Page): Promise<string[]> {
  await page.goto(served.address)
  const story = (await page.locator('.card a').first().getAttribute('href'))!
  await page.goto(served.address + story)
  const cell = (await page.locator('td a.cell').first().getAttribute('href'))!
  return ['/', story, cell, '/search?q=minister', '/nothing']
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(`document.activeElement.matches('${selector}')`)) return
  }
  throw new Error(`60 presses of Tab did not reach ${selector}.`)
}

async function isInView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox()
  return box !== null && 0 <= box.y && box.y < 900
}

async function findBarriers(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE })
  const rules = "{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }"
  return page.evaluate(
    `axe.run(document, ${rules}).then((found) => found.violations.map((one) => one.id + ': ' + one.nodes[0].html))`
  )
}
