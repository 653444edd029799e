/**
 * Statements against PolNeAR's dev part, by the scorer that lies beside the data, and against the statements a person
 * marked in the bundled library.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { analyse } from '../src/analyse/index.js'
import type { AnnotatedArticle, Article, Statement } from '../src/article/index.js'
import { foldedWords, type Span, wordsOf } from '../src/text/index.js'
import { type GoldChains, indexGold, keyOf } from './gold-chains.js'
import { articleOf, type PolnearArticle, readPolnear } from './polnear-articles.js'
import { readGold, readLibrary, readReports } from './read-library.js'
import { type StatementPair, scoreSources, standingOf } from './speakers.js'
import type { Scores } from './stages.js'

interface Counted {
  readonly p: number
  readonly r: number
  readonly f: number
}

/** What the scorer of the data folder reports; its own header defines every measure. */
interface Report {
  readonly types: Record<string, Record<'exact' | 'tokens' | 'found' | 'usable' | 'strict', Counted>>
  readonly cofe: Record<'source' | 'cue' | 'content', { readonly exact: Counted }>
}

interface Scorer {
  score(gold: readonly object[], predicted: readonly object[]): Report
}

interface GoldStatements {
  readonly article: string
  readonly statements: readonly {
    readonly kind: Statement['kind']
    readonly content: readonly string[]
    readonly source: string | null
    readonly cue: string | null
    readonly speaker: string | null
    readonly chain: readonly string[]
    readonly headline?: boolean
  }[]
}

/** What of a report's statements is not neutral; a statement is told by its cue and the first piece of its content. */
export interface GoldForces {
  readonly article: string
  readonly forces: readonly {
    readonly cue: string
    readonly content: string
    readonly force: NonNullable<Statement['force']>
  }[]
}

/** Takes the data folder; gives F1 in per cent on PolNeAR's dev part, read as raw text by the whole product. */
export async function scoreStatements(dataFolder: string): Promise<Scores> {
  return scoreAgainst(dataFolder, readPolnear(dataFolder, 'dev'), (article) => analyse(article).statements)
}

/** F1 in per cent of what is found in these articles of PolNeAR. */
export async function scoreAgainst(
  dataFolder: string,
  gold: readonly PolnearArticle[],
  find: (article: Article) => readonly Statement[]
): Promise<Scores> {
  const path = join(dataFolder, '..', 'score', 'attribution.mjs')
  const scorer = (await import(pathToFileURL(path).href)) as Scorer
  const predicted = gold.map((article) => ({
    id: article.id,
    attributions: find(articleOf(article)).map(({ source, cue, content }) => ({
      source: piecesOf(source),
      cue: piecesOf(cue),
      content: piecesOf(content)
    }))
  }))
  return scoresOf(scorer.score(gold, predicted))
}

function piecesOf(spans: readonly Span[]): [number, number][] {
  return spans.map(({ start, end }) => [start, end])
}

function scoresOf({ cofe, types }: Report): Scores {
  const scores: Scores = {}
  for (const role of ['content', 'source', 'cue'] as const)
    scores[`${role} exact F1`] = 100 * cofe[role].exact.f
  scores['content tokens F1'] = 100 * types.all.tokens.f
  for (const kind of ['all', 'direct', 'mixed', 'indirect']) {
    for (const measure of ['found', 'usable', 'strict'] as const) {
      scores[`${kind} ${measure} F1`] = 100 * types[kind][measure].f
    }
  }
  return scores
}

/** Takes the repository; gives per cent on the statements marked by hand in the library. Beliefs are not in that gold: precision is not scored. */
export async function scoreOwnStatements(root: string): Promise<Scores> {
  const pairs = pairsOf(
    await readLibrary(root),
    readGold<GoldStatements>(root, 'statements'),
    readGold<GoldChains>(root, 'chains')
  )
  const share = (some: readonly Pair[], is: (pair: Pair) => boolean) =>
    some.length === 0 ? 100 : (100 * some.filter(is).length) / some.length
  const direct = pairs.filter(({ wanted }) => wanted.kind === 'direct')
  const chained = pairs.filter(({ wanted }) => 0 < wanted.chain.length)
  return {
    'found recall': share(pairs, ({ found }) => found !== undefined),
    'direct found recall': share(direct, ({ found }) => found !== undefined),
    'exact recall': share(
      pairs,
      ({ article, wanted, found }) => found !== undefined && isExact(article, found, wanted.content)
    ),
    'kind right of found': share(
      pairs.filter(({ found }) => found),
      ({ wanted, found }) => found?.kind === wanted.kind
    ),
    'speaker right of found': share(
      pairs.filter(({ found }) => found),
      (pair) => standingOf(pair) === 'right'
    ),
    'direct speaker right of found': share(
      direct.filter(({ found }) => found),
      (pair) => standingOf(pair) === 'right'
    ),
    'direct with a wrong named speaker': direct.filter((pair) => standingOf(pair) === 'wrong').length,
    'links found': share(
      chained.flatMap(({ wanted, ...rest }) =>
        wanted.chain.map((link) => ({ ...rest, wanted: { ...wanted, chain: [link] } }))
      ),
      ({ wanted, found }) => found?.chain.some(({ name }) => sharesWords(name, wanted.chain[0])) === true
    ),
    'links where the gold has none': pairs.filter(
      ({ wanted, found }) => wanted.chain.length === 0 && 0 < (found?.chain.length ?? 0)
    ).length,
    ...scoreForces(pairs, readGold<GoldForces>(root, 'force')),
    ...scoreSources('', pairs)
  }
}

