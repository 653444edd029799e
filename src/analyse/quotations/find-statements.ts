import type { Annotated, Found, Note, Statement } from '../../article/index.js'
import { bySpan, coverOf, type Span } from '../../text/index.js'
import { findChains } from './chain/find-chains.js'
import { unfoldRelays } from './chain/unfold-relays.js'
import { type Draft, spanOf } from './draft.js'
import { findAddressee } from './find-addressee.js'
import { findAsides } from './find-asides.js'
import { findInsertions } from './find-insertions.js'
import { findRuleDrafts } from './find-rule-drafts.js'
import { findSaid } from './find-said.js'
import { findSpeaker, Mentions } from './find-speaker.js'
import { leavePlacesSilent } from './leave-places-silent.js'
import { findModelDrafts } from './model/find-model-drafts.js'
import { loadModels, type StatementModels } from './model/statement-models.js'
import { viewWords } from './model/word-view.js'
import { readKind } from './read-kind.js'
import { type Reading, readWords } from './read-words.js'
import { isVerbatim, refineDrafts } from './refine-drafts.js'

/**
 * Who is reported to have said what. Takes an article with sentences, tokens, times and entities; gives statements
 * in text order. Never guesses a speaker: one is named only where the source lies in a mention of an entity.
 * Rules find quotations; a sequence model over the same words finds the rest (docs/models/statements.md).
 */
export function findStatements(
  article: Annotated<'sentences' | 'tokens' | 'wordStates' | 'times' | 'entities'>,
  models: StatementModels | null = loadModels()
): Found<'statements'> {
  const reading = readWords(article)
  const notes: Note[] = []
  const mentions = new Mentions(article.entities)
  const suggested = suggestDrafts(reading, article.wordStates, models)
  const drafts = unfoldRelays(reading, mentions, refineDrafts(reading, suggested, notes))
  const ordered = [...drafts].sort((a, b) => bySpan(placeOf(reading, a), placeOf(reading, b)))
  const chains = findChains(reading, mentions, ordered)
  const statements = ordered.map((draft, index) => ({
    ...resolve(article, reading, mentions, draft),
    id: `s${index}`,
    chain: chains[index]
  }))
  return { statements: leavePlacesSilent(article.text, article.entities, statements), notes }
}

/** The model's drafts, and those of the rules; the rules' alone where there is no model, or no tree to read. */
function suggestDrafts(
  reading: Reading,
  states: Int8Array,
  models: StatementModels | null
): { readonly rules: Draft[]; readonly model: Draft[] } {
  const rules = findRuleDrafts(reading)
  const isParsed = reading.words.some(({ upos }) => upos !== 'X')
  if (models === null || !isParsed) return { rules, model: [] }
  const model = findModelDrafts(models, viewWords(reading, states), rules)
  return { rules: [...rules, ...findAsides(reading)], model }
}

function resolve(
  article: Annotated<'times'>,
  reading: Reading,
  mentions: Mentions,
  draft: Draft
): Omit<Statement, 'id' | 'chain'> {
  const content = draft.content.map((range) => spanOf(reading, range))
  const insertions = findInsertions(article.text, content)
  const speaker = findSpeaker(reading, draft.source, mentions)
  const addressee = findAddressee(reading, draft, mentions)
  const said = findSaid(reading, draft, article.times)
  return {
    kind: isVerbatim(draft) ? 'direct' : readKind(reading, content),
    content,
    ...(insertions.length === 0 ? {} : { insertions }),
    source: draft.source.map((range) => spanOf(reading, range)),
    cue: draft.cue.map((range) => spanOf(reading, range)),
    ...(speaker === undefined ? {} : { speaker: speaker.id }),
    ...(addressee === undefined || addressee === speaker ? {} : { addressee: addressee.id }),
    ...(said === undefined ? {} : { said }),
    force: draft.force,
    confidence: Math.round(draft.confidence * 1000) / 1000
  }
}

/** Where the words said stand: the order of statements. */
function placeOf(reading: Reading, { content }: Draft): Span {
  return coverOf(content.map((range) => spanOf(reading, range)))
}
