import { wordsOf } from '../../text/index.js'
import { type Draft, type Range, rangeOfQuotation } from './draft.js'
import { findSubject } from './find-subject.js'
import type { Reading } from './read-words.js'

/** A sentence longer than this introduces nothing. */
const LONGEST_OPENING = 45

const QUESTION_WORDS = new Set(['what', 'how', 'why', 'where', 'when', 'whom', 'who'])

/**
 * A quotation that a whole sentence leads up to, with any verb: 'The port issued the following statement: "…"', 'She
 * proclaimed on Monday, "…"'. The mark says that it speaks; its subject is who. The quotation ends its sentence.
 */
export function findIntroduced(reading: Reading): Draft[] {
  return reading.quotations.flatMap((_, quotation) => introducedBy(reading, quotation) ?? [])
}

function introducedBy(reading: Reading, quotation: number): Draft | undefined {
  const { words, sentenceStarts } = reading
  const content = rangeOfQuotation(reading, quotation)
  const mark = content === undefined ? undefined : words[content.from - 1]
  if (content === undefined || mark === undefined || mark.quotation !== -1 || !/^[:,]$/.test(mark.text))
    return undefined
  const isNext = words[content.from].paragraph <= mark.paragraph + (mark.text === ':' ? 1 : 0)
  if (!isNext || content.to - content.from < 5 || !endsSentence(reading, content)) return undefined
  if (!isSentence(reading, quotation)) return undefined
  const opening = { from: sentenceStarts[mark.sentence], to: content.from }
  if (LONGEST_OPENING < opening.to - opening.from || holdsQuotation(reading, opening)) return undefined
  const verb = lastVerb(reading, opening)
  if (verb === undefined) return undefined
  const cue = [{ from: verb, to: mark.text === ':' ? content.from - 1 : verb + 1 }]
  const draft: Draft = {
    cue,
    source: [],
    content: [content],
    force: 'neutral',
    rule: 'introduced',
    confidence: 0.75
  }
  const source = findSubject(reading, draft)
  return source === undefined ? undefined : { ...draft, source: [source] }
}

/** It begins like a sentence, and not every word like a name: '"a keeper of tides."' and '"The Long Quay."' say nothing. */
function isSentence({ article, quotations }: Reading, quotation: number): boolean {
  const words = wordsOf(article.text, quotations[quotation].inner).match(/\p{L}[\p{L}'’]*/gu) ?? []
  return /^\p{Lu}/u.test(words[0] ?? '') && words.slice(1).some((word) => /^\p{Ll}{4}/u.test(word))
}

/** The quotation closes with a mark of its own, and nothing of its sentence follows. */
function endsSentence({ words, article, quotations }: Reading, { from, to }: Range): boolean {
  const { inner, open } = quotations[words[from].quotation]
  const next = words[to]
  if (next === undefined || next.paragraph !== words[from].paragraph) return true
  return (
    !open &&
    /[.?!…]$/.test(article.text.slice(inner.start, inner.end).trimEnd()) &&
    /^[\p{Lu}"“‘'«„]/u.test(next.text)
  )
}

function holdsQuotation({ words }: Reading, { from, to }: Range): boolean {
  return words.slice(from, to).some(({ quotation }) => quotation !== -1)
}

/**
 * The verb of the clause that the mark ends: the last finite one, which no noun governs and no question word leads. Where a
 * clause with a subject of its own stands between, the tree cannot be trusted to know which verb it is.
 */
function lastVerb({ words }: Reading, { from, to }: Range): number | undefined {
  for (let index = to - 1; from <= index; index -= 1) {
    const { upos, deprel } = words[index]
    if (upos !== 'VERB' || isAsked(words, index)) continue
    if (/^(?:root|conj|parataxis|ccomp|xcomp|advcl|acl)$/.test(deprel)) return index
    if (!deprel.startsWith('acl') && hasSubject(words, index, from)) return undefined
  }
  return undefined
}

/** A subject before the verb that is no relative pronoun. */
function hasSubject(words: Reading['words'], verb: number, from: number): boolean {
  for (let index = verb - 1; from <= index; index -= 1) {
    const { head, deprel, lower } = words[index]
    if (head === verb && deprel === 'nsubj') return !/^(?:who|which|that)$/.test(lower)
  }
  return false
}

/** "needs" of "he named what a harbour needs": a clause that stands for the thing named. */
function isAsked(words: Reading['words'], verb: number): boolean {
  const { head, deprel } = words[verb]
  if (!/^(?:ccomp|advcl)$/.test(deprel)) return false
  return words
    .slice(head + 1, verb)
    .some(({ lower, head: over }) => QUESTION_WORDS.has(lower) && (over === verb || over === head))
}
