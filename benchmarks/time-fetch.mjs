// The measured process of `npm run bench -- fetch`: subscribes to so many feeds of a farm on this machine, asks all of them, and
// ends when the last has answered; prints the seconds that took and the peak of memory.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fetchFeeds, openStore } from '../dist/index.js'

const [port, count] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'))
const store = openStore(folder)
for (let number = 0; number < count; number += 1)
  store.intake.addSubscription({ address: `http://outlet-${number}.farm:${port}/feed` })

const network = { privateHosts: ['*'], resolve: async () => [{ address: '127.0.0.1', family: 4 }] }
const stop = new AbortController()
const started = performance.now()
const used = process.cpuUsage()
let feeds = 0
let reports = 0
let seconds = 0
for await (const outcome of fetchFeeds(store, { network, signal: stop.signal, workers: 0 })) {
  if (outcome.kind !== 'feed') continue
  feeds += 1
  reports += outcome.added
  if (feeds < count) continue
  seconds = (performance.now() - started) / 1000
  stop.abort()
}
const { user, system } = process.cpuUsage(used)
store.close()
rmSync(folder, { recursive: true, force: true })
process.stdout.write(
  JSON.stringify({
    feeds,
    reports,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    peakMebibytes: process.resourceUsage().maxRSS / 1024
  })
)
