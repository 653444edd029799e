import { isCarrierNoun } from '../../../knowledge/index.js'
import { clauseBefore, type Draft, type Range, trimMarks } from '../draft.js'
import type { Mentions } from '../find-speaker.js'
import type { Reading, Word } from '../read-words.js'
import { startOfVerb, subjectOf } from './carriage.js'
import { isSpeaker, type Phrase, phraseFrom, phraseOf } from './phrase.js'
import { readCarrier } from './read-carrier.js'

/**
 * "State television, quoting an aide, says the library will close": the aide is the source, and the medium that goes by
 * the aide is a relay. Takes drafts; gives as many.
 */
export function reseatSources(reading: Reading, mentions: Mentions, drafts: readonly Draft[]): Draft[] {
  return drafts.map(
    (draft) =>
      quotedIn(reading, mentions, draft) ??
      heardSaying(reading, mentions, draft) ??
      quotedBeforeColon(reading, mentions, draft) ??
      withoutToldSource(reading, draft) ??
      reseated(reading, mentions, draft) ??
      authored(reading, mentions, draft) ??
      draft
  )
}

/** 'Max Stone was quoted in the Herald: "I love this town."': who was quoted is the source, not where. */
function quotedIn(reading: Reading, mentions: Mentions, draft: Draft): Draft | undefined {
  const { words } = reading
  const [source] = draft.source
  if (source === undefined || !/^(?:in|by|on)$/.test(words[source.from - 1]?.lower ?? '')) return undefined
  for (let verb = source.from - 2; 0 < verb && source.from - 6 < verb; verb -= 1) {
    if (words[verb].sentence !== words[source.from].sentence) return undefined
    if (!/^(?:quoted|cited)$/.test(words[verb].lower)) continue
    const subject = subjectOf(words, verb)
    if (subject === -1 || verb < subject || words[verb - 1].upos !== 'AUX') return undefined
    const { from } = phraseOf(reading, mentions, subject)
    const quoted = trimMarks(reading, { from, to: startOfVerb(words, verb) })
    return quoted && { ...draft, source: [quoted], cue: [{ from: verb - 1, to: verb + 1 }] }
  }
  return undefined
}

/** 'The tabloid | quoted the skipper: | "We go down."': whom a medium quotes is the source. */
function quotedBeforeColon(reading: Reading, mentions: Mentions, draft: Draft): Draft | undefined {
  const { words } = reading
  const [cue] = draft.cue
  const [source] = draft.source
  if (cue === undefined || source === undefined || draft.source.length !== 1 || cue.from < source.to)
    return undefined
  if (!/^(?:quote|cite)$/.test(words[cue.from].lemma) || words[cue.to - 1].text !== ':') return undefined
  const medium = phraseOf(reading, mentions, headOfFirstPhrase(reading, source, -1))
  const quoted = trimMarks(reading, { from: cue.from + 1, to: cue.to - 1 })
  if (quoted === undefined || readCarrier(reading, mentions, medium) !== 'medium') return undefined
  return { ...draft, source: [quoted], cue: [{ from: cue.from, to: cue.from + 1 }], relays: [medium] }
}

/** 'The mood was "furious", the Gazette | was told': who was told is not who said so. */
function withoutToldSource(reading: Reading, draft: Draft): Draft | undefined {
  const { words } = reading
  const [source] = draft.source
  const [cue] = draft.cue
  if (source === undefined || cue === undefined || draft.source.length !== 1) return undefined
  const verb = cue.to - 1
  if (words[verb].lower !== 'told' || !/^(?:was|were|been)$/.test(words[verb - 1].lower)) return undefined
  const subject = subjectOf(words, verb)
  if (subject < source.from || source.to <= subject) return undefined
  const [piece] = draft.content
  const isAgent = draft.content.length === 1 && words[piece.from - 1]?.lower === 'by' && cue.to <= piece.from
  const said = isAgent ? clauseBefore(reading, subject) : undefined
  return said === undefined ? { ...draft, source: [] } : { ...draft, source: [piece], content: [said] }
}

