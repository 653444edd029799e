import { expect, test } from 'vitest'
import { annotateSyntax, articleOf } from '../../../../../evaluation/annotate.js'
import { rectified, runBoth, times, type Vector } from '../../../../../evaluation/plain-network.js'
import { WORD_STATE_WIDTH } from '../../../../article/index.js'
import { type ModelFile, openKernel, readModelFile } from '../../../../knowledge/index.js'
import type { Range } from '../../draft.js'
import { readWords } from '../../read-words.js'
import { FeatureRow } from '../feature-hash.js'
import { findModelDrafts } from '../find-model-drafts.js'
import { indexRules, markCues, roleSequence } from '../find-roles.js'
import type { CueContext } from '../role-features.js'
import { FEATURE_BITS, loadModels, STATEMENT_MODEL } from '../statement-models.js'
import { viewWords, type WordView } from '../word-view.js'
import { openStatementNetworks } from './open-network.js'
import { ROLE_TABLES, readRoleInputs } from './role-inputs.js'
import { cutStretches, readWordInputs, WORD_TABLES } from './word-inputs.js'

const MODEL: ModelFile = readModelFile(
  new URL('../../../../../models/statements.bin', import.meta.url),
  STATEMENT_MODEL
)
const network = openStatementNetworks(MODEL)
const PREFIXES = Array.from({ length: MODEL.settings.networks }, (_, number) => `${number}.`)

const SHORT = viewOf('"We will vote," Ms Ito said.\nThe union denied that the quay would close.')
const LONG = viewOf(
  Array.from(
    { length: 40 },
    (_, day) => `On day ${day} the mayor of Ennerby said that ferry ${day} sails.`
  ).join('\n')
)

test('the kernel sees words as the plain formulas do', () => {
  const seen = network.see(SHORT)
  const expected = PREFIXES.map((prefix) => seePlainly(prefix, SHORT))
  const cues = expected.map((words, at) => words.flatMap((word) => scoreOf(PREFIXES[at], 'cue', word)))
  expect(apart(seen.cues, sumOf(cues))).toBeLessThan(0.02)
  for (const [at, prefix] of PREFIXES.entries()) {
    const asVerb = expected[at].flatMap((word) => times(MODEL, `${prefix}asVerb`, word))
    expect(apart(seen.views[at].asVerb, asVerb)).toBeLessThan(0.02)
  }
})

test('the kernel scores roles as the plain formulas do', () => {
  const cues = [cueAt(SHORT, 'said'), cueAt(SHORT, 'denied')]
  const contexts = contextsOf(SHORT, cues)
  const scores = network.scoreRoles(SHORT, network.see(SHORT), contexts)
  for (const [at, context] of contexts.entries()) {
    const expected = PREFIXES.map((prefix) => scorePlainly(prefix, SHORT, context))
    expect(apart(scores[at], sumOf(expected))).toBeLessThan(0.02)
  }
})

test('a stretch has one reading, alone and among others', () => {
  const seen = network.see(LONG)
  const { from, to } = cutStretches(LONG.reading)[1]
  const text = LONG.reading.article.text
  const [first, last] = [LONG.reading.words[from], LONG.reading.words[to - 1]]
  const alone = viewOf(text.slice(first.span.start, last.span.end))
  expect(apart(network.see(alone).cues, [...seen.cues.subarray(from * 3, to * 3)])).toBe(0)
})

test('what is read later takes no more memory than what was read first', () => {
  const kernel = openKernel()
  const { see, scoreRoles } = openStatementNetworks(MODEL, kernel)
  const contexts = contextsOf(LONG, [cueAt(LONG, 'said')])
  const read = () => scoreRoles(LONG, see(LONG), contexts)
  read()
  const before = kernel.floats().length
  for (let round = 0; round < 5; round += 1) read()
  expect(kernel.floats().length).toBe(before)
})

