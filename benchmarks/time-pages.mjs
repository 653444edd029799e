// The measured process of `npm run bench -- pages`: reads every page of a folder of .html.gz files twice, the first time to warm
// up, with `reader` "collate" or "readability", and prints milliseconds a page and the peak of memory.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const [folder, reader] = process.argv.slice(2)
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html.gz'))
  .sort()
  .map((name) => gunzipSync(readFileSync(join(folder, name))))
const read = reader === 'collate' ? await openCollate() : await openReadability()
for (const page of pages) read(page)
const milliseconds = pages.map((page) => {
  const started = process.cpuUsage()
  read(page)
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
})
milliseconds.sort((a, b) => a - b)
process.stdout.write(
  JSON.stringify({
    pages: pages.length,
    median: milliseconds[pages.length >> 1],
    p95: milliseconds[Math.floor(pages.length * 0.95)],
    peakMebibytes: process.resourceUsage().maxRSS / 1024
  })
)

async function openCollate() {
  const { extract } = await import('../dist/extract/index.js')
  return (body) => extract({ place: 'page', kind: 'html', body, given: {} })
}

async function openReadability() {
  const { parseHTML } = await import('linkedom')
  const { Readability } = await import('@mozilla/readability')
  return (body) => new Readability(parseHTML(new TextDecoder().decode(body)).document).parse()
}
