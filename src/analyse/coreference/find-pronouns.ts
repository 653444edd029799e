import type { Word } from './document.js'
import { type DraftMention, NO_WORDS, type PersonGender } from './draft-mention.js'
import { isSubject } from './is-subject.js'

type PronounSense = { readonly gender: PersonGender | null; readonly plural: boolean }

const HE: PronounSense = { gender: 'male', plural: false }
const SHE: PronounSense = { gender: 'female', plural: false }
const IT: PronounSense = { gender: 'neuter', plural: false }
const THEY: PronounSense = { gender: null, plural: true }
const WHO: PronounSense = { gender: null, plural: false }

/** First and second persons are left alone: whom "I" means, the quotation's speaker tells. */
const PRONOUNS: ReadonlyMap<string, PronounSense> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, HE] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, SHE] as const),
  ...['it', 'its', 'itself'].map((word) => [word, IT] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, THEY] as const)
])

/** Pronouns of the third person, and "who" straight after a name. */
export function findPronouns(words: readonly Word[], names: readonly DraftMention[]): DraftMention[] {
  const nameEnds = new Set(names.map((name) => name.to))
  const found: DraftMention[] = []
  for (const [at, word] of words.entries()) {
    const sense = PRONOUNS.get(word.fold) ?? (isRelative(words, at, nameEnds) ? WHO : undefined)
    if (sense === undefined || word.text === 'IT' || isEmptyIt(words, at)) continue
    found.push(pronounAt(words, at, sense))
  }
  return found
}

function pronounAt(words: readonly Word[], at: number, sense: PronounSense): DraftMention {
  const { span, sentence, quotation, fold } = words[at]
  const type = sense.gender === 'male' || sense.gender === 'female' || fold === 'who' ? 'person' : null
  return {
    span,
    sentence,
    quotation,
    type,
    kind: 'pronoun',
    gender: sense.gender,
    plural: sense.plural,
    from: at,
    to: at + 1,
    subject: isSubject(words, at, at + 1),
    words: [fold],
    head: fold,
    titles: [],
    context: NO_WORDS,
    indefinite: false,
    government: false
  }
}

/** "Mira Tolland, who …" */
function isRelative(words: readonly Word[], at: number, nameEnds: ReadonlySet<number>): boolean {
  if (words[at].fold !== 'who' && words[at].fold !== 'whose') return false
  const end = words[at - 1]?.text === ',' ? at - 1 : at
  return nameEnds.has(end) || (isReflexive(words, end - 1) && nameEnds.has(end - 1))
}

/** "Mira Tolland herself, who …" */
function isReflexive(words: readonly Word[], at: number): boolean {
  return /^(?:him|her|it|them)sel(?:f|ves)$/.test(words[at]?.fold ?? '')
}

/** "It is clear that", "it was raining", "it emerged that": nobody and nothing is meant. */
function isEmptyIt(words: readonly Word[], at: number): boolean {
  if (words[at].fold !== 'it') return false
  if (words[at].deprel === 'expl') return true
  const rest = words.slice(at + 1, at + 7).map((word) => word.fold)
  if (/^(?:seems?|appears?|emerged|rained|snowed|turns?|takes?|took)$/.test(rest[0] ?? '')) return true
  const isBe = /^(?:is|was|'s|’s|be|been|would|will|has|may|might|could)$/.test(rest[0] ?? '')
  return (
    isBe && rest.some((word) => word === 'that' || word === 'to' || word === 'whether' || word === 'clear')
  )
}
