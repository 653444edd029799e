import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { fetchFeeds, openStore, subscribe } from '../../src/index.js'
import { plantLibrary } from './plant-library.js'
import { startFarm } from './start-farm.js'

const folder = mkdtempSync(join(tmpdir(), 'collate-farm-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the bundled library comes through its feeds as it comes from its folder: 21 reports, each of its outlet', async () => {
  const farm = await startFarm()
  const store = openStore(folder)
  const network = { privateHosts: ['*'], resolve: farm.resolve, gapSeconds: 0 }
  const list = plantLibrary(farm, 'library.farm', fileURLToPath(new URL('../../library', import.meta.url)))
  for await (const outcome of subscribe(store, list, { network })) expect(outcome.kind).toBe('subscribed')
  for await (const outcome of fetchFeeds(store, { network, workers: 0 }))
    expect(['feed', 'stored']).toContain(outcome.kind)
  const articles = store.articles()
  expect(articles).toHaveLength(21)
  expect(articles.filter(({ outlet }) => outlet === undefined)).toEqual([])
  expect(articles.map(({ id }) => store.article(id)?.read)).not.toContain('none')
  store.close()
  await farm.close()
})
