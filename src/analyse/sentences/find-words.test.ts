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
  ['a \ud83d b', 'a \ud83d b', 'an unpaired surrogate'],
  ["in his 60's in the '70s and 1950’s", "in his 60's in the '70s and 1950’s", 'decades with an apostrophe'],
  [
    "2008's vote, R&D's 969's",
    "2008 's vote , R&D 's 969 's",
    'a possessive after a number or sign, no decade'
  ],
  ["2030's plan", "2030 's plan", 'a year to come owns its plan'],
  ['the mid-1980s, a mid-term vote', 'the mid-1980s , a mid-term vote', 'a prefix before a year'],
  ['the 2010-2012 talks', 'the 2010 - 2012 talks', 'a range is no prefixed year'],
  ['due 5/18, 12/7 and 11/03', 'due 5/18 , 12/7 and 11/03', 'dates of month and day'],
  ['a 7/24 shop, 3/4 of it', 'a 7 / 24 shop , 3 / 4 of it', 'no dates'],
  ['at 35C for 20minutes on 512kb and 60Hz', 'at 35 C for 20 minutes on 512 kb and 60 Hz', 'units glued on'],
  ['flight 17H from gate 12B', 'flight 17H from gate 12B', 'codes are no units'],
  ['Rs1000 or EUR500', 'Rs 1000 or EUR 500', 'a currency glued to its number'],
  ['CO2 and AS400', 'CO2 and AS400', 'codes are no currencies'],
  ['on Sat. Sept. 4 and Sun. 5', 'on Sat. Sept. 4 and Sun. 5', 'weekdays cut short before a date'],
  ['He sat. They sat.', 'He sat . They sat .', 'a verb is no weekday'],
  [
    'Ilo Brant (b. May 1940; d. 1975), c. 1580',
    'Ilo Brant ( b. May 1940 ; d. 1975 ) , c. 1580',
    'life dates'
  ],
  ['rule c. It holds', 'rule c . It holds', 'a letter before a full stop is no life date'],
  ['Susan B., a clerk', 'Susan B. , a clerk', 'an initial before a comma'],
  ['alt.harbour.news and end.Begin', 'alt.harbour.news and end . Begin', 'newsgroups, and no newsgroup'],
  ['mailto:desk@example.org', 'mailto:desk@example.org', 'an address with its scheme'],
  ['call 713/853-0100 or +441632960001', 'call 713/853-0100 or +441632960001', 'telephone numbers'],
  ['Fenby, VA 94720-1900', 'Fenby , VA 94720-1900', 'a postal code in two parts'],
  [
    'its not so, its a pity',
    'it s not so , it s a pity',
    '"its" for "it is" before what no possessive precedes'
  ],
  [
    'its harbour, its now empty hall, its in-house desk',
    'its harbour , its now empty hall , its in - house desk',
    'possessives'
  ],
  ['your a liar in your house', 'you r a liar in your house', '"your" for "you are", and a possessive'],
  [
    'DONT go, hes here; the CANS, LETS',
    'DO NT go , he s here ; the CANS , LETS',
    'contractions without apostrophe'
  ],
  ["c'mon y'all, I'ma go outta here", "c'm on y' all , I 'm a go out ta here", 'slurred words'],
  [
    'th- they said h- he w-, short- and long-term',
    'th- they said h- he w- , short - and long - term',
    'words cut off'
  ],
  ['that f***ing s*it, note** and a*', 'that f***ing s*it , note ** and a *', 'starred oaths, no footnotes'],
  ['w/investors, w/out', 'w/ investors , w/out', 'with'],
  ['a -> b ==> c >>> d, x => y', 'a -> b ==> c >>> d , x => y', 'arrows'],
  ['so sad >:( (: -_- :O (note: one)', 'so sad >:( (: -_- :O ( note : one )', 'faces, no faces in brackets']
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
