import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawLabels, lines } from '../../text/index.js'
import { layOutText } from '../layout/lay-out-text.js'
import { findCredits } from './find-credits.js'

/** A agency, O outlet, P person. */
function drawCredits(text: string): string {
  const credits = findCredits(text, layOutText(text).paragraphs)
  return drawLabels(
    text,
    credits.map(({ span, kind }) => ({ span, label: kind[0].toUpperCase() }))
  )
}

function namesIn(text: string): string[] {
  return findCredits(text, layOutText(text).paragraphs).map(({ name }) => name)
}

describe('credits', () => {
  test('the agency in a dateline', () => {
    const text = 'PORT AMBEL, March 12 (Reuters) — The pier was closed.'
    expect(drawCredits(text)).toBe(lines(text, '                      A──────'))
  })

  test('an agency nobody has heard of, where a dateline holds it', () => {
    const text = 'TARN SOUND (Halyard) - The pier was closed.'
    expect(drawCredits(text)).toBe(lines(text, '            A──────'))
  })

  test('agencies in brackets behind the last sentence', () => {
    const text = 'The pier was closed. (AP, AFP)'
    expect(drawCredits(text)).toBe(lines(text, '                      A─  A──'))
  })

  test('the people of a closing line, with what they did', () => {
    const text = '(Writing by Mira Tolland; Editing by Oto Brandt and Ines de la Cour)'
    expect(drawCredits(text)).toBe(
      lines(text, '            P───────────             P─────────     P──────────────')
    )
  })

  test('an agency that contributed', () => {
    const text = 'The Associated Press contributed to this report.'
    expect(drawCredits(text)).toBe(lines(text, '    A───────────────'))
  })

  test('an agency in the place of a byline', () => {
    expect(
      namesIn('Pier closes\nBy Mira Tolland, Reuters\nThe pier was closed on Tuesday by the board.')
    ).toEqual(['Reuters'])
  })

  test('agencies and outlets that the report relays', () => {
    const text =
      'The pier is shut, Xinhua reported. It will open, the mayor told the BBC, citing the Kestrel news agency.'
    expect(namesIn(text)).toEqual(['Xinhua', 'BBC', 'Kestrel'])
  })
})

describe('no credits', () => {
  for (const text of [
    'She once worked for Reuters.',
    'LONDON (Ontario) - The pier was closed.',
    'The Guardian of the tomb said nothing. Mr Sun said it was over.',
    'The book was written by Mira Tolland.',
    'The party (founded in 1924) said so.',
    'The sun reported for duty.',
    'With agencies of the state he had no patience.',
    'It was carried by Oto Brandt.'
  ]) {
    test(text, () => expect(namesIn(text)).toEqual([]))
  }
})

test('every credit is a span of the text that reads as its name, in order', () => {
  const piece = fc.constantFrom(
    '(AP)',
    'By ',
    'Mira Tolland',
    ' Reuters',
    ' reported ',
    'Writing by ',
    '; Editing by ',
    ', ',
    ' and ',
    '\n',
    '. ',
    'with AFP',
    'OSTRIN (Halyard) — ',
    '\ud83d\ude00',
    'according to the ',
    'é',
    'told '
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('')
      let end = 0
      for (const { name, span } of findCredits(text, layOutText(text).paragraphs)) {
        expect(text.slice(span.start, span.end)).toBe(name)
        expect(end).toBeLessThanOrEqual(span.start)
        end = span.end
      }
    })
  )
})
