import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Annotated, Figure } from '../../article/index.js'
import { wordsOf } from '../../text/index.js'
import { findFigures } from './find-figures.js'

function articleOf(text: string): Annotated<'sentences' | 'tokens' | 'times'> {
  return {
    id: 'a1',
    text,
    bylines: [],
    credits: [],
    publishedFrom: 'unknown',
    language: 'en',
    furniture: [],
    paragraphs: [{ start: 0, end: text.length }],
    read: 'full',
    notes: [],
    sentences: [],
    tokens: [],
    times: []
  }
}

function figuresOf(text: string): readonly Figure[] {
  return findFigures(articleOf(text)).figures
}

/** "12 at least people, killed": value, bound, unit or what is counted, topic. */
function drawFigures(text: string): string {
  return figuresOf(text)
    .map((figure) => {
      const { value, modifier, unit, counted, topic } = figure
      const number = typeof value === 'number' ? String(value) : `${value.min}..${value.max}`
      const what = counted === undefined ? '' : wordsOf(text, counted)
      return [number, modifier, unit, what === '' ? undefined : `[${what}]`, topic]
        .filter((part) => part !== undefined)
        .join(' ')
    })
    .join('; ')
}

type Row = readonly [text: string, figures: string]

function check(rows: readonly Row[]): void {
  for (const [text, figures] of rows) expect(drawFigures(text), text).toBe(figures)
}

describe('numbers', () => {
  test('are read in words and digits', () => {
    check([
      ['Some said 1,200 voters came.', '1200 [voters]'],
      ['Twenty-five voters came.', '25 [voters]'],
      ['Two hundred and six voters came.', '206 [voters]'],
      ['Half a million voters came.', '500000 [voters]'],
      ['A dozen voters came.', '12 [voters]'],
      ['Three dozen voters came.', '36 [voters]'],
      ['Around 2.5 million voters came.', '2500000 about [voters]'],
      ['Hundreds of voters came.', '100 at least [voters]'],
      ['Tens of thousands of voters came.', '10000 at least [voters]'],
      ['Two-thirds of voters came.', `${2 / 3} [voters]`]
    ])
  })

  test('carry the bound that the words around them set', () => {
    check([
      ['At least 12 ships sank.', '12 at least [ships]'],
      ['More than a dozen ships sank.', '12 more than [ships]'],
      ['Nearly 40 ships sank.', '40 almost [ships]'],
      ['Up to 40 ships sank.', '40 at most [ships]'],
      ['Fewer than 40 ships sank.', '40 less than [ships]'],
      ['Exactly 40 ships sank.', '40 exactly [ships]'],
      ['As many as 40 ships sank.', '40 at most [ships]'],
      ['Some 40 ships sank.', '40 about [ships]'],
      ['Between 30 and 40 ships sank.', '30..40 [ships]'],
      ['Three or four ships sank.', '3..4 [ships]'],
      ['The fleet has 30-40 ships.', '30..40 [ships]']
    ])
  })

  test('have their unit: money by code, percent, measures by sign', () => {
    check([
      ['The bridge cost $2.5bn.', '2500000000 USD [bridge] cost'],
      ['The bridge cost 40 million euros.', '40000000 EUR [bridge] cost'],
      ['The bridge cost £3-5 million.', '3000000..5000000 GBP [bridge] cost'],
      ['They paid US$40 and A$60.', '40 USD; 60 AUD'],
      ['They spent 500 Swiss francs.', '500 CHF'],
      ['Turnout rose 3.4 percent.', '3.4 percent [Turnout]'],
      ['Turnout rose by five percentage points.', '5 percentage point [Turnout]'],
      ['The convoy drove 30 km.', '30 km [convoy]'],
      ['The farm sold 20 tonnes of rice.', '20 tonne [rice]'],
      ['A 6.1-inch screen was sold.', '6.1 inch [screen]'],
      ['He is 45 years old.', '45 year of age']
    ])
  })
})

describe('what is said of those counted', () => {
  test('is named from a closed list where it is a loss', () => {
    check([
      ['At least 12 people were killed.', '12 at least [people] killed'],
      ['The blast killed 12 people.', '12 [people] killed'],
      ['The blast injured at least 30 people.', '30 at least [people] injured'],
      ['Nine soldiers were wounded.', '9 [soldiers] injured'],
      ['Police arrested 40 protesters.', '40 [protesters] detained'],
      ['The flood displaced 3,000 families.', '3000 [families] displaced'],
      ['Crews evacuated 80 villagers.', '80 [villagers] evacuated'],
      ['The storm damaged 200 homes.', '200 [homes] damaged'],
      ['12 people were killed and 30 others were wounded.', '12 [people] killed; 30 [others] injured']
    ])
  })

  test('counts none as a figure', () => {
    check([
      ['There were no casualties.', '0 [casualties]'],
      ['The blast caused no injuries.', '0 [injuries] injured'],
      ['No one was hurt.', '0 injured'],
      ['Nobody was killed.', '0 killed']
    ])
  })

  test('is left out where nothing of the kind is said', () => {
    check([
      ['The mayor met 12 teachers.', '12 [teachers]'],
      ['The killed man owned a car worth $900.', '900 USD [car] cost']
    ])
  })
})

