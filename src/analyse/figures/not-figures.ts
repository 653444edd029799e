import { LOSS_WORDS, SMALL_NUMBERS, TREND_MOVES } from '../../knowledge/index.js'
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
/** Words before a number that name whatever follows: "number 9 shirt", "size 12 shoes". */
const STRICT_NAMERS = new Set(['number', 'size', 'dial', 'question'])
const STREETS = new Set(
  'street st avenue ave road rd lane drive boulevard blvd court square place way terrace broadway'.split(' ')
)
const ORDINAL_SUFFIXES = new Set(['st', 'nd', 'rd', 'th'])
const SPORT_MARKS = new Set(['-', '–'])

/** Whether a number counts nothing: a score, an address, a list number, an ordinal, part of a name or an address on the net. */
export function isNoFigure(words: Words, amount: Amount, tagAt: TagAt): boolean {
  if (isPartOfWord(words, amount)) return true
  if (isPronoun(words, amount)) return true
  if (amount.unit !== undefined) return false
  return (
    isOrdinal(words, amount) ||
    isScore(words, amount, tagAt) ||
    isListNumber(words, amount) ||
    isNamed(words, amount, tagAt) ||
    isAddress(words, amount) ||
    isClock(words, amount) ||
    isSpokenClock(words, amount) ||
    isInName(words, amount) ||
    isDialled(words, amount) ||
    isRank(words, amount) ||
    isForce(words, amount)
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
function isScore(words: Words, { start, end, value }: Amount, tagAt: TagAt): boolean {
  const single = typeof value === 'number'
  if (
    !single &&
    value.max < 40 &&
    !isManyAhead(words, end, tagAt) &&
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
  if (words[start - 1]?.lower === '(' && (start === 1 || words[start - 1].gap === 2))
    return words[end]?.lower === ')'
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
  if (
    STRICT_NAMERS.has(before.lower) &&
    (words[start].kind === 'number' || words[start].lower in SMALL_NUMBERS)
  )
    return words[end]?.lower !== 'of'
  if (NAMERS.has(before.lower) && (before.capital || before.lower !== 'no') && words[start].kind === 'number')
    return !isCountedNoun(words, end, tagAt)
  if (before.kind !== 'word' || words[start].kind !== 'number' || 10000 <= words[start].value) return false
  if (tagAt(start - 1) === 'PROPN') return isModelNumber(words, start, end, tagAt)
  const isName = before.capital && 1 < start && words[start - 2].lower !== '.'
  return isName && tagAt(start - 1) === '' && !isCountedNoun(words, end, tagAt)
}

/**
 * "the Vesta 12 Pro", "the Harn 500 was flat": a number behind a name counts only where what can be counted follows,
 * or a verb in the plural, or where the name is none: a word of harm or of rise in a headline.
 */
function isModelNumber(words: Words, start: number, end: number, tagAt: TagAt): boolean {
  const before = words[start - 1].lower
  if (LOSS_WORDS.has(before) || TREND_MOVES.has(before)) return false
  const next = words[end]
  if (next === undefined || next.gap !== 1 || next.kind !== 'word') return true
  if (LOSS_WORDS.has(next.lower) || /^(?:were|are|have|of|more|other|others|people)$/.test(next.lower))
    return false
  return next.capital || (tagAt(end) !== 'NOUN' && tagAt(end) !== 'ADJ') || !isManyAhead(words, end, tagAt)
}

/** A plural noun ends the phrase. */
function isManyAhead(words: Words, at: number, tagAt: TagAt): boolean {
  if (tagAt(at) !== 'NOUN' && tagAt(at) !== 'ADJ') return false
  let last = at
  while (tagAt(last + 1) === 'NOUN' || (tagAt(last) === 'ADJ' && tagAt(last + 1) === 'ADJ')) last += 1
  return /(?:[^s]s|people|men|women|children|police|troops|personnel|staff)$/.test(words[last].lower)
}

const LOWER_REACH = 6

/** "the Group of Seven", "the Hotel Six Pines": a number word with a capital inside a name, in a text that is no headline. */
function isInName(words: Words, { start, end }: Amount): boolean {
  const [word, before, after] = [words[start], words[start - 1], words[end]]
  if (end - start !== 1 || !word.capital || word.kind !== 'word' || before === undefined || word.gap === 2)
    return false
  if (!(word.lower in SMALL_NUMBERS) || before.kind !== 'word') return false
  const name = before.lower === 'of' ? words[start - 2] : before
  const isBeside =
    (name?.capital === true && name.kind === 'word') || (after?.capital === true && after.gap === 1)
  return isBeside && (hasLowerBefore(words, start) || hasLowerBehind(words, start))
}

/** The verb behind a name: in a headline it has a capital. */
function hasLowerBehind(words: Words, start: number): boolean {
  for (let at = start + 1; at < words.length && at <= start + LOWER_REACH && words[at].gap !== 2; at += 1)
    if (words[at].kind === 'word' && !words[at].capital && 2 < words[at].lower.length) return true
  return false
}

function hasLowerBefore(words: Words, start: number): boolean {
  for (let at = start - 1; 0 <= at && start - LOWER_REACH <= at; at -= 1) {
    if (words[at + 1].gap === 2) return false
    if (words[at].kind === 'word' && !words[at].capital && (2 < words[at].lower.length || at === start - 1))
      return true
  }
  return false
}

/** "0800 555 0142": written with a nought before, or as one of three numbers or more in a row. */
function isDialled(words: Words, { start, end }: Amount): boolean {
  const word = words[start]
  if (end - start !== 1 || word.kind !== 'number') return false
  if (Number.isInteger(word.value) && 1 <= word.value && word.end - word.start > lengthOf(word.value))
    return true
  const isNumber = (at: number): boolean => words[at]?.kind === 'number' && words[at].gap === 1
  return (isNumber(start) && words[start - 1]?.kind === 'number') || isNumber(end)
}

/** Signs of a whole number with its commas; more were noughts before it. */
function lengthOf(value: number): number {
  const digits = String(value).length
  return digits + Math.floor(digits / 2)
}

/** "in the top ten" */
function isRank(words: Words, { start, end }: Amount): boolean {
  const isTop = words[start - 1]?.lower === 'top' && words[start - 2]?.lower === 'the'
  return isTop && (words[end] === undefined || words[end].kind === 'mark')
}

/** "force nine" of the wind, with nothing counted behind it. */
function isForce(words: Words, { start, end, value }: Amount): boolean {
  if (words[start - 1]?.lower !== 'force' || typeof value !== 'number' || 12 < value) return false
  const next = words[end]
  return next === undefined || next.kind === 'mark' || /^(?:wind|winds|gale|gales|storm|on)$/.test(next.lower)
}

/** "the one thing", "one by one", "one must", "at one point": nothing is counted. */
function isPronoun(words: Words, { start, end }: Amount): boolean {
  if (end - start !== 1 || words[start].lower !== 'one') return false
  const [before, after, second] = [
    words[start - 1]?.lower ?? '',
    words[end]?.lower ?? '',
    words[end + 1]?.lower ?? ''
  ]
  if (/^(?:the|this|that|which|any|no|each|every|another|only)$/.test(before)) return true
  if (after === 'by' || before === 'by' || (after === '-' && /^(?:off|sided|time|way)$/.test(second)))
    return true
  return (
    /^(?:must|should|can|might|another|for)$/.test(after) ||
    (before === 'at' && /^(?:point|time|stage)$/.test(after))
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
  if (words[end]?.lower === 'past' || words[start - 1]?.lower === 'past')
    return isClockPast(words, start, end)
  if (typeof value === 'number' || 29 < value.min || 12 < value.max) return false
  const after = words[end]
  const isFollowed =
    after?.kind === 'word' && !/^(?:on|in|this|that|last|when|and|as|o'clock|local)$/.test(after.lower)
  return CLOCK_PREPOSITIONS.has(words[start - 1]?.lower ?? '') && !isFollowed
}

/** "at ten past eight": both numbers are of a time of day. */
function isClockPast(words: Words, start: number, end: number): boolean {
  const isHour = (at: number): boolean => {
    const value = words[at]?.kind === 'number' ? words[at].value : SMALL_NUMBERS[words[at]?.lower ?? '']
    return value !== undefined && 1 <= value && value <= 59
  }
  return words[end]?.lower === 'past'
    ? isHour(end + 1)
    : isHour(start - 2) || words[start - 2]?.lower === 'half'
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
