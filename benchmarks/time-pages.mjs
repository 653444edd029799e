// The measured process of `npm run bench -- pages`: reads every page of a folder of .html.gz files twice, the first time to warm
// up, with `reader` "collate" or "readability", and prints milliseconds a page and the peak of memory.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'

const [folder, reader] = process.argv.slice(2)
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html.gz'))
  .sort()
  .map((name) => gunzipSync(readFileSync(join(folder, name))))
const read = reader === 'collate' ? await openCollate() : await openReadability()
for (const page of pages) await timeOf(page)
const milliseconds = []
for (const page of pages) milliseconds.push(await timeOf(page))
milliseconds.sort((a, b) => a - b)
process.stdout.write(
  JSON.stringify({
    pages: pages.length,
    median: milliseconds[pages.length >> 1],
    p95: milliseconds[Math.floor(pages.length * 0.95)],
    peakMebibytes: process.resourceUsage().maxRSS / 1024
  })
)

async function timeOf(page) {
  const started = process.cpuUsage()
  read(page)
  const { user, system } = process.cpuUsage(started)
  await setImmediate() // As the walk does between two reports.
  return (user + system) / 1000
}

async function openCollate() {
  const { extract } = await import('../dist/extract/index.js')
  return (body) => extract({ place: 'page', kind: 'html', body, given: {} })
}

async function openReadability() {
  const { parseHTML } = await import('linkedom')
  const { Readability } = await import('@mozilla/readability')
  return (body) => new Readability(parseHTML(new TextDecoder().decode(body)).document).parse()
}
