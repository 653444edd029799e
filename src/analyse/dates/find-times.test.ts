import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Annotated, Time } from '../../article/index.js'
import { wordsOf } from '../../text/index.js'
import { findTimes } from './find-times.js'

/** Wednesday. */
const PUBLISHED = '2022-04-13'

function articleOf(text: string, published: string | undefined): Annotated<'sentences' | 'tokens'> {
  return {
    id: 'a1',
    text,
    published,
    bylines: [],
    credits: [],
    publishedFrom: published === undefined ? 'unknown' : 'given',
    language: 'en',
    furniture: [],
    paragraphs: [{ start: 0, end: text.length }],
    read: 'full',
    notes: [],
    sentences: [],
    tokens: []
  }
}

function timesOf(text: string, published: string | undefined = PUBLISHED): readonly Time[] {
  return findTimes(articleOf(text, published)).times
}

/** "last week = DATE 2022-W14"; with its modifier behind it. */
function drawTimes(text: string, published: string | undefined = PUBLISHED): string {
  return timesOf(text, published)
    .map(
      (time) =>
        `${wordsOf(text, time.span)} = ${time.type} ${time.value}${time.mod === undefined ? '' : ` ${time.mod}`}`
    )
    .join('; ')
}

type Row = readonly [text: string, times: string]

function check(rows: readonly Row[]): void {
  for (const [text, times] of rows) expect(drawTimes(text), text).toBe(times)
}

