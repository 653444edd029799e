import { writeFeedList } from '../../pipeline/index.js'
import { openStore } from '../../store/index.js'
import { drawSources } from '../pages/draw-sources.js'
import type { Desk } from '../terminal/desk.js'

export interface SourcesFlags {
  readonly data: string
  readonly opml?: boolean
  readonly remove?: string
  readonly json?: boolean
}

/** `collate sources`: the feeds and how they fare. */
export async function sources({ data, opml, remove, json }: SourcesFlags, desk: Desk): Promise<void> {
  const store = openStore(data)
  try {
    if (remove !== undefined) {
      if (store.intake.removeSubscription(remove))
        return await desk.print(`${remove} is not fetched any more.`)
      return desk.complain({
        what: 'No feed with this address is subscribed to',
        where: remove,
        remedy: '`collate sources` prints the addresses.'
      })
    }
    if (opml) return await desk.print(writeFeedList(store))
    const all = store.intake.subscriptions()
    if (!json) return await desk.print(drawSources(all, new Date(), desk))
    for (const { number: _, validators: __, ...subscription } of all)
      await desk.print(JSON.stringify(subscription))
  } finally {
    store.close()
  }
}
