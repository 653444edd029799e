/**
 * `npm run train -- statements`: trains models/statements.bin with PyTorch (Debian: python3-torch, python3-numpy; one thread,
 * seeded) on the training part of PolNeAR as the product itself reads it. The same data and versions give the same file.
 * docs/models/statements.md is its card.
 *
 * First a network is trained without one article in seven, on which the confidence is fitted, then two on all. `--hold-out` stops
 * after the first and prints what it finds in those articles, alone and in the whole product, for choosing settings. What follows goes to
 * scripts/train/neural/train_statements.py.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { annotateSyntax } from '../../evaluation/annotate.js'
import { articleOf, type PolnearArticle, readPolnear } from '../../evaluation/polnear-articles.js'
import { openModels } from '../../src/analyse/quotations/model/statement-models.js'
import { fitConfidence } from './statements/fit-confidence.js'
import { type Example, readExample } from './statements/read-example.js'
import { scoreHeld } from './statements/score-held.js'
import { writeExamples } from './statements/write-examples.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BUILD = `${ROOT}/.build/statements`
const PART = `${BUILD}/part.bin`
/** Weights of the confidence. */
const WEIGHTS = `${BUILD}/confidence.json`

/** The confidence is fitted on one article in so many; they stand in the order of their outlets. */
const HELD_EVERY = 7

/** A network each; their scores are averaged. */
const SEEDS = [7, 8]

const isForChoosing = process.argv.includes('--hold-out')
const rest = process.argv.slice(2).filter((word) => word !== '--hold-out')
const articles = readPolnear(`${ROOT}/../shared/data`, 'train')

writeExamples(examplesOf(articles), BUILD)
const part = trainNetwork('part', SEEDS[0], '--held-every', String(HELD_EVERY))
runPython('--checkpoints', part, '--out', PART, ...rest)
const models = openModels(readFileSync(PART), PART)
const held = articles.filter((_, at) => at % HELD_EVERY === 0)
writeFileSync(WEIGHTS, JSON.stringify(fitConfidence(models, [...examplesOf(held)])))
if (isForChoosing) {
  await scoreHeld(`${ROOT}/../shared/data`, models, held)
} else {
  const whole = SEEDS.map((seed) => trainNetwork(`whole-${seed}`, seed))
  runPython(
    '--checkpoints',
    ...whole,
    '--confidence',
    WEIGHTS,
    '--out',
    `${ROOT}/models/statements.bin`,
    ...rest
  )
}

function trainNetwork(name: string, seed: number, ...words: readonly string[]): string {
  const checkpoint = `${BUILD}/${name}.pt`
  runPython('--out', checkpoint, '--seed', String(seed), ...words, ...rest)
  return checkpoint
}

function* examplesOf(some: readonly PolnearArticle[]): Generator<Example> {
  for (const gold of some) yield readExample(annotateSyntax(articleOf(gold)), gold)
}

function runPython(...words: readonly string[]): void {
  const cwd = `${ROOT}/scripts/train/neural`
  const all = ['train_statements.py', '--examples', BUILD, ...words]
  const { status } = spawnSync('/usr/bin/python3', all, { cwd, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
