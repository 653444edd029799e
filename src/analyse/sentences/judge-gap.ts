import { MONTHS } from '../../knowledge/index.js'
import { BOUNDARY_RULES } from './boundary-rules.js'
import { gapFeatures } from './gap-features.js'
import { hashText } from './hash.js'
import type { Place } from './place.js'
import { EDGE, type Paragraph, readParagraph } from './read-paragraph.js'
import { type SentencesModel, sentencesModel } from './sentences-model.js'
import { KIND, type WordTraits } from './word-traits.js'

/**
 * A sentence ends where an end is as likely as not. In cross-validation less costs news and wins mail nothing to speak of;
 * the model card has the figures.
 */
const LOG_ODDS_MIN = 0

/** What the rules said last: where the sentence ends by them, and the rule that said so. */
export interface RuleMemory {
  end: number
  rule: string
}

/** Whether a sentence ends after the place's word; `before` is where the sentence before this one began, -1 for none. */
export type Judge = (place: Place, before: number) => boolean

/** The rules give their view, the learned weights decide; without a model the rules decide. */
export function judgeOf({ text, words }: Pick<Place, 'text' | 'words'>): Judge {
  const memory: RuleMemory = { end: -1, rule: '' }
  const model = sentencesModel()
  if (model === null) return (place) => isEnd(rulesView(place, memory))
  const paragraph = readParagraph(text, words, model.lexicon)
  return (place, before) => {
    if (isInsideClause(paragraph, place.at)) return false
    const view = rulesView(place, memory)
    if (isCertain(paragraph, place.at, view)) return isEnd(view)
    return LOG_ODDS_MIN < logOdds(model, gapFeatures(paragraph, { at: place.at, first: place.first, before, view }))
  }
} // biome-ignore format: the odds on one line

/** "ends: …" or "goes on: …" with the name of the rule that decided. */
export function rulesView(place: Place, memory: RuleMemory): string {
  let rule = 'no rule'
  for (const { name, judge } of BOUNDARY_RULES) {
    const verdict = judge(place)
    if (verdict === undefined) continue
    rule = name
    if (verdict !== null) Object.assign(memory, { end: verdict, rule: name })
    break
  }
  return memory.end === place.at ? `ends: ${memory.rule}` : `goes on: ${rule}`
}

/** Between two words in small letters no sentence ends: four gaps of ten need no more than this. */
export function isInsideClause({ traits, gaps }: Paragraph, at: number): boolean {
  const [last, next] = [traits[at + EDGE], traits[at + EDGE + 1]]
  return last.kind === KIND.smallLetters && next.kind === KIND.smallLetters && gaps[at + 1] === 1
}

/**
 * Between words written together nothing but a rule ends a sentence; titles, datelines, items and lines are left to the rules
 * as well, and so is a full stop after a word before a capital. The weights judge the rest: other marks, gaps without any,
 * abbreviations, numbers of a list.
 */
export function isCertain(paragraph: Paragraph, at: number, view: string): boolean {
  if (isEnd(view)) return view.includes('line') || isPlainStop(paragraph, at)
  return (
    SURE_RULES.some((rule) => view.includes(rule)) ||
    paragraph.gaps[at + 1] === 0 ||
    isEditorsBracket(paragraph, at)
  )
}

const SURE_RULES = ['a rank or title', 'a dateline', 'number of an item']

const FULL_STOP = hashText('.')
const CLOSING = hashText(']')
const MONTH_NAMES: ReadonlySet<number> = new Set(Object.keys(MONTHS).map(hashText))
const LETTERS: readonly number[] = [KIND.smallLetters, KIND.capitalised, KIND.capitals, KIND.otherLetters]
const NUMBERS: readonly number[] = [KIND.number, KIND.amount]
const CAPITALS: readonly number[] = [KIND.capitalised, KIND.oneCapital, KIND.capitals, KIND.quotationMark]
const CLOSERS: readonly number[] = [KIND.quotationMark, KIND.closingBracket]

/** Marks that close after a full stop: a quotation in a quotation in brackets, and one more. */
const CLOSERS_MAX = 4

/** "… as it was.” She …": a full stop after letters or a number that is no item's, closing marks, a capital or a mark. */
function isPlainStop({ traits }: Paragraph, at: number): boolean {
  const next = traits[at + 1 + EDGE]
  let stop = at + EDGE
  while (at + EDGE - stop < CLOSERS_MAX && CLOSERS.includes(traits[stop].kind)) stop -= 1
  if (traits[stop].form !== FULL_STOP || !CAPITALS.includes(next.kind)) return false
  const last = traits[stop - 1]
  return (
    LETTERS.includes(last.kind) ||
    CLOSERS.includes(last.kind) ||
    (NUMBERS.includes(last.kind) && isCounted(traits[stop - 2]))
  )
}

/** "to 40", "Sept. 6", "£68,000", "US$5" end a sentence before a full stop; what "People 6." does is not known. */
function isCounted({ kind, low }: WordTraits): boolean {
  const isSign = kind === KIND.otherMark || kind === KIND.abbreviation || kind === KIND.otherLetters
  return kind === KIND.smallLetters || isSign || MONTH_NAMES.has(low)
}

/** "[not knowing the] harbour": what an editor put in stands inside a sentence; a note's number ("[8]") may end one. */
function isEditorsBracket({ traits }: Paragraph, at: number): boolean {
  return traits[at + EDGE].form === CLOSING && traits[at + EDGE - 1].kind !== KIND.number
}

function isEnd(view: string): boolean {
  return view.startsWith('ends')
}

function logOdds({ weights, scale, bias }: SentencesModel, rows: readonly number[]): number {
  let sum = 0
  for (const row of rows) sum += weights[row]
  return sum * scale + bias
}
