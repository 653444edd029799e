import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleOf } from '../../evaluation/annotate.js'
import { analyse } from '../../src/analyse/index.js'
import { drawLabels } from '../../src/text/index.js'
import { betweenMarks } from './between-marks.js'
import { drawSpans, factsOf, labelsOf } from './draw-spans.js'
import { GUIDE_SENTENCES } from './guide-sentences.js'

/** The kinds of a statement as the scorer tells them apart. */
const KINDS = ['all', 'direct', 'mixed', 'indirect'] as const

type Scored = Readonly<Record<string, { readonly scores: Readonly<Record<string, number>> }>>

/** Draws every sentence of the guide to statements with what is found in it, and the scores that were last measured. */
export function drawGuide(root: string): void {
  const page = join(root, 'docs', 'guide', 'statements.md')
  const folder = join(root, 'docs', 'guide', 'statements')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(GUIDE_SENTENCES))
    writeFileSync(join(folder, `${name}.svg`), drawSpans(analyse(articleOf(text))))
  const scores = JSON.parse(readFileSync(join(root, 'evaluation', 'scores.json'), 'utf8')) as Scored
  writeFileSync(page, guideWith(readFileSync(page, 'utf8'), scores))
  console.error(`docs/guide/statements: ${Object.keys(GUIDE_SENTENCES).length} pictures`)
}

/** The page with every picture's twin in words, and the tables of scores, drawn anew. */
export function guideWith(page: string, scores: Scored): string {
  let drawn = page
  for (const [name, text] of Object.entries(GUIDE_SENTENCES))
    drawn = betweenMarks(drawn, name, drawTwin(name, text))
  return betweenMarks(drawn, 'scores', drawScores(scores))
}

/** The picture, and the same in words for those who do not see it. */
export function drawTwin(name: string, text: string): string {
  const article = analyse(articleOf(text))
  const lines = [...drawLabels(text, labelsOf(article)).split('\n'), ...factsOf(article)]
  return [
    `![The parts found, drawn under the sentence; the lines below say the same](statements/${name}.svg)`,
    '',
    ...lines.map((line) => `    ${line}`)
  ].join('\n')
}

function drawScores(scores: Scored): string {
  const dev = scores.statements.scores
  const own = scores['library-statements'].scores
  const cell = (score: number | undefined) => (score === undefined ? '' : score.toFixed(1))
  return [
    '| PolNeAR dev, F1 | found | usable | strict |',
    '|---|---|---|---|',
    ...KINDS.map((kind) => {
      const cells = ['found', 'usable', 'strict'].map((measure) => cell(dev[`${kind} ${measure} F1`]))
      return `| ${kind} | ${cells.join(' | ')} |`
    }),
    '',
    '| Own library, in a hundred | |',
    '|---|---|',
    ...[
      'found recall',
      'direct found recall',
      'exact recall',
      'kind right of found',
      'force right of found',
      'force right of found that is not neutral',
      'speaker right of found',
      'direct speaker right of found',
      'links found'
    ].map((name) => `| ${name} | ${cell(own[name])} |`)
  ].join('\n')
}