test('what counts nothing is no figure', () => {
  check([
    ['He came first and she came 22nd.', ''],
    ['Norland won 3-2 against Sutland.', ''],
    ['He boarded flight 370 to Lowmoor.', ''],
    ['The council passed Resolution 2231.', ''],
    ['She lives at 14 Market Street.', ''],
    ['An F-16 and an A380 landed.', ''],
    ['The hotline is open 24/7.', ''],
    ['1. Wash the rice.', ''],
    ['The shop opens at 10:30.', ''],
    ['See No. 5 and chapter 7.', ''],
    ['The server is 192.168.1.20.', ''],
    ['There is no doubt and no time.', '']
  ])
})

test('words that every table of a program knows count nothing', () => {
  check([
    ['The constructor of the hall met five constructor friends.', '5 [constructor friends]'],
    ['The constructor has valueOf and 40 toString calls.', '40 [toString calls]']
  ])
})

test('a date is no figure', () => {
  const text = 'In 2019 they sold 40 ships.'
  const times = [{ span: { start: 3, end: 7 }, type: 'DATE' as const, value: '2019' }]
  const { figures } = findFigures({ ...articleOf(text), times })
  expect(figures.map(({ value }) => value)).toEqual([40])
})

test('figures lie inside the text in order, and a paragraph in front moves every one of them', () => {
  const pieces = fc.constantFrom(
    '12 ',
    'people ',
    'at least ',
    '$',
    '2.5bn ',
    'to ',
    '- ',
    'and ',
    'no deaths ',
    'a third of ',
    '😀',
    '\ud800',
    '1,',
    '%'
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const figures = figuresOf(text)
      let end = 0
      for (const { span } of figures) {
        expect(end <= span.start && span.start < span.end && span.end <= text.length).toBe(true)
        end = span.end
      }
      const moved = figuresOf(`Nothing here.\n\n${text}`)
      expect(moved.map(({ span }) => span.start - 15)).toEqual(figures.map(({ span }) => span.start))
    })
  )
})

test.each([
  ['a hundred thousand digits', '1'.repeat(100_000)],
  ['ten thousand times "one and"', 'one and '.repeat(10_000)],
  ['ten thousand spaces', ' '.repeat(10_000)],
  ['ten thousand dollar signs', '$'.repeat(10_000)]
])('%s are read in linear time', (_name, text) => {
  const started = performance.now()
  figuresOf(text)
  expect(performance.now() - started).toBeLessThan(4000)
})

test('twenty thousand numbers that hang on one verb are read in linear time', () => {
  const text = `Sums rose${' to 40'.repeat(20_000)}`
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length
  }))
  const tokens = words.map((span, at) => ({
    span,
    lemma: text.slice(span.start, span.end),
    upos: at === 0 ? 'NOUN' : at === 1 ? 'VERB' : at % 2 === 0 ? 'ADP' : 'NUM',
    head: at === 1 ? -1 : at === 0 || at % 2 === 1 ? 1 : at + 1,
    deprel: at === 1 ? 'root' : at === 0 ? 'nsubj' : at % 2 === 0 ? 'case' : 'obl'
  }))
  const started = performance.now()
  const { figures } = findFigures({ ...articleOf(text), tokens })
  expect(figures[0].counted).toEqual({ start: 0, end: 4 })
  expect(performance.now() - started).toBeLessThan(4000)
})

test('what is furniture holds no figures of the report', () => {
  const text = 'Two ferries sank.\n100s of titles in one app'
  const end = text.indexOf('\n')
  const article = {
    ...articleOf(text),
    paragraphs: [{ start: 0, end }],
    furniture: [{ start: end + 1, end: text.length }]
  }
  expect(findFigures(article).figures.map((figure) => figure.value)).toEqual([2])
})

test('minutes to an hour are a time of day; the same numbers before what they count are a figure', () => {
  expect(figuresOf('At five to eleven on Tuesday night the ship turned.')).toEqual([])
  expect(figuresOf('It took from five to eleven boats.').map((figure) => figure.value)).toEqual([
    { min: 5, max: 11 }
  ])
})
