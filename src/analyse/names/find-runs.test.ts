import { expect, test } from 'vitest'
import { annotateWords, articleOf } from '../../../evaluation/annotate.js'
import { readCaseMemory } from './case-memory.js'
import { textOf } from './draft-name.js'
import { findRuns } from './find-runs.js'
import { readNameWords } from './name-word.js'

function runsIn(text: string): string[] {
  const words = readNameWords(annotateWords(articleOf(text)))
  return findRuns(words, readCaseMemory(words)).map((run) => textOf(words, run))
}

const runs: readonly (readonly [text: string, runs: readonly string[], because: string])[] = [
  ['They met Jan Olin there.', ['Jan Olin'], 'a month in front of a surname can be a first name'],
  ['April Brandt left early.', ['April Brandt'], 'at the start of a sentence too'],
  ['It was in April Brandt left.', ['Brandt'], 'behind "in" a month is a month'],
  ['On 12 August Tolland left.', ['Tolland'], 'and behind a number'],
  ['They met in Jan and left.', [], 'and with no capital behind it'],
  ['They left on Monday Jan 12.', [], 'or with a number behind it']
]

for (const [text, expected, because] of runs) {
  test(`${text} (${because})`, () => expect(runsIn(text)).toEqual(expected))
}
