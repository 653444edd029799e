/**
 * Figures against NewsQuant (Almasian et al. 2023), scored by the scorer of the data folder itself, and the share of
 * the public cases of Recognizers-Text whose numbers, amounts, measures and ages are found with the right value.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { findTimes } from '../src/analyse/dates/index.js'
import { findFigures } from '../src/analyse/figures/index.js'
import { findSentences, findWords } from '../src/analyse/sentences/index.js'
import { findSyntax } from '../src/analyse/syntax/index.js'
import type { Article, Figure } from '../src/article/index.js'

interface GoldSentence {
  readonly id: string
  readonly text: string
}

interface RecognizersCase extends GoldSentence {
  readonly results: readonly {
    readonly start: number
    readonly end: number
    readonly type: string
    readonly value: string | null
  }[]
}

/** NewsQuant's bounds for our modifiers. */
const CHANGES: Readonly<Record<string, string>> = {
  about: '~',
  almost: '~',
  'at least': '>',
  'more than': '>',
  'at most': '<',
  'less than': '<'
}

/** NewsQuant's names of units where ours are signs or codes. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  USD: 'dollar',
  GBP: 'pound sterling',
  EUR: 'euro',
  JPY: 'japanese yen',
  CNY: 'chinese yuan',
  INR: 'indian rupee',
  AUD: 'australian dollar',
  CAD: 'canadian dollar',
  NZD: 'new zealand dollar',
  HKD: 'hong kong dollar',
  CHF: 'swiss franc',
  MYR: 'malaysian ringgit',
  ILS: 'shekel',
  KRW: 'south korean won',
  RUB: 'russian ruble',
  TRY: 'turkish lira',
  percent: 'percentage',
  m: 'metre',
  g: 'gram',
  W: 'watt',
  kW: 'kilowatt',
  MW: 'megawatt',
  GW: 'gigawatt',
  V: 'volt',
  ha: 'hectare',
  mAh: 'milliampere-hour',
  kWh: 'kilowatt hour',
  Hz: 'hertz',
  GHz: 'gigahertz',
  MHz: 'megahertz',
  MB: 'megabyte',
  TB: 'terabyte',
  'km/h': 'kilometre per hour',
  'm²': 'square metre',
  'km²': 'square kilometre',
  lb: 'pound-mass',
  ml: 'millilitre',
  mg: 'milligram'
}

/** Types of the recognizers' cases that are figures of ours; ordinals and dates are none. */
const CASE_TYPES = new Set(['number', 'percentage', 'currency', 'dimension', 'temperature', 'age'])

