import { foldWord } from '../../text/index.js'

/**
 * One spelling for the ways a foreign name is written in English: "Qasem" and "Ghassem", "Mohammed" and "Muhamad",
 * "Yusuf" and "Yousef". For comparing only; two names of one spelling may still be two people.
 * The pairs are those between which romanisation tables of Arabic, Persian, Hebrew and Cyrillic differ
 * (ALA-LC, BGN/PCGN and ISO 9, 233, 259); no table was copied.
 */
export function spellName(word: string): string {
  if (word === '') return ''
  let spelling = foldWord(word)
    .replace(/^(?:al|el|ul|ad|as|an|ar|az|ash)-/, '')
    .replace(/'s$|['-]/g, '')
  for (const [written, instead] of SPELLINGS) spelling = spelling.replace(written, instead)
  return spelling === '' ? foldWord(word) : withoutVowels(spelling)
}

/** Fewer consonants than this do not tell a name: "Lee" and "Li", but not "Lou". */
const CONSONANTS_MIN = 3

/** Short vowels are not written in Arabic or Hebrew, and are guessed by whoever romanises them. */
function withoutVowels(spelling: string): string {
  const bare = spelling[0] + spelling.slice(1).replace(/[aiu]/g, '')
  return bare.replace(/[aiu]/g, '').length < CONSONANTS_MIN ? spelling : bare
}

const SPELLINGS: readonly (readonly [written: RegExp, instead: string])[] = [
  [/^[yj](?=[aeiou])/, 'j'],
  [/kh/g, 'h'],
  [/(?:gh|ck|q|c(?![hei]))/g, 'k'],
  [/(?:tch|tsch|cz|ch)/g, 'č'],
  [/(?:sch|sh|sz)/g, 'š'],
  [/(?:zh|dj)/g, 'j'],
  [/(?:ph|ff?)/g, 'f'],
  [/(?:th|dh)/g, 't'],
  [/(?:ts|tz)/g, 'c'],
  [/(?:w|v)/g, 'v'],
  [/(?:ou|oo|u|o)/g, 'u'],
  [/(?:ei|ey|ai|ay|ee|ie|iy|y|i|e)/g, 'i'],
  [/h(?=$|[bcdfgklmnprstvz])/g, ''],
  [/(.)\1+/g, '$1']
]
