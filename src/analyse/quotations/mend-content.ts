import { readCueNoun, readCueVerb } from '../../knowledge/index.js'
import { isBareAddressee } from './chain/bare-addressee.js'
import { type Draft, type Range, rangeOfQuotation, trimMarks } from './draft.js'
import { endOfClause } from './find-nominal.js'
import { endBeforeReport, withKindOfSource, withMainClauses } from './mend-clauses.js'
import type { Reading, Word } from './read-words.js'
import { withoutDateline } from './without-dateline.js'

/**
 * Takes out of a content what the syntax of its cue says is none: the "it" of "it was announced that", whom a passive
 * addresses ("the port was told that"), the predicate behind a noun ("her claim that … | angered the builders"), what the
 * speaker does beside a quotation ('"…," she said, turning to the door'), what happened beside it ("when the host left",
 * "and her husband cut in", with the quotation that follows), what a relative pronoun stands for ("a
 * banner that read"), which becomes the source, and the place of writing. To a condition its main clause is added.
 */
export function mendContent(reading: Reading, draft: Draft): Draft {
  if (draft.cue.length === 0 || draft.content.length === 0) return draft
  const { words } = reading
  const undated = {
    ...draft,
    source: draft.source.map((range) => withoutDateline(reading, range)),
    content: draft.content.map((range) => withoutDateline(reading, range))
  }
  const seated = withSourceBehind(words, withSplitClause(words, undated))
  const {
    source,
    content,
    cue: cues
  } = withPreposition(words, withKindOfSource(reading, { ...seated, ...sourceOfRelative(words, seated) }))
  const [cue] = cues
  const kept = content
    .map((range) => withoutAddressee(words, cue, range))
    .map((range) => wholeClause(reading, cue, range))
    .map((range) => withoutSentenceBefore(words, cue, range))
    .map((range) => wordsOfPost(reading, cue, range))
    .slice(0, endOfSaid(words, cue, content))
    .filter((range) => content.length === 1 || !isNobodysWords(words, cue, range))
    .filter((range) => !isBesideQuotation(words, cue, content[0], range))
    .flatMap((range) => endAtPredicate(reading, cue, range) ?? [])
    .flatMap((range) => endBeforeReport(reading, range) ?? [])
  return { ...draft, cue: cues, source, content: withMainClauses(reading, cues, kept) }
}

/** "The minister, | aides | told the Gazette, | had resigned |": the subject of what was said is none of its source. */
function withSplitClause(words: readonly Word[], draft: Draft): Draft {
  const [subject, source] = [...draft.source].sort((x, y) => x.from - y.from)
  const [piece] = draft.content
  if (draft.source.length !== 2 || draft.content.length !== 1 || words[subject.to]?.text !== ',') return draft
  if (source.from !== subject.to + 1 || piece.from < source.to) return draft
  const isOfContent = words
    .slice(subject.from, subject.to)
    .some(({ head, deprel }) => /^nsubj/.test(deprel) && piece.from <= head && head < piece.to)
  return isOfContent || isSubjectOfPredicate(words, draft.cue[0], subject, piece)
    ? { ...draft, source: [source], content: [subject, piece] }
    : draft
}

/** Where the parser hung it on the verb of saying: what follows behind the comma is a predicate without a subject. */
function isSubjectOfPredicate(words: readonly Word[], cue: Range, subject: Range, piece: Range): boolean {
  if (words[piece.from - 1].text !== ',' || !/^(?:AUX|VERB)$/.test(words[piece.from].upos)) return false
  const hasSubject = words.slice(piece.from, piece.to).some(({ deprel }) => /^nsubj/.test(deprel))
  return (
    !hasSubject &&
    words
      .slice(subject.from, subject.to)
      .some(({ head, deprel }) => /^nsubj/.test(deprel) && cue.from <= head && head < cue.to)
  )
}

/** "The roof could fall, warned | a report by the inspectorate": the thing behind an inverted cue is who speaks. */
function withSourceBehind(words: readonly Word[], draft: Draft): Draft {
  const { source, content, cue } = draft
  const [before, behind] = content
  if (source.length !== 0 || content.length !== 2 || cue.length !== 1) return draft
  if (cue[0].from < before.to || behind.from !== cue[0].to || words[cue[0].from - 1].text !== ',')
    return draft
  const isSubject = words
    .slice(behind.from, behind.to)
    .some(({ head, deprel }) => head === cue[0].to - 1 && /^(?:nsubj|obj)$/.test(deprel))
  return isSubject ? { ...draft, source: [behind], content: [before] } : draft
}

/** "assured | parliament that the pits were safe": whom it was said to is none of it. */
function withoutAddressee(words: readonly Word[], cue: Range, range: Range): Range {
  const last = words[cue.to - 1].lower
  if (isBareAddressee(words, cue.to - 1, range.from) && range.from + 2 < range.to)
    return { from: range.from + 1, to: range.to }
  if (range.from !== cue.to || !(last === 'to' || readCueVerb(last)?.addressed === true)) return range
  for (let index = range.from; index < range.to && index < range.from + LONGEST_ADDRESSEE; index += 1) {
    const { lower, upos, quotation } = words[index]
    if (quotation !== -1 || /^(?:VERB|AUX|PUNCT)$/.test(upos)) return range
    if (lower === 'that' && upos === 'SCONJ') return { from: index, to: range.to }
  }
  return range
}

/** Words between a verb of telling and the clause told. */
const LONGEST_ADDRESSEE = 8

