import { foldWord } from '../../../text/index.js'
import { type DraftName, isFullName, textOf } from '../draft-name.js'
import { isCapital, type NameWord } from '../name-word.js'
import { typeByLists } from '../type-name.js'

/** Nouns that only a place has: "Tolmar's foreign ministry". */
const OWNED = new Set(
  'government ministry president premier minister parliament capital army military police border borders coast court constitution people citizens economy mayor governor airport airspace territory embassy navy population leaders authorities'.split(
    ' '
  )
)
/** Nouns that stand in front of a place: "the capital, Dessim", "the village of Lisk". */
const KINDS = new Set(
  'capital city town village province region district port island country kingdom republic state county valley'.split(
    ' '
  )
)
/** Of what only a place has, behind "of" alone: "a resident of Lisk", but "a resident, Olin". */
const DWELLERS = new Set('resident residents inhabitant inhabitants outskirts suburb suburbs'.split(' '))
const PLACE_BEFORE = new Set(['in', 'near', 'across', 'outside', 'throughout'])
/** How strong the signs must be before they overrule. */
const SIGNS_MIN = 2

/** A name that no list knows is a place where the article speaks of it as one: in datelines, behind "in", as the owner of a government. */
export function findPlaces(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const signs = new Map<string, number>()
  const adjectives = capitalsOf(words)
  for (const draft of drafts) {
    const key = foldWord(textOf(words, draft))
    const before = signs.get(key)
    const first =
      before === undefined && draft.to - draft.from === 1 && hasAdjective(key, adjectives) ? SIGNS_MIN : 0
    signs.set(key, (before ?? 0) + first + signsOf(words, draft))
  }
  const bearers = surnamesOf(drafts, words)
  return drafts.map((draft) => retyped(words, draft, signs, bearers))
}

function retyped(
  words: readonly NameWord[],
  draft: DraftName,
  signs: ReadonlyMap<string, number>,
  bearers: ReadonlySet<string>
): DraftName {
  const name = textOf(words, draft)
  const key = foldWord(name)
  if (typeByLists(name) !== null || bearers.has(key)) return draft
  if (SIGNS_MIN <= (signs.get(key) ?? 0)) return { ...draft, type: 'place' }
  // "Vardeshi" where "Vardesh" is a place.
  const stem = stemsOf(key).find((one) => SIGNS_MIN <= (signs.get(one) ?? 0))
  return stem !== undefined && draft.to - draft.from === 1 ? { ...draft, type: 'group' } : draft
}

function signsOf(words: readonly NameWord[], { from, to }: DraftName): number {
  let score = 0
  if (isDateline(words, from, to)) score += 2
  // "near RGH": initials name bodies, and troops stand near those too.
  if (words[from].form !== 'upper' && PLACE_BEFORE.has(words[from - 1]?.text.toLowerCase() ?? '')) score += 1
  if (isOfKind(words, from)) score += 2
  if (/^['’]s?$/.test(words[to]?.text ?? '') && owns(words, to + 1)) score += 1.5
  return score
}

function owns(words: readonly NameWord[], from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    if (OWNED.has(words[at]?.text.toLowerCase() ?? '')) return true
    if (words[at]?.form === 'mark') return false
  }
  return false
}

/** "the capital, Dessim", "the village of Lisk" and "a resident of Lisk". */
function isOfKind(words: readonly NameWord[], from: number): boolean {
  const between = words[from - 1]?.text
  const noun = words[from - 2]?.text.toLowerCase() ?? ''
  return (
    ((between === ',' || between === 'of') && KINDS.has(noun)) || (between === 'of' && DWELLERS.has(noun))
  )
}

/** "DESSIM, Nov 8 (Halyard) -", "DESSIM -": capitals at the start of a sentence, and a dash or a bracket soon behind them. */
function isDateline(words: readonly NameWord[], from: number, to: number): boolean {
  if (!words[from].opens || words[from].form !== 'upper') return false
  for (let at = to; at < to + 10 && words[at]?.sentence === words[from].sentence; at += 1) {
    if (/^[-–—(]$/.test(words[at].text)) return true
  }
  return false
}

function capitalsOf(words: readonly NameWord[]): ReadonlySet<string> {
  return new Set(words.filter(isCapital).map(({ text }) => foldWord(text)))
}

/** "Tolmar" where "Tolmari" or "Tolmarians" is written too. */
const SURE_ENDINGS = ['i', 'n', 'an', 'ian', 'ese', 'ish']
const ENDINGS = ['i', 'n', 'an', 'ian', 'ese', 'ish', 'e', 'er', 'ine', 'ic']

function hasAdjective(name: string, capitals: ReadonlySet<string>): boolean {
  return (
    3 < name.length &&
    SURE_ENDINGS.some((ending) => capitals.has(name + ending) || capitals.has(`${name + ending}s`))
  )
}

/** What an adjective of nationality may be made from: "sorrenan" → "sorrena". */
function stemsOf(key: string): string[] {
  const singular = key.endsWith('s') ? key.slice(0, -1) : key
  return ENDINGS.filter((ending) => singular.endsWith(ending) && ending.length + 3 < singular.length).map(
    (ending) => singular.slice(0, -ending.length)
  )
}

function surnamesOf(drafts: readonly DraftName[], words: readonly NameWord[]): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const draft of drafts) {
    if (isFullName(words, draft))
      surnames.add(foldWord(words[draft.to - 1].text)).add(foldWord(words[draft.from].text))
  }
  return surnames
}