/** "A recording has the pilot saying that …": who is had saying is the source, and the recording a relay. */
function heardSaying(reading: Reading, mentions: Mentions, draft: Draft): Draft | undefined {
  const { words } = reading
  const [cue] = draft.cue
  const [source] = draft.source
  if (cue === undefined || source === undefined || draft.source.length !== 1 || cue.from < source.to)
    return undefined
  const had = cue.from
  const saying = cue.to - 1
  if (words[had].lemma !== 'have' || !words[saying].lower.endsWith('ing') || saying < had + 2)
    return undefined
  const speaker = trimMarks(reading, { from: had + 1, to: saying })
  if (speaker === undefined || words.slice(had + 1, saying).some(({ upos }) => upos === 'VERB'))
    return undefined
  const relay = phraseOf(reading, mentions, headOfFirstPhrase(reading, source, -1))
  if (/^(?:person|body|place|name)$/.test(readCarrier(reading, mentions, relay))) return undefined
  return { ...draft, source: [speaker], cue: [{ from: saying, to: cue.to }], relays: [relay] }
}

function reseated(reading: Reading, mentions: Mentions, draft: Draft): Draft | undefined {
  const [source] = draft.source
  if (source === undefined) return undefined
  const citing = citingNear(reading, draft, source)
  if (citing === -1) return undefined
  const medium = phraseOf(reading, mentions, headOfFirstPhrase(reading, source, citing))
  const carrier = readCarrier(reading, mentions, medium)
  if (carrier === 'person' || carrier === 'place' || carrier === 'document') return undefined
  if (carrier !== 'medium' && (refersTo(reading, citing) || holdsPerson(reading, mentions, source, citing)))
    return undefined
  const phrase = phraseFrom(reading, mentions, citing + 1)
  const cited = phrase && { ...phrase, to: endOfCited(reading.words, phrase) }
  if (cited === undefined || !speaks(reading, mentions, cited)) return undefined
  const content = draft.content
    .flatMap((piece) => withoutRange(reading, piece, { from: citing, to: cited.to }))
    .filter(({ from, to }) => from < to)
  const said = 0 < content.length ? content : clauseBehind(reading, cited)
  if (said.length === 0) return undefined
  return { ...draft, content: said, source: [{ from: cited.from, to: cited.to }], relays: [medium] }
}

/** '"…," reads the post published on Sunday by Elsa Conti': who wrote it speaks, in the post. */
function authored(reading: Reading, mentions: Mentions, draft: Draft): Draft | undefined {
  const { words } = reading
  const [source] = draft.source
  if (source === undefined || draft.source.length !== 1) return undefined
  const paper = headOfFirstPhrase(reading, source, -1)
  const { lower } = words[paper]
  if (!isCarrierNoun(lower, 'post') && !isCarrierNoun(lower, 'document')) return undefined
  for (let by = paper + 1; by + 1 < source.to; by += 1) {
    if (words[by].text === ',' || words[by].quotation !== -1) return undefined
    if (words[by].lower !== 'by' && words[by].lower !== 'from') continue
    const author = phraseFrom(reading, mentions, by + 1)
    if (author === undefined || !speaks(reading, mentions, author)) return undefined
    return {
      ...draft,
      source: [{ from: by + 1, to: endOfAuthor(words, author, source.to) }],
      paper: { ...phraseOf(reading, mentions, paper), to: paper + 1 }
    }
  }
  return undefined
}

/** "a report by the inspectorate | seen by the Gazette": what was done with the paper is not its author's name. */
function endOfAuthor(words: readonly Word[], author: Phrase, end: number): number {
  return /^(?:VERB|ADP|CCONJ)$/.test(words[author.to]?.upos ?? '') ? Math.min(author.to, end) : end
}

