import type { Entity } from '../../../article/index.js'
import {
  agencyNamed,
  type CarrierNoun,
  endsMediumName,
  isBody,
  isCarrierNoun,
  isPlatform,
  isWritten,
  organizationNamed,
  outletNamed,
  sectorOfOrganizationHead
} from '../../../knowledge/index.js'
import type { Span } from '../../../text/index.js'
import type { Mentions } from '../find-speaker.js'
import type { Reading, Word } from '../read-words.js'
import { isCapital, nounAt, type Phrase, phraseFrom, phraseOf } from './phrase.js'

/**
 * What a noun phrase is to words that travel: a medium, post or document; a form of speaking, that carries nothing; a
 * name of which only its place in the sentence can say whether it is a medium; a person or a body; a place; anything else.
 */
export type Carrier = 'medium' | 'post' | 'document' | 'form' | 'name' | 'person' | 'body' | 'place' | 'thing'

/** A part is looked into so deep: "one of the pages of the diary". */
const DEEPEST_PART = 3

export function readCarrier(reading: Reading, mentions: Mentions, phrase: Phrase, depth = 0): Carrier {
  const { words } = reading
  const head = words[phrase.head]
  const name = nameAt(reading, mentions, phrase)
  if (name !== undefined) return carrierNamed(reading, mentions, phrase, name)
  const inside = words.slice(phrase.from, phrase.to)
  const noun = nounAt(reading, phrase.head).toLowerCase()
  const isNoun = (kind: CarrierNoun) => !/^(?:VERB|AUX|ADP|ADV)$/.test(head.upos) && isCarrierNoun(noun, kind)
  if (isNoun('form') && !isNoun('document')) {
    return inside.some(({ lower }) => isWritten(lower)) ? 'document' : 'form'
  }
  if (isNoun('part')) {
    const whole =
      depth < DEEPEST_PART
        ? (wholeOf(reading, mentions, phrase) ?? ownerOf(reading, mentions, phrase))
        : undefined
    if (whole !== undefined) return readCarrier(reading, mentions, whole, depth + 1)
  }
  for (const kind of ['medium', 'post', 'document'] as const) if (isNoun(kind)) return kind
  const entity = mentions.within(head.span)[0]?.entity
  if (entity !== undefined && head.upos === 'PRON')
    return isMedium(reading, entity) ? 'medium' : ofType(entity)
  return entity === undefined ? 'thing' : ofType(entity)
}

/** A name in a phrase, and the entity it belongs to where the article has one. */
interface Name {
  readonly span: Span
  readonly entity?: Entity
}

/** The name that holds the head, or the number behind it ("Kanal 3"), or a capitalised head that no mention holds. */
function nameAt({ words }: Reading, mentions: Mentions, phrase: Phrase): Name | undefined {
  const { head } = phrase
  const at = words[head].upos === 'NUM' && 0 < head ? head - 1 : head
  const found = mentions.within(words[at].span).find(({ mention }) => mention.kind === 'name')
  if (found !== undefined && at === head) return { span: found.mention.span, entity: found.entity }
  if (found !== undefined) return { span: { ...found.mention.span, end: words[head].span.end } }
  const isFirst = words[head - 1]?.sentence !== words[head].sentence
  if (!isCapital(words[head]) || (isFirst && words[head].upos !== 'PROPN')) return undefined
  return { span: capitalsAround(words, phrase) }
}

/** The run of capitals, hyphens and numbers around the head of a phrase. */
function capitalsAround(words: readonly Word[], { from, to, head }: Phrase): Span {
  let first = head
  while (from < first && (isCapital(words[first - 1]) || words[first - 1].text === '-')) first -= 1
  let last = head
  while (last + 1 < to && (isCapital(words[last + 1]) || words[last + 1].text === '-')) last += 1
  const article = /^(?:the|a|an)$/.test(words[first].lower) && first < last ? 1 : 0
  return { start: words[first + article].span.start, end: words[last].span.end }
}

function carrierNamed(reading: Reading, mentions: Mentions, phrase: Phrase, { span, entity }: Name): Carrier {
  const text = reading.article.text.slice(span.start, span.end)
  if (reading.words[phrase.from].lower === 'the' && endsMediumName(text)) return 'medium'
  if (isPlatform(text)) return 'post'
  if (isMediumName(text)) return 'medium'
  const beside = reading.words
    .slice(phrase.from, phrase.to)
    .filter((word) => word.span.end <= span.start || span.end <= word.span.start)
    .filter((word) => Math.abs(span.start - word.span.end) < 2 || Math.abs(word.span.start - span.end) < 2)
  if (beside.some(({ lower }) => isCarrierNoun(lower, 'medium'))) return 'medium'
  if (beside.some(({ lower }) => isCarrierNoun(lower, 'document'))) return 'document'
  if (entity === undefined) return isBodyName(text) ? 'body' : 'name'
  if (isMedium(reading, entity)) return 'medium'
  if (entity.type === 'person' && isMediumsOwn(reading, mentions, phrase, span)) return 'medium'
  // Initials are no person's name, whatever the name finder made of them.
  if (entity.type === 'person' && /^\p{Lu}{3,}$/u.test(text)) return 'name'
  if (entity.type === 'person' || entity.type === 'group') return 'person'
  if (isBodyName(text) || MENTIONS_OF_STRANGERS < factsOf(reading, entity).names) return 'body'
  return entity.type === 'place' ? 'place' : 'name'
}

