import type { Annotated, Entity } from '../../article/index.js'
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  isBody,
  isEventActor,
  isGroupName,
  isKnownPlace,
  isMishap,
  isOrganizationHead,
  isRole
} from '../../knowledge/index.js'
import { contains, type Span } from '../../text/index.js'
import type { Tree } from './tree.js'

/** Who stands where: for each token, the entity of the smallest mention whose head it is. */
export type Cast = ReadonlyMap<number, Entity>

export function castOf(article: Annotated<'tokens' | 'entities'>, tree: Tree): Cast {
  const cast = new Map<number, Entity>()
  const widths = new Map<number, number>()
  for (const entity of article.entities) {
    for (const { span } of entity.mentions) {
      const head = headOf(tree, span)
      const width = span.end - span.start
      if (head === -1 || (widths.get(head) ?? Number.POSITIVE_INFINITY) <= width) continue
      cast.set(head, entity)
      widths.set(head, width)
    }
  }
  return cast
}

/** Someone or something that can act: a person, a body, a country, people of some kind. */
export function isParty(tree: Tree, cast: Cast, index: number): boolean {
  const { upos } = tree.tokens[index]
  if (upos === 'PRON') return PERSONAL.has(tree.words[index])
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ' && upos !== 'NUM') return false
  if (isNationality(tree, index)) return true
  const type = cast.get(index)?.type
  if (type === 'person' || type === 'organization' || type === 'group') return true
  if (upos === 'PROPN' && type === undefined && /\p{L}/u.test(tree.words[index]))
    return !isMishap(tree.lemmas[index]) && !isCalendarWord(tree.words[index])
  return upos === 'ADJ' ? false : isActingNoun(tree, index) || (upos === 'PROPN' && isCountryAt(tree, index))
}

/** A country, city or region, by its head word or as the article's entities have it. */
export function isPlaceAt(tree: Tree, cast: Cast, index: number): boolean {
  if (tree.tokens[index].upos !== 'PROPN') return PLACE_NOUNS.has(tree.lemmas[index])
  return cast.get(index)?.type === 'place' || isKnownPlace(nameFrom(tree, index)) || isCountryAt(tree, index)
}

/** "Israeli", "Palestinians": a word for those of a country. */
export function isNationality(tree: Tree, index: number): boolean {
  const word = tree.words[index]
  return word.length < 24 && countryOfDemonym(wordAt(tree, index)) !== undefined
}

/** The same for a country's own name alone. */
export function countryNamedAt(tree: Tree, index: number): string | undefined {
  return countryNamed(nameFrom(tree, index))
}

/** ISO 3166-1 alpha-3 of the country named at a token: the name itself, its capital or its people. */
export function countryAt(tree: Tree, index: number): string | undefined {
  const name = nameFrom(tree, index)
  return countryNamed(name) ?? countryOfCapital(name) ?? countryOfDemonym(wordAt(tree, index))
}

/** A capitalised word that nothing is known of is most likely somebody; weekdays and months are not. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.test(word)
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/

const PERSONAL = new Set('he she they we i you it him her them us me who whom that which'.split(' '))

const PLACE_NOUNS = new Set(
  'city town village area region province district border coast territory island capital country neighbourhood neighborhood state stronghold enclave strip valley mountain desert outskirts suburb square street camp base airport port'.split(
    ' '
  )
)

function isActingNoun(tree: Tree, index: number): boolean {
  const lemma = tree.lemmas[index]
  if (isEventActor(lemma) || isRole(lemma) || isBody(lemma) || isGroupName(lemma)) return true
  return tree.tokens[index].upos === 'PROPN' && isOrganizationHead(wordAt(tree, index))
}

function isCountryAt(tree: Tree, index: number): boolean {
  const name = nameFrom(tree, index)
  return (countryNamed(name) ?? countryOfCapital(name)) !== undefined
}

function wordAt(tree: Tree, index: number): string {
  const { start, end } = tree.tokens[index].span
  return tree.text.slice(start, Math.min(end, start + 40))
}

/** The name that a token heads: "South Sudan", whichever of its words the parser made the head. */
function nameFrom(tree: Tree, index: number): string {
  const isPart = (at: number): boolean =>
    at === index || /^(?:compound|flat|amod)/.test(tree.tokens[at].deprel)
  let from = index
  let to = index
  for (const child of tree.children[index]) {
    if (!isPart(child) || tree.tokens[child].upos !== 'PROPN') continue
    if (child === to + 1) to = child
    else if (child < index) from = Math.min(from, child)
  }
  const span = { start: tree.tokens[from].span.start, end: tree.tokens[to].span.end }
  return tree.text.slice(span.start, Math.min(span.end, span.start + 60))
}

/** The token of a span that hangs on one outside it; -1 where the span holds no token. */
function headOf(tree: Tree, span: Span): number {
  let at = firstFrom(tree, span.start)
  for (; at < tree.tokens.length && tree.tokens[at].span.start < span.end; at += 1) {
    const { head } = tree.tokens[at]
    if (head < 0 || !contains(span, tree.tokens[head].span)) return at
  }
  return -1
}

function firstFrom(tree: Tree, offset: number): number {
  let low = 0
  let high = tree.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tree.tokens[middle].span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
