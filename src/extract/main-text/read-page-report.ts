import type { Capture, Note } from '../../article/index.js'
import { isCutOff } from '../layout/is-cut-off.js'
import { readMetadata } from '../metadata/read-metadata.js'
import type { Report } from '../report.js'
import { dropFurniture } from './drop-furniture.js'
import { findLooseBlocks } from './find-loose-blocks.js'
import { findMainPart } from './find-main-part.js'
import { joinBlocks } from './join-blocks.js'
import { isTooDeep, type Page, parsePage } from './page.js'
import { removeSurroundings } from './remove-surroundings.js'
import { stripSilent } from './strip-silent.js'
import { type Block, writeBlocks } from './write-blocks.js'

/** Reads a page as a report: its main text, paragraph by paragraph, and what its metadata say. */
export function readPageReport(html: string, { given }: Capture): Report {
  const bare = stripSilent(html)
  const page = isTooDeep(bare) ? null : attempt(() => parsePage(bare))
  if (page === null) return unreadable()
  // First: looking for the main part changes the page.
  const metadata = attempt(() => readMetadata(page, given)) ?? { bylines: [], isPartOnly: false, notes: [] }
  const { notes, isPartOnly, ...told } = metadata
  const main = readMain(page, bare)
  const blocks = dropFurniture(main.blocks, { title: told.title, outlet: given.outlet ?? told.outlet })
  const { text, paragraphs } = joinBlocks(blocks)
  const isCut = isPartOnly || isCutOff(main.blocks.map(({ words }) => words))
  const read = text === '' ? 'none' : isCut || main.isLoose ? 'part' : 'full'
  return {
    ...told,
    text,
    paragraphs,
    furniture: [],
    read,
    notes: [...notes, ...notesOf(text, isCut, main.isLoose)]
  }
}

interface Main {
  readonly blocks: readonly Block[]
  /** Whether no main part was found, and the blocks are what reads like text on the whole page. */
  readonly isLoose: boolean
}

function readMain(page: Page, html: string): Main {
  const part = attempt(() => {
    removeSurroundings(page)
    return findMainPart(page)
  })
  const blocks = part === null ? [] : writeBlocks(part)
  return 0 < blocks.length ? { blocks, isLoose: false } : { blocks: readLoose(html), isLoose: true }
}

/** From the page as it was before anything was looked for in it. */
function readLoose(html: string): Block[] {
  const page = parsePage(html)
  attempt(() => removeSurroundings(page))
  return findLooseBlocks(writeBlocks(page.body ?? page.documentElement))
}

function notesOf(text: string, isCut: boolean, isLoose: boolean): Note[] {
  if (text === '') return [{ rule: 'main-text/none', reason: 'No main text was found on the page' }]
  const notes: Note[] = []
  if (isCut) notes.push({ rule: 'main-text/paywall', reason: 'The page says that it is not free to read' })
  if (isLoose)
    notes.push({ rule: 'main-text/loose', reason: 'No main part stands out; what reads like text was kept' })
  return notes
}

/** Pages are hostile: where a parser gives up on one, the caller falls back on less. */
function attempt<Value>(read: () => Value): Value | null {
  try {
    return read()
  } catch {
    return null
  }
}

function unreadable(): Report {
  const notes = [{ rule: 'main-text/unreadable', reason: 'The markup of this page could not be read' }]
  return { text: '', paragraphs: [], furniture: [], bylines: [], read: 'none', notes }
}
