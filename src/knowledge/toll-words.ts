import { stemWord } from './stem-word.js'

/**
 * What reports of harm count, by the words they count it in. A count of the dead is one matter whether "14 were
 * killed", "14 people died" or "the toll stood at 14". Own list. Licence: that of the project.
 */
export type Toll = 'dead' | 'injured' | 'missing' | 'held' | 'displaced' | 'rescued'

const TOLL_WORDS: Record<Toll, string> = {
  dead: 'dead death deaths die died dies dying kill killed kills killing fatality fatalities fatal toll bodies perished perish drowned lives slain martyred',
  injured:
    'injured injure injury injuries injuring wounded wound wounds wounding hurt casualties hospitalised hospitalized',
  missing: 'missing unaccounted',
  held: 'arrested arrest arrests detained detain detainees jailed prisoners hostages captured abducted kidnapped',
  displaced: 'displaced evacuated homeless fled evacuees refugees',
  rescued: 'rescued rescue survivors survived saved'
}

const TOLLS: ReadonlyMap<string, Toll> = new Map(
  Object.entries(TOLL_WORDS).flatMap(([toll, words]) =>
    words.split(' ').map((word) => [stemWord(word), toll as Toll])
  )
)

/** What a word counts, by its stem. */
export function tollOf(stem: string): Toll | null {
  return TOLLS.get(stem) ?? null
}

/** Nouns that stand for anybody counted: "14 people" and "14 passengers" may be the same. */
const ANYBODY = new Set(
  'people person persons others other victims victim civilians more those men individuals residents'
    .split(' ')
    .map(stemWord)
)

export function isAnybody(stem: string): boolean {
  return ANYBODY.has(stem)
}
