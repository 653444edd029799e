/**
 * Is the speaker of a statement the one a person named? And of statements whose source is a pronoun or a description:
 * how many are resolved rightly, left open, or given to somebody else?
 */
import type { AnnotatedArticle, Entity, Statement } from '../src/article/index.js'
import { foldedWords, type Span, wordsOf } from '../src/text/index.js'
import type { Scores } from './stages.js'

/** A statement as a person marked it, and what was found at its place. */
export interface StatementPair {
  readonly article: AnnotatedArticle
  readonly wanted: {
    readonly kind: Statement['kind']
    readonly source: string | null
    /** The fullest name, or a description where the report gives none. */
    readonly speaker: string | null
  }
  readonly found: Statement | undefined
  /** Whether a description means the speaker wanted, as far as chains are marked. */
  readonly meansSpeaker: (description: Span) => boolean
}

/** Open: no entity is named, or one that says no more of the speaker than the source's own words. */
export type Standing = 'right' | 'wrong' | 'open' | 'not found'

/** Counts and shares of the direct and of the mixed statements whose source names nobody; keys begin with `label`. */
export function scoreSources(label: string, pairs: readonly StatementPair[]): Scores {
  return {
    ...scoreKind(`${label}direct by pronoun or description`, pairs, 'direct'),
    ...scoreKind(`${label}mixed by pronoun or description`, pairs, 'mixed')
  }
}

function scoreKind(label: string, pairs: readonly StatementPair[], kind: Statement['kind']): Scores {
  const judged = pairs.filter(({ wanted }) => wanted.kind === kind && isNameless(wanted))
  const back = judged.filter((pair) => !isIntroduced(pair.wanted))
  const count = (standing: Standing) => judged.filter((pair) => standingOf(pair) === standing).length
  return {
    [`${label}, how many`]: judged.length,
    [`${label}, right`]: shareRight(judged),
    [`${label}, pronouns right`]: shareRight(judged.filter(({ wanted }) => isPronoun(wanted.source))),
    [`${label}, descriptions right`]: shareRight(judged.filter(({ wanted }) => !isPronoun(wanted.source))),
    [`${label}, right of those that point back`]: shareRight(back),
    [`${label}, wrong speakers`]: count('wrong'),
    [`${label}, left open`]: count('open'),
    [`${label}, not found`]: count('not found')
  }
}

function shareRight(pairs: readonly StatementPair[]): number {
  if (pairs.length === 0) return 100
  return (100 * pairs.filter((pair) => standingOf(pair) === 'right').length) / pairs.length
}

/** Whether the entity of the statement is the speaker wanted. */
export function standingOf(pair: StatementPair): Standing {
  const { article, wanted, found } = pair
  if (found === undefined) return 'not found'
  const entity = article.entities.find(({ id }) => id === found.speaker)
  if (wanted.speaker === null) return entity === undefined ? 'right' : 'wrong'
  if (entity === undefined) return isIntroduced(wanted) ? 'right' : 'open'
  return isNamed(wanted.speaker)
    ? standingOfNamed(pair, entity, wanted.speaker)
    : standingOfUnnamed(pair, entity, wanted.speaker)
}

function standingOfNamed(pair: StatementPair, entity: Entity, speaker: string): Standing {
  if (isSameName(entity.name, speaker)) return 'right'
  const names = textsOf(pair.article, entity, 'name')
  if (names.length === 0) return saysNothingWrong(pair, entity) ? 'open' : 'wrong'
  return names.every((name) => isSameName(name, pair.wanted.source ?? '')) ? 'open' : 'wrong'
}

/** Right: what names the speaker is among the entity's descriptions, and the entity is nobody with a name. */
function standingOfUnnamed(pair: StatementPair, entity: Entity, speaker: string): Standing {
  const names = textsOf(pair.article, entity, 'name')
  if (0 < names.length && entity.type === 'person') return 'wrong'
  const head = headOf(speaker)
  const descriptions = textsOf(pair.article, entity, 'description')
  if ([...descriptions, ...names].some((text) => headOf(text) === head)) return 'right'
  return names.length === 0 && saysNothingWrong(pair, entity) ? 'open' : 'wrong'
}

/** The entity is the source's own words, or other words for the same person: it is not linked, but to nobody else. */
function saysNothingWrong({ article, wanted, meansSpeaker }: StatementPair, { mentions }: Entity): boolean {
  const source = foldedWords(wanted.source ?? '').join(' ')
  return mentions
    .filter(({ kind }) => kind === 'description')
    .every(
      ({ span }) =>
        meansSpeaker(span) ||
        `${source} `.startsWith(`${foldedWords(wordsOf(article.text, span)).join(' ')} `)
    )
}

function textsOf(
  article: AnnotatedArticle,
  entity: Entity,
  kind: Entity['mentions'][number]['kind']
): string[] {
  return entity.mentions
    .filter((mention) => mention.kind === kind)
    .map(({ span }) => wordsOf(article.text, span))
}

/** All words of one stand in the other, so "Hask" is "Henrik Hask" but "Elin Hask" is not; two people are not one of them. */
function isSameName(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)]
  if (left.length === 0 || right.length === 0 || / and /.test(a) !== / and /.test(b)) return false
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word))
}

function nameWords(name: string): string[] {
  return foldedWords(name)
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => !SMALL.has(word))
}

const SMALL = new Set(['the', 'a', 'an', 'of', 'and', 'for'])

/** A proper name: capitals throughout, or at its end ("Coastguard chief Hask"); "a resident of Lisk" is none. */
function isNamed(speaker: string): boolean {
  const words = speaker.split(/\s+/).filter((word) => !SMALL.has(word))
  if (/^an? /.test(speaker)) return false
  if (words.every((word) => /^\p{Lu}|^&/u.test(word))) return true
  return !PHRASE.test(speaker) && /^\p{Lu}/u.test(words[words.length - 1] ?? '')
}

const PHRASE = / (?:of|for|from|in|at|by|to|who|whose|which|that) |,/

/** The noun that says what somebody is, in the singular: "resident" in "a resident of Lisk who heard the shooting". */
function headOf(description: string): string {
  const counted = description.replace(/^(?:one|two|some) of (?:the )?/i, '')
  const phrase = counted.split(PHRASE)[0]
  return (foldedWords(phrase).pop() ?? '').replace(/'s?$/, '').replace(/s$/, '')
}

/** Pronouns and descriptions: the source holds nothing of the speaker's name. */
function isNameless({ source, speaker }: StatementPair['wanted']): boolean {
  if (source === null || speaker === null) return false
  if (!isNamed(speaker)) return true
  const words = nameWords(source)
  return !nameWords(speaker).some((word) => words.includes(word))
}

/** "one sailor told": an unnamed speaker whom the source itself brings in; there is nobody to resolve. */
function isIntroduced({ source, speaker }: StatementPair['wanted']): boolean {
  if (source === null || speaker === null || isNamed(speaker) || isPronoun(source)) return false
  const isDefinite = /^(?:the|this|that|his|her|its|their) |['’]s? /i.test(source)
  return !isDefinite && headOf(source) === headOf(speaker)
}

function isPronoun(source: string | null): boolean {
  return /^(?:he|she|it|its|they|who|whose|which|both|one(?: of them)?)$/i.test(source ?? '')
}
