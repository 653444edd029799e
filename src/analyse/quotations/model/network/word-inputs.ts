import type { Range } from '../../draft.js'
import type { Reading } from '../../read-words.js'
import type { WordView } from '../word-view.js'

/** Classes that the network has met in training, each with its row of a table; what it has not met has row 0. */
export interface Vocabulary {
  readonly upos: ReadonlyMap<string, number>
  readonly deprel: ReadonlyMap<string, number>
  readonly lexicon: ReadonlyMap<string, number>
}

/** Tables of the network that are read once a word, in this order. */
export const WORD_TABLES = [
  'upos',
  'deprel',
  'quote',
  'lexicon',
  'shape',
  'begins',
  'headUpos',
  'headLexicon',
  'headDeprel'
] as const

/** Rows of the tables for each word that was read, `WORD_TABLES.length` numbers a word. A root is its own head. */
export function readWordInputs(view: WordView, vocabulary: Vocabulary): Int32Array {
  const { words } = view.reading
  const inputs = new Int32Array(view.read * WORD_TABLES.length)
  const upos = (at: number) => vocabulary.upos.get(words[at].upos) ?? 0
  const deprel = (at: number) => vocabulary.deprel.get(words[at].deprel) ?? 0
  const lexicon = (at: number) => vocabulary.lexicon.get(String(view.lexicon[at])) ?? 0
  for (let at = 0; at < view.read; at += 1) {
    const head = view.head[at] === -1 ? at : view.head[at]
    const own = [
      upos(at),
      deprel(at),
      view.quote[at],
      lexicon(at),
      view.shape[at],
      beginsOf(view.reading, at)
    ]
    inputs.set([...own, upos(head), lexicon(head), deprel(head)], at * WORD_TABLES.length)
  }
  return inputs
}

/** 0 inside a sentence, 1 at its first word, 2 at the first word of a paragraph. */
function beginsOf({ words }: Reading, at: number): number {
  const before = words[at - 1]
  if (before === undefined || before.paragraph !== words[at].paragraph) return 2
  return before.sentence === words[at].sentence ? 0 : 1
}

/** A stretch of text that is read at once ends at a paragraph, a sentence or a word, the longer it is. */
const PARAGRAPH_WORDS = 120
const SENTENCE_WORDS = 240
const LONGEST_WORDS = 400

/** Stretches of whole paragraphs among the first `count` words, each read at once; longer paragraphs are cut. */
export function cutStretches({ words }: Reading, count = words.length): Range[] {
  const stretches: Range[] = []
  let from = 0
  for (let at = 1; at <= count; at += 1) {
    const size = at - from
    const isEnd =
      at === count ||
      LONGEST_WORDS <= size ||
      (SENTENCE_WORDS <= size && words[at - 1].sentence !== words[at].sentence) ||
      (PARAGRAPH_WORDS <= size && words[at - 1].paragraph !== words[at].paragraph)
    if (!isEnd) continue
    stretches.push({ from, to: at })
    from = at
  }
  return stretches
}
