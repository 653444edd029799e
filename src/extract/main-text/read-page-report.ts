import type { Capture, Note } from '../../article/index.js'
import { readMetadata } from '../metadata/read-metadata.js'
import type { Report } from '../report.js'
import { dropFurniture } from './drop-furniture.js'
import { findMainPart } from './find-main-part.js'
import { joinBlocks } from './join-blocks.js'
import { type Page, parsePage } from './page.js'
import { removeSurroundings } from './remove-surroundings.js'
import { stripSilent } from './strip-silent.js'
import { writeBlocks } from './write-blocks.js'

/** Reads a page as a report: its main text, paragraph by paragraph, and what its metadata say. */
export function readPageReport(html: string, { given }: Capture): Report {
  const page = openPage(html)
  if (page === null) return unreadable()
  const { notes: found, isPartOnly, ...metadata } = readMetadata(page, given)
  removeSurroundings(page)
  const main = findMainPart(page)
  const blocks = main === null ? [] : writeBlocks(main)
  const told = { title: metadata.title, outlet: given.outlet ?? metadata.outlet }
  const { text, paragraphs } = joinBlocks(dropFurniture(blocks, told))
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
    return parsePage(stripSilent(html))
  } catch {
    return null
  }
}

function unreadable(): Report {
  const notes = [{ rule: 'main-text/unreadable', reason: 'The markup of this page could not be read' }]
  return { text: '', paragraphs: [], furniture: [], bylines: [], read: 'none', notes }
}
