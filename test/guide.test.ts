/** The guide to statements shows what the product finds today. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { articleOf } from '../evaluation/annotate.js'
import { betweenMarks } from '../scripts/draw/between-marks.js'
import { drawSpans } from '../scripts/draw/draw-spans.js'
import { drawTwin } from '../scripts/draw/guide.js'
import { GUIDE_SENTENCES } from '../scripts/draw/guide-sentences.js'
import { analyse } from '../src/analyse/index.js'

const FOLDER = new URL('../docs/guide/', import.meta.url)
const PAGE = readFileSync(new URL('statements.md', FOLDER), 'utf8')

for (const [name, text] of Object.entries(GUIDE_SENTENCES)) {
  test(`the guide's "${name}" is as it is found (npm run draw -- guide redraws it)`, () => {
    expect(betweenMarks(PAGE, name, drawTwin(name, text))).toBe(PAGE)
    const picture = new URL(`statements/${name}.svg`, FOLDER)
    expect(existsSync(picture)).toBe(true)
    expect(readFileSync(picture, 'utf8')).toBe(drawSpans(analyse(articleOf(text))))
  })
}

test('a picture carries hostile words as text', () => {
  const svg = drawSpans(analyse(articleOf('"<script>&" Ms Ito said.')))
  expect(svg).toContain('&lt;script&gt;&amp;')
  expect(svg).not.toContain('<script')
})

test('a document without a place for what is drawn is refused', () => {
  expect(() => betweenMarks('no marks here', 'scores', '')).toThrow('has no place')
})
