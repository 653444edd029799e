import { expect, test } from 'vitest'
import { binsOf, boundFor, crossUsable, errorOf, type Graded } from '../evaluation/reliability.js'

const graded = (confidence: number, usable: boolean, article = 0): Graded => ({ article, confidence, usable })

test('bins hold every statement once, with what was promised and what is usable', () => {
  const bins = binsOf([graded(0.1, false), graded(0.5, true), graded(0.55, false), graded(1, true)])
  expect(bins.map(({ statements }) => statements)).toEqual([1, 0, 2, 0, 0, 0, 1])
  expect(bins[2]).toMatchObject({ from: 0.5, to: 0.6, usable: 0.5 })
  expect(bins[2].promised).toBeCloseTo(0.525)
  expect(bins[6]).toMatchObject({ to: 1, promised: 1, usable: 1 })
})

test('the error is the mean distance of promise and truth', () => {
  expect(errorOf([graded(0.9, true), graded(0.5, false)])).toBeCloseTo((0.1 + 0.5) / 2)
  expect(errorOf([])).toBe(0)
})

test('a bound is the least confidence that keeps enough usable', () => {
  const some = [graded(0.95, true), graded(0.85, true), graded(0.7, false)]
  expect(boundFor(some, 0.95)).toBe(0.71)
  expect(boundFor(some, 0.5)).toBe(0)
  expect(boundFor([graded(0.9, false)], 0.95)).toBe(1)
})

test('a bound chosen on one half is measured on the other', () => {
  const halves = [graded(0.9, true, 0), graded(0.5, false, 0), graded(0.9, false, 1), graded(0.95, true, 1)]
  expect(crossUsable(halves, 1)).toBe(0.5)
})
