import { openStore } from '../../store/index.js'
import { drawQuarantine } from '../pages/draw-sources.js'
import type { Desk } from '../terminal/desk.js'
import { type FetchFlags, fetchOnce } from './fetch.js'

export interface RetryFlags extends FetchFlags {
  readonly list?: boolean
}

/** `collate retry`: gives what is in quarantine another chance; with `--list`, only says what is there. */
export async function retry(flags: RetryFlags, desk: Desk): Promise<void> {
  const store = openStore(flags.data)
  try {
    const quarantined = store.intake.quarantined()
    if (flags.list || quarantined.length === 0) {
      if (!flags.json) return await desk.print(drawQuarantine(quarantined, new Date(), desk))
      for (const { number: _, ...entry } of quarantined) await desk.print(JSON.stringify(entry))
      return
    }
    store.intake.retry()
    await fetchOnce(store, flags, desk)
  } finally {
    store.close()
  }
}
