import { agencyNamed, isSectionName } from '../../knowledge/index.js'
import { foldWord } from '../../text/index.js'
import { findFurniture } from '../layout/find-furniture.js'
import { readDate } from '../metadata/read-date.js'
import { isPersonName, readBylines } from '../metadata/read-people.js'
import { joinBlocks } from './join-blocks.js'
import type { PageElement } from './page.js'
import type { Block } from './write-blocks.js'

/** What the page says of itself, to tell its head from its text. */
export interface Told {
  readonly title?: string
  readonly outlet?: string
}

/** A rule that would drop more of the text than this has met a page it was not made for: it drops nothing. */
const DROPPED_SHARE_MAX = 0.3

/** What stands above the headline may be a whole menu. */
const ABOVE_SHARE_MAX = 0.5

/** The head of a report ends with its first paragraph: shorter lines are labels, bylines and dates. */
const BODY_CHARS_MIN = 100

/**
 * The second pass over the main part: drops what is surely furniture and keeps what may be the report.
 * The rules, in order: the headline and all above it; labels, bylines and dates below it; captions; links that stand alone;
 * boxes that their page names as such; known phrases and what stands between them.
 */
export function dropFurniture(blocks: readonly Block[], told: Told): Block[] {
  let left = dropAboveHeadline(blocks, told)
  left = dropWhere(left, isCaption)
  left = dropHeadLines(left, told)
  left = dropWhere(left, isLoneLink)
  left = dropWhere(left, isInBox)
  return dropPhrases(left, told)
}

function dropWhere(blocks: readonly Block[], isDropped: (block: Block) => boolean): Block[] {
  const kept = blocks.filter((block) => !isDropped(block))
  return lengthOf(kept) < lengthOf(blocks) * (1 - DROPPED_SHARE_MAX) ? [...blocks] : kept
}

/** A headline inside the main part has a menu above it, never the report. */
function dropAboveHeadline(blocks: readonly Block[], { title }: Told): Block[] {
  if (title === undefined) return [...blocks]
  const headline = blocks.findIndex((block) => isSame(block.words, title))
  const kept = blocks.slice(headline + 1)
  return lengthOf(kept) < lengthOf(blocks) * (1 - ABOVE_SHARE_MAX) ? [...blocks] : kept
}

/** Labels, bylines, dates and addresses above the first paragraph. */
function dropHeadLines(blocks: readonly Block[], told: Told): Block[] {
  const body = blocks.findIndex((block) => BODY_CHARS_MIN <= block.words.length)
  return blocks.filter((block, index) => body < index || !isHeadLine(block.words, told))
}

function isHeadLine(words: string, { title, outlet }: Told): boolean {
  if (title !== undefined && isSame(words, title)) return true
  if (outlet !== undefined && isSame(words, outlet)) return true
  if (namesAgency(words)) return false // It is a credit.
  if (isSectionName(words) || /^https?:\/\/\S+$/.test(words)) return true
  const parts = words.split(/\s+[·|•]\s+/)
  return parts.every((part) => isByline(part) || isDateLine(part))
}

function isByline(words: string): boolean {
  if (isPersonName(words) || /^by\s[^.!?]{2,80}$/i.test(words) || readBylines(words).length !== 0) return true
  const [first, ...rest] = words.split(/[,|/•·]/)
  return isPersonName(first.trim()) && rest.join(' ').split(' ').length <= 8 && !/[.!?]$/.test(words)
}

function namesAgency(words: string): boolean {
  return words
    .replace(/^by\s+/i, '')
    .split(/\s*[,|/•·]\s*/)
    .some((part) => agencyNamed(part) !== undefined)
}

/** "Updated 10:01 pm, Tuesday, 12 March 2024", "Published 2 hours ago", "12 March 2024 | 08:30". */
function isDateLine(words: string): boolean {
  if (100 < words.length) return false
  if (readDate(words) !== null) return true
  const isStamp = /^(?:(?:last |first )?(?:updated|published|posted|modified)|today|yesterday)\b/i.test(words)
  if (isStamp && /\d/.test(words)) return true
  return (
    /\b(?:19|20)\d\d\b/.test(words) &&
    words.replace(/updated|published|posted/gi, ' ').replace(DATE_WORDS, '').length <= 3
  )
}

const DATE_WORDS =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:jan|febr?|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]*|may|updated|published|posted|at|on|am|pm|[ap]\.m\.|[a-z]{2,4}t|gmt|utc)\b|[\d\s,:.|/·•–—-]+/gi

const CAPTION =
  /(?:^|[-_\s])(?:wp-)?(?:caption|image-?credit|photo-?credit|media-?credit|figcaption|cutline)(?:$|[-_\s]|text)/i

/** Words under a picture, or who took it. */
function isCaption({ words, element }: Block): boolean {
  if (
    words.length <= 120 &&
    /^\W?(?:(?:photo|image|picture|photograph)(?:s|graph)?(?: credit)?(?: by|:)|©|ⓒ|getty images\b|credit:)/i.test(
      words
    )
  )
    return true
  return isInside(element, (holder) => holder.localName === 'figcaption' || CAPTION.test(holder.className))
}

/** A paragraph or list item that is nothing but a link leads to another page. A sentence that is one is a sentence. */
function isLoneLink({ words, linkedShare }: Block): boolean {
  return 0.95 < linkedShare && !/[.!]["'\u2019\u201d]?$/.test(words)
}

/** Words in the `class` of boxes that stand inside a report and are none of it. */
const BOX =
  /(?:^|[-_\s])(?:related|recirc\w*|recommend(?:ed|ation|ations)|newsletter\w*|outbrain|taboola|share|sharing|rail|advert\w*|ad|ads|sponsor\w*|signup|sign-up|subscribe|breadcrumbs?|read-?more|see-?also|most-?read|trending|author-?(?:bio|box|info)|bio|tags?)(?:$|[-_\s])/i

/** Longest block of such a box: longer ones are text, whatever their box is called. */
const BOX_CHARS_MAX = 250

function isInBox({ words, element }: Block): boolean {
  return words.length <= BOX_CHARS_MAX && isInside(element, (holder) => BOX.test(holder.className))
}

function dropPhrases(blocks: readonly Block[], { outlet }: Told): Block[] {
  const { text, paragraphs } = joinBlocks(blocks)
  const isFurniture = findFurniture(text, paragraphs, outlet)
  return blocks.filter((_, index) => !isFurniture[index])
}

function isInside(element: PageElement, test: (holder: PageElement) => boolean): boolean {
  let holder: PageElement | null = element
  for (let level = 0; level < 5 && holder !== null; level += 1) {
    if (test(holder)) return true
    holder = holder.parentElement
  }
  return false
}

function isSame(a: string, b: string): boolean {
  return foldWord(a).replace(/[^\p{L}\p{N}]/gu, '') === foldWord(b).replace(/[^\p{L}\p{N}]/gu, '')
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { words }) => sum + words.length, 0)
}