/** Takes the data folder (the scorers lie beside it in `score/`); gives percentages by measure. */
export async function scoreFigures(dataFolder: string): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'collate-figures-'))
  try {
    const gold = join(dataFolder, 'figures', 'newsquant-dev.jsonl.gz')
    const system = join(folder, 'newsquant.jsonl')
    writeFileSync(system, readLines<GoldSentence>(gold).map(drawSentence).join('\n'))
    const scored = runScorer(join(dataFolder, '..', 'score', 'figures.mjs'), gold, system)
    const names = [
      'value',
      'value_unit',
      'value_change',
      'bound',
      'value_concept',
      'news_value',
      'news_value_unit',
      'news_bound',
      'news_value_concept'
    ]
    const scores = Object.fromEntries(names.map((name) => [`figures.newsquant.${name}`, scored[name] * 100]))
    const cases = readLines<RecognizersCase>(join(dataFolder, 'figures', 'recognizers-cases.jsonl.gz'))
    return { ...scores, 'figures.recognizers.passed': shareOfCases(cases) * 100 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function drawSentence({ id, text }: GoldSentence): string {
  const figures = figuresOf(id, text)
  const quantities: object[] = []
  for (let index = 0; index < figures.length; index += 1) {
    const [figure, next] = [figures[index], figures[index + 1]]
    const joined = next === undefined ? null : joinChange(text, figure, next)
    quantities.push(drawQuantity(text, joined ?? figure))
    if (joined !== null) index += 1
  }
  return JSON.stringify({ id, quantities })
}

/** "from 5 to 6 percent" is one range to NewsQuant; to us, where it tells a change, it is two figures. */
function joinChange(text: string, from: Figure, to: Figure): Figure | null {
  const isFrom = /\bfrom\s*$/i.test(text.slice(0, from.span.start))
  if (!isFrom || text.slice(from.span.end, to.span.start).trim() !== 'to') return null
  if (typeof from.value !== 'number' || typeof to.value !== 'number') return null
  return { ...to, value: { min: from.value, max: to.value } }
}

/** A plain count's unit is the noun it counts, as NewsQuant has it; what is said around it is its concept. */
function drawQuantity(text: string, figure: Figure): object {
  const counted = figure.counted === undefined ? '' : text.slice(figure.counted.start, figure.counted.end)
  const about = figure.about === undefined ? '' : text.slice(figure.about.start, figure.about.end)
  const value = typeof figure.value === 'number' ? figure.value : [figure.value.min, figure.value.max]
  const change = CHANGES[figure.modifier ?? ''] ?? figure.trend ?? '='
  if (figure.unit !== undefined && !figure.unit.startsWith('per ')) {
    return { value, change, unit: figure.unit, unitNorm: nameUnit(figure.unit), concept: wordsIn(counted) }
  }
  if (!isNounCounted(figure)) {
    return { value, change, unit: '', unitNorm: '', concept: wordsIn(counted) }
  }
  const noun = wordsIn(counted.split(' of ')[0])
  const unitNorm = [noun.at(-1) ?? '', figure.unit ?? ''].join(' ').trim()
  return { value, change, unit: counted, unitNorm, concept: [...noun.slice(0, -1), ...wordsIn(about)] }
}

/** "40 people" has people for its unit; "the toll rose to 40" is told of the toll and has none. */
function isNounCounted({ rule = '' }: Figure): boolean {
  return /, (?:head|partitive|anaphor|ellipsis)$/.test(rule)
}

/** "USD per barrel": "dollar per barrel". */
function nameUnit(unit: string): string {
  return unit
    .split(' per ')
    .map((part) => UNIT_NAMES[part] ?? part)
    .join(' per ')
}

function wordsIn(phrase: string): string[] {
  return phrase.split(/\s+/).filter((word) => word !== '')
}

function figuresOf(id: string, text: string): readonly Figure[] {
  const article: Article = {
    id,
    text,
    bylines: [],
    credits: [],
    publishedFrom: 'unknown',
    language: 'en',
    furniture: [],
    paragraphs: [{ start: 0, end: text.length }],
    read: 'full',
    notes: []
  }
  const segmented = { ...article, ...findSentences(article) }
  const worded = { ...segmented, ...findWords(segmented) }
  const parsed = { ...worded, ...findSyntax(worded) }
  return findFigures({ ...parsed, ...findTimes(parsed) }).figures
}

/** A case passes where every value of a type that we read is found at its place. */
function shareOfCases(cases: readonly RecognizersCase[]): number {
  const judged = cases.filter(({ results }) =>
    results.some((result) => CASE_TYPES.has(result.type) && result.value !== null)
  )
  const passed = judged.filter(({ id, text, results }) => {
    const figures = figuresOf(id, text)
    return results
      .filter((result) => CASE_TYPES.has(result.type) && result.value !== null)
      .every((result) => figures.some((figure) => isSame(figure, result)))
  })
  return passed.length / judged.length
}

function isSame(figure: Figure, gold: RecognizersCase['results'][number]): boolean {
  const overlaps = figure.span.start < gold.end && gold.start < figure.span.end
  const value = Number.parseFloat(gold.value ?? '')
  return (
    overlaps && typeof figure.value === 'number' && Math.abs(figure.value - value) <= 1e-5 * Math.abs(value)
  )
}

function readLines<Row>(file: string): Row[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

function runScorer(program: string, gold: string, system: string): Record<string, number> {
  return JSON.parse(
    execFileSync(process.execPath, [program, gold, system, '--json', '--boot', '0'], { encoding: 'utf8' })
  )
}
