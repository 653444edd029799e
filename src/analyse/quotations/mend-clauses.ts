import { wordsOf } from '../../text/index.js'
import { type Draft, type Range, spanOf, trimMarks } from './draft.js'
import { isRelay } from './is-relay.js'
import type { Reading, Word } from './read-words.js'
import { withoutDateline } from './without-dateline.js'

/**
 * "The bridge was shut, | state-run outlet | Ferry News | reported": what stands between the clause and a name is what the name is,
 * and the clause is what is said.
 */
export function withKindOfSource(reading: Reading, draft: Draft): Draft {
  const { words, sentenceStarts } = reading
  const { content, source, cue } = draft
  const [piece] = content
  const [name] = source
  if (content.length !== 1 || source.length !== 1 || piece.to !== name.from || cue[0].from < name.to)
    return draft
  if (words[piece.from - 1]?.text !== ',' || words[name.from].upos !== 'PROPN') return draft
  const isKind = words
    .slice(piece.from, piece.to)
    .every(
      ({ upos, text, quotation }) => quotation === -1 && (/^(?:DET|ADJ|NOUN|ADV)$/.test(upos) || text === '-')
    )
  const start = sentenceStarts[words[piece.from].sentence]
  const clause = trimMarks(reading, withoutDateline(reading, { from: start, to: piece.from - 1 }))
  if (!isKind || clause === undefined) return draft
  if (!words.slice(clause.from, clause.to).some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return draft
  return { ...draft, source: [{ from: piece.from, to: name.to }], content: [clause] }
}

/** "told them | that if it rained, the ferry would stay": a condition is not said without what hangs on it. */
export function withMainClauses(
  reading: Reading,
  cues: readonly Range[],
  content: readonly Range[]
): Range[] {
  const { words, sentenceStarts } = reading
  const isInCue = (index: number) => cues.some(({ from, to }) => from <= index && index < to)
  return content.map((range, at) => {
    const { from, to } = range
    if (words[to]?.text !== ',' || words[to].quotation !== -1 || at + 1 < content.length) return range
    const condition = words.slice(from, to).find(({ deprel, head }) => deprel === 'advcl' && to <= head)
    if (condition === undefined) return range
    const main = words[condition.head]
    if (main.deprel !== 'ccomp' || !isInCue(main.head) || main.sentence !== words[from].sentence) return range
    let end = condition.head + 1
    for (let index = end; index < sentenceStarts[main.sentence + 1]; index += 1)
      if (hangsOn(words, index, condition.head)) end = index + 1
    return trimMarks(reading, { from, to: end }) ?? range
  })
}

/** How deep a clause is followed. */
const DEPTH_MAX = 30

function hangsOn(words: readonly Word[], index: number, top: number): boolean {
  let at = words[index].head
  for (let depth = 0; 0 <= at && depth < DEPTH_MAX; depth += 1) {
    if (at === top) return true
    at = words[at].head
  }
  return false
}

/**
 * "told the port that they would wait, | Ferry News reported in June": the medium that passed it on is outside what was said. By the
 * words alone: trees hang such a report now on one side, now on the other.
 */
export function endBeforeReport(reading: Reading, range: Range): Range | undefined {
  const { words, article } = reading
  const { from, to } = range
  let hasVerb = false
  for (let comma = from; comma < to; comma += 1) {
    hasVerb ||= words[comma].upos === 'VERB'
    if (!hasVerb || words[comma].text !== ',' || words[comma].quotation !== -1) continue
    let verb = comma + 1
    while (verb < to && verb <= comma + SUBJECT_WORDS_MAX && isOfName(words[verb])) verb += 1
    if (verb === comma + 1 || verb >= to || !REPORTS.has(words[verb].lower) || words[verb].quotation !== -1)
      continue
    if (verb + 1 < to && !BEHIND_REPORT.test(words[verb + 1].lower)) continue
    if (isRelay(wordsOf(article.text, spanOf(reading, { from: comma + 1, to: verb }))))
      return trimMarks(reading, { from, to: comma })
  }
  return range
}

const SUBJECT_WORDS_MAX = 8
const REPORTS = new Set(['reported', 'reports', 'said', 'says', 'wrote', 'writes'])
const BEHIND_REPORT =
  /^(?:[,.;]|in|on|at|last|this|earlier|late|yesterday|today|citing|quoting|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

function isOfName({ upos, text, quotation }: Word): boolean {
  return quotation === -1 && (/^(?:DET|ADJ|NOUN|PROPN)$/.test(upos) || /^['’]s?$/.test(text))
}
