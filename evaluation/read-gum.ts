/**
 * Reads the named entities of UD English GUM (`Entity=` in MISC) as names in our sense: without article, titles and
 * possessive mark, the longest of nested ones, and named things only, whose head is a proper noun.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type GoldDocument, type GoldSentence, readConllu } from '../scripts/train/read-conllu.js'
import type { EntityType } from '../src/article/index.js'
import {
  countryOfDemonym,
  isGroupName,
  isTitle,
  isTitleQualifier,
  organizationNamed
} from '../src/knowledge/index.js'
import { contains, type Span } from '../src/text/index.js'

export interface GoldMention {
  readonly span: Span
  /** The word the mention is about. */
  readonly head: Span
  readonly chain: string
  /** GUM's own: person, organization, place, event, time, object, abstract … */
  readonly entity: string
  readonly isPronoun: boolean
}

export interface GoldName {
  readonly span: Span
  readonly type: EntityType
}

export interface GumDocument extends GoldDocument {
  readonly mentions: readonly GoldMention[]
  readonly names: readonly GoldName[]
}

/** Texts whose licence forbids commercial use. */
export const LEFT_OUT = ['whow', 'fiction']

export function readGum(path: string): GumDocument[] {
  const entities = readEntityColumns(path)
  return readConllu(path).map((document) => {
    const columns = entities.get(document.id) ?? []
    const drafts = document.sentences.flatMap((sentence, index) => mentionsOf(sentence, columns[index] ?? []))
    return {
      ...document,
      mentions: drafts.map((draft) => draft.mention),
      names: longest([...drafts.flatMap((draft) => draft.name), ...adjectives(document)])
    }
  })
}

/** The smallest gold mention around a found one that shares its head: GUM's reach over clauses, ours over the words that name. */
export function mentionAt(span: Span, mentions: readonly GoldMention[]): GoldMention | null {
  let best: GoldMention | null = null
  for (const mention of mentions) {
    if (!contains(span, mention.head) || !contains(mention.span, span)) continue
    if (best === null || mention.span.end - mention.span.start < best.span.end - best.span.start)
      best = mention
  }
  return best
}

/** The `Entity=` value of every word, by document and sentence. */
function readEntityColumns(path: string): Map<string, string[][]> {
  const documents = new Map<string, string[][]>()
  let sentences: string[][] = []
  let words: string[] = []
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line.startsWith('# newdoc')) {
      sentences = []
      documents.set(line.split('=').pop()!.trim(), sentences)
    } else if (line === '' && 0 < words.length) {
      sentences.push(words)
      words = []
    } else if (/^\d+\t/.test(line)) words.push(/(?:^|\|)Entity=([^|]*)/.exec(line.split('\t')[9])?.[1] ?? '')
  }
  return documents
}

interface Draft {
  readonly mention: GoldMention
  readonly name: GoldName[]
}

/** "(1-person-…(2-place-…" opens, "2)" closes, "(3-person-…)" does both. */
function mentionsOf(sentence: GoldSentence, column: readonly string[]): Draft[] {
  const open: { readonly from: number; readonly parts: readonly string[] }[] = []
  const found: Draft[] = []
  for (const [at, value] of column.entries()) {
    for (const [piece] of value.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const parts = piece.replace(/[()]/g, '').split('-')
      if (piece.startsWith('(')) open.push({ from: at, parts })
      if (!piece.endsWith(')')) continue
      const index = open.findLastIndex((one) => one.parts[0] === parts[0])
      if (index === -1) continue
      const [{ from, parts: all }] = open.splice(index, 1)
      found.push(draftOf(sentence, from, at + 1, all))
    }
  }
  return found
}

function draftOf({ words }: GoldSentence, from: number, to: number, parts: readonly string[]): Draft {
  let head = from
  for (let at = to - 1; from <= at; at -= 1) if (words[at].head < from || to <= words[at].head) head = at
  const mention: GoldMention = {
    span: { start: words[from].span.start, end: words[to - 1].span.end },
    head: words[head].span,
    chain: parts[0],
    entity: parts[1],
    isPronoun: to - from === 1 && words[from].upos === 'PRON'
  }
  return { mention, name: nameOf(words, from, to, head, parts[1]) }
}

