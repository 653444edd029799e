import { expect, test } from 'vitest'
import { foldWord } from './normalise.js'

test('case, accents and letters that English-language news writes plainly are folded away', () => {
  expect(['Łódź', 'Ærø', 'ØRSTED', 'Đurić', 'Işık', 'Straße', 'Þór'].map(foldWord)).toEqual([
    'lodz',
    'aero',
    'orsted',
    'duric',
    'isik',
    'strasse',
    'thor'
  ])
})

test('marks become straight, plain words stay as they are', () => {
  expect(['L’Aquila', '«Sì»', 'mid–May', 'harbour'].map(foldWord)).toEqual([
    "l'aquila",
    '"si"',
    'mid-may',
    'harbour'
  ])
})
