import type { Link } from '../../article/index.js'
import { foldedWords } from '../../text/index.js'
import { type Draft, type Range, spanOf } from './draft.js'
import type { Mentions } from './find-speaker.js'
import { isRelay } from './is-relay.js'
import type { Reading, Word } from './read-words.js'

/** Words after which a relay stands: "quoted … by state media", "told the Harbour Times", "according to Irel Radio". */
const BEFORE_RELAY: readonly (readonly string[])[] = [
  ['by'],
  ['told'],
  ['telling'],
  ['interview', 'with'],
  ['speaking', 'to'],
  ['spoke', 'to'],
  ['interview', 'to'],
  ['interview', 'on'],
  ['according', 'to'],
  ['citing'],
  ['reported'],
  ['statement', 'to'],
  ['comments', 'to'],
  ['remarks', 'to'],
  ['writing', 'in']
]
const PASSED_ON =
  /^(?:quoted|cited|carried|published|reported|aired|broadcast|relayed|released|seen|obtained|interviewed|shown|distributed)$/
/** Verbs with which a medium passes on another's words: "Irel Radio quoted the mayor as saying". */
const PASSES_ON =
  /^(?:quoting|citing|reporting|reported|reports|quoted|quotes|cited|cites|said|says|wrote|writes|added)$/
const LONGEST_RELAY = 9

/**
 * How the words reached the article: the media that its sentence names beside the speaker, in the order of the walk:
 * whom the speaker told first, then who quoted that. The source itself and the article's own outlet are no links.
 */
export function findChain(reading: Reading, draft: Draft, mentions: Mentions): Link[] {
  const found = [...relaysAfter(reading, draft), ...relaysThatQuote(reading, draft)]
  const links: Range[] = []
  for (const range of found.sort((a, b) => stepOf(reading, a) - stepOf(reading, b))) {
    if (links.some((link) => link.from < range.to && range.from < link.to)) continue
    if (!isOwnOutlet(reading, range)) links.push(range)
  }
  return links.map((range) => linkOf(reading, range, mentions))
}

function linkOf(reading: Reading, range: Range, mentions: Mentions): Link {
  const span = spanOf(reading, range)
  const name = reading.article.text.slice(span.start, span.end)
  const last = reading.words[range.to - 1].span
  const entity = mentions.within(last).find(({ mention }) => span.start <= mention.span.start)?.entity
  return { name, span, ...(entity === undefined ? {} : { entity: entity.id }) }
}

/** Told media stand nearest the speaker (0), then who quotes them. */
function stepOf({ words }: Reading, range: Range): number {
  const before = words[range.from - 1]?.lower
  return before === 'told' || before === 'with' || before === 'telling' ? 0 : 1
}

function relaysAfter(reading: Reading, draft: Draft): Range[] {
  const { words } = reading
  const found: Range[] = []
  for (const index of carrierWords(reading, draft)) {
    if (!BEFORE_RELAY.some((opening) => endsWith(words, index, opening))) continue
    if (words[index].lower === 'by' && !followsPassing(words, index)) continue
    const range = relayFrom(reading, index + 1) ?? personFrom(reading, draft, index)
    if (range !== undefined && !isSource(draft, range)) found.push(range)
  }
  return found
}

/** "…, Irel Radio reported" and "Irel Radio quoted the mayor as saying". */
function relaysThatQuote(reading: Reading, draft: Draft): Range[] {
  const { words } = reading
  const found: Range[] = []
  for (const index of carrierWords(reading, draft)) {
    if (!PASSES_ON.test(words[index].lower)) continue
    const range = relayBefore(reading, index)
    if (range !== undefined && !isSource(draft, range)) found.push(range)
  }
  return found
}

/** Words of the sentences of the cue and the content's end that stand outside quotations. */
function carrierWords({ words, sentenceStarts }: Reading, draft: Draft): number[] {
  const anchors = [...draft.cue.map(({ from }) => from), ...draft.content.slice(0, 1).map(({ to }) => to - 1)]
  const sentences = new Set(anchors.map((index) => words[index].sentence))
  const found: number[] = []
  for (const sentence of sentences) {
    const end = sentenceStarts[sentence + 1] ?? words.length
    for (let index = sentenceStarts[sentence] ?? end; index < end; index += 1) {
      if (words[index].quotation === -1 && !isInContent(draft, index)) found.push(index)
    }
  }
  return found
}

