import type { Amount, Words } from './amount.js'
import type { TagAt } from './noun-phrase.js'

/** Words before a number that make it a name or an address. */
const NAMERS = new Set(
  (
    'no nos number numbers flight flights resolution resolutions chapter article articles section sections room rooms page pages ' +
    'route highway boeing airbus paragraph figure table volume vol episode season channel gate platform unit building apartment ' +
    'apt suite ward district zone grade level phase round week day stage group division type class category version model series ' +
    'section psalm verse act part title rule interstate exit runway bus line game games lot item step tip chapter covid formula apollo ' +
    'windows iphone galaxy android ios playstation xbox office studio area sector super-bowl'
  ).split(' ')
)
const STREETS = new Set(
  'street st avenue ave road rd lane drive boulevard blvd court square place way terrace broadway'.split(' ')
)
const ORDINAL_SUFFIXES = new Set(['st', 'nd', 'rd', 'th'])
const SPORT_MARKS = new Set(['-', '–'])

/** Whether a number counts nothing: a score, an address, a list number, an ordinal, part of a name or an address on the net. */
export function isNoFigure(words: Words, amount: Amount, tagAt: TagAt): boolean {
  if (isPartOfWord(words, amount)) return true
  if (amount.unit !== undefined) return false
  return (
    isOrdinal(words, amount) ||
    isScore(words, amount) ||
    isListNumber(words, amount) ||
    isNamed(words, amount, tagAt) ||
    isAddress(words, amount) ||
    isClock(words, amount) ||
    isSpokenClock(words, amount)
  )
}

