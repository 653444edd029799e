import {
  agencyNamed,
  countryNamed,
  countryOfDemonym,
  isCourtesy,
  isFirstName,
  isGroupName,
  isKnownPlace,
  isRank,
  organizationNamed,
  outletNamed
} from '../../knowledge/index.js'
import { foldWord } from '../../text/index.js'
import type { CaseMemory } from './case-memory.js'
import type { Range } from './draft-name.js'
import { isCapital, type NameWord } from './name-word.js'
import { isNeverName } from './never-names.js'

/** Words inside names of people: "Marwan bin Talib", "Jan van der Berg". */
const PARTICLES = new Set(
  'al el bin ibn bint ben abu umm ul ur ud uz as ar an ad ash de da do dos das del della di du des la le las los van von der den ter ten zu zum y e af av ap'.split(
    ' '
  )
)

/** Runs of capitalised words, with the small words that names hold inside: candidates for names. */
export function findRuns(words: readonly NameWord[], memory: CaseMemory): Range[] {
  const runs: Range[] = []
  let at = 0
  while (at < words.length) {
    if (!canBegin(words, at, memory)) {
      at += 1
      continue
    }
    const end = endOfRun(words, at, memory)
    runs.push({ from: at, to: end })
    at = end
  }
  return runs
}

function canBegin(words: readonly NameWord[], at: number, memory: CaseMemory): boolean {
  const word = words[at]
  if (isParticleBefore(words, at)) return true
  if (!isCapital(word) || (isNeverName(word.text) && !isMonthAsFirstName(words, at))) return false
  if (memory.headlines.has(word.sentence)) return isKnownWord(word.text) || memory.isSeenCapital(word.text)
  if (!word.opens) return true
  return beginsThoughOpening(words, at, memory)
}

const FIRST_NAMES = new Set(['jan', 'april', 'june', 'august'])
const BEFORE_MONTH = new Set(
  'in since until till by from to of on for through during before after between and or last next this early mid late -'.split(
    ' '
  )
)

/** "Jan Olin" and "April Brandt"; not "in April Brandt resigned", "12 April" or "Early August". */
function isMonthAsFirstName(words: readonly NameWord[], at: number): boolean {
  if (!FIRST_NAMES.has(foldWord(words[at].text))) return false
  const [before, behind] = [words[at - 1], words[at + 1]]
  if (behind?.form !== 'title' || behind.sentence !== words[at].sentence) return false
  if (behind.glued || isNeverName(behind.text)) return false
  if (before === undefined || before.sentence !== words[at].sentence) return true
  return before.form !== 'number' && !BEFORE_MONTH.has(foldWord(before.text))
}

/** "al" in "al-Karim": small, glued by a hyphen to a capital. */
function isParticleBefore(words: readonly NameWord[], at: number): boolean {
  return (
    words[at].form === 'lower' &&
    PARTICLES.has(foldWord(words[at].text)) &&
    words[at + 1]?.text === '-' &&
    words[at + 1].glued &&
    isCapital(words[at + 2])
  )
}

/** At the start of a sentence every word has a capital: a name needs another reason. */
function beginsThoughOpening(words: readonly NameWord[], at: number, memory: CaseMemory): boolean {
  const { text, form } = words[at]
  if (form === 'upper' || isKnownWord(text) || memory.isSeenCapital(text)) return true
  if (memory.isSeenSmall(text)) return false
  return (
    isCapital(words[at + 1]) &&
    !isNeverName(words[at + 1].text) &&
    words[at + 1].sentence === words[at].sentence
  )
}

function isKnownWord(text: string): boolean {
  return (
    isFirstName(text) ||
    isGroupName(text) ||
    isKnownPlace(text) ||
    isCourtesy(text) ||
    isRank(text) ||
    [countryNamed, countryOfDemonym, organizationNamed, outletNamed, agencyNamed].some(
      (read) => read(text) !== undefined
    )
  )
}

function endOfRun(words: readonly NameWord[], from: number, memory: CaseMemory): number {
  let end = from + 1
  for (;;) {
    const next = endOfLink(words, end, memory)
    if (next === end) return end
    end = next
  }
}

/** The end of what continues a name at `at`: one more capital, or small words with a capital behind them. */
function endOfLink(words: readonly NameWord[], at: number, memory: CaseMemory): number {
  if (continues(words, at, memory)) return at + 1
  if (words[at] === undefined || words[at].sentence !== words[at - 1].sentence) return at
  const { text, glued } = words[at]
  if (
    (text === '-' || text === '’' || text === "'" || text === '.' || text === '/') &&
    glued &&
    words[at + 1]?.glued
  ) {
    return continues(words, at + 1, memory) ? at + 2 : at
  }
  if (text === '&') return continues(words, at + 1, memory) ? at + 2 : at
  const small = endOfSmallWords(words, at)
  return at < small && continues(words, small, memory) ? small + 1 : at
}

/** "of the", "bin", "van der", "al -": small words that stand inside names. */
function endOfSmallWords(words: readonly NameWord[], at: number): number {
  if (words[at].text === 'of') return words[at + 1]?.text === 'the' ? at + 2 : at + 1
  let end = at
  while (end < at + 3 && words[end]?.form === 'lower' && PARTICLES.has(foldWord(words[end].text))) end += 1
  if (at < end && words[end]?.text === '-' && words[end].glued) end += 1
  return end
}

function continues(words: readonly NameWord[], at: number, memory: CaseMemory): boolean {
  const word = words[at]
  if (!isCapital(word) || word.sentence !== words[at - 1].sentence || word.opens) return false
  if (isNeverName(word.text)) return false
  if (!memory.headlines.has(word.sentence)) return true
  return isKnownWord(word.text) || memory.isSeenCapital(word.text)
}
