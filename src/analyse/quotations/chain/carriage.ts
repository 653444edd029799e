import type { Draft, Range } from '../draft.js'
import type { Mentions } from '../find-speaker.js'
import type { Reading, Word } from '../read-words.js'

/** One statement as the finders of links see it: its draft, and the words that tell how it came here. */
export interface Carriage {
  readonly reading: Reading
  readonly mentions: Mentions
  readonly draft: Draft
  /** Words of the statement's sentences outside quotations, outside its content, and no other statement's. */
  readonly words: readonly number[]
  /** The same of whoever passed the statement on. */
  readonly outer?: Carriage
}

/** A link as found: its words, and how far from the speaker's mouth its construction puts it. */
export interface Step extends Range {
  readonly distance: number
  /** It stands in the source, behind who speaks: "the letter, published by the union, says". */
  readonly isInside?: boolean
}

/**
 * From the speaker's mouth to the page, by construction: through whom the speaker speaks; what was told, written or
 * spoken on; who handed that on (half a step behind what was handed on); who quoted it; whom that relay goes by; who
 * reported the whole.
 */
export const DISTANCE = { through: 0, told: 1, quoted: 3, accordingTo: 4, cited: 5, reported: 6 } as const

/** Takes all drafts of an article, to know whose words are whose; gives one carriage for each. */
export function carriagesOf(reading: Reading, mentions: Mentions, drafts: readonly Draft[]): Carriage[] {
  const owner = new Int32Array(reading.words.length).fill(-1)
  for (const [index, draft] of drafts.entries()) {
    if (isCiting(reading, draft)) continue
    for (const { cue, source } of [draft, ...(draft.outer === undefined ? [] : [draft.outer])]) {
      for (const { from, to } of [...source, ...cue]) owner.fill(index, from, to)
    }
  }
  const carriageOf = (draft: Draft, index: number): Carriage => {
    const words = carrierWords(reading, draft).filter((at) => owner[at] === -1 || owner[at] === index)
    const outer = draft.outer === undefined ? {} : { outer: carriageOf(draft.outer, index) }
    return { reading, mentions, draft, words, ...outer }
  }
  return drafts.map(carriageOf)
}

/** "the agency reported, citing three engineers": what goes by whom is said of the statement beside it. */
function isCiting({ words }: Reading, { cue }: Draft): boolean {
  return cue.length === 1 && /^(?:citing|quoting)$/.test(words[cue[0].to - 1].lower)
}

export function isInCue({ cue }: Draft, index: number): boolean {
  return cue.some(({ from, to }) => from <= index && index < to)
}

export function isInSource({ source }: Draft, { from, to }: Range): boolean {
  return source.some((range) => range.from < to && from < range.to)
}

function carrierWords({ words, sentenceStarts }: Reading, draft: Draft): number[] {
  const { cue, content, source } = draft
  const anchors = [
    ...cue.map(({ from }) => from),
    ...source.map(({ from }) => from),
    ...content.slice(0, 1).map(({ to }) => to - 1)
  ]
  const sentences = new Set(anchors.map((index) => words[index].sentence))
  const found: number[] = []
  for (const sentence of [...sentences].sort((a, b) => a - b)) {
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

/** The verb that a word hangs on, up the tree; -1 for none. */
export function verbOver(words: readonly Word[], index: number): number {
  let at = words[index].head
  for (let step = 0; step < 12 && at !== -1; step += 1) {
    if (words[at].upos === 'VERB') return at
    at = words[at].head
  }
  return -1
}

/** The subject of a verb by the tree; -1 for none. */
export function subjectOf(words: readonly Word[], verb: number): number {
  const { sentence } = words[verb]
  for (let index = verb - 1; 0 <= index && words[index].sentence === sentence; index -= 1) {
    if (words[index].head === verb && words[index].deprel.startsWith('nsubj')) return index
  }
  for (let index = verb + 1; index < words.length && words[index].sentence === sentence; index += 1) {
    if (words[index].head === verb && words[index].deprel.startsWith('nsubj')) return index
  }
  return -1
}

/** Where the words of a verb begin: its auxiliaries, adverbs and particles. */
export function startOfVerb(words: readonly Word[], verb: number): number {
  let from = verb
  while (
    words[from - 1]?.sentence === words[verb].sentence &&
    /^(?:AUX|ADV|PART)$/.test(words[from - 1].upos)
  )
    from -= 1
  return from
}
