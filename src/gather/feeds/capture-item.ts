import type { Capture, FeedSaid, Given } from '../../article/index.js'
import { cleanAddress } from '../clean-address.js'
import type { Feed, FeedItem } from './feed.js'

/** What a feed says of one of its reports, whatever body goes with it. */
export function saidOf(feed: Pick<Feed, 'title'>, item: FeedItem): Omit<FeedSaid, 'body'> {
  const outlet = item.outlet ?? feed.title
  return {
    ...(item.title === undefined ? {} : { title: item.title }),
    ...(item.published === undefined ? {} : { published: item.published }),
    ...(item.updated === undefined ? {} : { updated: item.updated }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(item.sections.length === 0 ? {} : { section: item.sections[0] }),
    authors: item.authors
  }
}

/** A report as its feed carries it: the whole of it or a summary. */
export function captureOfItem(
  feed: Pick<Feed, 'title'>,
  item: FeedItem,
  { place, given }: { readonly place: string; readonly given: Given }
): Capture {
  const url = item.address === undefined ? {} : { url: cleanAddress(item.address) }
  return {
    place,
    kind: 'html',
    body: item.content ?? '',
    given: { ...url, ...given },
    feed: { body: item.isWhole ? 'whole' : 'excerpt', ...saidOf(feed, item) }
  }
}