/** Of the statements found: is the force the one a person gave, and is what is neutral left neutral? */
function scoreForces(pairs: readonly Pair[], gold: readonly GoldForces[]): Scores {
  const forces = new Map(gold.map(({ article, forces }) => [article, forces]))
  const judged = pairs
    .filter(({ found }) => found !== undefined)
    .map(({ article, wanted, found }) => {
      const marked = forces
        .get(article.id)
        ?.find(({ cue, content }) => cue === wanted.cue && content === wanted.content[0])
      return { wanted: marked?.force ?? 'neutral', found: found?.force ?? 'neutral' }
    })
  const strong = judged.filter(({ wanted }) => wanted !== 'neutral')
  const right = (some: typeof judged) => some.filter(({ wanted, found }) => wanted === found).length
  return {
    'force right of found': (100 * right(judged)) / judged.length,
    'force right of found that is not neutral': (100 * right(strong)) / strong.length,
    'neutral with a wrong force': judged.filter(
      ({ wanted, found }) => wanted === 'neutral' && found !== 'neutral'
    ).length
  }
}

/** Takes the repository; gives the same of sources on the reports written to try them, in `evaluation/gold/sources/`. */
export async function scoreOwnSources(root: string): Promise<Scores> {
  const articles = await readReports(join(root, 'evaluation', 'gold', 'sources', 'reports'))
  const pairs = pairsOf(
    articles,
    readGold<GoldStatements>(root, join('sources', 'statements')),
    readGold<GoldChains>(root, join('sources', 'chains'))
  )
  return scoreSources('', pairs)
}

interface Pair extends StatementPair {
  readonly wanted: GoldStatements['statements'][number]
}

function pairsOf(
  articles: ReadonlyMap<string, AnnotatedArticle>,
  gold: readonly GoldStatements[],
  chains: readonly GoldChains[]
): Pair[] {
  return gold.flatMap((line) => {
    const article = articles.get(line.article)!
    const chainOf = indexGold(article.text, chains.find((marked) => marked.article === line.article)!)
    return line.statements
      .filter(({ headline }) => headline !== true)
      .map((wanted) => ({
        article,
        wanted,
        found: bestMatch(article, wanted.content),
        meansSpeaker: (span: Span) => chainOf.get(keyOf(article.text, span)) === wanted.speaker
      }))
  })
}

/** The statement that shares most words with the content wanted, at least half of both. */
function bestMatch(article: AnnotatedArticle, content: readonly string[]): Statement | undefined {
  const wanted = new Set(offsetsOf(article, content))
  let best: Statement | undefined
  let bestDice = 0.5
  for (const statement of article.statements) {
    const found = statement.content.flatMap((span) => offsetsIn(article, span))
    const shared = found.filter((offset) => wanted.has(offset)).length
    const dice = (2 * shared) / (found.length + wanted.size)
    if (bestDice <= dice) {
      best = statement
      bestDice = dice
    }
  }
  return best
}

function isExact(article: AnnotatedArticle, found: Statement, content: readonly string[]): boolean {
  const wanted = offsetsOf(article, content)
  return found.content.flatMap((span) => offsetsIn(article, span)).join() === wanted.join()
}

/** Where the words of pieces of the text start: each piece is looked for after the one before. */
function offsetsOf(article: AnnotatedArticle, content: readonly string[]): number[] {
  let from = 0
  return content.flatMap((piece) => {
    const start = article.text.indexOf(piece, from)
    if (start === -1) return []
    from = start + piece.length
    return offsetsIn(article, { start, end: from })
  })
}

function offsetsIn(article: AnnotatedArticle, span: Span): number[] {
  return [...wordsOf(article.text, span).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => span.start + index)
}

function sharesWords(a: string, b: string): boolean {
  const words = new Set(foldedWords(b).filter((word) => 3 < word.length))
  return foldedWords(a).some((word) => words.has(word))
}
