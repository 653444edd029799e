import { readCueVerb } from '../../knowledge/index.js'
import { subjectOf } from './chain/carriage.js'
import { isParenthesis } from './chain/parenthesis.js'
import { type Draft, trimMarks } from './draft.js'
import type { Reading, Word } from './read-words.js'

/** Words before an aside that can be a clause of their own. */
const SHORTEST_CLAUSE = 3

/**
 * "They are inspected monthly, an inspector told the Rocket." and "The poison is common, specified the head of the
 * laboratory.": the clause before a comma, and nothing behind it but who said so. Such an aside ends its sentence.
 */
export function findAsides(reading: Reading): Draft[] {
  const { words } = reading
  const drafts: Draft[] = []
  for (const [verb, word] of words.entries()) {
    const entry = word.quotation === -1 && word.upos === 'VERB' ? readCueVerb(word.lower) : undefined
    if (entry?.clause !== true || !/^(?:neutral|claiming|warning|confirming)$/.test(entry.force)) continue
    const draft = asideAt(reading, verb)
    if (draft !== undefined) drafts.push({ ...draft, force: entry.force })
  }
  return drafts
}

function asideAt(reading: Reading, verb: number): Draft | undefined {
  const { words, sentenceStarts } = reading
  const own = subjectOf(words, verb)
  const subject = own === -1 ? subjectBehind(words, verb) : own
  if (subject === -1) return undefined
  const start = sentenceStarts[words[verb].sentence]
  const comma = lastComma(words, Math.min(subject, verb), start)
  if (comma === -1 || comma - start < SHORTEST_CLAUSE || !isClause(words, start, comma)) return undefined
  const isInverted = verb < subject
  if (isInverted ? comma + 1 !== verb : !isParenthesis(words, subject, verb)) return undefined
  const source = isInverted
    ? trimMarks(reading, { from: verb + 1, to: endOfSubject(words, subject) })
    : trimMarks(reading, { from: comma + 1, to: verb })
  const content = trimMarks(reading, { from: start, to: comma })
  if (source === undefined || content === undefined) return undefined
  return {
    cue: [{ from: verb, to: verb + 1 }],
    source: [source],
    content: [content],
    force: 'neutral',
    rule: 'aside',
    confidence: 0.7
  }
}

/** Behind an inverted verb the parser may take the subject for an object; -1 for none. */
function subjectBehind(words: readonly Word[], verb: number): number {
  if (words[verb - 1]?.text !== ',') return -1
  const isObject = ({ head, deprel }: Word) => head === verb && /^(?:nsubj|obj)/.test(deprel)
  const behind = words.slice(verb + 1, verb + LONGEST_SUBJECT).findIndex(isObject)
  return behind === -1 ? -1 : verb + 1 + behind
}

/** Words behind a verb among which the head of its subject stands. */
const LONGEST_SUBJECT = 8

function lastComma(words: readonly Word[], before: number, start: number): number {
  for (let index = before - 1; start <= index; index -= 1) {
    if (words[index].quotation !== -1) return -1
    if (words[index].text === ',') return index
  }
  return -1
}

/** No quotation, no mark of another clause, and a verb with its subject. */
function isClause(words: readonly Word[], from: number, to: number): boolean {
  const clause = words.slice(from, to)
  if (clause.some(({ quotation, text }) => quotation !== -1 || /^[;:]$/.test(text))) return false
  if (/^(?:SCONJ|ADP)$/.test(clause[0].upos)) return false
  return clause.some(({ deprel, head }) => /^nsubj/.test(deprel) && from <= head && head < to)
}

/** The subject with what hangs on it, up to a comma or a preposition that is not "of". */
function endOfSubject(words: readonly Word[], subject: number): number {
  let to = subject + 1
  while (to < words.length && words[to].sentence === words[subject].sentence) {
    const { text, upos, lower } = words[to]
    const isJoined =
      lower === 'of' || /^(?:PROPN|NOUN|DET|ADJ|NUM)$/.test(upos) || text === '-' || upos === 'PART'
    if (!isJoined) break
    to += 1
  }
  return to
}
