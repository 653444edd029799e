import type { Entity } from '../../article/index.js'
import { readCueVerb } from '../../knowledge/index.js'
import type { Draft } from './draft.js'
import { headOf, type Mentions } from './find-speaker.js'
import type { Reading } from './read-words.js'

/** Verbs of saying that name whom they address without "to": "told Reuters". */
const SPOKEN_TO = new Set([
  'told',
  'tell',
  'tells',
  'telling',
  'informed',
  'assured',
  'reminded',
  'warned',
  'briefed'
])
const LONGEST_ADDRESSEE = 8

/**
 * Whom the words were said to, where that is an entity of the article: "told the Harbour Times", "in an interview
 * with Radio Quay". Absent for "told reporters" without a mention of theirs.
 */
export function findAddressee(reading: Reading, draft: Draft, mentions: Mentions): Entity | undefined {
  const cue = draft.cue[0]
  if (cue === undefined) return undefined
  for (let index = cue.from; index < cue.to + 1 && index < reading.words.length; index += 1) {
    const from = startOfAddressee(reading, index)
    if (from === undefined) continue
    const to = endOfAddressee(reading, from)
    if (from === to) continue
    const range = { from, to }
    if (draft.source.some((source) => source.from < to && from < source.to)) continue
    const { span } = reading.words[headOf(reading, range)]
    const found = mentions
      .within(span)
      .find(({ mention }) => reading.words[from].span.start <= mention.span.start + 4)
    if (found !== undefined) return found.entity
  }
  return undefined
}

function startOfAddressee({ words }: Reading, index: number): number | undefined {
  const { lower } = words[index]
  if (SPOKEN_TO.has(lower)) return index + 1
  if (lower === 'interview' && words[index + 1]?.lower === 'with') return index + 2
  const speaks = readCueVerb(words[index - 1]?.lower ?? '') !== undefined
  return lower === 'to' && speaks && /^\p{Lu}/u.test(words[index + 1]?.text ?? '') ? index + 1 : undefined
}

function endOfAddressee({ words }: Reading, from: number): number {
  let to = from
  while (to < words.length && to < from + LONGEST_ADDRESSEE && words[to].sentence === words[from].sentence) {
    if (
      /^(?:,|:|;|\.|that|on|in|during|at|after|before|it|he|she|they|there|how|what|“|")$/.test(
        words[to].lower
      )
    )
      break
    if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(words[to].lower)) break
    to += 1
  }
  return to
}
