import { describe, expect, test } from 'vitest'
import { type Habit, nextIntervalSeconds, retrySeconds } from './next-interval.js'

const NOW = new Date('2024-03-12T12:00:00Z')
const MINUTE = 60
const HOUR = 3600

/** Reports so many minutes ago. */
const ago = (...minutes: readonly number[]) => minutes.map((each) => new Date(NOW.getTime() - each * 60_000))
const every = (minutes: number) => ago(...Array.from({ length: 30 }, (_, index) => index * minutes))

const cases: readonly (readonly [because: string, habit: Partial<Habit>, seconds: number])[] = [
  ['a report an hour: half an hour', { published: every(60) }, 30 * MINUTE],
  ['a report a minute: no more often than ten minutes', { published: every(1) }, 10 * MINUTE],
  ['a report a week: once a day', { published: every(7 * 24 * 60) }, 24 * HOUR],
  ['busy once, silent for two days: half a day', { published: ago(2880, 2881, 2882, 2883) }, 12 * HOUR],
  ['dates of the future do not count', { published: [...every(60), new Date('2099-01-01')] }, 30 * MINUTE],
  ['no dates, news: sooner', { hasNews: true }, 42 * MINUTE],
  ['no dates, no news: later', {}, 90 * MINUTE],
  ['the feed asks for a rest', { published: every(1), restSeconds: 2 * HOUR }, 2 * HOUR],
  ['the host says that it stays fresh', { published: every(1), freshSeconds: HOUR }, HOUR],
  ['nobody is left alone for a month', { restSeconds: 30 * 24 * HOUR }, 24 * HOUR],
  ['a little more, by chance', { published: every(60), random: 1 }, 33 * MINUTE],
  ['a little less, by chance', { published: every(60), random: 0 }, 27 * MINUTE]
]

describe('a feed that answered is asked again', () => {
  for (const [because, habit, seconds] of cases) {
    test(because, () => {
      const usual: Habit = { now: NOW, published: [], hasNews: false, previousSeconds: HOUR, random: 0.5 }
      expect(nextIntervalSeconds({ ...usual, ...habit })).toBe(seconds)
    })
  }
})

test('a feed that fails is asked half as often each time, and not before it allows', () => {
  const waits = [0, 1, 2, 3, 20].map((failures) => retrySeconds(failures, null, 0.5))
  expect(waits).toEqual([10 * MINUTE, 20 * MINUTE, 40 * MINUTE, 80 * MINUTE, 24 * HOUR])
  expect(retrySeconds(0, 5 * HOUR, 0.5)).toBe(5 * HOUR)
})
