import type { Annotated, Event, Found, Note, Place, Role, Statement } from '../../article/index.js'
import { contains, overlaps, type Span } from '../../text/index.js'
import { type Cast, castOf } from './cast.js'
import { codesOf } from './codes-of.js'
import type { Draft } from './draft.js'
import { findContexts } from './find-contexts.js'
import { findDates } from './find-date.js'
import { findMode } from './find-mode.js'
import { findNounDrafts } from './find-noun-drafts.js'
import { countryOfPlace, findPlace } from './find-place.js'
import { findVerbDrafts } from './find-verb-drafts.js'
import { orderDrafts } from './order-drafts.js'
import { phraseSpan } from './phrase.js'
import { settleDrafts } from './settle-drafts.js'
import { childrenBy, growTree, isNominal, type Range, type Tree } from './tree.js'

type Read = Annotated<'sentences' | 'tokens' | 'times' | 'entities' | 'statements'>

/**
 * Who did what to whom, in PLOVER codes (Open Event Data Alliance, PLOVER manual, draft 2.0).
 * Takes an article with sentences, tokens, times, entities and statements. Gives events sentence by sentence, within a
 * sentence the main clause's first; every trigger once, every role a span of the text. Silent on comment, opinion, hope
 * and on harm that nobody does. Never gives an event the day of publication, nor a place but the one its clause names.
 */
export function findEvents(article: Read): Found<'events'> {
  const tree = growTree(article)
  const cast = castOf(article, tree)
  const contentOf = statementFinder(article.statements)
  const events: Event[] = []
  const notes: Note[] = []
  for (const range of tree.sentences) {
    if (SENTENCE_WORDS_MAX < range.to - range.from) {
      notes.push(noteOf(tree, range))
      continue
    }
    const found = [...findVerbDrafts(tree, cast, range), ...findNounDrafts(tree, cast, range)]
    if (found.length === 0) continue
    const drafts = orderDrafts(tree, settleDrafts(tree, cast, range, found))
    const dates = findDates(tree, article, range, drafts)
    for (const draft of drafts) {
      const statement = contentOf(tree.tokens[draft.trigger].span)
      events.push(composeEvent(tree, cast, range, draft, `v${events.length}`, dates.get(draft), statement))
    }
  }
  return { events, notes }
}

/** Rules compare the events of a sentence with one another: the cost grows with the square of its words. */
const SENTENCE_WORDS_MAX = 1000

function noteOf(tree: Tree, { from, to }: Range): Note {
  const span = { start: tree.tokens[from].span.start, end: tree.tokens[to - 1].span.end }
  return {
    rule: 'events/long-sentence',
    span,
    reason: `No events are looked for in a sentence of ${to - from} words`
  }
}

function composeEvent(
  tree: Tree,
  cast: Cast,
  range: Range,
  draft: Draft,
  id: string,
  date: string | undefined,
  statement: Statement | undefined
): Event {
  const mode = findMode(tree, range, draft)
  const place = placeOf(tree, cast, draft)
  const target = targetOf(tree, cast, draft)
  return {
    id,
    type: draft.type,
    ...(mode !== undefined && { mode }),
    contexts: findContexts(tree, range, draft),
    trigger: tree.tokens[draft.trigger].span,
    ...(draft.actor !== -1 && { actor: roleOf(tree, cast, draft.actor) }),
    ...(target && { target }),
    ...furtherRoles(tree, cast, draft),
    ...(draft.isMutual && { mutual: true }),
    ...(place && { place }),
    ...(date !== undefined && { date }),
    status: statusOf(draft, statement),
    ...(statement && { statement: statement.id }),
    confidence: confidenceOf(draft),
    rule: draft.rule
  }
}

/** The target, unless its words are the actor's own. */
function targetOf(tree: Tree, cast: Cast, { actor, target }: Draft): Role | undefined {
  if (target === -1) return undefined
  const role = roleOf(tree, cast, target)
  return actor !== -1 && overlaps(role.span, phraseSpan(tree, actor)) ? undefined : role
}

/** Those joined to the actor or target by "and" take the same part; none of them twice. */
function furtherRoles(
  tree: Tree,
  cast: Cast,
  { actor, target }: Draft
): Pick<Event, 'furtherActors' | 'furtherTargets'> {
  const joined = (index: number): Role[] =>
    index === -1
      ? []
      : childrenBy(tree, index, 'conj')
          .filter((child) => child !== actor && child !== target && isNominal(tree, child))
          .map((child) => roleOf(tree, cast, child))
  const furtherActors = joined(actor)
  const furtherTargets = joined(target)
  return {
    ...(0 < furtherActors.length && { furtherActors }),
    ...(0 < furtherTargets.length && { furtherTargets })
  }
}

function roleOf(tree: Tree, cast: Cast, index: number): Role {
  const span = phraseSpan(tree, index)
  const entity = cast.get(index)?.id
  return { span, ...(entity !== undefined && { entity }), ...codesOf(tree, cast, index) }
}

function placeOf(tree: Tree, cast: Cast, draft: Draft): Place | undefined {
  const index = findPlace(tree, cast, draft)
  if (index === -1) return undefined
  const country = countryOfPlace(tree, cast, index)
  return { ...roleOf(tree, cast, index), ...(country !== undefined && { country }) }
}

/** What somebody is reported to deny has not happened for the reader, whatever its own words say. */
function statusOf({ told }: Draft, statement: Statement | undefined): Event['status'] {
  if (told === 'denied' || statement?.force === 'denying') return 'denied'
  if (told === 'planned' || told === 'ongoing' || told === 'actual') return told
  return 'hypothetical'
}

/**
 * Share of events whose type stands in the gold of their sentence, on the development parts of gsr, plv, penta, raters
 * and case21 (2,038 events), by what told it and how many sides are named; rounded to 0.05.
 */
function confidenceOf({ kind, trigger, clause, actor, target }: Draft): number {
  if (kind === 'noun' && trigger === clause) return 0.25
  const named = Number(actor !== -1) + Number(target !== -1)
  return kind === 'verb' ? VERB_CONFIDENCE[named] : 0.7
}

const VERB_CONFIDENCE = [0.65, 0.65, 0.8]

/** Finds the innermost statement whose content holds a span. Contents are few; sorted once, looked up by their start. */
function statementFinder(statements: readonly Statement[]): (span: Span) => Statement | undefined {
  const parts = statements
    .flatMap((statement) => statement.content.map((span) => ({ span, statement })))
    .sort((a, b) => a.span.start - b.span.start)
  return (span) => {
    let best: { readonly span: Span; readonly statement: Statement } | undefined
    for (
      let at = lastBefore(parts, span.start);
      0 <= at && lastBefore(parts, span.start) - at < NESTED_MAX;
      at -= 1
    ) {
      const part = parts[at]
      if (!contains(part.span, span)) continue
      if (best === undefined || part.span.end - part.span.start < best.span.end - best.span.start) best = part
    }
    return best?.statement
  }
}

/** How many contents that begin before a word are looked at: quotations nest two or three deep. */
const NESTED_MAX = 8

function lastBefore(parts: readonly { readonly span: Span }[], offset: number): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (parts[middle].span.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