/** "a member told a colleague that the books | belonged in the river, according to": the relay reports the clause whole. */
function wholeClause({ words, sentenceStarts }: Reading, cue: Range, range: Range): Range {
  if (words[cue.from].lower !== 'according' || words[range.from].quotation !== -1) return range
  if (cue.from < range.to || words[range.from].sentence !== words[cue.from].sentence) return range
  const start = sentenceStarts[words[range.from].sentence]
  if (/^(?:PUNCT|CCONJ|SCONJ|ADV)$/.test(words[range.from - 1]?.upos ?? 'PUNCT')) return range
  let from = range.from
  while (start < from && words[from - 1].quotation === -1 && !/^[;:–—]$|^--$/.test(words[from - 1].text))
    from -= 1
  return from === start || words[from - 1].quotation === -1 ? { from, to: range.to } : range
}

/** '… the bulletin of Canal 8. | «Ten litres are enough», she added': the sentence before the quotation is not hers. */
function withoutSentenceBefore(words: readonly Word[], cue: Range, { from, to }: Range): Range {
  if (cue.from < to || words[from].quotation !== -1 || words[to - 1].quotation === -1) return { from, to }
  let quotation = to - 1
  while (from < quotation && words[quotation - 1].quotation === words[to - 1].quotation) quotation -= 1
  const ends = /^[.?!]$/.test(words[quotation - 1]?.text ?? '')
  return ends && from < quotation ? { from: quotation, to } : { from, to }
}

/** 'posted a picture of a ball of wool, | with the words "Here we go"': what was posted says only the words. */
function wordsOfPost(reading: Reading, cue: Range, range: Range): Range {
  const { words } = reading
  if (!/^(?:post|share|tweet|upload|publish)$/.test(words[cue.to - 1].lemma)) return range
  for (let index = range.from + 2; index < range.to; index += 1) {
    const { quotation } = words[index]
    if (quotation === -1 || words[index - 1].quotation === quotation) continue
    return /^(?:words?|caption|message|line|slogan)$/.test(words[index - 1].lower)
      ? (rangeOfQuotation(reading, quotation) ?? range)
      : range
  }
  return range
}

/** How many pieces are the speaker's: '"…," she said, and her husband cut in. "…"' gives the word to somebody else. */
function endOfSaid(words: readonly Word[], cue: Range, content: readonly Range[]): number {
  const other = content.findIndex(({ from, to }) => {
    const top = words[from].quotation === -1 && from >= cue.to ? topOf(words, from, to) : -1
    if (top === -1 || words[top].deprel !== 'conj' || words[top].upos !== 'VERB') return false
    const isOwn = (index: number) => words[index].head === top && words[index].deprel === 'nsubj'
    return words[from].lower === 'and' && words.slice(from, top).some((_, at) => isOwn(from + at))
  })
  return words[content[0].from].quotation === -1 || other === -1 ? content.length : other
}

/**
 * Prepositions that belong to the cue they follow: "accused of | lying", "asked about | the quay". In PolNeAR train 94 of a hundred
 * that stand between a cue and its content are the cue's; "in" and "by" are less often.
 */
const OF_CUE = new Set(
  'about of for on to with against at out over as up off from down toward towards behind into upon'.split(' ')
)

/** A preposition between the cue and its content, governed by the cue, goes to the cue. */
function withPreposition(words: readonly Word[], draft: Draft): Draft {
  const last = draft.cue[draft.cue.length - 1]
  const piece = draft.content.find(({ from }) => from === last.to)
  if (piece === undefined || piece.to - piece.from < 2 || !isOfCue(words, last, piece)) return draft
  // "The quay was described as a ruin": what stands on both sides of the cue is one.
  if (words[last.to].lower === 'as' && 1 < draft.content.length) return draft
  const cue = [...draft.cue.slice(0, -1), { from: last.from, to: last.to + 1 }]
  const content = draft.content.map((range) =>
    range === piece ? { from: piece.from + 1, to: piece.to } : range
  )
  return { ...draft, cue, content }
}

/** Not the "to" of "appealed | to the crowd to go home": who is asked belongs with what is asked. */
function isOfCue(words: readonly Word[], cue: Range, { from, to }: Range): boolean {
  const { quotation, upos, lower, deprel, head } = words[from]
  if (quotation !== -1 || upos !== 'ADP' || !OF_CUE.has(lower)) return false
  const over = deprel === 'case' || deprel === 'mark' ? words[head]?.head : head
  if (over === undefined || over < cue.from || cue.to <= over) return false
  const asks = (word: Word) => word.upos === 'PART' && word.lower === 'to' && words[word.head]?.head === over
  return lower !== 'to' || !words.slice(from, to).some(asks)
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
  if (hangsInside(words, cue, range) || isWhatHappened(words, cue, range)) return true
  if (from === cue.to) return words[from - 1].lemma === 'tell' && /^(?:DET|NOUN|PROPN|PRON|ADJ)$/.test(upos)
  return words[from - 1].text === ',' && (upos === 'ADP' || (upos === 'VERB' && lower.endsWith('ing')))
}

/** '"…," she said | when the host left', '"…," she said, | and her husband cut in': a clause beside the cue's. */
function isWhatHappened(words: readonly Word[], cue: Range, { from, to }: Range): boolean {
  const top = topOf(words, from, to)
  if (top === -1 || words[top].head < cue.from || cue.to <= words[top].head) return false
  const { deprel, upos } = words[top]
  if (deprel === 'conj') return upos === 'VERB' && words[from].lower === 'and'
  return deprel === 'advcl' && /^(?:when|as|while|after|before|until)$/.test(words[from].lower)
}

/** The word of a range that hangs on none other of it; -1 where several do. */
function topOf(words: readonly Word[], from: number, to: number): number {
  let top = -1
  for (let index = from; index < to; index += 1) {
    const { head, upos } = words[index]
    if (upos === 'PUNCT' || (from <= head && head < to)) continue
    if (top !== -1) return -1
    top = index
  }
  return top
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
