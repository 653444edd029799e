import { expect, test } from 'vitest'
import { isBefore, middleOf, readStretch } from './calendar.js'

function drawStretch(date: string): string | null {
  const stretch = readStretch(date)
  if (stretch === null) return null
  return `${new Date(stretch.from).toISOString()} ${new Date(stretch.to).toISOString()}`
}

test('a date covers its day, week, month or year; a moment has no length', () => {
  expect(drawStretch('2024-02-29')).toBe('2024-02-29T00:00:00.000Z 2024-03-01T00:00:00.000Z')
  expect(drawStretch('2023-W46')).toBe('2023-11-13T00:00:00.000Z 2023-11-20T00:00:00.000Z')
  expect(drawStretch('2021-W01')).toBe('2021-01-04T00:00:00.000Z 2021-01-11T00:00:00.000Z')
  expect(drawStretch('2023-12')).toBe('2023-12-01T00:00:00.000Z 2024-01-01T00:00:00.000Z')
  expect(drawStretch('2023')).toBe('2023-01-01T00:00:00.000Z 2024-01-01T00:00:00.000Z')
  expect(drawStretch('0079-10-24')).toBe('0079-10-24T00:00:00.000Z 0079-10-25T00:00:00.000Z')
  expect(drawStretch('0079')).toBe('0079-01-01T00:00:00.000Z 0080-01-01T00:00:00.000Z')
  expect(drawStretch('2023-11-09T18:42:00+01:00')).toBe('2023-11-09T17:42:00.000Z 2023-11-09T17:42:00.000Z')
})

for (const date of ['', 'soon', '2023-13', '2023-02-30', '2023-W99', '2023-11-09Tnoon', 'XXXX-WXX-3']) {
  test(`what is no date is none ("${date}")`, () => {
    expect(readStretch(date)).toBeNull()
    expect(middleOf(date)).toBeNull()
  })
}

test('a day lies before the next and not before a time on it: then the order is not known', () => {
  expect(isBefore('2024-03-12', '2024-03-13')).toBe(true)
  expect(isBefore('2024-03-12', '2024-03-12')).toBe(false)
  expect(isBefore('2024-03-12', '2024-03-12T10:00:00Z')).toBe(false)
  expect(isBefore('2024-03-12T09:00:00Z', '2024-03-12T10:00:00Z')).toBe(true)
  expect(isBefore(undefined, '2024-03-12')).toBe(false)
})