/** Touching letters, or joined to digits by marks: "A380", "F-16", "192.168.1.1", "24/7", "555-1234". */
function isPartOfWord(words: Words, { start, end, unit }: Amount): boolean {
  const [before, first, after] = [words[start - 1], words[start], words[end]]
  if (first.gap === 0 && before !== undefined) {
    if (before.kind !== 'mark') return true
    if (/[/\\@_#=&]/.test(before.lower)) return true
    if (/[-.:]/.test(before.lower) && words[start - 1].gap === 0 && start > 1 && first.kind === 'number')
      return true
  }
  if (unit !== undefined || after === undefined || after.gap !== 0) return false
  if (after.kind !== 'mark') return first.kind === 'number'
  return /[/\\@_:=°.]/.test(after.lower) && words[end + 1]?.gap === 0 && words[end + 1]?.kind !== 'mark'
}

function isOrdinal(words: Words, { start, end }: Amount): boolean {
  const last = words[end]
  if (last === undefined || last.gap === 2) return false
  const hasSuffix = last.gap === 0 && ORDINAL_SUFFIXES.has(last.lower)
  const isTail =
    last.lower === '-' &&
    /(?:st|nd|rd|th|first|second|third)$/.test(words[end + 1]?.lower ?? '') &&
    words[end + 1].gap === 0
  return (
    hasSuffix ||
    (isTail && start < end && words[start].kind === 'word' && ORDINALS.test(words[end + 1].lower))
  )
}

const ORDINALS = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/

/** "3-1", "6-4, 7-5": small numbers against a dash. */
function isScore(words: Words, { start, end, value }: Amount): boolean {
  const single = typeof value === 'number'
  if (
    !single &&
    value.max < 40 &&
    SPORT_MARKS.has(words[end - 2]?.lower ?? '') &&
    isGameNear(words, start, end)
  )
    return true
  const after = words[end]
  const before = words[start - 1]
  const joined = (word: Words[number] | undefined, other: Words[number] | undefined): boolean =>
    word !== undefined && SPORT_MARKS.has(word.lower) && word.gap === 0 && other?.kind === 'number'
  return (
    single && (joined(after, words[end + 1]) || (joined(before, words[start - 2]) && words[start].gap === 0))
  )
}

const GAME =
  /^(?:win|won|wins|winning|beat|beats|lost|lose|loss|defeat|defeated|defeats|draw|drew|victory|score|scored|goal|goals|aggregate|lead|leading|led|set|sets|match|game|half-time|halftime|against|penalties|record|edged|thrashed|hammered|triumph)$/

function isGameNear(words: Words, start: number, end: number): boolean {
  for (let at = Math.max(0, start - 6); at < Math.min(words.length, end + 4); at += 1)
    if (GAME.test(words[at].lower)) return true
  return false
}

/** "1. Mix the flour" at the beginning of a line. */
function isListNumber(words: Words, { start, end }: Amount): boolean {
  const isFirst = start === 0 || words[start].gap === 2
  const mark = words[end]
  return (
    isFirst &&
    end - start === 1 &&
    words[start].kind === 'number' &&
    mark !== undefined &&
    (mark.lower === '.' || mark.lower === ')') &&
    mark.gap === 0
  )
}

/** "Resolution 2231", "Apollo 11", "No. 5". */
function isNamed(words: Words, { start, end }: Amount, tagAt: TagAt): boolean {
  const before = words[start - 1]
  if (before === undefined || words[start].gap === 2) return false
  if (before.lower === '#') return true
  if (
    before.lower === '.' &&
    (words[start - 2]?.lower === 'no' || words[start - 2]?.lower === 'nos') &&
    words[start - 2].end === before.start
  )
    return true
  if (NAMERS.has(before.lower) && (before.capital || before.lower !== 'no') && words[start].kind === 'number')
    return !isCountedNoun(words, end, tagAt)
  if (before.kind !== 'word' || words[start].kind !== 'number' || 10000 <= words[start].value) return false
  if (tagAt(start - 1) === 'PROPN') return isModelNumber(words, end)
  const isName = before.capital && 1 < start && words[start - 2].lower !== '.'
  return isName && tagAt(start - 1) === '' && !isCountedNoun(words, end, tagAt)
}

/** "the Vesta 12 Pro", "the Vesta 12 phone": a number behind a name, with no plural behind it. */
function isModelNumber(words: Words, end: number): boolean {
  const next = words[end]
  if (next === undefined || next.gap !== 1 || next.kind !== 'word' || next.capital) return true
  return !/(?:[^s]s|people|men|women|children|police|dead|injured|wounded|killed|of|more|other)$/.test(
    next.lower
  )
}

/** A word that can be counted follows: "in Norland 40 people". */
function isCountedNoun(words: Words, end: number, tagAt: TagAt): boolean {
  const tag = tagAt(end)
  if (tag !== '' && words[end]?.gap === 1) return tag === 'NOUN' || tag === 'ADJ'
  const next = words[end]
  return (
    next !== undefined &&
    next.kind === 'word' &&
    next.gap === 1 &&
    !next.capital &&
    (/s$/.test(next.lower) ||
      /^(?:people|men|women|children|per|were|dead|injured|killed|wounded|of|more|other|police|civilian)$/.test(
        next.lower
      )) &&
    !/^(?:is|was|has|as|its|this|says)$/.test(next.lower)
  )
}

function isAddress(words: Words, { end }: Amount): boolean {
  const [first, second, third] = [words[end], words[end + 1], words[end + 2]]
  if (first === undefined || !first.capital || first.gap !== 1) return false
  return [first, second, third].some((word) => word?.capital && STREETS.has(word.lower))
}

const CLOCK_PREPOSITIONS = new Set([
  'at',
  'by',
  'until',
  'till',
  'around',
  'about',
  'before',
  'after',
  'since',
  'from'
])

/** "at five to eleven": minutes and an hour, with nothing counted after them. */
function isSpokenClock(words: Words, { start, end, value }: Amount): boolean {
  if (typeof value === 'number' || 29 < value.min || 12 < value.max) return false
  const after = words[end]
  const isFollowed =
    after?.kind === 'word' && !/^(?:on|in|this|that|last|when|and|as|o'clock|local)$/.test(after.lower)
  return CLOCK_PREPOSITIONS.has(words[start - 1]?.lower ?? '') && !isFollowed
}

/** "10:58", "2:1": no count either. */
function isClock(words: Words, { start, end }: Amount): boolean {
  const [before, after] = [words[start - 1], words[end]]
  const isColonBefore = before?.lower === ':' && before.gap === 0 && words[start].gap === 0
  return (
    isColonBefore ||
    (after?.lower === ':' &&
      after.gap === 0 &&
      words[end + 1]?.gap === 0 &&
      words[end + 1]?.kind === 'number')
  )
}
