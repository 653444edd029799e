import { expect, test } from 'vitest'
import type { Article } from '../../article/index.js'
import { wordsOf } from '../../text/index.js'
import { findSentences, findWords } from './index.js'

/** Words as UD English cuts them, a blank between two. */
const cut: readonly (readonly [text: string, words: string, because: string])[] = [
  ["They don't know.", "They do n't know .", 'a negation is a word'],
  ['They don’t, we’ll see.', 'They do n’t , we ’ll see .', 'curly apostrophes'],
  ["Iran's envoy cannot stay", "Iran 's envoy can not stay", 'possessives, and words written together'],
  ["the ministers' vote", "the ministers ' vote", 'a possessive without s'],
  [
    "O'Reilly met Ba'athists at 5 o'clock",
    "O'Reilly met Ba'athists at 5 o'clock",
    'apostrophes inside words'
  ],
  ['a well-known non-profit group', 'a well - known non-profit group', 'hyphens cut, except after a prefix'],
  ['Maj-Gen. Brant', 'Maj - Gen. Brant', 'a rank with a hyphen'],
  ['U.S.-led forces', 'U.S. - led forces', 'initials before a hyphen'],
  ['$1,200.50 (US$3bn), 5% or 5 percent', '$ 1,200.50 ( US$ 3 bn ) , 5 % or 5 percent', 'money and percent'],
  ['at 7:30pm on 11/28/2000', 'at 7:30 pm on 11/28/2000', 'times and dates'],
  ['2010-2012, the 1990s and the 20th', '2010 - 2012 , the 1990s and the 20th', 'ranges and ordinals'],
  ['“Go,” he said…', '“ Go , ” he said …', 'curly quotation marks and an ellipsis'],
  ["‹Go› «now» 'then'", "‹ Go › « now » ' then '", 'guillemets and single marks'],
  ['ERBIL, Kurdistan Region – The', 'ERBIL , Kurdistan Region – The', 'a dateline'],
  ['(CENTCOM)as it', '( CENTCOM ) as it', 'a blank missing'],
  ['end.Begin', 'end . Begin', 'a blank missing after a full stop'],
  ['desk@example.org, https://example.org/a.', 'desk@example.org , https://example.org/a .', 'addresses'],
  ['AT&T and/or @desk #vote', 'AT&T and / or @desk #vote', 'signs inside names'],
  [
    're\u00adport na\u0308ive',
    're\u00adport na\u0308ive',
    'soft hyphens and combining marks stay inside words'
  ],
  ['Well 👏🏽👨‍👩‍👧 :-)', 'Well 👏🏽 👨‍👩‍👧 :-)', 'emoji with their joiners, and faces'],
  ['the city of \u200fحلب\u200e fell', 'the city of \u200fحلب\u200e fell', 'right-to-left names'],
  ['wait -- no!!!', 'wait -- no !!!', 'runs of marks'],
  ['a \ud83d b', 'a \ud83d b', 'an unpaired surrogate']
]

for (const [text, words, because] of cut) {
  test(`${JSON.stringify(text)} (${because})`, () => expect(wordsIn(text)).toBe(words))
}

function wordsIn(text: string): string {
  const article: Article = {
    id: 'a',
    bylines: [],
    credits: [],
    publishedFrom: 'unknown',
    language: 'en',
    text,
    furniture: [],
    read: 'full',
    notes: [],
    paragraphs: [{ start: 0, end: text.length }]
  }
  const { words } = findWords({ ...article, ...findSentences(article) })
  return words.map((word) => wordsOf(text, word)).join(' ')
}
