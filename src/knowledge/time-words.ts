/**
 * Units of time and the words that count, order and qualify them in English news. Own list.
 */

/** TIMEX3 letters; small ones are units of the clock, WE a weekend, E a decade, C a century, L a millennium. */
export const TIME_UNITS: Readonly<Record<string, string>> = {
  second: 's',
  seconds: 's',
  minute: 'm',
  minutes: 'm',
  hour: 'h',
  hours: 'h',
  hr: 'h',
  hrs: 'h',
  day: 'D',
  days: 'D',
  week: 'W',
  weeks: 'W',
  weekend: 'WE',
  weekends: 'WE',
  month: 'M',
  months: 'M',
  quarter: 'Q',
  quarters: 'Q',
  year: 'Y',
  years: 'Y',
  yr: 'Y',
  yrs: 'Y',
  decade: 'E',
  decades: 'E',
  century: 'C',
  centuries: 'C',
  millennium: 'L',
  millennia: 'L'
}

/** "a few days", "several weeks": a number that the text leaves open. */
export const VAGUE_COUNTS: readonly string[] = [
  'few',
  'several',
  'many',
  'numerous',
  'some',
  'various',
  'countless'
]

/** Irregular past forms that news uses, for telling whether a clause looks back. */
export const PAST_FORMS: readonly string[] = (
  'was were had did said told went came took made got gave saw left held met won lost began became found kept led ' +
  'fell rose grew sent built brought bought sold paid put set cut hit hurt shut quit spent stood sat spoke wrote ' +
  'drove flew broke chose fought fled felt thought knew drew threw ran rang sang sank shot struck stole swore ' +
  'taught tore woke wore heard laid lay meant shook showed sought slid slipped swept swung understood withdrew ' +
  'overthrew undertook died arose awoke beat bore bound dealt dug fed forgot forgave froze hung hid knelt lent lit ' +
  'mistook rode shone shrank slept spread sprang stuck stung swam wept wound read ended opened been'
).split(' ')

/** Verbs after which "to" looks forward: "is scheduled to meet", "plans to". */
export const FORWARD_VERBS: readonly string[] = (
  'scheduled expected due planned plan plans planning set going ready likely agreed want wants hope hopes hoped intend ' +
  'intends ask asks vowed about supposed slated preparing prepares have has need needs needed ordered unlikely bound ' +
  'poised promised pledged invited expects expect aim aims asked wanted decided willing able required'
).split(' ')
