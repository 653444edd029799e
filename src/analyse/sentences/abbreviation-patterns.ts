import {
  AMBIGUOUS_ABBREVIATIONS,
  CALENDAR_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS
} from '../../knowledge/index.js'

/** Any abbreviation whose full stop belongs to it, as the source of a pattern; those that are words too need more. */
export function abbreviationPattern(): string {
  const ambiguous = new Set(AMBIGUOUS_ABBREVIATIONS)
  const plain = [...TITLE_ABBREVIATIONS, ...OTHER_ABBREVIATIONS, ...CALENDAR_ABBREVIATIONS].filter(
    (word) => !ambiguous.has(word)
  )
  const all = [...new Set(plain.flatMap(spellings))]
  const goesOn = '(?=[ \\u00a0]?(?:\\p{Ll}|\\p{Nd}|[,;:)]))'
  return `(?:(?:${choice(all)})\\.|(?:${choice(AMBIGUOUS_ABBREVIATIONS.flatMap(spellings))})\\.${goesOn})`
}

/** Abbreviations that count as such before a number only. */
export function numberAbbreviationPattern(): string {
  return `(?:${choice(NUMBER_ABBREVIATIONS.flatMap(spellings))})\\.`
}

function choice(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')
}

/** "gen" in lower case is rare and "GEN" stands in headlines; lower-case entries stand at the start of sentences too. */
function spellings(word: string): string[] {
  return [...new Set([word, word[0].toUpperCase() + word.slice(1), word.toUpperCase()])]
}
