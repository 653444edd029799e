/**
 * Is every link of the chain of attribution found, in its place? Scored on `evaluation/gold/relays/`, each half apart.
 *
 * An attribution of the gold is found where a statement shares words with its content, Dice at least 0.5; each
 * statement answers for one attribution, the closest first. The chain found is laid beside the chain wanted as in a
 * longest common subsequence: a link is right where its span overlaps the one wanted, or has the same words, and no
 * other right link stands on the wrong side of it.
 * - recall: right links of all wanted; those of attributions that were not found are missed.
 * - precision: right links of all found. A statement that is no attribution of the gold should have none; one that is a
 *   second finding of an attribution is not counted where its links are wanted there, and wrong where they are not.
 * - wholly right: relayed attributions whose chain has the links wanted, all of them, in order, and no other.
 */
import { join } from 'node:path'
import type { AnnotatedArticle, Link, Statement } from '../src/article/index.js'
import { foldedWords, overlaps, type Span, wordsOf } from '../src/text/index.js'
import { readGold, readReports } from './read-library.js'
import type { Scores } from './stages.js'

export interface Piece {
  readonly text: string
  readonly start: number
}

export interface GoldRelays {
  readonly article: string
  readonly statements: readonly GoldAttribution[]
}

export interface GoldAttribution {
  readonly content: readonly Piece[]
  readonly chain: readonly Piece[]
}

/** A chain wanted and the chain found; `found` is absent where the attribution was not found. */
export interface ChainPair {
  readonly wanted: readonly Piece[]
  readonly found: readonly Link[] | undefined
}

/** What is judged of one report: its attributions, and the links of statements that answer for none. */
export interface JudgedChains {
  readonly pairs: readonly ChainPair[]
  /** Links found that nobody wants at their place. */
  readonly stray: number
}

/** Takes the repository; gives per cent and counts for each half of the relays marked by hand, and for both. */
export async function scoreRelays(root: string): Promise<Scores> {
  const articles = await readReports(join(root, 'evaluation', 'gold', 'relays', 'reports'))
  const scores: Scores = {}
  const all: JudgedChains[] = []
  for (const half of ['development', 'test']) {
    const gold = readGold<GoldRelays>(root, join('relays', 'statements'), half)
    const judged = gold.map((line) => judgeChains(articles.get(line.article)!, line.statements))
    Object.assign(scores, scoresOf(half, judged))
    all.push(...judged)
  }
  return { ...scores, ...scoresOf('both', all) }
}

/** Lays the statements found in a report beside the attributions marked in it. */
export function judgeChains(article: AnnotatedArticle, gold: readonly GoldAttribution[]): JudgedChains {
  const wanted = gold.map(({ content }) => wordStarts(article, content.map(spanOfPiece)))
  const found = article.statements.map(({ content }) => wordStarts(article, content))
  const answers = pairUp(wanted, found)
  const pairs = gold.map(({ chain }, at) => {
    const answer = answers.indexOf(at)
    return { wanted: chain, found: answer === -1 ? undefined : article.statements[answer].chain }
  })
  let stray = 0
  for (const [at, statement] of article.statements.entries()) {
    if (answers[at] !== -1) continue
    const nearest = nearestOf(wanted, found[at])
    stray += strayLinks(statement, nearest === -1 ? [] : gold[nearest].chain)
  }
  return { pairs, stray }
}

/** Length of the longest common subsequence of a chain found and a chain wanted. */
export function countRight(found: readonly Link[], wanted: readonly Piece[]): number {
  const rows: number[][] = Array.from({ length: found.length + 1 }, () => Array(wanted.length + 1).fill(0))
  for (let i = 1; i <= found.length; i += 1) {
    for (let j = 1; j <= wanted.length; j += 1) {
      rows[i][j] = isSameLink(found[i - 1], wanted[j - 1])
        ? rows[i - 1][j - 1] + 1
        : Math.max(rows[i - 1][j], rows[i][j - 1])
    }
  }
  return rows[found.length][wanted.length]
}

function isSameLink(link: Link, piece: Piece): boolean {
  return overlaps(link.span, spanOfPiece(piece)) || nameOf(link.name) === nameOf(piece.text)
}

function nameOf(phrase: string): string {
  return foldedWords(phrase.replace(/^(?:the|an?)\s+/i, '')).join(' ')
}

function scoresOf(half: string, judged: readonly JudgedChains[]): Scores {
  const pairs = judged.flatMap((report) => report.pairs)
  const stray = sum(judged, (report) => report.stray)
  const relayed = pairs.filter(({ wanted }) => 0 < wanted.length)
  const reached = relayed.filter(({ found }) => found !== undefined)
  const right = sum(pairs, ({ found, wanted }) => countRight(found ?? [], wanted))
  const linksFound = sum(pairs, ({ found }) => found?.length ?? 0) + stray
  const precision = share(right, linksFound)
  const recall = share(
    right,
    sum(pairs, ({ wanted }) => wanted.length)
  )
  return {
    [`${half}, attributions, how many`]: pairs.length,
    [`${half}, relayed, how many`]: relayed.length,
    [`${half}, links, how many`]: sum(pairs, ({ wanted }) => wanted.length),
    [`${half}, links in order F1`]:
      precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    [`${half}, links in order precision`]: precision,
    [`${half}, links in order recall`]: recall,
    [`${half}, chains wholly right`]: share(relayed.filter(isWhollyRight).length, relayed.length),
    [`${half}, relayed attributions found`]: share(reached.length, relayed.length),
    [`${half}, links recall of attributions found`]: share(
      right,
      sum(reached, ({ wanted }) => wanted.length)
    ),
    [`${half}, chains where the gold has none`]: pairs.filter(
      ({ wanted, found }) => wanted.length === 0 && 0 < (found?.length ?? 0)
    ).length
  }
}

function isWhollyRight({ wanted, found }: ChainPair): boolean {
  return found?.length === wanted.length && countRight(found, wanted) === wanted.length
}

/** For each statement the attribution that it answers for, or -1: the closest pairs first. */
function pairUp(wanted: readonly Set<number>[], found: readonly Set<number>[]): number[] {
  const close = found
    .flatMap((words, statement) =>
      wanted.map((marked, attribution) => ({ statement, attribution, dice: dice(words, marked) }))
    )
    .filter((pair) => 0.5 <= pair.dice)
    .sort((a, b) => b.dice - a.dice)
  const answers: number[] = found.map(() => -1)
  for (const { statement, attribution } of close) {
    if (answers[statement] === -1 && !answers.includes(attribution)) answers[statement] = attribution
  }
  return answers
}

/** The attribution that shares most words with a statement; -1 for none. */
function nearestOf(wanted: readonly Set<number>[], words: ReadonlySet<number>): number {
  const shared = wanted.map((marked) => countShared(words, marked))
  const most = Math.max(0, ...shared)
  return most === 0 ? -1 : shared.indexOf(most)
}

function strayLinks({ chain }: Statement, wanted: readonly Piece[]): number {
  return chain.filter((link) => !wanted.some((piece) => isSameLink(link, piece))).length
}

function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return (2 * countShared(a, b)) / (a.size + b.size)
}

function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return [...a].filter((start) => b.has(start)).length
}

function wordStarts({ text }: AnnotatedArticle, spans: readonly Span[]): Set<number> {
  const starts = spans.flatMap((span) =>
    [...wordsOf(text, span).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => span.start + index)
  )
  return new Set(starts)
}

function spanOfPiece({ text, start }: Piece): Span {
  return { start, end: start + text.length }
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole
}
