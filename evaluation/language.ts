/**
 * Scores of the language foundation on the dev parts of UD English EWT (all of it) and GUM (news), by the product's own
 * functions. Words and trees are compared as in the CoNLL 2018 shared task: a predicted word counts where its characters
 * are those of a gold word, labels count without their subtypes ("nsubj:pass" as "nsubj"); `labels` scores count the
 * subtypes too. "Gold" means that sentences and words are given, "raw" that only paragraphs are.
 */

import { type GoldDocument, type GoldWord, readConllu } from '../scripts/train/read-conllu.js'
import { findSentences, findWords } from '../src/analyse/sentences/index.js'
import { findSyntax } from '../src/analyse/syntax/index.js'
import type { Annotated, Token } from '../src/article/index.js'
import type { Span } from '../src/text/index.js'
import { articleOf } from './annotate.js'
import { PEERS, type PeerReading } from './language-peers.js'
import { scoreSilverSentences } from './silver-sentences.js'

interface Tally {
  right: number
  gold: number
  found: number
}

type Tallies = Record<string, Tally>

export async function scoreLanguage(dataFolder: string): Promise<Record<string, number>> {
  const ewt = readConllu(`${dataFolder}/language/en_ewt-ud-dev.conllu.gz`)
  const gum = readConllu(`${dataFolder}/language/en_gum-ud-dev.conllu.gz`)
  const news = gum.filter(({ genre }) => genre === 'news')
  return {
    ...scoreDocuments('ewt', ewt),
    ...scoreDocuments('gum-news', news),
    ...scoreSilverSentences(dataFolder),
    ...scorePeers('ewt', ewt)
  }
}

/** All scores of some documents, in percent, their names beginning with `name`. */
export function scoreDocuments(name: string, documents: readonly GoldDocument[]): Record<string, number> {
  const tallies: Tallies = {}
  let words = 0
  const started = process.cpuUsage()
  for (const document of documents) {
    const raw = readRaw(document)
    words += raw.words.length
    tallySpans(
      tallies,
      'sentences',
      document.sentences.map(({ span }) => span),
      raw.sentences
    )
    tallySpans(
      tallies,
      'tokens',
      document.sentences.flatMap(({ words }) => words.map(({ span }) => span)),
      raw.words
    )
    tallyTokens(tallies, 'raw', document, raw.tokens)
  }
  const seconds = secondsSince(started)
  for (const document of documents) tallyTokens(tallies, 'gold', document, readGold(document).tokens)
  return { ...scoresOf(name, tallies), [`${name}.words-a-second`]: Math.round(words / seconds) }
}

/** Sentences, tokens and tags of other libraries, from the same paragraphs. */
function scorePeers(name: string, documents: readonly GoldDocument[]): Record<string, number> {
  const scores: Record<string, number> = {}
  for (const [peer, read] of Object.entries(PEERS)) {
    const tallies: Tallies = {}
    const started = process.cpuUsage()
    const readings = documents.map(read)
    const seconds = secondsSince(started)
    for (const [at, document] of documents.entries()) tallyPeer(tallies, document, readings[at])
    const gold = documents.reduce(
      (sum, { sentences }) => sum + sentences.reduce((all, { words }) => all + words.length, 0),
      0
    )
    Object.assign(scores, scoresOf(`${name}.${peer}`, tallies), {
      [`${name}.${peer}.words-a-second`]: Math.round(gold / seconds)
    })
  }
  return scores
}

function tallyPeer(tallies: Tallies, { sentences }: GoldDocument, reading: PeerReading): void {
  tallySpans(
    tallies,
    'sentences',
    sentences.map(({ span }) => span),
    reading.sentences
  )
  if (reading.words.length === 0) return
  const words = sentences.flatMap((sentence) => sentence.words)
  tallySpans(
    tallies,
    'tokens',
    words.map(({ span }) => span),
    reading.words
  )
  const tags = new Map(reading.words.map((span, at) => [keyOf(span), reading.upos[at]]))
  const right = words.filter(({ span, upos }) => tags.get(keyOf(span)) === upos).length
  add(tallies, 'raw.upos', right, words.length, reading.words.length)
}

/** F1 in percent; where as many are found as there are, the share that is right. */
function scoresOf(name: string, tallies: Tallies): Record<string, number> {
  const scores = Object.entries(tallies).map(([score, { right, gold, found }]) => [
    `${name}.${score}`,
    round((200 * right) / (gold + found))
  ])
  return Object.fromEntries(scores)
}

/** Of processor time: other programs on the machine do not slow it. */
function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6
}

function readRaw(document: GoldDocument): Annotated<'sentences' | 'words' | 'tokens'> {
  const article = articleOf(document.text, document.paragraphs)
  const segmented = { ...article, ...findSentences(article), notes: [] }
  const worded = { ...segmented, ...findWords(segmented), notes: [] }
  return { ...worded, ...findSyntax(worded), notes: [] }
}

function readGold(document: GoldDocument): Annotated<'sentences' | 'words' | 'tokens'> {
  const article = {
    ...articleOf(document.text, document.paragraphs),
    sentences: document.sentences.map(({ span }) => span),
    words: document.sentences.flatMap(({ words }) => words.map(({ span }) => span))
  }
  return { ...article, ...findSyntax(article), notes: [] }
}

function tallySpans(tallies: Tallies, score: string, gold: readonly Span[], found: readonly Span[]): void {
  const keys = new Set(gold.map(keyOf))
  add(tallies, score, found.filter((span) => keys.has(keyOf(span))).length, gold.length, found.length)
}

function tallyTokens(tallies: Tallies, kind: string, document: GoldDocument, tokens: readonly Token[]): void {
  const found = new Map(tokens.map((token) => [keyOf(token.span), token]))
  let gold = 0
  const right = { upos: 0, lemma: 0, uas: 0, las: 0, labels: 0 }
  for (const { words } of document.sentences) {
    for (const word of words) {
      gold += 1
      const token = found.get(keyOf(word.span))
      if (token === undefined) continue
      const isHeadRight = headKey(word, words) === (token.head < 0 ? 'root' : keyOf(tokens[token.head].span))
      if (word.upos === token.upos) right.upos += 1
      if (isLemmaRight(word, token)) right.lemma += 1
      if (isHeadRight) right.uas += 1
      if (isHeadRight && withoutSubtype(word.deprel) === withoutSubtype(token.deprel)) right.las += 1
      if (isHeadRight && word.deprel === token.deprel) right.labels += 1
    }
  }
  for (const [score, count] of Object.entries(right))
    add(tallies, `${kind}.${score}`, count, gold, tokens.length)
}

function add(tallies: Tallies, score: string, right: number, gold: number, found: number): void {
  const tally = tallies[score] ?? { right: 0, gold: 0, found: 0 }
  tallies[score] = { right: tally.right + right, gold: tally.gold + gold, found: tally.found + found }
}

function headKey(word: GoldWord, words: readonly GoldWord[]): string {
  return word.head < 0 ? 'root' : keyOf(words[word.head].span)
}

/** "_" in the treebank: no lemma given, nothing to score. */
function isLemmaRight(word: GoldWord, token: Token): boolean {
  return word.lemma === '_' || word.lemma === token.lemma
}

function withoutSubtype(deprel: string): string {
  return deprel.split(':')[0]
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}

function round(score: number): number {
  return Math.round(score * 100) / 100
}
