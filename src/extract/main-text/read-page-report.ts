import type { Capture, Note } from '../../article/index.js'
import type { Span } from '../../text/index.js'
import { readMetadata } from '../metadata/read-metadata.js'
import type { Report } from '../report.js'
import { findMainPart } from './find-main-part.js'
import { type Page, parsePage } from './page.js'
import { type Block, writeBlocks } from './write-blocks.js'

/** Reads a page as a report: its main text, paragraph by paragraph, and what its metadata say. */
export function readPageReport(html: string, { given }: Capture): Report {
  const page = openPage(html)
  if (page === null) return unreadable()
  const { notes: found, isPartOnly, ...metadata } = readMetadata(page, given)
  const main = findMainPart(page)
  const blocks = main === null ? [] : writeBlocks(main)
  const { text, paragraphs } = join(blocks)
  const notes: Note[] = [...found]
  if (text === '') notes.push({ rule: 'main-text/none', reason: 'No main text was found on the page' })
  if (isPartOnly)
    notes.push({ rule: 'main-text/paywall', reason: 'The page says that it is not free to read' })
  return {
    ...metadata,
    text,
    paragraphs,
    furniture: [],
    read: text === '' ? 'none' : isPartOnly ? 'part' : 'full',
    notes
  }
}

function openPage(html: string): Page | null {
  try {
    return parsePage(html)
  } catch {
    return null
  }
}

function unreadable(): Report {
  const notes = [{ rule: 'main-text/unreadable', reason: 'The markup of this page could not be read' }]
  return { text: '', paragraphs: [], furniture: [], bylines: [], read: 'none', notes }
}

/** The blocks as one text, an empty line between them, and where each lies in it. */
function join(blocks: readonly Block[]): { readonly text: string; readonly paragraphs: readonly Span[] } {
  const paragraphs: Span[] = []
  let start = 0
  for (const { words } of blocks) {
    paragraphs.push({ start, end: start + words.length })
    start += words.length + 2
  }
  return { text: blocks.map(({ words }) => words).join('\n\n'), paragraphs }
}
