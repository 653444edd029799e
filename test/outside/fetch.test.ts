/**
 * Fetching as people start it, from a farm of invented outlets: to the end, killed with SIGKILL again and again, and for ever.
 */
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openStore } from '../../src/store/index.js'
import { makeReport, plantOutlet } from '../farm/outlet.js'
import { type Farm, startFarm } from '../farm/start-farm.js'
import { outcomeOf, type Ran, readLines, runProgram, startProgram } from './run-program.js'

vi.setConfig({ testTimeout: 300_000 }) // Hosts are asked once a second, on busy machines too.

const HOSTS = [1, 2, 3, 4, 5].map((number) => `127.0.0.${number}`)
const REPORTS = 5
const ENV = { COLLATE_ALLOW_PRIVATE: '*', COLLATE_CONTACT: 'mailto:desk@halyard.example' }

interface Line {
  readonly kind: string
  readonly id?: string
  readonly place?: string
}

let farm: Farm
let folder: string
let list: string

beforeAll(async () => {
  farm = await startFarm({ isOpen: true })
  for (const host of HOSTS)
    plantOutlet(
      farm,
      host,
      Array.from({ length: REPORTS }, (_, index) => makeReport(index))
    )
  folder = mkdtempSync(join(tmpdir(), 'collate-fetch-'))
  list = join(folder, 'feeds.opml')
  const outlines = HOSTS.map(
    (host) => `<outline type="rss" title="${host}" xmlUrl="${farm.at(host, '/feed')}"/>`
  )
  writeFileSync(list, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`)
})

afterAll(async () => {
  await farm.close()
  rmSync(folder, { recursive: true, force: true })
})

const run = (data: string, ...args: readonly string[]): Promise<Ran> =>
  runProgram([...args, '--data', join(folder, data)], { env: ENV })

describe('collate fetch', () => {
  test('fetches what a list of feeds tells of, and says how they fare', async () => {
    const added = await run('whole', 'add', list)
    expect(added).toMatchObject({ status: 0, err: '' })
    expect(added.out).toContain('Subscribed to 127.0.0.1')
    const fetched = await run('whole', 'fetch')
    expect(fetched).toMatchObject({ status: 0, err: '' })
    expect(fetched.out).toContain(`5 feeds asked: ${HOSTS.length * REPORTS} new reports. 25 stored, 0 known.`)
    const sources = await run('whole', 'sources')
    const health = /fetched [^·]* ago, next in [^·]* · last new report [^·]* ago · 5 reports kept/g
    expect(sources.out.replace(/\s+/g, ' ').match(health)).toHaveLength(5)
    expect((await run('whole', 'fetch')).out).toContain('Nothing is due.')
    expect((await run('whole', 'sources', '--opml')).out).toContain(`xmlUrl="${farm.at(HOSTS[0], '/feed')}"`)
    expect(farm.seen.at(-1)?.fields['user-agent']).toMatch(
      /^Collate\/\S+ \(\+mailto:desk@halyard\.example\)$/
    )
  })

  test('killed again and again loses nothing, and asks for no page twice that it had reported', async () => {
    await run('killed', 'add', list)
    const before = farm.seen.length
    const reported: string[] = []
    for (const killAfter of [1, 4, 7, 3]) reported.push(...(await fetchAndKill('killed', killAfter)))
    const atKill = farm.seen.length
    const last = await run('killed', 'fetch', '--json')
    expect(last.status).toBe(0)
    const asked = farm.seen.slice(atKill).map(({ host, path }) => farm.at(host, path))
    for (const place of reported) expect(asked).not.toContain(place)

    const all = [...reported, ...placesOf(last.out)]
    expect(new Set(all).size).toBe(all.length)
    const store = openStore(join(folder, 'killed'))
    expect(store.counts().articles).toBe(HOSTS.length * REPORTS)
    for (const { id } of store.articles()) expect(store.versions(id)).toHaveLength(1)
    expect(store.intake.quarantined()).toEqual([])
    expect(store.storiesAreStale()).toBe(false)
    store.close()
    // Once for each page, and once more for each that was on its way when the process was killed: one a host at most.
    const pages = farm.seen.slice(before).filter(({ path }) => path.startsWith('/a/')).length
    expect(pages).toBeLessThanOrEqual(HOSTS.length * (REPORTS + 4))
  })

  test('asks a host one thing at a time, at least a second apart', async () => {
    const before = farm.seen.length
    await run('polite', 'add', list)
    await run('polite', 'fetch')
    for (const host of HOSTS) {
      const seen = farm.seen.slice(before).filter((entry) => entry.host === host)
      const gaps = seen.slice(1).map(({ at }, index) => at - seen[index].at)
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(990)
    }
  })

  test('--watch goes on until it is told to end', async () => {
    await run('watched', 'add', farm.at(HOSTS[0], '/feed'))
    const child = startProgram(['fetch', '--watch', '--json', '--data', join(folder, 'watched')], {
      env: ENV
    })
    const ran = outcomeOf(child)
    let seen = 0
    child.stdout?.on('data', (chunk: Buffer) => {
      seen += chunk.toString().split('\n').length - 1
      if (REPORTS <= seen) child.kill('SIGINT')
    })
    const { status, out } = await ran
    expect(status).toBe(0)
    expect(placesOf(out)).toHaveLength(REPORTS)
  })

  test('a report behind a wall is listed with its reason, and fetched when it is given another chance', async () => {
    const host = '127.0.0.9'
    plantOutlet(farm, host, [makeReport(1, { reply: { status: 403 } })])
    await run('wall', 'add', farm.at(host, '/feed'))
    const fetched = await run('wall', 'fetch')
    expect(fetched.status).toBe(1)
    expect(fetched.err).toContain('answered 403 (forbidden)')
    expect((await run('wall', 'retry', '--list')).out).toContain('What its feed says of it was kept.')
    plantOutlet(farm, host, [makeReport(1)])
    expect((await run('wall', 'retry')).out).toContain('1 stored as a further version')
    expect((await run('wall', 'retry', '--list')).out).toContain('Nothing is in quarantine.')
  })

  test('goes to no private network unless it is told to', async () => {
    const before = farm.seen.length
    const ran = await runProgram(['add', farm.at(HOSTS[0], '/feed'), '--data', join(folder, 'private')])
    expect(ran.status).toBe(1)
    expect(ran.err).toContain('127.0.0.1 is in a private network')
    expect(farm.seen).toHaveLength(before)
  })
})

/** Runs `collate fetch` until it has reported so many reports, then kills it. Gives the places of those it reported. */
async function fetchAndKill(data: string, reports: number): Promise<string[]> {
  const child = startProgram(['fetch', '--json', '--data', join(folder, data)], { env: ENV })
  const ran = outcomeOf(child)
  let out = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString()
    if (reports <= placesOf(out.replace(/[^\n]*$/, '')).length) child.kill('SIGKILL')
  })
  await once(child, 'exit')
  return placesOf((await ran).out.replace(/[^\n]*$/, '')) // A line cut by the kill was not reported.
}

function placesOf(out: string): string[] {
  return readLines<Line>(out)
    .filter(({ kind }) => kind === 'stored')
    .map(({ place }) => String(place))
}