/** "Channel Six's Ada Lorn", "Harbour News host Ada Lorn": the medium stands before its man. */
function isMediumsOwn(reading: Reading, mentions: Mentions, { from }: Phrase, name: Span): boolean {
  const first = reading.words[from].span.start
  return mentions
    .within({ start: first, end: name.start })
    .some(
      ({ mention, entity }) =>
        mention.kind === 'name' && mention.span.end <= name.start && isMedium(reading, entity)
    )
}

/** A name that comes more often is a party to the story; a medium would have shown itself as one by then. */
const MENTIONS_OF_STRANGERS = 3

interface Facts {
  readonly isMedium: boolean
  readonly names: number
}

/** What an entity's mentions show, read once: an entity is asked for again at each phrase that takes it up. */
const KNOWN_FACTS = new WeakMap<Entity, Facts>()

function factsOf(reading: Reading, entity: Entity): Facts {
  const known = KNOWN_FACTS.get(entity)
  if (known !== undefined) return known
  const names = entity.mentions.filter(({ kind }) => kind === 'name').length
  const facts = { isMedium: isCalledSo(reading, entity), names }
  KNOWN_FACTS.set(entity, facts)
  return facts
}

function isMedium(reading: Reading, entity: Entity): boolean {
  return factsOf(reading, entity).isMedium
}

/** A name that says itself that it is a medium's: "Harbour Times", "Radio Sund", "KGLD-TV", "Reuters". */
function isMediumName(name: string): boolean {
  if (agencyNamed(name) !== undefined || outletNamed(name) !== undefined) return true
  const parts = name.split(/[\s’'-]+/).filter((part) => part !== '')
  if (parts.length < 2 || (/^agency$/i.test(parts[parts.length - 1]) && !/\b(?:News|Press)\b/.test(name)))
    return false
  const [first, last] = [parts[0], parts[parts.length - 1]]
  if (parts.some((part) => /^[a-z]/.test(part) && isCarrierNoun(part, 'medium'))) return true
  if (endsMediumName(last) || sectorOfOrganizationHead(last) === 'JRN' || isCarrierNoun(last, 'medium'))
    return true
  return /^(?:Radio|TV|Television|Channel)$/.test(first)
}

function isBodyName(name: string): boolean {
  if (organizationNamed(name) !== undefined) return true
  const parts = name.split(/\s+/)
  return parts.some((part) => {
    const sector = sectorOfOrganizationHead(part)
    return (sector !== undefined && sector !== 'JRN') || isBody(part.toLowerCase())
  })
}

/** The article itself calls the entity a paper or a station somewhere, or gives it such a name. */
function isCalledSo({ article }: Reading, { mentions, type }: Entity): boolean {
  const isNamedAlike = type === 'organization' || type === 'other'
  return mentions.some(({ kind, span }) => {
    const text = article.text.slice(span.start, span.end)
    if (kind === 'name') return isMediumName(text) || (isNamedAlike && isCalledMedium(article.text, span))
    if (kind === 'pronoun') return false
    const noun =
      text
        .split(/\s+(?:of|for|in|from|that|which|based)\s|,/)[0]
        .split(/\s+/)
        .pop() ?? ''
    return isCarrierNoun(noun, 'medium')
  })
}

/** "the Halyard agency", "the newspaper Tagwacht": the word beside the name says so. */
function isCalledMedium(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 20), start).match(/(?:^|\s)([a-z-]+)\s$/)
  const after = text.slice(end, end + 20).match(/^\s([a-z-]+)/)
  return [before, after].some((match) => match !== null && isCarrierNoun(match[1], 'medium'))
}

function ofType({ type }: Entity): Carrier {
  if (type === 'person' || type === 'group') return 'person'
  if (type === 'organization') return 'body'
  return type === 'place' ? 'place' : 'thing'
}

/** What a part is of: "the diary" in "one page of the diary", "Radio Collina" in "the microphones of Radio Collina". */
function wholeOf(reading: Reading, mentions: Mentions, { head }: Phrase): Phrase | undefined {
  const preposition = reading.words[head + 1]
  if (preposition?.sentence !== reading.words[head].sentence) return undefined
  if (!/^(?:of|from|at|for|with|on)$/.test(preposition.lower)) return undefined
  return phraseFrom(reading, mentions, head + 2)
}

/** "the Lisk Gazette" in "the Lisk Gazette's political editor". */
function ownerOf(reading: Reading, mentions: Mentions, { from, head }: Phrase): Phrase | undefined {
  const { words } = reading
  for (let index = from; index < head; index += 1) {
    if (words[index].head !== head || words[index].deprel !== 'nmod:poss' || words[index].upos === 'PRON')
      continue
    return phraseOf(reading, mentions, index)
  }
  return undefined
}