describe('written on Wednesday 13 April 2022', () => {
  test('a calendar date is read in every order and abbreviation', () => {
    check([
      ['It opened on 3 March 2021.', '3 March 2021 = DATE 2021-03-03'],
      ['It opened on March 3, 2021.', 'March 3, 2021 = DATE 2021-03-03'],
      ['It opened on the 3rd of March 2021.', 'the 3rd of March 2021 = DATE 2021-03-03'],
      ['It opened on Sept. 30, 2019.', 'Sept. 30, 2019 = DATE 2019-09-30'],
      ['It opened in March 2021.', 'March 2021 = DATE 2021-03'],
      ['It opened on 2021-03-03.', '2021-03-03 = DATE 2021-03-03'],
      ['It opened on 22/03/2021.', '22/03/2021 = DATE 2021-03-22'],
      ['It opened in 1997.', '1997 = DATE 1997'],
      ['It opened on Friday, April 8, 2022.', 'Friday, April 8, 2022 = DATE 2022-04-08'],
      ['The fair ran on June 10-12, 2021.', 'June 10 = DATE 2021-06-10; 12, 2021 = DATE 2021-06-12'],
      ['They ruled from 499 to 493 BC.', '499 = DATE BC0499; 493 BC = DATE BC0493']
    ])
  })

  test('a bare weekday is the nearest one not after the day of writing, unless the clause looks forward', () => {
    check([
      ['The council met on Monday.', 'Monday = DATE 2022-04-11'],
      ['The council met on Wednesday.', 'Wednesday = DATE 2022-04-13'],
      ['The council met on Friday.', 'Friday = DATE 2022-04-08'],
      ['The council will meet on Friday.', 'Friday = DATE 2022-04-15'],
      ['The council is scheduled to meet on Friday.', 'Friday = DATE 2022-04-15'],
      ['The union called a strike for Friday.', 'Friday = DATE 2022-04-15'],
      ["They blamed him for Friday's blast.", 'Friday = DATE 2022-04-08'],
      ['The council met last Friday.', 'last Friday = DATE 2022-04-08'],
      ['The council met on Tuesday morning.', 'Tuesday morning = TIME 2022-04-12TMO']
    ])
  })

  test('units count from the day of writing and are as precise as their words', () => {
    check([
      ['It began yesterday.', 'yesterday = DATE 2022-04-12'],
      ['It began last week.', 'last week = DATE 2022-W14'],
      ['It began last month.', 'last month = DATE 2022-03'],
      ['It began last year.', 'last year = DATE 2021'],
      ['It began two years ago.', 'two years ago = DATE 2020'],
      ['It began three days ago.', 'three days ago = DATE 2022-04-10'],
      ['It began several years ago.', 'several years ago = DATE PAST_REF'],
      ['It began earlier this month.', 'earlier this month = DATE 2022-04 START'],
      ['It begins next year.', 'next year = DATE 2023'],
      ['It began over the weekend.', 'the weekend = DATE 2022-W14-WE']
    ])
  })

  test('a bare month lies back in the past and ahead where the clause looks forward', () => {
    check([
      ['The bridge was closed in February.', 'February = DATE 2022-02'],
      ['The bridge was closed in November.', 'November = DATE 2021-11'],
      ['The bridge will open in November.', 'November = DATE 2022-11'],
      ['The bridge was closed last June.', 'last June = DATE 2021-06'],
      ['The bridge was closed last February.', 'last February = DATE 2022-02'],
      ['The bridge has been closed since May.', 'May = DATE 2021-05'],
      ['The bridge was closed on Dec. 28.', 'Dec. 28 = DATE 2021-12-28'],
      ['Prices rose between March and April 2018.', 'March = DATE 2018-03; April 2018 = DATE 2018-04']
    ])
  })

  test('vague and long spans are written as the standard writes them', () => {
    check([
      ['It was built in the 1990s.', 'the 1990s = DATE 199'],
      ['It was built in the late 1960s.', 'the late 1960s = DATE 196 END'],
      ['It was built in the 19th century.', 'the 19th century = DATE 18'],
      ['It was built in mid-2018.', 'mid-2018 = DATE 2018 MID'],
      ['It was built in the summer of 2018.', 'the summer of 2018 = DATE 2018-SU'],
      ['It was built in the second half of 2018.', 'the second half of 2018 = DATE 2018-H2'],
      ['It is now a school.', 'now = DATE PRESENT_REF'],
      ['It was sold in the fourth quarter.', 'the fourth quarter = DATE 2021-Q4'],
      ['It was sold by the end of March.', 'the end of March = DATE 2022-03 END']
    ])
  })

  test('lengths and repetitions are no dates', () => {
    check([
      ['He ruled for two years.', 'two years = DURATION P2Y'],
      ['He ruled for nearly 36 hours.', 'nearly 36 hours = DURATION PT36H APPROX'],
      ['It was a five-day trip.', 'a five-day = DURATION P5D'].map((cell) =>
        cell.replace('a five-day', 'five-day')
      ) as unknown as Row,
      ['He waited for a year and a half.', 'a year and a half = DURATION P1Y6M'],
      ['He waited more than four hours.', 'more than four hours = DURATION PT4H MORE_THAN'],
      ['He waited for months.', 'months = DURATION PXM'],
      ['The paper is printed daily.', 'daily = SET P1D'],
      ['The market is held every Thursday.', 'every Thursday = SET XXXX-WXX-4'],
      ['The past three months were dry.', 'The past three months = DURATION P3M']
    ])
  })

  test('clock times take the day beside them', () => {
    check([
      ['The shop opened at 9 a.m. on Tuesday.', '9 a.m. on Tuesday = TIME 2022-04-12T09:00'],
      [
        'The shop opened yesterday at 14:30 GMT.',
        'yesterday = DATE 2022-04-12; 14:30 GMT = TIME 2022-04-12T14:30'
      ],
      ['The shop closed at midnight.', 'midnight = TIME 2022-04-13T24:00']
    ])
  })

  test('named days are looked up, those that follow the moon are left open', () => {
    check([
      ['They met at Christmas.', 'Christmas = DATE 2021-12-25'],
      ['They met on Easter Monday 2019.', 'Easter Monday 2019 = DATE 2019-04-22'],
      ['They fasted during Ramadan.', 'Ramadan = DATE XXXX-XX-XX'],
      ['They remember 9/11.', '9/11 = DATE 2001-09-11']
    ])
  })

  test('later and earlier count from the date told last, not from the day of writing', () => {
    check([
      [
        'The dam broke on 3 May 2019. Two days later the town was empty.',
        '3 May 2019 = DATE 2019-05-03; Two days later = DATE 2019-05-05'
      ],
      [
        'The dam broke on 3 May 2019. The following day the town was empty.',
        '3 May 2019 = DATE 2019-05-03; The following day = DATE 2019-05-04'
      ],
      [
        'The dam broke on 3 May 2019. It was rebuilt exactly a year later.',
        '3 May 2019 = DATE 2019-05-03; a year later = DATE 2020-05-03'
      ],
      [
        'The dam broke on 3 May 2019. It was rebuilt a year later.',
        '3 May 2019 = DATE 2019-05-03; a year later = DATE 2020'
      ],
      [
        'The dam broke on 3 May 2019. That same day the mayor fled.',
        '3 May 2019 = DATE 2019-05-03; That same day = DATE 2019-05-03'
      ],
      [
        'The dam broke in May 2019. It was rebuilt the following month.',
        'May 2019 = DATE 2019-05; the following month = DATE 2019-06'
      ]
    ])
  })

  test('words that only look like times stay untouched', () => {
    check([
      ['She may leave and march to the capital.', ''],
      ['He came second and waited for a second chance.', ''],
      ['The March on Lowmoor filled the square.', ''],
      ['The 9/11 Commission published its report.', ''],
      ['The Sun on Sunday printed it first.', ''],
      ['The Sunday Times printed it first.', ''],
      ['Flight 1980 carried 2000 people.', ''],
      ['Resolution 2231 was adopted.', ''],
      ['The 45-year-old driver is 45 years old.', ''],
      ['The hotline is open 24/7.', ''],
      ['They sold 1998 units at $2000.', ''],
      ['Sun beat its rivals and sat down to spring a surprise.', ''],
      ['He earns $3 million a year.', '']
    ])
  })
})

