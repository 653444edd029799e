// The measured process of `npm run bench -- feeds`: reads one feed with "collate" or "feedsmith" and prints how many items it
// found and the seconds of the processor that the reading took.
import { readFileSync } from 'node:fs'

const [path, reader] = process.argv.slice(2)
const body = readFileSync(path)
const read = reader === 'collate' ? await openCollate() : await openFeedsmith()
const used = process.cpuUsage()
const items = read(body)
const { user, system } = process.cpuUsage(used)
process.stdout.write(
  JSON.stringify({
    items,
    cpuSeconds: (user + system) / 1e6,
    peakMebibytes: process.resourceUsage().maxRSS / 1024
  })
)

async function openCollate() {
  const { readFeed } = await import('../dist/gather/index.js')
  return (bytes) => readFeed(bytes, { address: 'https://halyard.example/feed' }).feed.items.length
}

async function openFeedsmith() {
  const { parseFeed } = await import('feedsmith')
  return (bytes) => parseFeed(bytes.toString()).feed.items.length
}