function isInContent({ content }: Draft, index: number): boolean {
  return content.some(({ from, to }) => from <= index && index < to)
}

function endsWith(words: readonly Word[], index: number, opening: readonly string[]): boolean {
  return opening.every((word, place) => words[index - opening.length + 1 + place]?.lower === word)
}

function followsPassing(words: readonly Word[], by: number): boolean {
  for (let index = by - 1; 0 <= index && by - 6 < index; index -= 1) {
    if (PASSED_ON.test(words[index].lower)) return true
    if (/^[,;.]$/.test(words[index].text)) return false
  }
  return false
}

/** The longest noun phrase from here on that names a medium. */
function relayFrom(reading: Reading, from: number): Range | undefined {
  const { words, article } = reading
  let found: Range | undefined
  for (let to = from + 1; to <= words.length && to <= from + LONGEST_RELAY; to += 1) {
    const last = words[to - 1]
    if (
      last.sentence !== words[from].sentence ||
      /^[,;:.()“”"]$|^(?:on|in|at|that|as|during|last|after|and)$/.test(last.lower)
    )
      break
    if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(last.lower)) break
    if (isRelay(article.text.slice(words[from].span.start, last.span.end))) found = { from, to }
  }
  return found
}

/** People pass words on too: "according to a woman who was in the room", "a letter published by the union". */
function personFrom(reading: Reading, draft: Draft, index: number): Range | undefined {
  const { words } = reading
  const isTold = words[index].lower === 'to' && words[index - 1]?.lower === 'according'
  const isPublished =
    words[index].lower === 'by' && /^(?:published|released|quoted|read)$/.test(words[index - 1]?.lower ?? '')
  if (draft.source.length === 0 || !(isTold || isPublished)) return undefined
  let to = index + 1
  while (to < words.length && words[to].sentence === words[index].sentence && to < index + 14) {
    if (
      /^[,;:.()“”"«»]$|^(?:yesterday|today|last|as)$|day$/.test(words[to].lower) ||
      words[to].quotation !== -1
    )
      break
    to += 1
  }
  return index + 1 < to ? { from: index + 1, to } : undefined
}

/** The noun phrase before a verb that names a medium, back to a mark or the sentence's start. */
function relayBefore(reading: Reading, verb: number): Range | undefined {
  const { words, article } = reading
  let to = verb
  while (0 < to && /^(?:has|have|had|is|was|were|are|also|first|later|earlier)$/.test(words[to - 1].lower))
    to -= 1
  let found: Range | undefined
  for (let from = to - 1; 0 <= from && to - LONGEST_RELAY <= from; from -= 1) {
    const word = words[from]
    if (
      word.sentence !== words[verb].sentence ||
      /^[,;:.()“”"]$|^(?:that|and|but|as|by|of|told)$/.test(word.lower)
    )
      break
    if (isRelay(article.text.slice(word.span.start, words[to - 1].span.end))) found = { from, to }
  }
  return found
}

function isSource({ source }: Draft, range: Range): boolean {
  return source.some(({ from, to }) => from < range.to && range.from < to)
}

function isOwnOutlet(reading: Reading, range: Range): boolean {
  const { outlet } = reading.article
  if (outlet === undefined) return false
  const span = spanOf(reading, range)
  const named = contentWords(reading.article.text.slice(span.start, span.end))
  const own = contentWords(outlet)
  const initials = outlet.match(/\b\p{Lu}/gu)?.join('') ?? ''
  if (2 < initials.length && named.length === 1 && named[0] === initials.toLowerCase()) return true
  return 0 < own.length && own.every((word) => named.includes(word))
}

function contentWords(name: string): string[] {
  return foldedWords(name).filter((word) => !/^(?:the|agency|news|newspaper|of)$/.test(word))
}
