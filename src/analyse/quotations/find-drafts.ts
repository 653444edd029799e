import { wordsOf } from '../../text/index.js'
import { type Draft, type Range, rangeOfQuotation, trimMarks } from './draft.js'
import { type Cue, findCues } from './find-cues.js'
import { findSourceAfter, findSourceBefore } from './find-source.js'
import { isTitle } from './find-titles.js'
import type { Reading, Word } from './read-words.js'

/** The clause around a cue, outside quotations: `words[left]` up to `words[right]`. */
interface Clause extends Range {
  /** Index of the quotation that ends where the clause begins, or begins where it ends; -1 for none. */
  readonly quotationBefore: number
  readonly quotationAfter: number
}

/** Words between a cue and the clause said: "told reporters on Wednesday that". */
const OPENING_MAX_WORDS = 14

/**
 * Statements by rule: for each cue the clause around it, the source in that clause, and the content before or after.
 * The order of the rules is the order in which they are tried; the first that finds content wins.
 */
export function findDrafts(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  let taken = 0
  for (const cue of findCues(reading)) {
    if (cue.from < taken) continue
    const clause = clauseAround(reading, cue)
    const draft =
      quotationBefore(reading, cue, clause) ??
      quotationAfter(reading, cue, clause) ??
      clauseAfter(reading, cue, clause) ??
      clauseBefore(reading, cue, clause)
    if (draft === undefined) continue
    drafts.push(draft)
    taken = Math.max(cue.to, ...draft.cue.map((range) => range.to))
  }
  return drafts
}

/** '"We will vote," Ms Ito said.' and '"We will vote," said Ms Ito, "but not today."' */
function quotationBefore(reading: Reading, cue: Cue, clause: Clause): Draft | undefined {
  if (clause.quotationBefore === -1 || !isSpeech(reading, clause.quotationBefore)) return undefined
  if (isFinished(reading, clause.quotationBefore)) return undefined
  const commaFirst = reading.words[clause.from]?.text === ',' ? 1 : 0
  const inverted = cue.from <= clause.from + commaFirst
  const source = inverted
    ? findSourceAfter(reading, cue.to, clause.to)
    : findSourceBefore(reading, cue, clause.from)
  if (source === undefined) return undefined
  if (!inverted && source.from !== clause.from && clause.from + 1 < source.from) return undefined
  const content = [rangeOfQuotation(reading, clause.quotationBefore), ...quotationsGoingOn(reading, clause)]
  return draftOf(cue, [source], content, 'quotation-before', 0.95)
}

/**
 * '… was "a ruin." She added': a full stop ends the sentence of the quotation, so nothing behind carries it. On the
 * training part 4 of 42 such quotations belonged to the cue behind them.
 */
function isFinished({ article, quotations }: Reading, quotation: number): boolean {
  const { inner } = quotations[quotation]
  return /[^.]\.\s?$/.test(wordsOf(article.text, inner))
}

/** 'Ms Ito said: "We will vote."' */
function quotationAfter(reading: Reading, cue: Cue, clause: Clause): Draft | undefined {
  const { words } = reading
  if (clause.quotationAfter === -1 || !isSpeech(reading, clause.quotationAfter)) return undefined
  if (OPENING_MAX_WORDS < clause.to - cue.to) return undefined
  const last = words[clause.to - 1].text
  if (clause.to !== cue.to && last !== ':' && last !== ',') return undefined
  const source = findSourceBefore(reading, cue, clause.from)
  if (source === undefined) return undefined
  const content = [
    rangeOfQuotation(reading, clause.quotationAfter),
    ...restOfQuotations(reading, clause.quotationAfter)
  ]
  return draftOf(cue, [source], content, 'quotation-after', 0.93)
}

/** "Ms Ito said (on Tuesday) that the council would vote." The clause may hold a quotation: then it is mixed. */
function clauseAfter(reading: Reading, cue: Cue, clause: Clause): Draft | undefined {
  if (!cue.entry.clause) return undefined
  const source = findSourceBefore(reading, cue, clause.from)
  if (source === undefined) return undefined
  const end = endOfSentence(reading, cue.verb)
  const from = startOfContent(reading.words, cue, end)
  if (from === undefined) return undefined
  const content = trimMarks(reading, { from, to: endOfContent(reading.words, from, end) })
  return content && draftOf(cue, [source], [content], 'clause-after', 0.8)
}