test('without the date of the report nothing is guessed, and a note says why', () => {
  const text = 'The council met on Tuesday.'
  const { times, notes } = findTimes(articleOf(text, undefined))
  expect(drawTimes(text, '')).toBe('Tuesday = DATE XXXX-WXX-2')
  expect(times[0].from).toBeUndefined()
  expect(notes?.[0].rule).toBe('dates/no-anchor')
})

test('a time of day in the date of the report keeps the calendar day as it is written', () => {
  expect(drawTimes('It began today.', '2022-04-13T23:30:00+03:00')).toBe('today = DATE 2022-04-13')
})

test('a placed value says which days it covers, both ends included', () => {
  const days = (text: string) => timesOf(text).map(({ from, to }) => `${from}..${to}`)
  expect(days('It began last week.')).toEqual(['2022-04-04..2022-04-10'])
  expect(days('It began in February 2020.')).toEqual(['2020-02-01..2020-02-29'])
  expect(days('It began in the 1990s.')).toEqual(['1990-01-01..1999-12-31'])
  expect(days('It rained for the past two weeks.')).toEqual(['2022-03-30..2022-04-13'])
  expect(days('It rained for two weeks.')).toEqual(['undefined..undefined'])
})

test('history tells its months from the year being told', () => {
  const text =
    'Trouble began in 1908. In 1910 the king fled, and in 1912 the army rose. War came in 1914. In 1915 the front moved. ' +
    'In June the town fell. By 1916 it was over, in 1918 all was quiet, and in 1919 peace was signed.'
  expect(drawTimes(text)).toContain('June = DATE 1915-06')
})

test('a year that names a thing is not the time from which "a year later" counts', () => {
  const text = 'On 8 May 2018 Ostrin left the 2015 water accord. Exactly a year later, Vardesh followed.'
  expect(drawTimes(text)).toContain('a year later = DATE 2019-05-08')
})

test('news that recalls the four years of a quarrel is no history: its weekday is that of the report', () => {
  const text =
    'They met on Wednesday. The pact of 2015 was left in 2018, the envoy killed in 2020, and the camps shelled in 2020.'
  expect(drawTimes(text)).toContain('Wednesday = DATE 2022-04-13')
})

test('a date told as past that lies after the report is noted', () => {
  const { notes } = findTimes(articleOf('The bridge was opened on 3 May 2024.', PUBLISHED))
  expect(notes?.map(({ rule }) => rule)).toEqual(['dates/after-published'])
})

test('times lie inside the text in order, and a paragraph in front moves every one of them', () => {
  const pieces = fc.constantFrom(
    'on Monday ',
    '3 May 2019 ',
    'two days later, ',
    'and ',
    '12 ',
    'the last ',
    'week ',
    '. ',
    '2019-',
    "'98 ",
    '😀',
    '\ud800',
    'May '
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const times = timesOf(text)
      let end = 0
      for (const { span } of times) {
        expect(end <= span.start && span.start < span.end && span.end <= text.length).toBe(true)
        end = span.end
      }
      const moved = timesOf(`Nothing here.\n\n${text}`)
      expect(moved.map(({ span }) => span.start - 15)).toEqual(times.map(({ span }) => span.start))
    })
  )
})

test.each([
  ['a hundred thousand digits', '1'.repeat(100_000)],
  ['ten thousand times "and"', 'and '.repeat(10_000)],
  ['ten thousand spaces', ' '.repeat(10_000)],
  ['ten thousand times "the last"', 'the last '.repeat(10_000)],
  ['nothing', '']
])('%s are read in linear time', (_name, text) => {
  const started = performance.now()
  timesOf(text)
  expect(performance.now() - started).toBeLessThan(4000)
})
