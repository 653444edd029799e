import { existsSync } from 'node:fs'
import { readPolnear } from '../evaluation/polnear-articles.js'
import { LEFT_OUT } from '../evaluation/read-gum.js'
import { readConllu } from '../scripts/train/read-conllu.js'
import { makeReports } from './make-reports.js'

/** Texts to be read once, in order, after others to warm up on. */
export interface LayerInput {
  readonly name: string
  readonly texts: readonly string[]
}

/** Reports that every measured process reads first: the library with other words than those that are measured. */
export function makeWarmUp(library: string): string[] {
  return respelledReports(library, 0, 60)
}

/**
 * What the language layers are measured on: the bundled library again and again, each time with other words, and, where
 * the data sets lie beside the checkout, the raw texts of treebanks and news articles as they are.
 */
export function listInputs(library: string, data: string): LayerInput[] {
  const own = { name: 'library, respelled', texts: respelledReports(library, 60, 100) }
  if (!existsSync(data)) return [own]
  const ewt = readConllu(`${data}/language/en_ewt-ud-dev.conllu.gz`)
  const gum = readConllu(`${data}/language/en_gum-ud-dev.conllu.gz`)
  return [
    own,
    { name: 'UD EWT dev', texts: ewt.map(({ text }) => text) },
    {
      name: 'UD GUM dev',
      texts: gum.filter(({ genre }) => !LEFT_OUT.includes(genre)).map(({ text }) => text)
    },
    { name: 'PolNeAR dev (news)', texts: readPolnear(data, 'dev').map(({ text }) => text) }
  ]
}

function respelledReports(library: string, first: number, count: number): string[] {
  const lines = makeReports(library, first + count)
    .trim()
    .split('\n')
    .slice(first)
  return lines.map((line, at) => respell((JSON.parse(line) as { text: string }).text, first + at))
}

/**
 * What is remembered of words must not answer for the whole text: most words of four letters and more get other vowels,
 * another choice in each report. Of real news, a quarter of the words is not among the 4,096 different ones met last; of
 * this as well.
 */
function respell(text: string, round: number): string {
  return text.replace(/\b[A-Za-z][a-z]{3,}\b/g, (word) => {
    const turn = (word.length * 7 + word.charCodeAt(1) + word.charCodeAt(3) * 3 + round * 11) % 64
    return 48 <= turn
      ? word
      : word.replace(/[aeiou]/g, (vowel, at) => otherVowel(vowel, turn * (at + 1) + round))
  })
}

const VOWELS = 'aeiou'

function otherVowel(vowel: string, by: number): string {
  return VOWELS[(VOWELS.indexOf(vowel) + 1 + (by % 4)) % VOWELS.length]
}