test('words without a state are not looked at', () => {
  const { states, reading } = LONG
  const cut = viewWords(reading, states.subarray(0, 150 * WORD_STATE_WIDTH))
  expect(network.see(cut).cues).toHaveLength(150 * 3)
  const found = findModelDrafts(loadModels()!, cut, [])
  expect(found.length).toBeGreaterThan(5)
  expect(found.every(({ content }) => content.every(({ to }) => to <= 150))).toBe(true)
})

test('no words and no cues give no scores', () => {
  const nothing = viewOf('')
  expect(network.see(nothing).cues).toHaveLength(0)
  expect(network.scoreRoles(SHORT, network.see(SHORT), [])).toEqual([])
})

function viewOf(text: string): WordView {
  const article = annotateSyntax(articleOf(text))
  return viewWords(readWords(article), article.wordStates)
}

function cueAt({ reading }: WordView, lower: string): Range {
  const from = reading.words.findIndex((word) => word.lower === lower)
  return { from, to: from + 1 }
}

function contextsOf(view: WordView, cues: readonly Range[]): CueContext[] {
  const marks = markCues(cues, view.reading.words.length)
  const row = new FeatureRow(FEATURE_BITS)
  return cues.map((cue) => roleSequence(view, cue, marks, indexRules([]), row).context)
}

/** All that is known of each word: what is read of it, then its states. */
function seePlainly(prefix: string, view: WordView): Vector[] {
  const rows = (names: readonly string[]) => new Map(names.map((name, row) => [name, row]))
  const { upos, deprel, lexicon } = MODEL.labels
  const inputs = readWordInputs(view, { upos: rows(upos), deprel: rows(deprel), lexicon: rows(lexicon) })
  const read = view.reading.words.map((_, at): Vector => {
    const state = [...view.states.subarray(at * 320, (at + 1) * 320)].map((number) => number / 127)
    return [...embed(`${prefix}word`, WORD_TABLES, inputs, at), ...times(MODEL, `${prefix}state`, state)]
  })
  return cutStretches(view.reading).flatMap(({ from, to }) => {
    const own = read.slice(from, to)
    return runBoth(MODEL, `${prefix}words`, own).map((state, at) => [...own[at], ...state])
  })
}

function scorePlainly(prefix: string, view: WordView, context: CueContext): number[] {
  const words = seePlainly(prefix, view)
  const inputs = readRoleInputs(view, context)
  const verb = times(MODEL, `${prefix}asVerb`, words[context.verb])
  const read = words.slice(context.window.from, context.window.to).map((word, at): Vector => {
    const both = times(MODEL, `${prefix}asWord`, word).map((value, unit) => value + verb[unit])
    const rows = embed(`${prefix}role`, ROLE_TABLES, inputs, at)
    return [...both.map((value) => Math.max(value, value / 10)), ...rows]
  })
  return runBoth(MODEL, `${prefix}roles`, read).flatMap((state) => scoreOf(prefix, 'role', state))
}

function scoreOf(prefix: string, name: 'cue' | 'role', vector: Vector): Vector {
  return times(MODEL, `${prefix}${name}Output`, rectified(MODEL, `${prefix}${name}Hidden`, vector))
}

function sumOf(lists: readonly Vector[]): Vector {
  return lists.reduce((sum, list) => sum.map((value, at) => value + list[at]))
}

function embed(kind: string, names: readonly string[], inputs: Int32Array, item: number): Vector {
  return names.flatMap((name, at) => {
    const { cols, values, scales } = MODEL.tensors[`${kind}.${name}`]
    const row = inputs[item * names.length + at]
    return [...values.subarray(row * cols, (row + 1) * cols)].map((value) => value * scales[row])
  })
}

/** The farthest that two lists of numbers are apart. */
function apart(some: ArrayLike<number>, others: ArrayLike<number>): number {
  if (some.length !== others.length) return Number.POSITIVE_INFINITY
  return Array.from(some).reduce((most, value, at) => Math.max(most, Math.abs(value - others[at])), 0)
}
