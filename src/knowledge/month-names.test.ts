import { expect, test } from 'vitest'
import { DAY_PARTS, MONTHS, SEASONS, TIME_ZONES, WEEKDAYS } from './month-names.js'

test('a table of words finds nothing that every object inherits', () => {
  for (const table of [DAY_PARTS, MONTHS, SEASONS, TIME_ZONES, WEEKDAYS]) {
    for (const word of ['constructor', 'toString', '__proto__'])
      expect([word, table[word], word in table]).toEqual([word, undefined, false])
  }
})
