import type { Annotated, Found, Token } from '../../article/index.js'
import { type Span, wordsOf } from '../../text/index.js'
import type { WordReading } from './bilstm/run-network.js'
import { cutSentence } from './cut-sentence.js'
import { findLemma } from './find-lemma.js'
import { loadNetwork } from './load-network.js'

/**
 * Tags, lemmas, heads and name tags of every word.
 *
 * Takes words in text order; each belongs to the sentence that holds its start.
 * Gives one token a word; heads are indices into the whole list, -1 the root of a sentence. Each sentence is a tree.
 * Never fails: a sentence too long for the network is read in pieces, whose roots hang on the root of the first.
 */
export function findSyntax(article: Annotated<'sentences' | 'words'>): Found<'tokens' | 'nameTags'> {
  const tokens: Token[] = []
  const nameTags: string[] = []
  let next = 0
  for (const sentence of article.sentences) {
    const first = next
    while (next < article.words.length && article.words[next].start < sentence.end) next += 1
    const words = article.words.slice(first, next)
    for (const reading of readSentence(article.text, words)) {
      const word = article.words[tokens.length]
      tokens.push(tokenOf(article.text, word, reading, first))
      nameTags.push(reading.name)
    }
  }
  return { tokens, nameTags }
}

function tokenOf(text: string, span: Span, reading: WordReading, first: number): Token {
  const { upos, xpos, deprel } = reading
  const head = reading.head === -1 ? -1 : reading.head + first
  return { span, lemma: findLemma(wordsOf(text, span), upos, xpos), upos, head, deprel }
}

/** Readings of a sentence's words; heads count from its first word. */
function readSentence(text: string, words: readonly Span[]): WordReading[] {
  const network = loadNetwork()
  const readings: WordReading[] = []
  let root = -1
  for (const piece of cutSentence(text, words)) {
    const start = readings.length
    const isSpaced = piece.map((word, at) => 0 < start + at && words[start + at - 1].end < word.start)
    const read = network(
      piece.map((word) => wordsOf(text, word)),
      isSpaced
    )
    for (const reading of read) {
      if (0 <= reading.head) readings.push({ ...reading, head: reading.head + start })
      else if (root === -1) readings.push(reading)
      else readings.push({ ...reading, head: root, deprel: 'parataxis' })
    }
    if (root === -1) root = readings.findIndex((reading) => reading.head === -1)
  }
  return readings
}
