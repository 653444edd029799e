import type { Capture } from '../../article/index.js'
import { isCutOff } from '../layout/is-cut-off.js'
import { namesIn } from '../metadata/find-page-bylines.js'
import type { Report } from '../report.js'
import { dropFurniture } from './drop-furniture.js'
import { joinBlocks } from './join-blocks.js'
import { isTooDeep, parsePage } from './page.js'
import { stripSilent } from './strip-silent.js'
import { type Block, writeBlocks } from './write-blocks.js'

/**
 * Reads the piece of HTML that a feed carries. All of it is the report, so no main part is looked for; what the feed says beside
 * it (title, date, authors) is surer than anything in it.
 */
export function readFragmentReport(html: string, { given, feed }: Capture): Report {
  const bare = stripSilent(html)
  const written = isTooDeep(bare) ? [] : readBlocks(bare)
  const blocks = dropFurniture(written, {
    title: given.title ?? feed?.title,
    outlet: given.outlet ?? feed?.outlet
  })
  const { text, paragraphs } = joinBlocks(blocks)
  const isPart = feed?.body === 'excerpt' || isCutOff(written.map(({ words }) => words))
  const notes =
    feed?.body === 'excerpt' && text !== '' ? [{ rule: 'main-text/excerpt', reason: reasonOf(feed.why) }] : []
  return {
    text,
    paragraphs,
    furniture: [],
    bylines: (feed?.authors ?? []).flatMap(namesIn),
    read: text === '' ? 'none' : isPart ? 'part' : 'full',
    notes
  }
}

function reasonOf(why: string | undefined): string {
  return why === undefined
    ? 'This is what the feed says of the report; its page was not asked for'
    : `The page could not be read (${why}); this is what the feed says of it`
}

function readBlocks(html: string): Block[] {
  try {
    const page = parsePage(html)
    return writeBlocks(page.body ?? page.documentElement)
  } catch {
    return []
  }
}
