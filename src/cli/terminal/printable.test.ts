import { expect, test } from 'vitest'
import { printable } from './printable.js'

const texts: readonly (readonly [text: string, shown: string, because: string])[] = [
  ['The dam\n  held.', 'The dam held.', 'white space is joined'],
  ['\u001b[2JThe dam', '\ufffd[2JThe dam', 'a report cannot clear the screen'],
  ['\u009b31mdam', '\ufffd31mdam', 'nor by the short form of the same'],
  ['mad\u202eeht', 'mad\ufffdeht', 'nor turn the reading direction'],
  ['\ud83d alone', '\ufffd alone', 'an unpaired surrogate has no glyph'],
  ['سد سلم', 'سد سلم', 'right-to-left words stay'],
  ['👩‍👩‍👧', '👩‍👩‍👧', 'joiners stay: they belong to the picture']
]
for (const [text, shown, because] of texts) {
  test(`${JSON.stringify(text)} is shown as ${shown} (${because})`, () => expect(printable(text)).toBe(shown))
}
