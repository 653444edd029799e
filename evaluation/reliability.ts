/**
 * Does the confidence of a statement say how often such a statement is right? Every statement found in PolNeAR's dev part
 * is graded: usable by the definitions of the scorer beside the data (half of the words, and a word of the source).
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { analyse } from '../src/analyse/index.js'
import type { Statement } from '../src/article/index.js'
import type { Span } from '../src/text/index.js'
import { articleOf, type PolnearArticle, readPolnear } from './polnear-articles.js'
import type { Scores } from './stages.js'

/** One statement found, with its grade. */
export interface Graded {
  /** Place of its article in the file. */
  readonly article: number
  readonly confidence: number
  readonly usable: boolean
}

/** Statements whose confidence lies in a range, half open at its end. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly statements: number
  /** Means, 0 to 1; of no statements 0. */
  readonly promised: number
  readonly usable: number
}

/** Token indices of an attribution, as the scorer cuts them. */
interface Prepared {
  readonly all: Record<'source' | 'cue' | 'content', ReadonlySet<number>>
  readonly words: Record<'source' | 'content', ReadonlySet<number>>
}

type Prepare = (text: string, attributions: readonly object[]) => Prepared[]

const BORDERS = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.001]

/** Takes the data folder; gives every statement found in the dev part, graded. */
export async function gradeStatements(dataFolder: string): Promise<Graded[]> {
  const path = join(dataFolder, '..', 'score', 'attribution.mjs')
  const { prepare } = (await import(pathToFileURL(path).href)) as { readonly prepare: Prepare }
  return readPolnear(dataFolder, 'dev').flatMap((gold, article) => gradeArticle(prepare, gold, article))
}

/** Takes the data folder; gives how far the confidence is off, and what is kept where 95 in a hundred are asked for, in per cent. */
export async function scoreReliability(dataFolder: string): Promise<Scores> {
  const graded = await gradeStatements(dataFolder)
  const bound = boundFor(graded, 0.95)
  const kept = graded.filter(({ confidence }) => bound <= confidence)
  return {
    'confidence, error in points': 100 * errorOf(graded),
    'confidence that gives 95 in a hundred usable, how many': 100 * bound,
    'statements kept there': (100 * kept.length) / graded.length,
    'usable there, bound chosen on the other half': 100 * crossUsable(graded, 0.95)
  }
}

/** Statements by their confidence. */
export function binsOf(graded: readonly Graded[]): Bin[] {
  return BORDERS.slice(1).map((to, index) => {
    const from = BORDERS[index]
    const inside = graded.filter(({ confidence }) => from <= confidence && confidence < to)
    return {
      from,
      to: Math.min(1, to),
      statements: inside.length,
      promised: meanOf(inside.map(({ confidence }) => confidence)),
      usable: usableOf(inside)
    }
  })
}

/** Mean distance between what is promised and what is usable, each bin weighed by its statements (expected calibration error, Naeini et al. 2015). */
export function errorOf(graded: readonly Graded[]): number {
  const off = binsOf(graded).map(
    ({ statements, promised, usable }) => statements * Math.abs(promised - usable)
  )
  return off.reduce((sum, one) => sum + one, 0) / Math.max(1, graded.length)
}

/** The least confidence, in hundredths, from which on a share of the statements is usable; 1 where none is. */
export function boundFor(graded: readonly Graded[], share: number): number {
  for (let hundredths = 0; hundredths < 100; hundredths += 1) {
    const kept = graded.filter(({ confidence }) => hundredths / 100 <= confidence)
    if (0 < kept.length && share <= usableOf(kept)) return hundredths / 100
  }
  return 1
}

/** What is usable where the bound is chosen on every second article and the others are measured, both ways round. */
export function crossUsable(graded: readonly Graded[], share: number): number {
  const kept = [0, 1].flatMap((half) => {
    const bound = boundFor(
      graded.filter(({ article }) => article % 2 === half),
      share
    )
    return graded.filter(({ article, confidence }) => article % 2 !== half && bound <= confidence)
  })
  return usableOf(kept)
}

export function usableOf(graded: readonly Graded[]): number {
  return meanOf(graded.map(({ usable }) => (usable ? 1 : 0)))
}

function gradeArticle(prepare: Prepare, gold: PolnearArticle, article: number): Graded[] {
  const { statements } = analyse(articleOf(gold))
  const found = prepare(gold.text, statements.map(attributionOf))
  const partners = matchOneToOne(prepare(gold.text, gold.attributions), found)
  return statements.map(({ confidence }, index) => ({
    article,
    confidence,
    usable: isUsable(partners.get(index), found[index])
  }))
}

function attributionOf({ source, cue, content }: Statement): object {
  const pieces = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end])
  return { source: pieces(source), cue: pieces(cue), content: pieces(content) }
}

/** Each attribution found with the one of the gold that it stands for, where half of the words are shared: the best overlap of content first, ties by cue, then source. */
function matchOneToOne(gold: readonly Prepared[], predicted: readonly Prepared[]): Map<number, Prepared> {
  const pairs = predicted.flatMap((one, index) =>
    gold.map((wanted) => ({
      index,
      wanted,
      overlap: dice(unitOf(one), unitOf(wanted)),
      tie: tieOf(one, wanted)
    }))
  )
  const partners = new Map<number, { readonly wanted: Prepared; readonly overlap: number }>()
  const taken = new Set<Prepared>()
  const best = pairs
    .filter(({ overlap }) => 0 < overlap)
    .sort((a, b) => b.overlap + b.tie - a.overlap - a.tie)
  for (const { index, wanted, overlap } of best) {
    if (partners.has(index) || taken.has(wanted)) continue
    taken.add(wanted)
    partners.set(index, { wanted, overlap })
  }
  const found = [...partners].filter(([, { overlap }]) => 0.5 <= overlap)
  return new Map(found.map(([index, { wanted }]) => [index, wanted]))
}

function tieOf(a: Prepared, b: Prepared): number {
  return 1e-3 * dice(a.all.cue, b.all.cue) + 1e-4 * dice(a.all.source, b.all.source)
}

function isUsable(wanted: Prepared | undefined, found: Prepared): boolean {
  if (wanted === undefined) return false
  const [a, b] = [wanted.words.source, found.words.source]
  return a.size + b.size === 0 || 0 < shared(a, b)
}

function unitOf({ words, all }: Prepared): ReadonlySet<number> {
  return 0 < words.content.size ? words.content : all.content
}

function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size)
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return [...a].filter((one) => b.has(one)).length
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length
}