/** "The council would vote, Ms Ito said." */
function clauseBefore(reading: Reading, cue: Cue, clause: Clause): Draft | undefined {
  const { words } = reading
  if (!cue.entry.clause) return undefined
  const start = reading.sentenceStarts[words[cue.verb].sentence]
  const inverted = words[cue.from - 1]?.text === ',' || words[cue.from - 1]?.text === '”'
  const source = inverted
    ? findSourceAfter(reading, cue.to, clause.to)
    : findSourceBefore(reading, cue, Math.max(clause.from, lastComma(words, cue.from, start) + 1))
  if (source === undefined) return undefined
  const before = inverted ? cue.from : source.from
  const isSaying = inverted && /^sa(?:ys?|id)$/.test(words[cue.verb].lower)
  if (words[before - 1]?.text !== ',' || before - 1 - start < (isSaying ? 2 : 3)) return undefined
  const content = trimMarks(reading, { from: start, to: before - 1 })
  return content && draftOf(cue, [source], [content], isSaying ? 'said-by' : 'clause-before', 0.8)
}

function draftOf(
  cue: Cue,
  source: Range[],
  content: readonly (Range | undefined)[],
  rule: string,
  confidence: number
): Draft {
  const found = content.filter((range) => range !== undefined)
  return {
    cue: [{ from: cue.from, to: cue.to }],
    source,
    content: found,
    force: cue.entry.force,
    rule,
    confidence
  }
}

function clauseAround(reading: Reading, cue: Cue): Clause {
  const { words } = reading
  const { sentence, paragraph } = words[cue.verb]
  let from = cue.from
  while (0 < from && words[from - 1].sentence === sentence && !standsInSpeech(reading, from - 1)) from -= 1
  let to = cue.to
  while (to < words.length && words[to].sentence === sentence && !standsInSpeech(reading, to)) to += 1
  const before = words[from - 1]
  const after = words[to]
  return {
    from,
    to,
    quotationBefore: before?.paragraph === paragraph ? before.quotation : -1,
    quotationAfter:
      after?.paragraph === paragraph || words[to - 1].text === ':' ? (after?.quotation ?? -1) : -1
  }
}

function standsInSpeech(reading: Reading, index: number): boolean {
  const { quotation } = reading.words[index]
  return quotation !== -1 && isSpeech(reading, quotation)
}

/**
 * Words in marks that can be speech by themselves: they end like a sentence or a clause, or are long.
 * "a 'golden' chance" and the title of a work are not.
 */
function isSpeech(reading: Reading, index: number): boolean {
  const { article, quotations } = reading
  const { span, inner, open } = quotations[index]
  if (isTitle(reading, index)) return false
  const words = article.text.slice(inner.start, inner.end).trim()
  if (open || /[,.?!…–—-]$/.test(words)) return true
  if (/^[,.]/.test(article.text.slice(span.end, span.end + 1)) && /\s\S+\s/.test(words)) return true
  return /(?:\s\S+){5}/.test(words)
}

/** After '"…," she said' the speech goes on: '… she said, "but not today."' and '… she said. "Not today."' */
function quotationsGoingOn(reading: Reading, clause: Clause): (Range | undefined)[] {
  const next = clause.quotationAfter !== -1 ? clause.quotationAfter : quotationAt(reading, clause.to)
  if (next === -1 || !isSpeech(reading, next)) return []
  const last = reading.words[clause.to - 1]
  if (!/^[,.;:]$|^[-–—]+$/.test(last.text)) return []
  if (reading.words[clause.to].paragraph !== last.paragraph || isCarried(reading, next)) return []
  return [rangeOfQuotation(reading, next), ...restOfQuotations(reading, next)]
}

