/**
 * The invented sentences of `test/figures/sentences.txt` with the figures a reader finds in them: read, drawn
 * and scored. A sentence stands at the beginning of its line, its figures below it, indented:
 * `value | bound | unit | counted | topic | trend`. Lines that begin with "!" are what the product finds where that
 * is something else.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findTimes } from '../src/analyse/dates/index.js'
import { findFigures } from '../src/analyse/figures/index.js'
import type { Figure } from '../src/article/index.js'
import { wordsOf } from '../src/text/index.js'
import { annotateSyntax, articleOf } from './annotate.js'

export interface FigureSentence {
  readonly text: string
  /** What a reader finds. */
  readonly wanted: readonly string[]
  /** What the product is known to find instead; the same where it is right. */
  readonly known: readonly string[]
}

const FIELDS = ['value', 'bound', 'unit', 'counted', 'topic', 'trend'] as const

/** Takes the repository's folder. */
export function readFigureSentences(root: string): FigureSentence[] {
  const lines = readFileSync(join(root, 'test', 'figures', 'sentences.txt'), 'utf8').split('\n')
  const sentences: { text: string; wanted: string[]; wrong: string[] }[] = []
  for (const line of lines.filter((words) => words !== '' && !words.startsWith('#'))) {
    const last = sentences[sentences.length - 1]
    if (line.startsWith('  !')) last.wrong.push(line.slice(3).trim())
    else if (line.startsWith('  ')) last.wanted.push(line.trim())
    else sentences.push({ text: line, wanted: [], wrong: [] })
  }
  return sentences.map(({ text, wanted, wrong }) => ({
    text,
    wanted,
    known: wrong.length === 0 ? wanted : wrong.filter((line) => line !== 'nothing')
  }))
}

/** The figures of a text as the table writes them, by all layers below them. */
export function drawFigures(text: string): string[] {
  return findIn(text).map((figure) => drawFigure(text, figure))
}

function findIn(text: string): readonly Figure[] {
  const parsed = annotateSyntax(articleOf(text))
  return findFigures({ ...parsed, ...findTimes(parsed) }).figures
}

function drawFigure(text: string, figure: Figure): string {
  const { value, modifier, unit, counted, topic, trend } = figure
  const number = typeof value === 'number' ? short(value) : `${short(value.min)}..${short(value.max)}`
  const fields = [number, modifier, unit, counted && wordsOf(text, counted), topic, trend]
  return fields
    .map((field) => field ?? '')
    .join(' | ')
    .replaceAll('  ', ' ')
    .trimEnd()
}

function short(value: number): string {
  return String(Number(value.toFixed(8)))
}

/** F1 of the figures with the right value, and of those that have one field more right, in per cent. */
export function scoreFigureSentences(root: string): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(FIELDS.map((field) => [field, 0]))
  let all = 0
  for (const { text, wanted } of readFigureSentences(root)) {
    const found = drawFigures(text).map(fieldsOf)
    all += wanted.length + found.length
    for (const gold of wanted.map(fieldsOf)) {
      const at = found.findIndex(([value]) => value === gold[0])
      if (at === -1) continue
      const [match] = found.splice(at, 1)
      FIELDS.forEach((field, index) => {
        if (gold[index] === match[index]) counts[field] += 1
      })
    }
  }
  return Object.fromEntries(
    FIELDS.map((field) => [`figures.sentences.${field}`, (200 * counts[field]) / all])
  )
}

function fieldsOf(line: string): string[] {
  const fields = line.split('|').map((field) => field.trim())
  return FIELDS.map((_field, index) => fields[index] ?? '')
}
