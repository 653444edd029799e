import { expect, test } from 'vitest'
import { countNew, readVisit } from './visit.js'

const at = (time: string) => new Date(`2024-03-12T${time}Z`)

test('on the first visit nothing is new', () => {
  const visit = readVisit(undefined, at('08:00:00'))
  expect(visit.since).toBeNull()
  expect(countNew(['2024-03-12T07:00:00.000Z'], visit)).toBe(0)
})

test('what came after the last visit is new, and stays so while this one lasts', () => {
  const first = readVisit(undefined, at('08:00:00'))
  const second = readVisit(first.cookie, at('12:00:00'))
  const third = readVisit(second.cookie, at('12:20:00'))
  for (const visit of [second, third]) {
    expect(countNew(['2024-03-12T07:59:00.000Z', '2024-03-12T10:00:00.000Z'], visit)).toBe(1)
  }
  expect(countNew(['2024-03-12T10:00:00.000Z'], readVisit(third.cookie, at('20:00:00')))).toBe(0)
})

for (const cookie of ['', 'x', '1', '1.2.3', '<script>', '99999999999999.1']) {
  test(`a cookie that is not ours is none (${cookie})`, () => {
    expect(readVisit(cookie, at('08:00:00')).since).toBeNull()
  })
}
