import { foldWord } from '../../text/index.js'
import { isCapital, type NameWord } from './name-word.js'

/** What an article's own spelling tells: which words it writes small, which with a capital inside a sentence. */
export interface CaseMemory {
  /** Sentences in which every word has a capital, as headlines have. */
  readonly headlines: ReadonlySet<number>
  isSeenSmall(word: string): boolean
  isSeenCapital(word: string): boolean
}

/** Above this share of capitals among words of four letters and more a sentence is set as a headline. */
const HEADLINE_SHARE = 0.75

export function readCaseMemory(words: readonly NameWord[]): CaseMemory {
  const headlines = findHeadlines(words)
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const word of words) {
    if (headlines.has(word.sentence)) continue
    if (word.form === 'lower') small.add(foldWord(word.text))
    else if (isCapital(word) && !word.opens) capital.add(foldWord(word.text))
  }
  return {
    headlines,
    isSeenSmall: (word) => small.has(foldWord(word)),
    isSeenCapital: (word) => capital.has(foldWord(word))
  }
}

/** A sentence of five words or more whose long words nearly all begin with a capital. */
function findHeadlines(words: readonly NameWord[]): Set<number> {
  const long = new Map<number, { all: number; capital: number }>()
  for (const word of words) {
    if (word.form === 'mark' || word.form === 'number' || word.text.length < 4) continue
    const counts = long.get(word.sentence) ?? { all: 0, capital: 0 }
    counts.all += 1
    if (isCapital(word)) counts.capital += 1
    long.set(word.sentence, counts)
  }
  const headlines = new Set<number>()
  for (const [sentence, { all, capital }] of long) {
    if (4 < all && HEADLINE_SHARE <= capital / all) headlines.add(sentence)
  }
  return headlines
}