/** Quotations that follow at once: in the same paragraph, or in the next ones that are nothing but a quotation. */
function restOfQuotations(reading: Reading, quotation: number): (Range | undefined)[] {
  const { words } = reading
  const rest: (Range | undefined)[] = []
  let range = rangeOfQuotation(reading, quotation)
  while (range !== undefined) {
    const next = quotationAt(reading, range.to)
    if (next === -1 || !isSpeech(reading, next) || isCarried(reading, next)) return rest
    if (words[range.to].paragraph !== words[range.to - 1].paragraph && !isWholeParagraph(reading, next))
      return rest
    range = rangeOfQuotation(reading, next)
    rest.push(range)
  }
  return rest
}

function quotationAt({ words }: Reading, index: number): number {
  return words[index]?.quotation ?? -1
}

/** A quotation with words of its own paragraph after it has its own carrier: '"No," said Mr Brisk.' */
function isCarried(reading: Reading, quotation: number): boolean {
  const range = rangeOfQuotation(reading, quotation)
  if (range === undefined) return true
  const next = reading.words[range.to]
  if (next === undefined || next.paragraph !== reading.words[range.to - 1].paragraph) return false
  return next.quotation === -1 && !/^\p{Lu}/u.test(next.text)
    ? true
    : next.sentence === reading.words[range.to - 1].sentence && next.quotation === -1
}

function isWholeParagraph(reading: Reading, quotation: number): boolean {
  const { words } = reading
  const range = rangeOfQuotation(reading, quotation)
  if (range === undefined) return false
  const { paragraph } = words[range.from]
  return words[range.from - 1]?.paragraph !== paragraph && words[range.to]?.paragraph !== paragraph
}

function endOfSentence(reading: Reading, verb: number): number {
  return reading.sentenceStarts[reading.words[verb].sentence + 1] ?? reading.words.length
}

/** Where the clause said begins: at "that"; else right after the cue, its addressee and its time. */
function startOfContent(words: readonly Word[], cue: Cue, end: number): number | undefined {
  const limit = Math.min(end, cue.to + OPENING_MAX_WORDS)
  for (let index = cue.to; index < limit; index += 1) {
    if (words[index].lower === 'that' && words[index].quotation === -1) return index
    if (/^[;:]$/.test(words[index].text)) return index + 1 < end ? index + 1 : undefined
    if (/^[.?!]$/.test(words[index].text)) break
  }
  let from = cue.to
  if (cue.entry.addressed) from = afterAddressee(words, from, end)
  from = afterTime(words, from, end)
  return from < end && canBeginClause(words, from) ? from : undefined
}

/** "told reporters", "told the Harbour Times": to the end of a short noun phrase. */
function afterAddressee(words: readonly Word[], from: number, end: number): number {
  let index = from
  if (/^(?:the|a|his|her|its|their)$/.test(words[index]?.lower ?? '')) index += 1
  while (index < end && /^\p{Lu}/u.test(words[index].text)) index += 1
  if (index === from || words[index - 1].lower === 'the') index += 1
  return Math.min(index, end)
}

function afterTime(words: readonly Word[], from: number, end: number): number {
  let index = from
  if (/^(?:on|late|early|earlier|last|yesterday|today)$/.test(words[index]?.lower ?? '')) index += 1
  if (/day$/.test(words[index]?.lower ?? '')) index += 1
  return index < end && (index === from || words[index - 1].lower !== 'on') ? index : from
}

function canBeginClause(words: readonly Word[], index: number): boolean {
  return !/^(?:[,.;:?!)]|[-–—]+|of|on|in|at|by|to|for|with|from|as|about|and|or|but|after|before|during|through|via|against|into|over|under|so|nothing|little|it\.)$/.test(
    words[index].lower
  )
}

/** The clause said ends before the next saying: ", adding that", ", according to", "and added". */
function endOfContent(words: readonly Word[], from: number, end: number): number {
  for (let index = from + 2; index < end - 1; index += 1) {
    if (words[index].text !== ',' || words[index].quotation !== -1) continue
    if (
      /^(?:adding|noting|saying|citing|according|warning|stressing|insisting)$/.test(words[index + 1].lower)
    )
      return index
  }
  return end
}

function lastComma(words: readonly Word[], before: number, start: number): number {
  for (let index = before - 1; start <= index; index -= 1) if (words[index].text === ',') return index
  return start - 1
}
