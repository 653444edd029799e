import { isUtterance } from '../../knowledge/index.js'
import { type Draft, type Range, trimMarks } from './draft.js'
import type { Reading, Word } from './read-words.js'

/** Words between a noun for something said and "that": "the claim by the union of builders that". */
const LONGEST_BY = 8

/** How far before the noun its possessor is looked for: "the union's angry and repeated claim". */
const REACH_WORDS = 12

/** "Her claim that the bridge was safe", "Ms Ito's warning that …", "the claim by the builders that …". */
export function findNominal(reading: Reading): Draft[] {
  const { words } = reading
  return words.flatMap((word, noun): Draft[] => {
    if (word.upos !== 'NOUN' || word.quotation !== -1 || !isUtterance(word.lower)) return []
    const owner = ownerBefore(words, noun)
    const that = thatAfter(words, noun, owner === undefined)
    if (that === undefined) return []
    const source = owner ?? { from: noun + 2, to: that }
    const content = trimMarks(reading, { from: that, to: endOfClause(words, noun, that) })
    if (content === undefined || source.to <= source.from || content.to - content.from < 3) return []
    return [
      {
        cue: [{ from: noun, to: noun + 1 }],
        source: [source],
        content: [content],
        force: 'neutral',
        rule: 'nominal',
        confidence: 0.7
      }
    ]
  })
}

/** "her", "Ms Ito's", "the union's": the possessor right before the noun and its adjectives. */
function ownerBefore(words: readonly Word[], noun: number): Range | undefined {
  let owner = noun - 1
  while (0 <= owner && !(words[owner].head === noun && words[owner].deprel === 'nmod:poss')) {
    if (noun - owner === REACH_WORDS) return undefined
    owner -= 1
  }
  if (owner < 0) return undefined
  if (words[owner].upos === 'PRON') return { from: owner, to: owner + 1 }
  let from = owner
  while (0 < from && isWithin(words, from - 1, owner)) from -= 1
  let to = owner + 1
  while (to < noun && isWithin(words, to, owner) && !/^['’]s?$/.test(words[to].text)) to += 1
  return { from, to }
}

/** Where "that" opens the clause of the noun: right after it, or after "by …" where nobody stands before it. */
function thatAfter(words: readonly Word[], noun: number, mayBeBy: boolean): number | undefined {
  const isThat = (index: number) =>
    words[index]?.lower === 'that' && (words[index].upos === 'SCONJ' || words[index].deprel === 'mark')
  if (!mayBeBy) return isThat(noun + 1) ? noun + 1 : undefined
  if (!/^(?:by|from)$/.test(words[noun + 1]?.lower ?? '')) return undefined
  for (let index = noun + 3; index < noun + 2 + LONGEST_BY; index += 1) {
    if (isThat(index)) return words[index].sentence === words[noun].sentence ? index : undefined
    if (/^(?:VERB|AUX|PUNCT)$/.test(words[index]?.upos ?? 'PUNCT')) return undefined
  }
  return undefined
}

/**
 * Where the clause of a noun for something said ends: before the verb that the noun itself is the subject of ("her
 * claim that the bridge was safe | angered the builders"), else with its sentence.
 */
export function endOfClause(words: readonly Word[], noun: number, that: number): number {
  let end = that + 1
  while (end < words.length && words[end].sentence === words[that].sentence) end += 1
  const predicate = predicateOf(words, noun, that, end)
  if (predicate === undefined) return end
  let first = predicate
  while (that + 2 < first && isBeforePredicate(words, first - 1, predicate)) first -= 1
  return first
}

/** The verb the noun is subject of; or one that the tree hangs on the noun although it has neither subject nor conjunction. */
function predicateOf(words: readonly Word[], noun: number, that: number, end: number): number | undefined {
  const { head, deprel } = words[noun]
  if (deprel.startsWith('nsubj') && that + 2 < head && head < end) return head
  for (let index = that + 3; index < end; index += 1) {
    if (words[index].head !== noun || !/^(?:VERB|AUX)$/.test(words[index].upos)) continue
    if (!/^(?:acl|ccomp|advcl|parataxis)$/.test(words[index].deprel)) continue
    const isClause = words
      .slice(that + 1, index)
      .some((word) => word.head === index && /^(?:nsubj|mark|csubj|cc)/.test(word.deprel))
    if (!isClause) return index
  }
  return undefined
}

function isBeforePredicate(words: readonly Word[], index: number, predicate: number): boolean {
  return words[index].head === predicate && /^(?:AUX|ADV|PART)$/.test(words[index].upos)
}

/** Whether a word hangs on another, at a few steps. */
function isWithin(words: readonly Word[], index: number, top: number): boolean {
  let at = index
  for (let step = 0; step < 6; step += 1) {
    if (at === -1) return false
    if (words[at].head === top) return true
    at = words[at].head
  }
  return false
}
