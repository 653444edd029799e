import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawLabels, lines } from '../../text/index.js'
import { layOutText } from './lay-out-text.js'

/** P under paragraphs, F under furniture. */
function drawLayout(text: string, outlet?: string): string {
  const { paragraphs, furniture } = layOutText(text, outlet)
  const label = (name: string) => (span: { start: number; end: number }) => ({ span, label: name })
  return drawLabels(text, [...paragraphs.map(label('P')), ...furniture.map(label('F'))])
}

const BODY =
  'The harbour board of Ostrin voted on Tuesday to close the northern pier until the spring, the mayor told reporters.'

describe('paragraphs', () => {
  test('a line is a paragraph, with or without empty lines between', () => {
    expect(drawLayout('Pier closes\n\nThe board voted.\nNobody spoke.')).toBe(
      lines(
        'Pier closes',
        'P──────────',
        '',
        'The board voted.',
        'P───────────────',
        'Nobody spoke.',
        'P────────────'
      )
    )
  })

  test('lines of a hard-wrapped text belong together up to the empty line', () => {
    const wrapped = lines(
      'Pier closes',
      '',
      'The harbour board of Ostrin voted on Tuesday to close the',
      'northern pier until the spring, and the mayor told reporters',
      'that nobody had expected it.',
      '',
      'Fishermen blocked the road to the town hall in protest, as',
      'they had promised.'
    )
    const { paragraphs } = layOutText(wrapped)
    expect(paragraphs.map(({ start, end }) => wrapped.slice(start, end).split('\n').length)).toEqual([
      1, 3, 2
    ])
  })

  test('a line that had room for the next word ends its paragraph, even in a hard-wrapped text', () => {
    const wrapped = lines(
      'The harbour board of Ostrin voted on Tuesday to close the',
      'northern pier until the spring, and the mayor told reporters',
      'that it was over.',
      'Fishermen blocked the road to the town hall in protest, as',
      'they had promised to do on Monday, when the vote was called',
      'off for the first time.'
    )
    const { paragraphs } = layOutText(wrapped)
    expect(paragraphs.map(({ start }) => wrapped.slice(start, start + 9))).toEqual(['The harbo', 'Fishermen'])
  })

  test('short sentences on lines of their own are not a hard-wrapped paragraph', () => {
    const text =
      'The board voted on Tuesday to close it.\nNobody in the town had expected it.\nThe mayor was away.'
    expect(layOutText(text).paragraphs).toHaveLength(3)
  })

  test('line ends of every system are line ends', () => {
    const text = 'One pier.\r\nTwo piers.\rThree piers.\u2028Four piers.\fFive piers.'
    expect(layOutText(text).paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      'One pier.',
      'Two piers.',
      'Three piers.',
      'Four piers.',
      'Five piers.'
    ])
  })
})

describe('furniture', () => {
  test('prompts below the report are furniture, and so are the short lines between them', () => {
    expect(
      drawLayout(
        lines(
          BODY,
          'Sign up to read this story',
          'All the papers of the coast.',
          'Download the app',
          'No ads.'
        )
      )
    ).toBe(
      lines(
        BODY,
        `P${'─'.repeat(BODY.length - 1)}`,
        'Sign up to read this story',
        'F─────────────────────────',
        'All the papers of the coast.',
        'F───────────────────────────',
        'Download the app',
        'F───────────────',
        'No ads.',
        'F──────'
      )
    )
  })

  test('a prompt within the report takes nothing beside it', () => {
    expect(
      drawLayout(
        lines(BODY, 'Read more: Pier in numbers', '“It is over.”', 'Advertisement', 'She left.', BODY)
      )
    ).toContain(
      lines('“It is over.”', 'P────────────', 'Advertisement', 'F────────────', 'She left.', 'P────────')
    )
  })

  test("the outlet's name and a section's name alone above the report are furniture", () => {
    expect(drawLayout(lines('Halyard', 'World', 'Pier closes', BODY), 'Halyard')).toContain(
      lines('Halyard', 'F──────', 'World', 'F────', 'Pier closes', 'P──────────')
    )
  })

  test('credits and footnotes at the end are the report’s own', () => {
    const text = lines(BODY, '(Writing by Mira Tolland)', '* Not a real pier.', 'Comments', 'Share')
    const { furniture } = layOutText(text)
    expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual(['Comments', 'Share'])
  })

  test('what looks like nothing but furniture was given as the text and stays', () => {
    expect(layOutText('Subscribe\nShare').furniture).toEqual([])
  })

  for (const line of [
    'He told them to subscribe to the plan.',
    'Share prices fell by 4 percent.',
    'More than 40 people died.',
    'Comment was not available.',
    'The app was downloaded two million times.',
    'Cookies were baked for the soldiers.',
    'Related charges were dropped.',
    'Top officials met in Ostrin.',
    'Read the treaty, he said.',
    'Follow the money, she said.'
  ]) {
    test(`"${line}" is a sentence of the report`, () => {
      expect(layOutText(lines(BODY, line)).furniture).toEqual([])
    })
  }
})

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom('Share', BODY, '', ' ', '\t', 'One.', 'Sign up now', 'World', '\ud800', '…', '(AP)'),
        {
          maxLength: 30
        }
      )
      .map((rows) => rows.join('\n'))
  )

  test('paragraphs and furniture lie inside the text, in order, and share no letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs, furniture } = layOutText(text, 'Share')
        const all = [...paragraphs, ...furniture].sort((a, b) => a.start - b.start)
        let end = 0
        for (const span of all) {
          expect(end <= span.start && span.start < span.end && span.end <= text.length).toBe(true)
          end = span.end
        }
      })
    )
  })

  test('no word of the text is lost between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs, furniture } = layOutText(text)
        const kept = [...paragraphs, ...furniture].sort((a, b) => a.start - b.start)
        const words = (piece: string) => piece.replace(/[^\p{L}\p{N}]/gu, '')
        expect(words(kept.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(words(text))
      })
    )
  })

  test('a megabyte on one line, or of empty lines, takes no second', () => {
    const start = process.cpuUsage()
    layOutText('word '.repeat(200_000))
    layOutText('\n'.repeat(1_000_000))
    layOutText(' '.repeat(1_000_000))
    layOutText('Share\n'.repeat(20_000))
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2)
  })
})
