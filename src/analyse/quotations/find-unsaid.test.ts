import { expect, test } from 'vitest'
import { annotateSyntax, articleOf } from '../../../evaluation/annotate.js'
import { reasonUnsaid } from './find-unsaid.js'
import { type Reading, readWords } from './read-words.js'

/** Why the saying of the cue between bars is none; the first words are the source, those behind the cue the content. */
function reasonOf(drawn: string): string | undefined {
  const [before, cue, after] = drawn.split('|')
  const reading = readWords(annotateSyntax(articleOf(before + cue + after)))
  return reasonUnsaid(reading, draftAt(reading, before.length, before.length + cue.length))
}

function draftAt({ words }: Reading, start: number, end: number) {
  const wordAt = (offset: number) => {
    const found = words.findIndex(({ span }) => offset <= span.start)
    return found === -1 ? words.length : found
  }
  const [from, to] = [wordAt(start), wordAt(end)]
  const isQuotationFirst = words[0].quotation !== -1
  const quoted = words.findIndex(({ quotation }) => quotation === -1)
  return {
    cue: [{ from, to }],
    source: isQuotationFirst || from === 0 ? [] : [{ from: 0, to: from }],
    content: [isQuotationFirst ? { from: 0, to: quoted } : { from: to, to: words.length }],
    force: 'neutral',
    rule: 'model',
    confidence: 0.9
  } as const
}

const NOT = 'It is reported not to have been said.'
const SUPPOSED = 'It is only supposed to be said.'
const NOT_YET = 'It has not been said yet.'
const ASKED = 'It is asked whether it was said.'

const unsaid: readonly (readonly [drawn: string, reason: string])[] = [
  ['She |did not say| that the bridge was closed.', NOT],
  ['She |didn’t say| that the bridge was closed.', NOT],
  ['She |never said| that the bridge was closed.', NOT],
  ['She |has not yet said| whether the bridge is closed.', NOT],
  ['She |has yet to say| whether the bridge is closed.', NOT],
  ['She |would not confirm| that the bridge was closed.', NOT],
  ['She |did not deny| that the bridge was closed.', NOT],
  ['She |neither confirmed nor denied| that the bridge was closed.', NOT],
  ['She |refused to say| whether the bridge was closed.', NOT],
  ['She |refused| to say whether the bridge was closed.', NOT],
  ['She |declined to say| when the bridge would open.', NOT],
  ['She |failed to mention| that the bridge was closed.', NOT],
  ['She left |without saying| that the bridge was closed.', NOT],
  ['Residents |were not told| that the bridge was closed.', NOT],
  ['Nobody |said| that the bridge was closed.', NOT],
  ['No officer |said| that the bridge was closed.', NOT],
  ['She |did not say| “sorry” once.', NOT],
  ['If she |says| that the bridge is closed, drivers will wait.', SUPPOSED],
  ['Unless she |tells| us that the bridge is closed, we cross.', SUPPOSED],
  ['She |could say| that the bridge was closed.', NOT_YET],
  ['She |may announce| that the bridge will close.', NOT_YET],
  ['She |is expected to say| that the bridge will close.', NOT_YET],
  ['She |plans to announce| that the bridge will close.', NOT_YET],
  ['Did the mayor |say| that the bridge was closed?', ASKED],
  ['Who |said| that the bridge was closed?', ASKED]
]
for (const [drawn, reason] of unsaid) {
  test(`nobody said it: ${drawn}`, () => expect(reasonOf(drawn)).toBe(reason))
}

const said: readonly (readonly [drawn: string, because: string])[] = [
  ['She |said| that the bridge was not closed.', 'the "not" is in what she said'],
  ['She |said| the bridge would close if it rained.', 'the "if" is in what she said'],
  ['She |denied| that the bridge was closed.', 'a denial is a statement'],
  ['She |does not believe| that the bridge is closed.', 'an attitude is held'],
  ['She |did not dispute| that the bridge was closed.', 'what is let stand'],
  ['She |not only said| that the bridge was closed.', 'more than said'],
  ['The mayor, who is not running again, |said| that the bridge was closed.', 'another verb’s "not"'],
  ['If it rains, she |said|, the bridge will close.', 'the "if" is in what she said'],
  ['She |will say| on Monday that the bridge is closed.', 'released beforehand'],
  ['She |is expected to say|: “The bridge is closed.”', 'the words themselves are released'],
  ['She |went on to say| that the bridge was closed.', 'nothing kept her from it'],
  ['She |told| drivers not to cross the bridge.', 'the "not" is in what she said'],
  ['She |asked| whether the bridge was closed.', 'a question was put'],
  ['In May she |said| that the bridge was closed.', 'a month'],
  ['Why did the mayor |say| that the bridge was closed?', 'the question takes it that she did'],
  ['She |declined| to comment on the bridge.', 'nothing is put into her mouth'],
  ['No 10 |said| that the bridge was closed.', 'a name'],
  ['“The bridge is closed,” she |did not say| why.', 'the quotation was uttered']
]
for (const [drawn, because] of said) {
  test(`somebody said it: ${drawn} (${because})`, () => expect(reasonOf(drawn)).toBeUndefined())
}

test('without a tree the words right before the verb decide', () => {
  const text = 'She did not say that the bridge was closed.'
  const reading = readWords({
    ...articleOf(text),
    sentences: [{ start: 0, end: text.length }],
    tokens: [...text.matchAll(/\w+|\./g)].map(({ 0: word, index }) => ({
      span: { start: index, end: index + word.length },
      lemma: '',
      upos: 'X',
      head: -1,
      deprel: 'dep'
    }))
  })
  expect(reasonUnsaid(reading, draftAt(reading, 4, 15))).toBe(NOT)
})
