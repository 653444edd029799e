import { openStore } from '../../store/index.js'
import { drawHits } from '../pages/draw-hits.js'
import type { Desk } from '../terminal/desk.js'

export interface SearchFlags {
  readonly data: string
  readonly limit: number
  readonly json?: boolean
}

/** `collate search`: reports by their words, best first. */
export async function search(words: string, { data, limit, json }: SearchFlags, desk: Desk): Promise<void> {
  const store = openStore(data)
  try {
    const hits = store.search(words, limit)
    if (!json) return await desk.print(drawHits(hits, words, desk))
    for (const hit of hits) await desk.print(JSON.stringify(hit))
  } finally {
    store.close()
  }
}