/** "reported, citing three engineers, that a bridge had sunk": the clause that the model left out. */
function clauseBehind(reading: Reading, { to }: Range): Range[] {
  const { words, sentenceStarts } = reading
  const from = words[to]?.text === ',' ? to + 1 : to
  if (words[from]?.lower !== 'that' || words[from].sentence !== words[to - 1].sentence) return []
  const clause = trimMarks(reading, { from, to: sentenceStarts[words[from].sentence + 1] ?? words.length })
  return clause === undefined ? [] : [clause]
}

/** "citing", "quoting" in the source, in the cue, or in the same sentence outside what is said; -1 for none. */
function citingNear({ words, sentenceStarts }: Reading, { cue, content }: Draft, source: Range): number {
  const { sentence } = words[source.from]
  const end = sentenceStarts[sentence + 1] ?? words.length
  for (let index = sentenceStarts[sentence]; index < end; index += 1) {
    const { lower, quotation } = words[index]
    if (!/^(?:citing|quoting)$/.test(lower) && !(lower === 'to' && words[index - 1]?.lower === 'referring'))
      continue
    if (quotation !== -1 || content.some(({ from, to }) => from < index && index < to)) continue
    if (cue.some(({ from, to }) => from <= index && index < to && words[to]?.lower === 'as')) continue
    return index
  }
  return -1
}

/** "people | familiar with the matter": what hangs on who is cited, up to a mark. */
function endOfCited(words: readonly Word[], { from, head, to }: Phrase): number {
  let end = to
  for (; end < words.length && words[end].sentence === words[head].sentence; end += 1) {
    if (/^(?:PUNCT|VERB|SCONJ|CCONJ)$/.test(words[end].upos) || words[end].quotation !== -1) break
    let at = end
    for (let step = 0; step < 6 && (at < from || head < at) && at !== -1; step += 1) at = words[at].head
    if (at !== head) break
  }
  return end
}

/** "referring to": of a medium it means its source, of anybody else the matter. */
function refersTo({ words }: Reading, citing: number): boolean {
  return words[citing].lower === 'to'
}

/** Who has a name of his own speaks for himself: "said the strategist Al Tesk, citing the mayor". */
function holdsPerson({ words }: Reading, mentions: Mentions, { from, to }: Range, citing: number): boolean {
  const end = from < citing && citing < to ? citing : to
  const span = { start: words[from].span.start, end: words[end - 1].span.end }
  return mentions
    .within(span)
    .some(({ mention, entity }) => mention.kind === 'name' && entity.type === 'person')
}

/** The head of what stands before the first comma of the source. */
function headOfFirstPhrase({ words }: Reading, { from, to }: Range, citing: number): number {
  let end = from
  while (end < to && end !== citing && words[end].text !== ',') end += 1
  for (let index = from; index < end; index += 1) {
    const isNoun = /^(?:NOUN|PROPN|PRON)$/.test(words[index].upos)
    if (isNoun && (words[index].head < from || end <= words[index].head)) return index
  }
  return Math.max(from, end - 1)
}

/** People, bodies and sources speak; a letter or a paper that is cited does not. */
function speaks(reading: Reading, mentions: Mentions, cited: Phrase): boolean {
  const carrier = readCarrier(reading, mentions, cited)
  if (carrier === 'person' || carrier === 'body' || carrier === 'name' || carrier === 'place') return true
  // Whom a medium quotes speaks, whatever the noun; what it cites may be a paper.
  if (carrier === 'thing' && reading.words[cited.from - 1]?.lower === 'quoting') return true
  return carrier === 'thing' && isSpeaker(reading.words[cited.head].lower)
}

function withoutRange(reading: Reading, piece: Range, cut: Range): Range[] {
  if (cut.to <= piece.from || piece.to <= cut.from) return [piece]
  const parts = [
    { from: piece.from, to: Math.max(piece.from, cut.from) },
    { from: Math.min(piece.to, cut.to), to: piece.to }
  ]
  return parts.filter(({ from, to }) => from < to).flatMap((part) => trimMarks(reading, part) ?? [])
}
