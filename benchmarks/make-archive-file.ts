/** Writes an archive of the web for `npm run bench -- archive`: pages of invented outlets, each a member of its own. */

import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { responseRecord } from '../test/farm/make-archive.js'
import { makeReport } from '../test/farm/outlet.js'

/** Words for the parts of pages that are no report: scripts, styles and menus are most of what pages weigh. */
const WORDS =
  'harbour quay board mayor council spring boats price news sport world letter class item list menu link'.split(
    ' '
  )

/** One in so many members is damaged, as in archives that were cut or stored badly. */
const DAMAGED_EVERY = 1000

/** Makes the file where it is missing; gives how many pages it holds and how many members are damaged. */
export async function makeArchiveFile(path: string, mebibytes: number): Promise<void> {
  if (existsSync(path)) return
  const random = makeRandom(1)
  const stream = createWriteStream(path)
  for (let number = 0, written = 0; written < mebibytes * 1024 * 1024; number += 1) {
    const member = gzipSync(
      responseRecord({
        address: `https://outlet-${number % 97}.example/${number}`,
        body: makePage(number, random)
      }),
      { level: 6 }
    )
    if (number % DAMAGED_EVERY === DAMAGED_EVERY - 1)
      member.fill(0xa5, member.length >> 1, (member.length >> 1) + 40)
    written += member.length
    if (!stream.write(member)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
}

/** A page of about 90 kB: a report of some 40 paragraphs' weight in scripts, menus and lists. */
function makePage(number: number, random: () => number): string {
  const { title, paragraphs } = makeReport(number)
  const words = (count: number) =>
    Array.from(
      { length: count },
      () => WORDS[Math.floor(random() * WORDS.length)] + Math.floor(random() * 50)
    ).join(' ')
  const menu = Array.from(
    { length: 60 },
    () => `<li class="${words(2)}"><a href="/${words(1)}">${words(3)}</a></li>`
  )
  const body = [...paragraphs, ...paragraphs, ...paragraphs, ...paragraphs]
    .map((paragraph) => `<p class="${words(1)}">${paragraph} ${words(20)}.</p>`)
    .join('\n')
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2024-03-12T08:30:00+01:00">
<style>${words(2000)}</style><script>${words(6000)}</script></head><body><nav><ul>${menu.join('')}</ul></nav>
<article><h1>${title}</h1>${body}</article><aside><ul>${menu.join('')}</ul></aside><footer>${words(60)}</footer></body></html>`
}

/** Mulberry32: the same pages on every machine. */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
