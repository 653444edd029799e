import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Bin,
  binsOf,
  boundFor,
  crossUsable,
  errorOf,
  type Graded,
  gradeStatements,
  usableOf
} from '../../evaluation/reliability.js'
import { SURE } from '../../src/article/index.js'
import { betweenMarks } from './between-marks.js'
import { drawSvg } from './svg.js'

/** What a user may ask for: so many usable in a hundred. */
const ASKED = [0.8, 0.85, 0.9, 0.95]

/** The reliability of confidence on PolNeAR's dev part, as a table and a picture in the model card of statements. */
export async function drawReliability(root: string, dataFolder: string): Promise<void> {
  const graded = await gradeStatements(dataFolder)
  const card = join(root, 'docs', 'models', 'statements.md')
  writeFileSync(join(root, 'docs', 'models', 'statements-reliability.svg'), drawPlot(binsOf(graded)))
  writeFileSync(card, betweenMarks(readFileSync(card, 'utf8'), 'reliability', drawTables(graded)))
  console.error(`docs/models: reliability of ${graded.length} statements`)
}

function drawTables(graded: readonly Graded[]): string {
  const bins = binsOf(graded)
  const kept = (bound: number) => graded.filter(({ confidence }) => bound <= confidence)
  return [
    `![Share of statements usable beside the confidence promised, in seven bins; the table says the same](statements-reliability.svg)`,
    '',
    '| confidence | statements | promised | usable |',
    '|---|---|---|---|',
    ...bins.map(
      (bin) => `| ${nameOf(bin)} | ${bin.statements} | ${two(bin.promised)} | ${two(bin.usable)} |`
    ),
    '',
    `Mean distance of the last two columns, each row by its statements: ${(100 * errorOf(graded)).toFixed(1)} points. All ${graded.length} statements: ${percent(usableOf(graded))} usable.`,
    '',
    '| usable asked for | least confidence | statements kept | usable, bound chosen on every second article, measured on the others |',
    '|---|---|---|---|',
    ...ASKED.map((share) => {
      const bound = boundFor(graded, share)
      return `| ${percent(share)} | ${two(bound)} | ${percent(kept(bound).length / graded.length)} | ${percent(crossUsable(graded, share))} |`
    }),
    '',
    `The product's bound for the surest is ${two(SURE)}: ${percent(usableOf(kept(SURE)))} of ${kept(SURE).length} statements usable.`
  ].join('\n')
}

const SIDE = 320
const LEFT = 70
const TOP = 40

function drawPlot(bins: readonly Bin[]): string {
  const x = (value: number) => LEFT + SIDE * value
  const y = (value: number) => TOP + SIDE * (1 - value)
  const most = Math.max(...bins.map(({ statements }) => statements))
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1]
  const body = [
    ...ticks.flatMap((tick) => [
      `<line class="line" x1="${x(0)}" y1="${y(tick)}" x2="${x(1)}" y2="${y(tick)}"/>`,
      `<text class="quiet" x="${x(0) - 8}" y="${y(tick) + 4}" font-size="12" text-anchor="end">${tick.toFixed(1)}</text>`,
      `<text class="quiet" x="${x(tick)}" y="${y(0) + 18}" font-size="12" text-anchor="middle">${tick.toFixed(1)}</text>`
    ]),
    ...bins.map(
      ({ from, to, statements }) =>
        `<rect class="bar" x="${x(from) + 1}" y="${y(0) - (0.3 * SIDE * statements) / most}" width="${x(to) - x(from) - 2}" height="${(0.3 * SIDE * statements) / most}"/>`
    ),
    `<line class="ideal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke-dasharray="5 4" stroke-width="1.5"/>`,
    ...bins
      .filter(({ statements }) => 0 < statements)
      .map(({ promised, usable }) => `<circle class="dot" cx="${x(promised)}" cy="${y(usable)}" r="5"/>`),
    `<text class="ink" x="${x(0)}" y="24" font-size="14">Usable statements by their confidence</text>`,
    `<text class="ink" x="${x(0.5)}" y="${y(0) + 40}" font-size="12" text-anchor="middle">confidence promised</text>`,
    `<text class="ink" transform="translate(18 ${y(0.5)}) rotate(-90)" font-size="12" text-anchor="middle">share usable</text>`,
    `<text class="quiet" x="20" y="${y(0) + 62}" font-size="11">dots: bins; dashes: as promised; bars: how many</text>`
  ]
  const rounded = body.map((line) => line.replace(/\d+\.\d{2,}/g, (number) => Number(number).toFixed(1)))
  return drawSvg(
    { width: LEFT + SIDE + 30, height: TOP + SIDE + 80 },
    'Reliability of the confidence of statements on PolNeAR dev',
    rounded
  )
}

function nameOf({ from, to }: Bin): string {
  if (from === 0) return `under ${to}`
  return to === 1 ? `${from} and more` : `${from} to ${to}`
}

function two(value: number): string {
  return value.toFixed(2)
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`
}
