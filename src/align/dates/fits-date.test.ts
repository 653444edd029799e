import { expect, test } from 'vitest'
import { daysApart, fitsDate } from './fits-date.js'

test('dates of different granularity can be of one day', () => {
  expect(fitsDate('2020', '2020-01-03')).toBe(true)
  expect(fitsDate('2020-W01', '2019-12-30')).toBe(true)
  expect(fitsDate('2020-01', '2020-02-01')).toBe(false)
  expect(fitsDate(undefined, '2020-02-01')).toBe(true)
})

test('the days between are counted in any century', () => {
  expect(daysApart('2020-01-03', '2020-01-05')).toBe(2)
  expect(daysApart('0079-10-24', '1979-10-24')).toBe(693_960)
  expect(daysApart('2020', 'soon')).toBeNull()
})