function nameOf(
  words: GoldSentence['words'],
  from: number,
  to: number,
  head: number,
  entity: string
): GoldName[] {
  if (words[head].upos !== 'PROPN' || entity === 'time' || !isCapital(words[head].form)) return []
  let [start, end] = [head, head + 1]
  while (end < to && (isCapital(words[end].form) || isLink(words, end, to))) end += 1
  while (from < start && (isCapital(words[start - 1].form) || isLinkBefore(words, start - 1, from)))
    start -= 1
  while (start < end && (words[start].upos === 'DET' || /^(?:the|a|an|this|that)$/i.test(words[start].form)))
    start += 1
  if (entity === 'person') start = afterTitles(words, start, end)
  // "President of the Society": a title alone; "All-Star": a mark in front.
  if (start < end && LINK.test(words[start].form)) return []
  if (start === end) return []
  return [
    {
      span: { start: words[start].span.start, end: words[end - 1].span.end },
      type: typeOf(words, start, end, head, entity)
    }
  ]
}

function isCapital(form: string): boolean {
  return /^\p{Lu}|^\p{Ll}\p{Lu}/u.test(form)
}

const LINK = /^(?:of|the|and|for|&|-|–|de|der|van|von|bin|ibn|al|el|la|du|di|da|do|to|on|'|’|\/|\.)$/

/** Small words between capitals. */
function isLink(words: GoldSentence['words'], at: number, to: number): boolean {
  let next = at
  while (next < to && next < at + 3 && LINK.test(words[next].form)) next += 1
  return (
    at < next &&
    next < to &&
    isCapital(words[next].form) &&
    !(words[at].form === 'and' && words[at + 1].upos === 'DET')
  )
}

function isLinkBefore(words: GoldSentence['words'], at: number, from: number): boolean {
  let before = at
  while (from <= before && at - before < 3 && LINK.test(words[before].form)) before -= 1
  return before < at && from <= before && isCapital(words[before].form)
}

function afterTitles(words: GoldSentence['words'], start: number, end: number): number {
  let after = start
  for (let at = start; at < end; at += 1) if (isTitle(words[at].form)) after = at + 1
  if (after === end && after === start + 1) return end
  while (after < end && after === start && isTitleQualifier(words[after].form) && after + 2 < end) after += 1
  return after
}

function typeOf(
  words: GoldSentence['words'],
  start: number,
  end: number,
  head: number,
  entity: string
): EntityType {
  const name = words
    .slice(start, end)
    .map((word) => word.form)
    .join(' ')
  if (entity === 'person') {
    if (organizationNamed(name) !== undefined) return 'organization'
    const form = words[head].form
    return words[head].xpos === 'NNPS' || isGroupName(form) || countryOfDemonym(form) !== undefined
      ? 'group'
      : 'person'
  }
  return entity === 'organization' || entity === 'place' ? entity : 'other'
}

/** Adjectives of nationality and faith: GUM marks no mention there, we name the group. */
function adjectives(document: GoldDocument): GoldName[] {
  return document.sentences.flatMap(({ words }) =>
    words
      .filter(
        ({ form, upos }) =>
          upos === 'ADJ' && isCapital(form) && (countryOfDemonym(form) !== undefined || isGroupName(form))
      )
      .map(({ span }) => ({ span, type: 'group' as const }))
  )
}

/** Without those that lie in or across a longer one. */
function longest(names: readonly GoldName[]): GoldName[] {
  const kept: GoldName[] = []
  for (const name of [...names].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept[kept.length - 1]
    if (last === undefined || last.span.end <= name.span.start) kept.push(name)
    else if (last.span.end - last.span.start < name.span.end - name.span.start) kept[kept.length - 1] = name
  }
  return kept
}
