import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Capture } from '../../article/index.js'
import { decodeBody } from './decode-body.js'

const RUSSIAN =
  'Совет порта решил закрыть северный причал до весны, сообщил мэр города журналистам во вторник. '
const PLAIN = { place: 'report.txt', kind: 'text', given: {} } as const
const PAGE = { place: 'report.html', kind: 'html', given: {} } as const

/** Bytes of a text in a single-byte set that runs parallel to Unicode's Cyrillic. */
function inWindows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return 0x410 <= code && code <= 0x44f ? code - 0x410 + 0xc0 : code
  })
}

function inKoi8(text: string): Uint8Array {
  const upper = 'юабцдефгхийклмнопярстужвьызшэщчъ'
  return Uint8Array.from(text, (letter) => {
    const small = upper.indexOf(letter)
    const capital = upper.toUpperCase().indexOf(letter)
    return small !== -1 ? 0xc0 + small : capital !== -1 ? 0xe0 + capital : letter.charCodeAt(0)
  })
}

function inUtf16(text: string, isBig: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

/** Shift_JIS and GB18030 of words that mean "the harbour board" and "the bridge was closed", by their tables. */
const SHIFT_JIS = Buffer.from(
  '8d609870979d8e9689ef82cd89ce976a93fa82c98bb482f095c28dbd82b782e982b182c682f08c8882df82bd',
  'hex'
)
const GB18030 = Buffer.from('c0edcac2bbe1d6dcb6feb8cdbcc2b9d8b1d5b4f3c7c5', 'hex')

const cases: readonly (readonly [name: string, capture: Capture, holds: string])[] = [
  ['UTF-8', { ...PLAIN, body: Buffer.from(RUSSIAN) }, RUSSIAN],
  ['UTF-8 with its mark', { ...PLAIN, body: Buffer.from(`\ufeff${RUSSIAN}`) }, RUSSIAN],
  ['UTF-16 with its mark', { ...PLAIN, body: inUtf16(`\ufeff${RUSSIAN}`, false) }, RUSSIAN],
  ['UTF-16, the other way round', { ...PLAIN, body: inUtf16(`\ufeff${RUSSIAN}`, true) }, RUSSIAN],
  [
    'UTF-16 without a mark',
    { ...PLAIN, body: inUtf16('The pier is closed until spring.', false) },
    'The pier is closed'
  ],
  ['windows-1251, not named', { ...PLAIN, body: inWindows1251(RUSSIAN.repeat(3)) }, RUSSIAN],
  ['KOI8-R, not named', { ...PLAIN, body: inKoi8(RUSSIAN.repeat(3)) }, RUSSIAN],
  [
    'windows-1251, named by the transport',
    { ...PLAIN, charset: 'cp1251', body: inWindows1251('Мэр') },
    'Мэр'
  ],
  [
    'windows-1251, named by the page',
    { ...PAGE, body: Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), inWindows1251('Мэр')]) },
    'Мэр'
  ],
  [
    'windows-1251 that calls itself UTF-8',
    {
      ...PAGE,
      body: Buffer.concat([
        Buffer.from('<meta charset=utf-8><p class="wide">'),
        inWindows1251(RUSSIAN.repeat(3))
      ])
    },
    RUSSIAN
  ],
  [
    'UTF-8 that calls itself Latin-1',
    {
      ...PAGE,
      body: Buffer.from(
        `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>${RUSSIAN}`
      )
    },
    RUSSIAN
  ],
  [
    'UTF-8 that the transport calls windows-1252',
    { ...PLAIN, charset: 'windows-1252', body: Buffer.from('café') },
    'café'
  ],
  [
    'Latin-1, not named',
    { ...PLAIN, body: Buffer.from('Le café de la gare est fermé jusqu’à été.'.replace('’', "'"), 'latin1') },
    'café'
  ],
  [
    'Shift_JIS, named by the transport',
    { ...PLAIN, charset: 'Shift_JIS', body: SHIFT_JIS },
    '港湾理事会は火曜日に橋を閉鎖することを決めた'
  ],
  ['GB18030, named as gb2312', { ...PLAIN, charset: 'gb2312', body: GB18030 }, '理事会周二'],
  ['a name that means nothing', { ...PLAIN, charset: 'klingon', body: Buffer.from('Мэр') }, 'Мэр'],
  [
    'UTF-8 cut off in the middle of a letter',
    { ...PLAIN, body: Buffer.from(RUSSIAN.trim()).subarray(0, -2) },
    'журналистам во'
  ],
  [
    'UTF-8 with one byte gone wrong',
    { ...PLAIN, body: Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xff]), Buffer.from(RUSSIAN)]) },
    `${RUSSIAN}\ufffd${RUSSIAN}`
  ]
]

describe('decodeBody reads', () => {
  for (const [name, capture, holds] of cases) {
    test(name, () => expect(decodeBody(capture).text).toContain(holds))
  }
})

test('plain text that is no UTF-8 and names nothing is one problem, with the line', () => {
  const body = Buffer.concat([Buffer.from('One.\nTwo.\n'), Buffer.from('café noir', 'latin1')])
  const { text, problems } = decodeBody({ ...PLAIN, body })
  expect(text).toBe('One.\nTwo.\ncafé noir')
  expect(problems).toHaveLength(1)
  expect(problems[0].where).toBe('report.txt, line 3')
})

test('valid UTF-8 and strings are no problem', () => {
  expect(decodeBody({ ...PLAIN, body: Buffer.from('café') }).problems).toEqual([])
  expect(decodeBody({ ...PLAIN, body: 'caf\ud800' })).toEqual({ text: 'caf\ud800', problems: [], notes: [] })
})

test('any bytes give a text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('text', 'html'), (body, kind) => {
      expect(typeof decodeBody({ place: '', kind, body, given: {} }).text).toBe('string')
    })
  )
})
