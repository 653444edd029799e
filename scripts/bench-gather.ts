import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeArchiveFile } from '../benchmarks/make-archive-file.js'
import { feedOf, makeReport } from '../test/farm/outlet.js'
import { type Farm, type Seen, startFarm } from '../test/farm/start-farm.js'

const MEBIBYTE = 1024 * 1024

type Figures = Readonly<Record<string, number>>

/** The benchmarks of going out and taking in, each in fresh processes on a named input. They need `npm run build` first. */
export const GATHER_BENCHMARKS: Readonly<Record<string, (root: string, size?: number) => Promise<void>>> = {
  pages: benchPages,
  archive: benchArchive,
  feeds: benchFeeds,
  fetch: benchFetch
}

/** `npm run bench -- pages`: the article out of a page, beside readability alone on the same pages. */
async function benchPages(root: string): Promise<void> {
  const folder = join(root, '..', 'shared', 'data', 'pages')
  if (!existsSync(folder))
    return console.log('The pages of the public benchmark are not there: ../shared/data/pages')
  console.log(
    `Milliseconds of the processor a page, ${version()}, second reading of each page in one process\n`
  )
  for (const reader of ['collate', 'readability']) {
    const { pages, median, p95, peakMebibytes } = await measure(root, 'time-pages.mjs', [folder, reader])
    console.log(
      `${reader.padEnd(12)} ${pages} pages  median ${median.toFixed(1)}  p95 ${p95.toFixed(1)}  peak ${peakMebibytes.toFixed(0)} MiB`
    )
  }
}

/** `npm run bench -- archive [MEBIBYTES]`: pages a second out of an archive, and articles out of the first part of it. */
async function benchArchive(root: string, mebibytes = 64): Promise<void> {
  for (const [task, size] of [
    ['read', mebibytes],
    ['extract', Math.min(mebibytes, 64)]
  ] as const) {
    const path = await makeFolder(root, `farm-${size}.warc.gz`)
    await makeArchiveFile(path, size)
    const { pages, problems, seconds, cpuSeconds, peakMebibytes } = await measure(root, 'time-archive.mjs', [
      path,
      task
    ])
    console.log(
      `${task.padEnd(8)} ${(statSync(path).size / MEBIBYTE).toFixed(0)} MiB, ${pages} pages, ${problems} damaged members told: ` +
        `${(pages / seconds).toFixed(0)} pages/s by the clock, ${(pages / cpuSeconds).toFixed(0)} by the processor, peak ${peakMebibytes.toFixed(0)} MiB  (${version()})`
    )
  }
}

/** `npm run bench -- feeds`: seconds of the processor for a feed of 14 MB, beside feedsmith. */
async function benchFeeds(root: string): Promise<void> {
  const path = await makeFolder(root, 'feed-14.xml')
  writeFileSync(path, makeLargeFeed())
  console.log(
    `A feed of ${(statSync(path).size / 1e6).toFixed(1)} MB, ${version()}; the middle one of 5 runs\n`
  )
  for (const reader of ['collate', 'feedsmith']) {
    const runs: Figures[] = []
    for (let run = 0; run < 5; run += 1) runs.push(await measure(root, 'time-feed.mjs', [path, reader]))
    const { items, cpuSeconds, peakMebibytes } = runs.sort((a, b) => a.cpuSeconds - b.cpuSeconds)[2]
    console.log(
      `${reader.padEnd(12)} ${items} items  ${cpuSeconds.toFixed(2)} s of the processor  peak ${peakMebibytes.toFixed(0)} MiB`
    )
  }
}

/** `npm run bench -- fetch [FEEDS]`: so many feeds of the farm, each a host of its own, asked by one process. */
async function benchFetch(root: string, count = 500): Promise<void> {
  const farm = await startFarm()
  for (let number = 0; number < count; number += 1) plantFeed(farm, `outlet-${number}.farm`)
  const { feeds, reports, seconds, cpuSeconds, peakMebibytes } = await measure(root, 'time-fetch.mjs', [
    String(farm.port),
    String(count)
  ])
  const { gapSeconds, together } = politenessOf(farm.seen)
  console.log(
    `${feeds} feeds with ${reports} reports in ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of the processor), peak ${peakMebibytes.toFixed(0)} MiB; ` +
      `least gap at a host ${gapSeconds.toFixed(2)} s, ${together} request at a time to a host  (${version()})`
  )
  await farm.close()
}

/** Twenty reports in summary: their pages wait until the feeds are done. */
function plantFeed(farm: Farm, host: string): void {
  const reports = Array.from({ length: 20 }, (_, index) => makeReport(index))
  farm.plant(host, { '/feed': feedOf(farm, host, reports), '*': '<p>The quay was closed.' })
}

/** The least gap between two requests to one host, and the most requests to one host at a time. */
function politenessOf(seen: readonly Seen[]): { readonly gapSeconds: number; readonly together: number } {
  let gap = Number.POSITIVE_INFINITY
  let together = 1
  const last = new Map<string, Seen>()
  for (const entry of seen) {
    const before = last.get(entry.host)
    last.set(entry.host, entry)
    if (before === undefined) continue
    gap = Math.min(gap, entry.at - before.at)
    if (before.endedAt === 0 || entry.at < before.endedAt) together = 2
  }
  return { gapSeconds: gap / 1000, together }
}

function makeLargeFeed(): string {
  const items = Array.from({ length: 8800 }, (_, number) => {
    const words = `The council of Ostrin voted on quay ${number} on Tuesday, the mayor said. `
    return `<item><title>Ostrin closes quay ${number} &amp; more</title><link>https://halyard.example/a/${number}</link><guid isPermaLink="false">h-${number}</guid><pubDate>Tue, 12 Mar 2024 08:30:00 +0100</pubDate><dc:creator>Ana Ruiz</dc:creator><category>Coast</category><media:content url="https://halyard.example/${number}.jpg" medium="image"/><description>&lt;p&gt;${words.repeat(3)}&lt;/p&gt;</description><content:encoded><![CDATA[<p>${words.repeat(14)}</p>]]></content:encoded></item>`
  })
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Halyard</title><link>https://halyard.example/</link>${items.join('\n')}</channel></rss>`
}

async function makeFolder(root: string, name: string): Promise<string> {
  const folder = join(root, '.build', 'bench')
  mkdirSync(folder, { recursive: true })
  return join(folder, name)
}

function measure(root: string, program: string, args: readonly string[]): Promise<Figures> {
  const child = spawn(process.execPath, [join(root, 'benchmarks', program), ...args], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let out = ''
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString()
  })
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(out) as Figures)
      else reject(new Error(`${program}: exit status ${code}`))
    })
  })
}

function version(): string {
  return `Node ${process.versions.node}`
}
