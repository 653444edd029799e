import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { makeLargeStories } from '../benchmarks/make-large-stories.js'
import type { AnnotatedArticle } from '../src/article/index.js'
import { readReports } from '../src/pipeline/index.js'
import type * as StoreRoom from '../src/store/index.js'
import { openStore } from '../src/store/index.js'
import type * as WebRoom from '../src/web/index.js'
import { findChromium } from './find-chromium.js'

const SIZE = { id: 'large', articles: 60, rows: 200 }
/** What the server shows first, so that its own code has run once: a story of the size of those in the library. */
const OTHER = { id: 'other', articles: 8, rows: 100 }
const VIEWS = {
  'coverage table': '',
  'who said what': '/speakers',
  'side by side': '/beside',
  'time and origins': '/time'
}
const RUNS = 5

/**
 * `npm run bench -- web`: the views of a story of 60 reports and 200 rows, from a server of its own: first byte of the
 * very first page after the start, of the story after another was shown (read from the store), and again (kept in
 * memory), by the clock and, of the last two, the processor time of the whole answer; largest contentful paint in Chromium; the time from a press on a cell to the sentence on the screen; the size
 * of all scripts. The clock depends on what else runs: the load of the machine is printed. Needs `npm run build` first.
 */
export async function benchWeb(root: string): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'collate-bench-web-'))
  await fillStore(root, data)
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu']
  })
  const load = `load ${loadavg()[0].toFixed(1)} on ${availableParallelism()} processors`
  console.log(`${SIZE.articles} reports, ${SIZE.rows} rows, Node ${process.versions.node}, ${load}`)
  console.log(`the middle one of ${RUNS} runs\n`)
  console.log(
    'view                first byte ms: at start   from store   again   answer KiB   largest paint ms'
  )
  for (const [name, path] of Object.entries(VIEWS)) {
    const runs: (Timing & Work)[] = []
    for (let run = 0; run < RUNS; run += 1) {
      runs.push({
        ...(await measureView(root, data, browser, path)),
        ...(await measureWork(root, data, path))
      })
    }
    console.log(name.padEnd(20) + drawTimings(runs))
  }
  console.log(`\npress on a cell to its sentence: ${(await measurePress(root, data, browser)).toFixed(0)} ms`)
  console.log(`all scripts, gzip: ${(sizeOfScripts(root) / 1024).toFixed(1)} KiB`)
  await browser.close()
  rmSync(data, { recursive: true, force: true })
}

async function fillStore(root: string, data: string): Promise<void> {
  const articles: AnnotatedArticle[] = []
  for await (const outcome of readReports([join(root, 'library')], {})) {
    if (outcome.kind === 'read') articles.push(outcome.article)
  }
  const store = openStore(data)
  makeLargeStories(store, articles, [OTHER, SIZE])
  store.close()
}

interface Timing {
  readonly atStart: number
  readonly fromStore: number
  readonly again: number
  readonly bytes: number
  readonly paint: number
}

/** Processor time in milliseconds. */
interface Work {
  readonly workFromStore: number
  readonly workAgain: number
}

function drawTimings(runs: readonly (Timing & Work)[]): string {
  const columns = [
    [runs.map(({ atStart }) => atStart), 10],
    [runs.map(({ fromStore }) => fromStore), 13],
    [runs.map(({ again }) => again), 8],
    [runs.map(({ workFromStore }) => workFromStore), 13],
    [runs.map(({ workAgain }) => workAgain), 8],
    [runs.map(({ bytes }) => bytes / 1024), 10],
    [runs.map(({ paint }) => paint), 11]
  ] as const
  return columns.map(([values, width]) => middle(values).toFixed(0).padStart(width)).join('')
}

/** The same answers in this process, where their processor time can be read. */
async function measureWork(root: string, data: string, path: string): Promise<Work> {
  const { openStore: open } = (await import(join(root, 'dist', 'store', 'index.js'))) as typeof StoreRoom
  const { createApp } = (await import(join(root, 'dist', 'web', 'index.js'))) as typeof WebRoom
  const store = open(data)
  const app = createApp(store)
  const work = async (id: string) => {
    const before = process.cpuUsage()
    await (await app.request(`http://localhost/stories/${id}${path}`)).text()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  await work(OTHER.id)
  const timing = { workFromStore: await work(SIZE.id), workAgain: await work(SIZE.id) }
  store.close()
  return timing
}

/** Each run has a server of its own. */
async function measureView(root: string, data: string, browser: Browser, path: string): Promise<Timing> {
  return withServer(root, data, async (address) => {
    const story = `${address}/stories/${SIZE.id}${path}`
    const atStart = await timeAnswer(`${address}/stories/${OTHER.id}${path}`)
    const fromStore = await timeAnswer(story)
    const again = await timeAnswer(story)
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(story)
    const paint = await page.evaluate<number>(
      `new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
        .observe({ type: 'largest-contentful-paint', buffered: true }))`
    )
    await page.close()
    return {
      atStart: atStart.firstByte,
      fromStore: fromStore.firstByte,
      again: again.firstByte,
      bytes: again.bytes,
      paint
    }
  })
}

/** From the press to the frame in which the sentence is drawn, the middle one of several cells. */
async function measurePress(root: string, data: string, browser: Browser): Promise<number> {
  return withServer(root, data, async (address) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${address}/stories/${SIZE.id}`)
    const times: number[] = []
    for (let cell = 0; cell < RUNS; cell += 1) {
      times.push(
        await page.evaluate<number>(`new Promise((resolve) => {
          const started = performance.now()
          const pane = document.getElementById('sentence')
          new MutationObserver((_, observer) => {
            observer.disconnect()
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)))
          }).observe(pane, { childList: true })
          document.querySelectorAll('td a.cell')[${cell}].click()
        })`)
      )
    }
    await page.close()
    return middle(times)
  })
}

async function withServer<Result>(
  root: string,
  data: string,
  work: (address: string) => Promise<Result>
): Promise<Result> {
  const args = [join(root, 'dist', 'main.js'), 'serve', '--port', '0', '--data', data]
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()))
      server.once('exit', (code) => reject(new Error(`collate serve: exit status ${code}`)))
    })
    return await work(address)
  } finally {
    server.kill()
  }
}

function timeAnswer(address: string): Promise<{ readonly firstByte: number; readonly bytes: number }> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request(address, (answer) => {
      let firstByte = 0
      let bytes = 0
      answer.on('data', (part: Buffer) => {
        if (bytes === 0) firstByte = performance.now() - started
        bytes += part.length
      })
      answer.on('end', () => resolve({ firstByte, bytes }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

function sizeOfScripts(root: string): number {
  const folder = join(root, 'dist', 'web', 'browser')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0)
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}
