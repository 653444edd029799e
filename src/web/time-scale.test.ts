import { expect, test } from 'vitest'
import { makeTimeScale } from './time-scale.js'

test('days stand from left to right, and what has no date stands nowhere', () => {
  const scale = makeTimeScale(['2024-03-12', '2024-03-16'], [], 0, 100)
  const [first, last] = ['2024-03-12', '2024-03-16'].map((date) => scale.placeOf(date)!)
  expect(first).toBeLessThan(last)
  expect(scale.placeOf(undefined)).toBeNull()
  expect(scale.placeOf('soon')).toBeNull()
  expect(scale.ticks.map(({ label }) => label)).toContain('12 Mar')
})

test('what happened long before does not press the reports together', () => {
  const scale = makeTimeScale(['2024-03-12', '2024-03-16'], ['1987', '2024-03-11'], 0, 100)
  expect(scale.isEarlier('1987')).toBe(true)
  expect(scale.placeOf('1987')).toBeNull()
  expect(scale.placeOf('2024-03-11')).not.toBeNull()
  expect(scale.placeOf('2024-03-16')! - scale.placeOf('2024-03-12')!).toBeGreaterThan(40)
})

test('a plan far ahead stands at the right edge', () => {
  const scale = makeTimeScale(['2024-03-12', '2024-03-16'], ['2030'], 0, 100)
  expect(scale.placeOf('2030')).toBe(100)
})

for (const dates of [[], [undefined], ['2024-03-12'], ['0001-01-01', '9999-12-31']]) {
  test(`a scale of few or far dates has few ticks (${JSON.stringify(dates)})`, () => {
    const { ticks } = makeTimeScale(dates, [], 0, 100)
    expect(ticks.length).toBeLessThanOrEqual(10)
    for (const { place } of ticks) expect(Number.isFinite(place)).toBe(true)
  })
}
