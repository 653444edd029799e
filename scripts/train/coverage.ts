/**
 * Learns how much each likeness counts when it is asked whether two claims, events or figures are one matter, and writes
 * `pair-weights.ts` in the three rooms of src/align.
 *
 *     npm run train -- coverage
 *
 * From the development stories of evaluation/gold/coverage-development: two items are one when some row of the gold is on
 * both. Logistic regression with a quadratic penalty by Newton's method (iteratively reweighted least squares). Prints what
 * is right on each story when the others teach.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DEVELOPMENT, isOn, placesOf, readStories } from '../../evaluation/coverage.js'
import { conflictOfEvents, eventFeatures } from '../../src/align/events/compare-events.js'
import { candidateEvents } from '../../src/align/events/find-event-rows.js'
import { readEvents } from '../../src/align/events/read-events.js'
import { conflictOfFigures, figureFeatures } from '../../src/align/figures/compare-figures.js'
import { candidateFigures } from '../../src/align/figures/find-figure-rows.js'
import { readFigures } from '../../src/align/figures/read-figures.js'
import { linkPeople } from '../../src/align/people/index.js'
import { comparePairs, type Pair } from '../../src/align/rows/compare-pairs.js'
import { articlesOf, layOut } from '../../src/align/rows/index.js'
import { createTermLikeness, type Term, type TermLikeness } from '../../src/align/rows/soft-likeness.js'
import type { StoryDesk } from '../../src/align/rows/story-desk.js'
import { conflictOfStatements } from '../../src/align/statements/compare-statements.js'
import { candidateStatements } from '../../src/align/statements/find-statement-rows.js'
import { isTurned } from '../../src/align/statements/is-turned.js'
import { statementFeatures } from '../../src/align/statements/pair-features.js'
import { readStatements } from '../../src/align/statements/read-statements.js'
import type { Span } from '../../src/text/index.js'
import { weighLogistic } from './weigh-logistic.js'

interface Item {
  readonly report: number
  readonly span: Span
  readonly terms: readonly Term[]
}

/** One room of src/align: how it reads, pairs and questions its items. */
interface Room<Of extends Item, Name extends string> {
  readonly kind: 'statement' | 'event' | 'figure'
  readonly read: (desk: StoryDesk) => Of[]
  readonly candidates: (items: readonly Of[]) => [number, number][]
  readonly conflict: (a: Of, b: Of) => boolean
  readonly features: (
    items: readonly Of[],
    pair: Pair,
    likeness: TermLikeness
  ) => Readonly<Record<Name, number>>
  /** What each weight was before any example was seen. */
  readonly guess: Readonly<Record<NoInfer<Name> | 'bias', number>>
  readonly penalty: number
  readonly biasPenalty?: number
}

