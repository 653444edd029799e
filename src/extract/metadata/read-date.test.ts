import { expect, test } from 'vitest'
import { readDate } from './read-date.js'

const dates: readonly (readonly [words: string, date: string | null, because: string])[] = [
  ['2024-03-12', '2024-03-12', 'ISO 8601'],
  ['2024-3-2', '2024-03-02', 'ISO without its zeros'],
  ['20240312', '2024-03-12', 'ISO without its hyphens'],
  ['2024-03-12T08:30:00Z', '2024-03-12T08:30:00Z', 'a time with its zone'],
  [
    '2024-03-12T23:30:00-08:00',
    '2024-03-12T23:30:00-08:00',
    'the zone is kept: the day is the one that was written'
  ],
  ['2024-03-12 08:30:00 +0100', '2024-03-12T08:30:00+01:00', 'a blank for the T'],
  ['2024-03-12T08:30:00.123+01', '2024-03-12T08:30:00+01:00', 'fractions of a second are left out'],
  ['2024-03-12T08:30', '2024-03-12T08:30', 'no zone is told, none is made up'],
  ['Tue, 12 Mar 2024 08:30:00 +0100', '2024-03-12T08:30:00+01:00', 'RFC 822, as in feeds'],
  ['Tue, 12 Mar 2024 08:30:00 GMT', '2024-03-12T08:30:00Z', 'GMT is UTC'],
  ['Tue, 12 Mar 2024 08:30:00 EST', '2024-03-12T08:30:00-05:00', 'zones that RFC 822 names'],
  ['Tue, 12 Mar 2024 08:30:00 EDT', '2024-03-12T08:30:00-04:00', 'summer time'],
  ['Tue, 12 Mar 24 08:30 GMT', '2024-03-12T08:30Z', 'two digits of the year, as RFC 822 had them'],
  ['Tue, 12 Mar 99 08:30:00 UT', '1999-03-12T08:30:00Z', 'of the last century too'],
  ['Tue, 12 Mar 2024 08:30:00 IST', '2024-03-12T08:30:00', 'Irish, Indian or Israeli: not guessed'],
  ['Tue, 12 Mar 2024 08:30:00 GMT+0200', '2024-03-12T08:30:00+02:00', 'an offset from GMT'],
  ['Tue, 12 Mar 2024 08:30:00.123 +0000', '2024-03-12T08:30:00+00:00', 'fractions of a second are left out'],
  ['Tue Mar 12 08:30:00 2024', '2024-03-12T08:30:00', 'as C writes it'],
  ['Tue Mar 12 08:30:00 EDT 2024', '2024-03-12T08:30:00-04:00', 'as Unix writes it'],
  ['12 Mar 24', null, 'the twelfth of March or of a year'],
  ['12 March 2024', '2024-03-12', 'day first'],
  ['March 12, 2024', '2024-03-12', 'month first'],
  ['Tuesday, March 12th, 2024', '2024-03-12', 'with a weekday'],
  ['Sept. 3, 2024', '2024-09-03', 'as American papers abbreviate'],
  ['Mar 12, 2024 6.42pm', '2024-03-12T18:42', 'twelve-hour clock'],
  ['12:00', null, 'a time is no date'],
  ['12 am on March 3', null, 'no year'],
  ['2024/03/12', '2024-03-12', 'year first'],
  ['25/03/2024', '2024-03-25', 'only one order makes a date'],
  ['03/25/2024', '2024-03-25', 'only one order makes a date'],
  ['04/05/2024', null, 'April or May: not guessed'],
  ['05/05/2024', '2024-05-05', 'the same in either order'],
  ['2024-02-29', '2024-02-29', 'a leap year'],
  ['2023-02-29', null, 'no leap year'],
  ['2024-13-01', null, 'no such month'],
  ['31 June 2024', null, 'no such day'],
  ['2024', null, 'a year is no day'],
  ['yesterday', null, 'it depends on who says it'],
  ['12 Marble 2024', null, 'no such month'],
  ['2024-03-12T25:00:00Z', null, 'no such hour'],
  ['', null, 'nothing'],
  ['9'.repeat(5000), null, 'not even a number']
]
for (const [words, date, because] of dates) {
  test(`${words.slice(0, 40)} (${because})`, () => expect(readDate(words)).toBe(date))
}
