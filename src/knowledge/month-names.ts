/**
 * Months, weekdays, seasons and parts of the day in English, with the abbreviations of newspapers. Own list.
 */

export const MONTHS: Readonly<Record<string, number>> = tableOf({
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  febuary: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12
})

/** ISO: Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = tableOf({
  monday: 1,
  mon: 1,
  tuesday: 2,
  tue: 2,
  tues: 2,
  wednesday: 3,
  wed: 3,
  weds: 3,
  thursday: 4,
  thu: 4,
  thur: 4,
  thurs: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7
})

/** Month and weekday names that are common words too: they count only with a capital and fitting neighbours. */
export const AMBIGUOUS_NAMES: readonly string[] = [
  'may',
  'march',
  'mar',
  'jun',
  'jan',
  'sat',
  'sun',
  'wed',
  'mon',
  'fri'
]

/** TIMEX3 letters. */
export const SEASONS: Readonly<Record<string, string>> = tableOf({
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI'
})

export const DAY_PARTS: Readonly<Record<string, string>> = tableOf({
  morning: 'MO',
  dawn: 'MO',
  daybreak: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  night: 'NI',
  nighttime: 'NI',
  daytime: 'DT',
  midday: 'MI'
})

/** Zones that stand behind a clock time, with their distance from UTC where it is one. */
export const TIME_ZONES: Readonly<Record<string, string>> = tableOf({
  gmt: 'Z',
  utc: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  et: '',
  cst: '-06:00',
  cdt: '-05:00',
  ct: '',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  pt: '',
  ist: '+05:30',
  jst: '+09:00',
  aest: '+10:00'
})

/** A table that holds its own words alone: no word of a text ("constructor") finds what every object inherits. */
function tableOf<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null), entries)
}
