import { readCueNoun, readCueVerb } from '../../knowledge/index.js'
import { type Draft, type Range, trimMarks } from './draft.js'
import { endOfClause } from './find-nominal.js'
import type { Reading, Word } from './read-words.js'

/**
 * Takes out of a content what the syntax of its cue says is none: the "it" of "it was announced that", whom a passive
 * addresses ("the port was told that"), the predicate behind a noun ("her claim that … | angered the builders"), what the
 * speaker does beside a quotation ('"…," she said, turning to the door'), and what a relative pronoun stands for ("a
 * banner that read"), which becomes the source.
 */
export function mendContent(reading: Reading, draft: Draft): Draft {
  const [cue] = draft.cue
  if (cue === undefined || draft.content.length === 0) return draft
  const { words } = reading
  const { source, content } = sourceOfRelative(words, draft)
  const kept = content
    .filter((range) => content.length === 1 || !isNobodysWords(words, cue, range))
    .filter((range) => !isBesideQuotation(words, cue, content[0], range))
    .flatMap((range) => endAtPredicate(reading, cue, range) ?? [])
  return { ...draft, source, content: kept }
}

/** "a banner | that read | …": the piece right before a source that is a relative pronoun is who it stands for. */
function sourceOfRelative(
  words: readonly Word[],
  { source, content, cue }: Draft
): Pick<Draft, 'source' | 'content'> {
  const [pronoun] = source
  const isRelative =
    source.length === 1 &&
    pronoun.to - pronoun.from === 1 &&
    /^(?:that|which|who)$/.test(words[pronoun.from].lower)
  const before = isRelative && content.length > 1 ? content.find(({ to }) => to === pronoun.from) : undefined
  if (before === undefined || cue[0].from < before.to) return { source, content }
  return { source: [before], content: content.filter((range) => range !== before) }
}

/**
 * Behind the cue of a quotation that stands before it: ', turning to the door', ', to loud applause', whom it was told ("told | a
 * voter who passed by"), and what tells of the paper it stands in ("said in a letter found after | his death").
 */
function isBesideQuotation(words: readonly Word[], cue: Range, first: Range, range: Range): boolean {
  const { from } = range
  if (words[first.from].quotation === -1 || cue.from < first.to || from < cue.to) return false
  const { upos, lower, quotation } = words[from]
  if (quotation !== -1) return false
  if (hangsInside(words, cue, range)) return true
  if (from === cue.to) return words[from - 1].lemma === 'tell' && /^(?:DET|NOUN|PROPN|PRON|ADJ)$/.test(upos)
  return words[from - 1].text === ',' && (upos === 'ADP' || (upos === 'VERB' && lower.endsWith('ing')))
}

/** Its top word hangs on a word of the cue that hangs on another of the cue: not on the cue's verb. */
function hangsInside(words: readonly Word[], cue: Range, { from, to }: Range): boolean {
  const top = words.slice(from, to).find(({ head }) => head < from || to <= head)
  const isInCue = (index: number) => cue.from <= index && index < cue.to
  return top !== undefined && isInCue(top.head) && isInCue(words[top.head].head)
}

/** "It" before its clause, or the addressee of a passive, before the cue. */
function isNobodysWords(words: readonly Word[], cue: Range, { from, to }: Range): boolean {
  if (cue.from < to) return false
  if (to - from === 1 && words[from].lower === 'it') return true
  const inCue = words.slice(cue.from, cue.to).findIndex(({ lower }) => readCueVerb(lower)?.addressed === true)
  if (inCue === -1) return false
  const verb = cue.from + inCue
  return words.slice(from, to).some(({ head, deprel }) => head === verb && deprel === 'nsubj:pass')
}

function endAtPredicate(reading: Reading, cue: Range, range: Range): Range | undefined {
  const { words } = reading
  const noun = cue.to - 1
  if (words[noun].upos !== 'NOUN' || readCueNoun(words[noun].lower) === undefined) return range
  if (range.from !== cue.to || words[range.from].lower !== 'that') return range
  return trimMarks(reading, {
    from: range.from,
    to: Math.min(range.to, endOfClause(words, noun, range.from))
  })
}
