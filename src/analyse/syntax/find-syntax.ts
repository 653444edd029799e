import { type Annotated, type Found, type Note, type Token, WORD_STATE_WIDTH } from '../../article/index.js'
import type { Span } from '../../text/index.js'
import type { Sentence } from './bilstm/embed-words.js'
import type { Network, WordReading } from './bilstm/run-network.js'
import { cutSentence } from './cut-sentence.js'
import { findLemma } from './find-lemma.js'
import { loadNetwork } from './load-network.js'

/** Words read at once: the network is fastest on several sentences, and its memory stays bounded. */
const BATCH_WORDS = 400

/** The network sees no more of a word: a line of a million letters is one word too. */
const FORM_CHARS_MAX = 60

/**
 * The network reads no more of one article: some 20 seconds' worth. The longest reports have a tenth of it, and a line
 * of a million brackets shall not hold up the others.
 */
const READ_WORDS_MAX = 60_000

/** A sentence, or a part of one that is too long for the network. */
interface Piece {
  readonly words: readonly Span[]
  /** Index of its first word in the article, and that of its sentence. */
  readonly first: number
  readonly sentenceFirst: number
}

/**
 * Tags, lemmas, heads and name tags of every word.
 *
 * Takes words in text order; each belongs to the sentence that holds its start.
 * Gives one token a word; heads are indices into the whole list, -1 the root of a sentence. Each sentence is a tree.
 * Never fails: a sentence too long for the network is read in pieces, whose roots hang on the root of the first; after
 * READ_WORDS_MAX words the tag is X and every word hangs on the first of its sentence, which a note says.
 */
export function findSyntax(
  article: Annotated<'sentences' | 'words'>,
  readWordsMax = READ_WORDS_MAX,
  network: Network = (sentences) => loadNetwork()(sentences)
): Found<'tokens' | 'nameTags' | 'wordStates'> {
  const tokens: Token[] = []
  const nameTags: string[] = []
  const states: Int8Array[] = []
  const roots = new Map<number, number>() // By the first word of a sentence.
  for (const batch of batchesOf(findPieces(article))) {
    const isRead = tokens.length < readWordsMax
    const readings = isRead
      ? network(batch.map((piece) => seenWords(article.text, piece)))
      : batch.map(({ words }) => words.map(leaveUnread))
    batch.forEach((piece, at) => {
      addTokens(article.text, piece, readings[at], roots, tokens)
      for (const { name, state } of readings[at]) {
        if (state !== undefined) states.push(state)
        nameTags.push(name)
      }
    })
  }
  return { tokens, nameTags, wordStates: joinStates(states), notes: noteUnread(tokens, readWordsMax) }
}

/** One behind the other. Words that were not read stand at the end and have none: their room would grow with any text. */
function joinStates(states: readonly Int8Array[]): Int8Array {
  const joined = new Int8Array(states.length * WORD_STATE_WIDTH)
  for (const [at, state] of states.entries()) joined.set(state, at * WORD_STATE_WIDTH)
  return joined
}

function leaveUnread(_word: Span, at: number): WordReading {
  return { upos: 'X', xpos: 'FW', head: at === 0 ? -1 : 0, deprel: at === 0 ? 'root' : 'dep', name: 'O' }
}

function noteUnread(tokens: readonly Token[], readWordsMax: number): Note[] {
  const first = tokens.findIndex(({ upos }, at) => readWordsMax <= at && upos === 'X')
  if (first === -1) return []
  const span = { start: tokens[first].span.start, end: tokens[tokens.length - 1].span.end }
  return [
    { rule: 'syntax/too-long', span, reason: `Only the first ${readWordsMax} words of a text are parsed.` }
  ]
}

function findPieces({ text, sentences, words }: Annotated<'sentences' | 'words'>): Piece[] {
  const pieces: Piece[] = []
  let next = 0
  for (const sentence of sentences) {
    const sentenceFirst = next
    while (next < words.length && words[next].start < sentence.end) next += 1
    let first = sentenceFirst
    for (const piece of cutSentence(text, words.slice(sentenceFirst, next))) {
      if (0 < piece.length) pieces.push({ words: piece, first, sentenceFirst })
      first += piece.length
    }
  }
  return pieces
}

function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = []
  let room = 0
  for (const piece of pieces) {
    if (room <= 0) {
      batches.push([])
      room = BATCH_WORDS
    }
    batches[batches.length - 1].push(piece)
    room -= piece.words.length
  }
  return batches
}

function seenWords(text: string, { words }: Piece): Sentence {
  return {
    words: words.map(({ start, end }) => text.slice(start, Math.min(end, start + FORM_CHARS_MAX))),
    isSpaced: words.map(({ start }, at) => (at === 0 ? false : words[at - 1].end < start))
  }
}

/** Adds a piece's words; the first root of a sentence stays its root, later ones hang on it. */
function addTokens(
  text: string,
  piece: Piece,
  readings: readonly WordReading[],
  roots: Map<number, number>,
  tokens: Token[]
): void {
  const { words, first, sentenceFirst } = piece
  readings.forEach(({ upos, xpos, head, deprel }, at) => {
    const span = words[at]
    const lemma = findLemma(text.slice(span.start, span.end), upos, xpos)
    if (0 <= head) {
      tokens.push({ span, lemma, upos, head: head + first, deprel })
      return
    }
    const root = roots.get(sentenceFirst)
    if (root !== undefined) tokens.push({ span, lemma, upos, head: root, deprel: 'parataxis' })
    else {
      roots.set(sentenceFirst, first + at)
      tokens.push({ span, lemma, upos, head: -1, deprel })
    }
  })
}
