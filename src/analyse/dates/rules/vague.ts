import type { Placed, Reading, TimeRule } from '../reading.js'

/** "now", "currently", "recently", "the past", "the future", "soon": the standard writes them as references. */
export const VAGUE_TIMES: readonly TimeRule[] = [
  {
    rule: 'dates/present',
    patterns: [
      'now',
      'right now',
      'currently',
      'at present',
      'the present',
      'these days',
      'nowadays',
      'the moment',
      'the current time',
      'present - day'
    ],
    read: (_slots, at) => readPresent(at)
  },
  {
    rule: 'dates/current',
    patterns: ['current'],
    read: (_slots, at) =>
      at.words[at.start].capital ? null : { type: 'DATE', value: 'PRESENT_REF', noAnchor: true }
  },
  {
    rule: 'dates/past',
    patterns: ['recently', 'more recently', 'recent', 'lately', 'the past', 'long ago', 'the recent past'],
    read: (_slots, at) => readPast(at)
  },
  {
    rule: 'dates/future',
    patterns: [
      'soon',
      'the future',
      'the near future',
      'the near term',
      'a later date',
      'as soon as possible',
      'the coming days|weeks|months|years',
      'coming months|quarters',
      'future quarters|years'
    ],
    read: (_slots, at) => readFuture(at)
  }
]

function reference(value: string): Placed {
  return { type: 'DATE', value, noAnchor: true }
}

function readPresent(at: Reading): Placed | null {
  const first = at.words[at.start].lower
  if (first === 'now' && at.words[at.start].capital && (at.after === ',' || at.after === 'for')) return null
  if (first === 'the' && at.words[at.end - 1].lower === 'moment' && at.before !== 'at' && at.before !== 'for')
    return null
  if (first === 'the' && at.words[at.end - 1].lower === 'present' && (at.before === 'of' || isNoun(at.after)))
    return null
  return reference('PRESENT_REF')
}

function isNoun(after: string): boolean {
  return /^[a-z]{3,}$/.test(after) && !/^(?:and|but|the|for|when|was|has|has|will|with|that)$/.test(after)
}

function readPast(at: Reading): Placed | null {
  const words = at.words.slice(at.start, at.end).map((word) => word.lower)
  if (words[0] === 'the' && words.length === 2 && isNoun(at.after)) return null
  if (words[0] === 'recent' && at.words[at.start].capital) return null
  return reference('PAST_REF')
}

function readFuture(at: Reading): Placed | null {
  const word = at.words[at.start]
  if (word.lower === 'future' && at.end - at.start === 1 && word.capital) return null
  if (word.lower === 'soon' && (at.after === 'after' || at.isNarrative)) return null
  if (word.lower === 'the' && at.words[at.end - 1].lower === 'future' && at.after === 'of')
    return reference('FUTURE_REF')
  return reference('FUTURE_REF')
}
