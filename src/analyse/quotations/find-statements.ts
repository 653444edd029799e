import type { Annotated, Found, Note, Statement } from '../../article/index.js'
import { bySpan, coverOf, type Span } from '../../text/index.js'
import { type Draft, spanOf } from './draft.js'
import { findAccordingTo } from './find-according-to.js'
import { findAddressee } from './find-addressee.js'
import { findDrafts } from './find-drafts.js'
import { findSaid } from './find-said.js'
import { findSpeaker, Mentions } from './find-speaker.js'
import { readKind } from './read-kind.js'
import { type Reading, readWords } from './read-words.js'

/**
 * Who is reported to have said what. Takes an article with sentences, tokens, times and entities; gives statements
 * in text order. Never guesses a speaker: one is named only where the source lies in a mention of an entity.
 */
export function findStatements(
  article: Annotated<'sentences' | 'tokens' | 'times' | 'entities'>
): Found<'statements'> {
  const reading = readWords(article)
  const mentions = new Mentions(article.entities)
  const drafts = [...findDrafts(reading), ...findAccordingTo(reading)]
  const notes: Note[] = []
  const statements = withoutOverlaps(reading, drafts)
    .map((draft) => resolve(article, reading, mentions, draft))
    .sort((a, b) => bySpan(placeOf(a), placeOf(b)))
    .map((statement, index) => ({ ...statement, id: `s${index}` }))
  return { statements, notes }
}

function resolve(article: Annotated<'times'>, reading: Reading, mentions: Mentions, draft: Draft): Statement {
  const content = draft.content.map((range) => spanOf(reading, range))
  const speaker = findSpeaker(reading, draft.source, mentions)
  const addressee = findAddressee(reading, draft, mentions)
  const said = findSaid(reading, draft, article.times)
  return {
    id: '',
    kind: readKind(reading, content),
    content,
    source: draft.source.map((range) => spanOf(reading, range)),
    cue: draft.cue.map((range) => spanOf(reading, range)),
    ...(speaker === undefined ? {} : { speaker: speaker.id }),
    chain: [],
    ...(addressee === undefined || addressee === speaker ? {} : { addressee: addressee.id }),
    ...(said === undefined ? {} : { said }),
    force: draft.force,
    confidence: draft.confidence
  }
}

/** Contents never overlap: of two drafts for the same words the surer one stays, then the earlier. */
function withoutOverlaps(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const taken = new Uint8Array(reading.words.length)
  const bySureness = [...drafts].sort((a, b) => b.confidence - a.confidence)
  return bySureness.filter(({ content }) => {
    if (content.some(({ from, to }) => taken.subarray(from, to).includes(1))) return false
    for (const { from, to } of content) taken.fill(1, from, to)
    return true
  })
}

function placeOf(statement: Statement): Span {
  return coverOf([...statement.content, ...statement.source, ...statement.cue])
}
