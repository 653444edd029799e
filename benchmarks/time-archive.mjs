// The measured process of `npm run bench -- archive`: takes the pages out of an archive, and with "extract" reads the article of
// each; prints how many, the seconds of the clock and of the processor, and the peak of memory.
import { setImmediate } from 'node:timers/promises'
import { gather } from '../dist/gather/index.js'

const [archive, task] = process.argv.slice(2)
const { extract } = await import('../dist/extract/index.js')
const started = performance.now()
const used = process.cpuUsage()
let pages = 0
let articles = 0
let problems = 0
for await (const gathered of gather([archive])) {
  if (gathered.kind === 'problem') problems += 1
  else {
    pages += 1
    if (task === 'extract' && extract(gathered.capture).kind === 'article') articles += 1
    await setImmediate() // As the walk does between two reports.
  }
}
const { user, system } = process.cpuUsage(used)
process.stdout.write(
  JSON.stringify({
    pages,
    articles,
    problems,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMebibytes: process.resourceUsage().maxRSS / 1024
  })
)
