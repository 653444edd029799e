import { WORD_STATE_WIDTH } from '../../../article/index.js'
import { readCueNoun, readCueVerb } from '../../../knowledge/index.js'
import type { Reading, Word } from '../read-words.js'
import { hashWord } from './feature-hash.js'

/** Where a word stands to the quotation marks around it. */
export const QUOTE_STATE = { outside: 0, opens: 1, inside: 2, closes: 3 } as const

/** An article's words as numbers: what the features are made of. Children are in text order. */
export interface WordView {
  readonly reading: Reading
  readonly lower: Int32Array
  readonly lemma: Int32Array
  readonly upos: Int32Array
  readonly deprel: Int32Array
  readonly suffix: Int32Array
  readonly shape: Int32Array
  readonly quote: Uint8Array
  /** 0 none, 1 clause verb, 2 attitude verb, 3 noun; times its force. */
  readonly lexicon: Int32Array
  readonly head: Int32Array
  /** The language network's states, `WORD_STATE_WIDTH` numbers a word, of the first words, as many as it read. */
  readonly states: Int8Array
  /** So many words have a state: the models look no further. */
  readonly read: number
  /** First and last word of the subtree that a word governs. */
  readonly first: Int32Array
  readonly last: Int32Array
  readonly children: readonly (readonly number[])[]
}

const NO_CHILDREN: readonly number[] = []

/** Takes a reading and the states of its words; gives each word's numbers. Linear in the words but for trees deeper than `DEEPEST`. */
export function viewWords(reading: Reading, states: Int8Array): WordView {
  const { words } = reading
  const size = words.length
  const view = {
    reading,
    states,
    read: states.length / WORD_STATE_WIDTH,
    lower: new Int32Array(size),
    lemma: new Int32Array(size),
    upos: new Int32Array(size),
    deprel: new Int32Array(size),
    suffix: new Int32Array(size),
    shape: new Int32Array(size),
    quote: new Uint8Array(size),
    lexicon: new Int32Array(size),
    head: new Int32Array(size).fill(-1),
    first: new Int32Array(size),
    last: new Int32Array(size),
    children: new Array<readonly number[]>(size).fill(NO_CHILDREN)
  }
  for (const [index, word] of words.entries()) {
    view.lower[index] = hashWord(normalForm(word))
    view.lemma[index] = hashWord(word.lower)
    view.upos[index] = hashWord(word.upos)
    view.deprel[index] = hashWord(word.deprel)
    view.suffix[index] = hashWord(word.lower.slice(-3))
    view.shape[index] = shapeOf(word.text)
    view.quote[index] = quoteState(reading, word)
    view.lexicon[index] = lexiconClass(word.lower)
    if (word.head !== -1 && words[word.head]?.sentence === word.sentence) view.head[index] = word.head
  }
  linkChildren(view.head, view.children)
  measureSubtrees(view.head, view.first, view.last)
  return view
}

/** Numbers alike, marks of one kind alike. */
function normalForm(word: Word): string {
  if (/^\d/.test(word.text)) return '0'
  if (/^(?:["“”„«»]|''|``)$/.test(word.text)) return '"'
  return /^[-–—]+$/.test(word.text) ? '-' : word.lower
}

function shapeOf(text: string): number {
  if (/^\p{Lu}\p{Lu}/u.test(text)) return 1
  if (/^\p{Lu}/u.test(text)) return 2
  if (/^\p{Ll}/u.test(text)) return 3
  if (/^\d/.test(text)) return 4
  return 5
}

function quoteState({ quotations }: Reading, word: Word): number {
  if (word.quotation === -1) return QUOTE_STATE.outside
  const { span, inner } = quotations[word.quotation]
  if (word.span.start < inner.start) return QUOTE_STATE.opens
  return inner.end < span.end && inner.end < word.span.end ? QUOTE_STATE.closes : QUOTE_STATE.inside
}

function lexiconClass(lower: string): number {
  const verb = readCueVerb(lower)
  if (verb !== undefined) return hashWord(`${verb.clause} ${verb.force}`)
  const noun = readCueNoun(lower)
  return noun === undefined ? 0 : hashWord(`noun ${noun}`)
}

function linkChildren(head: Int32Array, children: (readonly number[])[]): void {
  for (let index = 0; index < head.length; index += 1) {
    const governor = head[index]
    if (governor === -1) continue
    if (children[governor] === NO_CHILDREN) children[governor] = []
    ;(children[governor] as number[]).push(index)
  }
}

/** Deeper than this no path is followed: a tree that deep is a parser's slip. */
export const DEEPEST = 40

function measureSubtrees(head: Int32Array, first: Int32Array, last: Int32Array): void {
  for (let index = 0; index < head.length; index += 1) {
    first[index] = index
    last[index] = index
  }
  for (let index = 0; index < head.length; index += 1) {
    let above = head[index]
    for (let depth = 0; above !== -1 && depth < DEEPEST; depth += 1) {
      if (index < first[above]) first[above] = index
      if (last[above] < index) last[above] = index
      above = head[above]
    }
  }
}
