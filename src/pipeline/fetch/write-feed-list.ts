import { writeOpml } from '../../gather/index.js'
import type { Store } from '../../store/index.js'

/** All feeds that are subscribed to, as a list that other readers of feeds take in (OPML 2.0). */
export function writeFeedList(store: Store): string {
  const feeds = store.intake.subscriptions().map(({ address, title, site }) => ({
    address,
    ...(title === undefined ? {} : { title }),
    ...(site === undefined ? {} : { site }),
    folders: []
  }))
  return writeOpml(feeds, 'Feeds of Collate')
}