interface Example {
  readonly story: number
  readonly features: Readonly<Record<string, number>>
  readonly isOne: boolean
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const { gold, stories, articles } = await readStories(ROOT, DEVELOPMENT)
const desks = gold.map((one) => {
  const wanted = { ...stories[0], articles: one.articles, origins: [] }
  const reports = articlesOf(wanted, [...articles.values()])
  return layOut(wanted, reports, linkPeople(reports))
})

teach('statements', {
  kind: 'statement',
  read: readStatements,
  candidates: candidateStatements,
  conflict: (a, b) => conflictOfStatements(a, b) || isTurned(a, b),
  features: statementFeatures,
  guess: {
    'cover of the shorter': 3,
    'cover of the longer': 3,
    'same words of the shorter': 1,
    'longest run of same words': 3,
    'names in common': 0.5,
    'one speaker': 1,
    'speakers that may be one': 0,
    'speaker not told': -1,
    'both direct': -0.5,
    'few words': -0.5,
    'likest of both reports': 0.5,
    'lead over the next': 1,
    bias: -5
  },
  penalty: 0.3
})
teach('events', {
  kind: 'event',
  read: readEvents,
  candidates: candidateEvents,
  conflict: conflictOfEvents,
  features: eventFeatures,
  guess: {
    'cover of the shorter': 2,
    'cover of the longer': 2,
    'one type': 2,
    'same act': 1,
    'like act': 1.5,
    'one actor': 1.5,
    'one target': 1.5,
    'one actor and target': 0.5,
    'actor not told': -0.5,
    'one place': 0.5,
    'one date': 1,
    'one report': -0.2,
    'likest of both reports': 0.5,
    'lead over the next': 1,
    bias: -7
  },
  penalty: 1,
  biasPenalty: 1
})
teach('figures', {
  kind: 'figure',
  read: readFigures,
  candidates: candidateFigures,
  conflict: conflictOfFigures,
  features: figureFeatures,
  guess: {
    'cover of the shorter': 3,
    'cover of the longer': 2,
    'same value': 1,
    'same value, seldom met': 1.5,
    'values that can be one': 1,
    'size of the smaller': 1,
    'same noun': 1.5,
    'like things': 0.5,
    'same harm': 1,
    'harm told by one': -1,
    'same unit': 0.5,
    'one report': -0.5,
    'likest of both reports': 0.5,
    'lead over the next': 1,
    bias: -5
  },
  penalty: 2
})

function teach<Of extends Item, Name extends string>(name: string, room: Room<Of, Name>): void {
  const examples = desks.flatMap((desk, story) => examplesOf(room, desk, story))
  for (const [story, { story: title }] of gold.entries()) {
    const own = examples.filter((example) => example.story === story)
    const others = examples.filter((example) => example.story !== story)
    tell(
      `${name} of ${title}, taught by the others`,
      own,
      weighLogistic(others, room.guess, room.penalty, room.biasPenalty)
    )
  }
  const weights = weighLogistic(examples, room.guess, room.penalty, room.biasPenalty)
  tell(`${name}, all on themselves`, examples, weights)
  write(name, room.kind, weights)
}

function examplesOf<Of extends Item, Name extends string>(
  room: Room<Of, Name>,
  desk: StoryDesk,
  story: number
): Example[] {
  const items = room.read(desk)
  const rows = gold[story].rows.filter(({ kind }) => kind === room.kind).map((row) => placesOf(row, articles))
  const on = items.map(({ report, span }) =>
    rows.flatMap((places, row) =>
      places.some((place) => isOn(place, { article: desk.reports[report].article.id, span })) ? [row] : []
    )
  )
  const likeness = createTermLikeness()
  return comparePairs(items, room.candidates(items), likeness).flatMap((pair) =>
    room.conflict(items[pair.a], items[pair.b])
      ? []
      : [
          {
            story,
            features: room.features(items, pair, likeness),
            isOne: on[pair.a].some((row) => on[pair.b].includes(row))
          }
        ]
  )
}

function tell(name: string, judged: readonly Example[], weights: Readonly<Record<string, number>>): void {
  const said = judged.filter(
    ({ features }) =>
      0 < Object.entries(features).reduce((sum, [key, value]) => sum + weights[key] * value, weights.bias)
  )
  const right = said.filter(({ isOne }) => isOne).length
  const all = judged.filter(({ isOne }) => isOne).length
  process.stdout.write(
    `${name}: ${judged.length} pairs, ${all} one; found ${right}, wrong ${said.length - right}\n`
  )
}

function write(name: string, kind: string, weights: Readonly<Record<string, number>>): void {
  const noun = `${kind[0].toUpperCase()}${kind.slice(1)}`
  const from = kind === 'statement' ? './pair-features.js' : `./compare-${name}.js`
  const lines = Object.entries(weights).map(
    ([key, value]) => `  ${/^\w+$/.test(key) ? key : `'${key}'`}: ${Math.round(value * 100) / 100}`
  )
  writeFileSync(
    `${ROOT}src/align/${name}/pair-weights.ts`,
    `import type { Weights } from '../rows/compare-pairs.js'
import type { ${noun}Feature } from '${from}'

/** What each likeness of two ${name} counts: written by \`npm run train -- coverage\`. */
export const ${kind.toUpperCase()}_WEIGHTS: Weights<${noun}Feature | 'bias'> = {
${lines.join(',\n')}
}
`
  )
}
