import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDay, dayNumber, easterSunday, isoWeek, nthWeekday, readDay, weekdayOf } from './calendar.js'
import { durationValue, rangeOf, shiftValue, valueAt } from './timex-value.js'

test('a day and its number belong together', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), (number) => {
      const { year, month, day } = calendarDay(number)
      expect(dayNumber(year, month, day)).toBe(number)
    })
  )
})

test('weeks are those of ISO 8601', () => {
  expect(isoWeek(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 })
  expect(isoWeek(dayNumber(2022, 4, 13))).toEqual({ year: 2022, week: 15 })
  expect(weekdayOf(dayNumber(2022, 4, 13))).toBe(3)
})

test('movable days fall where the calendar has them', () => {
  expect(calendarDay(easterSunday(2019))).toEqual({ year: 2019, month: 4, day: 21 })
  expect(calendarDay(nthWeekday(2021, 11, 4, 4))).toEqual({ year: 2021, month: 11, day: 25 })
  expect(calendarDay(nthWeekday(2021, 5, 1, -1))).toEqual({ year: 2021, month: 5, day: 31 })
})

test.each([['2022-02-30'], ['2022-13-01'], ['yesterday'], ['']])('"%s" is no day', (iso) => {
  expect(readDay(iso)).toBeNull()
})

test.each([
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2013-W12', '2013-03-18', '2013-03-24'],
  ['2013-W12-WE', '2013-03-23', '2013-03-24'],
  ['2013-Q1', '2013-01-01', '2013-03-31'],
  ['2013-WI', '2013-12-01', '2014-02-28'],
  ['199', '1990-01-01', '1999-12-31'],
  ['19', '1900-01-01', '1999-12-31'],
  ['2013-03-22T14:00', '2013-03-22', '2013-03-22']
])('%s covers %s to %s', (value, from, to) => {
  expect(rangeOf(value)).toEqual({ from, to })
})

test.each([['PRESENT_REF'], ['XXXX-WXX-3'], ['P3D'], ['BC0480']])(
  '%s cannot be laid on the calendar',
  (value) => {
    expect(rangeOf(value)).toBeNull()
  }
)

test('a value moves by units no finer than itself', () => {
  expect(shiftValue('2022-04-13', -2, 'Y')).toBe('2020')
  expect(shiftValue('2022-04-13', -5, 'M')).toBe('2021-11')
  expect(shiftValue('2022', 3, 'D')).toBeNull()
  expect(durationValue(2.5, 'Y')).toBe('P2Y6M')
  expect(valueAt(dayNumber(1998, 6, 1), 'E')).toBe('199')
})
