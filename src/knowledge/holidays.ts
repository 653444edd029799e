/**
 * Named days. Own list; dates are those of the civil and church calendars: a fixed day, the n-th weekday of a
 * month (negative: from its end), or a distance in days from western Easter Sunday.
 * Feasts that move with the moon (Ramadan, Diwali) are named with their usual length and left unplaced.
 */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly fromEaster: number }
  | { readonly moving: true }

export interface Holiday {
  readonly names: readonly string[]
  readonly when: HolidayRule
}

export const HOLIDAYS: readonly Holiday[] = [
  { names: ["new year's day", 'new year day'], when: { month: 1, day: 1 } },
  { names: ["new year's eve", 'new year eve'], when: { month: 12, day: 31 } },
  { names: ['martin luther king day'], when: { month: 1, weekday: 1, nth: 3 } },
  { names: ["presidents' day", "president's day"], when: { month: 2, weekday: 1, nth: 3 } },
  { names: ["valentine's day", "st. valentine's day"], when: { month: 2, day: 14 } },
  { names: ["st. patrick's day", "st patrick's day", "saint patrick's day"], when: { month: 3, day: 17 } },
  { names: ["april fools' day", "april fool's day"], when: { month: 4, day: 1 } },
  { names: ['shrove tuesday'], when: { fromEaster: -47 } },
  { names: ['ash wednesday'], when: { fromEaster: -46 } },
  { names: ['palm sunday'], when: { fromEaster: -7 } },
  { names: ['maundy thursday'], when: { fromEaster: -3 } },
  { names: ['good friday'], when: { fromEaster: -2 } },
  { names: ['easter', 'easter sunday', 'easter day'], when: { fromEaster: 0 } },
  { names: ['easter monday'], when: { fromEaster: 1 } },
  { names: ['ascension day'], when: { fromEaster: 39 } },
  { names: ['pentecost', 'whit sunday'], when: { fromEaster: 49 } },
  { names: ['may day', 'labour day'], when: { month: 5, day: 1 } },
  { names: ["mother's day", "mothers' day"], when: { month: 5, weekday: 7, nth: 2 } },
  { names: ['memorial day'], when: { month: 5, weekday: 1, nth: -1 } },
  { names: ["father's day", "fathers' day"], when: { month: 6, weekday: 7, nth: 3 } },
  { names: ['independence day', 'fourth of july', '4th of july'], when: { month: 7, day: 4 } },
  { names: ['bastille day'], when: { month: 7, day: 14 } },
  { names: ['labor day'], when: { month: 9, weekday: 1, nth: 1 } },
  { names: ['columbus day'], when: { month: 10, weekday: 1, nth: 2 } },
  { names: ['halloween', "hallowe'en"], when: { month: 10, day: 31 } },
  { names: ["all saints' day", 'all saints day'], when: { month: 11, day: 1 } },
  {
    names: ['armistice day', 'veterans day', "veterans' day", 'remembrance day'],
    when: { month: 11, day: 11 }
  },
  { names: ['thanksgiving', 'thanksgiving day'], when: { month: 11, weekday: 4, nth: 4 } },
  { names: ['christmas eve'], when: { month: 12, day: 24 } },
  { names: ['christmas', 'christmas day', 'xmas'], when: { month: 12, day: 25 } },
  { names: ['boxing day'], when: { month: 12, day: 26 } },
  { names: ["international women's day"], when: { month: 3, day: 8 } },
  { names: ['groundhog day'], when: { month: 2, day: 2 } },
  { names: ['election day'], when: { month: 11, weekday: 2, nth: 1 } },
  { names: ['nowruz', 'nawruz', 'norouz'], when: { month: 3, day: 20 } },
  { names: ['ramadan', 'ramzan'], when: { moving: true } },
  { names: ['eid', 'eid al-fitr', 'eid al-adha'], when: { moving: true } },
  { names: ['ashura'], when: { moving: true } },
  { names: ['diwali'], when: { moving: true } },
  { names: ['passover', 'yom kippur', 'rosh hashanah', 'hanukkah'], when: { moving: true } },
  { names: ['lunar new year', 'chinese new year'], when: { moving: true } }
]
