import { expect, test } from 'vitest'
import type { Figure } from '../../article/index.js'
import { conflictOfFigures } from './compare-figures.js'
import type { FigureItem } from './read-figures.js'

function item(figure: Partial<Figure>, report = 0): FigureItem {
  const span = { start: 0, end: 2 }
  return {
    report,
    id: 'f1',
    figure: { span, value: 12, ...figure },
    span,
    counted: new Map(),
    head: null,
    toll: 'injured',
    isFurther: false,
    terms: [],
    things: [],
    relays: []
  }
}

test('"17 officers were hurt, one badly": a part is no other count of the whole', () => {
  const whole = item({ value: 17, rule: 'figures/number, head' })
  const part = item({ value: 1, rule: 'figures/number, ellipsis' })
  expect(conflictOfFigures(whole, part)).toBe(true)
  expect(conflictOfFigures(whole, item({ value: 19, rule: 'figures/number, head' }))).toBe(false)
})

test('by how much something fell is no level of it', () => {
  const fall = item({ unit: 'percent', trend: 'down' })
  expect(conflictOfFigures(fall, item({ unit: 'percent' }, 1))).toBe(true)
  expect(conflictOfFigures(fall, item({ unit: 'percent', trend: 'down' }, 1))).toBe(false)
})
